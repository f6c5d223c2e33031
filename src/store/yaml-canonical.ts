// Reads the form in which `tend` itself writes records, from its bytes straight to those of JSON, and nothing else: whatever
// it does not know for certain is left to yaml-parse.ts. A test proves that both read the same wherever this reads.
import { isUtf8 } from 'node:buffer';
import { maxBytes, maxDepth, maxPackBytes } from './fault.ts';
import {
  type Copy,
  copyBlock,
  copyPlain,
  copyQuoted,
  hash,
  newline,
  put,
  quote,
  space,
  unknown,
} from './canonical-scalar.ts';

/** Records in canonical form as one JSON list. */
export interface CanonicalRecords {
  readonly json: Buffer;
  /** Where each record begins in `json`, and where it ends. */
  readonly spans: readonly number[];
  /** Of a packed month, where the comment above each record ends in its file. */
  readonly names: readonly number[];
}

/** Returns the data of a text in canonical form, or null for every other text. */
export function readCanonical(text: string): Record<string, unknown> | null {
  return dataOf(canonicalFile(Buffer.from(text)));
}

/** Returns the data of one item of a list, from the dash at the margin to its last line, or null where its form is not canonical. */
export function readCanonicalItem(text: string): Record<string, unknown> | null {
  return dataOf(transcoded(Buffer.from(text), maxBytes, (copy) => void writeItems(copy, 1)));
}

/** Returns the same of bytes. */
export function canonicalData(bytes: Uint8Array): Record<string, unknown> | null {
  return dataOf(canonicalFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
}

function dataOf(read: CanonicalRecords | null): Record<string, unknown> | null {
  return read && ((JSON.parse(read.json.toString()) as Record<string, unknown>[])[0] ?? null);
}

/** Returns the record of a file with these bytes, or null where its form is not canonical. */
export function canonicalFile(bytes: Buffer): CanonicalRecords | null {
  return transcoded(bytes, maxBytes, (copy) => {
    while (copy.from[copy.at] === hash) skipLine(copy);
    writeRecord(copy, 0);
  });
}

/** Returns the records of a packed month with these bytes, or null where its form is not canonical. */
export function canonicalPack(bytes: Buffer): CanonicalRecords | null {
  return transcoded(bytes, maxPackBytes, (copy) => {
    if (bytes.toString('latin1', 0, schemaMark.length) === schemaMark) skipLine(copy);
    writeItems(copy, Infinity);
  });
}

const schemaMark = '# yaml-language-server:';

/** Room for what is written: at most three bytes for one, which is what `a: x` becomes and more than escapes need. */
let scratch = Buffer.alloc(0);

function transcoded(from: Buffer, limit: number, write: (copy: Copy) => void): CanonicalRecords | null {
  const { length } = from;
  if (length > limit || from[length - 1] !== newline || !isPlain(from) || !isUtf8(from)) return null;
  if (scratch.length < length * 3 + 8) scratch = Buffer.allocUnsafeSlow(length * 4 + 1024);
  const copy: Copy = { from, at: 0, to: scratch, length: 0, spans: [], names: [], keys: [] };
  try {
    put(copy, bracket);
    write(copy);
    if (copy.at !== length || copy.spans.length === 0) return null;
    copy.to[copy.length - 1] = endBracket;
    const { spans, names } = copy;
    return { json: Buffer.from(copy.to.subarray(0, copy.length)), spans, names };
  } catch (error) {
    if (error === unknown) return null;
    throw error;
  }
}

// Every byte that may belong to a character that the gate refuses or that some reader takes for a break or a mark.
const doubtful = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte < space && byte !== newline) || [0x7f, 0xc2, 0xe2, 0xef].includes(byte)),
);

function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (doubtful[byte] === 1 && !isHarmlessAt(bytes, at)) return false;
  }
  return true;
}

function isHarmlessAt(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  // U+0080 to U+009F.
  if (first === 0xc2) return second >= 0xa0;
  // U+2028 to U+202E, and U+2066 to U+2069.
  if (first === 0xe2 && second === 0x80) return third < 0xa8 || third > 0xae;
  if (first === 0xe2) return second !== 0x81 || third < 0xa6 || third > 0xa9;
  // U+FEFF, U+FFFE and U+FFFF.
  return first === 0xef && !(second === 0xbb && third === 0xbf) && !(second === 0xbf && third >= 0xbe);
}

