// Makes an index from a folder whose files have all been read, and says how a folder differs from its index. Two files that
// claim one id have no index: the reading of the whole folder says what is wrong with them. What becomes of an index whose
// files changed is index-patch.ts.
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type AnyRecord, recordTypes } from '../domain/record.ts';
import { type FileKeys, sameKey } from './file-keys.ts';
import { type FileRecords, columnsOf, typed } from './index-columns.ts';
import { type Group, type GroupText, groupOf, groupText } from './index-groups.ts';
import { isSameLines, linesOf } from './lines.ts';
import { type RecordIndex, type Texts, groupColumns, textAt } from './record-index.ts';

const empty: Group = { customer: null, others: {} };

/** Where each file of a folder stood in the index, or -1; and which files must be read. */
export interface Comparison {
  /** Whether there are the same files, whatever is in them. */
  readonly isSame: boolean;
  readonly before: Int32Array;
  readonly changed: readonly number[];
  readonly gone: readonly number[];
}

/** Returns how the files of a folder differ from those of an index. */
export function compareFiles(index: RecordIndex, now: FileKeys): Comparison {
  const before = new Int32Array(now.files.length).fill(-1);
  const changed: number[] = [];
  const gone: number[] = [];
  const old = index.files;
  // Nearly always there are the same files, and only their keys are compared.
  if (
    isSameLines(old, linesOf(now.files)) &&
    index.starts.every((start, type) => start === now.starts[type])
  ) {
    for (let place = 0; place < before.length; place++) {
      before[place] = place;
      if (!sameKey(index.keys, place, now.keys, place)) changed.push(place);
    }
    return { isSame: true, before, changed, gone };
  }
  for (const type of recordTypes.keys()) {
    let known = index.starts[type] ?? 0;
    const end = index.starts[type + 1] ?? 0;
    for (let place = now.starts[type] ?? 0; place < (now.starts[type + 1] ?? 0); place++) {
      const file = now.files[place] ?? '';
      while (known < end && (old.all[known] ?? '') < file) gone.push(known++);
      const isKnown = known < end && old.all[known] === file;
      if (!isKnown || !sameKey(index.keys, known, now.keys, place)) changed.push(place);
      if (isKnown) before[place] = known++;
    }
    while (known < end) gone.push(known++);
  }
  return { isSame: false, before, changed, gone };
}

/** Returns whether no file changed, came or went. */
export function isNothing({ changed, gone }: Comparison): boolean {
  return changed.length === 0 && gone.length === 0;
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
    groupIds: linesOf(groupIds),
    groups: columns,
    names: linesOf(made.map(({ name }) => name)),
    actions: linesOf(made.map(({ actions }) => actions)),
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

/** Returns a name for a new state of an index. */
export function newStamp(): string {
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
