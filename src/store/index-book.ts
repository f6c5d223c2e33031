// A book over an index: it reads the records of a customer when somebody asks for them, and all of them when somebody wants
// all. What the texts of the index cannot give is read from the files again.
import { type Book, type Collection, type RecordLists, bookOf } from '../domain/book.ts';
import { lazyMap, once } from '../domain/lazy-map.ts';
import type { Lookup, Named } from '../domain/lookup.ts';
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record.ts';
import type { TeamSettings } from '../domain/settings.ts';
import type { Customer } from '../schema/generated/types.ts';
import { type Group, type Others, groupOf, othersIn } from './index-groups.ts';
import { mentions } from './index-search.ts';
import { readRecords } from './read-file.ts';
import { type RecordIndex, groupColumns, idLength, textAt } from './record-index.ts';

/** Returns the group at a place of an index, whole. */
export function groupAt(root: string, index: RecordIndex, place: number): Group {
  return {
    customer: customerAt(root, index, place),
    others: othersAt(root, index, place),
  };
}

/** Returns both texts of the group at a place of an index, '' where there is none, null where it is damaged. */
export function groupTextAt(
  index: RecordIndex,
  place: number,
): { readonly customer: string | null; readonly others: string | null } {
  return { customer: partAt(index, place, 0), others: partAt(index, place, groupColumns / 2) };
}

function customerAt(root: string, index: RecordIndex, place: number): Customer | null {
  const text = partAt(index, place, 0);
  if (text == null) return fromFiles(root, index, place).customer;
  return text === '' ? null : (JSON.parse(text) as Customer);
}

function othersAt(root: string, index: RecordIndex, place: number): Others {
  const text = partAt(index, place, groupColumns / 2);
  return text == null ? fromFiles(root, index, place).others : othersIn(text);
}

