// Which records of an index may hold a text: one pass over the bytes of them all. Rules out what surely does not; what is
// left is looked at by who asked.
import { crc32 } from 'node:zlib';
import { type RecordType, recordTypes } from '../domain/record.ts';
import { lineAt, tellingRun } from './index-groups.ts';
import { type RecordIndex, type Texts, groupColumns } from './record-index.ts';

/** A record in which a text was found, as JSON. */
export interface Mention {
  readonly type: RecordType;
  readonly text: string;
}

/** Returns the places of the groups in which all these folded texts may occur. */
export function mentions(index: RecordIndex, texts: readonly string[]): number[] {
  const tests = texts.map(testFor).filter((test) => test != null);
  const found = foundIn(index, tests, ({ to }) => to);
  return [...index.groupIds.all.keys()].filter((place) => mayHold(index, found, place));
}

/**
 * Returns the groups in which all these folded texts may occur, by their places, and of each the records in which one of them
 * does; null where any of its records may.
 */
export function mentioned(
  index: RecordIndex,
  texts: readonly string[],
): ReadonlyMap<number, readonly Mention[] | null> {
  const tests = texts.map(testFor).filter((test) => test != null);
  const own = new Map<number, Map<number, Mention>>();
  const found = foundIn(index, tests, ({ place, isCustomer, from, to }, { bytes, start }, at) => {
    const line = isCustomer ? { type: 'customer', from, to } : lineAt(bytes, at, { from, to });
    const type = recordTypes.find((name) => name === line.type);
    const records = own.get(place) ?? new Map<number, Mention>();
    own.set(place, records);
    // Two words may stand in one line.
    const key = start + line.from;
    if (type && !records.has(key))
      records.set(key, { type, text: bytes.toString('utf8', line.from, line.to) });
    return Math.max(line.to, at + 1);
  });
  // A text that tells nothing may be in any record.
  const isAny = tests.length < texts.length || found == null;
  const places = [...index.groupIds.all.keys()].filter((place) => mayHold(index, found, place));
  return new Map(
    places.map((place) => [
      place,
      isAny || index.isOdd[place] === 1 ? null : [...(own.get(place)?.values() ?? [])],
    ]),
  );
}

function mayHold({ isOdd }: RecordIndex, found: Found, place: number): boolean {
  return found == null || isOdd[place] === 1 || found.every((places) => places[place] === 1);
}

/** For each test, 1 at the place of every group in which it succeeded; null where the texts are damaged and rule out nothing. */
type Found = readonly Uint8Array[] | null;

/** Returns what finds the next hit in these bytes, from a place on, or -1. */
type Test = (bytes: Buffer) => (from: number) => number;

/** Where the text of a customer lies, or that of everything that belongs to it. */
interface Piece {
  readonly place: number;
  readonly isCustomer: boolean;
  readonly from: number;
  readonly to: number;
}

// `visit` is told of each hit, with places in the block, and returns where in it the search goes on.
function foundIn(
  index: RecordIndex,
  tests: readonly Test[],
  visit: (piece: Piece, block: Block, at: number) => number,
): Found {
  const found = tests.map(() => new Uint8Array(index.groupIds.all.length));
  if (tests.length === 0) return found;
  let sum = 0;
  for (const block of blocksOf(index)) {
    const { bytes, start } = block;
    if (block.isKept) sum = crc32(bytes, sum);
    for (const [order, test] of tests.entries()) {
      const next = test(bytes);
      let at = next(0);
      for (const piece of block.pieces) {
        if (at < 0) break;
        const [from, to] = [piece.from - start, piece.to - start];
        // What lies between two pieces was replaced by a later one.
        if (at < from) at = next(from);
        while (at >= 0 && at < to) {
          found[order]?.fill(1, piece.place, piece.place + 1);
          at = next(visit({ ...piece, from, to }, block, at));
        }
      }
    }
  }
  return sum === index.texts.sum ? found : null;
}

/** Bytes that are looked at together, where no piece is longer. */
const blockSize = 1 << 18;

interface Block {
  readonly bytes: Buffer;
  /** Where the bytes begin among all. */
  readonly start: number;
  readonly pieces: readonly Piece[];
  /** Whether it is part of the file, and so of its sum. */
  readonly isKept: boolean;
}

// All bytes of the file in their order, and those after it; each piece is in one block. The bytes are those of the next
// block as soon as that is asked for.
function* blocksOf({ groups, texts }: RecordIndex): Iterable<Block> {
  const { size, later } = texts;
  const all = piecesOf(groups);
  const kept = all.filter(({ from }) => from < size);
  let buffer = Buffer.allocUnsafeSlow(Math.min(blockSize, size));
  let start = 0;
  let first = 0;
  for (const [order, { to }] of kept.entries()) {
    const next = kept[order + 1];
    if (next && next.to - start <= blockSize) continue;
    // After the last piece there may be some that were replaced.
    const end = next ? to : size;
    if (buffer.length < end - start) buffer = Buffer.allocUnsafeSlow(end - start);
    const bytes = blockAt(texts, buffer, start, end);
    yield { bytes, start, pieces: kept.slice(first, order + 1), isKept: true };
    start = end;
    first = order + 1;
  }
  yield {
    bytes: Buffer.from(later.buffer, later.byteOffset, later.byteLength),
    start: size,
    pieces: all.slice(kept.length),
    isKept: false,
  };
}

function blockAt({ fill }: Texts, buffer: Buffer, start: number, end: number): Buffer {
  const bytes = buffer.subarray(0, end - start);
  return bytes.subarray(0, fill(bytes, start));
}

// In the order in which they lie.
function piecesOf(groups: Uint32Array): Piece[] {
  const pieces: Piece[] = [];
  for (const column of [0, groupColumns / 2])
    for (let at = column; at < groups.length; at += groupColumns) {
      const [from = 0, length = 0] = [groups[at], groups[at + 1]];
      const place = (at - column) / groupColumns;
      if (length > 0) pieces.push({ place, isCustomer: column === 0, from, to: from + length });
    }
  return pieces.toSorted((a, b) => a.from - b.from);
}

function testFor(text: string): Test | null {
  const digits = text.replace(/[\s()+-]/g, '');
  // A phone number may be written with anything between its digits; its last four are in every way of writing it.
  if (/^\d{4,}$/.test(digits))
    return matching(new RegExp(Array.from(digits.slice(-4)).join('(?:[\\s()+-]|\\\\[nt])*'), 'g'));
  const run = tellingRun(text);
  if (run === '') return null;
  if (/[a-z]/.test(run)) return matching(new RegExp(run, 'gi'));
  const wanted = Buffer.from(run);
  return (bytes) => (from) => bytes.indexOf(wanted, from);
}

function matching(wanted: RegExp): Test {
  return (bytes) => {
    const text = bytes.toString('latin1');
    return (from) => {
      wanted.lastIndex = from;
      return wanted.exec(text)?.index ?? -1;
    };
  };
}
