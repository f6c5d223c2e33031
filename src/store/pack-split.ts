// Where the records of a packed month begin and end, by its lines alone, however a person indented it. Reads no record.

/** One record of a packed month: where its lines are, as offsets into the text. */
export interface PackItem {
  /** The file that the comment above it names, or null. */
  readonly name: string | null;
  /** Where the comments above it begin. */
  readonly above: number;
  /** The start of the line with its dash. */
  readonly from: number;
  readonly dash: number;
  /** Where the comments of the next one begin, or the end of the text. */
  readonly to: number;
  /** The line of the dash, from 1. */
  readonly line: number;
}

/** More than the largest packed month can hold: what has so many dashes is no list of records. */
const mostItems = 200_000;

/** A name as it stands in a comment; a path would lead elsewhere. */
const named = /^ *# ([^\s/\\.][^/\\\p{C}]*\.yaml)\r?$/u;

/** Returns the records of a packed month in their order, or where the text turns out to be no list with a dash for each. */
export function splitPack(
  text: string,
): { readonly items: readonly PackItem[] } | { readonly strange: number } {
  const items: PackItem[] = [];
  const walk: Walk = { text, margin: null, above: null, open: null, items, line: 0 };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    walk.line += 1;
    if (!step(walk, at, end) || items.length > mostItems) return { strange: at };
    at = end + 1;
  }
  close(walk, text.length);
  return items.length > 0 ? { items } : { strange: 0 };
}

interface Walk {
  readonly text: string;
  /** The column of the dashes, as soon as the first one was seen. */
  margin: number | null;
  /** Where comments between two records began. */
  above: number | null;
  /** The record whose end is not known yet. */
  open: Omit<PackItem, 'to'> | null;
  readonly items: PackItem[];
  line: number;
}

/** Takes one line in; false where there is something else than a list. */
function step(walk: Walk, start: number, end: number): boolean {
  const { text, margin } = walk;
  let at = start;
  while (at < end && text.charCodeAt(at) === space) at += 1;
  const column = at - start;
  // Nearly every line: deeper than a dash, it belongs to the record above.
  if (margin != null && column > margin) {
    if (at < end && text.charCodeAt(at) !== carriageReturn) walk.above = null;
    return walk.open != null;
  }
  if (at === end || text.charCodeAt(at) === carriageReturn) return true;
  if (text[at] === '#') {
    // The first line is about the whole file.
    if (walk.line > 1 || !text.startsWith(schemaMark, start)) walk.above ??= start;
    return true;
  }
  if (isDash(text, at, end) && (margin == null || column === margin)) {
    walk.margin = column;
    begin(walk, start, at);
    return true;
  }
  // What is out of place makes the record above it unreadable, and no other.
  walk.above = null;
  return walk.open != null || /^---\s*$/.test(text.slice(start, end));
}

const schemaMark = '# yaml-language-server:';
const space = 32;
const carriageReturn = 13;

function isDash(text: string, at: number, end: number): boolean {
  return text[at] === '-' && (at + 1 >= end || /[ \t\r]/.test(text[at + 1] ?? ''));
}

function begin(walk: Walk, start: number, dash: number): void {
  const above = walk.above ?? start;
  close(walk, above);
  const name = nameIn(walk.text.slice(above, start));
  walk.open = { name, above, from: start, dash, line: walk.line };
  walk.above = null;
}

function close({ open, items }: Walk, to: number): void {
  if (open) items.push({ ...open, to });
}

function nameIn(comments: string): string | null {
  for (const line of comments.split('\n').toReversed()) {
    const name = named.exec(line)?.[1];
    if (name != null) return name;
  }
  return null;
}

/** Returns the lines of a record with a blank for its dash: a text of its own, at the same columns. */
export function unmarked(text: string, { from, dash, to }: PackItem): string {
  return `${text.slice(from, dash)} ${text.slice(dash + 1, to)}`;
}
