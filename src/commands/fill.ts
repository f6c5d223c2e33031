// Turns flags into fields of a record: one table for all commands that have them, read the way forms and `set` read.
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { closeTo } from '../domain/close.ts';
import { type Field, fieldAt, fieldsOf, parseField, valuesAt, withValue } from '../domain/field.ts';
import type { RecordType } from '../domain/record.ts';
import type { Label } from '../errors.ts';
import { fieldProblems } from '../words/field.ts';
import { usageProblems } from '../words/usage.ts';
import { keptBy } from './kept.ts';
import { shellWord } from './shell-word.ts';

/** The field that each flag of a customer fills. */
export const customerFlags = {
  kind: 'kind',
  status: 'status',
  owner: 'owner',
  industry: 'industry',
  employees: 'size.employees',
  revenue: 'size.revenue',
  business: 'business',
  source: 'source',
  sourceNote: 'source_note',
  firstContact: 'first_contact',
  contact: 'contacts[].name',
  title: 'contacts[].title',
  phone: 'contacts[].phone',
  email: 'contacts[].email',
  prefers: 'contacts[].prefers',
  needType: 'needs.types',
  need: 'needs.description',
  budget: 'needs.budget',
  pain: 'pain_points',
  province: 'address.province',
  city: 'address.city',
  address: 'address.detail',
  tag: 'tags',
  risk: 'risks',
  note: 'notes',
} as const satisfies Readonly<Record<string, string>>;

export type FlagValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Returns the record with the fields of these flags filled; a value that does not fit is a usage error. */
export async function fillFromFlags<T extends object>(
  ctx: Context,
  type: RecordType,
  record: T,
  flags: FlagValues,
  table: Readonly<Record<string, string>>,
): Promise<T> {
  let filled = record;
  for (const [flag, path] of Object.entries(table)) {
    const text = flags[flag];
    if (text == null) continue;
    const field = knownField(ctx, type, path);
    const values = await Promise.all(
      (typeof text === 'string' ? [text] : text).map((part) => readField(ctx, field, part)),
    );
    const value = field.type === 'tags' || field.type === 'list' ? values.flat() : values.at(-1);
    filled = withValue(filled, path, value, ctx.newId);
  }
  return filled;
}

/** Returns the record with each `path=value` applied; `path=` empties, `path+=value` adds to a list, `path-=value` takes out of it. */
export async function fillFromSets<T extends object>(
  ctx: Context,
  type: RecordType,
  record: T,
  sets: readonly string[],
): Promise<T> {
  let filled = record;
  for (const set of sets) {
    const { path, sign, text } = assignmentFrom(set);
    const field = knownField(ctx, type, path);
    const command = keptBy(type, field.path, { record, text });
    if (command != null) throw new UserError(fieldProblems.fixed({ path, command }));
    const value =
      sign === ''
        ? text === ''
          ? null
          : await readField(ctx, field, text)
        : await changedList(ctx, field, valuesAt(filled, path), sign, text);
    filled = withValue(filled, listPath(path, field), value, ctx.newId);
  }
  return filled;
}

export interface Assignment {
  readonly path: string;
  /** Whether the value is added to a list, taken out of it, or takes the place of what was there. */
  readonly sign: '+' | '-' | '';
  readonly text: string;
}

/** Returns the parts of `path=value`, `path+=value` or `path-=value`; a usage error for anything else. */
export function assignmentFrom(text: string): Assignment {
  const [, path = '', sign = '', value = ''] = /^([^=＝]*?)\s*([+＋-]?)[=＝](.*)$/su.exec(text) ?? [];
  if (path.trim() === '') throw new UserError(fieldProblems.assignment({ text }));
  return { path: path.trim(), sign: sign === '' || sign === '-' ? sign : '+', text: value.trim() };
}

// What adds an entry to a list whose entries have fields of their own.
const entryCommands: Readonly<Record<string, string>> = {
  milestones: 'tend milestone add CUSTOMER --kind KIND --on DATE',
  comments: 'tend task comment TASK TEXT',
  attachments: 'tend task attach TASK FILE',
};

async function changedList(
  ctx: Context,
  field: Field,
  before: readonly unknown[],
  sign: '+' | '-',
  text: string,
): Promise<readonly unknown[]> {
  const path = field.path.replaceAll('[]', '');
  if (field.type === 'entries')
    throw new UserError(fieldProblems.entries({ path, command: entryCommands[path] ?? null }));
  if (field.type !== 'tags' && field.type !== 'list') throw new UserError(fieldProblems.not_a_list({ path }));
  // A free text may hold commas; only tags and choices are parted there.
  const isText = field.type === 'list' && field.list == null && field.values == null;
  const values = isText ? [text] : ((await readField(ctx, field, text)) as readonly unknown[]);
  if (sign === '-') return before.filter((entry) => !values.includes(entry));
  return [...before, ...values.filter((entry) => !before.includes(entry))];
}

// `contacts.phone` was typed for `contacts[].phone`: a list that is not there yet must be made as a list.
function listPath(path: string, field: Field): string {
  const [typed, known] = [path.split('.'), field.path.split('.')];
  return typed.map((part, place) => (known[place] === `${part}[]` ? `${part}[]` : part)).join('.');
}

/** Returns the field that a path names, or a usage error with the nearest one. */
export function knownField(ctx: Context, type: RecordType, path: string): Field {
  const field = fieldAt(type, path.replaceAll('[]', ''), ctx.settings) ?? fieldAt(type, path, ctx.settings);
  if (field) return field;
  const known = fieldsOf(type, ctx.settings).map((candidate) => candidate.path.replaceAll('[]', ''));
  // The team says `region`; its own fields stand below `custom`.
  const own = known.find((candidate) => candidate === `custom.${path}`);
  // Of the team's own fields only another of them can be meant.
  const near = closeTo(
    path,
    path.startsWith('custom.') ? known.filter((candidate) => candidate.startsWith('custom.')) : known,
  );
  throw new UserError(fieldProblems.unknown({ path, close: own ?? near }));
}

/** Returns the value that the text stands for in the field; a usage error where it stands for none. */
export async function readField(ctx: Context, field: Field, text: string): Promise<unknown> {
  return accept(parseField(field, text, await ctx.reading()));
}

/** One thing that must be given: what it is called, and the flag with what it takes. */
export interface Needed {
  readonly label: Label;
  readonly flag: string;
}

/** Ends the command with what is missing and the same command line with the flags added, ready to paste. */
export function requireGiven(ctx: Context, needed: readonly Needed[], why: Label | null = null): void {
  if (needed.length === 0) return;
  const command = ['tend', ...ctx.argv.map(shellWord), ...needed.map(({ flag }) => flag)].join(' ');
  throw new UserError(usageProblems.missing({ labels: needed.map(({ label }) => label), command, why }));
}

/** Returns whether the record has a value at the path. */
export function isFilled(record: object, path: string): boolean {
  return valuesAt(record, path).length > 0;
}
