// Reads the form in which `tend` itself writes records, from its bytes straight to those of JSON, and nothing else: whatever
// it does not know for certain is left to yaml-parse.ts. A test proves that both read the same wherever this reads.
import { isUtf8 } from 'node:buffer';
import { isPlain } from './plain-bytes.ts';
import { keyNumber } from '../schema/key-number.ts';
import type { SureKey, SureShape, Told } from '../schema/sure-shape.ts';
import { fitCount, fitScalar } from './canonical-fit.ts';
import { maxBytes, maxDepth, maxPackBytes } from './fault.ts';
import {
  type Copy,
  type RecordFacts,
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
  /** Of each record, where a shape was given. */
  readonly facts: readonly RecordFacts[];
}

/** Returns the data of bytes in canonical form, or null for all others. */
export function readCanonical(bytes: Uint8Array): Record<string, unknown> | null {
  return dataOf(canonicalFile(bytes, null));
}

/** Returns the data of one item of a list, from the dash at the margin to its last line, or null where its form is not canonical. */
export function readCanonicalItem(text: string): Record<string, unknown> | null {
  return dataOf(transcoded(Buffer.from(text), maxBytes, (copy) => writeItem(copy, null)));
}

function dataOf(read: CanonicalRecords | null): Record<string, unknown> | null {
  return read && ((JSON.parse(read.json.toString()) as Record<string, unknown>[])[0] ?? null);
}

/** Returns the record of a file, or null where its form is not canonical, or where it may not fit the shape. */
export function canonicalFile(bytes: Uint8Array, shape: SureShape | null): CanonicalRecords | null {
  return transcoded(bytes, maxBytes, (copy) => {
    while (copy.from[copy.at] === hash) skipLine(copy);
    writeRecord(copy, 0, shape);
  });
}

/** Returns the same of a packed month. */
export function canonicalPack(bytes: Uint8Array, shape: SureShape | null): CanonicalRecords | null {
  return transcoded(bytes, maxPackBytes, (copy) => {
    const { from, names } = copy;
    if (from.toString('latin1', 0, schemaMark.length) === schemaMark) skipLine(copy);
    // Each record stands below one comment, its name.
    while (copy.at < from.length) {
      if (from[copy.at] !== hash) throw unknown;
      skipLine(copy);
      names.push(copy.at - 1);
      writeItem(copy, shape);
    }
  });
}

const schemaMark = '# yaml-language-server:';

/** Room for what is written: at most three bytes for one, which is what `a: x` becomes and more than escapes need. */
let scratch = Buffer.alloc(0);

function transcoded(bytes: Uint8Array, limit: number, write: (copy: Copy) => void): CanonicalRecords | null {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = from;
  if (length > limit || from[length - 1] !== newline || !isPlain(from) || !isUtf8(from)) return null;
  if (scratch.length < length * 3 + 8) scratch = Buffer.allocUnsafeSlow(length * 4 + 1024);
  const copy: Copy = {
    from,
    at: 0,
    to: scratch,
    length: 0,
    isEscaped: false,
    spans: [],
    names: [],
    facts: [],
    keys: [],
  };
  try {
    put(copy, bracket);
    write(copy);
    if (copy.at !== length || copy.spans.length === 0) return null;
    copy.to[copy.length - 1] = endBracket;
    const { spans, names, facts } = copy;
    return { json: Buffer.from(copy.to.subarray(0, copy.length)), spans, names, facts };
  } catch (error) {
    if (error === unknown) return null;
    throw error;
  }
}

