// A review for programs: JSON with the facts of every section, and its tables as CSV and tab-separated lines.
import type { Label } from '../errors.ts';
import type { Lang } from '../words/lang.ts';
import { reviewWords } from '../words/review.ts';
import { csv, tsv } from './csv.ts';
import { cellText, figureText, isFigure, valueOf } from './figure.ts';
import { type ReviewHead, type ReviewView, brokenOf, isOf } from './review-view.ts';
import type { Cell, Figure, SectionView } from './section.ts';

/** The facts of one section, of the period and of the one before. */
export interface SectionFacts {
  readonly now: object;
  readonly before: object;
}

/** Returns what `--json` prints: one key for each section, its numbers beside those of the period before. */
export function reviewData(head: ReviewHead, facts: Readonly<Record<string, SectionFacts>>, lang: Lang) {
  const { section, period, before, today, progress, owner, revision } = head;
  const broken = brokenOf(head).map(({ file, line, column, code, message, isInPeriod }) => ({
    file,
    line,
    column,
    code,
    message: message[lang],
    in_period: isInPeriod,
  }));
  return {
    schemaVersion: 1,
    kind: section == null ? 'review' : 'report',
    ...(section == null ? {} : { section }),
    asOf: today,
    revision: revision && { name: revision.name, commit: revision.commit, on: revision.on },
    period: {
      ...spanOf(period),
      state: progress.state,
      days: progress.all,
      days_past: progress.past,
      through: progress.through,
    },
    before: spanOf(before),
    owner: owner?.id ?? null,
    notes: head.notes.map((note) => note[lang]),
    broken,
    ...Object.fromEntries(
      Object.entries(facts).map(([key, { now, before: then }]) => [key, { ...now, before: then }]),
    ),
  };
}

function spanOf({ unit, name, from, to }: ReviewHead['period']) {
  return { unit, name, from, to };
}

/** One table of a review with its name, `funnel.stages`. */
export interface DataTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly header: readonly string[];
}

/** Returns every table of the sections: the measures of each, then its tables, then what only its charts hold. */
export function dataTables({ sections }: Pick<ReviewView, 'sections'>, lang: Lang): DataTable[] {
  return sections.flatMap((section) => [
    ...(section.measures.length > 0 ? [measureTable(section, lang)] : []),
    ...section.tables.map(({ key, columns, rows }) => ({
      name: `${section.key}.${key}`,
      ...splitColumns(columns, rows, lang),
    })),
    ...chartsAlone(section).map(({ key, points }) => ({
      name: `${section.key}.${key}`,
      header: ['label', ...figureHeader('value')],
      rows: points.map(({ label, figure }) => [label[lang], ...figureCells(figure)]),
    })),
  ]);
}

function chartsAlone({ charts, tables }: SectionView): SectionView['charts'] {
  return charts.filter((chart) => !tables.some((table) => isOf(chart, table)));
}

// A figure in a sheet is its number, and what it was made from beside it.
function figureHeader(key: string): string[] {
  return [key, `${key}_of`, `${key}_unit`];
}

function figureCells(figure: Figure | null): string[] {
  if (figure == null || figure.kind === 'none') return ['', '', ''];
  const value = figure.kind === 'share' ? figure.part : valueOf(figure);
  const of = figure.kind === 'share' ? figure.whole : 'of' in figure ? figure.of : '';
  const unit = figure.kind === 'amount' ? figure.currency : figure.kind;
  return [String(value ?? ''), String(of), unit];
}

function measureTable({ key, measures }: SectionView, lang: Lang): DataTable {
  return {
    name: `${key}.measures`,
    header: ['measure', 'label', ...figureHeader('now'), ...figureHeader('before')],
    rows: measures.map((measure) => [
      measure.key,
      measure.label[lang],
      ...figureCells(measure.now),
      ...figureCells(measure.before),
    ]),
  };
}

function splitColumns(
  columns: readonly { readonly key: string }[],
  rows: readonly (readonly Cell[])[],
  lang: Lang,
): Pick<DataTable, 'header' | 'rows'> {
  // Only where a column has figures that are made of something does it need more than one.
  const isSplit = columns.map((_, place) => rows.some((row) => needsMore(row[place] ?? null)));
  return {
    header: columns.flatMap(({ key }, place) => (isSplit[place] ? figureHeader(key) : [key])),
    rows: rows.map((row) => {
      const cells: string[] = [];
      for (const [place, split] of isSplit.entries()) {
        const cell = row[place] ?? null;
        if (!split) cells.push(isFigure(cell) ? (figureCells(cell)[0] ?? '') : textOf(cell, lang));
        else if (isFigure(cell)) cells.push(...figureCells(cell));
        else cells.push(textOf(cell, lang), '', '');
      }
      return cells;
    }),
  };
}

// Nearly all of thousands of cells are text already.
function textOf(cell: Cell, lang: Lang): string {
  return typeof cell === 'string' ? cell : cellText(cell)[lang];
}

function needsMore(cell: Cell): boolean {
  return isFigure(cell) && cell.kind !== 'count' && cell.kind !== 'none';
}

/** Returns the tables as CSV: each under a line with its name, apart by an empty line; one alone without them. */
export function reviewCsv(tables: readonly DataTable[]): string {
  const [only] = tables;
  if (tables.length === 1 && only) return csv([only.header, ...only.rows]);
  return tables.map(({ name, header, rows }) => csv([[name], header, ...rows])).join('\n');
}

/** Returns the tables as lines that begin with the name of their table; one alone as plain rows. Scripts need no header. */
export function reviewTsv(tables: readonly DataTable[]): string {
  const [only] = tables;
  if (tables.length === 1 && only) return tsv(only.rows);
  return tables.map(({ name, rows }) => tsv(rows.map((row) => [name, ...row]))).join('');
}

/** Returns a chart as one sentence, for those who do not see it. */
export function chartSentence(chart: SectionView['charts'][number]): Label {
  return reviewWords.chartOf({
    title: chart.title,
    parts: chart.points.map(({ label, figure }) => reviewWords.point({ label, figure: figureText(figure) })),
  });
}
