// Finds a few records among those of an index without reading all of them. Reads none by itself.
import type { Book, RecordLists } from '../domain/book.ts';
import { once } from '../domain/lazy-map.ts';
import { type Lookup, type Named, idSets, shared } from '../domain/lookup.ts';
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record.ts';
import type { Customer } from '../schema/generated/types.ts';
import { type Others, listsOf } from './index-groups.ts';
import { mentioned, mentions } from './index-search.ts';
import { type RecordIndex, idLength } from './record-index.ts';

/** What a lookup needs of the book around it. */
export interface Sight {
  readonly customerOf: (place: number) => Customer | null;
  readonly othersOf: (place: number) => Others;
  readonly bookAt: (place: number) => Book;
  readonly bookOfMany: (places: readonly number[]) => Book;
  readonly pieces: Lookup['pieces'];
  readonly lookBeyond: () => void;
  /** Tells whether a record is one of those that are looked at now. */
  readonly isOwn: (type: RecordType, id: string) => boolean;
}

/** Returns the lookup of an index. */
export function lookupOf(index: RecordIndex, sight: Sight): Lookup {
  const { bookAt, bookOfMany, pieces, lookBeyond, isOwn } = sight;
  const idsOf = idSets((type) => idsOfType(index, type));
  const names = once(
    () => JSON.parse(`[${index.names.all.filter((name) => name !== '').join(',')}]`) as readonly Named[],
  );
  return {
    get names() {
      lookBeyond();
      return names();
    },
    numbersOf: (type) => {
      lookBeyond();
      return numbersOf(index, type);
    },
    exactly: (type, text) => {
      lookBeyond();
      return exactly(index, type, text);
    },
    beginning: (type, text) => {
      lookBeyond();
      const [from, to] = rangeOf(index, type);
      return idsIn(index.ids.slice(from * idLength, to * idLength), text).toSorted();
    },
    record: <T extends RecordType>(type: T, id: string) => {
      if (!isOwn(type, id)) lookBeyond();
      const record = placeOfRecord(index, id);
      if (record < 0) return undefined;
      const book = bookAt(index.home[record] ?? 0);
      return book.lookup.record(type, id);
    },
    has: (type, id) => {
      if (isOwn(type, id)) return true;
      lookBeyond();
      return idsOf(type).has(id);
    },
    sharedNumbers: (type) => {
      lookBeyond();
      return shared(numbersOf(index, type));
    },
    pieces,
    idsStarting: (text) => {
      lookBeyond();
      return [...idsIn(index.ids, text), ...actionsIn(index.actions.all, text)];
    },
    mentioning: (texts) => {
      lookBeyond();
      return bookOfMany(mentions(index, texts));
    },
    holding: (texts) => {
      lookBeyond();
      return recordsHolding(index, texts, sight);
    },
  };
}

// Of most customers no more is read than the lines in which something was found.
function recordsHolding(
  index: RecordIndex,
  texts: readonly string[],
  { customerOf, othersOf }: Sight,
): RecordLists {
  const customers: (Customer | null)[] = [];
  const others: Others[] = [];
  for (const [place, records] of mentioned(index, texts)) {
    if (!records || records.some(({ type }) => type === 'customer')) customers.push(customerOf(place));
    if (!records) others.push(othersOf(place));
    for (const { type, text } of records ?? [])
      if (type !== 'customer') others.push({ [type]: [JSON.parse(text) as AnyRecord] });
  }
  return listsOf(customers, others);
}

/** Returns the first record of a type among all, and the end. */
function rangeOf({ firstRecord, starts }: RecordIndex, type: RecordType): [number, number] {
  const typePlace = recordTypes.indexOf(type);
  return [firstRecord[starts[typePlace] ?? 0] ?? 0, firstRecord[starts[typePlace + 1] ?? 0] ?? 0];
}

function idsOfType(index: RecordIndex, type: RecordType): string[] {
  const [from, to] = rangeOf(index, type);
  const { ids } = index;
  return Array.from({ length: to - from }, (_, place) =>
    ids.slice((from + place) * idLength, (from + place + 1) * idLength),
  );
}

function numbersOf(index: RecordIndex, type: RecordType): string[] {
  return index.numbers.all.slice(...rangeOf(index, type)).filter((no) => no !== '');
}

function exactly(index: RecordIndex, type: RecordType, text: string): string[] {
  const { ids } = index;
  const numbers = index.numbers.all;
  const [from, to] = rangeOf(index, type);
  const own = placeOfRecord(index, text);
  const places = new Set(own >= from && own < to ? [own] : []);
  for (let place = from; place < to; place++)
    if (text !== '' && numbers[place]?.toLowerCase() === text) places.add(place);
  return Array.from(places, (place) => ids.slice(place * idLength, (place + 1) * idLength)).toSorted();
}

/** Returns the place of a record among all, or -1. */
export function placeOfRecord({ ids }: RecordIndex, id: string): number {
  if (id.length !== idLength) return -1;
  let at = ids.indexOf(id);
  while (at >= 0 && at % idLength !== 0) at = ids.indexOf(id, at + 1);
  return at < 0 ? -1 : at / idLength;
}

function idsIn(ids: string, text: string): string[] {
  const found: string[] = [];
  for (let at = ids.indexOf(text); at >= 0; at = ids.indexOf(text, at + 1))
    if (at % idLength === 0) found.push(ids.slice(at, at + idLength));
  return found;
}

function actionsIn(actions: readonly string[], text: string): string[] {
  const begun = ` ${text}`;
  return actions.flatMap((ids) =>
    ids.includes(begun)
      ? ids
          .slice(1)
          .split(' ')
          .filter((id) => id.startsWith(text))
      : [],
  );
}
