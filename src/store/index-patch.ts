// A new index made from an old one and the files that changed since; what did not change is taken over whole.
import { crc32 } from 'node:zlib';
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { FileKeys } from './file-keys.ts';
import { groupAt, groupTextAt } from './index-book.ts';
import { type Comparison, newStamp } from './index-changes.ts';
import { type FileRecords, recordColumns, typeAtPlace } from './index-columns.ts';
import { type Group, type GroupText, changedGroup, groupOf, groupText } from './index-groups.ts';
import { type Lines, linesOf } from './lines.ts';
import { type RecordIndex, type Step, groupColumns, idLength, withLater } from './record-index.ts';

/** Steps that are remembered: what was derived from an older state is made anew. */
const stepsKept = 64;

const empty: Group = { customer: null, others: {} };

interface Come {
  readonly type: RecordType;
  readonly record: AnyRecord;
}

/** Returns the index after some files changed; null where two files claim one id. */
export function patchedIndex(
  root: string,
  index: RecordIndex,
  now: FileKeys,
  comparison: Comparison,
  read: readonly FileRecords[],
): RecordIndex | null {
  const { before, changed, gone } = comparison;
  const fresh = new Map(changed.map((place, order) => [place, read[order] ?? { records: [], findings: [] }]));
  const removed = recordsAt(index, [...gone, ...changed.map((place) => before[place] ?? -1)]);
  const goneIds = new Set(removed.map(({ id }) => id));
  const come = changed.flatMap((place) =>
    (fresh.get(place)?.records ?? []).map((record) => ({ type: typeAtPlace(now, place), record })),
  );
  if (isDoubled(index, goneIds, come)) return null;
  const old = index.groupIds.all;
  const touched = new Set([
    ...removed.map(({ group }) => old[group] ?? ''),
    ...come.map(({ type, record }) => groupOf(type, record)),
  ]);
  const placeOf = new Map(old.map((id, place) => [id, place]));
  const groups = new Map<string, GroupText | null>();
  for (const id of touched) {
    const place = placeOf.get(id);
    const own = come.filter(({ type, record }) => groupOf(type, record) === id);
    const next = changedGroup(place == null ? empty : groupAt(root, index, place), goneIds, own);
    const isEmpty = next.customer == null && Object.keys(next.others).length === 0;
    const text = isEmpty ? null : groupText(next);
    // New times, or another way to write it: what it says is the same.
    if (text && place != null && isSameText(text, groupTextAt(index, place))) continue;
    groups.set(id, text);
  }
  const grouped = regrouped(index, placeOf, groups);
  const columns = recordColumns(index, now, { comparison, fresh, groupIds: grouped.groupIds });
  const isSame = groups.size === 0 && isSameFindings(index, columns);
  const step: Step = { from: index.stamp, groups: [...groups.keys()] };
  return {
    ...columns,
    ...grouped,
    stamp: isSame ? index.stamp : newStamp(),
    steps: isSame ? index.steps : [...index.steps, step].slice(-stepsKept),
    shapes: index.shapes,
  };
}

function isSameText(
  { customer, others }: GroupText,
  old: { readonly customer: string | null; readonly others: string | null },
): boolean {
  return customer === old.customer && others === old.others;
}

function isSameFindings(
  { findings: old }: RecordIndex,
  { findings }: Pick<RecordIndex, 'findings'>,
): boolean {
  return old.size === 0 && findings.size === 0
    ? true
    : JSON.stringify([...old.values()]) === JSON.stringify([...findings.values()]);
}

function recordsAt(
  { firstRecord, ids, home }: RecordIndex,
  places: readonly number[],
): { readonly id: string; readonly group: number }[] {
  return places.flatMap((place) => {
    if (place < 0) return [];
    const from = firstRecord[place] ?? 0;
    return Array.from({ length: (firstRecord[place + 1] ?? 0) - from }, (_, order) => ({
      id: ids.slice((from + order) * idLength, (from + order + 1) * idLength),
      group: home[from + order] ?? 0,
    }));
  });
}