function partAt({ groups, texts }: RecordIndex, place: number, column: number): string | null {
  const at = place * groupColumns + column;
  const length = groups[at + 1] ?? 0;
  if (length === 0) return '';
  const bytes = textAt(texts, groups[at] ?? 0, length, groups[at + 2] ?? 0);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

// The texts were damaged behind our back: the files still say it.
function fromFiles(root: string, index: RecordIndex, place: number): Group {
  const { files, starts, firstRecord, home, groupIds } = index;
  const group = groupIds.all[place] ?? '';
  const found: { [T in RecordType]?: AnyRecord[] } = {};
  for (const [typePlace, type] of recordTypes.entries()) {
    for (let file = starts[typePlace] ?? 0; file < (starts[typePlace + 1] ?? 0); file++) {
      const own = home.subarray(firstRecord[file], firstRecord[file + 1]);
      if (!own.includes(place)) continue;
      const { records } = readRecords(root, type, files.all[file] ?? '', null);
      for (const { record } of records)
        if (groupOf(type, record) === group) (found[type] ??= []).push(record);
    }
  }
  const { customer = [], ...others } = found;
  return { customer: (customer[0] as Customer | undefined) ?? null, others };
}

/** Returns a book of each group by itself, what belongs to nobody as well; none of them is kept. */
export function* groupBooks(root: string, index: RecordIndex, settings: TeamSettings): Iterable<Book> {
  for (let place = 0; place < index.groupIds.all.length; place++)
    yield bookOf(settings, listsOf([customerAt(root, index, place)], [othersAt(root, index, place)]));
}

/** Returns the book of an index. */
export function indexBook(root: string, index: RecordIndex, settings: TeamSettings): Book {
  const groupCount = index.groupIds.all.length;
  const customers: (Customer | null | undefined)[] = Array.from({ length: groupCount });
  const others: (Others | undefined)[] = Array.from({ length: groupCount });
  const small: (Book | undefined)[] = Array.from({ length: groupCount });
  const placeOf = once(() => new Map(index.groupIds.all.map((id, place) => [id, place])));
  // A record is made once, whoever asks first: who compares two compares the same.
  const customerOf = (place: number): Customer | null =>
    customers[place] === undefined ? (customers[place] = customerAt(root, index, place)) : customers[place];
  const othersOf = (place: number): Others => (others[place] ??= othersAt(root, index, place));
  const bookAt = (place: number): Book =>
    (small[place] ??= bookOf(settings, listsOf([customerOf(place)], [othersOf(place)])));
  const bookOfMany = (places: readonly number[]): Book =>
    bookOf(settings, listsOf(places.map(customerOf), places.map(othersOf)));
  const smallBook = (id: string): Book | null => {
    const place = placeOf().get(id);
    return place == null ? null : bookAt(place);
  };
  const all = Array.from({ length: groupCount }, (_, place) => place);
  const everyone = once((): readonly Customer[] => all.map(customerOf).filter((one) => one != null));
  const customerMap = once(() => new Map(everyone().map((customer) => [customer.id, customer])));
  let isWhole = false;
  const whole = once((): Book => {
    const book = bookOfMany(all);
    isWhole = true;
    return book;
  });
  const of = <T>(pick: (book: Collection) => ReadonlyMap<string, readonly T[]>) =>
    lazyMap(
      (id) => {
        // Once all records are there, a book of each customer would be one more copy.
        const book = isWhole ? whole() : smallBook(id);
        return book ? pick(book).get(id) : undefined;
      },
      () => pick(whole()),
    );
  const book: Book = {
    settings,
    get customers() {
      return everyone();
    },
    get followups() {
      return whole().followups;
    },
    get opportunities() {
      return whole().opportunities;
    },
    get orders() {
      return whole().orders;
    },
    get tasks() {
      return whole().tasks;
    },
    get cases() {
      return whole().cases;
    },
    get surveys() {
      return whole().surveys;
    },
    customerById: lazyMap((id) => {
      const place = placeOf().get(id);
      return (place == null ? null : customerOf(place)) ?? undefined;
    }, customerMap),
    followupsOf: of(({ followupsOf }) => followupsOf),
    opportunitiesOf: of(({ opportunitiesOf }) => opportunitiesOf),
    ordersOf: of(({ ordersOf }) => ordersOf),
    tasksOf: of(({ tasksOf }) => tasksOf),
    casesOf: of(({ casesOf }) => casesOf),
    surveysOf: of(({ surveysOf }) => surveysOf),
    lookup: lookupOf(index, bookAt, bookOfMany),
  };
  return book;
}

function listsOf(customers: readonly (Customer | null)[], others: readonly Others[]): RecordLists {
  const lists = recordTypes
    .filter((type) => type !== 'customer')
    .map((type) => [type, others.flatMap((group) => group[type] ?? [])]);
  return { ...(Object.fromEntries(lists) as RecordLists), customer: customers.filter((one) => one != null) };
}

function lookupOf(
  index: RecordIndex,
  bookAt: (place: number) => Book,
  bookOfMany: (places: readonly number[]) => Book,
): Lookup {
  const names = once(
    () => JSON.parse(`[${index.names.all.filter((name) => name !== '').join(',')}]`) as readonly Named[],
  );
  return {
    get names() {
      return names();
    },
    numbersOf: (type) => numbersOf(index, type),
    exactly: (type, text) => exactly(index, type, text),
    beginning: (type, text) => {
      const [from, to] = recordsOfType(index, type);
      return idsIn(index.ids.slice(from * idLength, to * idLength), text).toSorted();
    },
    record: <T extends RecordType>(type: T, id: string) => {
      const record = placeOfRecord(index, id);
      if (record < 0) return undefined;
      const book = bookAt(index.home[record] ?? 0);
      return book.lookup.record(type, id);
    },
    idsStarting: (text) => [...idsIn(index.ids, text), ...actionsIn(index.actions.all, text)],
    mentioning: (texts) => bookOfMany(mentions(index, texts)),
  };
}

// The first record of a type, and the end.
function recordsOfType({ firstRecord, starts }: RecordIndex, type: RecordType): readonly [number, number] {
  const typePlace = recordTypes.indexOf(type);
  return [firstRecord[starts[typePlace] ?? 0] ?? 0, firstRecord[starts[typePlace + 1] ?? 0] ?? 0];
}

function numbersOf(index: RecordIndex, type: RecordType): string[] {
  const numbers = index.numbers.all.slice(...recordsOfType(index, type));
  return numbers.filter((no) => no !== '');
}

function exactly(index: RecordIndex, type: RecordType, text: string): string[] {
  const { ids } = index;
  const numbers = index.numbers.all;
  const [from, to] = recordsOfType(index, type);
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

/** Returns the path of each record by its id. */
export function indexPaths(index: RecordIndex): ReadonlyMap<string, string> {
  const { firstRecord } = index;
  const fileOf = (record: number): string => {
    let [low, high] = [0, firstRecord.length - 1];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((firstRecord[middle] ?? 0) <= record) low = middle;
      else high = middle;
    }
    return index.files.all[low] ?? '';
  };
  const all = once(() => {
    const paths = new Map<string, string>();
    const files = index.files.all;
    for (let file = 0; file + 1 < firstRecord.length; file++)
      for (let record = firstRecord[file] ?? 0; record < (firstRecord[file + 1] ?? 0); record++)
        paths.set(index.ids.slice(record * idLength, (record + 1) * idLength), files[file] ?? '');
    return paths;
  });
  return lazyMap((id) => {
    const record = placeOfRecord(index, id);
    return record < 0 ? undefined : fileOf(record);
  }, all);
}
