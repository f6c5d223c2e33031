// `tend edit`: one record in $EDITOR, written as it was typed.
import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Context } from '../context.ts';
import { bookOf, recordsOf } from '../domain/book.ts';
import { checkRecord } from '../domain/check.ts';
import { type FieldChange, fieldChanges } from '../domain/difference.ts';
import { type AnyRecord, type Change, type RecordType, recordTypes } from '../domain/record.ts';
import type { Found } from '../domain/reference.ts';
import type { Finding } from '../schema/finding.ts';
import type { Folder } from '../store/read.ts';
import { fileOfRecord } from '../store/edit-file.ts';
import { type Place, readTypedRecord } from '../store/typed.ts';
import { unfilledLines } from '../view/edit-template.ts';
import { showChanges } from '../view/field-changes.ts';
import { changeWords } from '../words/commands-change.ts';
import { editProblems, editWords } from '../words/edit.ts';
import { command } from './command.ts';
import { editAndSave } from './edit-form.ts';
import { keptBy } from './kept.ts';
import { nameOfRecord } from './set.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function edit(ctx: Context) {
  return command('edit', changeWords.edit, ctx)
    .argument('<ref>')
    .action(async (ref) => editFound(ctx, await ctx.record(ref)));
}

/** Opens one record in the editor and writes what was saved. */
export async function editFound(ctx: Context, { type, record }: Found): Promise<void> {
  const folder = await ctx.folder();
  const home = folder.paths.get(record.id);
  if (home == null) throw new Error('A record without a file');
  const { path: file, text: from } = fileOfRecord(ctx.root, home, record);
  const offered = unfilledLines(type, record, {
    settings: ctx.settings,
    say: ctx.say,
    newId: ctx.newId,
    isKept: (field) => isKept(type, field, record),
  });
  const task = {
    file: path.basename(file),
    text: from,
    offered,
    judge: (text: string) => judge(ctx, folder, { type, before: record, file, text }),
  };
  const after = await editAndSave(ctx, task, async (to, value) => {
    await ctx.change(
      (written) => subjectOf('edit', written),
      () => [{ type, before: record, after: value, typed: { from, to } } as Change],
    );
    return value;
  });
  if (!after) return ctx.note(ctx.say(editWords.unchanged));
  if (!ctx.options.dryRun)
    tell(ctx, nameOfRecord(after, ctx.lang), fieldChanges(type, record, after, ctx.settings));
}

// A loss belongs to its move, though its note may be corrected.
function isKept(type: RecordType, field: string, record: object): boolean {
  return (
    keptBy(type, field, { record, text: '' }) != null ||
    field.startsWith('lost.') ||
    field.startsWith('paused.') ||
    field.startsWith('snoozed.')
  );
}

function tell(ctx: Context, what: string, changes: readonly FieldChange[]): void {
  if (changes.length === 0) return ctx.print(ctx.say(editWords.savedComments({ what })));
  ctx.print(ctx.say(editWords.saved({ what })));
  ctx.print(showChanges(changes, ctx.settings, ctx));
}

interface Typed {
  readonly type: RecordType;
  readonly before: AnyRecord;
  readonly file: string;
  readonly text: string;
}

async function judge(
  ctx: Context,
  folder: Folder,
  typed: Typed,
): Promise<{ readonly value: AnyRecord } | { readonly findings: readonly Finding[] }> {
  const { type, before, file, text } = typed;
  const read = await readTypedRecord(type, file, text, ctx.settings.fields);
  if ('findings' in read) return read;
  const after = read.value;
  const fixed = fixedFindings(typed, after, read.place);
  if (fixed.length > 0) return { findings: fixed };
  const all = recordsOf(folder.book, type).filter(({ id }) => id !== before.id);
  const lists = Object.fromEntries(recordTypes.map((each) => [each, recordsOf(folder.book, each)]));
  const book = bookOf(folder.book.settings, { ...lists, [type]: [...all, after] });
  const { phone } = await ctx.reading();
  const broken = checkRecord(type, after, {
    facts: { ...ctx.facts(folder), book },
    paths: folder.paths,
    phone,
  });
  const findings = broken
    .filter(({ severity }) => severity === 'error')
    .map(({ problem, path: inside }) => finding(file, problem, read.place(inside)));
  return findings.length > 0 ? { findings } : { value: after };
}

// What others refer to, and what `tend move` writes in two places, stays as it was.
const fixedFields = ['id', 'no', 'customer', 'recorded', 'status', 'stage'] as const;

function fixedFindings({ type, before, file }: Typed, after: AnyRecord, place: Place): Finding[] {
  return fixedFields
    .filter((key) => JSON.stringify(value(before, key)) !== JSON.stringify(value(after, key)))
    .map((key) => {
      const isMove = key === 'status' || key === 'stage';
      const instead = isMove
        ? keptBy(type, key, { record: before, text: String(value(after, key) ?? '') })
        : null;
      return finding(file, editProblems.fixed({ path: key, instead }), place([key]));
    });
}

function value(record: AnyRecord, key: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[key];
}

function finding(
  file: string,
  { code, message, hint }: Problem,
  place: { readonly line: number; readonly column: number },
): Finding {
  return { code, severity: 'error', file, message, fix: hint, ...place };
}
