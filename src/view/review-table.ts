// A table of a review on a terminal: what does not fit is left out and named, and its chart stands in it as bars.
import type { Label } from '../errors.ts';
import { reviewWords } from '../words/review.ts';
import { bar } from './bars.ts';
import { type ColumnSpec, columns, leftOut, naturalWidths } from './columns.ts';
import { cellText, isFigureColumn } from './figure.ts';
import type { LaidOut } from './review-view.ts';
import type { Screen } from './screen.ts';
import type { ChartView, TableView } from './section.ts';
import { clean, wrap } from './text.ts';
import type { Style } from './theme.ts';

/** What stands inside a section is set in. */
export const indent = '  ';
const gap = '  ';
const widestBar = 40;
const narrowestBar = 8;
/** Rows of a table in a review; a report of one section shows more, the CSV all. */
const rowsShown = { review: 10, report: 50 } as const;

/** Returns the line, set in. */
export function indented(line: string): string {
  return line === '' ? '' : indent + line;
}

/** Returns the labels as lines that fit the room, each with a mark before its first line. */
export function wrapped(
  labels: readonly Label[],
  room: number,
  { say }: Screen,
  style: Style,
  mark = '',
): string[] {
  return labels.flatMap((label) =>
    wrap(clean(say(label)), room - mark.length).map((line, place) =>
      style(`${place === 0 ? mark : ' '.repeat(mark.length)}${line}`),
    ),
  );
}

// Ids, numbers and days: cut short they say something else.
const code = /^[\w./:+-]{0,16}$/;
/** Columns that say who or what is meant a second time. */
const references = new Set(['id', 'no']);

interface Column {
  readonly place: number;
  readonly label: Label;
  readonly spec: ColumnSpec;
}

function columnsOf(table: TableView, rows: readonly (readonly string[])[], { say, theme }: Screen): Column[] {
  const count = table.columns.length;
  return table.columns.map(({ label }, place) => {
    const isNumeric = isFigureColumn(table.rows, place);
    const spec: ColumnSpec = {
      header: { text: say(label), style: theme.quiet },
      align: isNumeric ? 'right' : 'left',
      // The name first, then the columns as they come: the last ones give way.
      priority: place === 0 ? count + 1 : count - place,
      isWhole: isNumeric || rows.every((row) => code.test(row[place] ?? '')),
      min: place === 0 ? 16 : 12,
    };
    return { place, label, spec };
  });
}

// What is cut short for an id is lost; an id is in the CSV.
function withRoom(
  all: readonly Column[],
  table: TableView,
  rows: readonly (readonly string[])[],
  room: number,
): readonly Column[] {
  const specs = all.map(({ spec }) => spec);
  const wanted = naturalWidths(rows, specs).reduce((sum, wide) => sum + wide + gap.length, -gap.length);
  const kept =
    wanted <= room ? all : all.filter(({ place }) => !references.has(table.columns[place]?.key ?? ''));
  const cells = rows.map((row) => kept.map(({ place }) => row[place] ?? ''));
  const gone = leftOut(
    cells,
    kept.map(({ spec }) => spec),
    room,
  );
  return kept.filter((_, at) => !gone.includes(at));
}

/** Returns the lines of a table with its title; `isAlone` in the report of one section. */
export function tableLines(
  { table, chart }: LaidOut['tables'][number],
  section: string,
  isAlone: boolean,
  screen: Screen,
  room: number,
): string[] {
  const { say, theme } = screen;
  const { rows, columns: heads, title } = table;
  const limit = isAlone ? rowsShown.report : rowsShown.review;
  const texts = rows
    .slice(0, limit)
    .map((row) => heads.map((_, place) => clean(say(cellText(row[place] ?? null)))));
  const inside = room - indent.length;
  const all = columnsOf(table, texts, screen);
  const fitting = withRoom(all, table, texts, inside);
  const spec = fitting.map((column) => column.spec);
  const shown = texts.map((row) => fitting.map(({ place }) => row[place] ?? ''));
  const missing = all.filter((column) => !fitting.includes(column)).map(({ label }) => label);
  const command = `tend report ${section} --format csv`;
  const notes = [
    ...(missing.length > 0 ? [reviewWords.notShown({ columns: missing })] : []),
    ...(rows.length > limit ? [reviewWords.more({ count: rows.length - limit, command })] : []),
  ];
  const drawn = chart == null ? [] : barsBeside(shown, spec, chart, inside);
  const text = drawn.length > 0 ? withBars(shown, spec, drawn, inside) : columns(shown, spec, inside);
  return [
    '',
    theme.quiet(clean(say(title))),
    ...text.split('\n').map(indented),
    ...wrapped(notes, inside, screen, theme.quiet).map(indented),
  ];
}

// The chart of a table stands in it as one more column, where there is room for bars worth looking at.
function barsBeside(
  rows: readonly (readonly string[])[],
  spec: readonly ColumnSpec[],
  { points }: ChartView,
  room: number,
): string[] {
  const taken = naturalWidths(rows, spec).reduce((sum, wide) => sum + wide + gap.length, 0);
  const left = Math.min(widestBar, room - taken);
  const most = Math.max(...points.map(({ value }) => Math.abs(value)));
  return left < narrowestBar
    ? []
    : points.slice(0, rows.length).map(({ value }) => bar(Math.abs(value), most, left));
}

function withBars(
  rows: readonly (readonly string[])[],
  spec: readonly ColumnSpec[],
  bars: readonly string[],
  room: number,
): string {
  return columns(
    rows.map((row, place) => [...row, bars[place] ?? '']),
    [...spec, { isWhole: true }],
    room,
  );
}
