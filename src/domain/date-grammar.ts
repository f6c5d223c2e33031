// Reads what people type for a day, a time, a duration or a period, in English and Chinese. A closed grammar: what it does not know
// it refuses, with the reason; it never guesses. The phrases for days, and how they are understood, are in day-phrases.ts.
import type { Parsed } from '../errors.ts';
import type { Impossible } from '../words/dates.ts';
import { dayProblems, durationProblems, momentProblems, periodProblems } from '../words/dates.ts';
import type { Day, DayRange, Duration, Moment } from './day.ts';
import { isDay, isMoment, momentAt, momentOn, monthOf, periodRange, quarterOf, weekOf } from './day.ts';
import { counted, halfMonth, number, plain, readDay, shape, spanOf, startOf, step } from './day-phrases.ts';
import { stepOf, unitOf, weeksIn } from './day-phrases.ts';

export { addDuration } from './day.ts';
export type { Duration } from './day.ts';

export type PeriodUnit = 'week' | 'month' | 'quarter';

/** A week, month or quarter: its name (`2026-W20`) and its days. */
export interface Period extends DayRange {
  readonly unit: PeriodUnit;
  readonly name: string;
}

/** No phrase is longer, and a pasted page is not worth reading. */
const longest = 40;

function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > longest ? `${trimmed.slice(0, longest)}…` : trimmed;
}

function spelled(text: string): string {
  return text.length > 2 * longest ? '' : plain(text).slice(0, longest + 1);
}

/** Returns the day a text names, seen from today: `2026-05-20`, `fri`, `+3d`, `eom`, 下周三, 两周后, 月底. */
export function parseDay(text: string, today: Day): Parsed<Day> {
  const reading = readDay(spelled(text), today);
  if (reading == null) return { problem: dayProblems.unreadable({ text: shown(text) }) };
  return typeof reading === 'string' ? { value: reading } : impossible(text, reading);
}

function impossible(text: string, why: Impossible): Parsed<never> {
  return { problem: dayProblems.impossible({ text: shown(text), why }) };
}

/** Returns the day or the time a text names: a day as in parseDay, with or without a time after it, a time of today, or `now`. */
export function parseMoment(text: string, today: Day, nowMs: number, zone: string): Parsed<Moment> {
  const phrase = spelled(text);
  if (/^(?:now|现在|刚才|刚刚)$/.test(phrase)) return { value: momentAt(nowMs, zone) };
  const full = phrase.toUpperCase().replace(' ', 'T');
  if (!isDay(full) && isMoment(full)) return { value: full };
  const day = readDay(phrase, today);
  if (day != null) return typeof day === 'string' ? { value: day } : impossible(text, day);
  return readDayAndTime(text, phrase, today, zone);
}

function readDayAndTime(text: string, phrase: string, today: Day, zone: string): Parsed<Moment> {
  // A text has one cut at which both halves make sense; 周三三点 shows why the first time found need not be it.
  for (let cut = 0; cut < phrase.length; cut++) {
    const head = phrase.slice(0, cut).trim();
    const time = /\d$/.test(phrase.slice(0, cut)) ? afterGap(phrase.slice(cut)) : phrase.slice(cut).trim();
    const clock = time == null ? null : readTime(time);
    const day = clock == null ? null : head === '' ? today : readDay(head, today);
    if (clock == null || time == null || day == null) continue;
    if (typeof day !== 'string') return impossible(text, day);
    if (!isTimeOfDay(clock)) return impossible(text, { kind: 'time', time });
    return { value: momentOn(day, clock.hour, clock.minute, zone) };
  }
  return { problem: momentProblems.unreadable({ text: shown(text) }) };
}

