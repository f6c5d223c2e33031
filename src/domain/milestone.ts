// The days of a milestone, solar or lunar, yearly or once, and the reminders ahead of them. All computed, nothing stored;
// the lunar calendar itself is lunar.ts, which is handed in so that it is loaded only where it is needed.
import type { Customer, Milestone } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, type DayRange, addDays, addDuration, addYears, isDay, lastDay } from './day.ts';
import { readDuration } from './date-grammar.ts';
import type { LunarDate } from './lunar.ts';

/** What says on which days a milestone falls; `leap` marks a lunar date in a leap month. */
export type MilestoneDate = Pick<Milestone, 'kind' | 'on' | 'yearly' | 'calendar'> & {
  readonly leap?: boolean;
};

/** Returns the day on which a lunar date falls: `solarDay` of lunar.ts. */
export type LunarConverter = (date: LunarDate) => Day | null;

/** One day of a milestone that nobody has taken care of yet. */
export interface Occurrence {
  readonly day: Day;
  /** The day of the first reminder: from here on it is listed until it is acknowledged. */
  readonly from: Day;
  /** The reminders that were due by today. */
  readonly reminded: number;
}

/** Template S4: marked a month ahead; then a week ahead, and on the day. */
export const usualReminders: readonly string[] = ['30d', '7d', '0d'];
/** Days after which an occurrence that nobody acknowledged is no longer worth a word. */
const keptFor = 30;
/** Years ahead in which a yearly milestone surely has a day that nobody has acknowledged yet. */
const yearsAhead = 3;
/** Kinds that come again every year unless the record says otherwise. */
const yearlyKinds: ReadonlySet<string> = new Set(['birthday', 'anniversary']);

/** Returns whether any customer has a lunar milestone: only then is the lunar calendar worth loading. */
export function needsLunar({ customers }: Pick<Book, 'customers'>): boolean {
  return customers.some(hasLunar);
}

function hasLunar({ milestones }: Customer): boolean {
  return milestones?.some(({ calendar }) => calendar === 'lunar') === true;
}

/** Returns whether the milestone comes every year: a day without a year does, and so do birthdays and anniversaries. */
export function isYearly({ on, kind, yearly }: MilestoneDate): boolean {
  if (on.length === 5) return true;
  return yearly ?? yearlyKinds.has(kind);
}

/** Returns whether a solar `MM-DD` or `YYYY-MM-DD` exists; without a year 29 February does. */
export function isSolarDate(on: string): boolean {
  return isDay(on.length === 5 ? `2000-${on}` : on);
}

/** Returns the days of the milestone in a range, earliest first; none for a date that does not exist. */
export function occurrences(milestone: MilestoneDate, { from, to }: DayRange, lunar?: LunarConverter): Day[] {
  const { on } = milestone;
  const origin = on.length === 5 ? null : Number(on.slice(0, 4));
  // The last two months of a lunar year lie in the solar year after it.
  const first = Math.max(Number(from.slice(0, 4)) - 1, origin ?? 0);
  const last = Number(to.slice(0, 4));
  const years = isYearly(milestone)
    ? Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
    : [origin ?? first];
  return years.flatMap((year) => {
    const day = dayIn(year, milestone, lunar);
    return day != null && day >= from && day <= to ? [day] : [];
  });
}

function dayIn(year: number, { on, calendar, leap }: MilestoneDate, lunar?: LunarConverter): Day | null {
  const monthAndDay = on.slice(-5);
  if (calendar === 'lunar') {
    const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3))];
    return lunar?.({ year, month, day, leap: leap === true }) ?? null;
  }
  const day = `${year}-${monthAndDay}`;
  if (isDay(day)) return day;
  // As in day.ts: where there is no 29 February, it is the 28th.
  return monthAndDay === '02-29' ? `${year}-02-28` : null;
}

/**
 * Returns the occurrences to tell of on `today`, and those whose first reminder comes up to `until`: what was not
 * acknowledged in the last 30 days, and the next one. Without any reminder a milestone is only kept, never due.
 */
export function reminders(
  milestone: Milestone & MilestoneDate,
  today: Day,
  until: Day,
  lunar?: LunarConverter,
): Occurrence[] {
  const { remind = usualReminders, acknowledged = [] } = milestone;
  if (remind.length === 0) return [];
  const to = isYearly(milestone) ? addYears(today, yearsAhead + acknowledged.length) : lastDay;
  const open: Occurrence[] = [];
  for (const day of occurrences(milestone, { from: addDays(today, -keptFor), to }, lunar)) {
    if (acknowledged.includes(day)) continue;
    const days = remind.map((ahead) => before(day, ahead)).toSorted();
    const from = days[0] ?? day;
    if (from > until) break;
    open.push({ day, from, reminded: days.filter((reminder) => reminder <= today).length });
    if (day >= today) break;
  }
  return open;
}

function before(day: Day, ahead: string): Day {
  const { count, unit } = readDuration(ahead);
  return addDuration(day, { count: -count, unit });
}
