// Calendar arithmetic, in every zone of the process: the days of a business do not depend on the machine.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  endOfMonth,
  endOfWeek,
  hoursBetween,
  instantOf,
  isDay,
  isMoment,
  isZone,
  momentAt,
  momentOn,
  monthOf,
  periodRange,
  quarterOf,
  todayIn,
  weekday,
  weekOf,
} from '../../src/domain/day.ts';
import { inEveryZone, zones } from '../support/zones.ts';

const property = { seed: 20240510, numRuns: 300 };
const days = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const instants = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 })
  .map((n) => n * 60_000);

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

inEveryZone(() => {
  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1000-01-01', true],
    ['9999-12-31', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['0999-12-31', false],
    ['2026-1-1', false],
    ['2026/01/01', false],
    ['20260101', false],
    [' 2026-01-01', false],
    ['2026-01-01\n', false],
    ['2026-01-01T00:00Z', false],
    ['２０２６-01-01', false],
    ['', false],
    ['undefined', false],
  ])('%j is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['2026-02-28', true],
    ['2024-05-10T14:30+08:00', true],
    ['2024-05-10T14:30:59-04:00', true],
    ['2024-05-10T14:30Z', true],
    ['2024-05-10T00:00+14:00', true],
    ['2024-05-10T14:30', false],
    ['2024-05-10 14:30+08:00', false],
    ['2024-05-10T24:00Z', false],
    ['2024-05-10T14:60Z', false],
    ['2024-05-10T14:30+08:60', false],
    ['2024-05-10T14:30+15:00', false],
    ['2024-05-10T14:30+0800', false],
    ['2024-05-10T14:30:00.000Z', false],
    ['2026-02-30T14:30Z', false],
    ['2024-05-10T', false],
    ['', false],
  ])('%j is a moment: %s', (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-09', -1, '2026-03-08'],
    ['2026-05-10', 0, '2026-05-10'],
    ['2026-05-10', 365, '2027-05-10'],
    ['9999-12-31', 1, '9999-12-31'],
    ['1000-01-01', -1, '1000-01-01'],
    ['2026-05-10', 1e12, '9999-12-31'],
  ])('%s and %d days is %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-31', 13, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
    ['2026-05-10', 1e9, '9999-12-31'],
    ['2026-05-10', -1e9, '1000-01-01'],
  ])('%s and %d months is %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2026-07-01', 10, '2036-07-01'],
  ])('%s and %d years is %s', (day, n, expected) => {
    expect(addYears(day, n)).toBe(expected);
  });

  test.each([
    [{ count: 2, unit: 'h' }, '2026-01-31'],
    [{ count: 24, unit: 'h' }, '2026-02-01'],
    [{ count: 47, unit: 'h' }, '2026-02-01'],
    [{ count: 3, unit: 'd' }, '2026-02-03'],
    [{ count: 2, unit: 'w' }, '2026-02-14'],
    [{ count: 1, unit: 'm' }, '2026-02-28'],
    [{ count: 1, unit: 'y' }, '2027-01-31'],
  ] as const)('2026-01-31 and %j is %s', (duration, expected) => {
    expect(addDuration('2026-01-31', duration)).toBe(expected);
  });

  test.each([
    ['2026-03-07', '2026-03-09', 2],
    ['2026-10-31', '2026-11-02', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
    ['2026-05-10', '2026-05-10', 0],
  ])('from %s to %s is %d days', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  test.each([
    ['2020-12-31', 4, '2020-W53', '2020-12', '2020-Q4'],
    ['2021-01-03', 7, '2020-W53', '2021-01', '2021-Q1'],
    ['2021-01-04', 1, '2021-W01', '2021-01', '2021-Q1'],
    ['2024-12-30', 1, '2025-W01', '2024-12', '2024-Q4'],
    ['2026-11-20', 5, '2026-W47', '2026-11', '2026-Q4'],
    ['2026-12-31', 4, '2026-W53', '2026-12', '2026-Q4'],
    ['2027-01-01', 5, '2026-W53', '2027-01', '2027-Q1'],
    ['2026-03-31', 2, '2026-W14', '2026-03', '2026-Q1'],
    ['2026-04-01', 3, '2026-W14', '2026-04', '2026-Q2'],
  ])('%s is weekday %d of %s, in %s and %s', (day, iso, week, month, quarter) => {
    expect([weekday(day), weekOf(day), monthOf(day), quarterOf(day)]).toEqual([iso, week, month, quarter]);
  });

  test.each([
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s runs from %s to %s', (period, from, to) => {
    expect(periodRange(period)).toEqual({ from, to });
  });

  test.each([
    ['2027-W53'],
    ['2025-W53'],
    ['2026-W00'],
    ['2026-W54'],
    ['2026-W99'],
    ['2026-W7'],
    ['2026-w47'],
    ['2026-13'],
    ['2026-00'],
    ['2026-1'],
    ['2026-Q0'],
    ['2026-Q5'],
    ['2026-Q01'],
    ['2026'],
    ['2026-11-01'],
    ['0026-11'],
    [''],
  ])('%j is no period', (text) => {
    expect(periodRange(text)).toBeNull();
  });

  test.each([
    ['2026-11-16', '2026-11-22', '2026-11-30'],
    ['2026-11-22', '2026-11-22', '2026-11-30'],
    ['2024-02-29', '2024-03-03', '2024-02-29'],
    ['2026-12-31', '2027-01-03', '2026-12-31'],
  ])('the week of %s ends on %s and its month on %s', (day, week, month) => {
    expect([endOfWeek(day), endOfMonth(day)]).toEqual([week, month]);
  });

  test.each([
    // A follow-up at 23:30 in Shanghai is the same evening in no other zone.
    ['2024-05-10T23:30+08:00', 'Asia/Shanghai', '2024-05-10'],
    ['2024-05-10T23:30+08:00', 'UTC', '2024-05-10'],
    ['2024-05-10T07:59+08:00', 'UTC', '2024-05-09'],
    ['2024-05-10T16:30Z', 'Asia/Shanghai', '2024-05-11'],
    ['2024-05-10T03:59Z', 'America/New_York', '2024-05-09'],
    ['2024-05-10T04:00Z', 'America/New_York', '2024-05-10'],
    ['2024-01-10T04:59Z', 'America/New_York', '2024-01-09'],
    ['2024-05-10T10:00Z', 'Pacific/Kiritimati', '2024-05-11'],
    ['2024-05-10T23:59:59+08:00', 'Asia/Shanghai', '2024-05-10'],
  ])('%s falls in %s on %s', (moment, zone, expected) => {
    expect(dayOf(moment, zone)).toBe(expected);
  });

  test.each(zones)('a plain day is that day in %s', (zone) => {
    expect(dayOf('2024-05-10', zone)).toBe('2024-05-10');
  });

  test.each([
    ['2024-05-10', 'Asia/Shanghai', '2024-05-09T16:00:00.000Z'],
    ['2024-05-10', 'Pacific/Kiritimati', '2024-05-09T10:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    // In São Paulo the clocks went forward at midnight: that day began at 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // In Havana they went back from 01:00 to 00:00: that day had two midnights.
    ['2020-11-01', 'America/Havana', '2020-11-01T04:00:00.000Z'],
    // Samoa skipped this day altogether.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2024-05-10T14:30+08:00', 'America/New_York', '2024-05-10T06:30:00.000Z'],
  ])('%s in %s is the instant %s', (moment, zone, expected) => {
    expect(new Date(instantOf(moment, zone)).toISOString()).toBe(expected);
  });

  test.each([
    ['2024-05-10T14:30+08:00', '2024-05-11T14:30+08:00', 24],
    ['2024-05-10T14:30+08:00', '2024-05-10T07:00Z', 0.5],
    ['2024-05-10T14:30+08:00', '2024-05-10T13:30+08:00', -1],
    ['2026-03-07T12:00-05:00', '2026-03-08T12:00-04:00', 23],
    ['2026-10-31T12:00-04:00', '2026-11-01T12:00-05:00', 25],
    ['2024-05-10', '2024-05-11T14:30+08:00', null],
    ['2024-05-10T14:30+08:00', '2024-05-11', null],
  ])('from %s to %s there are %s hours', (from, to, expected) => {
    expect(hoursBetween(from, to, 'Asia/Shanghai')).toBe(expected);
  });

  test.each([
    ['2024-05-10T06:30:59.999Z', 'Asia/Shanghai', '2024-05-10T14:30+08:00'],
    ['2024-05-10T06:30:00Z', 'UTC', '2024-05-10T06:30+00:00'],
    ['2024-05-10T06:30:00Z', 'Asia/Kolkata', '2024-05-10T12:00+05:30'],
    ['2024-05-10T06:30:00Z', 'America/St_Johns', '2024-05-10T04:00-02:30'],
    ['2026-03-08T06:59:00Z', 'America/New_York', '2026-03-08T01:59-05:00'],
    ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00-04:00'],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30-04:00'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30-05:00'],
    ['2024-05-10T16:00:00Z', 'Asia/Shanghai', '2024-05-11T00:00+08:00'],
  ])('%s in %s is written %s', (iso, zone, expected) => {
    const ms = Date.parse(iso);
    expect([momentAt(ms, zone), todayIn(ms, zone)]).toEqual([expected, expected.slice(0, 10)]);
  });

  test.each([
    ['2024-05-10', 14, 30, 'Asia/Shanghai', '2024-05-10T14:30+08:00'],
    ['2026-03-08', 1, 59, 'America/New_York', '2026-03-08T01:59-05:00'],
    ['2026-03-08', 2, 30, 'America/New_York', '2026-03-08T03:30-04:00'],
    ['2026-11-01', 1, 30, 'America/New_York', '2026-11-01T01:30-04:00'],
    ['2026-11-01', 2, 0, 'America/New_York', '2026-11-01T02:00-05:00'],
    ['2024-05-10', 0, 0, 'Pacific/Kiritimati', '2024-05-10T00:00+14:00'],
  ])('%s at %d:%d in %s is %s', (day, hour, minute, zone, expected) => {
    expect(momentOn(day, hour, minute, zone)).toBe(expected);
  });
});

test.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Asia/Beijing', false],
  ['+08:00', false],
  ['', false],
  ['Mars/Olympus', false],
])('%j is a zone: %s', (name, expected) => {
  expect(isZone(name)).toBe(expected);
});

