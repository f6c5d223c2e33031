// What a calendar holds: the entries with a day, the days on which they fall, and the names by which every clone knows them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/domain/book.ts';
import type { CalendarEvent, CalendarTodo } from '../../src/domain/calendar-entry.ts';
import { calendarOn } from '../../src/domain/calendar.ts';
import { addDays } from '../../src/domain/day.ts';
import { solarDay } from '../../src/domain/lunar.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Customer, Followup, Milestone, Settings, Task } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise, anOrder, team } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

const today = '2024-05-20';

const todosOf = (followups: readonly Followup[], settings: Settings = {}): readonly CalendarTodo[] =>
  calendarOn({ today, book: aBook({ followups }, settings) }).todos;

const eventsOf = (
  milestone: Partial<Milestone>,
  given: {
    readonly today?: string;
    readonly customer?: Partial<Customer>;
    readonly settings?: Settings;
  } = {},
): readonly CalendarEvent[] => {
  const milestones = [{ id: 'mile0001', kind: 'birthday', on: '05-12', ...milestone }];
  const book = aBook({ customers: [aCustomer({ milestones, ...given.customer })] }, given.settings ?? {});
  return calendarOn({ today: given.today ?? today, book, lunar: solarDay }).events;
};
const shown = (events: readonly CalendarEvent[]): string[] =>
  events.map(({ uid, day, isYearly }) => `${day}${isYearly ? ' yearly' : ''} ${uid}`);

const aTask = (given: Partial<Task> = {}): Task => ({
  id: 'task0001',
  customer: 'cust0001',
  title: '做报价',
  owner: 'li',
  due: '2024-05-22',
  priority: 'high',
  state: 'todo',
  created_by: 'wang',
  recorded: { by: 'wang', at: '2024-05-01T10:00+08:00' },
  ...given,
});

