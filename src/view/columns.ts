// Borderless aligned columns for lists of any length, in one pass over the rows. Draws no borders: see table.ts.

import { type Align, clean, cleanLines, filled, pad, truncate, width, wrap } from './text.ts';
import type { Style } from './theme.ts';

/** What stands in a row: plain text, or plain text and the look it gets once it is laid out. */
export type Cell = string | { readonly text: string; readonly style?: Style | undefined };

/** How one column behaves. */
export interface ColumnSpec {
  readonly header?: Cell;
  /** Default: left. */
  readonly align?: Align;
  /** The narrowest width at which the column is still worth showing. Default: 10, an ISO day. */
  readonly min?: number;
  /** Is shown whole or not at all: a day, a number or an amount that is cut short says something else. */
  readonly isWhole?: boolean;
  /** Somebody asked for the column: that it is empty is an answer. */
  readonly isAsked?: boolean;
  /** The lowest shrinks first, and is left out first when all are at their minimum. Default: 0. */
  readonly priority?: number;
  /** What happens to text that is too wide. Default: truncate (wrap in a table). */
  readonly overflow?: 'truncate' | 'wrap';
}

const GAP = '  ';
const DAY = 10;

const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.text : (cell ?? ''));

/** Returns the cell in its look. */
export function styled(cell: Cell | undefined, text: string): string {
  return typeof cell === 'object' && cell.style && text !== '' ? cell.style(text) : text;
}

/** The cells of a column that are cut where they are too wide: what may be printed of each, and how wide that is. */
interface Measured {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
}

function measured(rows: Grid, index: number): Measured {
  const texts = rows.map((row) => clean(textOf(row[index])).trimEnd());
  return { texts, widths: texts.map(width) };
}

/** Returns the width each column would like to have. */
export function naturalWidths(rows: Grid, spec: readonly ColumnSpec[]): number[] {
  return spec.map((column, index) => wanted(rows, column, index, null));
}

function wanted(rows: Grid, column: ColumnSpec, index: number, known: Measured | null): number {
  let widest = width(clean(textOf(column.header)));
  if (column.overflow === 'wrap') {
    for (const row of rows)
      for (const line of cellLines(row[index], 'wrap', Number.POSITIVE_INFINITY))
        widest = Math.max(widest, width(line));
  } else for (const wide of (known ?? measured(rows, index)).widths) widest = Math.max(widest, wide);
  return widest;
}

/** Returns the lines of plain text that a cell takes in a column of this width. */
export function cellLines(
  cell: Cell | undefined,
  overflow: ColumnSpec['overflow'],
  columns: number,
): readonly string[] {
  const text = textOf(cell);
  if (overflow === 'wrap') return wrap(cleanLines(text), columns);
  return [truncate(clean(text).trimEnd(), columns)];
}

/** Returns widths that add up to the room, the lowest priority narrowed first; null when the minimums do not fit. */
export function shrink(
  natural: readonly number[],
  spec: readonly ColumnSpec[],
  room: number,
): readonly number[] | null {
  // No column that has to shrink gets narrower than one wide character.
  const floors = natural.map((wide, index) =>
    spec[index]?.isWhole ? wide : Math.min(wide, Math.max(2, spec[index]?.min ?? DAY)),
  );
  const widths = natural.map((wide, index) => Math.max(floors[index] ?? 0, Math.min(wide, room)));
  const priorities = spec.map(({ priority = 0 }) => priority);
  let excess = widths.reduce((sum, wide) => sum + wide, 0) - room;
  for (const priority of [...new Set(priorities)].toSorted((a, b) => a - b)) {
    const group = widths.flatMap((_, index) => (priorities[index] === priority ? [index] : []));
    while (excess > 0) {
      const widest = widestOf(group, widths, floors);
      if (widest == null) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
      excess -= 1;
    }
  }
  return excess > 0 ? null : widths;
}

function widestOf(
  group: readonly number[],
  widths: readonly number[],
  floors: readonly number[],
): number | null {
  let widest: number | null = null;
  for (const index of group) {
    const wide = widths[index] ?? 0;
    if (wide > (floors[index] ?? 0) && (widest == null || wide >= (widths[widest] ?? 0))) widest = index;
  }
  return widest;
}

