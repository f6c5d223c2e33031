// Finding a few records among many without looking at all of them: what a folder can answer from an index. Here it is
// answered from the records themselves; both answers are the same.
import { type Book, type Collection, type Lookup, type RecordLists, recordsOf } from './collection.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from './record.ts';

export type { Lookup, Named } from './collection.ts';

/** Returns the lookup that looks at the records. */
export function lookupIn(book: Collection, whole: () => Book): Lookup {
  let byId: ReadonlyMap<string, AnyRecord> | null = null;
  let byStart: ReadonlyMap<string, readonly string[]> | null = null;
  const numbersIn = (type: RecordType): string[] =>
    recordsOf<RecordType>(book, type).flatMap(({ no }) => no ?? []);
  const idsOf = idSets((type) => recordsOf<RecordType>(book, type).map(({ id }) => id));
  return {
    names: book.customers,
    numbersOf: numbersIn,
    exactly: (type, text) => idsWhere(book, type, (record) => isCalled(record, text)),
    beginning: (type, text) => idsWhere(book, type, ({ id }) => id.startsWith(text)),
    record: <T extends RecordType>(type: T, id: string) => {
      if (type === 'customer') return book.customerById.get(id) as Records[T] | undefined;
      byId ??= new Map(recordTypes.flatMap((each) => recordsOf(book, each)).map((one) => [one.id, one]));
      return byId.get(id) as Records[T] | undefined;
    },
    has: (type, id) => idsOf(type).has(id),
    sharedNumbers: (type) => shared(numbersIn(type)),
    pieces: () => [{ group: null, lists: listsOf(book), isAlone: () => true }],
    idsStarting: (text) => {
      byStart ??= grouped(idsIn(book));
      const same = byStart.get(text.slice(0, shortest)) ?? [];
      return same.filter((id) => id.startsWith(text));
    },
    mentioning: whole,
    holding: () => listsOf(whole()),
  };
}

function idsWhere(book: Collection, type: RecordType, isMeant: (record: AnyRecord) => boolean): string[] {
  const meant = recordsOf<RecordType>(book, type).filter(isMeant);
  return meant.map(({ id }) => id).toSorted();
}

/** Returns whether a text in small letters is the record's id or number. */
export function isCalled({ id, no }: AnyRecord, text: string): boolean {
  return id === text || no?.toLowerCase() === text;
}

/** Returns the ids of each type as a set, made when one is first looked for. */
export function idSets(
  idsOf: (type: RecordType) => readonly string[],
): (type: RecordType) => ReadonlySet<string> {
  const made = new Map<RecordType, ReadonlySet<string>>();
  return (type) => {
    const ids = made.get(type) ?? new Set(idsOf(type));
    made.set(type, ids);
    return ids;
  };
}

/** Returns the texts that occur more than once, each once. */
export function shared(texts: Iterable<string>): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) (seen.has(text) ? again : seen).add(text);
  return [...again];
}

/** Returns all records of a book. */
export function listsOf(book: Collection): RecordLists {
  return Object.fromEntries(recordTypes.map((type) => [type, recordsOf(book, type)]));
}

/** Ids are looked for by this many characters at least. */
const shortest = 4;

function grouped(ids: Iterable<string>): Map<string, string[]> {
  const begun = new Map<string, string[]>();
  for (const id of ids) {
    const start = id.slice(0, shortest);
    const same = begun.get(start);
    if (same) same.push(id);
    else begun.set(start, [id]);
  }
  return begun;
}

function* idsIn(book: Collection): Iterable<string> {
  for (const type of recordTypes)
    for (const record of recordsOf<RecordType>(book, type)) yield* settlingIds(record);
}

/** Returns the ids by which a record is named, and what it holds is settled: its own, those of next actions and promises. */
export function* settlingIds(record: AnyRecord): Iterable<string> {
  yield record.id;
  if (!('method' in record)) return;
  for (const { id } of record.next ?? []) yield id;
  for (const { id } of record.promises ?? []) yield id;
}
