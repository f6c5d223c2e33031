// The Chinese lunar calendar: the day on which a lunar date falls. The only home of chinese-days; loaded only where a
// milestone is lunar. Knows nothing of milestones or reminders.
import { getYearLeapMonth, monthDays } from 'chinese-days';
import type { LunarProblem } from '../words/due.ts';
import type { Day } from './day.ts';

/** A date of the lunar calendar; a leap month has the number of the month before it. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** The years of the table. */
const firstYear = 1900;
const lastYear = 2100;
const longestMonth = 30;
const dayMs = 86_400_000;
/** The first day of the lunar year 1900, 31 January, in days since 1970. */
const firstStart = Date.UTC(1900, 0, 31) / dayMs;

// The package's own conversion counts in the zone of the process and is a day off in half of them; the lengths of its
// months are right everywhere, and from them the days are counted here.
const starts: number[] = [firstStart];

/** Returns the day of a lunar date; what a year lacks falls on what people keep instead. Null outside 1900–2100. */
export function solarDay({ year, month, day, leap }: LunarDate): Day | null {
  if (year < firstYear || year > lastYear) return null;
  if (month < 1 || month > 12 || day < 1 || day > longestMonth) return null;
  // A leap month that this year lacks: the month of the same number. A 30th that it lacks: the last day.
  const isLeap = leap && leapMonth(year) === month;
  let days = startOf(year);
  for (let before = 1; before < month; before++) days += monthDays(year, before) + leapDays(year, before);
  if (isLeap) days += monthDays(year, month);
  const length = isLeap ? leapDays(year, month) : monthDays(year, month);
  return new Date((days + Math.min(day, length) - 1) * dayMs).toISOString().slice(0, 10);
}

/** Returns why a lunar `MM-DD` or `YYYY-MM-DD` does not exist, or null; without a year it must exist in some year. */
export function lunarProblem(on: string, leap = false): LunarProblem | null {
  const [, yearText, monthText, dayText] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(on) ?? [];
  if (monthText == null || dayText == null) return { kind: 'unreadable' };
  const [month, day] = [Number(monthText), Number(dayText)];
  if (month < 1 || month > 12) return { kind: 'month', month };
  if (day < 1 || day > longestMonth) return { kind: 'day', day };
  if (yearText == null) return null;
  const year = Number(yearText);
  if (year < firstYear || year > lastYear) return { kind: 'years', from: firstYear, to: lastYear };
  if (leap && leapMonth(year) !== month) return { kind: 'no_leap', year, month };
  const days = leap ? leapDays(year, month) : monthDays(year, month);
  return day > days ? { kind: 'short', year, month, days } : null;
}

function leapMonth(year: number): number | null {
  return getYearLeapMonth(year).leapMonth ?? null;
}

/** Returns the days of the leap month that follows a month, 0 where none does. */
function leapDays(year: number, month: number): number {
  const leap = getYearLeapMonth(year);
  return leap.leapMonth === month ? leap.days : 0;
}

/** Returns the first day of a lunar year, in days since 1970. */
function startOf(year: number): number {
  for (let known = firstYear + starts.length - 1; known < year; known++) {
    let start = starts[known - firstYear] ?? firstStart;
    for (let month = 1; month <= 12; month++) start += monthDays(known, month) + leapDays(known, month);
    starts.push(start);
  }
  return starts[year - firstYear] ?? firstStart;
}
