// The lines of a YAML text: where entries begin and end, and the splices that replace, insert and remove whole ones.
// It knows places and comments, and nothing of what the data should become.
import { canonicalLayout, type Layout, renderItemValue, renderRecord, renderValue } from './yaml-render.ts';
import type { Slot, Tree } from './yaml-tree.ts';

/** A range of a text and what stands there afterwards. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text and the way it is laid out. */
export interface Page {
  readonly text: string;
  readonly layout: Layout;
  /** Whether blank lines and inner comments below a changed entry go, which could else become part of a text. */
  readonly tidy: boolean;
}

/** Returns the indentation in use: that of the first nested map and the first nested list, else ours. */
export function layoutOf(text: string, tree: Tree | null): Layout {
  const found: { map?: number; list?: number } = {};
  const look = (node: Tree): void => {
    if (node.kind === 'scalar') return;
    for (const slot of node.slots) {
      const { value } = slot;
      if (slot.key != null && value.kind !== 'scalar' && !value.flow) {
        found[value.kind] ??= columnAt(text, value.start) - columnAt(text, slot.at);
      }
      look(value);
    }
  };
  if (tree != null) look(tree);
  // A block scalar can name an indentation of one digit only.
  const step = Math.min(9, found.map ?? (found.list || canonicalLayout.step));
  return { step, dash: found.list ?? step };
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** The end of a line, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The end of an entry with the comments inside it that follow its last value; with the blank lines, if tidy. */
function tailEnd(page: Page, slot: Slot): number {
  const { text } = page;
  const margin = column(page, slot);
  let end = nextLine(text, slot.end);
  for (let at = end; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = line.search(/\S/u);
    if (indent !== -1 && (indent <= margin || line[indent] !== '#')) break;
    if (indent !== -1 || page.tidy) end = nextLine(text, at);
  }
  return end;
}

/** Two blank lines where an entry was are one too many. */
function blanksBelow(text: string, start: number, end: number): number {
  if (!/(?:^|\n)[ \t]*\r?\n$/u.test(text.slice(0, start))) return end;
  return end + (/^(?:[ \t]*\r?\n)*/u.exec(text.slice(end))?.[0].length ?? 0);
}

function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Returns the column of a key or dash, from 0. */
export function column(page: Page, slot: Slot): number {
  return columnAt(page.text, slot.at);
}

/** Whether nothing but blanks stands before a key or dash; else it stands behind the dash of a list. */
export function startsLine(page: Page, slot: Slot): boolean {
  return page.text.slice(lineStart(page.text, slot.at), slot.at).trim() === '';
}

/** Returns the splices that put a rendered scalar in place of another; the comment behind it stays on its line. */
export function spliceScalar(page: Page, value: Tree, rendered: string): Splice[] {
  const [head = '', ...body] = rendered.split('\n');
  return [{ from: value.start, to: value.end, text: head }, ...bodyAfter(page, value.end, body)];
}

function bodyAfter(page: Page, offset: number, body: readonly string[]): Splice[] {
  const eol = endOfLine(page.text);
  const at = lineEnd(page.text, offset);
  return body.length === 0 ? [] : [{ from: at, to: at, text: body.map((line) => eol + line).join('') }];
}

/** Returns the splices that write the value of an entry anew and leave its key and its comment. */
export function replaceSlot(page: Page, slot: Slot, value: unknown): Splice[] {
  const render = slot.key == null ? renderItemValue : renderValue;
  const [head = '', ...body] = render(value, column(page, slot), layoutAt(page, slot));
  const old = slot.value;
  // The comment behind the last line of nested entries is about that line, not about the whole.
  const end = old.kind !== 'scalar' && !old.flow ? lineEnd(page.text, slot.end) : slot.end;
  const tail = page.tidy ? [{ from: nextLine(page.text, slot.end), to: tailEnd(page, slot), text: '' }] : [];
  return [
    { from: slot.open, to: end, text: head + headComment(page, slot) },
    ...bodyAfter(page, end, body),
    ...tail,
  ];
}

/** Nested entries that are written anew stay at their column. */
function layoutAt(page: Page, slot: Slot): Layout {
  const { value } = slot;
  if (slot.key == null || value.kind === 'scalar' || value.flow) return page.layout;
  const offset = columnAt(page.text, value.start) - column(page, slot);
  return value.kind === 'list'
    ? { ...page.layout, dash: offset }
    : { ...page.layout, step: Math.min(9, offset) };
}

/** The comment behind a colon whose value begins on a later line, or behind the sign of a block scalar. */
function headComment(page: Page, slot: Slot): string {
  const { text } = page;
  const { value } = slot;
  const end = lineEnd(text, slot.open);
  if (value.start < end && !(value.kind === 'scalar' && value.block)) return '';
  if (slot.end <= end) return '';
  return /[ \t]+#.*$/u.exec(text.slice(slot.open, end))?.[0] ?? '';
}

/** Returns the splice that adds lines below an entry. */
export function insertAfter(page: Page, slot: Slot, lines: readonly string[]): Splice {
  const { text } = page;
  const eol = endOfLine(text);
  const at = tailEnd(page, slot);
  const ended = text[at - 1] === '\n';
  return { from: at, to: at, text: lines.map((line) => (ended ? line + eol : eol + line)).join('') };
}

/** Returns the splice that adds lines above an entry that starts its line. */
export function insertBefore(page: Page, slot: Slot, lines: readonly string[]): Splice {
  const at = lineStart(page.text, slot.at);
  return { from: at, to: at, text: lines.map((line) => line + endOfLine(page.text)).join('') };
}

/** Returns the splices that take entries out with their lines; null when none would be left behind a dash. */
export function removeSlots(page: Page, slots: readonly Slot[], gone: ReadonlySet<Slot>): Splice[] | null {
  const { text } = page;
  const [first] = slots;
  if (first == null || !gone.has(first) || startsLine(page, first)) return removeLines(page, slots, gone);
  const next = slots.find((slot) => !gone.has(slot));
  if (next == null) return null;
  if (/^[ \t]*#/mu.test(text.slice(nextLine(text, first.end), next.at))) {
    // A comment between stays where it is, so the next entry cannot move up to the dash.
    const from =
      first.at - (/[ \t]*$/u.exec(text.slice(lineStart(text, first.at), first.at))?.[0].length ?? 0);
    const rest = removeLines(page, slots.slice(1), gone);
    return [{ from, to: lineEnd(text, first.end), text: '' }, ...rest];
  }
  return [
    { from: first.at, to: next.at, text: '' },
    ...removeLines(page, slots.slice(slots.indexOf(next)), gone),
  ];
}

function removeLines(page: Page, slots: readonly Slot[], gone: ReadonlySet<Slot>): Splice[] {
  return slots
    .filter((slot) => gone.has(slot))
    .map((slot) => {
      const from = lineStart(page.text, slot.at);
      return { from, to: blanksBelow(page.text, from, tailEnd(page, slot)), text: '' };
    });
}

/** Returns the splices that write a whole document anew, below the comments at its top. */
export function replaceRoot(page: Page, tree: Tree | null, value: unknown): Splice[] {
  const { text } = page;
  const eol = endOfLine(text);
  const rendered = renderRecord(typeof value === 'object' && value !== null ? value : {}).replaceAll(
    '\n',
    eol,
  );
  if (tree == null) {
    const ended = text === '' || text.endsWith('\n');
    return [{ from: text.length, to: text.length, text: (ended ? '' : eol) + rendered }];
  }
  const end = tree.kind === 'scalar' || tree.flow ? tree.end : (tree.slots.at(-1)?.end ?? tree.end);
  return [{ from: lineStart(text, tree.start), to: nextLine(text, end), text: rendered }];
}
