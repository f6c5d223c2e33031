// Which records a list shows, in which order and with which columns. Lays out nothing: see view/list.ts.
import { closest, distance } from 'fastest-levenshtein';
import type { Parsed } from '../errors.ts';
import { listProblems } from '../words/look.ts';
import { compare, recordsOf } from './book.ts';
import { choicesOf } from './field.ts';
import { once } from './lazy-map.ts';
import { compileQuery, queryNames } from './match.ts';
import { type Facts, type Queryable, findQueryable, isArchived, queryFields } from './queryable.ts';
import type { RecordType, Records } from './record.ts';

/** A column by the name it was asked for. */
export interface Column extends Queryable {
  readonly name: string;
}

/** One step of an order: `-field` turns it round. */
export interface SortKey {
  readonly column: Column;
  readonly isDown: boolean;
}

export interface Listing<T extends RecordType> {
  readonly records: readonly Records[T][];
  /** Customers of the history library that match as well and were left out. */
  readonly archived: number;
}

const usual: Readonly<Record<RecordType, readonly string[]>> = {
  customer: ['no', 'name', 'standing', 'owner', 'last_contact', 'next_due', 'tags'],
  followup: ['no', 'at', 'customer', 'method', 'by', 'summary', 'due'],
  opportunity: ['no', 'title', 'customer', 'stage', 'amount', 'weighted', 'expected_close', 'owner'],
  order: ['no', 'signed_on', 'customer', 'kind', 'amount', 'contract_no', 'end_on'],
  task: ['title', 'customer', 'owner', 'due', 'priority', 'state'],
  case: ['no', 'at', 'customer', 'kind', 'content', 'handler', 'state'],
  survey: ['at', 'customer', 'score', 'by', 'comment'],
};

// What people worked on last comes first.
const usualOrder: Readonly<Record<RecordType, string>> = {
  customer: '-last_contact,no',
  followup: '-at',
  opportunity: 'expected_close',
  order: '-signed_on,no',
  task: 'due,priority',
  case: '-at',
  survey: '-at',
};

/** Returns the columns a list of this type has when nobody asks for others. */
export function usualColumns(type: RecordType): readonly string[] {
  return usual[type];
}

/** Returns the order of a list when nobody asks for another. */
export function usualSort(type: RecordType): string {
  return usualOrder[type];
}

/** Returns the columns of these names; any field of the type and whatever is computed of it may be one. */
export function columnsOf(
  names: readonly string[],
  type: RecordType,
  facts: Facts,
  flag: string,
): Parsed<readonly Column[]> {
  const found: Column[] = [];
  for (const name of names) {
    const queryable = findQueryable(name.toLowerCase().replaceAll('[]', ''), type, facts);
    if (!queryable)
      return { problem: listProblems.unknown_field(unknown(name, flag, queryFields(type, facts))) };
    found.push({ ...queryable, name });
  }
  return { value: found };
}

function unknown(name: string, flag: string, known: readonly string[]) {
  const best = closest(name, [...known]);
  // Further than half the word away, a suggestion is noise.
  return { flag, name, known, close: distance(name, best) <= Math.ceil(name.length / 2) ? best : null };
}

/** Returns the order that `field,-field` asks for. */
export function sortOf(names: readonly string[], type: RecordType, facts: Facts): Parsed<readonly SortKey[]> {
  const plain = names.map((name) => name.replace(/^[-－+]/, ''));
  const columns = columnsOf(plain, type, facts, '--sort');
  if ('problem' in columns) return columns;
  return {
    value: columns.value.map((column, place) => ({ column, isDown: /^[-－]/.test(names[place] ?? '') })),
  };
}

/** Returns the records that meet the query in their order; archived customers only when the query speaks of them. */
export function listingOf<T extends RecordType>(
  type: T,
  query: string,
  sort: readonly SortKey[],
  facts: Facts,
): Parsed<Listing<T>> {
  const compiled = compileQuery(query, type, facts);
  if ('problem' in compiled) return compiled;
  const matching = recordsOf(facts.book, type).filter(compiled.value);
  const isHidden = (record: Records[T]): boolean => 'archived' in record && isArchived(record, facts.today);
  const shown =
    type === 'customer' && !queryNames(query, 'archived', facts)
      ? matching.filter((record) => !isHidden(record))
      : matching;
  return { value: { records: sorted(shown, sort, facts), archived: matching.length - shown.length } };
}

/** Returns the records in this order; equal ones by id, and those without a value last whichever way it runs. */
export function sorted<R extends Records[RecordType]>(
  records: readonly R[],
  sort: readonly SortKey[],
  facts: Facts,
): R[] {
  const keys = sort.map(({ column, isDown }) => ({
    rank: rankOf(column, facts),
    order: orderOf(column.kind),
    isDown,
  }));
  // Values are taken once for each record, not once for each comparison.
  const ranked = records.map((record) => ({ record, ranks: keys.map(({ rank }) => rank(record)) }));
  ranked.sort((a, b) => {
    for (const [place, { order, isDown }] of keys.entries()) {
      const difference = inOrder(a.ranks[place] ?? null, b.ranks[place] ?? null, order, isDown);
      if (difference !== 0) return difference;
    }
    return compare(a.record.id, b.record.id);
  });
  return ranked.map(({ record }) => record);
}

type Key = string | number | null;

function rankOf(column: Column, { book }: Facts): (record: Records[RecordType]) => Key {
  const { kind, field } = column;
  const choices = kind === 'choice' && field ? choicesOf(field, book.settings) : null;
  // Stages and statuses have an order of their own: that of tend.yaml.
  const places = new Map(choices?.map(({ id }, place) => [id, place]));
  return (record) => {
    const [value] = column.values(record);
    if (value == null) return null;
    if (kind === 'customer') return book.customerById.get(String(value))?.name ?? String(value);
    if (choices) return places.get(String(value)) ?? choices.length;
    return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : String(value);
  };
}

type Order = (a: string, b: string) => number;

function inOrder(a: Key, b: Key, order: Order, isDown: boolean): number {
  if (a == null || b == null) return (a == null ? 1 : 0) - (b == null ? 1 : 0);
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : order(String(a), String(b));
  return isDown ? -difference : difference;
}

// Chinese names in the order of their pinyin, numbers in texts as numbers; the same in every locale of a machine.
function orderOf(kind: Queryable['kind']): Order {
  if (kind === 'day') return compare;
  // Making a collator takes as long as making a list; the numbers of records, which most lists come down to, need none.
  const collator = once(() => new Intl.Collator('zh-Hans-CN', { numeric: true }));
  const read = new Map<string, NumberRead | null>();
  const numberIn = (text: string): NumberRead | null => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const found = numberRead(text);
    read.set(text, found);
    return found;
  };
  return (a, b) => (numbersInOrder(numberIn(a), numberIn(b)) ?? collator().compare(a, b)) || compare(a, b);
}

/** A number as CRM202405001: its letters, and its digits as a number. */
interface NumberRead {
  readonly letters: string;
  readonly value: number;
}

function numberRead(text: string): NumberRead | null {
  const [, letters, digits] = /^([A-Z]{0,8})([0-9]{1,15})$/.exec(text) ?? [];
  return letters == null || digits == null ? null : { letters, value: Number(digits) };
}

// Two numbers of one pattern, CRM202405001 and CRM202405012: what numeric collation says of them. Null for anything else.
function numbersInOrder(a: NumberRead | null, b: NumberRead | null): number | null {
  return a && b && a.letters === b.letters ? a.value - b.value : null;
}
