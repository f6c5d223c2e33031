// Opportunities on a day: whether open, in which stage, how probable, and what they weigh together, currency by currency.
import { describe, expect, test } from 'vitest';
import {
  isOpportunityOpen,
  openedOn,
  pipelineOf,
  probabilityOf,
  stageOn,
  weightedAmount,
} from '../../src/domain/pipeline.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Opportunity } from '../../src/schema/generated/types.ts';

const zone = 'Asia/Shanghai';
const today = '2024-05-20';
const settings = fillSettings({
  stages: [
    { id: 'need', label: { zh: '需求确认', en: 'Need confirmed' }, kind: 'interested', probability: 20 },
    { id: 'proposal', label: { zh: '方案提交', en: 'Proposal' }, kind: 'interested', probability: 40 },
    { id: 'talk', label: { zh: '商谈', en: 'Talk' }, kind: 'interested' },
  ],
});

const anOpportunity = (given: Partial<Opportunity> = {}): Opportunity => ({
  id: 'oppo0001',
  customer: 'cust0001',
  title: '办公软件定制',
  owner: 'li',
  recorded: { by: 'li', at: '2024-04-01T10:00+08:00' },
  ...given,
});
const move = (at: string, from: string | null, to: string) => ({
  id: `move${at.slice(5, 7)}${at.slice(8, 10)}`,
  at,
  by: 'li',
  ...(from == null ? {} : { from }),
  to,
});
const moves = [
  move('2024-04-01', null, 'need'),
  move('2024-05-01', 'need', 'proposal'),
  move('2024-05-25', 'proposal', 'talk'),
];

describe('open on a day', () => {
  test.each<[string, Partial<Opportunity>, day: string, boolean]>([
    ['not before it was recorded', {}, '2024-03-31', false],
    ['from the day it was recorded', {}, '2024-04-01', true],
    ['the day before it was closed', { closed: { on: '2024-05-20', result: 'won' } }, '2024-05-19', true],
    ['not on the day it was closed', { closed: { on: '2024-05-20', result: 'lost' } }, '2024-05-20', false],
    ['closed later: still open', { closed: { on: '2024-05-21', result: 'won' } }, '2024-05-20', true],
    [
      'typed in from an old sheet: as old as its first change',
      { moves: [move('2024-02-10', null, 'need')] },
      '2024-02-10',
      true,
    ],
    ['and no older', { moves: [move('2024-02-10', null, 'need')] }, '2024-02-09', false],
  ])('%s', (_, given, day, expected) =>
    expect(isOpportunityOpen(anOpportunity(given), day, zone)).toBe(expected),
  );

  test('one that was closed before anybody recorded it begins when it ended', () =>
    expect(openedOn(anOpportunity({ closed: { on: '2024-03-01', result: 'lost' } }), zone)).toBe(
      '2024-03-01',
    ));
});

test.each([
  ['2024-03-31', null],
  ['2024-04-01', 'need'],
  ['2024-04-30', 'need'],
  ['2024-05-01', 'proposal'],
  ['2024-05-24', 'proposal'],
  ['2024-05-25', 'talk'],
])('on %s the stage was %s, whatever order the moves come in', (day, stage) => {
  expect(stageOn(anOpportunity({ stage: 'talk', moves }), day, zone)).toBe(stage);
  expect(stageOn(anOpportunity({ stage: 'talk', moves: moves.toReversed() }), day, zone)).toBe(stage);
});

describe('probability and weight', () => {
  const probability = (given: Partial<Opportunity>, day = today) =>
    probabilityOf(anOpportunity(given), settings, day);
  test.each<[string, Partial<Opportunity>, number | null, zh: string]>([
    ['its own', { probability: 65, stage: 'need' }, 65, '65%，本机会自定'],
    ['its own, even none', { probability: 0, stage: 'need' }, 0, '0%，本机会自定'],
    ['that of its stage', { stage: 'proposal' }, 40, '40%，取自阶段“方案提交”'],
    ['that of its stage on the day', { stage: 'talk', moves }, 40, '40%，取自阶段“方案提交”'],
    ['a stage without one', { stage: 'talk' }, null, '没有成交概率：本机会和所在阶段均未设置'],
    [
      'a stage that tend.yaml no longer has',
      { stage: 'gone' },
      null,
      '没有成交概率：本机会和所在阶段均未设置',
    ],
    ['no stage', {}, null, '没有成交概率：本机会和所在阶段均未设置'],
    ['won', { probability: 65, closed: { on: today, result: 'won' } }, 100, '100%，2024-05-20 赢单'],
    ['lost', { closed: { on: today, result: 'lost' } }, 0, '0%，2024-05-20 输单'],
    ['won later', { probability: 65, closed: { on: '2024-05-21', result: 'won' } }, 65, '65%，本机会自定'],
  ])('%s', (_, given, value, zh) => {
    expect(probability(given)).toMatchObject({ value, why: { zh } });
    expect(probability(given).why.en).toContain(value == null ? 'no probability' : `${value} %`);
  });

  test.each<[Partial<Opportunity>, number | null]>([
    [{ amount: 500_000, stage: 'proposal' }, 500_000 * 0.4],
    // Half a cent is rounded up.
    [{ amount: 0.07, probability: 50 }, 0.04],
    [{ amount: 500_000 }, null],
    [{ stage: 'proposal' }, null],
    [{ amount: 0, probability: 50 }, 0],
  ])('%j weighs %d', (given, weight) =>
    expect(weightedAmount(anOpportunity(given), settings, today)).toBe(weight),
  );
});

test('what is open, per currency, ours first, and what could not be weighed', () => {
  const records = [
    anOpportunity({ amount: 100.1, probability: 50 }),
    anOpportunity({ amount: 200.2, probability: 50 }),
    anOpportunity({ amount: 1000 }),
    anOpportunity({ probability: 90 }),
    anOpportunity({ amount: 7000, currency: 'USD', stage: 'need' }),
    anOpportunity({ amount: 9, currency: 'AUD', stage: 'need' }),
    anOpportunity({ amount: 1e6, probability: 90, closed: { on: today, result: 'won' } }),
    anOpportunity({ amount: 1e6, probability: 90, recorded: { by: 'li', at: '2024-05-21T08:00+08:00' } }),
  ];
  const expected = [
    { currency: 'CNY', count: 4, amount: 1300.3, weighted: 150.15, unweighted: 2 },
    { currency: 'AUD', count: 1, amount: 9, weighted: 1.8, unweighted: 0 },
    { currency: 'USD', count: 1, amount: 7000, weighted: 1400, unweighted: 0 },
  ];
  expect(pipelineOf(records, settings, today)).toEqual(expected);
  expect(pipelineOf(records.toReversed(), settings, today)).toEqual(expected);
  expect(pipelineOf([], settings, today)).toEqual([]);
});
