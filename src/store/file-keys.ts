// What the file system says of every record file, by which the index knows what to read again. Reads no record.
import { lstatSync } from 'node:fs';
import { recordTypes } from '../domain/record.ts';
import { filesOf } from './list-files.ts';
import type { Pending } from './read-file.ts';

/** Size, time of the last change of the contents, of the file's entry (ms since 1970), and number of the entry. */
export const keyLength = 4;

/** All record files of a folder: those of one type together, in the order in which they are read. */
export interface FileKeys {
  readonly files: readonly string[];
  /** The first file of each type, and the end. */
  readonly starts: readonly number[];
  /** `keyLength` numbers of each file. */
  readonly keys: Float64Array;
}

/** A key that equals none: the file is read again the next time. */
export const unknownSize = -1;

/** Returns the keys of all record files, as they are at this moment; what is pending has keys that equal none. */
export function fileKeysOf(root: string, pending: Pending = null): FileKeys {
  const files: string[] = [];
  const starts: number[] = [];
  for (const type of recordTypes) {
    starts.push(files.length);
    for (const file of filesOf(root, type, pending)) files.push(file);
  }
  starts.push(files.length);
  const keys = new Float64Array(files.length * keyLength);
  for (const [place, file] of files.entries())
    if (pending?.has(file)) keys[place * keyLength] = unknownSize;
    else setKey(keys, place, root, file);
  return { files, starts, keys };
}

/** Puts the key of a file, as it is now, in its place; one that is gone has a key that equals none. */
export function setKey(keys: Float64Array, place: number, root: string, file: string): void {
  const entry = lstatSync(`${root}/${file}`, { throwIfNoEntry: false });
  const at = place * keyLength;
  keys[at] = entry?.size ?? unknownSize;
  if (!entry) return;
  keys[at + 1] = entry.mtimeMs;
  keys[at + 2] = entry.ctimeMs;
  keys[at + 3] = entry.ino;
}

/** Returns whether two files have the same key, and one that says something. */
export function sameKey(a: Float64Array, placeA: number, b: Float64Array, placeB: number): boolean {
  if (a[placeA * keyLength] === unknownSize) return false;
  for (let part = 0; part < keyLength; part++)
    if (a[placeA * keyLength + part] !== b[placeB * keyLength + part]) return false;
  return true;
}

/**
 * Forgets the keys of files that changed at `time` of the disk or later: a file may change again in the same tick and keep
 * its key. Git calls such entries racily clean.
 */
export function forgetRecent(keys: Float64Array, time: number): void {
  for (let at = 0; at < keys.length; at += keyLength)
    if (Math.max(keys[at + 1] ?? 0, keys[at + 2] ?? 0) >= time) keys[at] = unknownSize;
}
