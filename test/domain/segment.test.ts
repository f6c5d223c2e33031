// How a customer is cared for: each sign alone and at its edge, their order, the override, and the next day of care.
import { describe, expect, test } from 'vitest';
import { type Book, bookOf } from '../../src/domain/book.ts';
import { careDue, careStateOf, segmentLabel, segmentOf } from '../../src/domain/segment.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type {
  Case,
  Customer,
  Followup,
  Opportunity,
  Order,
  Settings,
  Survey,
} from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, anOrder } from '../support/make.ts';

const today = '2024-05-20';
const recorded = { by: 'chen', at: '2024-01-01T10:00+08:00' };

const aComplaint = (at: string, resolvedAt: string | null, given: Partial<Case> = {}): Case => ({
  id: 'case0001',
  customer: 'cust0001',
  kind: 'complaint',
  at,
  content: '物流配送延迟',
  handler: 'chen',
  ...(resolvedAt == null ? { state: 'open' } : { state: 'resolved', resolved_at: resolvedAt }),
  recorded,
  ...given,
});
const aSurvey = (at: string, score: number, id = 'surv0001'): Survey => ({
  id,
  customer: 'cust0001',
  at,
  by: 'chen',
  scores: { quality: score },
  recorded,
});
const anOpportunity = (given: Partial<Opportunity> = {}): Opportunity => ({
  id: 'oppo0001',
  customer: 'cust0001',
  title: '增购',
  owner: 'li',
  recorded,
  ...given,
});

interface Facts {
  readonly customer?: Partial<Customer>;
  readonly followups?: readonly Followup[];
  readonly orders?: readonly Order[];
  readonly cases?: readonly Case[];
  readonly surveys?: readonly Survey[];
  readonly opportunities?: readonly Opportunity[];
  readonly settings?: Settings;
}

function known(facts: Facts): readonly [Customer, Book] {
  const customer = aCustomer({ status: 'won', first_contact: '2023-01-10', ...facts.customer });
  const lists = {
    customer: [customer],
    followup: facts.followups ?? [],
    order: facts.orders ?? [],
    case: facts.cases ?? [],
    survey: facts.surveys ?? [],
    opportunity: facts.opportunities ?? [],
  };
  return [customer, bookOf(fillSettings(facts.settings ?? {}), lists)];
}
const segment = (facts: Facts, day = today) => segmentOf(...known(facts), day);

/** Grade B: 200,000 is 2 points, one order is 1. */
const gradeB = [anOrder({ signed_on: '2024-05-01', amount: 200_000 })];
/** Grade C: 50,000 is 1 point, one order is 1. */
const gradeC = [anOrder({ signed_on: '2024-05-01', amount: 50_000 })];
/** One conversation and 300,000 before, none and 250,000 since: see churn.test.ts for the stretches. */
const leaving = {
  followups: [aFollowup({ at: '2024-01-15' })],
  orders: [
    anOrder({ id: 'orde0001', signed_on: '2023-08-01', amount: 300_000 }),
    anOrder({ id: 'orde0002', signed_on: '2024-02-01', amount: 250_000 }),
  ],
};

describe('who is cared for at all', () => {
  test.each<[string, Facts, string | null]>([
    ['won, without an order on record', {}, 'routine'],
    ['an order, whatever the status', { customer: { status: 'silent' }, orders: gradeC }, 'routine'],
    [
      'an order in another currency is one',
      { customer: { status: 'interested' }, orders: [anOrder({ currency: 'USD' })] },
      'routine',
    ],
    ['neither won nor an order', { customer: { status: 'interested', renewal_intent: 'high' } }, null],
    [
      'an order of tomorrow is none',
      { customer: { status: 'interested' }, orders: [anOrder({ signed_on: '2024-05-21' })] },
      null,
    ],
    ['lost', { customer: { status: 'lost' }, orders: gradeB }, null],
    ['met tomorrow', { customer: { first_contact: '2024-05-21' } }, null],
  ])('%s', (_, facts, value) =>
    expect(segment(facts)).toMatchObject({
      value,
      overridden: false,
      because: [expect.anything(), ...(value == null ? [] : [expect.anything(), expect.anything()])],
    }),
  );

  test('the status of the day counts: won a week later, lost a week after', () => {
    const move = (id: string, at: string, from: string, to: string): Followup =>
      aFollowup({ id, at, move: { from, to } });
    const facts = {
      customer: { status: 'lost' as const },
      followups: [
        move('foll0001', '2024-05-08', 'interested', 'won'),
        move('foll0002', '2024-05-15', 'won', 'lost'),
      ],
    };
    const values = ['2024-05-07', '2024-05-08', '2024-05-14', '2024-05-15'].map(
      (day) => segment(facts, day).value,
    );
    expect(values).toEqual([null, 'routine', 'routine', null]);
    expect(segment(facts, '2024-05-15').because[0]?.zh).toBe('已流失，不再维护');
    expect(segment(facts, '2024-05-07').because[0]?.zh).toBe('尚未成交');
  });
});

