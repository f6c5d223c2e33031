// The days of milestones and their reminders, at the edges of years, months and the lunar calendar.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears } from '../../src/domain/day.ts';
import { solarDay } from '../../src/domain/lunar.ts';
import {
  type MilestoneDate,
  isSolarDate,
  isYearly,
  needsLunar,
  occurrences,
  reminders,
} from '../../src/domain/milestone.ts';
import type { Milestone } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

const aMilestone = (given: Partial<Milestone> = {}): Milestone => ({
  id: 'mile0001',
  kind: 'birthday',
  on: '05-12',
  ...given,
});
const days = (given: Partial<MilestoneDate>, from: string, to: string): string[] =>
  occurrences({ kind: 'other', on: '05-12', ...given }, { from, to }, solarDay);

const told = (today: string, milestone: Partial<Milestone> = {}, until = today): string[] =>
  reminders(aMilestone(milestone), today, until, solarDay).map(({ day, reminded }) => `${day} ${reminded}`);

inEveryZone(() => {
  describe('days in a range', () => {
    test.each<[string, Partial<MilestoneDate>, string, string, string[]]>([
      [
        'a day without a year comes every year',
        {},
        '2024-01-01',
        '2026-12-31',
        ['2024-05-12', '2025-05-12', '2026-05-12'],
      ],
      ['the ends are included', {}, '2024-05-12', '2025-05-12', ['2024-05-12', '2025-05-12']],
      ['and nothing beyond them', {}, '2024-05-13', '2025-05-11', []],
      ['once', { on: '2024-05-12' }, '2020-01-01', '2030-12-31', ['2024-05-12']],
      [
        'once, said so',
        { on: '2024-05-12', kind: 'birthday', yearly: false },
        '2020-01-01',
        '2030-12-31',
        ['2024-05-12'],
      ],
      ['once, elsewhere', { on: '2024-05-12' }, '2025-01-01', '2030-12-31', []],
      [
        'every year, from the first on',
        { on: '2024-05-12', yearly: true },
        '2020-01-01',
        '2026-01-01',
        ['2024-05-12', '2025-05-12'],
      ],
      [
        'a birthday with its year',
        { on: '1980-05-12', kind: 'birthday' },
        '2024-01-01',
        '2024-12-31',
        ['2024-05-12'],
      ],
      [
        '29 February',
        { on: '02-29' },
        '2023-01-01',
        '2025-12-31',
        ['2023-02-28', '2024-02-29', '2025-02-28'],
      ],
      [
        '29 February of 2000, yearly',
        { on: '2000-02-29', yearly: true },
        '2100-01-01',
        '2100-12-31',
        ['2100-02-28'],
      ],
      ['no such day', { on: '02-30' }, '2023-01-01', '2025-12-31', []],
      ['no such month, once', { on: '2024-13-01' }, '2023-01-01', '2025-12-31', []],
      [
        'lunar: Spring Festival',
        { on: '01-01', calendar: 'lunar' },
        '2024-01-01',
        '2026-12-31',
        ['2024-02-10', '2025-01-29', '2026-02-17'],
      ],
      [
        'lunar: the end of a year lies in the next',
        { on: '12-08', calendar: 'lunar' },
        '2025-01-01',
        '2025-12-31',
        ['2025-01-07'],
      ],
      [
        'lunar: two in one solar year',
        { on: '12-01', calendar: 'lunar' },
        '2024-01-01',
        '2024-12-31',
        ['2024-01-11', '2024-12-31'],
      ],
      [
        'lunar: the 30th that a year lacks',
        { on: '12-30', calendar: 'lunar' },
        '2024-01-01',
        '2026-12-31',
        ['2024-02-09', '2025-01-28', '2026-02-16'],
      ],
      [
        'lunar: a leap month where there is one',
        { on: '06-15', calendar: 'lunar', leap: true },
        '2024-01-01',
        '2025-12-31',
        ['2024-07-20', '2025-08-08'],
      ],
      [
        'lunar: the common month in a leap year',
        { on: '06-15', calendar: 'lunar' },
        '2025-01-01',
        '2025-12-31',
        ['2025-07-09'],
      ],
      ['lunar, once', { on: '2025-01-01', calendar: 'lunar' }, '2020-01-01', '2030-12-31', ['2025-01-29']],
      ['lunar, beyond the table', { on: '01-01', calendar: 'lunar' }, '2150-01-01', '2151-12-31', []],
    ])('%s', (_name, given, from, to, expected) => expect(days(given, from, to)).toEqual(expected));

    test('without the lunar calendar a lunar milestone has no days', () =>
      expect(
        occurrences(
          { kind: 'other', on: '01-01', calendar: 'lunar' },
          { from: '2024-01-01', to: '2024-12-31' },
        ),
      ).toEqual([]));
  });

  describe('reminders stay until they are acknowledged', () => {
    test.each<[string, string[]]>([
      ['2024-04-11', []],
      ['2024-04-12', ['2024-05-12 1']],
      ['2024-05-04', ['2024-05-12 1']],
      ['2024-05-05', ['2024-05-12 2']],
      ['2024-05-12', ['2024-05-12 3']],
      ['2024-05-13', ['2024-05-12 3']],
      ['2024-06-11', ['2024-05-12 3']],
      ['2024-06-12', []],
    ])('on %s', (today, expected) => expect(told(today)).toEqual(expected));

    test('acknowledged ahead: quiet until next year', () => {
      const acknowledged = ['2024-05-12'];
      expect(told('2024-05-01', { acknowledged })).toEqual([]);
      expect(told('2024-05-20', { acknowledged })).toEqual([]);
      expect(told('2025-04-12', { acknowledged })).toEqual(['2025-05-12 1']);
    });
    test('the acknowledgement of another year counts for nothing', () =>
      expect(told('2024-05-12', { acknowledged: ['2023-05-12'] })).toEqual(['2024-05-12 3']));
    test('ahead: the next one, and not every one to the end of the calendar', () => {
      expect(told('2024-04-01', {}, '2024-04-12')).toEqual(['2024-05-12 0']);
      expect(told('2024-06-12', {}, '9999-12-31')).toEqual(['2025-05-12 0']);
      expect(told('2024-05-20', {}, '9999-12-31')).toEqual(['2024-05-12 3', '2025-05-12 0']);
    });
    test('its own reminders, in months too', () => {
      expect(told('2024-04-11', { remind: ['1m'] })).toEqual([]);
      expect(told('2024-04-12', { remind: ['1m', '1w'] })).toEqual(['2024-05-12 1']);
      expect(told('2024-05-11', { remind: ['0d'] })).toEqual([]);
      expect(told('2024-05-12', { remind: ['0d'] })).toEqual(['2024-05-12 1']);
    });
    test('the first reminder is the earliest, in whatever order they stand', () =>
      expect(
        reminders(aMilestone({ remind: ['0d', '30d', '7d'] }), '2024-05-01', '2024-05-01'),
      ).toMatchObject([{ from: '2024-04-12', reminded: 1 }]));
    test('no reminders: kept, never due', () =>
      expect(told('2024-05-12', { remind: [] }, '9999-12-31')).toEqual([]));
    test('over the end of the year', () => {
      expect(told('2024-12-20', { on: '01-05' })).toEqual(['2025-01-05 1']);
      expect(told('2025-01-10', { on: '12-25' })).toEqual(['2024-12-25 3']);
    });
    test('once, long ahead', () =>
      expect(told('2024-01-01', { kind: 'other', on: '2040-06-01' }, '2040-05-02')).toEqual([
        '2040-06-01 0',
      ]));
    test('lunar birthdays', () => {
      expect(told('2026-01-18', { on: '01-01', calendar: 'lunar' })).toEqual(['2026-02-17 1']);
      expect(told('2026-01-17', { on: '01-01', calendar: 'lunar' })).toEqual([]);
    });
  });
});

