// Conversion: what became of those who stood in each step (snapshot), of those met in the same period (cohort), and how long it took.
import { type Day, daysBetween } from './day.ts';
import { type Step, furthestOn, pathOf, placeOf, reachedCounts, stayOn, stepsOf } from './review-path.ts';
import { type Share } from './review-count.ts';
import {
  customersOf,
  isArchivedOn,
  isOwned,
  isWithin,
  lastDayOf,
  periodsUpTo,
  startDayOf,
} from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import {
  type Bottleneck,
  type Days,
  type Held,
  type StageTime,
  bottleneckOf,
  daysStat,
  heldIn,
  stageTimes,
} from './review-stay.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';

export interface ConversionFacts {
  readonly start: Day;
  readonly end: Day;
  /** Of all who were on the way at the start, how many were won at the end. */
  readonly won: Share;
  readonly snapshot: readonly StepOutcome[];
  readonly cohort: Cohort;
  /** This period and those before it, the oldest first. */
  readonly cohorts: readonly Cohort[];
  readonly stages: readonly StageTime[];
  readonly bottleneck: Bottleneck;
  /** From the first contact to being won for the first time, of those won so in the period. */
  readonly days_to_win: Days;
  readonly opportunities: { readonly won: number; readonly lost: number };
}

/** What became, by the end, of those who stood in a step at the start. The six add up to `at_start`. */
export interface StepOutcome {
  readonly id: string;
  readonly at_start: number;
  readonly onward: number;
  readonly stayed: number;
  readonly back: number;
  readonly silent: number;
  readonly lost: number;
  /** Put into the history library without being lost. */
  readonly archived: number;
}

/** Those whose first contact fell in a period, and how many reached each step or went beyond it by today. */
export interface Cohort {
  readonly period: string;
  readonly customers: number;
  readonly reached: readonly { readonly id: string; readonly count: number }[];
}

/** As many earlier periods as fit beside one another on a page: ours. */
export const cohortLength = 6;

interface Rows {
  readonly won: number;
  readonly on_the_way: number;
  /** Customers by the place where they were and what became of them. */
  readonly outcomes: Counts;
  /** Customers by the name of the period in which they were met, and by the furthest step they reached. */
  readonly met: Readonly<Record<string, Counts>>;
  readonly held: readonly Held[];
  readonly days_to_win: readonly number[];
  readonly closed: Counts;
}

/** The conversion in the period. */
export const conversionTally: Tally<Rows, ConversionFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the conversion in the period. */
export const conversionFacts = factsBy(conversionTally);

function rowsOf(scope: ReviewScope): Rows {
  const steps = stepsOf(scope.book.settings);
  const all = journeys(scope, steps);
  return {
    won: all.filter(({ isWon }) => isWon).length,
    on_the_way: all.length,
    outcomes: countOf(all.map(({ from, outcome }) => `${from} ${outcome}`)),
    met: metIn(scope, steps),
    held: heldIn(scope),
    days_to_win: daysToWin(scope),
    closed: countOf(closedIn(scope)),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): ConversionFacts {
  const steps = stepsOf(scope.book.settings);
  const cohorts = cohortsOf(rows.met, scope, steps);
  const stages = stageTimes(rows.held, steps);
  return {
    start: startDayOf(scope),
    end: lastDayOf(scope),
    won: { part: rows.won, whole: rows.on_the_way },
    snapshot: outcomes(rows.outcomes, steps),
    cohort: cohorts.at(-1) ?? { period: scope.period.name, customers: 0, reached: [] },
    cohorts,
    stages,
    bottleneck: bottleneckOf(stages),
    days_to_win: daysStat(rows.days_to_win),
    opportunities: { won: rows.closed['won'] ?? 0, lost: rows.closed['lost'] ?? 0 },
  };
}

interface Journey {
  readonly from: number;
  readonly outcome: Exclude<keyof StepOutcome, 'id' | 'at_start'>;
  readonly isWon: boolean;
}

function journeys(scope: ReviewScope, steps: readonly Step[]): Journey[] {
  const start = startDayOf(scope);
  const end = lastDayOf(scope);
  return customersOf(scope).flatMap((customer): Journey[] => {
    if (customer.first_contact > start || isArchivedOn(customer, start)) return [];
    const path = pathOf(customer, scope.book);
    const before = stayOn(path, start);
    const after = stayOn(path, end);
    const from = before ? placeOf(before, steps) : -1;
    if (!after || from < 0 || from >= steps.length - 1) return [];
    const isWon = after.status === 'won';
    if (after.status === 'silent' || after.status === 'lost') return [{ from, outcome: after.status, isWon }];
    if (isArchivedOn(customer, end) && !isWon) return [{ from, outcome: 'archived', isWon }];
    const to = placeOf(after, steps);
    return [{ from, outcome: to > from ? 'onward' : to < from ? 'back' : 'stayed', isWon }];
  });
}

function outcomes(counts: Counts, steps: readonly Step[]): readonly StepOutcome[] {
  return steps.slice(0, -1).map(({ id }, place) => {
    const count = (outcome: Journey['outcome']): number => counts[`${place} ${outcome}`] ?? 0;
    const [onward, stayed, back] = [count('onward'), count('stayed'), count('back')];
    const [silent, lost, archived] = [count('silent'), count('lost'), count('archived')];
    const all = onward + stayed + back + silent + lost + archived;
    return { id, at_start: all, onward, stayed, back, silent, lost, archived };
  });
}

function metIn(scope: ReviewScope, steps: readonly Step[]): Rows['met'] {
  const { book, today } = scope;
  const all = customersOf(scope);
  const cohorts = periodsUpTo(scope.period, cohortLength).map(({ name, from, to }) => {
    const met = all.filter(({ first_contact: day }) => day >= from && day <= to);
    const furthest = met.map((customer) => String(furthestOn(pathOf(customer, book), today, steps)));
    return [name, countOf(furthest)];
  });
  return Object.fromEntries(cohorts) as Rows['met'];
}

function cohortsOf(met: Rows['met'], { period }: ReviewScope, steps: readonly Step[]): readonly Cohort[] {
  return periodsUpTo(period, cohortLength).map(({ name }) => {
    const furthest = met[name] ?? {};
    const reached = reachedCounts(furthest, steps);
    return {
      period: name,
      customers: Object.values(furthest).reduce((sum, count) => sum + count, 0),
      reached: steps.map(({ id }, place) => ({ id, count: reached[place] ?? 0 })),
    };
  });
}

function daysToWin(scope: ReviewScope): number[] {
  return customersOf(scope).flatMap((customer): number[] => {
    const won = pathOf(customer, scope.book).find(({ status }) => status === 'won');
    // Who was entered as won was won at an unknown time.
    if (won?.move == null || !isWithin(scope, won.from)) return [];
    return [Math.max(0, daysBetween(customer.first_contact, won.from))];
  });
}

function closedIn(scope: ReviewScope): string[] {
  return scope.book.opportunities
    .filter(({ customer }) => isOwned(scope, customer))
    .flatMap(({ closed }) => (closed && isWithin(scope, closed.on) ? [closed.result] : []));
}
