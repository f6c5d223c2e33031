// Reads the form in which `tend` itself writes a record, some thirty times faster than the library, and nothing else:
// whatever it does not know for certain is left to yaml-parse.ts. A test proves that both read the same wherever this reads.
import { maxDepth } from './fault.ts';

/** The lines of a text and how far they have been read. */
interface Reader {
  readonly lines: readonly string[];
  at: number;
}

/** Thrown inside and caught below: this text is for the library. */
const unknown = Symbol('not canonical');

/** Other line ends, marks and breaks that some reader sees: not ours. */
const foreign = /[\r\t\u0085\u2028\u2029\uFEFF]/;

/** Returns the data of a text in canonical form, or null for every other text. It takes a text that passed the gate. */
export function readCanonical(text: string): Record<string, unknown> | null {
  if (!text.endsWith('\n') || foreign.test(text)) return null;
  const lines = text.split('\n');
  lines.pop();
  const reader: Reader = { lines, at: 0 };
  while (lines[reader.at]?.startsWith('#') === true) reader.at++;
  return readWhole(reader, () => readMap(reader, 0, {}));
}

/**
 * Returns the data of one item of a list, from the dash at the margin to its last line, or null where its form is not
 * canonical. It takes a text without control characters; what else the gate refuses is not canonical.
 */
export function readCanonicalItem(text: string): Record<string, unknown> | null {
  if (!text.startsWith('- ') || !text.endsWith('\n') || foreign.test(text)) return null;
  const lines = text.split('\n');
  lines.pop();
  const reader: Reader = { lines, at: 0 };
  return readWhole(reader, () => readItem(reader, 0, (lines[0] ?? '').slice(2)));
}

function readWhole(reader: Reader, read: () => unknown): Record<string, unknown> | null {
  try {
    const data = read();
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isMap && reader.at === reader.lines.length && Object.keys(data).length > 0
      ? (data as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error === unknown) return null;
    throw error;
  }
}

/** Well before the depth that the gate refuses; every map and list stands two columns deeper than the one around it. */
const deepest = 2 * (maxDepth - 4);

const entry = /^([a-z][a-z0-9_]*):(?: (.*))?$/;
/** Words that mean something to the core schema or to JavaScript. */
const special = new Set(['null', 'true', 'false', 'constructor', 'prototype']);

function readMap(reader: Reader, indent: number, map: Record<string, unknown>): Record<string, unknown> {
  for (let line = reader.lines[reader.at]; line != null; line = reader.lines[reader.at]) {
    const depth = depthOf(line);
    if (depth < indent) break;
    if (depth > indent) throw unknown;
    const match = entry.exec(line.slice(indent));
    if (!match) {
      if (line[indent] === '-') break;
      throw unknown;
    }
    reader.at++;
    addEntry(reader, indent, map, match[1] ?? '', match[2]);
  }
  return map;
}

function addEntry(
  reader: Reader,
  indent: number,
  map: Record<string, unknown>,
  key: string,
  rest: string | undefined,
): void {
  if (indent > deepest || special.has(key) || Object.hasOwn(map, key)) throw unknown;
  map[key] = rest == null ? readBelow(reader, indent) : readScalar(reader, indent, rest);
}

// After `key:` alone: a list or a map, two columns in.
function readBelow(reader: Reader, indent: number): unknown {
  const line = reader.lines[reader.at];
  if (line == null || depthOf(line) !== indent + 2) throw unknown;
  if (!line.startsWith('- ', indent + 2)) return readMap(reader, indent + 2, {});
  const list: unknown[] = [];
  for (
    let item = reader.lines[reader.at];
    item != null && depthOf(item) === indent + 2;
    item = reader.lines[reader.at]
  ) {
    if (!item.startsWith('- ', indent + 2)) throw unknown;
    list.push(readItem(reader, indent + 2, item.slice(indent + 4)));
  }
  return list;
}

// `- key: …` begins a map whose other keys stand below the first one; `- text` is a text.
function readItem(reader: Reader, indent: number, rest: string): unknown {
  reader.at++;
  const match = entry.exec(rest);
  if (!match) return readScalar(reader, indent, rest);
  const map: Record<string, unknown> = {};
  addEntry(reader, indent + 2, map, match[1] ?? '', match[2]);
  return readMap(reader, indent + 2, map);
}

// An empty line is none of ours outside a text; it would belong to what stands before it.
function depthOf(line: string): number {
  let depth = 0;
  while (line[depth] === ' ') depth++;
  if (depth === line.length) throw unknown;
  return depth;
}

function readScalar(reader: Reader, indent: number, rest: string): unknown {
  if (rest === '|' || rest === '|-' || rest === '|+') return readBlock(reader, indent + 2, rest);
  const value = rest.startsWith('"') ? quoted(rest) : plain(rest);
  // A deeper line would go on with this text.
  const next = reader.lines[reader.at];
  if (next != null && depthOf(next) > indent) throw unknown;
  return value;
}

function quoted(rest: string): string {
  if (rest.length < 2 || !rest.endsWith('"')) throw unknown;
  const inside = rest.slice(1, -1);
  if (!inside.includes('\\') && !inside.includes('"')) return inside;
  // The escapes that JSON and YAML share; the others go to the library.
  if (!/^(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside)) throw unknown;
  return JSON.parse(rest) as string;
}

/** Beginnings that mean nothing to any reader: letters of any script, and some signs. */
const harmless = /^[\p{L}_(（《〈「『【〔“$￥¥^/;；]/u;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
/** 30d, 2024-W20, 1-5亿: a letter that is in no number (those of e, x and o may be). */
const digitsThenLetter = /^\d[\d-]*[a-df-np-wyzA-DF-NP-WYZ\p{Lo}*]/u;
const words = /^(?:null|true|false|y|n|yes|no|on|off)$/i;

function plain(rest: string): string | number | boolean {
  if (rest === 'true') return true;
  if (rest === 'false') return false;
  if (number.test(rest)) return Number(rest);
  const isText = harmless.test(rest) ? !words.test(rest) : digitsThenLetter.test(rest);
  if (!isText || rest.endsWith(' ') || rest.endsWith(':') || rest.includes(': ') || rest.includes(' #'))
    throw unknown;
  return rest;
}

function readBlock(reader: Reader, indent: number, style: string): string {
  const first = reader.lines[reader.at] ?? '';
  // The first line tells the indentation; one that is empty or goes deeper would need a sign of its own.
  if (first.length <= indent || first[indent] === ' ' || !first.startsWith(' '.repeat(indent))) throw unknown;
  const margin = ' '.repeat(indent);
  const kept: string[] = [];
  for (let line = reader.lines[reader.at]; line != null; line = reader.lines[reader.at]) {
    if (line !== '' && !line.startsWith(margin)) break;
    if (line !== '' && line.trim() === '') throw unknown;
    kept.push(line.slice(indent));
    reader.at++;
  }
  let end = kept.length;
  while (end > 0 && kept[end - 1] === '') end--;
  const text = kept.slice(0, end).join('\n');
  if (style === '|-') return text;
  return style === '|' ? `${text}\n` : `${text}\n${'\n'.repeat(kept.length - end)}`;
}