/** Returns what follows a space or the T of ISO 8601, which alone may stand between two digits. */
function afterGap(rest: string): string | null {
  return /^[ t]\S/.test(rest) ? rest.slice(1) : null;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const partOfDay = '(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?';
const spokenHour = '(\\d{1,2}|二十[一二三]?|十[一二]?|[一二两三四五六七八九])';
const clockShape = shape(`${partOfDay} ?(\\d{1,2}):(\\d{2})(?::\\d{2})? ?(am|pm)?`);
const bareHourShape = shape('(\\d{1,2}) ?(am|pm)');
const spokenShape = shape(`${partOfDay} ?${spokenHour} ?点(?:整|(半|一刻|三刻)|${number}分?)?`);

/** Returns the time a text names, to the minute, though there may be no such time of day; null if it is not a time. */
function readTime(time: string): Clock | null {
  const clock = clockShape.exec(time);
  if (clock != null)
    return { hour: hourIn(clock[1] ?? clock[4], Number(clock[2])), minute: Number(clock[3]) };
  const bare = bareHourShape.exec(time);
  if (bare != null) return { hour: hourIn(bare[2], Number(bare[1])), minute: 0 };
  const spoken = spokenShape.exec(time);
  if (spoken == null) return null;
  const [, part, hour, quarter, minute] = spoken;
  const fraction = { 半: 30, 一刻: 15, 三刻: 45 }[quarter ?? ''];
  return { hour: hourIn(part, counted(hour)), minute: fraction ?? (minute == null ? 0 : counted(minute)) };
}

/** Returns the hour of the 24, or NaN where people do not agree which one is meant, as at 12 in the night. */
function hourIn(part: string | undefined, hour: number): number {
  const isAfternoon = part === 'pm' || part === '下午' || part === '傍晚' || part === '晚上';
  if (part === '晚上' && (hour < 5 || hour === 12)) return Number.NaN;
  if (isAfternoon) return hour >= 1 && hour < 12 ? hour + 12 : hour === 0 ? Number.NaN : hour;
  if (part === '中午') return hour <= 2 ? hour + 12 : hour >= 11 && hour <= 14 ? hour : Number.NaN;
  if (part != null && hour > 12) return Number.NaN;
  return (part === 'am' || part === '凌晨') && hour === 12 ? 0 : hour;
}

function isTimeOfDay({ hour, minute }: Clock): boolean {
  return hour >= 0 && hour <= 23 && minute <= 59;
}

const durationShape = shape(
  `${number} ?(?:([hdwmy])|(hour|day|week|month|year)s?|(个?小时|天|日|周|个?星期|个?礼拜|个月|年))`,
);

/** Returns a length of time: `24h`, `7d`, `2w`, `1m`, `1y`, 30天, 两周, 3个月. */
export function parseDuration(text: string): Parsed<Duration> {
  const phrase = spelled(text);
  if (phrase === '半个月') return { value: { count: halfMonth, unit: 'd' } };
  if (phrase === '半年') return { value: { count: 6, unit: 'm' } };
  const match = durationShape.exec(phrase);
  if (match == null) return { problem: durationProblems.unreadable({ text: shown(text) }) };
  return { value: { count: counted(match[1]), unit: unitOf(match[2] ?? match[3] ?? match[4]) } };
}

/** Returns a length of time from settings that have been checked; a text that is none is a mistake of ours. */
export function readDuration(text: string): Duration {
  const known = durations.get(text);
  if (known) return known;
  const parsed = parseDuration(text);
  if ('problem' in parsed) throw new RangeError(`Not a duration: ${text}`);
  durations.set(text, parsed.value);
  return parsed.value;
}

// The same few limits are asked for of every customer.
const durations = new Map<string, Duration>();

const nameOf: Readonly<Record<PeriodUnit, (day: Day) => string>> = {
  week: weekOf,
  month: monthOf,
  quarter: quarterOf,
};

/** Returns a period: `2026-W20`, `2026-05`, `2026-Q2`, 上周; a bare `this` or `last` is one of the unit given. */
export function parsePeriod(text: string, today: Day, unit: PeriodUnit = 'week'): Parsed<Period> {
  const phrase = spelled(text);
  const relative = relativePeriod(phrase, today, unit);
  if (relative != null) return named(text, relative);
  const [, year, w, m, quarter] =
    /^(\d{4})(?:-?w(\d{1,2})|[-/](\d{1,2})|-?q(\d))$/.exec(phrase) ??
    /^(\d{4})年(?:第?(\d{1,2})周|(\d{1,2})月|第?([一二三四\d])季度)$/.exec(phrase) ??
    [];
  if (year != null && w != null) return named(text, `${year}-W${w.padStart(2, '0')}`);
  if (year != null && m != null) return named(text, `${year}-${m.padStart(2, '0')}`);
  if (year != null && quarter != null)
    return named(text, `${year}-Q${/\d/.test(quarter) ? quarter : counted(quarter)}`);
  return { problem: periodProblems.unreadable({ text: shown(text) }) };
}

const chinesePeriod = shape(`${step}(周|星期|礼拜|月|季度?)`);

/** Returns the name of a period counted from today, or null if the phrase is none. */
function relativePeriod(phrase: string, today: Day, unit: PeriodUnit): string | null {
  const match = /^(this|last|next)(?: (week|month|quarter))?$/.exec(phrase) ?? chinesePeriod.exec(phrase);
  if (match == null) return null;
  const span = match[2] == null ? unit : spanOf(match[2]);
  return span === 'year' ? null : nameOf[span](startOf(span, today, stepOf(match[1])));
}

function named(text: string, name: string): Parsed<Period> {
  const range = periodRange(name);
  const unit = name[5] === 'W' ? 'week' : name[5] === 'Q' ? 'quarter' : 'month';
  if (range != null) return { value: { unit, name, ...range } };
  const year = Number(name.slice(0, 4));
  const about = { text: shown(text) };
  if (year < 1000) return { problem: periodProblems.impossible({ ...about, why: { kind: 'range' } }) };
  if (unit === 'week')
    return { problem: periodProblems.no_week_53({ ...about, year, weeks: weeksIn(year) }) };
  const number = Number(name.slice(unit === 'month' ? 5 : 6));
  const why: Impossible =
    unit === 'month' ? { kind: 'month', month: number } : { kind: 'quarter', quarter: number };
  return { problem: periodProblems.impossible({ ...about, why }) };
}
