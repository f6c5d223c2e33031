// What the last command knew of a folder: the key of every file, what the records are called, and the records of each
// customer as text. Kept under .tend/cache as one file of columns and one of texts. Reads no record file.
import { closeSync, fstatSync, readSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { once } from '../domain/lazy-map.ts';
import type { Finding } from '../schema/finding.ts';
import {
  type CacheOwner,
  bytesOf,
  floatsAt,
  numbersAt,
  openOwn,
  readCache,
  sweepCache,
  writeCache,
  writeOwn,
} from './cache-file.ts';
import { keyLength } from './file-keys.ts';
import { type Lines, linesIn, textOf } from './lines.ts';

/** Length of every id of a record. */
export const idLength = 8;

/** Columns of a group: start, length and sum of the customer's text, then those of the text of everything else. */
export const groupColumns = 6;

/** A change of the index: what it was called before, and whose records changed. */
export interface Step {
  readonly from: string;
  readonly groups: readonly string[];
}

/** One group is a customer with all that belongs to it; the group of nobody has an empty name. */
export interface RecordIndex {
  /** Names this state of the records: files may have been touched since, but say the same. */
  readonly stamp: string;
  /** How it came from earlier states, the latest last. */
  readonly steps: readonly Step[];
  /** What the settings say of the shape of records, when they were read. */
  readonly shapes: string;
  readonly files: Lines;
  readonly starts: readonly number[];
  readonly keys: Float64Array;
  /** The first record of each file, and the end. */
  readonly firstRecord: Uint32Array;
  /** The ids of all records, one after the other. */
  readonly ids: string;
  /** The number of each record, '' where it has none. */
  readonly numbers: Lines;
  /** The group of each record. */
  readonly home: Uint32Array;
  readonly groupIds: Lines;
  /** `groupColumns` numbers of each group. */
  readonly groups: Uint32Array;
  /** Of each group: its customer as a name (JSON), and the ids of its actions with a blank before each. */
  readonly names: Lines;
  readonly actions: Lines;
  /** Whether a group holds characters that are looked for under another form, so that its text cannot rule it out. */
  readonly isOdd: Uint8Array;
  /** What is wrong with files, by their place. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly texts: Texts;
}

/** The texts of the groups: a file that is never changed, and after it what has changed since. */
export interface Texts {
  readonly name: string;
  /** Bytes in the file, and the sum of them all. */
  readonly size: number;
  readonly sum: number;
  readonly later: Uint8Array;
  /** Fills the bytes with those of the file from `start` on; returns how many there were. */
  readonly fill: (bytes: Uint8Array, start: number) => number;
  /** Returns a piece of the file; a shorter one where the file ends. */
  readonly piece: (start: number, length: number) => Uint8Array;
}

/** Returns the bytes at `start` of the texts, or null where they are not what was written. */
export function textAt(
  { size, later, piece }: Texts,
  start: number,
  length: number,
  sum: number,
): Uint8Array | null {
  const bytes = start < size ? piece(start, length) : later.subarray(start - size, start - size + length);
  return bytes.length === length && crc32(bytes) === sum ? bytes : null;
}

const indexName = 'index';
const textPrefix = 'records-';

type TextFile = Pick<Texts, 'name' | 'size' | 'sum'>;

interface Header {
  readonly stamp: string;
  readonly steps: readonly Step[];
  readonly shapes: string;
  readonly starts: readonly number[];
  readonly texts: TextFile;
  readonly findings: readonly (readonly [number, readonly Finding[]])[];
}

/** Bytes that are read at once by who reads on. */
const window = 1 << 20;

/** Returns the index that was kept, or null. */
export function loadIndex(root: string, owner: CacheOwner): RecordIndex | null {
  const kept = readCache(root, indexName, owner);
  if (!kept) return null;
  const { stamp, steps, shapes, starts, texts, findings } = kept.header as Header;
  const part = (name: string): Uint8Array => kept.parts[name] ?? new Uint8Array();
  const keys = floatsAt(part('keys'));
  const groups = numbersAt(part('groups'));
  const home = numbersAt(part('home'));
  const groupCount = groups.length / groupColumns;
  const opened = openTexts(root, owner, texts, part('later'));
  if (!opened) return null;
  const ids = once(() => textOf(part('ids')));
  return {
    stamp,
    steps,
    shapes,
    starts,
    files: linesIn(part('files'), keys.length / keyLength),
    keys,
    firstRecord: numbersAt(part('firstRecord')),
    get ids() {
      return ids();
    },
    numbers: linesIn(part('numbers'), home.length),
    home,
    groupIds: linesIn(part('groupIds'), groupCount),
    groups,
    names: linesIn(part('names'), groupCount),
    actions: linesIn(part('actions'), groupCount),
    isOdd: part('isOdd'),
    findings: new Map(findings),
    texts: opened,
  };
}

/** Keeps an index whose texts lie in its file already. */
export function saveIndex(root: string, owner: CacheOwner, index: RecordIndex): boolean {
  const header: Header = {
    stamp: index.stamp,
    steps: index.steps,
    shapes: index.shapes,
    starts: index.starts,
    texts: { name: index.texts.name, size: index.texts.size, sum: index.texts.sum },
    findings: [...index.findings],
  };
  const parts = {
    files: index.files.bytes,
    keys: bytesOf(index.keys),
    firstRecord: bytesOf(index.firstRecord),
    ids: Buffer.from(index.ids),
    numbers: index.numbers.bytes,
    home: bytesOf(index.home),
    groupIds: index.groupIds.bytes,
    groups: bytesOf(index.groups),
    names: index.names.bytes,
    actions: index.actions.bytes,
    isOdd: index.isOdd,
    later: index.texts.later,
  };
  return writeCache(root, indexName, owner, { header, parts });
}

/** Writes the texts of a new index and returns them, or null where they could not be written. */
export function saveTexts(root: string, owner: CacheOwner, pieces: Iterable<Uint8Array>): Texts | null {
  const name = `${textPrefix}${randomBytes(8).toString('hex')}`;
  let sum = 0;
  const size = writeOwn(
    root,
    name,
    passing(pieces, (bytes) => (sum = crc32(bytes, sum))),
  );
  return size == null ? null : openTexts(root, owner, { name, size, sum }, new Uint8Array());
}

function* passing(pieces: Iterable<Uint8Array>, look: (bytes: Uint8Array) => void): Iterable<Uint8Array> {
  for (const bytes of pieces) {
    look(bytes);
    yield bytes;
  }
}

/** Returns texts that lie in memory alone. */
export function textsIn(bytes: Uint8Array): Texts {
  const piece = (start: number, length: number): Uint8Array => bytes.subarray(start, start + length);
  const fill = (to: Uint8Array, start: number): number => {
    const found = piece(start, to.length);
    to.set(found);
    return found.length;
  };
  return { name: '', size: bytes.length, sum: crc32(bytes), later: new Uint8Array(), fill, piece };
}

/** Removes the texts of indexes that are no more. Who has one open keeps reading it. */
export function sweepTexts(root: string, current: Texts): void {
  sweepCache(root, (name) => name.startsWith(textPrefix) && name !== current.name);
}

/** Returns the same texts with others after them. */
export function withLater(texts: Texts, later: Uint8Array): Texts {
  return { ...texts, later };
}

function openTexts(
  root: string,
  owner: CacheOwner,
  { name, size, sum }: TextFile,
  later: Uint8Array,
): Texts | null {
  const handle = openOwn(root, name, owner);
  if (handle == null) return null;
  if (fstatSync(handle).size !== size) {
    closeSync(handle);
    return null;
  }
  // Who takes one piece after the other takes them all, customers beside the rest: the file is read ahead at two places, and
  // not held whole.
  let [recent, other]: Ahead[] = [nothingAhead, nothingAhead];
  return {
    name,
    size,
    sum,
    later,
    fill: (bytes, start) => filled(handle, bytes, start),
    piece: (start, length) => {
      const isKnown = (ahead: Ahead | undefined): boolean =>
        ahead != null && (ahead.last === start || isInside(ahead, start, length));
      if (!isKnown(recent)) [recent, other] = [other, recent];
      const ahead = recent ?? nothingAhead;
      if (isInside(ahead, start, length)) {
        recent = { ...ahead, last: start + length };
        return ahead.bytes.subarray(start - ahead.start, start - ahead.start + length);
      }
      const wanted = ahead.last === start ? Math.max(length, Math.min(window, size - start)) : length;
      recent = { start, bytes: bytesFrom(handle, start, wanted), last: start + length };
      return recent.bytes.subarray(0, length);
    },
  };
}

/** Bytes that were read, and the end of the piece that was taken last. */
interface Ahead {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly last: number;
}

const nothingAhead: Ahead = { start: 0, bytes: new Uint8Array(), last: 0 };

function isInside({ start: first, bytes }: Ahead, start: number, length: number): boolean {
  return start >= first && start + length <= first + bytes.length;
}

function bytesFrom(handle: number, start: number, length: number): Uint8Array {
  // Small pieces share their memory: making room for each takes longer than reading it.
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, filled(handle, bytes, start));
}

function filled(handle: number, bytes: Uint8Array, start: number): number {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, start + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}
