// A book with some records changed, added or gone: made of the old one as far as somebody looks at it.
import { type Book, type Collection, bookOf, recordsOf } from './book.ts';
import { lazyMap, once } from './lazy-map.ts';
import type { Lookup } from './lookup.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from './record.ts';

/** Records as they will be, by type and id. */
export type NewRecords = ReadonlyMap<RecordType, ReadonlyMap<string, AnyRecord>>;

/** Returns the book with the new records in place of those with their ids, and without those that are gone. */
export function changedBook(book: Book, fresh: NewRecords, gone: ReadonlySet<string>): Book {
  const { settings } = book;
  const merged = <T extends RecordType>(type: T, old: readonly Records[T][]): Records[T][] => {
    const records = new Map<string, AnyRecord>(old.map((record) => [record.id, record]));
    for (const [id, record] of fresh.get(type) ?? []) records.set(id, record);
    for (const id of gone) records.delete(id);
    return [...records.values()] as Records[T][];
  };
  const whole = once((): Book => {
    const lists = recordTypes.map((type) => [type, merged(type, recordsOf(book, type))]);
    return bookOf(settings, Object.fromEntries(lists));
  });
  const isSame = fresh.size === 0 && gone.size === 0;
  if (isSame) return book;
  // Whose records are not as they were: those of the new records, and of the old ones they stand for.
  const touched = once(() => homesOf(book, fresh, gone));
  const of = <T extends Exclude<RecordType, 'customer'>>(
    type: T,
    pick: (from: Collection) => ReadonlyMap<string, readonly Records[T][]>,
  ) =>
    lazyMap(
      (id) => {
        if (!touched().has(id)) return pick(book).get(id);
        const mine = merged(type, pick(book).get(id) ?? []).filter((record) => homeOf(record) === id);
        return mine.length === 0 ? undefined : pick(bookOf(settings, { [type]: mine })).get(id);
      },
      () => pick(whole()),
    );
  const customers = fresh.get('customer') as ReadonlyMap<string, Records['customer']> | undefined;
  return {
    settings,
    get customers() {
      return whole().customers;
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
    customerById: lazyMap(
      (id) => (gone.has(id) ? undefined : (customers?.get(id) ?? book.customerById.get(id))),
      () => whole().customerById,
    ),
    followupsOf: of('followup', ({ followupsOf }) => followupsOf),
    opportunitiesOf: of('opportunity', ({ opportunitiesOf }) => opportunitiesOf),
    ordersOf: of('order', ({ ordersOf }) => ordersOf),
    tasksOf: of('task', ({ tasksOf }) => tasksOf),
    casesOf: of('case', ({ casesOf }) => casesOf),
    surveysOf: of('survey', ({ surveysOf }) => surveysOf),
    lookup: changedLookup(book, fresh, gone, whole),
  };
}

function homeOf(record: AnyRecord): string | null {
  return 'customer' in record ? (record.customer ?? null) : record.id;
}

function homesOf(book: Book, fresh: NewRecords, gone: ReadonlySet<string>): Set<string | null> {
  const old = recordTypes.flatMap((type) =>
    [...(fresh.get(type)?.keys() ?? []), ...gone].flatMap((id) => book.lookup.record(type, id) ?? []),
  );
  const now = [...fresh.values()].flatMap((records) => [...records.values()]);
  return new Set([...old, ...now].map(homeOf));
}

function changedLookup(book: Book, fresh: NewRecords, gone: ReadonlySet<string>, whole: () => Book): Lookup {
  const { lookup } = book;
  return {
    get names() {
      return fresh.has('customer') || gone.size > 0 ? whole().lookup.names : lookup.names;
    },
    keysOf: (type) => (fresh.has(type) || gone.size > 0 ? whole().lookup.keysOf(type) : lookup.keysOf(type)),
    record: <T extends RecordType>(type: T, id: string) =>
      gone.has(id)
        ? undefined
        : ((fresh.get(type)?.get(id) as Records[T] | undefined) ?? lookup.record(type, id)),
    idsStarting: (text) => whole().lookup.idsStarting(text),
    mentioning: whole,
  };
}
