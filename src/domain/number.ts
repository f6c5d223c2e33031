// The numbers people say (CRM202405001): patterns of tend.yaml, what a record's is made from, and the next free one. When one
// may be given is the rule of those who write.
import type { Customer } from '../schema/generated/types.ts';
import { type Book, compare, recordsOf } from './book.ts';
import { type AnyRecord, type Change, type RecordType, eventDay, recordTypes } from './record.ts';

/** What a pattern may hold: {YYYY} {YY} {MM} {DD} {owner} {seq:N}. */
const token = /\{(YYYY|YY|MM|DD|owner|seq(?::[1-9])?)\}/g;

/** Returns whether the pattern is `off` or has exactly one {seq:N}, known tokens only, and the characters of a number. */
export function isPattern(pattern: string): boolean {
  if (pattern === 'off') return true;
  const sequences = pattern.match(/\{seq(?::[1-9])?\}/g) ?? [];
  return sequences.length === 1 && /^[A-Za-z0-9_-]*$/.test(pattern.replace(token, ''));
}

/** Returns whether two clones counting alone can never meet: the owner is part of the number. */
export function isPersonal(pattern: string): boolean {
  return pattern.includes('{owner}');
}

/** Returns the number after the highest one of the same pattern, day and owner; null when the pattern is `off`. */
export function nextNumber(pattern: string, taken: Iterable<string>, facts: NumberFacts): string | null {
  const shape = shapeOf(pattern, facts);
  return shape == null ? null : written(shape, highestIn(shape, taken) + 1);
}

/** What a number is made from. */
export interface NumberFacts {
  readonly day: string;
  readonly owner: string;
}

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly width: number;
}

function shapeOf(pattern: string, facts: NumberFacts): Shape | null {
  if (pattern === 'off') return null;
  const width = Number(/\{seq:([1-9])\}/.exec(pattern)?.[1] ?? 1);
  const [before = '', after = ''] = pattern.split(/\{seq(?::[1-9])?\}/).map((part) => filled(part, facts));
  return { before, after, width };
}

function highestIn({ before, after }: Shape, taken: Iterable<string>): number {
  let highest = 0;
  for (const number of taken) {
    if (!number.startsWith(before) || !number.endsWith(after)) continue;
    const digits = number.slice(before.length, number.length - after.length);
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return highest;
}

function written({ before, after, width }: Shape, count: number): string {
  return before + String(count).padStart(width, '0') + after;
}

/** Returns the numbers a record is known by: its own, and the old ones that a customer keeps as aliases. */
export function numbersOf(record: AnyRecord): string[] {
  const old = 'aliases' in record ? (record.aliases ?? []) : [];
  return record.no == null ? [...old] : [record.no, ...old];
}

/** Returns what the number of a record is made from. */
export function numberFacts(type: RecordType, record: AnyRecord): NumberFacts {
  if (type === 'customer') return { day: record.recorded.at.slice(0, 10), owner: (record as Customer).owner };
  return { day: eventDay(record), owner: 'by' in record ? record.by : record.recorded.by };
}

/** Returns a record's number for each call, counting on from those of the book and those it returned. */
export function numbering(book: Book): (type: RecordType, record: AnyRecord) => string | null {
  const last = new Map<string, number>();
  return (type, record) => {
    const shape = shapeOf(book.settings.numbering[type], numberFacts(type, record));
    if (shape == null) return null;
    const key = `${type} ${shape.before} ${shape.after}`;
    const count = (last.get(key) ?? highestIn(shape, numbersIn(book, type))) + 1;
    last.set(key, count);
    return written(shape, count);
  };
}

function numbersIn({ lookup }: Book, type: RecordType): readonly string[] {
  if (type === 'customer')
    return lookup.names.flatMap(({ no, aliases = [] }) => (no == null ? aliases : [no, ...aliases]));
  return lookup.numbersOf(type);
}

/** Returns the records without a number with the one they get, in the order in which they were entered: the same everywhere. */
export function numbersFor(book: Book): Exclude<Change, { type: 'settings' }>[] {
  const next = numbering(book);
  return recordTypes.flatMap((type) =>
    recordsOf(book, type)
      .filter((record: AnyRecord) => record.no == null)
      .toSorted((a: AnyRecord, b: AnyRecord) => compare(a.recorded.at, b.recorded.at) || compare(a.id, b.id))
      .flatMap((before: AnyRecord) => {
        const no = next(type, before);
        return no == null
          ? []
          : [{ type, before, after: { ...before, no } } as Exclude<Change, { type: 'settings' }>];
      }),
  );
}

function filled(part: string, { day, owner }: NumberFacts): string {
  const values: Record<string, string> = {
    YYYY: day.slice(0, 4),
    YY: day.slice(2, 4),
    MM: day.slice(5, 7),
    DD: day.slice(8, 10),
    owner,
  };
  return part.replace(token, (_, name: string) => values[name] ?? '');
}
