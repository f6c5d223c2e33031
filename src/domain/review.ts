// The frame of a review: which days it covers, what they are compared with, and how much of them has passed. Counts nothing.
import type { Book } from './book.ts';
import type { Period, PeriodUnit } from './date-grammar.ts';
import {
  type Day,
  addDays,
  daysBetween,
  endOfWeek,
  monthOf,
  periodRange,
  quarterOf,
  weekOf,
  weekday,
} from './day.ts';
import { firstDayOf } from './known-on.ts';
import type { ReviewScope } from './review-scope.ts';

const nameOf: Readonly<Record<PeriodUnit, (day: Day) => string>> = {
  week: weekOf,
  month: monthOf,
  quarter: quarterOf,
};

/** Returns the period of that unit in which the day lies. */
export function periodAround(day: Day, unit: PeriodUnit): Period {
  const name = nameOf[unit](day);
  const range = periodRange(name);
  // The calendar ends inside a week: its last days stand alone.
  return { unit, name, ...(range ?? { from: day, to: day }) };
}

/** Returns the period that ends on the day before. */
export function previousPeriod({ unit, from }: Period): Period {
  return periodAround(addDays(from, -1), unit);
}

/** Whether the days of a period have passed, some of them, or none. */
export type PeriodState = 'past' | 'running' | 'future';

export interface Progress {
  readonly state: PeriodState;
  /** Days of the period. */
  readonly all: number;
  /** Days of it up to today. */
  readonly past: number;
  /** The last day that is counted; null where none has come. */
  readonly through: Day | null;
  /** Whether every working day has passed: on Friday a week can be judged, on Wednesday it cannot. */
  readonly isWorkDone: boolean;
}

const friday = 5;

/** Returns how much of the period has passed on that day; the last day is over when it is counted. */
export function progressOf({ from, to }: Period, today: Day): Progress {
  const all = daysBetween(from, to) + 1;
  if (today < from) return { state: 'future', all, past: 0, through: null, isWorkDone: false };
  if (today >= to) return { state: 'past', all, past: all, through: to, isWorkDone: true };
  const past = daysBetween(from, today) + 1;
  const isWorkDone = weekday(today) >= friday && endOfWeek(today) >= to;
  return { state: 'running', all, past, through: today, isWorkDone };
}

/** A review before its sections: the same book seen over two periods. */
export interface Review {
  readonly now: ReviewScope;
  readonly before: ReviewScope;
  readonly progress: Progress;
}

/** Returns the review of a period. The book is one that knows nothing after `today`: see known-on.ts. */
export function reviewOf(now: ReviewScope): Review {
  return {
    now,
    before: { ...now, period: previousPeriod(now.period) },
    progress: progressOf(now.period, now.today),
  };
}

/** Returns the first day that any record speaks of, or null where there are none. */
export function firstRecordedDay(book: Book): Day | null {
  const moments = [
    ...book.customers.map(({ first_contact: on }) => on),
    ...book.followups.map(({ at }) => at),
    ...book.orders.map(({ signed_on: on }) => on),
    ...book.cases.map(({ at }) => at),
    ...book.surveys.map(({ at }) => at),
  ];
  return firstDayOf(moments, book.settings.timezone);
}
