// Conversion and time in stage as a section, with the bottleneck named in words. Counts nothing.
import type { Cohort, ConversionFacts } from '../domain/review-conversion.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { type Slow, type StageTime, fewestStays } from '../domain/review-stay.ts';
import { standingLabel } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { columnWords as column, conversionWords as words } from '../words/review-sales.ts';
import { decimals } from './figure.ts';
import { columnsOf, countFigure, daysFigure, measure, shareFigure } from './make-figure.ts';
import type { Figure, MeasureView, SectionView, TableView } from './section.ts';

/** Returns the conversion of the period. */
export function conversionSection(
  now: ConversionFacts,
  before: ConversionFacts,
  scope: ReviewScope,
): SectionView {
  return {
    key: 'conversion',
    title: words.title,
    definition: words.definition,
    measures: measuresOf(now, before),
    tables: [snapshotTable(now, scope), cohortTable(now, scope), timeTable(now, scope)],
    charts: [
      {
        key: 'days',
        kind: 'bars',
        title: words.days,
        points: now.stages.flatMap(({ id, all: { median, count } }) =>
          median == null
            ? []
            : [
                {
                  label: standingLabel(scope.book.settings, id),
                  value: median,
                  figure: { kind: 'days', value: median, of: count } as const,
                },
              ],
        ),
      },
    ],
    notes: notesOf(now, scope),
  };
}

function measuresOf(now: ConversionFacts, before: ConversionFacts): MeasureView[] {
  const both = (make: (facts: ConversionFacts) => Figure): [Figure, Figure] => [make(now), make(before)];
  return [
    measure(
      { key: 'onward', label: words.onward, better: 'up' },
      ...both(({ snapshot }) =>
        shareFigure({ part: sum(snapshot, 'onward'), whole: sum(snapshot, 'at_start') }, words.noneOpen),
      ),
    ),
    measure(
      { key: 'won', label: words.won, better: 'up' },
      ...both(({ won }) => shareFigure(won, words.noneOpen)),
    ),
    // An older cohort had more time to be won, so the two are not compared.
    measure({ key: 'cohort_won', label: words.cohort }, cohortFigure(now.cohort), null),
    measure(
      { key: 'days_to_win', label: words.daysToWin, better: 'down' },
      ...both(({ days_to_win: days }) => daysFigure(days.median, days.count, words.noneWon)),
    ),
    measure(
      { key: 'bottleneck_days', label: words.bottleneck, better: 'down' },
      slowestFigure(now),
      // The days of another step say nothing about this one.
      now.bottleneck.slowest?.id === before.bottleneck.slowest?.id ? slowestFigure(before) : null,
    ),
    measure(
      { key: 'opportunities_won', label: words.opportunities, better: 'up' },
      ...both(({ opportunities: { won, lost } }) =>
        shareFigure({ part: won, whole: won + lost }, words.noneClosed),
      ),
    ),
  ];
}

function sum(snapshot: ConversionFacts['snapshot'], key: 'onward' | 'at_start'): number {
  return snapshot.reduce((all, step) => all + step[key], 0);
}

function slowestFigure({ bottleneck: { slowest } }: ConversionFacts): Figure {
  const none = words.noBottleneck({ fewest: fewestStays });
  return daysFigure(slowest?.median ?? null, slowest?.stays ?? 0, none);
}

function cohortFigure({ customers, reached }: Cohort): Figure {
  return shareFigure({ part: reached.at(-1)?.count ?? 0, whole: customers }, words.noneMet);
}

function snapshotTable({ snapshot }: ConversionFacts, { book: { settings } }: ReviewScope): TableView {
  const isEmpty = snapshot.every(({ at_start: count }) => count === 0);
  return {
    key: 'snapshot',
    title: words.snapshot,
    columns: columnsOf({ step: column.stage, at_start: words.atStart, ...words.outcome }),
    rows: isEmpty
      ? []
      : snapshot.map(({ id, at_start: start, onward, stayed, back, silent, lost, archived }) => [
          standingLabel(settings, id),
          ...[start, onward, stayed, back, silent, lost, archived].map(countFigure),
        ]),
    empty: words.emptyStart,
  };
}

function cohortTable({ cohorts }: ConversionFacts, { book: { settings } }: ReviewScope): TableView {
  const first = cohorts.findIndex(({ customers }) => customers > 0);
  const steps = cohorts.at(-1)?.reached ?? [];
  // Everybody who was met reached the first step, which is what the column of all says.
  const later = steps.slice(1).map(({ id }): [string, Label] => [id, standingLabel(settings, id)]);
  return {
    key: 'cohorts',
    title: words.cohorts,
    columns: columnsOf({ period: column.period, customers: words.met, ...Object.fromEntries(later) }),
    rows: (first < 0 ? [] : cohorts.slice(first)).map(({ period, customers, reached }) => [
      period,
      countFigure(customers),
      ...reached.slice(1).map(({ count }) => countFigure(count)),
    ]),
    empty: words.emptyCohorts,
  };
}

function timeTable({ stages }: ConversionFacts, { book: { settings } }: ReviewScope): TableView {
  const isEmpty = stages.every(({ all }) => all.count === 0);
  return {
    key: 'times',
    title: words.times,
    columns: columnsOf({
      step: column.stage,
      median: words.median,
      mean: words.mean,
      completed: words.ended,
      running: words.running,
      onward: words.outcome.onward,
    }),
    rows: isEmpty ? [] : stages.map((time) => timeRow(time, standingLabel(settings, time.id))),
    empty: words.emptyTimes,
  };
}

function timeRow({ all, completed, running }: StageTime, label: Label): TableView['rows'][number] {
  const days = (value: number | null): Figure | null =>
    value == null ? null : { kind: 'days', value, of: all.count };
  return [
    label,
    days(all.median),
    days(all.mean),
    countFigure(completed.count),
    countFigure(running.count),
    countFigure(completed.onward),
  ];
}

function notesOf({ bottleneck, snapshot, cohorts }: ConversionFacts, scope: ReviewScope): Label[] {
  const { slowest, too_few: tooFew } = bottleneck;
  const named = (id: string): Label => standingLabel(scope.book.settings, id);
  const slow = ({ id, median, stays }: Slow) => ({ step: named(id), days: decimals(median, 1), stays });
  const start = snapshot.find(({ id }) => id === slowest?.id);
  return [
    ...(slowest ? [words.slowest({ ...slow(slowest), fewest: fewestStays })] : []),
    ...(start && start.at_start > 0 ? [words.onwardNote({ part: start.onward, whole: start.at_start })] : []),
    ...(tooFew.length > 0 ? [words.tooFew({ steps: tooFew.map(slow) })] : []),
    ...(cohorts.filter(({ customers }) => customers > 0).length > 1 ? [words.young] : []),
  ];
}
