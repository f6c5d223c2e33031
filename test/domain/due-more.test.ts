// What is due beyond conversations: tasks, opportunities, stages, care, cases, visits, milestones and renewals, at their edges.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, type RecordLists, bookOf } from '../../src/domain/book.ts';
import { addDays } from '../../src/domain/day.ts';
import { type DueItem, dueFor, dueKindNames, dueOfCustomer, dueOn, hasDay } from '../../src/domain/due.ts';
import { solarDay } from '../../src/domain/lunar.ts';
import { careDue } from '../../src/domain/segment.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type {
  Case,
  Customer,
  Milestone,
  Opportunity,
  Order,
  Settings,
  Task,
} from '../../src/schema/generated/types.ts';
import type { DueKind } from '../../src/words/due.ts';
import { aCustomer, aFollowup, aNext, anOrder, team } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };
const later = { until: '2024-06-20', reason: '客户出差' };

const aTask = (given: Partial<Task> = {}): Task => ({
  id: 'task0001',
  customer: 'cust0001',
  title: '准备定制化方案',
  owner: 'li',
  due: '2024-05-10',
  priority: 'medium',
  state: 'todo',
  created_by: 'wang',
  recorded,
  ...given,
});
const anOpportunity = (given: Partial<Opportunity> = {}): Opportunity => ({
  id: 'oppo0001',
  no: 'JH202405001',
  customer: 'cust0001',
  title: '二期设备',
  stage: 'need',
  expected_close: '2024-06-10',
  owner: 'chen',
  recorded,
  ...given,
});
const aComplaint = (given: Partial<Case> = {}): Case => ({
  id: 'case0001',
  no: 'FW202405001',
  customer: 'cust0001',
  kind: 'complaint',
  at: '2024-05-10T14:30+08:00',
  content: '物流配送延迟\n第二次了',
  handler: 'chen',
  state: 'open',
  recorded,
  ...given,
});
const resolved = (given: Partial<Case> = {}): Case =>
  aComplaint({
    state: 'resolved',
    responded_at: '2024-05-10T15:00+08:00',
    resolved_at: '2024-05-16T10:00+08:00',
    ...given,
  });

// Nothing about silence, plans and checks: those have a test of their own.
const quiet: Settings = { limits: { silent: 'off', no_plan: 'off', verify: 'off' } };
const book = (lists: RecordLists, settings: Settings = {}): Book =>
  bookOf(fillSettings({ team, ...settings, limits: { ...quiet.limits, ...settings.limits } }), {
    customer: [aCustomer()],
    ...lists,
  });
const on = (day: string, lists: RecordLists, settings: Settings = {}, until = day): string[] =>
  dueOn(day, book(lists, settings), until, solarDay).map(
    ({ kind, id, due, days_late: late }) => `${kind} ${id} ${due} +${late}`,
  );
const only = (day: string, lists: RecordLists, settings: Settings = {}, until = day): DueItem => {
  const items = dueOn(day, book(lists, settings), until, solarDay);
  expect(items).toHaveLength(1);
  return items[0]!;
};

const withMilestone = (given: Partial<Milestone> = {}, customer: Partial<Customer> = {}) => ({
  customer: [
    aCustomer({ milestones: [{ id: 'mile0001', kind: 'birthday', on: '06-12', ...given }], ...customer }),
  ],
});