function isDoubled({ ids }: RecordIndex, gone: ReadonlySet<string>, come: readonly Come[]): boolean {
  const seen = new Set<string>();
  const known =
    come.length > 100
      ? new Set(Array.from({ length: ids.length / idLength }, (_, place) => idOf(ids, place)))
      : null;
  return come.some(({ record: { id } }) => {
    if (seen.has(id)) return true;
    seen.add(id);
    if (gone.has(id)) return false;
    return known ? known.has(id) : isAmong(ids, id);
  });
}

function idOf(ids: string, place: number): string {
  return ids.slice(place * idLength, (place + 1) * idLength);
}

function isAmong(ids: string, id: string): boolean {
  for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at + 1)) if (at % idLength === 0) return true;
  return false;
}

type Grouped = Pick<RecordIndex, 'groupIds' | 'groups' | 'names' | 'actions' | 'isOdd' | 'texts'>;

function regrouped(
  index: RecordIndex,
  placeOf: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, GroupText | null>,
): Grouped {
  const { groupIds, groups, names, actions, isOdd, texts } = index;
  if (changed.size === 0) return { groupIds, groups, names, actions, isOdd, texts };
  const places = placesAfter(index, placeOf, changed);
  const fresh = places.ids.all.map((id) => changed.get(id) ?? null);
  return {
    groupIds: places.ids,
    ...movedTexts(index, places, fresh),
    names: movedLines(names, places, (place) => fresh[place]?.name),
    actions: movedLines(actions, places, (place) => fresh[place]?.actions),
    isOdd: Uint8Array.from(places.old, (old, place) => Number(fresh[place]?.isOdd ?? isOdd[old])),
  };
}

// Texts that lie in the file stay where they are; those of changed groups, old and new, stand behind it.
function movedTexts(
  { groups: oldGroups, texts }: RecordIndex,
  { old }: Places,
  fresh: readonly (GroupText | null)[],
): Pick<RecordIndex, 'groups' | 'texts'> {
  const groups = new Uint32Array(old.length * groupColumns);
  const pieces: Uint8Array[] = [];
  let end = texts.size;
  const add = (to: number, bytes: Uint8Array, sum: number): void => {
    groups.set([end, bytes.length, sum], to);
    pieces.push(bytes);
    end += bytes.length;
  };
  for (const [place, from] of old.entries()) {
    for (const [column, part] of [
      [0, 'customer'],
      [groupColumns / 2, 'others'],
    ] as const) {
      const to = place * groupColumns + column;
      const text = fresh[place]?.[part];
      if (text != null) {
        const bytes = Buffer.from(text);
        add(to, bytes, crc32(bytes));
        continue;
      }
      const at = from * groupColumns + column;
      const [start = 0, length = 0, sum = 0] = [oldGroups[at], oldGroups[at + 1], oldGroups[at + 2]];
      if (start >= texts.size)
        add(to, texts.later.subarray(start - texts.size, start - texts.size + length), sum);
      else for (let part = 0; part < groupColumns / 2; part++) groups[to + part] = oldGroups[at + part] ?? 0;
    }
  }
  return { groups, texts: withLater(texts, Buffer.concat(pieces)) };
}

interface Places {
  readonly ids: Lines;
  /** Where each group stood before. */
  readonly old: readonly number[];
  readonly isSame: boolean;
}

function placesAfter(
  { groupIds }: RecordIndex,
  placeOf: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, GroupText | null>,
): Places {
  const come = [...changed.keys()].filter((id) => !placeOf.has(id));
  const gone = new Set([...changed].filter(([, text]) => text == null).map(([id]) => id));
  if (come.length === 0 && gone.size === 0)
    return { ids: groupIds, old: [...groupIds.all.keys()], isSame: true };
  const ids = [...groupIds.all.filter((id) => !gone.has(id)), ...come].toSorted();
  return { ids: linesOf(ids), old: ids.map((id) => placeOf.get(id) ?? 0), isSame: false };
}

// The lines in their new places; they stay as they were read where none of them is another.
function movedLines(
  lines: Lines,
  { old, isSame }: Places,
  freshAt: (place: number) => string | undefined,
): Lines {
  const all = old.map((from, place) => freshAt(place) ?? lines.all[from] ?? '');
  return isSame && all.every((line, place) => line === lines.all[place]) ? lines : linesOf(all);
}
