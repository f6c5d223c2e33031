// How a folder differs from its index, and when an index or its texts are better made anew.
import { randomBytes } from 'node:crypto';
import { recordTypes } from '../domain/record.ts';
import { type FileKeys, sameKey } from './file-keys.ts';
import { isSameLines, linesOf } from './lines.ts';
import { type RecordIndex, type Texts, groupColumns, textAt } from './record-index.ts';

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

/** Returns what no state of an index was named before. */
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
