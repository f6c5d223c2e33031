// Plain text on a terminal: cleaning, measuring, cutting and wrapping it. Knows no colour: style goes on afterwards.

import stringWidth from 'string-width';

/** Where the text of a column stands. */
export type Align = 'left' | 'right' | 'center';

// Slow to make, and ordinary texts need none.
let segmenter: Intl.Segmenter | null = null;

// Characters whose width is known and which never join the one before: Latin, the marks of Chinese typing and those that
// our own output draws with; kana, ideographs, hangul and full-width forms.
const LATIN = '\\u0020-\\u007E\\u00AB\\u00B7\\u00BB-\\u00BD\\u00C0-\\u00FF';
const MARKS = '\\u2013\\u2014\\u2018\\u2019\\u201C\\u201D\\u2026\\u2190-\\u2193\\u2212\\u2264\\u2265';
const SHAPES = '\\u2500-\\u259F\\u25B2\\u25BC\\u25CB\\u25CF\\u2713';
const ONE = LATIN + MARKS + SHAPES;
const TWO =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF60';
const KNOWN = ONE + TWO;
// The star of what is important joins after a joiner only, which is not known itself.
const STAR = '\\u2605';
/** Columns of each unit of an ordinary text; 0 where it is none. */
let widths: Uint8Array | null = null;
// Intl.Segmenter takes quadratic time (112,000 characters: 24 s on Node 20), so it only sees what needs it, in short
// stretches; a mark belongs to the character before it, which therefore comes along.
const STRETCH = new RegExp(`[${KNOWN}]+(?![^${KNOWN}])|[${KNOWN}]?[^${KNOWN}]{1,400}`, 'gu');

/* eslint-disable no-control-regex -- control characters are what this file removes */
// Each alternative stops at the next control character, so hostile text is still read in linear time; a string
// without an end keeps its payload, which is harmless once its introducer is gone.
const SEQUENCE = new RegExp(
  [
    '(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]', // CSI: colours, cursor, erase
    '(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0000-\\u001F\\u007F-\\u009F]*(?:\\u0007|\\u001B\\\\|\\u009C)', // OSC, DCS, SOS, PM, APC
    '\\u001B[ -/]*[0-~]', // two-character escapes and what is left of a broken sequence
  ].join('|'),
  'g',
);
const COLOR = /\u001B\[[\d;]*m/g;
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const BLANK_IN_LINE = /\r?\n|[\t\v\f\r\u0085\u2028\u2029]+/g;
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]+/g;
/* eslint-enable no-control-regex */

// Invisible characters (bidi controls among them) go, except those that make one glyph of an emoji or an ideograph.
const INVISIBLE = new RegExp(
  [
    '(\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{1,7}\\u{E007F}', // flags of regions
    '(?<=\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=\\p{Extended_Pictographic})', // families
    '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}])', // variants of a glyph
    '[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB]',
  ].join('|'),
  'gu',
);

function withoutTricks(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(INVISIBLE, (_, kept?: string) => kept ?? '');
}

/** Returns whether nothing in the text has to be cleaned away. */
export function isOrdinary(text: string): boolean {
  return ordinaryWidth(text) != null;
}

/** Returns what may reach a terminal as one line: no escape sequences, control, bidi or invisible characters. */
export function clean(text: string): string {
  if (ordinaryWidth(text) != null) return text;
  return withoutTricks(text.replace(SEQUENCE, '').replace(BLANK, ' '));
}

/** Returns what may reach a terminal, keeping line feeds. */
export function cleanLines(text: string): string {
  if (ordinaryWidth(text) != null) return text;
  const lines = text
    .replace(SEQUENCE, '')
    .replace(BLANK_IN_LINE, (blank) => (blank.endsWith('\n') ? '\n' : ' '));
  return withoutTricks(lines);
}

// Long lists are measured cell by cell, twice: an entry for each unit costs a tenth of what an expression costs.
function knownWidths(): Uint8Array {
  const made = new Uint8Array(0x1_00_00);
  for (const [marks, columns] of [
    [ONE + STAR, 1],
    [TWO, 2],
  ] as const)
    for (const [, from = '', to = from] of marks.matchAll(/\\u([0-9A-F]{4})(?:-\\u([0-9A-F]{4}))?/g))
      made.fill(columns, Number.parseInt(from, 16), Number.parseInt(to, 16) + 1);
  return made;
}

