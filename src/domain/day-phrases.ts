// The phrases that name a day, in English and Chinese, one rule each. Knows no problems and no times: see date-grammar.ts.
// Where a phrase has two meanings:
// - a bare weekday (`fri`, 周五) or date (`11-30`, 5号) is the coming one, and today counts;
// - this/next/last (本, 下, 上) with a weekday count ISO weeks, which start on Monday, in both languages;
// - a week, month, quarter or year stands for its first day (`next week`, 下个月, `2026-W47`), unless its end is asked for (`eow`, 月底).
import type { Impossible } from '../words/dates.ts';
import type { Day, Duration } from './day.ts';
import { addDays, addDuration, addMonths, daysInMonth, firstDay, lastDay } from './day.ts';
import { monthOf, periodRange, weekday } from './day.ts';

export type Span = 'week' | 'month' | 'quarter' | 'year';

/** What a phrase comes to: a day, or why there is no such day. */
export type Reading = Day | Impossible;

type Rule = readonly [RegExp, (match: readonly (string | undefined)[], today: Day) => Reading];

export const number = '(\\d{1,5}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
export const step = '(上上|上|本|这|下下|下)个?';
const week = '(?:周|星期|礼拜)';
/** Half a month is 15 days in Chinese usage, whatever the month. */
export const halfMonth = 15;
const weekdayName =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const steps = lookup({
  '-2': '上上',
  '-1': '上 去 last',
  '0': '本 这 今 this',
  '1': '下 明 next',
  '2': '下下',
});
const units = lookup({
  h: 'h hour 小时 个小时',
  d: 'd day 天 日',
  w: 'w week 周 星期 个星期 礼拜 个礼拜',
  m: 'm month 月 个月',
  y: 'y year 年',
});
const spans = lookup({
  week: 'week 周 星期 礼拜 eow',
  month: 'month 月 eom',
  quarter: 'quarter 季 季度 eoq',
  year: 'year 年 eoy',
});
const nearDays = lookup({
  '-3': '大前天',
  '-2': '前天',
  '-1': 'yesterday 昨天 昨日',
  '0': 'today 今天 今日',
  '1': 'tomorrow 明天 明日',
  '2': '后天',
  '3': '大后天',
});
const traditional = lookup({
  周: '週',
  后: '後',
  个: '個',
  两: '兩',
  号: '號',
  点: '點',
  现: '現',
  这: '這',
});

/** Returns a map from each of the listed words to the name it is listed under. */
function lookup<Name extends string>(words: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const names = Object.keys(words) as Name[];
  return new Map(names.flatMap((name) => words[name].split(' ').map((word) => [word, name] as const)));
}

/** Returns the text in one spelling: no full width, capitals, long dashes or the commonest traditional signs. */
export function plain(text: string): string {
  const folded = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ');
  return folded.replace(/[週後個兩號點現這]/g, (sign) => traditional.get(sign) ?? sign);
}

