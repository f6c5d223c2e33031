// Mends broken rules where there is only one way to do it. Decides; what is written, and whether, is for others.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { mendWords } from '../words/mend.ts';
import { type Book, bookOf, recordsOf } from './book.ts';
import type { Broken } from './broken.ts';
import { type CheckTools, checkRecord } from './check.ts';
import { choicesOf, fieldAt, findChoice } from './field.ts';
import { nextNumber, numberFacts, numbersFor, numbersOf } from './number.ts';
import { type AnyRecord, type Change, type RecordType, recordTypes } from './record.ts';
import { type TeamSettings, stageOf } from './settings.ts';

/** A change of one record, and what it mends in words. */
export interface Mend {
  readonly change: Exclude<Change, { type: 'settings' }>;
  readonly what: readonly Label[];
}

type Mender = (
  record: AnyRecord,
  broken: Broken,
  settings: TeamSettings,
) => { readonly after: AnyRecord; readonly what: Label } | null;

const menders: Readonly<Record<string, Mender>> = {
  // The stage was set by hand and the status forgotten: the stage says more.
  'record.step': (record, _, settings) => {
    const { stage, status } = record as Customer;
    const kind = stageOf(settings, stage)?.kind;
    if (kind == null) return null;
    return {
      after: { ...(record as Customer), status: kind },
      what: mendWords.status({ from: status, to: kind }),
    };
  },
  'record.done_open': (record, { path }) => {
    const id = String(valueAt(record, [...path.slice(0, -1), 'id']));
    return { after: withAt(record, path, 'done') as AnyRecord, what: mendWords.done({ id }) };
  },
  'record.spelling': (record, { type, path }, settings) => {
    const field =
      type === 'settings'
        ? null
        : fieldAt(type, path.filter((part) => typeof part === 'string').join('.'), settings);
    const text = String(valueAt(record, path));
    const choice = field && findChoice(choicesOf(field, settings) ?? [], text);
    if (!choice) return null;
    return {
      after: withAt(record, path, choice.id) as AnyRecord,
      what: mendWords.spelling({ field: path.join('.'), from: text, to: choice.id }),
    };
  },
};

/** Returns the mends of these findings; a record that would still be broken afterwards is left for a person. */
export function mendsOf(broken: readonly Broken[], tools: CheckTools): Mend[] {
  const { facts } = tools;
  const mends: Mend[] = [];
  for (const [key, own] of groups(broken)) {
    const [type, id] = key.split(' ') as [RecordType, string];
    const before = recordsOf(facts.book, type).find((record) => record.id === id);
    if (before) mends.push(...mendRecord(type, before, own, facts.book.settings));
  }
  return soundOnly(mends, tools);
}

function soundOnly(mends: readonly Mend[], tools: CheckTools): Mend[] {
  const { facts } = tools;
  const book = withRecords(
    facts.book,
    mends.map(({ change }) => change),
  );
  // Nothing is written of a record whose customer cannot be read.
  const afterwards = { ...tools, facts: { ...facts, book }, unread: new Set<string>() };
  return mends.filter(({ change }) => checkRecord(change.type, change.after, afterwards).length === 0);
}

function groups(broken: readonly Broken[]): Map<string, Broken[]> {
  const byRecord = new Map<string, Broken[]>();
  for (const one of broken) {
    if (one.type === 'settings' || !menders[one.problem.code]) continue;
    const key = `${one.type} ${one.id}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), one]);
  }
  return byRecord;
}

function mendRecord(
  type: RecordType,
  before: AnyRecord,
  broken: readonly Broken[],
  settings: TeamSettings,
): Mend[] {
  const what: Label[] = [];
  let after = before;
  for (const one of broken) {
    const mended = menders[one.problem.code]?.(after, one, settings);
    if (!mended) continue;
    ({ after } = mended);
    what.push(mended.what);
  }
  return what.length === 0 ? [] : [{ change: { type, before, after } as Mend['change'], what }];
}

/**
 * Returns the changes after which no number is given twice: the record that was entered first keeps it, the others get
 * the next free one, and a customer keeps the old one as an alias. Every clone comes to the same result.
 */
export function renumbered(tools: CheckTools): Mend[] {
  const { book } = tools.facts;
  const mends: Mend[] = [];
  for (const type of recordTypes) {
    const records = recordsOf(book, type).toSorted(
      (a, b) => order(a.recorded.at, b.recorded.at) || order(a.id, b.id),
    );
    const taken = new Set(records.flatMap(numbersOf));
    const kept = new Set<string>();
    for (const before of records) {
      const { no } = before;
      if (no == null) continue;
      const next = kept.has(no)
        ? nextNumber(book.settings.numbering[type], taken, numberFacts(type, before))
        : null;
      kept.add(no);
      if (next == null) continue;
      taken.add(next);
      const aliases = type === 'customer' ? { aliases: [...((before as Customer).aliases ?? []), no] } : {};
      const change = { type, before, after: { ...before, no: next, ...aliases } } as Mend['change'];
      mends.push({ change, what: [mendWords.number({ from: no, to: next })] });
    }
  }
  return soundOnly(mends, tools);
}

/** Returns the changes after which every record that should have a number has one of its own. */
export function healedNumbers(tools: CheckTools): Mend['change'][] {
  const mended = renumbered(tools).map(({ change }) => change);
  return [...mended, ...numbersFor(withRecords(tools.facts.book, mended))];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withRecords(book: Book, changes: readonly Mend['change'][]): Book {
  const after = new Map<string, AnyRecord>(changes.map((change) => [change.after.id, change.after]));
  const all = Object.fromEntries(
    recordTypes.map((type) => [type, recordsOf(book, type).map((record) => after.get(record.id) ?? record)]),
  );
  return bookOf(book.settings, all);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (below, step) => (below as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}

function withAt(value: unknown, [step, ...rest]: readonly (string | number)[], leaf: unknown): unknown {
  if (step == null) return leaf;
  if (Array.isArray(value))
    return (value as unknown[]).map((entry, place) => (place === step ? withAt(entry, rest, leaf) : entry));
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [step]: withAt(map[step], rest, leaf) };
}
