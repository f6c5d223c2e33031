// `tend undo`: the last commands are taken back by a commit of their own; `--redo` brings back what was taken back last.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { isMidway } from '../git/commit.ts';
import type { LogEntry } from '../git/log.ts';
import { takeBack } from '../git/take-back.ts';
import { readDone, readUndoable } from '../git/undoable.ts';
import { unfinishedFiles } from '../git/unfinished.ts';
import { commitHeading } from '../view/history.ts';
import { showReversal } from '../view/reversal.ts';
import { pastCommands } from '../words/commands-past.ts';
import { undoProblems, undoWords } from '../words/undo.ts';
import { usageProblems } from '../words/usage.ts';
import { command } from './command.ts';
import { madeOf } from './history.ts';
import { recordReveal } from './reveal.ts';
import { shellWord } from './shell-word.ts';

/** Returns the command; `names` are the commands by which a commit may have been made. */
export function undo(ctx: Context, names: () => readonly string[]) {
  return command('undo', pastCommands.undo, ctx)
    .argument('[n]')
    .option('--redo', ctx.say(undoWords.redo))
    .action((text, flags) =>
      run(ctx, { count: countOf(text, flags.redo === true), isRedo: flags.redo === true }, names()),
    );
}

interface Wish {
  readonly count: number;
  readonly isRedo: boolean;
}

async function run(ctx: Context, wish: Wish, names: readonly string[]): Promise<void> {
  const { host, root, settings } = ctx;
  if (settings.git.commit === 'off') throw new UserError(undoProblems.off({}));
  if (isMidway(root)) throw new UserError(undoProblems.midway({}));
  const chosen = choose(ctx, wish, names);
  const done = readDone(host, root, chosen);
  const folder = await ctx.wholeFolder();
  const { records, others, paths } = takeBack(done, folder);
  const unfinished = unfinishedFiles(host, root, paths);
  if (unfinished.length > 0) throw new UserError(undoProblems.unfinished({ files: unfinished }));
  recordReveal(
    ctx,
    'undo',
    records.map(({ id }) => id),
  );
  ctx.print(ctx.say(wish.isRedo ? undoWords.bringsBack : undoWords.takesBack(chosen.length)));
  for (const entry of chosen)
    ctx.print(commitHeading({ hash: entry.hash, made: madeOf(entry, ctx, names) }, settings, ctx));
  ctx.print(ctx.say(undoWords.changes));
  const files = others.map(({ path, after }) => ({ path, isRemoved: after == null }));
  showReversal({ records, files }, folder.book, ctx);
  if (!ctx.options.dryRun) await confirm(ctx);
  await ctx.change(
    () => messageOf(chosen, wish),
    // Decided anew under the lock: the folder may have changed while it was looked at.
    (fresh) => takeBack(done, fresh).decided,
  );
  if (!ctx.options.dryRun)
    ctx.note(ctx.say(wish.isRedo ? undoWords.redone : undoWords.undone(chosen.length)));
}

function countOf(text: string | undefined, isRedo: boolean): number {
  if (text == null) return 1;
  if (isRedo) throw new UserError(undoProblems.redo_count({}));
  if (!/^[1-9]\d?$/.test(text)) throw new UserError(undoProblems.count({ text }));
  return Number(text);
}

function choose(ctx: Context, { count, isRedo }: Wish, names: readonly string[]): LogEntry[] {
  const { host, root, me } = ctx;
  const { email } = host.gitUser(root);
  const emails = [email, me?.email, me == null ? null : `${me.id}@localhost`].flatMap(
    (address) => address?.toLowerCase() ?? [],
  );
  const { commands, undone } = readUndoable(host, root, names, emails);
  if (isRedo) {
    if (!undone) throw new UserError(undoProblems.nothing_undone({}));
    return [undone];
  }
  if (commands.length < count) throw new UserError(undoProblems.none({ found: commands.length }));
  return commands.slice(0, count);
}

async function confirm(ctx: Context): Promise<void> {
  if (ctx.options.yes) return;
  if (!ctx.canAsk) {
    const again = ['tend', ...ctx.argv.map(shellWord), '--yes'].join(' ');
    throw new UserError(usageProblems.confirm_needed({ what: undoWords.what, command: again }));
  }
  const prompter = await ctx.prompter();
  if (!(await prompter.confirm({ message: ctx.say(undoWords.ask), initial: true })))
    throw new UserError(usageProblems.declined({}));
}

// Which commits are meant stands at the end, where git keeps such lines.
function messageOf(chosen: readonly LogEntry[], { isRedo }: Wish): string {
  const subjects = chosen.map(({ subject }) => subject.replace(/^undo: /, ''));
  const [first = ''] = subjects;
  const verb = isRedo ? 'redo' : 'undo';
  const head =
    subjects.length === 1
      ? `${verb}: ${first}`
      : `${verb}: ${subjects.length} commands\n\n${subjects.join('\n')}`;
  const key = isRedo ? 'Redoes' : 'Undoes';
  return `${head}\n\n${chosen.map(({ hash }) => `${key}: ${hash}`).join('\n')}\n`;
}