test('what is not a day is never computed with', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('Not a day: 2026-02-30');
  expect(() => daysBetween('2026-02-01', 'undefined')).toThrow(RangeError);
  expect(() => dayOf('2026-02-30', 'UTC')).toThrow(RangeError);
  expect(() => dayOf('2026-02-03T10:00', 'UTC')).toThrow('Not a moment: 2026-02-03T10:00');
});

describe('for all days', () => {
  test('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
      property,
    );
  });

  test('the order of days is the order of their texts', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
      property,
    );
  });

  test('a month later is n months on, on the same date or on the last of the month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, n) => {
        const later = addMonths(day, n);
        expect(monthsOf(later) - monthsOf(day)).toBe(n);
        expect(
          later.slice(8) === day.slice(8) || (later === endOfMonth(later) && later.slice(8) < day.slice(8)),
        ).toBe(true);
      }),
      property,
    );
  });

  test('every day lies within its week, month and quarter, and these follow on each other', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(weekOf, monthOf, quarterOf), (day, periodOf) => {
        const { from, to } = periodRange(periodOf(day))!;
        expect(from <= day && day <= to).toBe(true);
        expect([periodOf(from), periodOf(to)]).toEqual([periodOf(day), periodOf(day)]);
        expect(periodRange(periodOf(addDays(to, 1)))!.from).toBe(addDays(to, 1));
      }),
      property,
    );
  });

  test('a day starts on that day, and not a minute later', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        // Kiritimati moved to the other side of the date line and skipped this day.
        fc.pre(!(zone === 'Pacific/Kiritimati' && day === '1994-12-31'));
        const start = instantOf(day, zone);
        expect(todayIn(start, zone)).toBe(day);
        expect(todayIn(start - 60_000, zone) < day).toBe(true);
      }),
      property,
    );
  });

  test('an instant written as a moment is the same instant', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones, 'Asia/Kolkata', 'America/St_Johns'), (ms, zone) => {
        const moment = momentAt(ms, zone);
        expect(isMoment(moment)).toBe(true);
        expect(instantOf(moment, 'UTC')).toBe(ms);
        expect(dayOf(moment, zone)).toBe(moment.slice(0, 10));
      }),
      property,
    );
  });
});
