// Merges three versions of a record field by field: what each side changed, and what only a person can decide.
// Works on data; texts and comments are the business of store/merge-text.ts.
import type { SchemaName } from '../schema/validate.ts';
import { compare } from './book.ts';
import { mergedOrder } from './merge-list.ts';
import { mergeTexts } from './merge-lines.ts';
import { addedOrder, groupsAt, hasRequired, isOneValue, namesIn } from './merge-rules.ts';
import { soundMerge } from './merge-sound.ts';
import {
  type Conflict,
  type Fields,
  fieldsOrNull,
  isFields,
  isSame,
  type Merge,
  type MergePath,
  pruned,
  sortedKeys,
  valueOf,
} from './merge-value.ts';

export { settle } from './merge-settle.ts';
export type { Conflict, Merge } from './merge-value.ts';

interface Work {
  readonly type: SchemaName;
  readonly conflicts: Conflict[];
}

/** A place in a record: its fields as the schema names them, and the way to it. */
interface At {
  readonly field: string;
  readonly path: MergePath;
}

/**
 * Merges the data of one file: a record, a list of records (a packed month), or the settings. A missing version is null.
 *
 * Swapping the sides swaps the conflicts and changes nothing else. Two different records are never blended.
 */
export function mergeRecord(type: SchemaName, base: unknown, ours: unknown, theirs: unknown): Merge {
  // A tend.yaml without a line is one without settings, and no deleted file.
  const [b, o, t] = [base, ours, theirs].map((data) => pruned(data) ?? (type === 'settings' ? {} : null));
  const work: Work = { type, conflicts: [] };
  const merged = isOneRecord(b, o, t)
    ? mergeValue(work, { field: '', path: [] }, b, o, t)
    : conflictAt(work, [], b, o, t);
  const sound = soundMerge(type, { merged, conflicts: work.conflicts }, [b, o, t]);
  return { ...sound, merged: sortedKeys(sound.merged) };
}

function isOneRecord(...versions: readonly unknown[]): boolean {
  const ids = versions.filter((version) => isFields(version)).map((version) => valueOf(version, 'id'));
  const shapes = versions.filter((version) => version != null).map((version) => Array.isArray(version));
  return new Set(ids).size <= 1 && new Set(shapes).size <= 1;
}

function conflictAt(work: Work, path: MergePath, base: unknown, ours: unknown, theirs: unknown): unknown {
  work.conflicts.push({ path, together: [], base, ours, theirs });
  return ours;
}

function mergeValue(work: Work, at: At, base: unknown, ours: unknown, theirs: unknown): unknown {
  if (isSame(ours, theirs) || isSame(theirs, base)) return ours;
  if (isSame(ours, base)) return theirs;
  const { type } = work;
  const isWhole = isOneValue(type, at.field);
  const asMaps = [base, ours, theirs].every((value) => value == null || isFields(value));
  if (!isWhole && asMaps && !((ours == null || theirs == null) && comesWhole(type, at)))
    return mergeMap(work, at, asFields(base), asFields(ours), asFields(theirs));
  const asLists = [base, ours, theirs].every((value) => value == null || Array.isArray(value));
  if (!isWhole && asLists) return mergeList(work, at, asList(base), asList(ours), asList(theirs));
  const text = [base, ours, theirs].every((value) => typeof value === 'string')
    ? mergeTexts(String(base), String(ours), String(theirs))
    : null;
  if (text != null) return text;
  // Two clones may close the same recurrence: it was entered when it was entered first.
  if (at.field === 'recorded' && base == null && ours != null && theirs != null)
    return momentOf(ours) <= momentOf(theirs) ? ours : theirs;
  const kept = conflictAt(work, at.path, base, ours, theirs);
  return at.path.length === 0 ? (ours ?? theirs) : kept;
}

function comesWhole(type: SchemaName, { field, path }: At): boolean {
  return path.length === 0 || hasRequired(type, field);
}

