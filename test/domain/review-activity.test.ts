// Conversations, actions and timeliness of one week, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { actionsFacts } from '../../src/domain/review-actions.ts';
import { activityFacts } from '../../src/domain/review-activity.ts';
import { timelinessFacts } from '../../src/domain/review-timeliness.ts';
import type { Followup, NextAction, Task } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, aNext, aPromise } from '../support/make.ts';
import { bookWith, scopeOf } from '../support/sales-month.ts';

const week = '2024-W20'; // 13 to 19 May
const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };

const customers = [
  aCustomer({ id: 'a', owner: 'li' }),
  aCustomer({ id: 'b', owner: 'chen' }),
  aCustomer({ id: 'c', owner: 'wang' }),
  aCustomer({ id: 'lost', owner: 'li', status: 'lost', stage: 'gone' }),
  aCustomer({ id: 'old', owner: 'li', archived: { on: '2024-05-05', reason: '…' } }),
];

describe('activity', () => {
  const { method: _, ...onlyMoved } = aFollowup({
    id: 'f4',
    customer: 'c',
    at: '2024-05-14',
    move: { to: 'need' },
  });
  const followup = [
    aFollowup({ id: 'f1', customer: 'a', at: '2024-05-13T09:00+08:00', by: 'li' }),
    aFollowup({ id: 'f2', customer: 'a', at: '2024-05-15', by: 'li', method: 'visit' }),
    aFollowup({ id: 'f3', customer: 'b', at: '2024-05-19T23:30+08:00', by: 'chen' }),
    onlyMoved,
    aFollowup({ id: 'f5', customer: 'b', at: '2024-05-20T00:30+08:00', by: 'chen' }),
  ];
  const book = bookWith({ customer: customers, followup });

  test('counts conversations by person and method, and whom nobody spoke to', () => {
    expect(activityFacts(scopeOf(book, week, { today: '2024-05-20' }))).toEqual({
      followups: 3,
      customers_spoken_to: 2,
      not_spoken_to: 1,
      frequency: { conversations: 3, active_customers: 3, per_customer: 1 },
      by_person: [
        { member: 'wang', followups: 0, customers: 0, by_method: {} },
        { member: 'li', followups: 2, customers: 1, by_method: { phone: 1, visit: 1 } },
        { member: 'chen', followups: 1, customers: 1, by_method: { phone: 1 } },
      ],
      by_method: [
        { method: 'phone', followups: 2 },
        { method: 'visit', followups: 1 },
      ],
      trend: ['13', '14', '15', '16', '17', '18', '19'].map((day) => ({
        from: `2024-05-${day}`,
        to: `2024-05-${day}`,
        followups: ['13', '15', '19'].includes(day) ? 1 : 0,
      })),
    });
  });

  test('of one person counts their own conversations, and the frequency of their own customers', () => {
    const facts = activityFacts(scopeOf(book, week, { today: '2024-05-20', owner: 'li' }));
    expect(facts).toMatchObject({ followups: 2, customers_spoken_to: 1, not_spoken_to: 0 });
    expect(facts.frequency).toEqual({ conversations: 2, active_customers: 1, per_customer: 2 });
    expect(facts.by_person.map(({ member }) => member)).toEqual(['li']);
  });

  test('a lost or archived customer who is spoken to is active', () => {
    const spoken = [
      aFollowup({ id: 'f6', customer: 'lost', at: '2024-05-14' }),
      aFollowup({ id: 'f7', customer: 'old', at: '2024-05-14' }),
    ];
    const facts = activityFacts(scopeOf(bookWith({ customer: customers, followup: spoken }), week));
    expect(facts.frequency).toEqual({ conversations: 2, active_customers: 5, per_customer: 0.4 });
  });

  test('a customer who was lost within the period was active in it', () => {
    const { method: __, ...move } = aFollowup({
      id: 'f8',
      customer: 'lost',
      at: '2024-05-16',
      move: { from: 'contact', to: 'gone' },
    });
    const given = { customer: customers, followup: [move] };
    expect(activityFacts(scopeOf(bookWith(given), week)).frequency.active_customers).toBe(4);
    expect(activityFacts(scopeOf(bookWith(given), '2024-W21')).frequency.active_customers).toBe(3);
  });

  test('of a longer period the trend has weeks, cut to the period and to today', () => {
    const { trend } = activityFacts(scopeOf(book, '2024-05', { today: '2024-05-21' }));
    expect(trend).toEqual([
      { from: '2024-05-01', to: '2024-05-05', followups: 0 },
      { from: '2024-05-06', to: '2024-05-12', followups: 0 },
      { from: '2024-05-13', to: '2024-05-19', followups: 3 },
      { from: '2024-05-20', to: '2024-05-21', followups: 1 },
    ]);
  });

  test.each([
    ['an empty folder', bookWith({}), week, '2024-05-20'],
    ['a period to come', book, '2024-W22', '2024-05-20'],
    ['a period before the first record', book, '2023-W20', '2024-05-20'],
  ])('%s has nothing, and no frequency', (_name, given, name, today) => {
    const facts = activityFacts(scopeOf(given, name, { today }));
    expect(facts).toMatchObject({ followups: 0, not_spoken_to: 0, by_method: [] });
    expect(facts.frequency.per_customer).toBeNull();
  });
});

