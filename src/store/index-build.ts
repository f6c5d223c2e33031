// Makes an index from a folder, or a new one from an old one and the files that changed since. Two files that claim one id
// have no index: the reading of the whole folder says what is wrong with them.
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type AnyRecord, recordTypes } from '../domain/record.ts';
import { type FileKeys, sameKey } from './file-keys.ts';
import { groupAt } from './index-book.ts';
import { type FileRecords, columnsOf, recordColumns, typeAtPlace, typed } from './index-columns.ts';
import { type Group, type GroupText, changedGroup, groupOf, groupText } from './index-groups.ts';
import {
  type RecordIndex,
  type Step,
  type Texts,
  groupColumns,
  idLength,
  textAt,
  withLater,
} from './record-index.ts';

/** Steps that are remembered: what was derived from an older state is made anew. */
const stepsKept = 64;

const empty: Group = { customer: null, others: {} };

/** Where each file of a folder stood in the index, or -1; and which files must be read. */
export interface Comparison {
  readonly before: Int32Array;
  readonly changed: readonly number[];
  readonly gone: readonly number[];
}

/** Returns how the files of a folder differ from those of an index. */
export function compareFiles(index: RecordIndex, now: FileKeys): Comparison {
  const before = new Int32Array(now.files.length).fill(-1);
  const changed: number[] = [];
  const gone: number[] = [];
  for (const type of recordTypes.keys()) {
    let old = index.starts[type] ?? 0;
    const oldEnd = index.starts[type + 1] ?? 0;
    for (let place = now.starts[type] ?? 0; place < (now.starts[type + 1] ?? 0); place++) {
      const file = now.files[place] ?? '';
      while (old < oldEnd && (index.files[old] ?? '') < file) gone.push(old++);
      if (old < oldEnd && index.files[old] === file) before[place] = old++;
      const known = before[place] ?? -1;
      if (known < 0 || !sameKey(index.keys, known, now.keys, place)) changed.push(place);
    }
    while (old < oldEnd) gone.push(old++);
  }
  return { before, changed, gone };
}

/** Returns the index of a folder whose files have all been read, with the bytes of its texts, or null: see the first line. */
export function builtIndex(
  now: FileKeys,
  read: readonly FileRecords[],
  shapes: string,
): { readonly index: Omit<RecordIndex, 'texts'>; readonly texts: Uint8Array } | null {
  const groups = new Map<string, { customer: Group['customer']; others: Record<string, AnyRecord[]> }>();
  const seen = new Set<string>();
  for (const { type, records } of typed(now, read)) {
    for (const record of records) {
      if (seen.has(record.id)) return null;
      seen.add(record.id);
      const id = groupOf(type, record);
      const group = groups.get(id) ?? { customer: null, others: {} };
      groups.set(id, group);
      if (type === 'customer') group.customer = record as Group['customer'];
      else (group.others[type] ??= []).push(record);
    }
  }
  const groupIds = [...groups.keys()].toSorted();
  const made = groupIds.map((id) => groupText(groups.get(id) ?? empty));
  const { columns, bytes } = laidOut(made);
  const index = {
    ...columnsOf(now, read, groupIds),
    stamp: newStamp(),
    steps: [],
    shapes,
    groupIds,
    groups: columns,
    names: made.map(({ name }) => name),
    actions: made.map(({ actions }) => actions),
    isOdd: Uint8Array.from(made, ({ isOdd }) => Number(isOdd)),
  };
  return { index, texts: bytes };
}

// Customers first: they are wanted without the rest.
function laidOut(texts: readonly GroupText[]): { columns: Uint32Array; bytes: Uint8Array } {
  const columns = new Uint32Array(texts.length * groupColumns);
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const [first, part] of [
    [0, 'customer'],
    [groupColumns / 2, 'others'],
  ] as const) {
    for (const [place, text] of texts.entries()) {
      const piece = Buffer.from(text[part]);
      columns.set([end, piece.length, crc32(piece)], place * groupColumns + first);
      pieces.push(piece);
      end += piece.length;
    }
  }
  return { columns, bytes: Buffer.concat(pieces, end) };
}

