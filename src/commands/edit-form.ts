// A text in $EDITOR until it can be written or is given up; what was typed is never lost. What is typed is the caller's.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../schema/finding.ts';
import { dropDraft, keepDraft } from '../store/typed.ts';
import { errorLines, withoutOurs } from '../view/edit-template.ts';
import { editProblems, editWords } from '../words/edit.ts';

export interface EditTask<T> {
  /** The name of the file, for the editor's syntax and for a draft that is kept. */
  readonly file: string;
  /** The text as it is in the file. */
  readonly text: string;
  /** Comment lines below it, which are taken away again. */
  readonly offered: readonly string[];
  readonly judge: (
    text: string,
  ) => Promise<{ readonly value: T } | { readonly findings: readonly Finding[] }>;
}

/** Opens the text until it is good, and writes it with `save`; null where it was left unchanged. */
export async function editAndSave<T, R>(
  ctx: Context,
  task: EditTask<T>,
  save: (text: string, value: T) => Promise<R>,
): Promise<R | null> {
  if (!ctx.canAsk && !ctx.host.env['VISUAL'] && !ctx.host.env['EDITOR'])
    throw new UserError(editProblems.no_editor({}));
  const edited = await untilGood(ctx, task);
  if (!edited) {
    dropDraft(ctx.host.configFolder, task.file);
    return null;
  }
  try {
    const saved = await save(edited.text, edited.value);
    dropDraft(ctx.host.configFolder, task.file);
    return saved;
  } catch (error) {
    ctx.note(ctx.say(editWords.kept({ path: keepDraft(ctx.host.configFolder, task.file, edited.text) })));
    throw error;
  }
}

async function untilGood<T>(
  ctx: Context,
  task: EditTask<T>,
): Promise<{ readonly text: string; readonly value: T } | null> {
  const open = (text: string): string =>
    `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${task.offered.map((line) => `${line}\n`).join('')}`;
  let opened = open(task.text);
  let before = task.text;
  for (;;) {
    const saved = await edit(ctx, task, opened);
    const text = withoutOurs(saved, task.offered);
    if (text.trim() === '' || text.trimEnd() === task.text.trimEnd()) return null;
    const judged = await task.judge(text);
    if ('value' in judged) return { text, value: judged.value };
    const kept = keepDraft(ctx.host.configFolder, task.file, text);
    // Saved without a change, or nobody there who could change it: it would go on for ever.
    if (!ctx.canAsk || text === before) {
      throw new UserError(editProblems.refused({ lines: judged.findings.map(editWords.at), kept }));
    }
    before = text;
    opened = `${errorLines(judged.findings, ctx.say).join('\n')}\n${open(text)}`;
  }
}

async function edit<T>(ctx: Context, task: EditTask<T>, opened: string): Promise<string> {
  const prompter = await ctx.prompter();
  try {
    return await prompter.edit({ text: opened, file: task.file });
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'ExitPromptError') throw error;
    const saved = 'saved' in error ? withoutOurs(String(error.saved), task.offered) : task.text;
    const isTyped = saved.trimEnd() !== task.text.trimEnd();
    const kept = isTyped ? keepDraft(ctx.host.configFolder, task.file, saved) : null;
    throw new UserError(editProblems.failed({ reason: reasonOf(ctx, error), kept }));
  }
}

function reasonOf(ctx: Context, error: Error): string {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error.message;
  return ctx.say(editWords.notFound({ editor: ctx.host.env['VISUAL'] || ctx.host.env['EDITOR'] || 'vi' }));
}
