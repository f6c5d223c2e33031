// Finding a few records among many without looking at all of them: what a folder can answer from an index. Here it is
// answered from the records themselves; both answers are the same.
import { type Book, type Collection, type Lookup, recordsOf } from './collection.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from './record.ts';

export type { Key, Lookup, Named } from './collection.ts';

/** Returns the lookup that looks at the records. */
export function lookupIn(book: Collection, whole: () => Book): Lookup {
  let byId: ReadonlyMap<string, AnyRecord> | null = null;
  let byStart: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    names: book.customers,
    keysOf: (type) => recordsOf(book, type),
    record: <T extends RecordType>(type: T, id: string) => {
      if (type === 'customer') return book.customerById.get(id) as Records[T] | undefined;
      byId ??= new Map(recordTypes.flatMap((each) => recordsOf(book, each)).map((one) => [one.id, one]));
      return byId.get(id) as Records[T] | undefined;
    },
    idsStarting: (text) => {
      byStart ??= grouped(idsIn(book));
      const same = byStart.get(text.slice(0, shortest)) ?? [];
      return same.filter((id) => id.startsWith(text));
    },
    mentioning: whole,
  };
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

/** Returns the ids in a book by which something can be named or settled: of records, next actions and promises. */
function* idsIn(book: Collection): Iterable<string> {
  for (const type of recordTypes) for (const { id } of recordsOf(book, type)) yield id;
  for (const { next = [], promises = [] } of book.followups) {
    for (const { id } of next) yield id;
    for (const { id } of promises) yield id;
  }
}