/** Returns the columns of an ordinary text, or null where it is none. */
function ordinaryWidth(text: string): number | null {
  widths ??= knownWidths();
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const wide = widths[text.charCodeAt(at)] ?? 0;
    if (wide === 0) return null;
    columns += wide;
  }
  return columns;
}

/** Returns how many terminal columns the text takes; colour takes none. */
export function width(text: string): number {
  const known = ordinaryWidth(text);
  if (known != null) return known;
  let columns = 0;
  for (const [stretch] of text.replace(COLOR, '').matchAll(STRETCH))
    columns += ordinaryWidth(stretch) ?? stringWidth(stretch);
  return columns;
}

function* graphemes(text: string): Generator<string> {
  for (const [stretch] of text.matchAll(STRETCH)) {
    if (ordinaryWidth(stretch) != null) yield* stretch;
    else {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      for (const { segment } of segmenter.segment(stretch)) yield segment;
    }
  }
}

// How many units of an ordinary text, each a character of its own, have room.
function fitting(text: string, columns: number): number {
  let room = columns;
  let count = 0;
  for (; count < text.length; count++) {
    room -= widths?.[text.charCodeAt(count)] ?? 0;
    if (room < 0) break;
  }
  return count;
}

/** Returns the plain text, cut with `…` if it is wider than the columns given; no character is cut in half. */
export function truncate(text: string, columns: number): string {
  // No unit is wider than two columns, no cluster wider than its units.
  if (text.length * 2 <= columns || width(text) <= columns) return text;
  if (columns < 1) return '';
  if (ordinaryWidth(text) != null) return `${text.slice(0, fitting(text, columns - 1)).trimEnd()}…`;
  let kept = '';
  let room = columns - 1;
  for (const segment of graphemes(text)) {
    room -= width(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Returns the text filled up with spaces to the columns given; a wider text stays as it is. */
export function pad(text: string, columns: number, align: Align = 'left'): string {
  return filled(text, Math.max(0, columns - width(text)), align);
}

/** Returns the text with that many spaces beside it. */
export function filled(text: string, space: number, align: Align = 'left'): string {
  if (align === 'left') return text + ' '.repeat(space);
  const left = align === 'right' ? space : Math.floor(space / 2);
  return ' '.repeat(left) + text + ' '.repeat(space - left);
}

const SPACE = /^[ \u3000]$/;
// Marks that must not begin a line, and marks that must not end one.
const CLOSING = /^[,.;:!?)\]}%、。，．：；！？）］｝】》〉」』〕”’…％°℃·～]/;
const OPENING = /^[([{（［｛【《〈「『〔“‘￥¥$#@]/;

function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return width(before) > 1 || width(after) > 1;
}

interface Piece {
  readonly text: string;
  readonly space: boolean;
}

// A piece is a run of spaces, a word, or one wide character with the marks that cling to it.
function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let text = '';
  let last = '';
  for (const segment of graphemes(line)) {
    const space = SPACE.test(segment);
    const apart = last !== '' && (space !== SPACE.test(last) || (!space && mayBreak(last, segment)));
    if (apart) {
      found.push({ text, space: SPACE.test(last) });
      text = '';
    }
    text += segment;
    last = segment;
  }
  if (text !== '') found.push({ text, space: SPACE.test(last) });
  return found;
}

// Only a hostile cluster is wider than a column; it is taken apart rather than let out of its column.
function crumbs(text: string, columns: number): string[] {
  return [...graphemes(text)].flatMap((cluster) =>
    width(cluster) > columns ? Array.from(cluster) : [cluster],
  );
}

function wrapLine(line: string, columns: number): string[] {
  if (width(line) <= columns) return [line.trimEnd()];
  const lines: string[] = [];
  let current = '';
  let used = 0;
  let gap = '';
  const add = (text: string, wide: number): void => {
    const space = width(gap);
    if (used + space + wide <= columns) {
      current += gap + text;
      used += space + wide;
    } else {
      if (current !== '') lines.push(current);
      current = text;
      used = wide;
    }
    gap = '';
  };
  for (const { text, space } of pieces(line)) {
    const wide = width(text);
    if (space) gap = text;
    else if (wide <= columns) add(text, wide);
    else for (const crumb of crumbs(text, columns)) add(crumb, width(crumb));
  }
  return [...lines, current];
}

/**
 * Returns the clean, plain text as lines no wider than the columns given: Latin words stay whole where they can,
 * Chinese breaks anywhere but before a closing and after an opening mark; only spaces at a break are left out.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, columns)));
}
