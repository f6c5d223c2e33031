// `tend doctor`: is the folder healthy, and what to do if not.
import type { Context } from '../context.ts';
import { renumbered } from '../domain/mend.ts';
import { commitWritten, isMidway } from '../git/commit.ts';
import { driverState, registerDriver } from '../git/driver.ts';
import { mendHouse } from '../store/house.ts';
import { needlessFiles } from '../store/pack-twice.ts';
import { ownerOf } from '../store/process-identity.ts';
import { readFolder } from '../store/read.ts';
import { showHealth } from '../view/doctor.ts';
import { clean, cleanLines } from '../view/text.ts';
import { houseCommands } from '../words/commands-house.ts';
import { doctorWords } from '../words/doctor.ts';
import { flagWords } from '../words/flags.ts';
import { tellMends } from './check.ts';
import { command } from './command.ts';
import { diagnose } from './diagnose.ts';
import { Exit } from './exit.ts';
import { checkTools } from './inspect.ts';

/** Returns the command. */
export function doctor(ctx: Context) {
  return command('doctor', houseCommands.doctor, ctx)
    .option('--fix', ctx.say(flagWords.fix))
    .action(async ({ fix }) => {
      if (fix) {
        if (!ctx.options.dryRun) await mendAround(ctx);
        await dropNeedless(ctx);
        await mendNumbers(ctx);
      }
      const parts = await diagnose(ctx);
      showHealth(parts, ctx);
      if (parts.some(({ state }) => state === 'bad')) throw new Exit(4);
    });
}

async function mendAround(ctx: Context): Promise<void> {
  const { host, root, settings } = ctx;
  const { files, swept } = await mendHouse(root, ownerOf(host.pid, host.hostName), host.now);
  for (const { path } of files) ctx.note(clean(ctx.say(doctorWords.mendedFile(path))));
  if (swept > 0) ctx.note(ctx.say(doctorWords.swept(swept)));
  mendDriver(ctx);
  if (settings.git.commit !== 'auto' || files.length === 0 || isMidway(root)) return;
  commitWritten(
    host,
    root,
    { changes: [], files, folder: await readFolder(root) },
    'doctor: schemas and git files',
    null,
  );
}

function mendDriver({ host, root, note, say }: Context): void {
  const state = driverState(root);
  if (state == null || state === 'registered') return;
  const result = registerDriver(host, root);
  note(
    result.kind === 'failed'
      ? cleanLines(say(doctorWords.notRegistered(result.reason)))
      : say(doctorWords.registered),
  );
}

// Before numbers are looked at: a record that is there twice has its number twice.
async function dropNeedless(ctx: Context): Promise<void> {
  if (needlessFiles(await readFolder(ctx.root)).length === 0) return;
  const { files } = await ctx.change(
    (written) =>
      `doctor: ${written.files.length} file${written.files.length === 1 ? '' : 's'} packed as well`,
    (fresh) => ({ changes: [], files: needlessFiles(fresh) }),
  );
  if (!ctx.options.dryRun)
    for (const { path } of files) ctx.note(clean(ctx.say(doctorWords.droppedTwice(path))));
}

async function mendNumbers(ctx: Context): Promise<void> {
  const folder = await readFolder(ctx.root);
  if (renumbered(await checkTools(folder, ctx)).length === 0) return;
  let mends: ReturnType<typeof renumbered> = [];
  const written = await ctx.change(
    ({ changes }) => `doctor: ${changes.length} number${changes.length === 1 ? '' : 's'} given twice`,
    async (fresh) => {
      mends = renumbered(await checkTools(fresh, ctx));
      return mends.map(({ change }) => change);
    },
  );
  if (!ctx.options.dryRun) tellMends(mends, written.folder, ctx);
}
