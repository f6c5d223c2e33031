// A book with some records changed, added or gone: made of the old one as far as somebody looks at it.
import { type Book, type Collection, bookOf, compare, recordsOf } from './book.ts';
import { lazyMap, once } from './lazy-map.ts';
import { type Lookup, isCalled, listsOf, settlingIds } from './lookup.ts';
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
  const now = [...fresh.values()].flatMap((records) => [...records.values()]);
  return new Set([...oldRecords(book, fresh, gone), ...now].map(homeOf));
}

function oldRecords(book: Book, fresh: NewRecords, gone: ReadonlySet<string>): AnyRecord[] {
  return recordTypes.flatMap((type) =>
    [...(fresh.get(type)?.keys() ?? []), ...gone].flatMap((id) => book.lookup.record(type, id) ?? []),
  );
}

function changedLookup(book: Book, fresh: NewRecords, gone: ReadonlySet<string>, whole: () => Book): Lookup {
  const { lookup } = book;
  const freshOf = (type: RecordType): AnyRecord[] => [...(fresh.get(type)?.values() ?? [])];
  const isKept = (type: RecordType, id: string): boolean => !gone.has(id) && !fresh.get(type)?.has(id);
  const idsWhere = (
    type: RecordType,
    old: readonly string[],
    isMeant: (record: AnyRecord) => boolean,
  ): string[] => {
    const come = freshOf(type).filter(isMeant);
    return [...old.filter((id) => isKept(type, id)), ...come.map(({ id }) => id)].toSorted();
  };
  const replaced = once(
    () => new Set(oldRecords(book, fresh, gone).flatMap((record) => [...settlingIds(record)])),
  );
  return {
    get names() {
      const come = freshOf('customer') as Records['customer'][];
      return [...lookup.names.filter(({ id }) => isKept('customer', id)), ...come].toSorted((a, b) =>
        compare(a.id, b.id),
      );
    },
    numbersOf: (type) =>
      fresh.has(type) || gone.size > 0 ? whole().lookup.numbersOf(type) : lookup.numbersOf(type),
    exactly: (type, text) => idsWhere(type, lookup.exactly(type, text), (record) => isCalled(record, text)),
    beginning: (type, text) => idsWhere(type, lookup.beginning(type, text), ({ id }) => id.startsWith(text)),
    record: <T extends RecordType>(type: T, id: string) =>
      gone.has(id)
        ? undefined
        : ((fresh.get(type)?.get(id) as Records[T] | undefined) ?? lookup.record(type, id)),
    has: (type, id) => !gone.has(id) && (fresh.get(type)?.has(id) === true || lookup.has(type, id)),
    sharedNumbers: (type) => whole().lookup.sharedNumbers(type),
    pieces: (wanted) => whole().lookup.pieces(wanted),
    idsStarting: (text) => {
      const come = recordTypes.flatMap(freshOf).flatMap((record) => [...settlingIds(record)]);
      return [
        ...lookup.idsStarting(text).filter((id) => !replaced().has(id)),
        ...come.filter((id) => id.startsWith(text)),
      ];
    },
    mentioning: whole,
    holding: () => listsOf(whole()),
  };
}
