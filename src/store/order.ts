// The order of keys in a file: that of the schema, at every depth. Used when a record is written and when a line is added.
import { fields } from '../schema/generated/fields.ts';
import type { SchemaName } from '../schema/validate.ts';
import type { KeyOrder } from './yaml-splice.ts';

const orders = new Map<string, readonly string[]>();

/** Returns the order of keys for the maps of a type of record; null for maps the schema leaves open (`custom`). */
export function keyOrder(type: SchemaName): KeyOrder {
  return (path) => {
    const prefix = path.map((part) => `${part}.`).join('');
    const known = orders.get(`${type} ${prefix}`) ?? keysAt(type, prefix);
    orders.set(`${type} ${prefix}`, known);
    return known.length === 0 ? null : known;
  };
}

function keysAt(type: SchemaName, prefix: string): string[] {
  return fields[type]
    .map(({ path }) => path.replaceAll('[]', ''))
    .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
    .map((path) => path.slice(prefix.length));
}

/** Returns the value with the keys of every map in the order of the schema. */
export function inOrder<T extends object>(type: SchemaName, value: T): T {
  return ordered(value, [], keyOrder(type)) as T;
}

function ordered(value: unknown, path: readonly string[], order: KeyOrder): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => ordered(item, path, order));
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  const known = order(path) ?? [];
  const keys = [
    ...known.filter((key) => key in map),
    ...Object.keys(map).filter((key) => !known.includes(key)),
  ];
  return Object.fromEntries(keys.map((key) => [key, ordered(map[key], [...path, key], order)]));
}
