// Times and days as they are typed, and what the clocks of another zone show then.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantOf, momentOn, todayIn, weekday } from '../../src/domain/day.ts';
import {
  daysText,
  isBefore,
  localTimes,
  missedDays,
  parseDays,
  parseTimes,
  timeText,
} from '../../src/domain/schedule.ts';
import { inEveryZone } from '../support/zones.ts';

test.each([
  ['08:30', ['08:30']],
  ['8:30', ['08:30']],
  ['13:00, 8:30，13:00', ['08:30', '13:00']],
  ['８：３０', ['08:30']],
  ['23:59', ['23:59']],
  ['24:00', null],
  ['8', null],
  ['8:60', null],
  ['', null],
  ['08:30 * * * * rm', null],
])('time %j', (text, wanted) => {
  const parsed = parseTimes(text);
  expect('value' in parsed ? parsed.value.map(timeText) : null).toEqual(wanted);
});

test.each([
  ['1-5', '1-5'],
  ['mon-fri', '1-5'],
  ['Monday-Friday', '1-5'],
  ['周一-周五', '1-5'],
  ['周一至周五', '1-5'],
  ['1,3,5', '1,3,5'],
  ['5,1', '1,5'],
  ['6-1', '1,6,7'],
  ['0', '7'],
  ['sun', '7'],
  ['1-7', '*'],
  ['*', '*'],
  ['1-2', '1,2'],
  ['8', null],
  ['1-', null],
  ['1-3-5', null],
  ['', null],
  ['* * rm', null],
])('days %j', (text, wanted) => {
  const parsed = parseDays(text);
  expect('value' in parsed ? daysText(parsed.value) : null).toBe(wanted);
});

const shown = (
  zone: string,
  machine: string,
  time = '08:30',
  days = '1-5',
  today = '2024-05-20',
): string[] => {
  const [times, week] = [parseTimes(time), parseDays(days)];
  if (!('value' in times) || !('value' in week)) throw new Error('no time');
  return localTimes({ times: times.value, days: week.value, zone }, machine, today).map(
    (local) =>
      `${timeText(local)} ${daysText(local.days)}${local.notBefore ? ` after ${timeText(local.notBefore)}` : ''}`,
  );
};

inEveryZone(() => {
  test.each<[string, Parameters<typeof shown>, string[]]>([
    ['the same zone', ['Asia/Shanghai', 'Asia/Shanghai'], ['08:30 1-5']],
    ['a zone with summer time and itself', ['Europe/Berlin', 'Europe/Berlin'], ['08:30 1-5']],
    ['both change on the same day', ['Europe/Berlin', 'Europe/London'], ['07:30 1-5']],
    ['UTC', ['Asia/Shanghai', 'UTC'], ['00:30 1-5']],
    ['the day before', ['Asia/Shanghai', 'UTC', '06:30'], ['22:30 1-4,7']],
    [
      'the day after',
      ['America/New_York', 'Asia/Shanghai', '20:00'],
      ['08:00 2-6 after 20:00', '09:00 2-6 after 20:00'],
    ],
    [
      'one changes its clocks',
      ['Asia/Shanghai', 'Europe/Berlin'],
      ['01:30 1-5 after 08:30', '02:30 1-5 after 08:30'],
    ],
    ['half an hour', ['Asia/Kolkata', 'UTC', '08:00'], ['02:30 1-5']],
    ['several times', ['Asia/Shanghai', 'UTC', '08:30,13:00'], ['00:30 1-5', '05:00 1-5']],
    [
      'over midnight with the season',
      ['Europe/Berlin', 'UTC', '01:30', '1'],
      ['23:30 7 after 01:30', '00:30 1 after 01:30'],
    ],
  ])('%s', (_, given, wanted) => {
    expect(shown(...given)).toEqual(wanted);
  });

  test('on every day that is meant one of the times is the time, and none that counts comes earlier', () => {
    const zones = [
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'UTC',
      'Asia/Kolkata',
    ];
    const clock = fc.record({
      hour: fc.integer({ min: 4, max: 23 }),
      minute: fc.constantFrom(0, 15, 30, 45),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        clock,
        fc.integer({ min: 0, max: 364 }),
        (zone, machine, time, ahead) => {
          const today = '2024-05-20';
          const days = [1, 3, 7];
          const locals = localTimes({ times: [time], days, zone }, machine, today);
          const day = addDays(today, ahead);
          const wanted = instantOf(momentOn(day, time.hour, time.minute, zone), zone);
          // What cron does: on each day of the machine it starts what has that time and that day of the week.
          const started = [-1, 0, 1].flatMap((step) => {
            const localDay = addDays(todayIn(wanted, machine), step);
            return locals
              .filter((local) => local.days.includes(weekday(localDay)))
              .map((local) => ({
                local,
                ms: instantOf(momentOn(localDay, local.hour, local.minute, machine), machine),
              }));
          });
          const counting = started.filter(
            ({ local, ms }) => local.notBefore == null || !isBefore(ms, local.notBefore, zone),
          );
          const onDay = counting.filter(({ ms }) => todayIn(ms, zone) === day);
          if (days.includes(weekday(day))) expect(Math.min(...onDay.map(({ ms }) => ms))).toBe(wanted);
          else expect(onDay).toEqual([]);
        },
      ),
      { numRuns: Number(process.env['TEND_RUNS'] ?? 25), seed: 7 },
    );
  });
});

describe('missed', () => {
  test.each<[string, string, number[], string[]]>([
    // 2024-05-17 is a Friday.
    ['2024-05-17', '2024-05-20', [1, 2, 3, 4, 5], []],
    ['2024-05-17', '2024-05-21', [1, 2, 3, 4, 5], ['2024-05-20']],
    ['2024-05-17', '2024-05-20', [1, 2, 3, 4, 5, 6, 7], ['2024-05-18', '2024-05-19']],
    ['2024-05-20', '2024-05-20', [1], []],
    ['2024-05-21', '2024-05-20', [1], []],
    ['2024-05-13', '2024-05-28', [1], ['2024-05-20', '2024-05-27']],
  ])('since %s, on %s', (last, today, days, wanted) => {
    expect(missedDays(last, today, days)).toEqual(wanted);
  });

  test('two years take no longer than two months', () => {
    expect(missedDays('2022-05-20', '2024-05-20', [1, 2, 3, 4, 5, 6, 7])).toHaveLength(61);
  });
});
