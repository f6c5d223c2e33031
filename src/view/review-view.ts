// A review as it is shown in any format: what stands above the sections, and the sections themselves. Lays nothing out.
import type { Period } from '../domain/date-grammar.ts';
import type { Progress } from '../domain/review.ts';
import type { Label } from '../errors.ts';
import type { Finding } from '../schema/finding.ts';
import { reviewWords } from '../words/review.ts';
import type { ChartView, SectionView, TableView } from './section.ts';

/** Where the records were read from when it was not the folder as it lies there. */
export interface Revision {
  /** As it was typed. */
  readonly name: string;
  readonly commit: string;
  /** The day of the commit. */
  readonly on: string;
}

export interface ReviewHead {
  /** The section of a report; null for the whole review. */
  readonly section: string | null;
  readonly period: Period;
  readonly before: Period;
  readonly today: string;
  readonly progress: Progress;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly revision: Revision | null;
  /** What was left out because it could not be read. */
  readonly broken: readonly Finding[];
  /** What else the reader must know before the numbers. */
  readonly notes: readonly Label[];
  /** What makes it again, ready to paste. */
  readonly command: string;
}

export interface ReviewView extends ReviewHead {
  readonly sections: readonly SectionView[];
}

/** Returns the title. */
export function titleOf({ section, period, owner, sections }: ReviewView): Label {
  const whose = owner == null ? reviewWords.team : { en: owner.name, zh: owner.name };
  const only = section == null ? undefined : sections[0];
  return only == null
    ? reviewWords.title({ name: period.name, whose })
    : reviewWords.reportTitle({ section: only.title, name: period.name, whose });
}

/** Returns the lines under the title: the days, the day it is seen from, and where it was read from. */
export function subtitlesOf({ period, before, today, revision }: ReviewHead): Label[] {
  return [
    reviewWords.days({ period, before }),
    ...(revision == null
      ? []
      : [
          reviewWords.revision({
            name: revision.name,
            commit: revision.commit.slice(0, 8),
            day: revision.on,
          }),
        ]),
    reviewWords.asOf({ day: today }),
  ];
}

/** Returns what must be read before the numbers. */
export function warningsOf({ progress, period, before, today, notes }: ReviewHead): Label[] {
  const { state, past, all, isWorkDone } = progress;
  const unfinished =
    state === 'running'
      ? [reviewWords.running({ past, all, before: before.name, isWorkDone })]
      : state === 'future'
        ? [reviewWords.future({ from: period.from, today })]
        : [];
  return [...unfinished, ...notes];
}

/** Returns what was left out, what surely belongs to the period first. */
export function brokenOf({ broken, period }: ReviewHead): (Finding & { readonly isInPeriod: boolean })[] {
  const marked = broken.map((finding) => ({ ...finding, isInPeriod: isOfPeriod(finding.file, period) }));
  return marked.toSorted((a, b) => Number(b.isInPeriod) - Number(a.isInPeriod));
}

// The path of an event says its day, that of a packed month only its month; that of a customer says nothing.
function isOfPeriod(file: string, { from, to }: Period): boolean {
  const [, month, day] = /\/(\d{4}-\d{2})(?:\/(\d{2})-|\.)/.exec(file) ?? [];
  if (month == null) return false;
  if (day == null) return month >= from.slice(0, 7) && month <= to.slice(0, 7);
  const on = `${month}-${day}`;
  return on >= from && on <= to;
}

/** A section as it is laid out: each table with its chart, the other charts, and what is said in place of empty tables. */
export interface LaidOut {
  readonly tables: readonly { readonly table: TableView; readonly chart: ChartView | null }[];
  readonly charts: readonly ChartView[];
  readonly empty: readonly Label[];
}

/** Returns the section with what says the same put together: a chart of one point or of a table is no picture of its own. */
export function laidOut({ tables, charts }: SectionView): LaidOut {
  const drawn = charts.filter(({ points }) => points.length > 1 && points.some(({ value }) => value !== 0));
  const filled = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ table, chart: drawn.find((chart) => isOf(chart, table)) ?? null }));
  const taken = new Set(filled.map(({ chart }) => chart));
  const empty = tables.filter(({ rows }) => rows.length === 0).map((table) => table.empty);
  return {
    tables: filled,
    charts: drawn.filter((chart) => !taken.has(chart)),
    // Several tables of one section are often empty for one reason.
    empty: empty.filter(({ en }, place) => empty.findIndex((other) => other.en === en) === place),
  };
}

/** Returns whether a chart draws what a table says. */
export function isOf({ title, points }: ChartView, table: TableView): boolean {
  return title.en === table.title.en && points.length === table.rows.length;
}
