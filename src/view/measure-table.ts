// The measures of all customers as a table, those who need somebody first. The sum behind each is measures.ts.
import type { Book } from '../domain/book.ts';
import { type MeasureSection, type Measured, weekBefore } from '../domain/measured.ts';
import { nameOf } from '../domain/settings.ts';
import { formatAmount } from '../domain/amount.ts';
import { signedAmount } from '../domain/summary.ts';
import { careStateLabels, colourLabels } from '../words/measures.ts';
import { reportWords } from '../words/report.ts';
import { type Cell, type ColumnSpec, columns as aligned } from './columns.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import { colourStyle, segmentText, valuesOf } from './measures.ts';
import type { Screen } from './screen.ts';

export interface AllMeasured {
  readonly section: MeasureSection;
  readonly all: readonly Measured[];
  readonly book: Book;
}

interface Column {
  readonly key: string;
  readonly label: keyof typeof reportWords;
  readonly spec?: ColumnSpec;
  readonly cell: (each: Measured) => Cell;
  /** What scripts read. */
  readonly value: (each: Measured) => string | number | null;
}

/** Prints the table in the format that was chosen. */
export function showMeasures({ section, all, book }: AllMeasured, screen: Screen): void {
  const { format, print, note, say, today, lang, theme, width } = screen;
  const items = () => all.map((each) => plainOf(section, each, screen));
  if (format === 'json')
    return print(toJson({ schemaVersion: 1, kind: 'report', section, asOf: today, items: items() }));
  if (format === 'ndjson') return print(toNdjson(items()));
  const columns = columnsOf(section, book, screen);
  if (format === 'table') {
    if (all.length === 0) return note(say(reportWords.nobody));
    const spec = columns.map(({ label, spec: given }): ColumnSpec => ({
      header: { text: say(reportWords[label] as never), style: theme.heading },
      isWhole: true,
      ...given,
    }));
    print(
      aligned(
        all.map((each) => columns.map(({ cell }) => cell(each))),
        spec,
        width,
      ),
    );
    if (section === 'health') print(theme.quiet(say(reportWords.counted(countOf(all)))));
    return;
  }
  const isRead = format === 'md' || format === 'html';
  const sheet = {
    columns: columns.map(({ key, label }) => ({ key, label: say(reportWords[label] as never) })),
    rows: all.map((each) =>
      Object.fromEntries(
        columns.map(({ key, cell, value }) => [key, isRead ? textOf(cell(each)) : value(each)]),
      ),
    ),
    ids: all.map(({ customer }) => customer.id),
  };
  print(renderSheet(sheet, format, { title: say(reportWords[`${section}Title`]), lang }));
}

function plainOf(section: MeasureSection, each: Measured, screen: Screen): object {
  const { id, no, name, owner } = each.customer;
  return { customer: { id, no: no ?? null, name }, owner, ...valuesOf(section, each, screen) };
}

function countOf(all: readonly Measured[]) {
  const count = (colour: string): number => all.filter(({ health }) => health.colour === colour).length;
  return { red: count('red'), yellow: count('yellow'), green: count('green'), unknown: count('unknown') };
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function columnsOf(section: MeasureSection, book: Book, screen: Screen): readonly Column[] {
  const known = allColumns(book, screen);
  const names = {
    health: ['number', 'customer', 'score', 'health', 'change', 'segments', 'care', 'owner'],
    grade: ['number', 'customer', 'grade', 'amount', 'health', 'segments', 'owner'],
    segments: ['number', 'customer', 'segments', 'state', 'grade', 'care', 'churn', 'owner'],
  } as const;
  return names[section].map((name) => known[name]);
}

function allColumns(book: Book, screen: Screen) {
  const { say, theme, lang, today } = screen;
  const change = (each: Measured): number | null => {
    const before = weekBefore(each, book).health.score;
    return each.health.score == null || before == null ? null : each.health.score - before;
  };
  const amount = ({ customer }: Measured): number => signedAmount(customer, book, today);
  return {
    number: {
      key: 'no',
      label: 'number',
      spec: { priority: 4 },
      cell: ({ customer }) => customer.no ?? customer.id,
      value: ({ customer }) => customer.no ?? customer.id,
    },
    customer: {
      key: 'customer',
      label: 'customer',
      spec: { priority: 9, min: 10, isWhole: false },
      cell: ({ customer }) => ({ text: customer.name, style: theme.strong }),
      value: ({ customer }) => customer.name,
    },
    score: {
      key: 'score',
      label: 'score',
      spec: { priority: 8, align: 'right' },
      cell: ({ health }) => (health.score == null ? '' : String(health.score)),
      value: ({ health }) => health.score,
    },
    health: {
      key: 'health',
      label: 'health',
      spec: { priority: 8 },
      cell: ({ health: { colour } }) => ({
        text: say(colourLabels[colour]),
        style: colourStyle(colour, theme),
      }),
      value: ({ health }) => health.colour,
    },
    change: {
      key: 'change',
      label: 'change',
      spec: { priority: 6, align: 'right' },
      cell: (each) => signed(change(each)),
      value: change,
    },
    grade: {
      key: 'grade',
      label: 'grade',
      spec: { priority: 7 },
      cell: ({ grade }) => grade.value ?? { text: '—', style: theme.quiet },
      value: ({ grade }) => grade.value,
    },
    amount: {
      key: 'amount',
      label: 'amount',
      spec: { priority: 7, align: 'right' },
      cell: (each) => (amount(each) === 0 ? '' : formatAmount(amount(each), lang)),
      value: amount,
    },
    segments: {
      key: 'segment',
      label: 'segments',
      spec: { priority: 7 },
      cell: (each) => (each.segment.value == null ? '' : say(segmentText(each))),
      value: ({ segment }) => segment.value,
    },
    state: {
      key: 'state',
      label: 'state',
      spec: { priority: 2 },
      cell: ({ state }) => (state == null ? '' : say(careStateLabels[state])),
      value: ({ state }) => state,
    },
    care: {
      key: 'care_due',
      label: 'care',
      spec: { priority: 6 },
      cell: ({ care }) =>
        care == null ? '' : care < today ? { text: `! ${care}`, style: theme.overdue } : care,
      value: ({ care }) => care,
    },
    churn: {
      key: 'churn_risk',
      label: 'churn',
      spec: { priority: 3 },
      cell: ({ churn }) => (churn.value === true ? { text: say(reportWords.yes), style: theme.warn } : ''),
      value: ({ churn }) => (churn.value == null ? null : String(churn.value)),
    },
    owner: {
      key: 'owner',
      label: 'owner',
      spec: { priority: 5 },
      cell: ({ customer }) => nameOf(book.settings, customer.owner),
      value: ({ customer }) => customer.owner,
    },
  } as const satisfies Readonly<Record<string, Column>>;
}

function signed(change: number | null): string {
  if (change == null || change === 0) return '';
  return change > 0 ? `▲ ${change}` : `▼ ${-change}`;
}