inEveryZone(() => {
  describe('tasks', () => {
    test.each<[string, Partial<Task>, string[]]>([
      ['2024-05-09', {}, []],
      ['2024-05-10', {}, ['task task0001 2024-05-10 +0']],
      ['2024-05-12', { state: 'doing' }, ['task task0001 2024-05-10 +2']],
      ['2024-05-12', { state: 'cancelled' }, []],
      ['2024-05-12', { state: 'done', done: { at: '2024-05-12T09:00+08:00', by: 'li' } }, []],
      [
        '2024-05-11',
        { state: 'done', done: { at: '2024-05-12T09:00+08:00', by: 'li' } },
        ['task task0001 2024-05-10 +1'],
      ],
      ['2024-05-12', { state: 'done' }, []],
      ['2024-06-19', { snoozed: later }, []],
      ['2024-06-21', { snoozed: later }, ['task task0001 2024-06-20 +1']],
      ['2024-04-30', { due: '2024-04-30' }, []],
    ])('on %s: %j', (day, given, expected) => expect(on(day, { task: [aTask(given)] })).toEqual(expected));

    test('a high one is told to the lead, and settled by its own command', () => {
      const item = only('2024-05-10', { task: [aTask({ priority: 'high' })] });
      expect(item).toMatchObject({ lead: 'wang', command: 'tend task done task0001', since: '2024-05-01' });
      expect(item.why).toMatchObject({
        en: expect.stringContaining('given by 王芳'),
        zh: expect.stringContaining('由王芳布置'),
      });
    });
    test('without a customer, or with one that is gone', () => {
      const { customer: _, ...free } = aTask();
      expect(only('2024-05-10', { task: [free] })).toMatchObject({ customer: null, grade: null });
      expect(only('2024-05-10', { task: [aTask({ customer: 'cust0404' })] })).toMatchObject({
        customer: null,
      });
    });
  });

  describe('opportunities past their day', () => {
    test.each<[string, string, Partial<Opportunity>, string[]]>([
      ['2024-06-09', '2024-06-09', {}, []],
      ['2024-06-03', '2024-06-10', {}, ['opportunity oppo0001 2024-06-10 +0']],
      ['2024-06-10', '2024-06-10', {}, ['opportunity oppo0001 2024-06-10 +0']],
      ['2024-06-15', '2024-06-15', {}, ['opportunity oppo0001 2024-06-10 +5']],
      ['2024-06-15', '2024-06-15', { snoozed: later }, []],
      ['2024-06-20', '2024-06-20', { snoozed: later }, ['opportunity oppo0001 2024-06-20 +0']],
      ['2024-06-15', '2024-06-15', { closed: { on: '2024-06-15', result: 'won' } }, []],
      [
        '2024-06-14',
        '2024-06-14',
        { closed: { on: '2024-06-15', result: 'won' } },
        ['opportunity oppo0001 2024-06-10 +4'],
      ],
    ])('on %s, until %s: %j', (day, until, given, expected) =>
      expect(on(day, { opportunity: [anOpportunity(given)] }, {}, until)).toEqual(expected),
    );

    test('belongs to the owner of the opportunity, and names it by its number', () =>
      expect(only('2024-06-10', { opportunity: [anOpportunity()] })).toMatchObject({
        owner: 'chen',
        command: 'tend opp close JH202405001',
      }));
    test('without a day it is not due', () => {
      const { expected_close: _, ...open } = anOpportunity();
      expect(on('2025-06-10', { opportunity: [open] })).toEqual([]);
    });
  });

  describe('stages past their rot', () => {
    const stages = fillSettings({}).stages.map((stage) =>
      stage.id === 'need' || stage.id === 'proposal' ? Object.assign({}, stage, { rot: '14d' }) : stage,
    );
    const rots = (day: string, lists: RecordLists): string[] =>
      on(day, lists, { stages }).filter((line) => line.startsWith('rot'));
    const moves = [
      { id: 'move0001', at: '2024-05-06T09:00+08:00', by: 'chen', from: 'need', to: 'proposal' },
    ];

    test.each<[string, Partial<Opportunity>, string[]]>([
      ['2024-05-15', {}, []],
      ['2024-05-16', {}, ['rot oppo0001 2024-05-16 +0']],
      ['2024-05-20', { stage: 'proposal', moves }, []],
      ['2024-05-21', { stage: 'proposal', moves }, ['rot oppo0001 2024-05-21 +0']],
      ['2024-05-21', { stage: 'contact' }, []],
      ['2024-05-21', { snoozed: later }, []],
      ['2024-05-21', { closed: { on: '2024-05-21', result: 'lost' } }, []],
    ])('an opportunity on %s: %j', (day, given, expected) =>
      expect(rots(day, { opportunity: [anOpportunity(given)] })).toEqual(expected),
    );

    test('the stage of that day counts, not the one of today', () =>
      expect(
        rots('2024-05-16', {
          opportunity: [anOpportunity({ stage: 'proposal', moves: [{ ...moves[0]!, at: '2024-05-20' }] })],
        }),
      ).toEqual(['rot oppo0001 2024-05-16 +0']));

    const interested = aCustomer({ status: 'interested', stage: 'need' });
    const move = aFollowup({ at: '2024-05-05', move: { from: 'contact', to: 'need' } });
    test.each<[string, Partial<Customer>, string[]]>([
      ['2024-05-19', {}, []],
      ['2024-05-20', {}, ['rot cust0001 2024-05-20 +0']],
      ['2024-05-20', { paused: { until: '2024-05-21', reason: '…' } }, []],
      ['2024-05-20', { paused: { until: '2024-05-20', reason: '…' } }, ['rot cust0001 2024-05-20 +0']],
    ])('a customer on %s: %j', (day, given, expected) =>
      expect(rots(day, { customer: [{ ...interested, ...given }], followup: [move] })).toEqual(expected),
    );
    test('without a move the first contact counts', () =>
      expect(rots('2024-05-16', { customer: [interested] })).toEqual(['rot cust0001 2024-05-16 +0']));
    test('its opportunity says it for the customer too', () =>
      expect(rots('2024-05-20', { customer: [interested], opportunity: [anOpportunity()] })).toEqual([
        'rot oppo0001 2024-05-20 +0',
      ]));
    test('says where and how long', () => {
      const items = dueOn(
        '2024-05-20',
        book({ customer: [interested], opportunity: [anOpportunity()] }, { stages }),
      );
      expect(items[0]).toMatchObject({
        title: { en: '二期设备: 19 days in Need confirmed', zh: '二期设备：在“需求确认”停留 19 天' },
        command: 'tend opp move JH202405001',
      });
    });
  });

  describe('care by segment (template S4)', () => {
    const spoken = [aFollowup({ at: '2024-05-05' })];
    test.each<[NonNullable<Customer['segment']>, string, string[]]>([
      ['key', '2024-06-04', []],
      ['key', '2024-06-05', ['care cust0001 2024-06-05 +0']],
      ['key', '2024-06-08', ['care cust0001 2024-06-05 +3']],
      ['grow', '2024-08-04', []],
      ['grow', '2024-08-05', ['care cust0001 2024-08-05 +0']],
      ['risk', '2024-05-11', []],
      ['risk', '2024-05-12', ['care cust0001 2024-05-12 +0']],
      ['routine', '2025-05-05', []],
    ])('%s on %s', (segment, day, expected) =>
      expect(on(day, { customer: [aCustomer({ segment })], followup: spoken })).toEqual(expected),
    );

    test('a conversation begins it anew; a change of status does not', () => {
      const customer = [aCustomer({ segment: 'risk' })];
      const { method: _, ...change } = aFollowup({
        id: 'foll0002',
        at: '2024-05-11',
        move: { to: 'interested' },
      });
      expect(
        on('2024-05-12', {
          customer,
          followup: [...spoken, aFollowup({ id: 'foll0002', at: '2024-05-11' })],
        }),
      ).toEqual([]);
      expect(on('2024-05-12', { customer, followup: [...spoken, change] })).toEqual([
        'care cust0001 2024-05-12 +0',
      ]);
    });
    test.each<[string, Partial<Customer>]>([
      ['lost', { status: 'lost', lost: { on: '2024-05-10', reason: 'price' } }],
      ['archived', { archived: { on: '2024-05-10', reason: '…' } }],
      ['paused', { paused: later }],
    ])('%s customers are left alone', (_name, given) =>
      expect(
        on('2024-05-20', { customer: [aCustomer({ segment: 'risk', ...given })], followup: spoken }),
      ).toEqual([]),
    );
    test('a pause moves the day of care', () => {
      const customer = [aCustomer({ segment: 'risk', paused: later })];
      expect(on('2024-06-21', { customer, followup: spoken })).toEqual(['care cust0001 2024-06-20 +1']);
    });
    test('the same day as the care plan', () => {
      const lists = { customer: [aCustomer({ segment: 'key' as const })], followup: spoken };
      expect(careDue(lists.customer[0]!, book(lists), '2024-06-08')).toBe(only('2024-06-08', lists).due);
    });
  });

  describe('cases: 24 hours to answer, 7 days to resolve', () => {
    test.each<[string, Partial<Case>, string[]]>([
      ['2024-05-09', {}, []],
      ['2024-05-10', {}, ['case case0001 2024-05-11 +0']],
      ['2024-05-12', {}, ['case case0001 2024-05-11 +1']],
      ['2024-05-12', { responded_at: '2024-05-11T10:00+08:00' }, ['case case0001 2024-05-17 +0']],
      ['2024-05-10', { responded_at: '2024-05-11T10:00+08:00' }, ['case case0001 2024-05-11 +0']],
      [
        '2024-05-20',
        { responded_at: '2024-05-11T10:00+08:00', state: 'doing' },
        ['case case0001 2024-05-17 +3'],
      ],
      ['2024-05-20', { state: 'closed' }, []],
      ['2024-05-20', { snoozed: later }, []],
      ['2024-06-22', { snoozed: later }, ['case case0001 2024-06-20 +2']],
      ['2024-05-11', { at: '2024-05-10' }, ['case case0001 2024-05-11 +0']],
    ])('on %s: %j', (day, given, expected) =>
      expect(on(day, { case: [aComplaint(given)] })).toEqual(expected),
    );

    test('before it was resolved it was open', () =>
      expect(on('2024-05-15', { case: [resolved()] })).toEqual(['case case0001 2024-05-17 +0']));
    test('hours count from the hour, in the zone of the team', () => {
      const limits = { limits: { case_response: '2h' } };
      expect(on('2024-05-10', { case: [aComplaint({ at: '2024-05-10T21:59+08:00' })] }, limits)).toEqual([
        'case case0001 2024-05-10 +0',
      ]);
      expect(on('2024-05-10', { case: [aComplaint({ at: '2024-05-10T22:00+08:00' })] }, limits)).toEqual([
        'case case0001 2024-05-11 +0',
      ]);
    });
    test('the limits can be off', () => {
      expect(on('2024-05-20', { case: [aComplaint()] }, { limits: { case_response: 'off' } })).toEqual([
        'case case0001 2024-05-17 +3',
      ]);
      expect(
        on(
          '2024-05-20',
          { case: [aComplaint()] },
          { limits: { case_response: 'off', case_resolution: 'off' } },
        ),
      ).toEqual([]);
    });
    test('the title says what is missing; a complaint is important', () => {
      expect(only('2024-05-12', { case: [aComplaint()] })).toMatchObject({
        title: { en: 'complaint not answered: 物流配送延迟', zh: '投诉未响应：物流配送延迟' },
        owner: 'chen',
        priority: 'high',
        lead: 'wang',
        command: 'tend case respond FW202405001',
      });
      const inquiry = aComplaint({ kind: 'inquiry', responded_at: '2024-05-10T15:00+08:00' });
      expect(only('2024-05-12', { case: [inquiry] })).toMatchObject({
        title: { zh: '咨询未解决：物流配送延迟' },
        priority: 'medium',
        command: 'tend case resolve FW202405001',
      });
    });
  });

  describe('the visit after a resolved complaint: within 3 days', () => {
    test.each<[string, string[]]>([
      ['2024-05-16', ['visit case0001 2024-05-19 +0']],
      ['2024-05-19', ['visit case0001 2024-05-19 +0']],
      ['2024-05-21', ['visit case0001 2024-05-19 +2']],
    ])('on %s', (day, expected) => expect(on(day, { case: [resolved()] })).toEqual(expected));

    test.each([
      ['the day before', '2024-05-15T18:00+08:00', 1],
      ['an hour before', '2024-05-16T09:00+08:00', 1],
      ['that day, no hour said', '2024-05-16', 1],
      ['an hour after', '2024-05-16T11:00+08:00', 0],
      ['the day after', '2024-05-17', 0],
      ['tomorrow, which is not yet', '2024-05-22', 1],
    ])('a conversation %s', (_name, at, count) =>
      expect(on('2024-05-21', { case: [resolved()], followup: [aFollowup({ at })] })).toHaveLength(count),
    );

    test.each<[string, Partial<Case>]>([
      ['an inquiry', { kind: 'inquiry' }],
      [
        'one that was opened again',
        { state: 'doing', responded_at: '2024-05-20', snoozed: { until: '2024-07-01', reason: '…' } },
      ],
      ['one that nobody dated', { resolved_at: undefined as never }],
      ['one put off', { snoozed: later }],
    ])('%s asks for none', (_name, given) =>
      expect(on('2024-05-21', { case: [resolved(given)] })).toEqual([]),
    );
    test('is owed by the owner of the customer', () =>
      expect(only('2024-05-21', { case: [resolved()] })).toMatchObject({
        owner: 'li',
        command: 'tend log 华东精工',
      }));
    test('a snooze of the time before says nothing now', () =>
      expect(
        only('2024-05-21', { case: [resolved({ snoozed: { until: '2024-05-12', reason: '等仓库' } })] }).why
          .zh,
      ).not.toContain('等仓库'));
    test('off', () =>
      expect(on('2024-05-21', { case: [resolved()] }, { limits: { visit: 'off' } })).toEqual([]));
  });

  describe('milestones', () => {
    test.each<[string, string[]]>([
      ['2024-05-12', []],
      ['2024-05-13', ['2024-06-12 +0: in 30 days, on 2024-06-12, until acknowledged']],
      ['2024-05-31', ['2024-06-12 +0: in 12 days, on 2024-06-12, until acknowledged']],
      ['2024-06-11', ['2024-06-12 +0: in 1 day, on 2024-06-12, until acknowledged']],
      ['2024-06-12', ['2024-06-12 +0: today, 2024-06-12, until acknowledged']],
      ['2024-06-15', ['2024-06-12 +3: 3 days ago, on 2024-06-12, until acknowledged']],
      ['2024-07-12', ['2024-06-12 +30: 30 days ago, on 2024-06-12, until acknowledged']],
      ['2024-07-13', []],
    ])('on %s', (day, expected) => {
      const items = dueOn(day, book(withMilestone()));
      expect(items.map(({ due, days_late: late, why }) => `${due} +${late}: ${why.en}`)).toEqual(expected);
    });

    test('acknowledged', () =>
      expect(on('2024-06-01', withMilestone({ acknowledged: ['2024-06-12'] }))).toEqual([]));
    test('put off until a day, and no further than that year', () => {
      const snoozed = { until: '2024-06-10', reason: '…' };
      expect(on('2024-06-09', withMilestone({ snoozed }))).toEqual([]);
      expect(on('2024-06-10', withMilestone({ snoozed }))).toEqual(['milestone mile0001 2024-06-12 +0']);
      expect(only('2025-06-01', withMilestone({ snoozed })).why.en).not.toContain('snoozed');
    });
    test('lunar, with the lunar date in its title', () => {
      const item = only('2024-06-01', withMilestone({ on: '05-05', calendar: 'lunar' }));
      expect(item).toMatchObject({
        due: '2024-06-10',
        title: { en: 'Birthday (lunar 05-05)', zh: '生日（农历 05-05）' },
        command: 'tend milestone ack 华东精工 mile0001',
      });
    });
    test('without the lunar calendar the others are still told', () => {
      const milestones = [
        { id: 'mile0001', kind: 'birthday', on: '05-05', calendar: 'lunar' as const },
        { id: 'mile0002', kind: 'birthday', on: '06-12' },
      ];
      expect(
        dueOn('2024-06-01', book({ customer: [aCustomer({ milestones })] })).map(({ id }) => id),
      ).toEqual(['mile0002']);
    });
    test('what was past before the customer was entered is nobody’s neglect', () =>
      expect(
        on('2024-06-20', withMilestone({}, { recorded: { by: 'li', at: '2024-06-15T10:00+08:00' } })).filter(
          (line) => line.startsWith('milestone'),
        ),
      ).toEqual([]));
    test('a lost customer has none', () =>
      expect(
        on('2024-06-01', withMilestone({}, { status: 'lost', lost: { on: '2024-05-05', reason: 'price' } })),
      ).toEqual([]));
    test('a date that does not exist is never due', () =>
      expect(on('2024-03-01', withMilestone({ on: '02-30' }), {}, '9999-12-31')).toEqual([]));
    test('more urgent with the second reminder', () => {
      expect(only('2024-06-04', withMilestone()).priority).toBe('low');
      expect(only('2024-06-05', withMilestone()).priority).toBe('medium');
    });
  });

  describe('renewal: 60 days ahead', () => {
    const contract = anOrder({ signed_on: '2023-07-01', contract_no: 'HT-7', end_on: '2024-06-30' });
    const customer = [aCustomer({ first_contact: '2023-06-01', status: 'won' })];
    const renewals = (day: string, order: readonly Order[], settings: Settings = {}): string[] =>
      on(day, { customer, order }, settings).filter((line) => line.startsWith('renewal'));
    test.each<[string, string[]]>([
      ['2024-04-30', []],
      ['2024-05-01', ['renewal orde0001 2024-06-30 +0']],
      ['2024-06-30', ['renewal orde0001 2024-06-30 +0']],
      ['2024-07-05', ['renewal orde0001 2024-06-30 +5']],
    ])('on %s', (day, expected) => expect(renewals(day, [contract])).toEqual(expected));

    test.each<[string, Parameters<typeof anOrder>[0], number]>([
      ['a renewal that ends later', { kind: 'renewal', signed_on: '2024-05-20', end_on: '2025-06-30' }, 0],
      ['a contract signed before, that ends later', { signed_on: '2023-01-01', end_on: '2025-06-30' }, 0],
      ['a renewal without an end', { kind: 'renewal', signed_on: '2024-05-20' }, 0],
      ['an older contract without an end', { signed_on: '2022-01-01' }, 1],
      [
        'a renewal that ends before it, and is covered itself',
        { kind: 'renewal', signed_on: '2024-05-20', end_on: '2024-05-31' },
        1,
      ],
      ['a mere order', { kind: 'order', signed_on: '2024-05-20' }, 1],
      [
        'a renewal that is not signed yet',
        { kind: 'renewal', signed_on: '2024-05-29', end_on: '2025-06-30' },
        1,
      ],
    ])('%s', (_name, given, count) =>
      expect(renewals('2024-05-28', [contract, anOrder({ ...given, id: 'orde0002' })])).toHaveLength(count),
    );

    test('put off; off', () => {
      expect(renewals('2024-05-28', [{ ...contract, snoozed: later }])).toEqual([]);
      expect(renewals('2024-06-20', [{ ...contract, snoozed: later }])).toEqual([
        'renewal orde0001 2024-06-30 +0',
      ]);
      expect(renewals('2024-06-20', [contract], { limits: { renewal: 'off' } })).toEqual([]);
    });
    test('says which, and that it is over', () => {
      const item = dueOn('2024-07-05', book({ customer, order: [contract] })).find(
        ({ kind }) => kind === 'renewal',
      );
      expect(item).toMatchObject({
        title: { en: 'renew the contract HT-7', zh: '续签合同 HT-7' },
        command: 'tend order add 华东精工 --kind renewal',
        owner: 'li',
      });
      expect(item?.why.zh).toContain('已于 2024-06-30 到期');
    });
  });
});

