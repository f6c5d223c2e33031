// `tend config edit`: tend.yaml in $EDITOR, checked before it is written, written as it was typed.
import type { Problem } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { checkSettings } from '../../domain/check.ts';
import { fillSettings } from '../../domain/settings.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Settings } from '../../schema/generated/types.ts';
import { settingsFile } from '../../store/paths.ts';
import type { Folder } from '../../store/read.ts';
import { readTypedSettings, textOf } from '../../store/typed.ts';
import { changeWords } from '../../words/commands-change.ts';
import { editWords } from '../../words/edit.ts';
import { command } from '../command.ts';
import { editAndSave } from '../edit-form.ts';

/** Returns the command. */
export function configEdit(ctx: Context) {
  return command('edit', changeWords.configEdit, ctx).action(async () => {
    const folder = await ctx.folder();
    const from = textOf(ctx.root, settingsFile);
    const task = {
      file: settingsFile,
      text: from,
      offered: [],
      judge: (text: string) => Promise.resolve(judge(ctx, folder, text)),
    };
    const saved = await editAndSave(ctx, task, async (to, after) => {
      await ctx.change(
        () => 'config: tend.yaml',
        ({ given }) => [{ type: 'settings', before: given, after, typed: { from, to } }],
      );
      return true;
    });
    if (!saved) return ctx.note(ctx.say(editWords.unchanged));
    if (!ctx.options.dryRun) ctx.print(ctx.say(editWords.savedFile({ path: settingsFile })));
  });
}

function judge(
  ctx: Context,
  folder: Folder,
  text: string,
): { readonly value: Settings } | { readonly findings: readonly Finding[] } {
  const read = readTypedSettings(text);
  if ('findings' in read) return read;
  const facts = ctx.facts(folder);
  const broken = checkSettings(read.value, {
    ...facts,
    book: { ...facts.book, settings: fillSettings(read.value) },
  });
  const findings = broken.map(({ problem, path }) => finding(problem, read.place(path)));
  return findings.length > 0 ? { findings } : { value: read.value };
}

function finding(
  { code, message, hint }: Problem,
  place: { readonly line: number; readonly column: number },
): Finding {
  return { code, severity: 'error', file: settingsFile, message, fix: hint, ...place };
}
