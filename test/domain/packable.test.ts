// Which months are closed, by age and by what is open in them.
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/domain/book.ts';
import { isOldMonth, isOpenRecord } from '../../src/domain/packable.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Customer, Followup, Opportunity, Order, Survey } from '../../src/schema/generated/types.ts';
import { inEveryZone } from '../support/zones.ts';

inEveryZone(() => {
  test.each([
    ['2024-02', '2024-05-29', '90d', null, false],
    ['2024-02', '2024-05-30', '90d', null, true],
    ['2023-02', '2023-05-29', '90d', null, false],
    ['2023-02', '2023-05-30', '90d', null, true],
    ['2023-11', '2024-02-28', '90d', null, false],
    ['2023-11', '2024-02-29', '90d', null, true],
    ['2023-12', '2024-03-30', '3m', null, false],
    ['2023-12', '2024-04-01', '3m', null, true],
    ['2023-12', '2024-12-31', '1y', null, false],
    ['2023-12', '2025-01-01', '1y', null, true],
    ['2020-01', '2024-05-20', 'off', null, false],
    ['2024-04', '2024-05-20', 'off', '2024-05', true],
    ['2024-05', '2024-05-20', '90d', '2024-05', false],
    ['2024-13', '2025-12-31', '90d', null, false],
    ['2024-00', '2025-12-31', '90d', '2025-01', false],
  ] as const)('%s on %s with %s, before %s: %s', (month, today, after, before, isOld) => {
    expect(isOldMonth(month, today, after, before)).toBe(isOld);
  });
});

const recorded = { by: 'li', at: '2023-11-05' };
const customer = {
  id: 'cccccccc',
  name: '华东',
  kind: 'company',
  status: 'won',
  owner: 'li',
  first_contact: '2023-01-01',
  recorded,
} as Customer;
const archived: Customer = { ...customer, id: 'dddddddd', archived: { on: '2024-01-01', reason: 'x' } };
const followup = {
  id: 'ffffffff',
  customer: 'cccccccc',
  at: '2023-11-05',
  method: 'phone',
  by: 'li',
  recorded,
} as Followup;
const next = { id: 'aaaaaaaa', what: 'x', owner: 'li', due: '2023-11-10', priority: 'low' } as const;
const waiting = { for: 'the contract' };
const later: Followup = { ...followup, id: 'gggggggg', at: '2023-12-01' };
const noted: Followup = { id: 'hhhhhhhh', customer: 'cccccccc', at: '2023-12-02', by: 'li', recorded };
const task = {
  id: 'tttttttt',
  title: 'x',
  owner: 'li',
  due: '2023-11-10',
  priority: 'low',
  created_by: 'li',
  recorded,
} as const;
const complaint = {
  id: 'kkkkkkkk',
  customer: 'cccccccc',
  kind: 'complaint',
  at: '2023-11-05',
  content: 'x',
  handler: 'li',
  recorded,
} as const;
const order = {
  id: 'rrrrrrrr',
  customer: 'cccccccc',
  kind: 'contract',
  signed_on: '2023-11-05',
  amount: 1,
  end_on: '2024-11-04',
  recorded,
} as Order;
const opportunity = {
  id: 'pppppppp',
  customer: 'cccccccc',
  title: 'x',
  owner: 'li',
  recorded,
} as Opportunity;
const survey = {
  id: 'ssssssss',
  customer: 'cccccccc',
  at: '2023-11-05',
  by: 'li',
  scores: {},
  recorded,
} as Survey;

const book = (followups: readonly Followup[] = []) =>
  bookOf(fillSettings({}), { customer: [customer, archived], followup: followups });
const today = '2024-05-20';

describe('a follow-up is open', () => {
  test.each<[string, Partial<Followup>, readonly Followup[], boolean]>([
    ['with nothing', {}, [], false],
    ['with an open next action', { next: [{ ...next, state: 'open' }] }, [], true],
    ['with one that is done', { next: [{ ...next, state: 'done' }] }, [], false],
    ['with one that is cancelled', { next: [{ ...next, state: 'cancelled' }] }, [], false],
    [
      'with one of two open',
      {
        next: [
          { ...next, state: 'done' },
          { ...next, id: 'bbbbbbbb', state: 'open' },
        ],
      },
      [],
      true,
    ],
    [
      'with an open promise',
      { promises: [{ id: 'aaaaaaaa', what: 'x', by: 'li', state: 'open' }] },
      [],
      true,
    ],
    [
      'with a promise kept',
      { promises: [{ id: 'aaaaaaaa', what: 'x', by: 'li', state: 'done' }] },
      [],
      false,
    ],
    ['while a reply is awaited', { waiting }, [], true],
    ['when the reply came', { waiting: { ...waiting, done: { at: '2023-11-09', by: 'li' } } }, [], false],
    ['when there was another conversation', { waiting }, [later], false],
    ['when only a move was noted since', { waiting }, [noted], true],
    [
      'of a customer in the history library',
      { customer: 'dddddddd', next: [{ ...next, state: 'open' }] },
      [],
      false,
    ],
  ])('%s', (_name, facts, others, isOpen) => {
    const record = { ...followup, ...facts };
    expect(isOpenRecord({ type: 'followup', record }, today, book([record, ...others]))).toBe(isOpen);
  });
});

test.each<[string, Parameters<typeof isOpenRecord>[0], boolean]>([
  ['a task to do', { type: 'task', record: { ...task, state: 'todo' } }, true],
  ['a task being done', { type: 'task', record: { ...task, state: 'doing' } }, true],
  ['a task done', { type: 'task', record: { ...task, state: 'done' } }, false],
  ['a task cancelled', { type: 'task', record: { ...task, state: 'cancelled' } }, false],
  ['a case', { type: 'case', record: { ...complaint, state: 'open' } }, true],
  ['a case resolved but not closed', { type: 'case', record: { ...complaint, state: 'resolved' } }, true],
  ['a case closed', { type: 'case', record: { ...complaint, state: 'closed' } }, false],
  ['an opportunity', { type: 'opportunity', record: opportunity }, true],
  [
    'an opportunity closed',
    {
      type: 'opportunity',
      record: { ...opportunity, closed: { on: '2023-12-01', result: 'won' } },
    },
    false,
  ],
  ['an order that runs', { type: 'order', record: order }, false],
  [
    'an order whose renewal is postponed',
    { type: 'order', record: { ...order, snoozed: { until: '2024-05-21', reason: 'x' } } },
    true,
  ],
  [
    'an order whose renewal was postponed',
    { type: 'order', record: { ...order, snoozed: { until: '2024-05-20', reason: 'x' } } },
    false,
  ],
  ['a survey', { type: 'survey', record: survey }, false],
])('%s is open: %#', (_name, dated, isOpen) => expect(isOpenRecord(dated, today, book())).toBe(isOpen));