/** Returns the index after some files changed, or null: see the first line. */
export function patchedIndex(
  root: string,
  index: RecordIndex,
  now: FileKeys,
  { before, changed, gone }: Comparison,
  read: readonly FileRecords[],
): RecordIndex | null {
  const fresh = new Map(changed.map((place, order) => [place, read[order] ?? { records: [], findings: [] }]));
  const removed = recordsAt(index, [...gone, ...changed.map((place) => before[place] ?? -1)]);
  const goneIds = new Set(removed.map(({ id }) => id));
  const come = changed.flatMap((place) =>
    (fresh.get(place)?.records ?? []).map((record) => ({ type: typeAtPlace(now, place), record })),
  );
  if (isDoubled(index, goneIds, come)) return null;
  const touched = new Set([
    ...removed.map(({ group }) => index.groupIds[group] ?? ''),
    ...come.map(({ type, record }) => groupOf(type, record)),
  ]);
  const placeOf = new Map(index.groupIds.map((id, place) => [id, place]));
  const groups = new Map<string, GroupText | null>();
  for (const id of touched) {
    const place = placeOf.get(id);
    const old = place == null ? empty : groupAt(root, index, place);
    const own = come.filter(({ type, record }) => groupOf(type, record) === id);
    const next = changedGroup(old, goneIds, own);
    const isEmpty = next.customer == null && Object.keys(next.others).length === 0;
    groups.set(id, isEmpty ? null : groupText(next));
  }
  const grouped = regrouped(index, placeOf, groups);
  if (grouped == null) return null;
  const homeOf = new Map(grouped.groupIds.map((id, place) => [id, place]));
  const step: Step = { from: index.stamp, groups: [...touched] };
  return {
    ...recordColumns(index, now, { before, fresh, homeOf }),
    ...grouped,
    stamp: newStamp(),
    steps: [...index.steps, step].slice(-stepsKept),
    shapes: index.shapes,
  };
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

function isDoubled(
  { ids }: RecordIndex,
  gone: ReadonlySet<string>,
  come: readonly { readonly record: AnyRecord }[],
): boolean {
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

// Texts that are still good stay where they are; those of the changed groups, old and new, stand behind them. Null where
// one of these is damaged.
function regrouped(
  index: RecordIndex,
  placeOf: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, GroupText | null>,
): Grouped | null {
  const isNew = [...changed.keys()].filter((id) => !placeOf.has(id));
  const isGone = new Set([...changed].filter(([, text]) => text == null).map(([id]) => id));
  const groupIds =
    isNew.length === 0 && isGone.size === 0
      ? index.groupIds
      : [...index.groupIds, ...isNew].filter((id) => !isGone.has(id)).toSorted();
  const groups = new Uint32Array(groupIds.length * groupColumns);
  const names: string[] = [];
  const actions: string[] = [];
  const isOdd = new Uint8Array(groupIds.length);
  const later: Uint8Array[] = [];
  let end = index.texts.size;
  const add = (at: number, bytes: Uint8Array): void => {
    groups.set([end, bytes.length, crc32(bytes)], at);
    later.push(bytes);
    end += bytes.length;
  };
  for (const [place, id] of groupIds.entries()) {
    const at = place * groupColumns;
    const text = changed.get(id);
    if (text) {
      add(at, Buffer.from(text.customer));
      add(at + groupColumns / 2, Buffer.from(text.others));
      names.push(text.name);
      actions.push(text.actions);
      isOdd[place] = Number(text.isOdd);
      continue;
    }
    const old = placeOf.get(id) ?? 0;
    names.push(index.names[old] ?? '');
    actions.push(index.actions[old] ?? '');
    isOdd[place] = index.isOdd[old] ?? 0;
    groups.set(index.groups.subarray(old * groupColumns, (old + 1) * groupColumns), at);
    for (const part of [at, at + groupColumns / 2]) {
      const [start = 0, length = 0, sum = 0] = groups.subarray(part, part + 3);
      if (start < index.texts.size) continue;
      const bytes = textAt(index.texts, start, length, sum);
      if (bytes == null) return null;
      add(part, bytes);
    }
  }
  const texts: Texts = withLater(index.texts, Buffer.concat(later));
  return { groupIds, groups, names, actions, isOdd, texts };
}

function newStamp(): string {
  return randomBytes(8).toString('hex');
}

/** Returns whether so much has changed that the index is better made anew. */
export function isMuch({ changed, gone }: Comparison, { files }: FileKeys): boolean {
  // Below this, reading everything costs less than thinking about it.
  const few = 64;
  return changed.length + gone.length > Math.max(few, files.length / 4);
}

/** Returns whether the texts that stand behind the file have become many enough to be written into a new one. */
export function isScattered({ later, size }: Texts): boolean {
  const much = 1 << 20;
  return later.length > Math.max(much, size / 5);
}

/** Returns the bytes of all texts in one piece, and the index that goes with them; null where texts are damaged. */
export function gathered(
  index: RecordIndex,
): { readonly index: Omit<RecordIndex, 'texts'>; readonly bytes: Uint8Array } | null {
  const groups = new Uint32Array(index.groups.length);
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const first of [0, groupColumns / 2]) {
    for (let at = first; at < groups.length; at += groupColumns) {
      const [start = 0, length = 0, sum = 0] = index.groups.subarray(at, at + 3);
      const bytes = textAt(index.texts, start, length, sum);
      if (bytes == null) return null;
      groups.set([end, length, sum], at);
      pieces.push(bytes);
      end += length;
    }
  }
  return { index: { ...index, groups }, bytes: Buffer.concat(pieces, end) };
}
