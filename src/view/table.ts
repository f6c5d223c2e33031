// Ruled tables for one page of rows, and label/value blocks; the only home of cli-table3. Long lists: columns.ts.

import Table from 'cli-table3';
import { type Cell, type ColumnSpec, cellLines, columns, naturalWidths, shrink, styled } from './columns.ts';
import { pad } from './text.ts';

type Row = readonly (Cell | undefined)[];

const NO_RULE = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const SIDES = 3;
const STAND_IN = 'x';
const STAND_INS = /x+/g;

/** Returns the rows as a table with light rules that fits the width given; as blocks of facts when it cannot fit. */
export function table(
  rows: readonly (readonly Cell[])[],
  spec: readonly ColumnSpec[],
  screen: number,
): string {
  const wrapped = spec.map((column) => ({ ...column, overflow: column.overflow ?? ('wrap' as const) }));
  const natural = naturalWidths(rows, wrapped).map((wide) => Math.max(1, wide));
  const widths = shrink(natural, wrapped, screen - SIDES * spec.length - 1);
  if (widths == null) return blocks(rows, spec, screen);
  const head = spec.map(({ header }) => header);
  const hasHead = head.some((header) => header != null && header !== '');
  return framed(hasHead ? [head, ...rows] : rows, wrapped, widths, hasHead);
}

/** Returns labels and their values as two aligned columns; long values are wrapped beside their label. */
export function facts(pairs: readonly (readonly [label: Cell, value: Cell])[], screen: number): string {
  const side: ColumnSpec = { overflow: 'wrap', min: 2 };
  return columns(pairs, [side, side], screen);
}

function blocks(rows: readonly (readonly Cell[])[], spec: readonly ColumnSpec[], screen: number): string {
  const block = (row: readonly Cell[]): string =>
    facts(
      spec.map(({ header }, index) => [header ?? '', row[index] ?? ''] as const),
      screen,
    );
  return rows.map(block).join('\n\n');
}

// cli-table3 measures with an older string-width that is wrong about some emoji, and cuts what it takes for too wide.
// So it draws its frame round one line of stand-ins for each row, and the lines of text take their places afterwards.
function framed(
  rows: readonly Row[],
  spec: readonly ColumnSpec[],
  widths: readonly number[],
  hasHead: boolean,
): string {
  const texts = rows.map((row) => rowTexts(row, spec, widths));
  // Rows of one line need no rules between them; rows of several lines would run into each other.
  const tall = texts.some((lines, index) => lines.length > 1 && !(hasHead && index === 0));
  const drawn = new Table({ style: { head: [], border: [] } });
  for (const index of rows.keys()) {
    const chars = tall || (hasHead && index === 1) ? {} : NO_RULE;
    drawn.push(widths.map((wide) => ({ content: STAND_IN.repeat(wide), chars })));
  }
  const waiting = texts.values();
  const place = (line: string): readonly string[] => {
    if (!line.includes(STAND_IN)) return [line];
    const lines = waiting.next().value ?? [];
    return lines.map((cells) => {
      const left = cells.values();
      return line.replace(STAND_INS, () => left.next().value ?? '');
    });
  };
  return drawn.toString().split('\n').flatMap(place).join('\n');
}

// The lines of a row, each as its cells: styled, and filled up to the width of their columns.
function rowTexts(row: Row, spec: readonly ColumnSpec[], widths: readonly number[]): string[][] {
  const cells = spec.map(({ overflow }, at) => cellLines(row[at], overflow, widths[at] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    spec.map(({ align }, at) => pad(styled(row[at], cells[at]?.[line] ?? ''), widths[at] ?? 0, align)),
  );
}