/** Returns a pattern for the whole of a text. */
export function shape(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function digit(sign: string): number {
  return ' 一二三四五六七八九'.indexOf(sign === '两' ? '二' : sign);
}

/** Returns the number written in digits, in Chinese up to 99, or as the English article. */
export function counted(words = ''): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['-', words];
  if (tens === '-') return Math.max(digit(ones), 1);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function realDay(year: number, month: number, day: number): Reading {
  if (month < 1 || month > 12) return { kind: 'month', month };
  if (year < 1000) return { kind: 'range' };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return { kind: 'day', year, month, days };
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function coming(month: number, day: number, today: Day): Reading {
  const year = Number(today.slice(0, 4));
  const passed = month * 100 + day < Number(today.slice(5, 7)) * 100 + Number(today.slice(8));
  return realDay(passed ? year + 1 : year, month, day);
}

function comingInMonth(day: number, today: Day): Reading {
  return dayInMonth(startOf('month', today, day < Number(today.slice(8)) ? 1 : 0), day);
}

function comingWeekday(iso: number, today: Day): Day {
  return addDays(today, (iso - weekday(today) + 7) % 7);
}

/** Returns the first day of the span that lies n spans from the one of today. */
export function startOf(span: Span, today: Day, n: number): Day {
  if (span === 'week') return addDays(today, 1 - weekday(today) + 7 * n);
  const first = `${monthOf(today)}-01`;
  const month = Number(today.slice(5, 7)) - 1;
  if (span === 'month') return addMonths(first, n);
  return span === 'quarter' ? addMonths(first, 3 * n - (month % 3)) : addMonths(first, 12 * n - month);
}

function startOfNamed([, word, span]: readonly (string | undefined)[], today: Day): Day {
  return startOf(spanOf(span), today, stepOf(word));
}

function endOfNamed([, word, span]: readonly (string | undefined)[], today: Day): Day {
  return addDays(startOf(spanOf(span), today, stepOf(word) + 1), -1);
}

function moved(today: Day, count: number, unit: string | undefined): Reading {
  const day = addDuration(today, { count, unit: unitOf(unit) });
  return day === firstDay || day === lastDay ? { kind: 'range' } : day;
}

function dayInMonth(first: Day, day: number): Reading {
  return realDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
}

function weekStart(year: number, number: string): Reading {
  const range = periodRange(`${year}-W${number.padStart(2, '0')}`);
  return range?.from ?? { kind: 'week', year, weeks: weeksIn(year) };
}

/** Returns the number of ISO weeks of a year. */
export function weeksIn(year: number): number {
  return periodRange(`${year}-W53`) == null ? 52 : 53;
}

/** Returns how many spans a word such as `next` or 上 steps forward; no word is this one. */
export function stepOf(word = ''): number {
  return Number(steps.get(word) ?? 0);
}

/** Returns the span that a word such as `month` or 季度 names. */
export function spanOf(word = ''): Span {
  return spans.get(word) ?? 'week';
}

/** Returns the unit that a word such as `d` or 个月 names. */
export function unitOf(word = ''): Duration['unit'] {
  return units.get(word) ?? 'd';
}

function weekdayOf(word = ''): number {
  const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(word.slice(0, 3)) + 1;
  return english > 0 ? english : ' 一二三四五六日'.indexOf(word === '天' ? '日' : word);
}

const dates: readonly Rule[] = [
  [
    shape('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})'),
    ([, y, , m, d]) => realDay(Number(y), Number(m), Number(d)),
  ],
  [
    shape('(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?'),
    ([, y, m, d]) => realDay(Number(y), Number(m), Number(d)),
  ],
  [shape('(\\d{4})(\\d{2})(\\d{2})'), ([, y, m, d]) => realDay(Number(y), Number(m), Number(d))],
  [shape('(\\d{4})-?w(\\d{1,2})'), ([, y, w = '']) => weekStart(Number(y), w)],
  [shape('(\\d{1,2})[-/](\\d{1,2})'), ([, m, d], today) => coming(Number(m), Number(d), today)],
  [shape(`${number}月${number}[日号]?`), ([, m, d], today) => coming(counted(m), counted(d), today)],
  [shape(`${number}[日号]`), ([, d], today) => comingInMonth(counted(d), today)],
  [
    shape(`${step}月${number}[日号]`),
    ([, s, d], today) => dayInMonth(startOf('month', today, stepOf(s)), counted(d)),
  ],
];

const weekdays: readonly Rule[] = [
  [
    shape(`(?:${step}${week}([一二三四五六日天])|(this|next|last) ${weekdayName})`),
    ([, s, day, of, name], today) =>
      addDays(startOf('week', today, stepOf(s ?? of)), weekdayOf(day ?? name) - 1),
  ],
  [
    shape(`(?:${week}([一二三四五六日天])|${weekdayName})`),
    ([, day, name], today) => comingWeekday(weekdayOf(day ?? name), today),
  ],
];

const edges: readonly Rule[] = [
  [shape('(next|last) (week|month|quarter|year)'), startOfNamed],
  [shape('(上上|上|下下|下)个?(周|星期|礼拜|月|季度)'), startOfNamed],
  [shape('(去|明)(年)'), startOfNamed],
  [shape(`(?:${step})?(月|季度?)[底末]`), endOfNamed],
  [shape('([去今本明])?(年)[底末]'), endOfNamed],
  [shape('()(eow|eom|eoq|eoy)'), endOfNamed],
];

const distances: readonly Rule[] = [
  [
    shape('([+-])(\\d{1,5})([dwmy])'),
    ([, sign, n, unit], today) => moved(today, Number(`${sign}${n}`), unit),
  ],
  [
    shape('in (\\d{1,5}|an?) (day|week|month|year)s?'),
    ([, n, unit], today) => moved(today, counted(n), unit),
  ],
  [
    shape('(\\d{1,5}|an?) (day|week|month|year)s? ago'),
    ([, n, unit], today) => moved(today, -counted(n), unit),
  ],
  [
    shape(`${number}(天|日|周|个?星期|个?礼拜|个月|年)[以之]?(后|前)`),
    ([, n, unit, way], today) => moved(today, way === '前' ? -counted(n) : counted(n), unit),
  ],
  [
    shape('半个月[以之]?(后|前)'),
    ([, way], today) => moved(today, way === '前' ? -halfMonth : halfMonth, 'd'),
  ],
  [shape('半年[以之]?(后|前)'), ([, way], today) => moved(today, way === '前' ? -6 : 6, 'm')],
];

const rules = [...dates, ...weekdays, ...edges, ...distances];

/** Returns the day a phrase in plain spelling names, why there is none, or null if no rule knows the phrase. */
export function readDay(phrase: string, today: Day): Reading | null {
  const near = nearDays.get(phrase);
  if (near != null) return addDays(today, Number(near));
  for (const [pattern, read] of rules) {
    const match = pattern.exec(phrase);
    if (match != null) return read(match, today);
  }
  return null;
}
