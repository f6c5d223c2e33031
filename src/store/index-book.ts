// A book over an index: it reads the records of a customer when somebody asks for them, and all of them when somebody wants
// all. What the texts of the index cannot give is read from the files again.
import { type Book, type Collection, type RecordLists, bookOf, ownRecords } from '../domain/book.ts';
import type { Piece } from '../domain/collection.ts';
import { lazyMap, once } from '../domain/lazy-map.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from '../domain/record.ts';
import type { TeamSettings } from '../domain/settings.ts';
import type { Customer } from '../schema/generated/types.ts';
import { type Group, type Others, groupOf, listsOf, othersIn } from './index-groups.ts';
import { lookupOf, placeOfRecord } from './index-lookup.ts';
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

/** The group that is looked at now: when the next one comes, its records are let go. */
interface Present {
  readonly place: number;
  readonly customer: Customer | null;
  readonly others: Others;
  readonly book: () => Book;
  /** Returns its records of a type as books hold them, undefined where it has none. */
  readonly own: <T extends RecordType>(type: T) => readonly Records[T][] | undefined;
  /** Whether nothing else was asked for since it came. */
  isAlone: boolean;
}

/** Yields one book after the other, each of the groups at some places: whoever looks at all of them need not hold all. */
export function* booksOfPlaces(
  root: string,
  index: RecordIndex,
  settings: TeamSettings,
  all: readonly (readonly number[])[],
): Iterable<{ readonly at: number; readonly book: Book }> {
  for (const [at, places] of all.entries()) {
    const customers = places.map((place) => customerAt(root, index, place));
    const others = places.map((place) => othersAt(root, index, place));
    yield { at, book: bookOf(settings, listsOf(customers, others)) };
  }
}

/** Returns the book of an index. */
export function indexBook(root: string, index: RecordIndex, settings: TeamSettings): Book {
  const groupCount = index.groupIds.all.length;
  const customers: (Customer | null | undefined)[] = Array.from({ length: groupCount });
  const others: (Others | undefined)[] = Array.from({ length: groupCount });
  const small: (Book | undefined)[] = Array.from({ length: groupCount });
  const placeOf = once(() => new Map(index.groupIds.all.map((id, place) => [id, place])));
  let present: Present | null = null;
  const lookBeyond = (): void => {
    if (present) present.isAlone = false;
  };
  // A record is made once, whoever asks first: who compares two compares the same.
  const customerOf = (place: number): Customer | null => {
    if (place === present?.place) return (customers[place] = present.customer);
    return customers[place] === undefined
      ? (customers[place] = customerAt(root, index, place))
      : customers[place];
  };
  const othersOf = (place: number): Others =>
    (others[place] ??= place === present?.place ? present.others : othersAt(root, index, place));
  const bookAt = (place: number): Book =>
    place === present?.place
      ? present.book()
      : (small[place] ??= bookOf(settings, listsOf([customerOf(place)], [othersOf(place)])));
  const bookOfMany = (places: readonly number[]): Book =>
    bookOf(settings, listsOf(places.map(customerOf), places.map(othersOf)));
  const smallBook = (id: string): Book | null => {
    const place = placeOf().get(id);
    return place == null ? null : bookAt(place);
  };
  const all = Array.from({ length: groupCount }, (_, place) => place);
  const readEveryone = once((): readonly Customer[] => all.map(customerOf).filter((one) => one != null));
  const everyone = (): readonly Customer[] => {
    lookBeyond();
    return readEveryone();
  };
  const customerMap = once(() => new Map(everyone().map((customer) => [customer.id, customer])));
  let isWhole = false;
  const readWhole = once((): Book => {
    const book = bookOfMany(all);
    isWhole = true;
    return book;
  });
  const whole = (): Book => {
    lookBeyond();
    return readWhole();
  };
  const of = <T extends Exclude<RecordType, 'customer'>>(
    type: T,
    pick: (book: Collection) => ReadonlyMap<string, readonly Records[T][]>,
  ) =>
    lazyMap(
      (id) => {
        if (present?.customer?.id === id) return present.own(type);
        lookBeyond();
        // Once all records are there, a book of each customer would be one more copy.
        const book = isWhole ? whole() : smallBook(id);
        return book ? pick(book).get(id) : undefined;
      },
      () => pick(whole()),
    );
  function* pieces(wanted: ReadonlySet<string> | null): Iterable<Piece> {
    const places = wanted ? all.filter((place) => wanted.has(index.groupIds.all[place] ?? '')) : all;
    try {
      for (const place of places) {
        const customer = customers[place] ?? customerAt(root, index, place);
        const own = others[place] ?? othersAt(root, index, place);
        const lists = { ...own, customer: customer ? [customer] : [] } as RecordLists;
        const now: Present = {
          place,
          customer,
          others: own,
          book: once(() => bookOf(settings, lists)),
          own: ownLists(lists),
          isAlone: true,
        };
        present = now;
        yield { group: index.groupIds.all[place] ?? '', lists, isAlone: () => now.isAlone };
      }
    } finally {
      present = null;
    }
  }
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
      if (present?.customer?.id === id) return present.customer;
      lookBeyond();
      const place = placeOf().get(id);
      return (place == null ? null : customerOf(place)) ?? undefined;
    }, customerMap),
    followupsOf: of('followup', ({ followupsOf }) => followupsOf),
    opportunitiesOf: of('opportunity', ({ opportunitiesOf }) => opportunitiesOf),
    ordersOf: of('order', ({ ordersOf }) => ordersOf),
    tasksOf: of('task', ({ tasksOf }) => tasksOf),
    casesOf: of('case', ({ casesOf }) => casesOf),
    surveysOf: of('survey', ({ surveysOf }) => surveysOf),
    lookup: lookupOf(index, {
      customerOf,
      othersOf,
      bookAt,
      bookOfMany,
      pieces,
      lookBeyond,
      isOwn: (type, id) =>
        type === 'customer'
          ? present?.customer?.id === id
          : present?.others[type]?.some((record) => record.id === id) === true,
    }),
  };
  return book;
}

function ownLists(lists: RecordLists): Present['own'] {
  const made: { [T in RecordType]?: readonly Records[T][] } = {};
  return (type) => {
    const records = lists[type];
    if (!records || records.length === 0) return undefined;
    made[type] ??= ownRecords(type, records) as readonly AnyRecord[] as (typeof made)[typeof type];
    return made[type];
  };
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
