// Conversion: what became of those who stood in each step (snapshot), of those met in the same period (cohort), and how long it took.
import { compare } from './book.ts';
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
  type StageTime,
  bottleneckOf,
  daysStat,
  stageTimes,
} from './review-stay.ts';

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

/** Returns the conversion in the period. */
export function conversionFacts(scope: ReviewScope): ConversionFacts {
  const steps = stepsOf(scope.book.settings);
  const all = journeys(scope, steps);
  const cohorts = cohortsOf(scope, steps);
  const stages = stageTimes(scope);
  return {
    start: startDayOf(scope),
    end: lastDayOf(scope),
    won: { part: all.filter(({ isWon }) => isWon).length, whole: all.length },
    snapshot: outcomes(all, steps),
    cohort: cohorts.at(-1) ?? { period: scope.period.name, customers: 0, reached: [] },
    cohorts,
    stages,
    bottleneck: bottleneckOf(stages),
    days_to_win: daysToWin(scope),
    opportunities: closedOf(scope),
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

function outcomes(all: readonly Journey[], steps: readonly Step[]): readonly StepOutcome[] {
  return steps.slice(0, -1).map(({ id }, place) => {
    const own = all.filter(({ from }) => from === place);
    const count = (outcome: Journey['outcome']): number =>
      own.filter((journey) => journey.outcome === outcome).length;
    return {
      id,
      at_start: own.length,
      onward: count('onward'),
      stayed: count('stayed'),
      back: count('back'),
      silent: count('silent'),
      lost: count('lost'),
      archived: count('archived'),
    };
  });
}

function cohortsOf(scope: ReviewScope, steps: readonly Step[]): readonly Cohort[] {
  const { book, today, period } = scope;
  const all = customersOf(scope);
  return periodsUpTo(period, cohortLength).map(({ name, from, to }) => {
    const met = all.filter(({ first_contact: day }) => day >= from && day <= to);
    const reached = reachedCounts(
      met.map((customer) => furthestOn(pathOf(customer, book), today, steps)),
      steps,
    );
    return {
      period: name,
      customers: met.length,
      reached: steps.map(({ id }, place) => ({ id, count: reached[place] ?? 0 })),
    };
  });
}

function daysToWin(scope: ReviewScope): Days {
  const days = customersOf(scope).flatMap((customer): number[] => {
    const won = pathOf(customer, scope.book).find(({ status }) => status === 'won');
    // Who was entered as won was won at an unknown time.
    if (won?.move == null || !isWithin(scope, won.from)) return [];
    return [Math.max(0, daysBetween(customer.first_contact, won.from))];
  });
  return daysStat(days);
}

function closedOf(scope: ReviewScope): ConversionFacts['opportunities'] {
  const closed = scope.book.opportunities
    .filter(({ customer }) => isOwned(scope, customer))
    .flatMap((opportunity) => (opportunity.closed ? [opportunity.closed] : []))
    .filter(({ on }) => isWithin(scope, on))
    .map(({ result }) => result)
    .toSorted(compare);
  return {
    won: closed.filter((result) => result === 'won').length,
    lost: closed.filter((result) => result === 'lost').length,
  };
}
