// What people type for days, times, durations and periods, in every zone of the process; and what is refused, with the reason.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  parseDay,
  parseDuration,
  parseMoment,
  parsePeriod,
  readDuration,
} from '../../src/domain/date-grammar.ts';
import { addDays, daysBetween, isDay, isMoment, weekday, weekOf } from '../../src/domain/day.ts';
import { accept } from '../../src/errors.ts';
import type { Parsed } from '../../src/errors.ts';
import { inEveryZone } from '../support/zones.ts';

const property = { seed: 20261118, numRuns: 300 };
const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1970-01-01', n));

/** A Wednesday, in week 47. */
const wednesday = '2026-11-18';
const nowMs = Date.parse('2026-11-18T02:05:00Z');

function refusal(parsed: Parsed<unknown>): string {
  if (!('problem' in parsed)) return `read as ${JSON.stringify(parsed.value)}`;
  expect(parsed.problem.exit).toBe(2);
  return `${parsed.problem.code}: ${parsed.problem.message.en}`;
}

inEveryZone(() => {
  describe('on Wednesday 2026-11-18', () => {
    test.each([
      // written out
      ['2026-05-20', '2026-05-20'],
      [' 2026-5-2 ', '2026-05-02'],
      ['2024/5/1', '2024-05-01'],
      ['2024.5.1', '2024-05-01'],
      ['20240501', '2024-05-01'],
      ['2024年5月1日', '2024-05-01'],
      ['2024年5月1号', '2024-05-01'],
      ['2024年5月1', '2024-05-01'],
      ['２０２４－０５－０１', '2024-05-01'],
      ['2024-02-29', '2024-02-29'],
      // without a year: the coming one
      ['11-18', '2026-11-18'],
      ['11-17', '2027-11-17'],
      ['11-30', '2026-11-30'],
      ['11/30', '2026-11-30'],
      ['1/5', '2027-01-05'],
      ['11月30日', '2026-11-30'],
      ['3月5号', '2027-03-05'],
      ['十二月一日', '2026-12-01'],
      ['20号', '2026-11-20'],
      ['18日', '2026-11-18'],
      ['5号', '2026-12-05'],
      // near days
      ['today', '2026-11-18'],
      ['TODAY', '2026-11-18'],
      ['tomorrow', '2026-11-19'],
      ['yesterday', '2026-11-17'],
      ['今天', '2026-11-18'],
      ['明天', '2026-11-19'],
      ['后天', '2026-11-20'],
      ['後天', '2026-11-20'],
      ['大后天', '2026-11-21'],
      ['昨天', '2026-11-17'],
      ['前天', '2026-11-16'],
      ['大前天', '2026-11-15'],
      // weekdays: the coming one, today included
      ['wed', '2026-11-18'],
      ['Wednesday', '2026-11-18'],
      ['thu', '2026-11-19'],
      ['fri', '2026-11-20'],
      ['Friday', '2026-11-20'],
      ['tue', '2026-11-24'],
      ['sun', '2026-11-22'],
      ['周三', '2026-11-18'],
      ['星期五', '2026-11-20'],
      ['礼拜二', '2026-11-24'],
      ['週日', '2026-11-22'],
      ['星期天', '2026-11-22'],
      // weekdays of a given ISO week
      ['本周五', '2026-11-20'],
      ['这周一', '2026-11-16'],
      ['这个星期天', '2026-11-22'],
      ['下周三', '2026-11-25'],
      ['下个礼拜一', '2026-11-23'],
      ['下周日', '2026-11-29'],
      ['下下周三', '2026-12-02'],
      ['上周五', '2026-11-13'],
      ['上周日', '2026-11-15'],
      ['上上周一', '2026-11-02'],
      ['this mon', '2026-11-16'],
      ['next fri', '2026-11-27'],
      ['next Wednesday', '2026-11-25'],
      ['last fri', '2026-11-13'],
      ['last tue', '2026-11-10'],
      // the first day of a period
      ['2026-W47', '2026-11-16'],
      ['2026-w01', '2025-12-29'],
      ['2020-W53', '2020-12-28'],
      ['next week', '2026-11-23'],
      ['last week', '2026-11-09'],
      ['next month', '2026-12-01'],
      ['next quarter', '2027-01-01'],
      ['next year', '2027-01-01'],
      ['下周', '2026-11-23'],
      ['下下周', '2026-11-30'],
      ['下个月', '2026-12-01'],
      ['下月', '2026-12-01'],
      ['上个月', '2026-10-01'],
      ['下季度', '2027-01-01'],
      ['明年', '2027-01-01'],
      ['下月5号', '2026-12-05'],
      ['下个月5号', '2026-12-05'],
      ['下个月十五号', '2026-12-15'],
      ['本月5号', '2026-11-05'],
      // the last day of a period
      ['eow', '2026-11-22'],
      ['eom', '2026-11-30'],
      ['eoq', '2026-12-31'],
      ['eoy', '2026-12-31'],
      ['月底', '2026-11-30'],
      ['本月底', '2026-11-30'],
      ['这个月底', '2026-11-30'],
      ['下月底', '2026-12-31'],
      ['下个月底', '2026-12-31'],
      ['上月底', '2026-10-31'],
      ['季度末', '2026-12-31'],
      ['下季度末', '2027-03-31'],
      ['年底', '2026-12-31'],
      ['明年底', '2027-12-31'],
      // distances
      ['+3d', '2026-11-21'],
      ['＋3d', '2026-11-21'],
      ['-2w', '2026-11-04'],
      ['−2w', '2026-11-04'],
      ['+1m', '2026-12-18'],
      ['+1Y', '2027-11-18'],
      ['+0d', '2026-11-18'],
      ['in 3 days', '2026-11-21'],
      ['in 1 day', '2026-11-19'],
      ['in  2 weeks', '2026-12-02'],
      ['in a week', '2026-11-25'],
      ['3 days ago', '2026-11-15'],
      ['a month ago', '2026-10-18'],
      ['3天后', '2026-11-21'],
      ['３天后', '2026-11-21'],
      ['三天后', '2026-11-21'],
      ['三天以后', '2026-11-21'],
      ['十天之后', '2026-11-28'],
      ['二十一天后', '2026-12-09'],
      ['两周后', '2026-12-02'],
      ['2个星期后', '2026-12-02'],
      ['一周前', '2026-11-11'],
      ['两个月后', '2027-01-18'],
      ['一年后', '2027-11-18'],
      ['半个月后', '2026-12-03'],
      ['半年后', '2027-05-18'],
      ['3天前', '2026-11-15'],
      ['三个月前', '2026-08-18'],
    ])('%j is %s', (text, expected) => {
      expect(parseDay(text, wednesday)).toEqual({ value: expected });
    });
  });

  test.each([
    // On Sunday the ISO week is nearly over; on Monday it has just begun.
    ['2026-11-22', '本周五', '2026-11-20'],
    ['2026-11-22', '下周一', '2026-11-23'],
    ['2026-11-22', '上周日', '2026-11-15'],
    ['2026-11-22', 'eow', '2026-11-22'],
    ['2026-11-22', 'sun', '2026-11-22'],
    ['2026-11-22', 'sat', '2026-11-28'],
    ['2026-11-23', '周一', '2026-11-23'],
    ['2026-11-23', '上周日', '2026-11-22'],
    ['2026-11-23', 'next week', '2026-11-30'],
    // across the new year, from week 53
    ['2027-01-01', '下周三', '2027-01-06'],
    ['2027-01-01', '本周一', '2026-12-28'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2026-12-31', '1-1', '2027-01-01'],
    ['2026-12-31', '下个月', '2027-01-01'],
    // month ends and leap days
    ['2026-01-31', '+1m', '2026-02-28'],
    ['2024-01-31', '一个月后', '2024-02-29'],
    ['2024-02-29', '+1y', '2025-02-28'],
    ['2026-01-31', '下个月', '2026-02-01'],
    ['2026-01-31', '下月底', '2026-02-28'],
    ['2024-01-31', '下月底', '2024-02-29'],
    ['2026-03-31', '上月底', '2026-02-28'],
    ['2024-02-01', 'eom', '2024-02-29'],
    ['2027-03-01', '02-29', '2028-02-29'],
    // the days on which New York changes its clocks
    ['2026-03-07', '+1d', '2026-03-08'],
    ['2026-03-08', 'tomorrow', '2026-03-09'],
    ['2026-11-01', '明天', '2026-11-02'],
    ['2026-11-02', '昨天', '2026-11-01'],
  ])('on %s, %j is %s', (today, text, expected) => {
    expect(parseDay(text, today)).toEqual({ value: expected });
  });

  test.each([
    ['2026-11-18 14:30', '2026-11-18T14:30+08:00'],
    ['2024-05-10 14:30', '2024-05-10T14:30+08:00'],
    ['2024-05-10T14:30', '2024-05-10T14:30+08:00'],
    ['2024-05-10 14:30:59', '2024-05-10T14:30+08:00'],
    ['2024/5/1 9:05', '2024-05-01T09:05+08:00'],
    ['２０２４-０５-１０　１４：３０', '2024-05-10T14:30+08:00'],
    ['2024-05-10T14:30+09:00', '2024-05-10T14:30+09:00'],
    ['2024-05-10 14:30Z', '2024-05-10T14:30Z'],
    ['now', '2026-11-18T10:05+08:00'],
    ['现在', '2026-11-18T10:05+08:00'],
    ['刚才', '2026-11-18T10:05+08:00'],
    ['14:30', '2026-11-18T14:30+08:00'],
    ['今天 14:30', '2026-11-18T14:30+08:00'],
    ['今天14:30', '2026-11-18T14:30+08:00'],
    ['昨天下午3点', '2026-11-17T15:00+08:00'],
    ['昨天 下午 3 点', '2026-11-17T15:00+08:00'],
    ['昨天下午三点半', '2026-11-17T15:30+08:00'],
    ['昨天下午3:20', '2026-11-17T15:20+08:00'],
    ['下午两点一刻', '2026-11-18T14:15+08:00'],
    ['上午十点二十分', '2026-11-18T10:20+08:00'],
    ['早上9点整', '2026-11-18T09:00+08:00'],
    ['中午12点', '2026-11-18T12:00+08:00'],
    ['中午1点', '2026-11-18T13:00+08:00'],
    ['下午12点半', '2026-11-18T12:30+08:00'],
    ['晚上8点', '2026-11-18T20:00+08:00'],
    ['凌晨12点10分', '2026-11-18T00:10+08:00'],
    ['周三三点', '2026-11-18T03:00+08:00'],
    ['周二十点', '2026-11-24T10:00+08:00'],
    ['上周五下午5点', '2026-11-13T17:00+08:00'],
    ['5月20日下午3点', '2027-05-20T15:00+08:00'],
    ['三天前 9:00', '2026-11-15T09:00+08:00'],
    ['yesterday 3pm', '2026-11-17T15:00+08:00'],
    ['fri 9:30 am', '2026-11-20T09:30+08:00'],
    ['12am', '2026-11-18T00:00+08:00'],
    ['12pm', '2026-11-18T12:00+08:00'],
    // A day alone stays a day.
    ['昨天', '2026-11-17'],
    ['2024-05-10', '2024-05-10'],
    ['11/30', '2026-11-30'],
  ])('the moment %j is %s in Shanghai', (text, expected) => {
    expect(parseMoment(text, wednesday, nowMs, 'Asia/Shanghai')).toEqual({ value: expected });
  });

  test.each([
    ['2026-03-08 01:30', 'America/New_York', '2026-03-08T01:30-05:00'],
    ['2026-03-08 02:30', 'America/New_York', '2026-03-08T03:30-04:00'],
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T01:30-04:00'],
    ['2026-11-01 03:00', 'America/New_York', '2026-11-01T03:00-05:00'],
    ['now', 'America/New_York', '2026-11-17T21:05-05:00'],
    ['today 0:00', 'Pacific/Kiritimati', '2026-11-18T00:00+14:00'],
    ['today 0:00', 'UTC', '2026-11-18T00:00+00:00'],
  ])('the moment %j in %s is %s', (text, zone, expected) => {
    expect(parseMoment(text, wednesday, nowMs, zone)).toEqual({ value: expected });
  });

  test.each([
    ['2024-W20', 'week', '2024-W20', '2024-05-13', '2024-05-19'],
    ['2024w20', 'week', '2024-W20', '2024-05-13', '2024-05-19'],
    ['2026-W53', 'week', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-05', 'month', '2024-05', '2024-05-01', '2024-05-31'],
    ['2024/5', 'month', '2024-05', '2024-05-01', '2024-05-31'],
    ['2024年2月', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q2', 'quarter', '2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024q2', 'quarter', '2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024年第二季度', 'quarter', '2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024年第20周', 'week', '2024-W20', '2024-05-13', '2024-05-19'],
    ['this', 'week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['last', 'week', '2026-W46', '2026-11-09', '2026-11-15'],
    ['last week', 'week', '2026-W46', '2026-11-09', '2026-11-15'],
    ['this month', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['last quarter', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['本周', 'week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['这周', 'week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['上周', 'week', '2026-W46', '2026-11-09', '2026-11-15'],
    ['本月', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['上月', 'month', '2026-10', '2026-10-01', '2026-10-31'],
    ['上个月', 'month', '2026-10', '2026-10-01', '2026-10-31'],
    ['本季度', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['上季度', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
  ])('the period %j is the %s %s', (text, unit, name, from, to) => {
    expect(parsePeriod(text, wednesday)).toEqual({ value: { unit, name, from, to } });
  });
});

test.each([
  ['this', 'month', '2026-11'],
  ['last', 'month', '2026-10'],
  ['last', 'quarter', '2026-Q3'],
  ['next', 'quarter', '2027-Q1'],
  ['上周', 'quarter', '2026-W46'],
] as const)('%j asked as a %s is %s', (text, unit, name) => {
  expect(accept(parsePeriod(text, wednesday, unit)).name).toBe(name);
});

test('last week of the first days of 2027 is week 52, the week before is week 51', () => {
  expect(accept(parsePeriod('last', '2027-01-01')).name).toBe('2026-W52');
  expect(accept(parsePeriod('上上周', '2027-01-01')).name).toBe('2026-W51');
  expect(accept(parsePeriod('last month', '2027-01-31')).name).toBe('2026-12');
});

test.each([
  ['2026-02-30', 'day.impossible: "2026-02-30" does not exist: February 2026 has 28 days.'],
  ['2024/2/30', 'day.impossible: "2024/2/30" does not exist: February 2024 has 29 days.'],
  ['2026年4月31日', 'day.impossible: "2026年4月31日" does not exist: April 2026 has 30 days.'],
  ['2026-13-01', 'day.impossible: "2026-13-01" does not exist: there is no month 13.'],
  ['2026-00-01', 'day.impossible: "2026-00-01" does not exist: there is no month 0.'],
  ['2026-01-00', 'day.impossible: "2026-01-00" does not exist: January 2026 has 31 days.'],
  ['30-11', 'day.impossible: "30-11" does not exist: there is no month 30.'],
  ['02-29', 'day.impossible: "02-29" does not exist: February 2027 has 28 days.'],
  ['31号', 'day.impossible: "31号" does not exist: November 2026 has 30 days.'],
  ['2027-W53', 'day.impossible: "2027-W53" does not exist: 2027 has 52 weeks.'],
  ['2026-W00', 'day.impossible: "2026-W00" does not exist: 2026 has 53 weeks.'],
  [
    '0024-05-01',
    'day.impossible: "0024-05-01" does not exist: the calendar runs from the year 1000 to 9999.',
  ],
  ['+9999y', 'day.impossible: "+9999y" does not exist: the calendar runs from the year 1000 to 9999.'],
])('the day %j is refused with the reason', (text, message) => {
  expect(refusal(parseDay(text, wednesday))).toBe(message);
});

test.each([
  ['soon'],
  [''],
  ['   '],
  ['3d'],
  ['3'],
  ['2026'],
  ['2026-05'],
  ['2026-5/1'],
  ['2024-05-10 14:30'],
  ['fry'],
  ['friday13'],
  ['next'],
  ['下'],
  ['周八'],
  ['3月后'],
  ['百天后'],
  ['constructor'],
  ['+3'],
  ['+123456d'],
  ['tomorrow tomorrow'],
  ['null'],
])('the day %j is unreadable', (text) => {
  expect(refusal(parseDay(text, wednesday))).toBe(
    `day.unreadable: "${text.trim()}" is not a day this program can read.`,
  );
});

test('a pasted page is refused and quoted only in part', () => {
  expect(refusal(parseDay('x'.repeat(100_000), wednesday))).toBe(
    `day.unreadable: "${'x'.repeat(40)}…" is not a day this program can read.`,
  );
});

test('a refused day names what to type, in both languages', () => {
  const parsed = parseDay('2026-02-30', wednesday);
  expect('problem' in parsed && [parsed.problem.hint, parsed.problem.message.zh]).toEqual([
    { en: 'For the last day of that month type 2026-02-28', zh: '该月最后一天请输入 2026-02-28' },
    '“2026-02-30”不存在：2026 年 2 月只有 28 天。',
  ]);
});

test.each([
  ['2026-11-18 24:00', 'day.impossible: "2026-11-18 24:00" does not exist: "24:00" is not a time of day.'],
  ['今天 14:60', 'day.impossible: "今天 14:60" does not exist: "14:60" is not a time of day.'],
  ['晚上12点', 'day.impossible: "晚上12点" does not exist: "晚上12点" is not a time of day.'],
  ['2026-02-30 14:30', 'day.impossible: "2026-02-30 14:30" does not exist: February 2026 has 28 days.'],
  ['2026-02-30', 'day.impossible: "2026-02-30" does not exist: February 2026 has 28 days.'],
  ['soon', 'moment.unreadable: "soon" is not a day or a time this program can read.'],
  ['', 'moment.unreadable: "" is not a day or a time this program can read.'],
  ['soon 14:30', 'moment.unreadable: "soon 14:30" is not a day or a time this program can read.'],
  ['2024-05-1014:30', 'moment.unreadable: "2024-05-1014:30" is not a day or a time this program can read.'],
  ['2024-05-10 3', 'moment.unreadable: "2024-05-10 3" is not a day or a time this program can read.'],
])('the moment %j is refused', (text, message) => {
  expect(refusal(parseMoment(text, wednesday, nowMs, 'Asia/Shanghai'))).toBe(message);
});

test.each([
  ['24h', 24, 'h'],
  ['7d', 7, 'd'],
  ['2w', 2, 'w'],
  ['1m', 1, 'm'],
  ['1Y', 1, 'y'],
  ['0d', 0, 'd'],
  ['30 days', 30, 'd'],
  ['1 month', 1, 'm'],
  ['30天', 30, 'd'],
  ['３０天', 30, 'd'],
  ['三十天', 30, 'd'],
  ['2周', 2, 'w'],
  ['两个星期', 2, 'w'],
  ['3个月', 3, 'm'],
  ['24小时', 24, 'h'],
  ['1年', 1, 'y'],
  ['半个月', 15, 'd'],
  ['半年', 6, 'm'],
])('the duration %j is %d %s', (text, count, unit) => {
  expect(parseDuration(text)).toEqual({ value: { count, unit } });
  expect(readDuration(text)).toEqual({ count, unit });
});

test.each([[''], ['7'], ['d'], ['-7d'], ['+7d'], ['1.5d'], ['7dd'], ['3月'], ['7x'], ['123456d'], ['off']])(
  'the duration %j is unreadable',
  (text) => {
    expect(refusal(parseDuration(text))).toBe(`duration.unreadable: "${text}" is not a length of time.`);
    expect(() => readDuration(text)).toThrow(RangeError);
  },
);

test.each([
  ['2027-W53', 'period.no_week_53: "2027-W53" does not exist: the weeks of 2027 run from 1 to 52.'],
  ['2026-W54', 'period.no_week_53: "2026-W54" does not exist: the weeks of 2026 run from 1 to 53.'],
  ['2026-W00', 'period.no_week_53: "2026-W00" does not exist: the weeks of 2026 run from 1 to 53.'],
  ['2026-13', 'period.impossible: "2026-13" does not exist: there is no month 13.'],
  ['2026-Q5', 'period.impossible: "2026-Q5" does not exist: there is no quarter 5.'],
  ['0026-05', 'period.impossible: "0026-05" does not exist: the calendar runs from the year 1000 to 9999.'],
  ['2026', 'period.unreadable: "2026" is not a week, a month or a quarter.'],
  ['2026-05-20', 'period.unreadable: "2026-05-20" is not a week, a month or a quarter.'],
  ['last year', 'period.unreadable: "last year" is not a week, a month or a quarter.'],
  ['', 'period.unreadable: "" is not a week, a month or a quarter.'],
])('the period %j is refused', (text, message) => {
  expect(refusal(parsePeriod(text, wednesday))).toBe(message);
});

describe('for all days', () => {
  test('a day written in any of its forms is that day', () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const text of [
          day,
          `${year}/${month}/${date}`,
          `${year}年${month}月${date}日`,
          day.replaceAll('-', ''),
        ])
          expect(parseDay(text, today)).toEqual({ value: day });
      }),
      property,
    );
  });

  test('the coming weekday is within seven days, and next and last are a week further or back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (today, iso) => {
        const sign = ' 一二三四五六日'[iso]!;
        const coming = accept(parseDay(`周${sign}`, today));
        expect(weekday(coming)).toBe(iso);
        expect(daysBetween(today, coming)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(today, coming)).toBeLessThan(7);
        const [before, within, after] = ['上', '本', '下'].map((step) =>
          accept(parseDay(`${step}周${sign}`, today)),
        );
        expect(weekOf(within!)).toBe(weekOf(today));
        expect([daysBetween(before!, within!), daysBetween(within!, after!)]).toEqual([7, 7]);
      }),
      property,
    );
  });

  test('a signed distance is the duration from today', () => {
    fc.assert(
      fc.property(days, fc.nat(500), fc.constantFrom('d', 'w', 'm', 'y'), (today, count, unit) => {
        const duration = accept(parseDuration(`${count}${unit}`));
        expect(parseDay(`+${count}${unit}`, today)).toEqual({ value: addDuration(today, duration) });
      }),
      property,
    );
  });

  test('whatever is typed is either read as something real or refused', () => {
    const signs = fc.constantFrom(
      ...'0123456789-/.+年月日号周星期天上下个本后前底半三两十点午早晚 :twdmynexlastfriaeo',
    );
    const typed = fc.oneof(fc.string({ unit: signs, maxLength: 12 }), fc.string({ maxLength: 50 }));
    fc.assert(
      fc.property(typed, (text) => {
        const day = parseDay(text, wednesday);
        expect('problem' in day || isDay(day.value)).toBe(true);
        const moment = parseMoment(text, wednesday, nowMs, 'America/New_York');
        expect('problem' in moment || isMoment(moment.value)).toBe(true);
        expect('problem' in day || ('value' in moment && moment.value === day.value)).toBe(true);
        const period = parsePeriod(text, wednesday);
        expect('problem' in period || (isDay(period.value.from) && period.value.from < period.value.to)).toBe(
          true,
        );
      }),
      { ...property, numRuns: 3000 },
    );
  });
});