function momentOf(recorded: unknown): string {
  const { at, by } = asFields(recorded);
  return `${String(at)} ${String(by)}`;
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mergeMap(work: Work, at: At, base: Fields, ours: Fields, theirs: Fields): Fields | null {
  const groups = groupsAt(work.type, at.field);
  const grouped = new Map(
    groups.flatMap((keys) => Object.entries(mergeGroup(work, at, keys, base, ours, theirs))),
  );
  const added = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((key) => !Object.hasOwn(base, key))
    .toSorted(compare);
  const entries = [...Object.keys(base), ...added].map((key): [string, unknown] => {
    if (groups.some((keys) => keys.includes(key))) return [key, grouped.get(key)];
    const field = at.field === '' ? key : `${at.field}.${key}`;
    const [b, o, t] = [valueOf(base, key), valueOf(ours, key), valueOf(theirs, key)];
    return [key, mergeValue(work, { field, path: [...at.path, key] }, b, o, t)];
  });
  return fieldsOrNull(entries);
}

function mergeGroup(
  work: Work,
  at: At,
  keys: readonly string[],
  base: Fields,
  ours: Fields,
  theirs: Fields,
): Fields {
  const [b, o, t] = [base, ours, theirs].map((fields) => picked(fields, keys));
  if (isSame(o, t) || isSame(t, b)) return o ?? {};
  if (isSame(o, b)) return t ?? {};
  const [first = '', ...others] = keys.filter((key) => !isSame(valueOf(ours, key), valueOf(theirs, key)));
  const value = (fields: Fields): unknown =>
    others.length === 0 ? valueOf(fields, first) : (picked(fields, [first, ...others]) ?? null);
  work.conflicts.push({
    path: [...at.path, first],
    together: others,
    base: value(base),
    ours: value(ours),
    theirs: value(theirs),
  });
  return o ?? {};
}

function picked(fields: Fields, keys: readonly string[]): Fields | null {
  return fieldsOrNull(keys.map((key) => [key, valueOf(fields, key)]));
}

function mergeList(
  work: Work,
  at: At,
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): unknown {
  const versions = [base, ours, theirs];
  const named = versions.map((items) => namesIn(work.type, at.field, items));
  if (named.every((names) => names != null)) return mergeEntries(work, at, versions, named);
  const isPlain = versions.every((items) => items.every((item) => typeof item !== 'object'));
  return isPlain ? mergeSet(versions) : conflictAt(work, at.path, base, ours, theirs);
}

function mergeSet(versions: readonly (readonly unknown[])[]): unknown {
  // A value that stands there twice counts twice.
  const named = versions.map((items) => {
    const counts = new Map<unknown, number>();
    return new Map(
      items.map((item) => {
        counts.set(item, (counts.get(item) ?? 0) + 1);
        return [`${JSON.stringify(item)} ${counts.get(item) ?? 0}`, item];
      }),
    );
  });
  const [base = new Map(), ours = new Map(), theirs = new Map()] = named;
  const values = new Map<string, unknown>([...base, ...ours, ...theirs]);
  const kept = new Set(
    [...values.keys()].filter((name) =>
      base.has(name) ? ours.has(name) && theirs.has(name) : ours.has(name) || theirs.has(name),
    ),
  );
  const sequences = { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
  const order = mergedOrder(sequences, kept, (name) => name) ?? sortedAfter(sequences.base, kept);
  const items = order.map((name) => values.get(name));
  return items.length === 0 ? null : items;
}

// Both sorted a set in their own way, which means nothing.
function sortedAfter(base: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  const known = new Set(base);
  return [
    ...base.filter((name) => kept.has(name)),
    ...[...kept].filter((name) => !known.has(name)).toSorted(compare),
  ];
}

function mergeEntries(
  work: Work,
  at: At,
  versions: readonly (readonly unknown[])[],
  named: readonly (readonly string[])[],
): unknown {
  const start = work.conflicts.length;
  const [base = new Map(), ours = new Map(), theirs = new Map()] = versions.map(
    (items, version) => new Map(items.map((item, place) => [named[version]?.[place] ?? '', item])),
  );
  const merged = new Map<string, unknown>();
  for (const name of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const entry = mergeEntry(work, { ...at, path: [...at.path, name] }, [
      base.get(name) ?? null,
      ours.get(name) ?? null,
      theirs.get(name) ?? null,
    ]);
    if (entry != null) merged.set(name, entry);
  }
  const [b = [], o = [], t = []] = named;
  const order = mergedOrder({ base: b, ours: o, theirs: t }, new Set(merged.keys()), (name) =>
    addedOrder(merged.get(name), name),
  );
  if (order == null) {
    work.conflicts.splice(start);
    return conflictAt(work, at.path, versions[0], versions[1], versions[2]);
  }
  const items = order.map((name) => merged.get(name));
  const settled =
    work.type === 'customer' && at.field === 'contacts'
      ? onePrimary(work, at, items, [base, ours, theirs])
      : items;
  return settled.length === 0 ? null : settled;
}

// An entry that one side deleted and the other changed stays, so that nobody's work is gone while it is decided.
function mergeEntry(work: Work, at: At, [base, ours, theirs]: readonly [unknown, unknown, unknown]): unknown {
  if (ours != null && theirs != null) {
    const asMaps = [ours, theirs].every(isFields) && (base == null || isFields(base));
    return asMaps
      ? mergeMap(work, at, asFields(base), asFields(ours), asFields(theirs))
      : mergeValue(work, at, base, ours, theirs);
  }
  const left = ours ?? theirs;
  if (base == null || left == null) return left;
  if (isSame(left, base)) return null;
  conflictAt(work, at.path, base, ours, theirs);
  return left;
}

// Each side named another contact as the one to call first.
function onePrimary(
  work: Work,
  at: At,
  items: readonly unknown[],
  versions: readonly ReadonlyMap<string, unknown>[],
): readonly unknown[] {
  const isPrimary = (item: unknown): boolean => asFields(item)['primary'] === true;
  const [, ours = new Map<string, unknown>(), theirs = new Map<string, unknown>()] = versions;
  const count = (side: ReadonlyMap<string, unknown>): number => [...side.values()].filter(isPrimary).length;
  if (items.filter(isPrimary).length < 2 || count(ours) > 1 || count(theirs) > 1) return items;
  return items.map((item) => {
    if (!isFields(item) || !isPrimary(item)) return item;
    const id = String(item['id']);
    const [b, o, t] = versions.map((side) => valueOf(asFields(side.get(id)), 'primary'));
    conflictAt(work, [...at.path, id, 'primary'], b, o, t);
    return fieldsOrNull(Object.entries({ ...item, primary: o }));
  });
}
