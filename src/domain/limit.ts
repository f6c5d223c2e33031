// Limits of tend.yaml (`24h`, `30d`, `off`) measured against days. Their shape was checked when the settings were read.
import { readDuration } from './date-grammar.ts';
import { type Day, addDuration } from './day.ts';

/** Returns the last day that is still within the limit. */
export function lastDayWithin(day: Day, limit: string): Day {
  return addDuration(day, readDuration(limit));
}

/** Returns whether more than the limit has passed: the day of the limit itself is still in time ("more than 30 days", S0). */
export function isPast(day: Day, limit: string, today: Day): boolean {
  return limit !== 'off' && lastDayWithin(day, limit) < today;
}

/** Returns the limit in hours; a month counts 30 days, a year 365. */
export function hoursOf(limit: string): number {
  const { count, unit } = readDuration(limit);
  return count * { h: 1, d: 24, w: 168, m: 720, y: 8760 }[unit];
}
