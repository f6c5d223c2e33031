// What can be wrong with the text of a YAML file, as a code with a place. The words for the codes live elsewhere.

/** One thing wrong with the text of a file; line and column count from 1. */
export interface Fault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The largest file that is read, in bytes: our own records are a hundred times smaller. */
export const maxBytes = 256 * 1024;

/**
 * The largest packed month that is read, in bytes: a team that writes 200 records a day makes 4 MB a month. Each record in
 * it has the limit of a record.
 */
export const maxPackBytes = 16 * 1024 * 1024;

/** The deepest nesting of maps and lists that is read: our own records need six. */
export const maxDepth = 32;

/** More faults than this in one file are the echo of the first ones. */
export const maxFaults = 50;

/** Every code a fault of this layer can have; the args of each are in the comment beside it. */
export const faultCodes = [
  'file.too_large', // bytes, limit
  'file.encoding', // encoding: utf-16 or unknown
  'file.empty',
  'file.control_character', // character: U+001B
  'file.bidi_control', // character: U+202E
  'file.conflict', // until: line of the closing marker
  'yaml.anchor', // name: &a
  'yaml.alias', // name: *a
  'yaml.tag', // name: !!set
  'yaml.directive',
  'yaml.complex_key',
  'yaml.several_documents',
  'yaml.merge_key',
  'yaml.too_deep', // limit
  'yaml.duplicate_key', // key, first: line of the first one
  'yaml.reserved_key', // key
  'yaml.empty_key',
  'yaml.indent',
  'yaml.tab_indent',
  'yaml.unclosed_quote',
  'yaml.unclosed_bracket',
  'yaml.escape', // sequence: \q
  'yaml.reserved_start', // character: @
  'yaml.nested_colon',
  'yaml.missing_colon',
  'yaml.syntax', // detail
] as const;

/** A code of {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/** Returns the line and column of an offset; a byte order mark takes no column. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: Math.max(1, offset - start + 1) };
}

/** Returns the fault of that code at that offset of the text. */
export function faultAt(text: string, offset: number, code: FaultCode, args: Fault['args'] = {}): Fault {
  return { code, ...placeAt(text, offset), args };
}

/** Returns the word at an offset, cut to what fits a message. */
export function wordAt(text: string, at: number): string {
  return /^[^\s,[\]{}]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? '';
}