const [dash, colon, comma, underscore] = [0x2d, 0x3a, 0x2c, 0x5f];
const [bracket, endBracket, brace, endBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

function skipLine(copy: Copy): void {
  copy.at = copy.from.indexOf(newline, copy.at) + 1;
}

// Each record of a packed month stands below one comment, its name; by itself it has none.
function writeItems(copy: Copy, most: number): void {
  const { from, names } = copy;
  while (copy.at < from.length) {
    if (most > 1) {
      if (from[copy.at] !== hash) throw unknown;
      skipLine(copy);
      names.push(copy.at - 1);
    }
    if (from[copy.at] !== dash || from[copy.at + 1] !== space) throw unknown;
    const start = copy.at;
    copy.at += 2;
    writeRecord(copy, 2);
    // With the limit of a record by itself; three bytes are the most that one unit of a text takes.
    if ((copy.at - start) * 3 > maxBytes) throw unknown;
    if (most === 1) return;
  }
}

function writeRecord(copy: Copy, indent: number): void {
  copy.spans.push(copy.length);
  writeMap(copy, indent);
  copy.spans.push(copy.length);
  put(copy, comma);
}

/** Well before the depth that the gate refuses; every map and list stands two columns deeper than the one around it. */
const deepest = 2 * (maxDepth - 4);

/** Words that mean something to the core schema or to JavaScript, as keyOf numbers them. */
const special = new Set(['null', 'true', 'false', 'constructor', 'prototype'].map(numberOf));

// The first key stands where the reader is; the others on lines of their own, `indent` columns in.
function writeMap(copy: Copy, indent: number): void {
  if (indent > deepest) throw unknown;
  const { keys } = copy;
  const first = keys.length;
  put(copy, brace);
  do {
    const end = keyEnd(copy.from, copy.at);
    if (end < 0) throw unknown;
    const key = writeKey(copy, end);
    // Two keys with one number are taken for one: that is for the library to see.
    if (special.has(key) || keys.includes(key, first)) throw unknown;
    keys.push(key);
    if (copy.from[copy.at] === newline) writeBelow(copy, indent);
    else {
      copy.at++;
      writeScalar(copy, indent);
    }
    put(copy, comma);
  } while (isNext(copy, indent));
  keys.length = first;
  copy.to[copy.length - 1] = endBrace;
}

// After `key:` alone: a list or a map, two columns in.
function writeBelow(copy: Copy, indent: number): void {
  copy.at++;
  const deeper = indent + 2;
  if (copy.at >= copy.from.length || depthAt(copy) !== deeper) throw unknown;
  const { from } = copy;
  if (from[copy.at + deeper] !== dash) {
    copy.at += deeper;
    return writeMap(copy, deeper);
  }
  put(copy, bracket);
  do {
    if (from[copy.at + deeper] !== dash || from[copy.at + deeper + 1] !== space) throw unknown;
    copy.at += deeper + 2;
    // `- key: …` begins a map whose other keys stand below the first one; `- text` is a text.
    if (keyEnd(from, copy.at) < 0) writeScalar(copy, deeper);
    else writeMap(copy, deeper + 2);
    put(copy, comma);
  } while (copy.at < from.length && depthAt(copy) === deeper);
  copy.to[copy.length - 1] = endBracket;
}

// Whether another key of the same map follows; it is moved to.
function isNext(copy: Copy, indent: number): boolean {
  if (copy.at >= copy.from.length) return false;
  const depth = depthAt(copy);
  // A deeper line would go on with the text before it.
  if (depth > indent) throw unknown;
  if (depth < indent || copy.from[copy.at + depth] === dash) return false;
  copy.at += depth;
  return true;
}

// An empty line is none of ours outside a text; it would belong to what stands before it.
function depthAt({ from, at }: Copy): number {
  let end = at;
  while (from[end] === space) end++;
  if (from[end] === newline) throw unknown;
  return end - at;
}

// Where a key ends that begins here, at its colon; -1 where there is none.
function keyEnd(from: Uint8Array, start: number): number {
  let at = start;
  for (let byte = from[at] ?? 0; isOfKey(byte, at > start); byte = from[at] ?? 0) at++;
  if (at === start || from[at] !== colon) return -1;
  return from[at + 1] === newline || from[at + 1] === space ? at : -1;
}

function isOfKey(byte: number, isLater: boolean): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || (isLater && ((byte >= 0x30 && byte <= 0x39) || byte === underscore))
  );
}

// Moves behind the colon and returns a number that two equal keys have in common.
function writeKey(copy: Copy, end: number): number {
  const { from, to } = copy;
  let { at, length } = copy;
  let key = 0;
  to[length++] = quote;
  for (; at < end; at++) {
    const byte = from[at] ?? 0;
    key = nextNumber(key, byte);
    to[length++] = byte;
  }
  to[length++] = quote;
  to[length++] = colon;
  copy.at = end + 1;
  copy.length = length;
  return key;
}

function nextNumber(number: number, byte: number): number {
  return (Math.imul(number, 31) + byte) | 0;
}

function numberOf(key: string): number {
  return [...Buffer.from(key)].reduce(nextNumber, 0);
}

function writeScalar(copy: Copy, indent: number): void {
  const first = copy.from[copy.at];
  if (first === 0x7c) copyBlock(copy, indent + 2);
  else if (first === quote) copyQuoted(copy);
  else copyPlain(copy);
}
