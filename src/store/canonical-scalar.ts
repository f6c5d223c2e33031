// Copies one text, number or truth value of a record in canonical form to JSON, byte by byte. Throws `unknown` at whatever the
// form does not have; knows neither maps nor lists.

/** How far bytes have been read and written. */
export interface Copy {
  readonly from: Buffer;
  at: number;
  readonly to: Buffer;
  length: number;
  /** Whether the value that is being written has a backslash in it. */
  isEscaped: boolean;
  readonly spans: number[];
  readonly names: number[];
  readonly facts: RecordFacts[];
  /** The keys of the maps that are open, as numbers. */
  readonly keys: number[];
}

/** What an index keeps of a record beside its text. */
export interface RecordFacts {
  id: string;
  no: string;
  customer: string;
  readonly next: string[];
  readonly promises: string[];
}

/** Thrown at what is not canonical. */
export const unknown = Symbol('not canonical');

export const [newline, space, quote, hash] = [0x0a, 0x20, 0x22, 0x23] as const;
const [colon, backslash, bar] = [0x3a, 0x5c, 0x7c];

/** Writes one byte. */
export function put(copy: Copy, byte: number): void {
  copy.to[copy.length++] = byte;
}

function putText(copy: Copy, text: string): void {
  copy.length += copy.to.write(text, copy.length);
}

/** What may follow a backslash in JSON as in YAML, and comes out of JSON the same. */
const escapes = new Set(Buffer.from('"\\bfnrt'));

/** Copies a text between double quotes, to the end of its line. */
export function copyQuoted(copy: Copy): void {
  const { from, to } = copy;
  const start = copy.at;
  const begun = copy.length;
  let at = start + 1;
  let length = begun;
  let isPlain = true;
  to[length++] = quote;
  for (let byte = from[at] ?? newline; byte !== quote; byte = from[++at] ?? newline) {
    if (byte === newline) throw unknown;
    to[length++] = byte;
    if (byte !== backslash) continue;
    copy.isEscaped = true;
    const escaped = from[++at] ?? newline;
    isPlain &&= escapes.has(escaped);
    to[length++] = escaped;
  }
  to[length++] = quote;
  if (from[at + 1] !== newline) throw unknown;
  copy.at = at + 2;
  copy.length = length;
  if (isPlain) return;
  // The other escapes that JSON and YAML share are written as their characters.
  const text = from.toString('utf8', start, at + 1);
  if (!/^"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/.test(text)) throw unknown;
  copy.length = begun;
  putText(copy, JSON.stringify(JSON.parse(text)));
}

/** Beginnings that mean nothing to any reader: letters of any script, and some signs. */
const harmless = /^[\p{L}_(（《〈「『【〔“$￥¥^/;；]/u;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
/** 30d, 2024-W20, 1-5亿: a letter that is in no number (those of e, x and o may be). */
const digitsThenLetter = /^\d[\d-]*[a-df-np-wyzA-DF-NP-WYZ\p{Lo}*]/u;
const words = /^(?:null|true|false|y|n|yes|no|on|off)$/i;
/** How such words begin, in small letters. */
const wordStarts = new Set(Buffer.from('fnoty'));

/** Copies a text without quotes, a number or a truth value, to the end of its line. */
export function copyPlain(copy: Copy): void {
  const { from, at } = copy;
  if (isSurelyText(from[at] ?? 0, from[at + 1] ?? 0)) return copyText(copy);
  const end = from.indexOf(newline, at);
  const rest = from.toString('utf8', at, end);
  const isNumber = number.test(rest);
  if (isNumber || rest === 'true' || rest === 'false') {
    putText(copy, isNumber ? numberText(rest) : rest);
    copy.at = end + 1;
    return;
  }
  if (!(harmless.test(rest) ? !words.test(rest) : digitsThenLetter.test(rest))) throw unknown;
  copyText(copy);
}

// Nearly all texts begin with a letter that begins no such word, or with an ideograph: U+4E00 to U+9F7F.
function isSurelyText(first: number, second: number): boolean {
  const small = first | 0x20;
  if (small >= 0x61 && small <= 0x7a) return !wordStarts.has(small);
  if (first === 0xe4) return second >= 0xb8;
  return (first > 0xe4 && first < 0xe9) || (first === 0xe9 && second < 0xbe);
}

// As JSON writes it, but for a zero with a sign, which it would lose.
function numberText(text: string): string {
  const value = Number(text);
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

function copyText(copy: Copy): void {
  const { from, to } = copy;
  let { at, length } = copy;
  let last = 0;
  to[length++] = quote;
  for (let byte = from[at] ?? newline; byte !== newline; byte = from[++at] ?? newline) {
    if (byte === quote || byte === backslash) {
      to[length++] = backslash;
      copy.isEscaped = true;
    } else if ((byte === space && last === colon) || (byte === hash && last === space)) throw unknown;
    to[length++] = byte;
    last = byte;
  }
  if (last === space || last === colon) throw unknown;
  to[length++] = quote;
  copy.at = at + 1;
  copy.length = length;
}

const letterN = 0x6e;
const [strip, keep] = [0x2d, 0x2b];

/** Copies a text below `|`, `|-` or `|+` whose lines stand `indent` columns in. */
export function copyBlock(copy: Copy, indent: number): void {
  const { from } = copy;
  const sign = from[copy.at + 1] ?? newline;
  const isSigned = sign === strip || sign === keep;
  if (from[copy.at] !== bar || from[copy.at + (isSigned ? 2 : 1)] !== newline) throw unknown;
  copy.at += isSigned ? 3 : 2;
  put(copy, quote);
  // The first line tells the indentation; one that is empty or goes deeper would need a sign of its own.
  if (!isIndented(from, copy.at, indent) || (from[copy.at + indent] ?? space) === space) throw unknown;
  copyLine(copy, indent);
  let empty = 0;
  for (;;) {
    if (from[copy.at] === newline) {
      empty++;
      copy.at++;
    } else if (isIndented(from, copy.at, indent)) {
      for (; empty >= 0; empty--) putBreak(copy);
      empty = 0;
      copyLine(copy, indent);
    } else break;
  }
  if (sign !== strip) putBreak(copy);
  if (sign === keep) for (; empty > 0; empty--) putBreak(copy);
  put(copy, quote);
}

function isIndented(from: Uint8Array, at: number, indent: number): boolean {
  for (let end = at; end < at + indent; end++) if (from[end] !== space) return false;
  return from[at + indent] !== newline && at + indent < from.length;
}

function putBreak(copy: Copy): void {
  copy.isEscaped = true;
  put(copy, backslash);
  put(copy, letterN);
}

function copyLine(copy: Copy, indent: number): void {
  const { from, to } = copy;
  let { length } = copy;
  let at = copy.at + indent;
  let isBlank = true;
  for (let byte = from[at] ?? newline; byte !== newline; byte = from[++at] ?? newline) {
    if (byte === quote || byte === backslash) {
      to[length++] = backslash;
      copy.isEscaped = true;
    }
    to[length++] = byte;
    isBlank &&= byte === space;
  }
  if (isBlank) throw unknown;
  copy.at = at + 1;
  copy.length = length;
}
