// Judges what two sides merged to by the schema. It merges nothing itself: a field that came out wrong is left to a person.
import { fields } from '../schema/generated/fields.ts';
import { type SchemaName, validate } from '../schema/validate.ts';
import { namesIn } from './merge-rules.ts';
import { settle } from './merge-settle.ts';
import { type Conflict, isFields, type Merge, type MergePath, valueOf, withValueAt } from './merge-value.ts';

type Versions = readonly [base: unknown, ours: unknown, theirs: unknown];

/**
 * Returns the merge where what is wrong with neither side is wrong with no blend, however its conflicts are settled: a
 * field that would be becomes a conflict as a whole.
 */
export function soundMerge(type: SchemaName, merge: Merge, versions: Versions): Merge {
  const [, ours, theirs] = versions;
  const known = new Set([...faultsOf(type, ours), ...faultsOf(type, theirs)].map(({ name }) => name));
  const settled = (side: 'ours' | 'theirs'): unknown =>
    merge.conflicts.reduce((data, conflict) => settle(type, data, conflict, side), merge.merged);
  const fresh = [merge.merged, settled('ours'), settled('theirs')]
    .flatMap((data) => faultsOf(type, data))
    .filter(({ name }) => !known.has(name));
  const place = fresh.flatMap(({ places }) => places).find((each) => !isOpen(merge, each));
  // Each round settles one field for good, so that this ends.
  return place == null ? merge : soundMerge(type, withConflictAt(type, merge, place, versions), versions);
}

function isOpen({ conflicts }: Merge, place: MergePath): boolean {
  return conflicts.some(({ path }) => isWithin(place, path));
}

function withConflictAt(type: SchemaName, merge: Merge, place: MergePath, versions: Versions): Merge {
  const [base, ours, theirs] = versions.map((version) => valueAt(type, version, place));
  const conflict: Conflict = { path: place, together: [], base, ours, theirs };
  return {
    merged: withValueAt(type, merge.merged, place, ours),
    conflicts: [...merge.conflicts.filter(({ path }) => !isWithin(path, place)), conflict],
  };
}

function isWithin(path: MergePath, place: MergePath): boolean {
  return place.every((step, at) => path[at] === step);
}

interface Fault {
  /** Where and what, as one text. */
  readonly name: string;
  /** The fields of the record that it is about. */
  readonly places: readonly MergePath[];
}

function faultsOf(type: SchemaName, data: unknown): Fault[] {
  if (data == null) return [];
  if (Array.isArray(data)) {
    const names = namesIn(type, '', data) ?? [];
    return data.flatMap((record, at) =>
      faultsOf(type, record).map(({ name, places }) => ({
        name: `${names[at] ?? ''} ${name}`,
        places: names[at] == null ? [] : places.map((place) => [names[at] ?? '', ...place]),
      })),
    );
  }
  return validate(type, data).map(({ problem, path }) => ({
    name: `${problem.code} ${path.filter((step) => typeof step === 'string').join('.')}`,
    places: path.length === 0 ? lacking(type, data) : [path.slice(0, 1)],
  }));
}

function lacking(type: SchemaName, data: unknown): MergePath[] {
  return fields[type]
    .filter((field) => 'required' in field && /^[a-z_]+$/.test(field.path))
    .filter(({ path }) => isFields(data) && valueOf(data, path) == null)
    .map(({ path }) => [path]);
}

function valueAt(type: SchemaName, data: unknown, path: MergePath): unknown {
  const found = path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[(namesIn(type, '', value) ?? []).indexOf(String(step))];
    return isFields(value) ? valueOf(value, String(step)) : null;
  }, data);
  return found ?? null;
}
