// `tend check`: every finding at once, with its place and its fix.
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { type Mend, mendsOf } from '../domain/mend.ts';
import { driverState } from '../git/driver.ts';
import { changedRecords } from '../git/staged-records.ts';
import type { Finding } from '../schema/finding.ts';
import { isThere, linesOf } from '../store/locate.ts';
import type { Folder } from '../store/read.ts';
import { gitTop, hasRemote } from '../store/root.ts';
import { withStaged } from '../store/staged.ts';
import { type FindingFormat, type ShownFinding, findingFormats, showFindings } from '../view/findings.ts';
import { cleanLines } from '../view/text.ts';
import { checkProblems, checkWords } from '../words/check.ts';
import { houseCommands } from '../words/commands-house.ts';
import { flagWords } from '../words/flags.ts';
import { hookWords } from '../words/hook.ts';
import { installHook } from './check-hook.ts';
import { command } from './command.ts';
import { Exit } from './exit.ts';
import { brokenIn, byPlace, checkTools, inspect, leaks } from './inspect.ts';

/** Returns the command. */
export function check(ctx: Context) {
  const made = command('check', houseCommands.check, ctx)
    .argument('[paths...]')
    .option('--staged', ctx.say(flagWords.staged))
    .option('--fix', ctx.say(flagWords.fix))
    .option('--install', ctx.say(hookWords.flag))
    .action(async (paths, flags) => {
      if (flags.install) return installHook(ctx);
      if (flags.staged && flags.fix) throw new UserError(checkProblems.staged_fix({}));
      const places = placesOf(paths, ctx);
      const wanted = ({ file }: Finding): boolean =>
        places.length === 0 || places.some((place) => isBelow(file, place));
      if (flags.fix) await mend(wanted, ctx);
      const shown = (await (flags.staged ? stagedFindings(ctx) : findingsAt(ctx))).filter(({ finding }) =>
        wanted(finding),
      );
      showFindings(shown, { format: formatOf(ctx), prefix: prefixOf(ctx.root) }, ctx);
      if (!flags.staged && hasRemote(ctx.root) && driverState(ctx.root) !== 'registered')
        ctx.note(ctx.say(checkWords.noDriver));
      if (shown.some(({ finding }) => finding.severity === 'error')) throw new Exit(4);
    });
  // One more format than elsewhere, and one more name for the usual one.
  const format = made.options.find(({ long }) => long === '--format')?.choices(findingFormats);
  if (format) format.description = ctx.say(checkWords.formats);
  return made;
}

// To a pipe the same lines go as to a terminal: `file:line:column:` is what editors and programs read.
function formatOf(ctx: Context): FindingFormat {
  if (ctx.options.json) return 'json';
  return (ctx.options.format as FindingFormat | undefined) ?? 'text';
}

async function findingsAt(ctx: Context): Promise<ShownFinding[]> {
  const { findings } = await inspect(ctx.root, ctx);
  return withLines(ctx.root, findings);
}

function stagedFindings(ctx: Context): Promise<ShownFinding[]> {
  const { root, host } = ctx;
  const git = (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) =>
    host.git(root, args, input, env);
  return withStaged(root, git, host.env['GIT_INDEX_FILE'] || null, async (staged) => {
    const { folder, findings } = await inspect(staged.root, ctx);
    const ids = changedRecords(host, root, folder, staged.changed);
    return withLines(staged.root, [...findings, ...leaks(folder, ids)].toSorted(byPlace));
  });
}

/** What is about a file as a whole, or cannot be shown. */
const wholeFile =
  /^(?:file\.(?:too_large|encoding|empty|not_a_file|not_a_map|unreadable)|record\.file_name|attachment\.stray)$/;

// A line that lacks something does not show what.
function withLines(root: string, findings: readonly Finding[]): ShownFinding[] {
  const lines = linesOf(root, findings);
  return findings.map((finding, place) => {
    const { code, column } = finding;
    const isAbsence = column === 1 && /\.(?:required|lost_without_reason)$/.test(code);
    return { finding, line: isAbsence || wholeFile.test(code) ? null : (lines[place] ?? null) };
  });
}

async function mend(wanted: (finding: Finding) => boolean, ctx: Context): Promise<void> {
  const { folder, broken, findings } = await inspect(ctx.root, ctx);
  const files = new Set(findings.filter(wanted).map(({ file }) => file));
  const ours = (mends: readonly Mend[], { paths }: Folder): Mend[] =>
    mends.filter(({ change }) => files.has(paths.get(change.after.id) ?? ''));
  let mends = ours(mendsOf(broken, await checkTools(folder, ctx)), folder);
  if (mends.length === 0) return ctx.note(ctx.say(checkWords.nothingToMend));
  const written = await ctx.change(
    ({ changes }) => `check: mend ${changes.length} record${changes.length === 1 ? '' : 's'}`,
    async (fresh) => {
      // Decided anew under the lock: the folder may have changed since it was looked at.
      mends = ours(mendsOf(await brokenIn(fresh, ctx), await checkTools(fresh, ctx)), fresh);
      return mends.map(({ change }) => change);
    },
  );
  if (!ctx.options.dryRun) tellMends(mends, written.folder, ctx);
}

/** Says on stderr what was mended in which file. */
export function tellMends(mends: readonly Mend[], { paths }: Folder, ctx: Context): void {
  for (const { change, what } of mends) {
    const file = paths.get(change.after.id) ?? '';
    for (const label of what)
      ctx.note(cleanLines(ctx.say(checkWords.mended({ file, what: ctx.say(label) }))));
  }
}

// A path that leads nowhere would make a silent check look like a sound folder.
function placesOf(texts: readonly string[], { host, root }: Context): string[] {
  return texts.map((text) => {
    const place = path.relative(root, path.resolve(host.cwd, text)).split(path.sep).join('/');
    if (place.startsWith('../') || place === '..' || !isThere(root, place))
      throw new UserError(checkProblems.no_such_path({ path: text }));
    return place;
  });
}

function isBelow(file: string, place: string): boolean {
  return place === '' || file === place || file.startsWith(`${place}/`);
}

// Programs that annotate a change name files from the top of the repository.
function prefixOf(root: string): string {
  const below = path
    .relative(gitTop(root) ?? root, root)
    .split(path.sep)
    .join('/');
  return below === '' ? '' : `${below}/`;
}
