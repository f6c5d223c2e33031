// `tend init`: makes a folder, its first member and its git repository.
import path from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { presetValues } from '../schema/generated/presets.ts';
import type { Member, Settings } from '../schema/generated/types.ts';
import { email as isEmail } from '../schema/formats.ts';
import { validate } from '../schema/validate.ts';
import { todayIn } from '../domain/day.ts';
import { registerDriver } from '../git/driver.ts';
import { demoFiles } from '../store/demo.ts';
import { readSettings } from '../store/read.ts';
import { type Preset, newFolderFiles, writeNewFiles } from '../store/init.ts';
import { isFolder, gitTop } from '../store/root.ts';
import { cleanLines } from '../view/text.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { folderProblems } from '../words/folder.ts';
import { initWords } from '../words/init.ts';
import { command } from './command.ts';

const presets = Object.keys(presetValues) as Preset[];

/** Returns the command. */
export function init(ctx: Context) {
  return command('init', commandWords.init, ctx)
    .argument('[dir]')
    .addOption(new Option('--preset <preset>', ctx.say(flagWords.preset)).choices(presets))
    .option('--name <name>', ctx.say(flagWords.name))
    .option('--email <address>', ctx.say(flagWords.ownEmail))
    .option('--timezone <zone>', ctx.say(flagWords.timezone))
    .option('--no-git', ctx.say(flagWords.noGit))
    .option('--demo', ctx.say(flagWords.demo))
    .action((dir, flags) => {
      const root = path.resolve(ctx.host.cwd, dir ?? ctx.options.dir ?? '.');
      if (isFolder(root)) throw new UserError(folderProblems.exists({ path: root }));
      const preset = flags.preset ?? 'standard';
      const member = flags.demo ? null : firstMember(ctx, root, flags);
      const given: Settings = {
        ...(preset === 'standard' ? {} : { preset }),
        language: ctx.lang,
        timezone: flags.timezone ?? ctx.host.timezone,
        ...(flags.demo ? { team: readSettings(ctx.host.examples).settings.team } : {}),
        ...(member ? { team: [member] } : {}),
      };
      const [wrong] = validate('settings', given);
      if (wrong) throw new UserError({ ...wrong.problem, exit: 2 });
      const today = todayIn(ctx.host.now(), flags.timezone ?? ctx.host.timezone);
      const demo = flags.demo ? demoFiles(ctx.host.examples, today) : new Map<string, string>();
      const files = new Map([...newFolderFiles(preset, given), ...demo]);
      if (ctx.options.dryRun) return ctx.print([...files.keys()].join('\n'));
      const written = writeNewFiles(root, files);
      ctx.print(ctx.say(echoWords.initialized({ path: root, preset })));
      if (!member && !flags.demo) ctx.note(ctx.say(initWords.noMember));
      if (flags.git) makeRepository(ctx, root, written, member);
      else ctx.note(ctx.say(initWords.noGit));
      ctx.note(
        ctx.say(initWords.next({ dir: dir ?? '.', command: flags.demo ? 'tend --user li' : 'tend add' })),
      );
    });
}

// --user and --name say who it is; else git knows, whose name and e-mail make the member.
function firstMember(
  ctx: Context,
  root: string,
  flags: { readonly name?: string; readonly email?: string },
): Member | null {
  const git = ctx.host.gitUser(root);
  const email = flags.email ?? git.email;
  const user = ctx.options.user ?? ctx.host.env['TEND_USER'];
  const id = (user ?? email?.split('@')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  if (id === '') return null;
  const name = flags.name ?? (user == null ? git.name : null) ?? id;
  return {
    id,
    name,
    ...(email != null && isEmail(email) && (user == null || flags.email != null || flags.name == null)
      ? { email }
      : {}),
    role: 'manager',
  };
}

function makeRepository(ctx: Context, root: string, files: readonly string[], member: Member | null): void {
  const { git } = ctx.host;
  if (gitTop(root) == null) {
    const made = git(root, ['init', '--quiet']);
    if (made.code !== 0)
      return ctx.note(ctx.say(initWords.gitFailed({ reason: made.stderr.trim().split('\n')[0] ?? '' })));
  }
  const driver = registerDriver(ctx.host, root);
  if (driver.kind === 'failed') ctx.note(cleanLines(ctx.say(initWords.noDriver(driver))));
  const { name, email } = ctx.host.gitUser(root);
  const identity = [
    ...(name == null ? ['-c', `user.name=${member?.name ?? 'tend'}`] : []),
    ...(email == null ? ['-c', `user.email=${member?.email ?? `${member?.id ?? 'tend'}@localhost`}`] : []),
  ];
  git(root, ['--literal-pathspecs', 'add', '--', ...files]);
  const made = git(root, [
    '--literal-pathspecs',
    ...identity,
    'commit',
    '--quiet',
    '--message',
    'init: tend.yaml',
    '--only',
    '--',
    ...files,
  ]);
  if (made.code !== 0)
    ctx.note(ctx.say(initWords.gitFailed({ reason: made.stderr.trim().split('\n')[0] ?? '' })));
}