interface Layout {
  readonly index: number;
  readonly column: ColumnSpec;
  readonly wide: number;
  /** Null where cells are wrapped. */
  readonly cells: Measured | null;
}

type Grid = readonly (readonly (Cell | undefined)[])[];

// Leaves out columns until the rest fits, those that say nothing first and then the least important; one always stays.
function layOut(rows: Grid, spec: readonly ColumnSpec[], room: number): Layout[] {
  const all = spec.map((column, index): Layout => {
    const cells = column.overflow === 'wrap' ? null : measured(rows, index);
    return { index, column, wide: wanted(rows, column, index, cells), cells };
  });
  let shown = all;
  const isEmpty = ({ index }: Layout): boolean => rows.every((row) => textOf(row[index]).trim() === '');
  if (totalOf(all) > room) {
    const telling = all.filter((entry) => entry.column.isAsked || !isEmpty(entry));
    if (telling.length > 0) shown = telling;
  }
  while (shown.length > 1) {
    const natural = shown.map(({ wide }) => wide);
    const specs = shown.map(({ column }) => column);
    const widths = shrink(natural, specs, room - GAP.length * (shown.length - 1));
    if (widths) return shown.map((entry, at) => ({ ...entry, wide: widths[at] ?? 0 }));
    const silent = shown.filter(isEmpty);
    const gone = leastOf(silent.length > 0 ? silent : shown);
    shown = shown.filter((entry) => entry !== gone);
  }
  return shown.map((entry) => ({ ...entry, wide: Math.max(1, Math.min(entry.wide, room)) }));
}

function totalOf(shown: readonly Layout[]): number {
  return shown.reduce((sum, { wide }) => sum + wide, GAP.length * (shown.length - 1));
}

function leastOf(shown: readonly Layout[]): Layout | undefined {
  const least = Math.min(...shown.map(({ column: { priority = 0 } }) => priority));
  return shown.findLast(({ column: { priority = 0 } }) => priority === least);
}

/** Returns the places of the columns for which this width has no room. */
export function leftOut(rows: Grid, spec: readonly ColumnSpec[], screen: number): number[] {
  const shown = new Set(layOut(rows, spec, screen).map(({ index }) => index));
  return [...spec.keys()].filter((index) => !shown.has(index));
}

function rowLines(row: readonly (Cell | undefined)[], place: number, layout: readonly Layout[]): string[] {
  if (layout.every(({ cells }) => cells != null)) return [lineOf(row, place, layout)];
  const cells = layout.map(({ index, column, wide }) => cellLines(row[index], column.overflow, wide));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = layout.map(({ index, column, wide }, position) => {
      const text = (cells[position]?.[at] ?? '').trimEnd();
      return pad(styled(row[index], text), wide, column.align);
    });
    return parts.join(GAP).trimEnd();
  });
}

// What rowLines returns where nothing is wrapped, from what was measured before.
function lineOf(row: readonly (Cell | undefined)[], place: number, layout: readonly Layout[]): string {
  let line = '';
  for (const [position, { index, column, wide, cells }] of layout.entries()) {
    if (position > 0) line += GAP;
    const whole = cells?.texts[place] ?? '';
    const own = cells?.widths[place] ?? 0;
    if (own > wide) line += pad(styled(row[index], truncate(whole, wide).trimEnd()), wide, column.align);
    else line += filled(styled(row[index], whole), wide - own, column.align);
  }
  return line.trimEnd();
}

/** Returns the rows as aligned lines that fit the width given (Infinity for no limit), without a last line feed. */
export function columns(
  rows: readonly (readonly Cell[])[],
  spec: readonly ColumnSpec[],
  screen: number,
): string {
  if (spec.length === 0) return '';
  const layout = layOut(rows, spec, screen);
  const headers = spec.map(({ header }) => header);
  const heading = headers.some((header) => textOf(header) !== '') ? [headerLine(headers, layout)] : [];
  return [...heading, ...rows.flatMap((row, place) => rowLines(row, place, layout))].join('\n');
}

function headerLine(headers: readonly (Cell | undefined)[], layout: readonly Layout[]): string {
  return lineOf(
    headers,
    0,
    layout.map((entry) => ({ ...entry, cells: measured([headers], entry.index) })),
  );
}
