// When something is done every week: the times and days as they are typed, and what the clocks of a machine in another zone
// show then. Knows nothing of cron or systemd.
import type { Parsed } from '../errors.ts';
import { installProblems } from '../words/install.ts';
import { type Day, addDays, daysBetween, instantOf, momentAt, momentOn, weekday } from './day.ts';

/** A time of day: hours and minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Times and days of the week, Monday is 1, in the team's zone. */
export interface Schedule {
  readonly times: readonly TimeOfDay[];
  readonly days: readonly number[];
  readonly zone: string;
}

/** A time on the clocks of a machine, and on which days of the week it comes there. */
export interface LocalTime extends TimeOfDay {
  readonly days: readonly number[];
  /** The time in the team's zone before which it is too early, on some days of the year; null where it never is. */
  readonly notBefore: TimeOfDay | null;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const names: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
  周一: 1,
  周二: 2,
  周三: 3,
  周四: 4,
  周五: 5,
  周六: 6,
  周日: 7,
};

/** Returns a time as it is written: 08:30. */
export function timeText({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Returns the times of a text such as `8:30` or `08:30,13:00`, earliest first, each once. */
export function parseTimes(text: string): Parsed<readonly TimeOfDay[]> {
  const plain = text.normalize('NFKC').trim();
  const found = new Map<string, TimeOfDay>();
  for (const part of plain.split(/\s*[,，、]\s*/)) {
    const [, hour = '', minute = ''] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(part) ?? [];
    if (hour === '') return { problem: installProblems.time({ text }) };
    const time = { hour: Number(hour), minute: Number(minute) };
    found.set(timeText(time), time);
  }
  return { value: [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, time]) => time) };
}

/** Returns the days of a text such as `1-5`, `mon-fri`, `1,3,5`, `周一-周五` or `*`, Monday first. */
export function parseDays(text: string): Parsed<readonly number[]> {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '*') return { value: everyDay };
  const found = new Set<number>();
  for (const part of plain.split(/\s*[,，、]\s*/)) {
    const [first, last, ...more] = part.split(/\s*(?:-|~|至|到)\s*/).map(dayNumber);
    if (first == null || more.length > 0 || last === null) return { problem: installProblems.days({ text }) };
    // From Saturday to Monday is three days, not five.
    const length = (((last ?? first) - first + 7) % 7) + 1;
    for (let step = 0; step < length; step++) found.add(((first - 1 + step) % 7) + 1);
  }
  return { value: [...found].toSorted((a, b) => a - b) };
}

// Cron counts Sunday as 0 or 7.
function dayNumber(text: string): number | null {
  if (/^[0-7]$/.test(text)) return text === '0' ? 7 : Number(text);
  return names[text] ?? names[text.slice(0, 3)] ?? null;
}

/** Returns days of the week as they are typed: `1-5`, `1,3,5-6`, `*`. */
export function daysText(days: readonly number[]): string {
  if (days.length === 7) return '*';
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}${run.length === 2 ? ',' : '-'}${run.at(-1)}`))
    .join(',');
}

/**
 * Returns the times that the clocks of a machine show when it is time in the team's zone, in the year from `today` on. Where
 * the clocks of the two are not changed on the same days, a time has two; what comes too early must then wait.
 */
export function localTimes({ times, days, zone }: Schedule, machine: string, today: Day): LocalTime[] {
  return times.flatMap((time) => {
    const found = new Map<string, { readonly local: TimeOfDay; readonly shift: number }>();
    for (let ahead = 0; ahead < 366; ahead++) {
      const day = addDays(today, ahead);
      const ms = instantOf(momentOn(day, time.hour, time.minute, zone), zone);
      const [localDay = '', clock = ''] = momentAt(ms, machine).split('T');
      const local = { hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(3, 5)) };
      const shift = daysBetween(day, localDay);
      found.set(`${shift} ${timeText(local)}`, { local, shift });
    }
    return [...found.values()]
      .toSorted((a, b) => a.shift - b.shift || a.local.hour - b.local.hour || a.local.minute - b.local.minute)
      .map(({ local, shift }) => ({
        ...local,
        days: days.map((day) => ((day - 1 + shift + 7) % 7) + 1).toSorted((a, b) => a - b),
        notBefore: found.size > 1 ? time : null,
      }));
  });
}

/** Returns whether the clocks of the zone show an earlier time than this. */
export function isBefore(ms: number, { hour, minute }: TimeOfDay, zone: string): boolean {
  const [, clock = ''] = momentAt(ms, zone).split('T');
  return clock.slice(0, 5) < timeText({ hour, minute });
}

/** Returns the days on which it should have been done after `last` and before `today`, which is not over yet. */
export function missedDays(last: Day, today: Day, days: readonly number[]): Day[] {
  const missed: Day[] = [];
  // Two months say it as well as two years.
  const from = daysBetween(last, today) > 62 ? addDays(today, -62) : last;
  for (let day = addDays(from, 1); day < today; day = addDays(day, 1))
    if (days.includes(weekday(day))) missed.push(day);
  return missed;
}
