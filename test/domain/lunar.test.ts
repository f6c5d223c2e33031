// The lunar calendar against days that everybody can look up, in every zone of the process.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, isDay } from '../../src/domain/day.ts';
import { lunarProblem, solarDay } from '../../src/domain/lunar.ts';
import { inEveryZone } from '../support/zones.ts';

const solar = (year: number, month: number, day: number, leap = false): string | null =>
  solarDay({ year, month, day, leap });

inEveryZone(() => {
  test.each([
    [1950, '1950-02-17'],
    [1985, '1985-02-20'],
    [2000, '2000-02-05'],
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-03'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
  ])('Spring Festival %i', (year, day) => expect(solar(year, 1, 1)).toBe(day));

  test.each([
    ['Dragon Boat', 5, 5, { 2023: '2023-06-22', 2024: '2024-06-10', 2025: '2025-05-31', 2026: '2026-06-19' }],
    ['Mid-Autumn', 8, 15, { 2023: '2023-09-29', 2024: '2024-09-17', 2025: '2025-10-06', 2026: '2026-09-25' }],
    [
      'Double Ninth',
      9,
      9,
      { 2023: '2023-10-23', 2024: '2024-10-11', 2025: '2025-10-29', 2026: '2026-10-18' },
    ],
    ['Laba', 12, 8, { 2023: '2024-01-18', 2024: '2025-01-07', 2025: '2026-01-26' }],
  ])('%s', (_name, month, day, years) => {
    for (const [year, expected] of Object.entries(years))
      expect(solar(Number(year), month, day)).toBe(expected);
  });

  describe('leap months', () => {
    test.each([
      [2020, 4, '2020-04-23', '2020-05-23'],
      [2023, 2, '2023-02-20', '2023-03-22'],
      [2025, 6, '2025-06-25', '2025-07-25'],
      [2033, 11, '2033-11-22', '2033-12-22'],
    ])('%i has a second month %i', (year, month, first, second) => {
      expect(solar(year, month, 1)).toBe(first);
      expect(solar(year, month, 1, true)).toBe(second);
    });
    test('a year without it: the month of the same number', () => {
      expect(solar(2024, 6, 15, true)).toBe(solar(2024, 6, 15));
      expect(solar(2023, 6, 15, true)).toBe(solar(2023, 6, 15));
    });
    test('a leap month shorter than the date: its last day', () => {
      expect(solar(2023, 2, 29, true)).toBe('2023-04-19');
      expect(solar(2023, 2, 30, true)).toBe('2023-04-19');
    });
  });

  test('the 30th of a month of 29 days is its last: New Year’s Eve is always the day before', () => {
    expect(solar(2023, 12, 30)).toBe('2024-02-09');
    expect(solar(2024, 12, 30)).toBe('2025-01-28');
    expect(solar(2025, 12, 30)).toBe('2026-02-16');
  });

  test.each([
    [1900, 1, 1, '1900-01-31'],
    [2100, 1, 1, '2100-02-09'],
    [1899, 12, 30, null],
    [2101, 1, 1, null],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 1, 31, null],
    [2024, 1, 0, null],
  ])('the edges of the table: %i-%i-%i', (year, month, day, expected) =>
    expect(solar(year, month, day)).toBe(expected),
  );
});

describe('a lunar date that does not exist', () => {
  test.each([
    ['12-30', false, null],
    ['01-01', false, null],
    ['06-15', true, null],
    ['2023-12-30', false, null],
    ['2025-12-30', false, { kind: 'short', year: 2025, month: 12, days: 29 }],
    ['2023-02-30', true, { kind: 'short', year: 2023, month: 2, days: 29 }],
    ['2023-02-30', false, null],
    ['2025-06-01', true, null],
    ['2024-06-01', true, { kind: 'no_leap', year: 2024, month: 6 }],
    ['13-01', false, { kind: 'month', month: 13 }],
    ['00-10', false, { kind: 'month', month: 0 }],
    ['01-31', false, { kind: 'day', day: 31 }],
    ['2024-01-00', false, { kind: 'day', day: 0 }],
    ['1899-01-01', false, { kind: 'years', from: 1900, to: 2100 }],
    ['2101-01-01', false, { kind: 'years', from: 1900, to: 2100 }],
    ['5-12', false, { kind: 'unreadable' }],
    ['', false, { kind: 'unreadable' }],
  ])('%s, leap: %s', (on, leap, expected) => expect(lunarProblem(on, leap)).toEqual(expected));
});

describe('laws', () => {
  const year = fc.integer({ min: 1900, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });

  test('every date of the table falls on a day, and the days follow one another', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 29 }), fc.boolean(), (y, m, d, leap) => {
        const [day, next] = [solar(y, m, d, leap)!, solar(y, m, d + 1, leap)!];
        const step = daysBetween(day, next);
        expect(isDay(day)).toBe(true);
        // Only the 30th of a month that has none stays on the 29th.
        expect(step === 1 || (step === 0 && d === 29)).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('a year has 353 to 355 days, with a leap month 383 to 385', () => {
    for (let y = 1900; y < 2100; y++) {
      const days = daysBetween(solar(y, 1, 1)!, solar(y + 1, 1, 1)!);
      expect([353, 354, 355, 383, 384, 385]).toContain(days);
    }
  });

  test('the Spring Festival lies between 21 January and 21 February', () => {
    for (let y = 1900; y <= 2100; y++) {
      const monthAndDay = solar(y, 1, 1)!.slice(5);
      expect(monthAndDay >= '01-21' && monthAndDay <= '02-21').toBe(true);
    }
  });
});
