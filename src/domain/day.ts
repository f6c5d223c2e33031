// Calendar days and moments, and their arithmetic; the only home of dayjs. Reads no clock and guesses at no spelling: see date-grammar.ts.
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { offsetAt } from './zone.ts';

export { askFirst, isZone } from './zone.ts';

dayjs.extend(utc);

/** A calendar day, `2024-05-10`; it belongs to no zone and is never converted. */
export type Day = string;

/** A day, or a time with its offset from UTC: `2024-05-10T14:30+08:00`. */
export type Moment = string;

/** The first and the last day of a period, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A length of time as people promise it: 24 hours, 3 days, a month (`m`). */
export interface Duration {
  readonly count: number;
  readonly unit: 'h' | 'd' | 'w' | 'm' | 'y';
}

/** The calendar ends where days stop having four-digit years, so that they always sort as strings. */
export const firstDay: Day = '1000-01-01';
export const lastDay: Day = '9999-12-31';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const firstMs = Date.UTC(1000, 0, 1);
const lastMs = Date.UTC(9999, 11, 31);
const monthsInCalendar = 12 * 9000;

const dayShape = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const timeShape = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Returns the number of days in a month, counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Tells whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = dayShape.exec(text);
  if (match == null) return false;
  const day = Number(match[3]);
  // Every month has 28 days, and this is asked of every date of every record.
  return day <= 28 || day <= daysInMonth(Number(match[1]), Number(match[2]));
}

/** Tells whether the text is a day, or a real time of a real day with its offset. */
export function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || timeShape.test(text.slice(10)));
}

// A folder speaks of a few thousand days, of each of them many times: what was worked out once is remembered.
const scale = new Map<Day, number>();
const scaled = new Map<number, Day>();

/** Returns the start of the day in UTC, as a scale on which every day is equally long. */
function onScale(day: Day): number {
  const known = scale.get(day);
  if (known !== undefined) return known;
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  const ms = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  scale.set(day, ms);
  return ms;
}

function fromScale(ms: number): Day {
  const start = Math.floor(Math.min(Math.max(ms, firstMs), lastMs) / dayMs) * dayMs;
  const known = scaled.get(start);
  if (known !== undefined) return known;
  const day = new Date(start).toISOString().slice(0, 10);
  scaled.set(start, day);
  return day;
}

/** Returns the day n days later; the ends of the calendar hold it back. */
export function addDays(day: Day, n: number): Day {
  return fromScale(onScale(day) + n * dayMs);
}

const monthsLater = new Map<Day, Map<number, Day>>();

/** Returns the same day n months later, or the last day of that month; repeat from the anchor, or the 31st is lost. */
export function addMonths(day: Day, n: number): Day {
  const bounded = Math.min(Math.max(n, -monthsInCalendar), monthsInCalendar);
  const ofDay = monthsLater.get(day) ?? new Map<number, Day>();
  monthsLater.set(day, ofDay);
  const known = ofDay.get(bounded);
  if (known !== undefined) return known;
  const later = fromScale(dayjs.utc(onScale(day)).add(bounded, 'month').valueOf());
  ofDay.set(bounded, later);
  return later;
}

/** Returns the same day n years later; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, n: number): Day {
  return addMonths(day, 12 * n);
}

/** Returns the day a length of time later; hours short of a full day stay on the day. */
export function addDuration(day: Day, { count, unit }: Duration): Day {
  switch (unit) {
    case 'h':
      return addDays(day, Math.floor(count / 24));
    case 'd':
      return addDays(day, count);
    case 'w':
      return addDays(day, 7 * count);
    case 'm':
      return addMonths(day, count);
    case 'y':
      return addYears(day, count);
  }
}

/** Returns how many days `to` is after `from`, negative if before. */
export function daysBetween(from: Day, to: Day): number {
  return (onScale(to) - onScale(from)) / dayMs;
}

/** Returns the day of the week as ISO counts: Monday is 1, Sunday 7. */
export function weekday(day: Day): number {
  // The scale starts on a Thursday, 1 January 1970.
  const sinceThursday = (onScale(day) / dayMs) % 7;
  return ((sinceThursday + 7 + 3) % 7) + 1;
}

