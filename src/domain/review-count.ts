// What the sections of a review count with: the days that have come, groups, people, middle values. Knows no section.
import { compare } from './book.ts';
import { type DayRange, type Moment, addDays, dayOf } from './day.ts';
import { lastDayOf } from './review-period.ts';
import type { ReviewScope, SectionOf } from './review-scope.ts';

/** A part with the whole it was taken from, so that nobody reads a percentage of two. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A middle value, and of how many; null where there is none. */
export interface Middle {
  readonly value: number | null;
  readonly of: number;
}

/** Returns the days of the period that have come, up to today; where it lies ahead, `from` is after `to`. */
export function daysOf(scope: ReviewScope): DayRange {
  return { from: scope.period.from, to: lastDayOf(scope) };
}

/** Returns what tells whether a moment falls on one of the days. */
export function within({ from, to }: DayRange, zone: string): (at: Moment) => boolean {
  if (from > to) return () => false;
  // A zone moves a moment by a day at most, and to find out by which takes long.
  const [outerFrom, outerTo] = [addDays(from, -1), addDays(to, 1)];
  return (at) => {
    const written = at.slice(0, 10);
    if (written < outerFrom || written > outerTo) return false;
    if (written > from && written < to) return true;
    const day = dayOf(at, zone);
    return day >= from && day <= to;
  };
}

/** Returns the middle of the values, or the mean of the two in the middle, to two decimals. */
export function middleOf(values: readonly number[]): Middle {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper == null) return { value: null, of: 0 };
  const lower = sorted.length % 2 === 0 ? (sorted[half - 1] ?? upper) : upper;
  return { value: rounded((lower + upper) / 2), of: sorted.length };
}

/** Returns a number to two decimals: more would promise what a mean cannot keep. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Returns the entries by a key, in the order in which the keys come up. */
export function grouped<T, K>(entries: readonly T[], key: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

/**
 * Returns the people of a table: the members in the order of the team, those who left only where they are named, and
 * then whoever else is named; one alone where one is looked at.
 */
export function peopleOf({ book, owner }: ReviewScope, named: Iterable<string>): readonly string[] {
  const all = new Set(named);
  const team = book.settings.team
    .filter(({ id, active }) => active !== false || all.has(id))
    .map(({ id }) => id);
  const others = [...all].filter((id) => !team.includes(id)).toSorted(compare);
  return [...team, ...others].filter((id) => owner == null || id === owner);
}

/** Returns the same function, which counts only once what several sections ask of one scope. */
export function once<Facts>(make: SectionOf<Facts>): SectionOf<Facts> {
  const made = new WeakMap<ReviewScope, { readonly facts: Facts }>();
  return (scope) => {
    const known = made.get(scope) ?? { facts: make(scope) };
    made.set(scope, known);
    return known.facts;
  };
}
