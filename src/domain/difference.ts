// What differs between two versions of a record, field by field. Shows and masks nothing.
import { type Field, fieldAt } from './field.ts';
import type { RecordType } from './record.ts';
import type { TeamSettings } from './settings.ts';

/** One field that differs; an absent value is null. */
export interface FieldChange {
  /** The path with the ids of entries: the same in every version. */
  readonly key: string;
  /** As it is typed: `needs.budget`, or `contacts.2.phone` where a list has several entries. */
  readonly path: string;
  /** What the schema knows of it; null for what it does not know. */
  readonly field: Field | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** Returns the fields that differ, in the order in which the later version has them, and then those that went. */
export function fieldChanges(
  type: RecordType | 'settings',
  before: object,
  after: object,
  settings: TeamSettings,
): FieldChange[] {
  const [old, now] = [new Map(leaves(before, '')), new Map(leaves(after, ''))];
  const typed = typedPaths([after, before]);
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((path) => !isEqual(old.get(path) ?? null, now.get(path) ?? null))
    .map((path) => ({
      key: path,
      path: typed(path),
      field: type === 'settings' ? null : fieldAt(type, path, settings),
      before: old.get(path) ?? null,
      after: now.get(path) ?? null,
    }));
}

/** Returns every filled field of a record with its value, in the order of the record. */
export function filledFields(
  type: RecordType,
  record: object,
  settings: TeamSettings,
): { readonly path: string; readonly field: Field | null; readonly value: unknown }[] {
  const typed = typedPaths([record]);
  return leaves(record, '').map(([path, value]) => ({
    path: typed(path),
    field: fieldAt(type, path, settings),
    value,
  }));
}

function leaves(value: unknown, path: string): [string, unknown][] {
  if (value == null) return [];
  const below = path === '' ? '' : `${path}.`;
  if (isEntries(value)) {
    return value.flatMap((entry) =>
      Object.entries(entry).flatMap(([key, part]) =>
        key === 'id' ? [] : leaves(part, `${below}${entry.id}.${key}`),
      ),
    );
  }
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${below}${key}`));
}

// Entries are told apart by their ids; people type their place, and nothing where there is only one.
function typedPaths(versions: readonly object[]): (path: string) => string {
  const places = new Map<string, number>();
  const lists = new Map<string, Set<string>>();
  const walk = (value: unknown, path: string): void => {
    if (isEntries(value)) {
      const ids = lists.get(path) ?? new Set();
      lists.set(path, ids);
      for (const [place, entry] of value.entries()) {
        ids.add(entry.id);
        if (!places.has(`${path}.${entry.id}`)) places.set(`${path}.${entry.id}`, place + 1);
        walk(entry, `${path}.${entry.id}`);
      }
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}.${key}`);
    }
  };
  for (const version of versions) walk(version, '');
  return (path) => {
    const parts = path.split('.');
    return parts
      .flatMap((part, at) => {
        const list = parts.slice(0, at).join('.');
        const place = places.get(`${list}.${part}`);
        if (place == null) return [part];
        return (lists.get(list)?.size ?? 0) > 1 ? [String(place)] : [];
      })
      .join('.');
  };
}

function isEntries(value: unknown): value is { id: string }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === 'object' && entry !== null && 'id' in entry)
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