/** Returns the ISO week of the day, `2026-W47`; around new year it may belong to the neighbouring year. */
export function weekOf(day: Day): string {
  // A week belongs to the year of its Thursday: ISO 8601.
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Returns the month of the day, `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** Returns the quarter of the day, `2026-Q4`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Returns the Sunday that ends the ISO week of the day. */
export function endOfWeek(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}

/** Returns the last day of the month of the day. */
export function endOfMonth(day: Day): Day {
  return `${monthOf(day)}-${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;
}

/** Returns the days of a week `2026-W47`, a month `2026-11` or a quarter `2026-Q4`; null if there is no such period. */
export function periodRange(text: string): DayRange | null {
  const [, year = '', kind = '', digits = ''] = /^([1-9]\d{3})-([WQ]?)(\d{1,2})$/.exec(text) ?? [];
  if (kind === 'W') return weekRange(text, year);
  const length = kind === 'Q' ? 3 : 1;
  const month = kind === 'Q' ? Number(digits) * 3 - 2 : Number(digits);
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  if (digits.length !== (kind === 'Q' ? 1 : 2) || !isDay(from)) return null;
  return { from, to: endOfMonth(addMonths(from, length - 1)) };
}

function weekRange(text: string, year: string): DayRange | null {
  // 4 January is always in week 1: ISO 8601.
  const to = addDays(endOfWeek(`${year}-01-04`), (Number(text.slice(6)) - 1) * 7);
  // The Thursday decides which year a week belongs to, and week 0 or 54 is another week's name.
  return weekOf(addDays(to, -3)) === text ? { from: addDays(to, -6), to } : null;
}

/** Returns the instant at which the clocks of the zone show a local time: the first if they show it twice. */
function instantOfLocal(local: number, zone: string): number {
  const before = offsetAt(local - dayMs, zone);
  const after = offsetAt(local + dayMs, zone);
  if (before === after) return local - before;
  const shown = [local - before, local - after].filter((ms) => ms + offsetAt(ms, zone) === local);
  // Clocks that skip this time show it as much later as they were put forward.
  return shown.length > 0 ? Math.min(...shown) : local - before;
}

/** Returns the instant in ms; a plain day counts from its first instant in the zone. */
export function instantOf(moment: Moment, zone: string): number {
  if (moment.length === 10) return instantOfLocal(onScale(moment), zone);
  if (!isMoment(moment)) throw new RangeError(`Not a moment: ${moment}`);
  return Date.parse(moment);
}

/** Returns the day a moment falls on in the zone; a plain day is that day everywhere. */
export function dayOf(moment: Moment, zone: string): Day {
  if (moment.length === 10 && isDay(moment)) return moment;
  return writtenDay(moment, zone) ?? todayIn(instantOf(moment, zone), zone);
}

// Nearly every moment is written by the clocks of the team's own zone: then its day stands in it.
function writtenDay(moment: Moment, zone: string): Day | null {
  const day = moment.slice(0, 10);
  const offset = offsetAllDay(day, zone);
  return offset != null && moment.endsWith(offset) && timeShape.test(moment.slice(10)) ? day : null;
}

const offsetsOfDays = new Map<string, Map<Day, string | null>>();

/** Returns the offset that the clocks of the zone show from the start to the end of the day, or null where they change. */
function offsetAllDay(day: Day, zone: string): string | null {
  const ofZone = offsetsOfDays.get(zone) ?? new Map<Day, string | null>();
  offsetsOfDays.set(zone, ofZone);
  let offset = ofZone.get(day);
  if (offset === undefined) {
    const start = instantOfLocal(onScale(day), zone);
    const [atStart, atEnd] = [offsetAt(start, zone), offsetAt(start + dayMs, zone)];
    const isSteady = atStart === atEnd && start + atStart === onScale(day);
    // Of the years before 1970 nothing is promised, and an offset with seconds is not what moments write.
    const isTold = isSteady && start >= 0 && atStart % 60_000 === 0;
    offset = isTold ? momentAt(start, zone).slice(16) : null;
    ofZone.set(day, offset);
  }
  return offset;
}

/** Returns the hours from one moment to the other, or null if either is a plain day and has no hour. */
export function hoursBetween(from: Moment, to: Moment, zone: string): number | null {
  if (isDay(from) || isDay(to)) return null;
  return (instantOf(to, zone) - instantOf(from, zone)) / hourMs;
}

/** Returns the day it is in the zone at an instant. */
export function todayIn(ms: number, zone: string): Day {
  return fromScale(ms + offsetAt(ms, zone));
}

/** Returns an instant as the clocks of the zone show it, to the minute: `2024-05-10T14:30+08:00`. */
export function momentAt(ms: number, zone: string): Moment {
  // Before standard time zones had odd seconds, which an offset cannot say; the instant stays right.
  const minutes = Math.round(offsetAt(ms, zone) / 60_000);
  const local = new Date(ms + minutes * 60_000).toISOString().slice(0, 16);
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${hours}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}

/** Returns the moment at which the clocks of the zone show this time on this day; a skipped time moves on with the clocks. */
export function momentOn(day: Day, hour: number, minute: number, zone: string): Moment {
  return momentAt(instantOfLocal(onScale(day) + hour * hourMs + minute * 60_000, zone), zone);
}
