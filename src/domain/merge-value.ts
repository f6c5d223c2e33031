// Values of records as merging sees them: what is the same, what is nothing, and a copy with one place changed.
import type { SchemaName } from '../schema/validate.ts';
import { namesIn } from './merge-rules.ts';

export type Fields = Readonly<Record<string, unknown>>;
/** The way to a value: keys of maps, and what names the entries of lists, mostly their ids. */
export type MergePath = readonly (string | number)[];

/** A place that both sides changed differently; an absent value is null. */
export interface Conflict {
  /** Entries of a list are named by their id; the last part is the field. Empty for the record as a whole. */
  readonly path: MergePath;
  /**
   * The other fields of the same map that go with it, such as `stage` with `status`. When there are any, the three
   * values are maps of all these fields.
   */
  readonly together: readonly string[];
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What three versions merge to: `merged` holds ours where they conflict, and the edited one where one side deleted. */
export interface Merge {
  readonly merged: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Whether a value is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value of a key, null where there is none. */
export function valueOf(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : null;
}

/** Whether two values hold the same data; the order of keys does not count. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right || (left == null && right == null)) return true;
  if (Number.isNaN(left) && Number.isNaN(right)) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, place) => isSame(item, right[place]));
  if (!isFields(left) || !isFields(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
}

/** Returns a copy without nulls and empty lists and maps, which are nothing in a record; null when nothing is left. */
export function pruned(value: unknown): unknown {
  if (value == null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item != null);
    return items.length === 0 ? null : items;
  }
  return fieldsOrNull(Object.entries(value).map(([key, part]) => [key, pruned(part)]));
}

/** Returns a copy with the keys of every map in the order of the alphabet, which does not depend on who merges. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key])]));
}

/** Returns a map of the entries that hold something, or null. */
export function fieldsOrNull(entries: readonly (readonly [string, unknown])[]): Fields | null {
  const filled = entries.filter(([, value]) => value != null);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** Returns a copy with another value at a place; null takes it away, and an entry that is not there is added. */
export function withValueAt(type: SchemaName, data: unknown, path: MergePath, value: unknown): unknown {
  return pruned(replaced(type, data, path, value, ''));
}

function replaced(type: SchemaName, data: unknown, path: MergePath, value: unknown, at: string): unknown {
  const [step, ...rest] = path;
  if (step == null) return value;
  const name = String(step);
  if (Array.isArray(data)) {
    const names = namesIn(type, at, data) ?? [];
    const items = data.map((item: unknown, place) =>
      names[place] === name ? replaced(type, item, rest, value, at) : item,
    );
    return names.includes(name) ? items : [...items, replaced(type, null, rest, value, at)];
  }
  const fields = isFields(data) ? data : {};
  const below = at === '' ? name : `${at}.${name}`;
  return { ...fields, [name]: replaced(type, valueOf(fields, name), rest, value, below) };
}
