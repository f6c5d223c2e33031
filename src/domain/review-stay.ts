// How long customers stay in each step, and the step that holds them up (S3: the bottleneck). Stays are replayed, never stored.
import type { Customer } from '../schema/generated/types.ts';
import { type Day, daysBetween } from './day.ts';
import { middleOf } from './review-count.ts';
import { type Step, pathOf, placeOf, stepsOf } from './review-path.ts';
import { customersOf, lastDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';

/** Fewer stays tell of single customers, not of a stage: ours. */
export const fewestStays = 3;

export interface Days {
  readonly count: number;
  readonly median: number | null;
  readonly mean: number | null;
}

export interface StageTime {
  readonly id: string;
  /** Ended in the period, whichever way; `onward`: how many of them by going further. */
  readonly completed: Days & { readonly onward: number };
  /** Not ended at the end of the period: the days so far. */
  readonly running: Days;
  readonly all: Days;
}

export interface Slow {
  readonly id: string;
  readonly stays: number;
  readonly median: number;
}

export interface Bottleneck {
  readonly slowest: Slow | null;
  /** Slower still, but of too few stays to be named. */
  readonly too_few: readonly Slow[];
}

/** A stay that ended in the period, or still ran at its end. */
export interface Held {
  readonly place: number;
  readonly days: number;
  readonly end: 'onward' | 'other' | null;
}

/** Returns the stays in each step before the sale that ended in the period or still run at its end. */
export function heldIn(scope: ReviewScope): readonly Held[] {
  const steps = stepsOf(scope.book.settings);
  return customersOf(scope).flatMap((customer) => heldDays(customer, scope, steps));
}

/** Returns the days in each step before the sale. */
export function stageTimes(held: readonly Held[], steps: readonly Step[]): readonly StageTime[] {
  return steps.slice(0, -1).map(({ id }, place) => {
    const own = held.filter((stay) => stay.place === place);
    const completed = own.filter(({ end }) => end != null);
    return {
      id,
      completed: { ...spent(completed), onward: own.filter(({ end }) => end === 'onward').length },
      running: spent(own.filter(({ end }) => end == null)),
      all: spent(own),
    };
  });
}

function spent(held: readonly Held[]): Days {
  return daysStat(held.map((stay) => stay.days));
}

/** Returns the median and the mean of a number of days, the mean to a tenth. */
export function daysStat(days: readonly number[]): Days {
  const sum = days.reduce((all, each) => all + each, 0);
  const mean = days.length === 0 ? null : Math.round((sum / days.length) * 10) / 10;
  return { count: days.length, median: middleOf(days).value, mean };
}

function heldDays(customer: Customer, scope: ReviewScope, steps: readonly Step[]): Held[] {
  const last = lastDayOf(scope);
  const archived = customer.archived?.on ?? null;
  const path = pathOf(customer, scope.book);
  return path.flatMap((stay, at): Held[] => {
    const next = path[at + 1];
    const place = placeOf(stay, steps);
    const isOnTheWay = place >= 0 && place < steps.length - 1;
    if (!isOnTheWay || stay.from > last) return [];
    const end = earlier(next?.from ?? null, archived);
    if (end == null || end > last) return [{ place, days: daysBetween(stay.from, last), end: null }];
    if (end < scope.period.from || end < stay.from) return [];
    const isOnward = next != null && end === next.from && placeOf(next, steps) > place;
    return [{ place, days: daysBetween(stay.from, end), end: isOnward ? 'onward' : 'other' }];
  });
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a == null || b == null) return a ?? b;
  return a < b ? a : b;
}

/** Returns the step with the longest median stay of those with enough stays; of equal ones that with more, then the earlier. */
export function bottleneckOf(times: readonly StageTime[]): Bottleneck {
  const all = times
    .flatMap(({ id, all: { count, median } }): Slow[] =>
      median == null ? [] : [{ id, stays: count, median }],
    )
    .toSorted((a, b) => b.median - a.median || b.stays - a.stays);
  const slowest = all.find(({ stays }) => stays >= fewestStays) ?? null;
  const least = slowest?.median ?? -1;
  return { slowest, too_few: all.filter(({ stays, median }) => stays < fewestStays && median > least) };
}