describe('actions', () => {
  const done = (at: string) => ({ state: 'done' as const, done: { at, by: 'li' } });
  const snoozed = (until: string) => ({ snoozed: { until, reason: '…' } });
  const withNext = (...next: readonly Partial<NextAction>[]): Followup =>
    aFollowup({
      customer: 'a',
      next: next.map((each, place) => aNext({ id: `n${place}`, ...each })),
      promises: [
        aPromise({ id: 'p1', by: 'chen', due: '2024-05-19', state: 'done' }),
        aPromise({ id: 'p2', due: undefined as never }),
      ],
    });
  const task: Task = {
    id: 't1',
    title: '…',
    owner: 'wang',
    due: '2024-05-18',
    priority: 'low',
    state: 'cancelled',
    created_by: 'wang',
    recorded,
  };
  const week20 = [
    { due: '2024-05-14', ...done('2024-05-13T09:00+08:00') },
    { due: '2024-05-15', ...done('2024-05-16T09:00+08:00') },
    { due: '2024-05-16' },
    { due: '2024-05-17', ...snoozed('2024-05-24') },
    { due: '2024-05-20' },
  ];
  const book = bookWith({ customer: customers, followup: [withNext(...week20)], task: [task] });

  test('are in time, late, missed, postponed, or done on a day nobody wrote down', () => {
    const facts = actionsFacts(scopeOf(book, week, { today: '2024-05-20' }));
    expect(facts).toMatchObject({
      due: 5,
      in_time: 1,
      late: 1,
      missed: 1,
      postponed: 1,
      pending: 0,
      undated: 1,
      kept: { part: 1, whole: 4 },
      cancelled: 1,
    });
    expect(facts.missed_actions).toEqual([
      {
        id: 'n2',
        kind: 'next',
        customer: { id: 'a', no: null, name: '华东精工', owner: 'li' },
        owner: 'li',
        due: '2024-05-16',
        days_late: 4,
      },
    ]);
    expect(facts.by_kind.map(({ kind, due }) => [kind, due])).toEqual([
      ['next', 4],
      ['promise', 1],
      ['task', 0],
    ]);
    expect(facts.by_person.map(({ member, due, in_time }) => [member, due, in_time])).toEqual([
      ['wang', 0, 0],
      ['li', 4, 1],
      ['chen', 1, 0],
    ]);
  });

  test('belong to the one who has to do them, whoever owns the customer', () => {
    expect(actionsFacts(scopeOf(book, week, { owner: 'chen' })).due).toBe(1);
    expect(actionsFacts(scopeOf(book, week, { owner: 'wang' })).cancelled).toBe(1);
  });

  test.each([
    ['open on its day, there is still time', {}, '2024-05-16', 'pending'],
    ['open the day after', {}, '2024-05-17', 'missed'],
    ['put off, and the day has not passed', snoozed('2024-05-20'), '2024-05-20', 'postponed'],
    ['put off, and that day has passed too', snoozed('2024-05-20'), '2024-05-21', 'missed'],
    ['put off to an earlier day', snoozed('2024-05-14'), '2024-05-17', 'missed'],
    ['put off, done by then', { ...snoozed('2024-05-20'), ...done('2024-05-20') }, '2024-05-30', 'postponed'],
    ['put off, done after', { ...snoozed('2024-05-20'), ...done('2024-05-21') }, '2024-05-30', 'late'],
    [
      'put off, done by its first day',
      { ...snoozed('2024-05-20'), ...done('2024-05-16') },
      '2024-05-30',
      'in_time',
    ],
    ['done after today: not yet', done('2024-05-18'), '2024-05-17', 'missed'],
    ['done at the end of its day', done('2024-05-16T23:59+08:00'), '2024-05-30', 'in_time'],
    ['done when the next day had begun here', done('2024-05-16T16:00Z'), '2024-05-30', 'late'],
  ] as const)('%s', (_name, given, today, outcome) => {
    const one = bookWith({ customer: customers, followup: [withNext({ due: '2024-05-16', ...given })] });
    const facts = actionsFacts(scopeOf(one, '2024-05', { today })).by_kind[0];
    expect(facts?.[outcome]).toBe(1);
    expect(facts?.due).toBe(1);
  });

  test('left open by archiving are counted apart, unless they had been missed before', () => {
    const of = (on: string) => {
      const archived = [aCustomer({ id: 'a', archived: { on, reason: '…' } })];
      const given = bookWith({ customer: archived, followup: [withNext({ due: '2024-05-16' })] });
      const { missed, cancelled } = actionsFacts(scopeOf(given, week, { today: '2024-05-25' }));
      return [missed, cancelled];
    };
    expect(of('2024-05-16')).toEqual([0, 1]);
    expect(of('2024-05-17')).toEqual([1, 0]);
  });
});

