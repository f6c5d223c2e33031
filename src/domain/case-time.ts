// How long a case took to be answered and resolved, and whether it was open on a day. Knows no limits: those are due's business.
import type { Case, Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, type DayRange, type Moment, dayOf, daysBetween, hoursBetween } from './day.ts';

/** A length of time between two records of one case. */
export interface Elapsed {
  /** Null where one of the two is a plain day and has no hour. */
  readonly hours: number | null;
  readonly days: number;
}

/** Returns how long the answer took, or null where there was none by that day. */
export function responseTime(record: Case, today: Day, zone: string): Elapsed | null {
  return elapsed(record.at, record.responded_at, today, zone);
}

/** Returns how long the solution took, or null where the case was still open on that day, or nobody wrote down when it was resolved. */
export function resolutionTime(record: Case, today: Day, zone: string): Elapsed | null {
  return isOpenOn(record, today, zone) ? null : elapsed(record.at, record.resolved_at, today, zone);
}

function elapsed(at: Moment, end: Moment | undefined, today: Day, zone: string): Elapsed | null {
  if (end == null || dayOf(end, zone) > today) return null;
  const hours = hoursBetween(at, end, zone);
  const days = daysBetween(dayOf(at, zone), dayOf(end, zone));
  // An end before the beginning is a slip of the pen: `check` names it, and no mean is made of it.
  return (hours ?? days) < 0 ? null : { hours, days };
}

/** Returns whether the case had happened by that day. */
export function hasHappened(record: Case, day: Day, zone: string): boolean {
  return dayOf(record.at, zone) <= day;
}

/**
 * Returns whether the case was open at the end of that day. One that was resolved later was still open; one that was
 * opened again is open, whatever `resolved_at` says.
 */
export function isOpenOn(record: Case, day: Day, zone: string): boolean {
  if (!hasHappened(record, day, zone)) return false;
  if (record.state === 'open' || record.state === 'doing') return true;
  return record.resolved_at != null && dayOf(record.resolved_at, zone) > day;
}

/** The complaints of a customer on a day. */
export interface Complaints {
  /** Those that happened in the stretch of days, resolved or not. */
  readonly recent: readonly Case[];
  /** Those that were not resolved by its last day, however old. */
  readonly open: readonly Case[];
}

/** Returns the complaints of a stretch of days, and the unresolved ones up to its end. */
export function complaintsWithin(customer: Customer, book: Book, { from, to }: DayRange): Complaints {
  const { timezone } = book.settings;
  const complaints = (book.casesOf.get(customer.id) ?? []).filter(
    (record) => record.kind === 'complaint' && hasHappened(record, to, timezone),
  );
  return {
    recent: complaints.filter((record) => dayOf(record.at, timezone) >= from),
    open: complaints.filter((record) => isOpenOn(record, to, timezone)),
  };
}