describe('to do', () => {
  test('what has a day is there, with the day, and with ids that never change', () => {
    const followup = aFollowup({
      next: [aNext({ priority: 'high' })],
      promises: [aPromise(), aPromise({ id: 'prom0002', due: undefined as never })],
      waiting: { for: '评审结果', expected: '2024-05-12' },
    });
    expect(
      todosOf([followup]).map(({ uid, kind, due, owner, lead }) => ({ uid, kind, due, owner, lead })),
    ).toEqual([
      { uid: 'next0001@foll0001.tend', kind: 'next', due: '2024-05-10', owner: 'li', lead: 'wang' },
      { uid: 'prom0001@foll0001.tend', kind: 'promise', due: '2024-05-10', owner: 'li', lead: null },
      { uid: 'foll0001@tend', kind: 'waiting', due: '2024-05-12', owner: 'li', lead: null },
    ]);
  });

  test.each<[string, Parameters<typeof aNext>[0], Partial<CalendarTodo> | null]>([
    [
      'postponed',
      { snoozed: { until: '2024-06-01', reason: '出差' } },
      { due: '2024-06-01', agreed: '2024-05-10' },
    ],
    [
      'postponed to before',
      { snoozed: { until: '2024-05-01', reason: '-' } },
      { due: '2024-05-10', snoozed: null },
    ],
    [
      'done lately',
      { state: 'done', done: { at: '2024-05-19T10:00+08:00', by: 'li', result: '已发' } },
      { state: 'done', finished: Date.parse('2024-05-19T02:00Z'), changed: Date.parse('2024-05-19T02:00Z') },
    ],
    ['done long ago', { state: 'done', done: { at: '2024-04-19', by: 'li' } }, null],
    [
      'done on the last day that counts',
      { state: 'done', done: { at: '2024-04-20', by: 'li' } },
      { state: 'done' },
    ],
    ['cancelled', { state: 'cancelled', done: { at: '2024-05-19', by: 'li' } }, { state: 'cancelled' }],
    [
      'done later than is asked about',
      { state: 'done', done: { at: '2024-05-21', by: 'li' } },
      { state: 'open', finished: null },
    ],
  ])('%s', (_, next, wanted) => {
    const found = todosOf([aFollowup({ next: [aNext(next)] })]);
    if (wanted == null) expect(found).toEqual([]);
    else expect(found).toMatchObject([wanted]);
  });

  test('a later conversation settles what was awaited; a change of status does not', () => {
    const first = aFollowup({ waiting: { for: '评审结果', expected: '2024-05-12' } });
    const talk = aFollowup({ id: 'foll0002', at: '2024-05-06' });
    const { method: _, ...silent } = talk;
    expect(todosOf([first, talk])).toEqual([]);
    expect(todosOf([first, silent])).toHaveLength(1);
    // On the day before, nobody had talked.
    expect(calendarOn({ today: '2024-05-05', book: aBook({ followups: [first, talk] }) }).todos).toHaveLength(
      1,
    );
  });

  test.each<[string, Partial<Customer>, number]>([
    ['a customer of every day', {}, 1],
    ['in the history library', { archived: { on: '2024-05-19', reason: '-' } }, 0],
    ['archived tomorrow', { archived: { on: '2024-05-21', reason: '-' } }, 1],
    ['met later', { first_contact: '2024-06-01' }, 0],
  ])('of %s', (_, customer, count) => {
    const book = aBook({ customers: [aCustomer(customer)], followups: [aFollowup({ next: [aNext()] })] });
    expect(calendarOn({ today, book }).todos).toHaveLength(count);
  });

  test('tasks are there with and without a customer, not those of an archived one', () => {
    const settings = fillSettings({ team });
    const archived = aCustomer({ id: 'cust0002', archived: { on: '2024-05-01', reason: '-' } });
    const { customer: _, ...free } = aTask({ id: 'task0002', state: 'doing' });
    const book = bookOf(settings, {
      customer: [aCustomer(), archived],
      task: [aTask(), free, aTask({ id: 'task0003', customer: 'cust0002' })],
    });
    const { todos } = calendarOn({ today, book });
    expect(todos.map(({ uid, state, lead }) => `${uid} ${state} ${lead}`)).toEqual([
      'task0001@tend open wang',
      'task0002@tend doing wang',
    ]);
  });

  test('the order depends on nothing but the entries', () => {
    const followups = ['2024-05-12', '2024-05-10', '2024-05-11'].map((due, place) =>
      aFollowup({ id: `foll000${place}`, next: [aNext({ id: `next000${place}`, due })] }),
    );
    const days = (all: readonly Followup[]): string[] => todosOf(all).map(({ due }) => due);
    expect(days(followups)).toEqual(['2024-05-10', '2024-05-11', '2024-05-12']);
    expect(days(followups.toReversed())).toEqual(days(followups));
  });
});