test.each<[Partial<MilestoneDate>, boolean]>([
  [{ on: '05-12', yearly: false }, true],
  [{ on: '2024-05-12', kind: 'contract' }, false],
  [{ on: '2024-05-12', kind: 'anniversary' }, true],
  [{ on: '2024-05-12', kind: 'anniversary', yearly: false }, false],
])('%j comes every year: %s', (given, expected) =>
  expect(isYearly({ kind: 'other', on: '05-12', ...given })).toBe(expected),
);

test.each([
  ['02-29', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['02-30', false],
  ['13-01', false],
  ['0000-01-01', false],
])('%s is a solar date: %s', (on, expected) => expect(isSolarDate(on)).toBe(expected));

const withMilestones = (milestones: readonly Milestone[]) =>
  aBook({ customers: [aCustomer(), aCustomer({ id: 'cust0002', milestones })] });

test('the lunar calendar is needed only where somebody has a lunar milestone', () => {
  expect(needsLunar(withMilestones([aMilestone()]))).toBe(false);
  expect(needsLunar(withMilestones([aMilestone(), aMilestone({ id: 'mile0002', calendar: 'lunar' })]))).toBe(
    true,
  );
});

describe('laws', () => {
  const start = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
  const monthAndDay = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-'));
  const calendar = fc.constantFrom<'solar' | 'lunar'>('solar', 'lunar');

  test('any two years have at least one day of a yearly milestone, in order and inside', () => {
    fc.assert(
      fc.property(start, monthAndDay, calendar, fc.boolean(), (from, on, kind, leap) => {
        const to = addYears(from, 2);
        const found = occurrences({ kind: 'other', on, calendar: kind, leap }, { from, to }, solarDay);
        expect(found.length).toBeGreaterThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found).toEqual(found.toSorted());
        expect(found.every((day) => day >= from && day <= to)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('what is told today is told tomorrow, until it is acknowledged or a month old', () => {
    fc.assert(
      fc.property(start, monthAndDay, calendar, (today, on, kind) => {
        const milestone = aMilestone({ on, calendar: kind });
        const told = reminders(milestone, today, today, solarDay).filter(
          ({ day }) => day > addDays(today, -30),
        );
        const tomorrow = addDays(today, 1);
        const later = reminders(milestone, tomorrow, tomorrow, solarDay).map(({ day }) => day);
        for (const { day } of told) expect(later).toContain(day);
        const acknowledged = told.map(({ day }) => day);
        expect(
          reminders({ ...milestone, acknowledged }, tomorrow, tomorrow, solarDay).filter(({ day }) =>
            acknowledged.includes(day),
          ),
        ).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
