// `tend set`: fields of one record, by path.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { recordsOf } from '../domain/book.ts';
import { type FieldChange, fieldChanges } from '../domain/difference.ts';
import { fieldsOf, valuesAt } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import type { AnyRecord, Change, RecordType } from '../domain/record.ts';
import type { Found } from '../domain/reference.ts';
import { showChanges } from '../view/field-changes.ts';
import { clean } from '../view/text.ts';
import { changeEcho } from '../words/change.ts';
import { changeWords } from '../words/commands-change.ts';
import { fieldProblems } from '../words/field.ts';
import type { Lang } from '../words/lang.ts';
import { flagWords } from '../words/flags.ts';
import { command } from './command.ts';
import { type Needed, assignmentFrom, fillFromSets, knownField, requireGiven } from './fill.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function set(ctx: Context) {
  return command('set', changeWords.set, ctx)
    .argument('<ref>')
    .argument('<field=value...>')
    .option('--because <text>', ctx.say(flagWords.because))
    .action(async (ref, assignments, flags) =>
      setFields(ctx, await ctx.record(ref), assignments, flags.because),
    );
}

/** Changes fields of one record and shows what changed. */
export async function setFields(
  ctx: Context,
  { type, record }: Found,
  assignments: readonly string[],
  because: string | undefined,
): Promise<void> {
  let changes: readonly FieldChange[] = [];
  const written = await ctx.change(
    (done) =>
      [
        subjectOf('set', done),
        ...changes.map(({ field, path }) => field?.path.replaceAll('[]', '') ?? path),
        reasonOf(because),
      ]
        .filter((part) => part !== '')
        .join(' '),
    async ({ book }) => {
      const before = recordsOf(book, type).find(({ id }) => id === record.id) ?? record;
      const after = await fillFromSets(ctx, type, before, assignments);
      assertWhole(ctx, type, after, assignments);
      changes = fieldChanges(type, before, after, book.settings);
      return changes.length === 0 ? [] : [{ type, before, after } as Change];
    },
  );
  const what = nameOfRecord(record, ctx.lang);
  if (written.changes.length === 0) return ctx.note(ctx.say(changeEcho.nothing({ what })));
  if (ctx.options.dryRun) return;
  ctx.print(ctx.say(changeEcho.set({ what })));
  ctx.print(showChanges(changes, ctx.settings, ctx));
}

// Why a record was changed belongs to its history, and that is git's (template S1: the basis of a change).
function reasonOf(because: string | undefined): string {
  return because == null ? '' : `(${maskText(clean(because).trim())})`;
}

/** Returns how a record is called within a sentence: the name of a customer, and its number or id. */
export function nameOfRecord(record: AnyRecord, lang: Lang): string {
  const { id } = record;
  const no = 'no' in record ? (record.no ?? id) : id;
  return clean(
    'name' in record ? (lang === 'zh' ? `${record.name}（${no}）` : `${record.name} (${no})`) : no,
  );
}

// What the schema asks for beside a field that was set: a reason beside a grade, a name beside a phone.
function assertWhole(ctx: Context, type: RecordType, record: object, assignments: readonly string[]): void {
  const emptied = new Set(
    assignments
      .map(assignmentFrom)
      .filter(({ text }) => text === '')
      .map(({ path }) => knownField(ctx, type, path).path),
  );
  const missing = fieldsOf(type, ctx.settings).filter(
    ({ path, required }) => required === true && isMissing(record, path),
  );
  const needed = missing.find(({ path }) => emptied.has(path));
  if (needed)
    throw new UserError(
      fieldProblems.needed({ path: needed.path.replaceAll('[]', ''), label: needed.label }),
    );
  requireGiven(
    ctx,
    missing
      .filter(({ path }) => !path.endsWith('[].id'))
      .map(({ path, label }): Needed => ({ label, flag: `${path.replaceAll('[]', '')}=VALUE` })),
  );
}

function isMissing(record: object, path: string): boolean {
  const [last = '', ...above] = path.split('.').toReversed();
  const holders = above.length === 0 ? [record] : valuesAt(record, above.toReversed().join('.'));
  return holders.some((holder) => valuesAt(holder, last).length === 0);
}