const everything: RecordLists = {
  customer: [
    aCustomer({
      segment: 'key',
      milestones: [
        { id: 'mile0001', kind: 'birthday', on: '05-26' },
        { id: 'mile0002', kind: 'birthday', on: '04-18', calendar: 'lunar' },
      ],
    }),
    aCustomer({ id: 'custaaaa', name: '东方教育', status: 'interested', stage: 'need', segment: 'risk' }),
  ],
  followup: [
    aFollowup({ next: [aNext({ priority: 'high' }), aNext({ id: 'next0002', due: '2024-05-25' })] }),
    aFollowup({
      id: 'follaaaa',
      customer: 'custaaaa',
      at: '2024-05-08',
      waiting: { for: '评审', expected: '2024-05-12' },
    }),
  ],
  task: [aTask(), aTask({ id: 'taskaaaa', customer: 'custaaaa', due: '2024-05-20' })],
  opportunity: [
    anOpportunity({ expected_close: '2024-05-18' }),
    anOpportunity({ id: 'oppoaaaa', customer: 'custaaaa' }),
  ],
  case: [aComplaint(), resolved({ id: 'caseaaaa', customer: 'custaaaa' })],
  order: [anOrder({ signed_on: '2024-05-02', end_on: '2024-06-30' })],
};