inEveryZone(() => {
  describe('days that come', () => {
    test.each<[string, Partial<Milestone>, string[]]>([
      ['every year, since its year', { on: '1980-05-12' }, ['1980-05-12 yearly mile0001@cust0001.tend']],
      ['every year, since it was entered', { on: '04-30' }, ['2025-04-30 yearly mile0001@cust0001.tend']],
      ['entered on its day', { on: '05-01' }, ['2024-05-01 yearly mile0001@cust0001.tend']],
      ['at the end of a month', { on: '2020-01-31' }, ['2020-01-31 yearly mile0001@cust0001.tend']],
      ['once', { kind: 'contract', on: '2024-06-01' }, ['2024-06-01 mile0001@cust0001.tend']],
      ['once, long ago', { kind: 'contract', on: '2023-05-19' }, []],
      ['once, a year ago', { kind: 'contract', on: '2023-05-20' }, ['2023-05-20 mile0001@cust0001.tend']],
      [
        '29 February, on the 28th where there is none',
        { on: '2016-02-29' },
        [
          '2024-02-29 mile0001-2024@cust0001.tend',
          '2025-02-28 mile0001-2025@cust0001.tend',
          '2026-02-28 mile0001-2026@cust0001.tend',
          '2027-02-28 mile0001-2027@cust0001.tend',
          '2028-02-29 mile0001-2028@cust0001.tend',
          '2029-02-28 mile0001-2029@cust0001.tend',
        ],
      ],
      ['29 February, once', { kind: 'contract', on: '2024-02-29' }, ['2024-02-29 mile0001@cust0001.tend']],
      [
        'lunar, day by day',
        { on: '08-15', calendar: 'lunar', yearly: true },
        // The Mid-Autumn Festivals that everybody can look up.
        ['2023-09-29', '2024-09-17', '2025-10-06', '2026-09-25', '2027-09-15', '2028-10-03'].map(
          (day) => `${day} mile0001-${day.replaceAll('-', '')}@cust0001.tend`,
        ),
      ],
      ['a date that does not exist', { kind: 'contract', on: '2023-02-30' }, []],
    ])('%s', (_, milestone, wanted) => {
      expect(shown(eventsOf(milestone))).toEqual(wanted);
    });

    test('where two lunar days fall into one solar year, both have a name of their own', () => {
      const days = eventsOf({ on: '11-20', calendar: 'lunar' }).map(({ day, uid }) => [day, uid] as const);
      const ofYear = days.filter(([day]) => day.startsWith('2024-'));
      expect(ofYear.map(([day]) => day)).toEqual(['2024-01-01', '2024-12-20']);
      expect(new Set(days.map(([, uid]) => uid)).size).toBe(days.length);
    });

    test('reminders are counted in days, a month as long as it is', () => {
      expect(eventsOf({ on: '2024-03-30', remind: ['1m', '1w', '0d'] })[0]?.remind).toEqual([30, 7, 0]);
      expect(eventsOf({ on: '2024-05-12', remind: ['1m'] })[0]?.remind).toEqual([30]);
      expect(eventsOf({ remind: [] })[0]?.remind).toEqual([]);
      // Template S4: a month ahead.
      expect(eventsOf({})[0]?.remind).toEqual([30, 7, 0]);
    });

    test('a customer who is lost is not congratulated', () => {
      expect(
        eventsOf({}, { customer: { status: 'lost', lost: { on: '2024-05-02', reason: 'other' } } }),
      ).toEqual([]);
    });
  });

  test('a contract that ends is there until another covers it', () => {
    const contract = anOrder({ signed_on: '2023-06-01', end_on: '2024-06-01', contract_no: 'HT-1' });
    const next = anOrder({ id: 'orde0002', kind: 'renewal', signed_on: '2024-05-18', end_on: '2025-06-01' });
    const ends = (...orders: (typeof contract)[]): string[] =>
      shown(calendarOn({ today, book: aBook({ orders }) }).events);
    expect(ends(contract)).toEqual(['2024-06-01 orde0001@tend']);
    expect(ends(contract, next)).toEqual(['2025-06-01 orde0002@tend']);
  });
});

describe('on every day', () => {
  const runs = Number(process.env['TEND_RUNS'] ?? 60);
  const month = fc.integer({ min: 1, max: 12 });
  const on = fc
    .tuple(month, fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const milestone = fc.record({
    on: fc.oneof(
      on,
      fc.constant('02-29'),
      on.map((day) => `2010-${day}`),
    ),
    calendar: fc.constantFrom('solar' as const, 'lunar' as const),
    kind: fc.constantFrom('birthday', 'contract'),
  });

  test('an entry keeps its name and its day from one day to the next', () => {
    fc.assert(
      fc.property(
        milestone,
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 200 }),
        (given, ahead, more) => {
          const first = addDays('2024-05-20', ahead);
          const [before, after] = [first, addDays(first, more)].map(
            (day) =>
              new Map(
                eventsOf(given, { today: day }).map(({ uid, day: its, isYearly }) => [
                  uid,
                  `${its} ${isYearly}`,
                ]),
              ),
          );
          for (const [uid, day] of before!) if (after!.has(uid)) expect(after!.get(uid)).toBe(day);
        },
      ),
      { numRuns: runs, seed: 7 },
    );
  });
});