describe('each sign alone', () => {
  test.each<[string, Facts, string]>([
    ['conversations and orders fell', leaving, 'risk'],
    [
      'only orders fell',
      { ...leaving, followups: [...leaving.followups, aFollowup({ id: 'foll0002', at: today })] },
      'key',
    ],
    ['an unresolved complaint', { cases: [aComplaint('2024-05-15', null)] }, 'risk'],
    ['an unresolved one, however old', { cases: [aComplaint('2023-02-01', null)] }, 'risk'],
    [
      'an open inquiry is no complaint',
      { cases: [aComplaint('2024-05-15', null, { kind: 'inquiry' })] },
      'routine',
    ],
    ['a complaint of tomorrow', { cases: [aComplaint('2024-05-21', null)] }, 'routine'],
    ['a resolved complaint without a survey', { cases: [aComplaint('2024-05-10', '2024-05-16')] }, 'routine'],
    [
      'resolved, and satisfaction 2 (S4, row B002)',
      { cases: [aComplaint('2024-05-10', '2024-05-16')], surveys: [aSurvey('2024-05-18', 2)] },
      'risk',
    ],
    [
      'resolved, and satisfaction exactly 3',
      { cases: [aComplaint('2024-05-10', '2024-05-16')], surveys: [aSurvey('2024-05-18', 3)] },
      'routine',
    ],
    ['satisfaction 2 without a complaint', { surveys: [aSurvey('2024-05-18', 2)] }, 'routine'],
    [
      'the complaint 89 days ago',
      { cases: [aComplaint('2024-02-21', '2024-02-22')], surveys: [aSurvey('2024-05-18', 2)] },
      'risk',
    ],
    [
      'the complaint 90 days ago',
      { cases: [aComplaint('2024-02-20', '2024-02-22')], surveys: [aSurvey('2024-05-18', 2)] },
      'routine',
    ],
    [
      'a better survey since',
      {
        cases: [aComplaint('2024-05-10', '2024-05-16')],
        surveys: [aSurvey('2024-05-17', 1), aSurvey('2024-05-19', 4, 'surv0002')],
      },
      'routine',
    ],
    [
      'a worse survey since',
      {
        cases: [aComplaint('2024-05-10', '2024-05-16')],
        surveys: [aSurvey('2024-05-17', 4), aSurvey('2024-05-19', 1, 'surv0002')],
      },
      'risk',
    ],
    [
      'a survey older than a year',
      { cases: [aComplaint('2024-05-10', '2024-05-16')], surveys: [aSurvey('2023-05-20', 1)] },
      'routine',
    ],
    ['low intent to renew', { customer: { renewal_intent: 'low' } }, 'risk'],
    ['grade B', { orders: gradeB }, 'key'],
    ['grade A by hand', { orders: gradeC, customer: { grade: { value: 'A', reason: '战略客户' } } }, 'key'],
    ['grade C', { orders: gradeC }, 'routine'],
    ['high intent to renew', { orders: gradeC, customer: { renewal_intent: 'high' } }, 'grow'],
    ['medium intent to renew', { orders: gradeC, customer: { renewal_intent: 'medium' } }, 'routine'],
    ['an open opportunity', { orders: gradeC, opportunities: [anOpportunity()] }, 'grow'],
    [
      'an opportunity closed today',
      { orders: gradeC, opportunities: [anOpportunity({ closed: { on: today, result: 'lost' } })] },
      'routine',
    ],
    [
      'an opportunity closed tomorrow',
      { orders: gradeC, opportunities: [anOpportunity({ closed: { on: '2024-05-21', result: 'lost' } })] },
      'grow',
    ],
  ])('%s', (_, facts, value) => expect(segment(facts).value).toBe(value));
});

describe('several signs', () => {
  test('risk comes before key, and every reason is named', () => {
    const { value, because } = segment({
      ...leaving,
      customer: { renewal_intent: 'low' },
      cases: [
        aComplaint('2024-05-15', null, { no: 'FW202405001' }),
        aComplaint('2024-05-01', '2024-05-02', { id: 'case0002' }),
      ],
      surveys: [aSurvey('2024-05-18', 2)],
    });
    expect(value).toBe('risk');
    expect(because.map(({ zh }) => zh)).toEqual([
      '近 90 天互动 0 次，之前 90 天 1 次：下降',
      '近 180 天签约 25万 CNY，之前 180 天 30万 CNY：下降',
      '2024-05-15 的投诉 FW202405001 尚未解决（5 天）',
      '近 90 天投诉 2 次，且 2024-05-18 满意度 2 分，低于 3 分',
      '续约意愿低',
    ]);
  });
  test('key comes before grow', () => {
    const { value, because } = segment({ orders: gradeB, customer: { renewal_intent: 'high' } });
    expect(value).toBe('key');
    expect(because.map(({ en }) => en)).toEqual(['no sign of risk', 'grade B']);
  });
  test('grow names what may grow', () =>
    expect(
      segment({
        orders: gradeC,
        customer: { renewal_intent: 'high' },
        opportunities: [anOpportunity()],
      }).because.map(({ en }) => en),
    ).toEqual(['no sign of risk', 'grade C', 'high intent to renew', 'open opportunity: 增购']));
  test('one set by hand wins, and says what the rule would say', () => {
    const { value, overridden, because } = segment({ customer: { segment: 'key', renewal_intent: 'low' } });
    expect({ value, overridden }).toEqual({ value: 'key', overridden: true });
    expect(because.map(({ zh }) => zh)).toEqual(['人工设为重点维护', '按规则判断为风险预警', '续约意愿低']);
  });
});