test('every kind has a name in both languages, and those of the derived ones have no day', () => {
  const undated: DueKind[] = ['rot', 'silent', 'no_plan', 'late_entry', 'unverified'];
  expect(dueKindNames).toEqual([
    'next',
    'promise',
    'waiting',
    'task',
    'opportunity',
    'rot',
    'silent',
    'no_plan',
    'care',
    'case',
    'visit',
    'milestone',
    'renewal',
    'late_entry',
    'unverified',
  ]);
  expect(dueKindNames.filter((kind) => !hasDay(kind))).toEqual(undated);
});

test('the items of one customer are those of the list, in its order', () => {
  const all = book(everything);
  const of = (id: string): DueItem[] =>
    dueOn('2024-05-20', all, '2024-06-01', solarDay).filter(({ customer }) => customer?.id === id);
  for (const customer of all.customers)
    expect(dueOfCustomer('2024-05-20', customer, all, '2024-06-01', solarDay)).toEqual(of(customer.id));
});

test('the handler is told of the case, the owner of the rest, the lead of what is important', () => {
  const items = dueOn('2024-05-20', book(everything), '2024-05-20', solarDay);
  expect(dueFor('chen', items).map(({ id }) => id)).toEqual(expect.arrayContaining(['case0001', 'oppo0001']));
  expect(dueFor('wang', items).every(({ priority }) => priority === 'high')).toBe(true);
  expect(dueFor('wang', items).map(({ id }) => id)).toEqual(expect.arrayContaining(['case0001', 'next0001']));
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 25 }).map((n) => addDays('2024-05-10', n));

  test('what is due stays due, and a longer look ahead takes nothing away', () => {
    const all = book(everything);
    const keys = (today: string, until: string): string[] =>
      dueOn(today, all, until, solarDay).map(({ kind, id, due }) =>
        hasDay(kind) ? `${kind} ${id} ${due}` : `${kind} ${id}`,
      );
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (today, ahead) => {
        const now = keys(today, today);
        // A case that was answered or resolved meanwhile is another item; nothing of the sort happens after the 16th.
        const next = today < '2024-05-16' ? today : addDays(today, 1);
        expect(keys(next, next)).toEqual(expect.arrayContaining(now));
        expect(keys(today, addDays(today, ahead))).toEqual(expect.arrayContaining(now));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('the order of records does not matter', () => {
    const expected = dueOn('2024-05-20', book(everything), '2024-06-10', solarDay);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (noise) => {
        const shuffled = Object.fromEntries(
          Object.entries(everything).map(([type, records]) => [
            type,
            records
              .map((record) => ({ record, key: noise.next().value }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ record }) => record),
          ]),
        ) as RecordLists;
        expect(dueOn('2024-05-20', book(shuffled), '2024-06-10', solarDay)).toEqual(expected);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('the list is in one order only: overdue days, priority, grade, due, id', () => {
    const items = dueOn('2024-05-20', book(everything), '2024-06-10', solarDay);
    const rank = { high: 0, medium: 1, low: 2 };
    const key = ({ days_late: late, priority, grade, due, id }: DueItem): string =>
      [String(20_000 - late), rank[priority], grade ?? 'Z', due, id].join(' ');
    expect(items.map(key)).toEqual(items.map(key).toSorted());
    expect(items.length).toBeGreaterThan(10);
  });
});
