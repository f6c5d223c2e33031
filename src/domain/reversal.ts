// What taking back commands makes of the records: the opposite of each change, carried past what happened since. Reads and
// writes nothing.
import { type Book, recordsOf } from './book.ts';
import { fieldChanges } from './difference.ts';
import { mergeRecord } from './merge.ts';
import { type AnyRecord, type RecordType, recordTypes } from './record.ts';
import type { TeamSettings } from './settings.ts';

/** What one command did to one record, or to the settings, whose id is their name. */
export interface Step {
  readonly type: RecordType | 'settings';
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A record as it is, and as it will be when all steps are taken back. */
export interface Reversed extends Step {
  readonly clashes: readonly Clash[];
}

/** What keeps a step from being taken back: fields that changed again, a record that went, or one that is there already. */
export type Clash =
  | { readonly kind: 'fields'; readonly paths: readonly string[] }
  | { readonly kind: 'gone' | 'there' };

/** Returns what each record becomes when the steps, the latest first, are taken back one after the other. */
export function reversedBy(
  steps: readonly Step[],
  current: (type: Step['type'], id: string) => object | null,
  settings: TeamSettings,
): Reversed[] {
  const done = new Map<string, Reversed>();
  for (const step of steps) {
    const { type, id } = step;
    const before = done.has(id) ? (done.get(id)?.before ?? null) : current(type, id);
    const now = done.has(id) ? (done.get(id)?.after ?? null) : before;
    const { after, clash } = takenBack(step, now, settings);
    const clashes = [...(done.get(id)?.clashes ?? []), ...(clash ? [clash] : [])];
    done.set(id, { type, id, before, after, clashes });
  }
  return [...done.values()];
}

function takenBack(
  { type, before, after }: Step,
  now: object | null,
  settings: TeamSettings,
): { readonly after: object | null; readonly clash?: Clash } {
  if (after == null) return now == null ? { after: before } : { after: now, clash: { kind: 'there' } };
  if (now == null) return before == null ? { after: null } : { after: null, clash: { kind: 'gone' } };
  const since = fieldChanges(type, after, now, settings);
  if (before == null) {
    // A number that sync gave since is no work of anybody.
    const paths = since.filter(({ key }) => key !== 'no').map(({ path }) => path);
    return paths.length === 0 ? { after: null } : { after: now, clash: { kind: 'fields', paths } };
  }
  const { merged, conflicts } = mergeRecord(type, after, now, before);
  if (conflicts.length === 0) return { after: inOrderOf([now, before], merged) as object };
  const places = conflicts.flatMap(({ path, together }) =>
    [path, ...together.map((key) => [...path.slice(0, -1), key])].map((parts) => parts.join('.')),
  );
  const isBelow = (key: string): boolean =>
    places.some((place) => place === '' || key === place || key.startsWith(`${place}.`));
  const paths = since.filter(({ key }) => isBelow(key)).map(({ path }) => path);
  return { after: now, clash: { kind: 'fields', paths: paths.length > 0 ? paths : places } };
}

/** Returns the records that name one of these ids, such as the follow-ups of a customer. */
export function referring(ids: ReadonlySet<string>, book: Book): { type: RecordType; record: AnyRecord }[] {
  return recordTypes.flatMap((type) =>
    (recordsOf(book, type) as readonly AnyRecord[])
      .filter(({ id }) => !ids.has(id))
      .filter((record) => names(record, ids))
      .map((record) => ({ type, record })),
  );
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => names(part, ids));
}

// A merge has no order of its own; people read fields in the order in which the record has them.
function inOrderOf(examples: readonly unknown[], value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((entry: unknown) =>
      inOrderOf(
        examples.flatMap((example) => (Array.isArray(example) ? [twinOf(entry, example)] : [])),
        entry,
      ),
    );
  if (typeof value !== 'object' || value === null) return value;
  const maps = examples.filter((example) => typeof example === 'object' && example !== null);
  const keys = new Set([...maps, value].flatMap((map) => Object.keys(map)));
  return Object.fromEntries(
    [...keys]
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [
        key,
        inOrderOf(
          maps.map((map) => partOf(map, key)),
          partOf(value, key),
        ),
      ]),
  );
}

function partOf(map: object, key: string): unknown {
  return (map as Readonly<Record<string, unknown>>)[key];
}

function twinOf(entry: unknown, list: readonly unknown[]): unknown {
  const id = (entry as { readonly id?: unknown } | null)?.id;
  return id == null ? null : list.find((other) => (other as { readonly id?: unknown } | null)?.id === id);
}