describe('timeliness', () => {
  const written = (id: string, at: string, by: string, recordedAt: string): Followup =>
    aFollowup({ id, customer: 'a', at, by, recorded: { by, at: recordedAt } });
  const book = bookWith({
    customer: [
      aCustomer({
        id: 'a',
        first_contact: '2024-05-13',
        recorded: { by: 'li', at: '2024-05-14T18:00+08:00' },
      }),
      aCustomer({
        id: 'b',
        first_contact: '2024-05-13',
        recorded: { by: 'chen', at: '2024-05-15T08:00+08:00' },
      }),
      aCustomer({
        id: 'c',
        first_contact: '2024-05-14',
        recorded: { by: 'li', at: '2024-06-30T08:00+08:00' },
      }),
    ],
    followup: [
      written('f1', '2024-05-13T10:00+08:00', 'li', '2024-05-13T11:00+08:00'), // 1 h
      written('f2', '2024-05-14T10:00+08:00', 'li', '2024-05-14T15:00+08:00'), // 5 h
      written('f3', '2024-05-15T10:00+08:00', 'chen', '2024-05-16T11:00+08:00'), // 25 h: late
      written('f4', '2024-05-16', 'li', '2024-05-17T23:00+08:00'), // the next day
      written('f5', '2024-05-17', 'li', '2024-05-19T01:00+08:00'), // two days after: late
    ],
  });
  const facts = timelinessFacts(scopeOf(book, week, { today: '2024-07-01' }));

  test('counts who was entered within a day and what was written within 2 and 24 hours', () => {
    expect(facts.customers).toEqual({
      entered: 2,
      in_time: { part: 1, whole: 2 },
      days: { value: 1.5, of: 2 },
    });
    expect(facts.followups).toEqual({
      entered: 5,
      fast: { part: 1, whole: 3 },
      in_time: { part: 3, whole: 5 },
      hours: { value: 5, of: 3 },
    });
    expect(facts.typed_in).toBe(1);
    expect(facts.late.map(({ type, id, days }) => [type, id, days])).toEqual([
      ['followup', 'f5', 2],
      ['customer', 'b', 2],
      ['followup', 'f3', 1],
    ]);
  });

  test('a customer counts for who entered it, a conversation for who had it', () => {
    const of = (id: string) => facts.by_person.find(({ member }) => member === id);
    expect(of('chen')?.customers.in_time).toEqual({ part: 0, whole: 1 });
    expect(of('chen')?.followups.in_time).toEqual({ part: 0, whole: 1 });
    expect(of('li')?.followups).toMatchObject({
      fast: { part: 1, whole: 2 },
      in_time: { part: 3, whole: 4 },
    });
    const own = timelinessFacts(scopeOf(book, week, { today: '2024-07-01', owner: 'chen' }));
    expect(own.customers.in_time).toEqual({ part: 0, whole: 1 });
    expect(own.by_person).toHaveLength(1);
  });

  test('judges nothing where the limits are off, and still counts', () => {
    const off = bookWith(
      { customer: book.customers, followup: book.followups },
      { limits: { customer_entry: 'off', followup_entry: { warn: 'off', late: 'off' } } },
    );
    const {
      customers: entered,
      followups,
      late,
    } = timelinessFacts(scopeOf(off, week, { today: '2024-07-01' }));
    expect(entered).toMatchObject({ entered: 2, in_time: { part: 0, whole: 0 } });
    expect(followups).toMatchObject({ entered: 5, fast: { whole: 0 }, in_time: { whole: 0 } });
    expect(late).toEqual([]);
  });

  test('what is entered after today is not there yet', () => {
    const early = timelinessFacts(scopeOf(book, week, { today: '2024-05-15' }));
    expect(early.followups.entered).toBe(2);
    expect(early.customers.entered).toBe(2);
  });
});