test('a later record changes nothing of an earlier day', () => {
  const facts = { orders: gradeB, cases: [aComplaint('2024-05-15', '2024-05-18')] };
  expect(
    ['2024-05-14', '2024-05-15', '2024-05-17', '2024-05-18'].map((day) => segment(facts, day).value),
  ).toEqual(['key', 'risk', 'risk', 'key']);
});

test('asking twice, for other days and another book, gives each its own answer', () => {
  const [customer, book] = known({ orders: gradeB });
  const [, other] = known({ cases: [aComplaint('2024-05-15', null)] });
  const ask = () => [
    segmentOf(customer, book, today).value,
    segmentOf(customer, book, '2024-04-30').value,
    segmentOf(customer, other, today).value,
  ];
  expect(ask()).toEqual(['key', 'routine', 'risk']);
  expect(ask()).toEqual(['key', 'routine', 'risk']);
});

describe('the next day of care', () => {
  const due = (facts: Facts, day = today) => careDue(...known(facts), day);
  const talked = [aFollowup({ at: '2024-01-31' })];
  test.each<[string, Facts, string | null]>([
    [
      'key: a month after the last conversation, which ends in February',
      { customer: { segment: 'key' }, followups: talked },
      '2024-02-29',
    ],
    ['grow: three months', { customer: { segment: 'grow' }, followups: talked }, '2024-04-30'],
    ['risk: a week', { customer: { segment: 'risk' }, followups: talked }, '2024-02-07'],
    ['routine: not at all', { followups: talked }, null],
    ['never talked to: since the first contact', { customer: { segment: 'risk' } }, '2023-01-17'],
    [
      'a conversation of tomorrow is none',
      {
        customer: { segment: 'risk' },
        followups: [...talked, aFollowup({ id: 'foll0002', at: '2024-05-21' })],
      },
      '2024-02-07',
    ],
    [
      'a change of status is none',
      { customer: { segment: 'risk' }, followups: [...talked, silentMove()] },
      '2024-02-07',
    ],
    [
      'paused until later',
      { customer: { segment: 'risk', paused: { until: '2024-06-01', reason: '停产' } }, followups: talked },
      '2024-06-01',
    ],
    [
      'paused until earlier',
      { customer: { segment: 'risk', paused: { until: '2024-02-01', reason: '停产' } }, followups: talked },
      '2024-02-07',
    ],
    ['not bought', { customer: { status: 'interested' }, followups: talked }, null],
    ['lost, though set by hand', { customer: { status: 'lost', segment: 'key' }, followups: talked }, null],
    [
      'turned off',
      { customer: { segment: 'key' }, followups: talked, settings: { care: { key: 'off' } } },
      null,
    ],
    ['routine turned on', { followups: talked, settings: { care: { routine: '60d' } } }, '2024-03-31'],
  ])('%s', (_, facts, day) => expect(due(facts)).toBe(day));

  function silentMove(): Followup {
    const { method: _method, ...change } = aFollowup({
      id: 'foll0002',
      at: '2024-05-01',
      move: { from: 'won', to: 'won' },
    });
    return change;
  }
});

test.each<[string, Facts, string | null]>([
  ['S4, row A001: a yearly contract', { orders: gradeB }, 'active'],
  [
    'S4, row B002: a complaint, satisfaction 2',
    { orders: gradeB, cases: [aComplaint('2024-05-10', '2024-05-16')], surveys: [aSurvey('2024-05-18', 2)] },
    'risk',
  ],
  ['S4, row C003: first contact only', { customer: { status: 'prospect' } }, 'potential'],
  ['lost', { customer: { status: 'lost' } }, null],
])('state of care, %s', (_, facts, state) => expect(careStateOf(...known(facts), today)).toBe(state));

test('segments are called by the words of template S4', () =>
  expect((['key', 'grow', 'risk', 'routine'] as const).map((name) => segmentLabel(name).zh)).toEqual([
    '重点维护',
    '潜力培养',
    '风险预警',
    '常规维护',
  ]));
