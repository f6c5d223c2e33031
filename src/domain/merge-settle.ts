// What a conflict comes to when it is decided: the data as one version has it there, or with another value.
import type { SchemaName } from '../schema/validate.ts';
import { type Conflict, isFields, valueOf, withValueAt } from './merge-value.ts';

/** Returns the data with one conflict settled: as one of the versions has it, or with another value. */
export function settle(
  type: SchemaName,
  data: unknown,
  conflict: Conflict,
  choice: 'base' | 'ours' | 'theirs' | { readonly value: unknown },
): unknown {
  const { path, together } = conflict;
  if (typeof choice === 'object') return withValueAt(type, data, path, choice.value);
  const chosen = conflict[choice];
  if (together.length === 0) return withValueAt(type, data, path, chosen);
  const values = isFields(chosen) ? chosen : {};
  return [String(path.at(-1)), ...together].reduce(
    (settled, key) => withValueAt(type, settled, [...path.slice(0, -1), key], valueOf(values, key)),
    data,
  );
}