const [dash, colon, comma, underscore, bar] = [0x2d, 0x3a, 0x2c, 0x5f, 0x7c];
const [bracket, endBracket, brace, endBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

function skipLine(copy: Copy): void {
  copy.at = copy.from.indexOf(newline, copy.at) + 1;
}

function writeItem(copy: Copy, shape: SureShape | null): void {
  const { from, at } = copy;
  if (from[at] !== dash || from[at + 1] !== space) throw unknown;
  copy.at = at + 2;
  writeRecord(copy, 2, shape);
  // With the limit of a record by itself; three bytes are the most that one unit of a text takes.
  if ((copy.at - at) * 3 > maxBytes) throw unknown;
}

function writeRecord(copy: Copy, indent: number, shape: SureShape | null): void {
  if (shape) copy.facts.push({ id: '', no: '', customer: '', next: [], promises: [] });
  copy.spans.push(copy.length);
  writeMap(copy, indent, shape);
  copy.spans.push(copy.length);
  put(copy, comma);
}

/** Well before the depth that the gate refuses; every map and list stands two columns deeper than the one around it. */
const deepest = 2 * (maxDepth - 4);

/** Words that mean something to the core schema or to JavaScript, as keyNumber numbers them. */
const special = new Set(
  ['null', 'true', 'false', 'constructor', 'prototype'].map((word) => Buffer.from(word).reduce(keyNumber, 0)),
);

// The first key stands where the reader is; the others on lines of their own, `indent` columns in.
function writeMap(copy: Copy, indent: number, shape: SureShape | null): void {
  if (indent > deepest || (shape && shape.kind !== 'map')) throw unknown;
  const { keys } = copy;
  const first = keys.length;
  let found = 0;
  put(copy, brace);
  do {
    const start = copy.at;
    const end = keyEnd(copy.from, start);
    if (end < 0) throw unknown;
    const key = writeKey(copy, end);
    // Two keys with one number are taken for one: that is for the library to see.
    if (special.has(key) || keys.includes(key, first)) throw unknown;
    keys.push(key);
    const known = shape && keyOf(shape, key, copy.from, start, end);
    found |= known?.bit ?? 0;
    const inner = shape && (known?.shape ?? shape.rest);
    if (shape && !inner) throw unknown;
    if (copy.from[copy.at] === newline) writeBelow(copy, indent, inner);
    else {
      copy.at++;
      const at = copy.length;
      writeScalar(copy, indent, inner);
      if (known?.told) tell(copy, known.told, at);
    }
    put(copy, comma);
  } while (isNext(copy, indent));
  if (shape) {
    fitCount(keys.length - first, shape);
    if (found !== shape.required) throw unknown;
  }
  keys.length = first;
  copy.to[copy.length - 1] = endBrace;
}

function keyOf(
  { keys }: SureShape,
  number: number,
  from: Uint8Array,
  start: number,
  end: number,
): SureKey | null {
  const key = keys.get(number);
  if (key?.name.length !== end - start) return null;
  for (let at = start; at < end; at++) if (key.name[at - start] !== from[at]) return null;
  return key;
}

// After `key:` alone: a list or a map, two columns in.
function writeBelow(copy: Copy, indent: number, shape: SureShape | null): void {
  copy.at++;
  const deeper = indent + 2;
  if (copy.at >= copy.from.length || depthAt(copy) !== deeper) throw unknown;
  if (copy.from[copy.at + deeper] === dash) return writeList(copy, deeper, shape);
  copy.at += deeper;
  writeMap(copy, deeper, shape);
}

function writeList(copy: Copy, indent: number, shape: SureShape | null): void {
  if (shape && shape.kind !== 'list') throw unknown;
  const { from } = copy;
  const inner = shape?.rest ?? null;
  const texts = shape?.isStrict ? new Set<string>() : null;
  let count = 0;
  put(copy, bracket);
  do {
    if (from[copy.at + indent] !== dash || from[copy.at + indent + 1] !== space) throw unknown;
    copy.at += indent + 2;
    const start = copy.length;
    // `- key: …` begins a map whose other keys stand below the first one; `- text` is a text.
    if (keyEnd(from, copy.at) < 0) writeScalar(copy, indent, inner);
    else writeMap(copy, indent + 2, inner);
    texts?.add(copy.to.toString('utf8', start, copy.length));
    count++;
    put(copy, comma);
  } while (copy.at < from.length && depthAt(copy) === indent);
  copy.to[copy.length - 1] = endBracket;
  if (shape) fitCount(count, shape);
  if (texts && texts.size < count) throw unknown;
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
    key = keyNumber(key, byte);
    to[length++] = byte;
  }
  to[length++] = quote;
  to[length++] = colon;
  copy.at = end + 1;
  copy.length = length;
  return key;
}

function writeScalar(copy: Copy, indent: number, shape: SureShape | null): void {
  const first = copy.from[copy.at];
  const start = copy.length;
  copy.isEscaped = false;
  if (first === bar) copyBlock(copy, indent + 2);
  else if (first === quote) copyQuoted(copy);
  else copyPlain(copy);
  if (shape) fitScalar(copy, shape, start);
}

// What is told has a form that needs no escapes.
function tell({ to, length, facts }: Copy, told: Told, start: number): void {
  const fact = facts.at(-1);
  const text = to.toString('latin1', start + 1, length - 1);
  if (!fact) return;
  if (told === 'next') fact.next.push(text);
  else if (told === 'promise') fact.promises.push(text);
  else fact[told] = text;
}
