// Health: every line computed by hand, the edges of windows and colours, the unknown, and what must hold for any records.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, bookOf } from '../../src/domain/book.ts';
import { churnOf } from '../../src/domain/churn.ts';
import { addDays } from '../../src/domain/day.ts';
import { gradeOf } from '../../src/domain/grade.ts';
import { type Health, type HealthKey, healthOf } from '../../src/domain/health.ts';
import { segmentOf } from '../../src/domain/segment.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import { summaryOf } from '../../src/domain/summary.ts';
import type { Case, Customer, Followup, Order, Settings, Survey } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, anOrder } from '../support/make.ts';

const today = '2024-05-20';
const recorded = { by: 'chen', at: '2024-01-01T10:00+08:00' };
const id = (kind: string, place: number): string => `${kind}${String(place).padStart(4, '0')}`;

interface Facts {
  readonly customer?: Partial<Customer>;
  /** The days of conversations. */
  readonly talks?: readonly string[];
  readonly orders?: readonly (readonly [day: string, amount: number])[];
  /** The days of complaints, and of their solutions. */
  readonly complaints?: readonly (readonly [at: string, resolvedAt: string | null])[];
  readonly surveys?: readonly (readonly [at: string, ...scores: number[]])[];
  readonly settings?: Settings;
}

const followupsOf = (talks: NonNullable<Facts['talks']>): Followup[] =>
  talks.map((at, place) => aFollowup({ id: id('foll', place), at }));
const ordersOf = (orders: NonNullable<Facts['orders']>): Order[] =>
  orders.map(([day, amount], place) => anOrder({ id: id('orde', place), signed_on: day, amount }));
const casesOf = (complaints: NonNullable<Facts['complaints']>): Case[] =>
  complaints.map(([at, resolvedAt], place) => ({
    id: id('case', place),
    customer: 'cust0001',
    kind: 'complaint',
    at,
    content: '…',
    handler: 'chen',
    ...(resolvedAt == null ? { state: 'open' } : { state: 'resolved', resolved_at: resolvedAt }),
    recorded,
  }));
const surveysOf = (surveys: NonNullable<Facts['surveys']>): Survey[] =>
  surveys.map(([at, ...scores], place) => ({
    id: id('surv', place),
    customer: 'cust0001',
    at,
    by: 'chen',
    scores: Object.fromEntries(scores.map((score, index) => [`q${index}`, score])),
    recorded,
  }));

function known(facts: Facts): readonly [Customer, Book] {
  const customer = aCustomer({ status: 'won', first_contact: '2023-01-10', ...facts.customer });
  const lists = {
    customer: [customer],
    followup: followupsOf(facts.talks ?? []),
    order: ordersOf(facts.orders ?? []),
    case: casesOf(facts.complaints ?? []),
    survey: surveysOf(facts.surveys ?? []),
  };
  return [customer, bookOf(fillSettings(facts.settings ?? {}), lists)];
}
const health = (facts: Facts, day = today): Health => healthOf(...known(facts), day);
const line = (key: HealthKey, facts: Facts, day = today) =>
  health(facts, day).lines.find((one) => one.key === key)!;

/** Key customer: 700,000 and two orders in the year are 3 + 2 points, grade A. */
const keyCustomer: Facts = {
  customer: { renewal_intent: 'high' },
  talks: ['2024-01-10', '2024-03-05', '2024-04-20'],
  orders: [
    ['2023-08-01', 400_000],
    ['2024-03-01', 300_000],
  ],
  complaints: [['2024-01-10', '2024-01-16']],
  surveys: [['2024-02-01', 5, 4, 3, 4]],
};

describe('line by line', () => {
  test('a key customer of whom everything is known', () => {
    const { score, colour, lines } = health(keyCustomer);
    expect(lines.map(({ key, weight, value }) => ({ key, weight, value }))).toEqual([
      { key: 'frequency', weight: 30, value: 2 / 3 },
      { key: 'complaints', weight: 20, value: 0.5 },
      { key: 'renewal', weight: 20, value: 1 },
      { key: 'satisfaction', weight: 20, value: (4 - 1) / 4 },
      { key: 'orders', weight: 10, value: 300_000 / 400_000 },
    ]);
    // 20 + 10 + 20 + 15 + 7.5 = 72.5, rounded once: the last line takes the half.
    expect(lines.map(({ points }) => points)).toEqual([20, 10, 20, 15, 8]);
    expect({ score, colour }).toEqual({ score: 73, colour: 'green' });
  });

  test('explains every line with its numbers', () => {
    const { lines } = health(keyCustomer);
    expect(lines.map(({ why }) => why.zh)).toEqual([
      '近 90 天互动 2 次，应有 3 次（每 1m 一次，重点维护），最近联系在 30 天前',
      '未解决投诉 0 件（每件扣全部），近 180 天内已解决 1 件（每件扣一半）',
      '续约意愿高',
      '近一年 1 次调查平均 4 分（满分 5 分）',
      '近 180 天签约 30万 CNY，之前 180 天 40万 CNY：下降',
    ]);
    expect(lines.map(({ why }) => why.en)).toEqual([
      '2 conversations in the last 90 days, 3 expected (every 1m, key); last contact 30 days ago',
      '0 unresolved complaints (each takes all), 1 resolved of the last 180 days (each takes half)',
      'high intent to renew',
      'satisfaction 4 of 5 in 1 survey of the last year',
      '300,000 CNY signed in the last 180 days, 400,000 CNY in the 180 days before: less',
    ]);
  });

  test('what is unknown drops out, and the other weights are scaled up', () => {
    // Known for 10 days only: (20 × 1 + 20 × 0.5) of 40 known = 50 + 25.
    const { score, colour, lines } = health({
      customer: { first_contact: '2024-05-10', renewal_intent: 'medium' },
    });
    expect(lines.map(({ key, points }) => [key, points])).toEqual([
      ['frequency', 0],
      ['complaints', 50],
      ['renewal', 25],
      ['satisfaction', 0],
      ['orders', 0],
    ]);
    expect({ score, colour }).toEqual({ score: 75, colour: 'green' });
  });

  test('thirds add up to a hundred', () => {
    const settings: Settings = {
      health: { weights: { frequency: 0, complaints: 1, renewal: 1, satisfaction: 1, orders: 0 } },
    };
    const { score, lines } = health({
      customer: { renewal_intent: 'high' },
      surveys: [['2024-05-01', 5]],
      settings,
    });
    // 33.3, 66.7, 100: the running sum is rounded.
    expect(lines.map(({ points }) => points)).toEqual([0, 33, 34, 33, 0]);
    expect(score).toBe(100);
  });
});

test('divisions leave no crumbs: 72.4999999 of weights like 2.1 and 0.7 is 72.5', () => {
  const weights = {
    frequency: 30 * 0.07,
    complaints: 20 * 0.07,
    renewal: 20 * 0.07,
    satisfaction: 20 * 0.07,
    orders: 10 * 0.07,
  };
  expect(health({ ...keyCustomer, settings: { health: { weights } } }).score).toBe(73);
});

describe('conversations against the cadence', () => {
  const talks = (count: number): string[] => Array.from({ length: count }, () => today);
  const ofSegment = (segment: NonNullable<Customer['segment']>, count: number, settings: Settings = {}) =>
    line('frequency', { customer: { segment }, talks: talks(count), settings }).value;
  test.each<[string, number | null, number | null]>([
    ['key, every month: 3 in 90 days', ofSegment('key', 2), 2 / 3],
    ['grow, every quarter: 1', ofSegment('grow', 1), 1],
    ['risk, every week: 12', ofSegment('risk', 3), 3 / 12],
    ['routine has no cadence, silence after 30 days counts: 3', ofSegment('routine', 1), 1 / 3],
    ['more than expected is no more than all', ofSegment('key', 9), 1],
    ['none', ofSegment('key', 0), 0],
    ['twice a year: 1 in 180 days', ofSegment('key', 1, { care: { key: '180d' } }), 1],
    ['twice a day: 90, because days are counted', ofSegment('key', 9, { care: { key: '12h' } }), 9 / 90],
    ['nothing says how often', ofSegment('routine', 1, { limits: { silent: 'off' } }), null],
  ])('%s', (_, value, expected) => expect(value).toBe(expected));

  test.each([
    ['2024-05-20', 1],
    ['2024-05-21', 0],
    ['2024-02-21', 1],
    ['2024-02-20', 0],
  ])('every quarter, and a conversation of %s', (day, expected) =>
    expect(line('frequency', { customer: { segment: 'grow' }, talks: [day] }).value).toBe(expected),
  );

  test.each([
    ['2024-04-21', 29, 1],
    ['2024-04-20', 30, 1],
    ['2024-04-05', 45, 2 - 45 / 30],
    ['2024-03-22', 59, 2 - 59 / 30],
    ['2024-03-21', 60, 0],
    ['2024-03-11', 70, 0],
  ])('three in time, the last on %s: silent for %i days of 30', (day, silent, expected) => {
    const { value, why } = line('frequency', { talks: [day, day, day] });
    expect(value).toBeCloseTo(expected, 9);
    expect(why.en).toContain(`last contact ${silent} days ago`);
  });
  test('silence does not make few conversations more: one of three, 45 days ago', () =>
    // 1/3 is less than 2 - 45/30 = 1/2.
    expect(line('frequency', { talks: ['2024-04-05'] }).value).toBe(1 / 3));

  test.each<[known: number, talks: number, expected: number | null]>([
    // Silence after 30 days: one conversation is expected from the 30th day on, two from the 60th, three from the 90th.
    [29, 0, null],
    [30, 0, 0],
    [59, 1, 1],
    [60, 1, 1 / 2],
    [89, 1, 1 / 2],
    [90, 1, 1 / 3],
  ])('known for %i days, %i conversations', (days, count, expected) =>
    expect(
      line('frequency', { customer: { first_contact: addDays(today, -days) }, talks: talks(count) }).value,
    ).toBe(expected),
  );
  test('while none is expected yet, none is missing', () =>
    expect(line('frequency', { customer: { segment: 'grow', first_contact: '2024-04-01' } }).value).toBe(1));
});

describe('complaints', () => {
  const value = (complaints: NonNullable<Facts['complaints']>) => line('complaints', { complaints }).value;
  test.each<[string, NonNullable<Facts['complaints']>, number]>([
    ['none', [], 1],
    ['a resolved one', [['2024-05-01', '2024-05-03']], 0.5],
    [
      'two resolved ones',
      [
        ['2024-05-01', '2024-05-03'],
        ['2024-05-01', '2024-05-03'],
      ],
      0,
    ],
    ['an unresolved one', [['2024-05-01', null]], 0],
    [
      'never below nothing',
      [
        ['2024-05-01', null],
        ['2024-05-02', null],
      ],
      0,
    ],
    ['resolved tomorrow is unresolved', [['2024-05-01', '2024-05-21']], 0],
    ['of tomorrow', [['2024-05-21', null]], 1],
    ['180 days counted with today', [['2023-11-23', '2023-11-24']], 0.5],
    ['a day more', [['2023-11-22', '2023-11-24']], 1],
    ['old and unresolved', [['2023-02-01', null]], 0],
  ])('%s', (_, complaints, expected) => expect(value(complaints)).toBe(expected));

  test('no complaint alone says nothing; one alone says something', () => {
    const fresh: Facts = { customer: { first_contact: '2024-05-10' } };
    expect(health(fresh)).toMatchObject({ score: null, colour: 'unknown' });
    expect(line('complaints', fresh).why.zh).toBe('没有投诉，但仅凭这一点无法判断');
    expect(health({ ...fresh, complaints: [['2024-05-12', '2024-05-13']] })).toMatchObject({
      score: 50,
      colour: 'yellow',
    });
  });

  test('who bought nothing has no good record: none is unknown, any one takes all', () => {
    const prospect: Facts = { customer: { status: 'prospect', renewal_intent: 'medium' } };
    expect(line('complaints', prospect)).toMatchObject({ value: null, why: { zh: '尚未成交，无从投诉' } });
    const complaining: Facts = { ...prospect, complaints: [['2024-05-01', '2024-05-03']] };
    expect(line('complaints', complaining)).toMatchObject({
      value: 0,
      why: { en: '1 complaint before anything was bought' },
    });
    // An order makes a buyer, from its day on.
    const buying: Facts = { ...complaining, orders: [['2024-05-10', 100]] };
    expect(line('complaints', buying).value).toBe(0.5);
    expect(line('complaints', buying, '2024-05-09').value).toBe(0);
  });

  test('a prospect that fell silent is not green', () =>
    // Two conversations of two expected, the last 45 days ago: 2 - 45/30 = 1/2, and nothing else is known.
    expect(
      health({
        customer: { status: 'prospect', first_contact: '2024-03-15' },
        talks: ['2024-03-20', '2024-04-05'],
      }),
    ).toMatchObject({
      score: 50,
      colour: 'yellow',
    }));
});

describe('renewal, satisfaction, orders', () => {
  test.each([
    ['high', 1],
    ['medium', 0.5],
    ['low', 0],
    ['unknown', null],
  ] as const)('intent %s', (intent, expected) =>
    expect(line('renewal', { customer: { renewal_intent: intent } }).value).toBe(expected),
  );
  test('intent never asked for', () => expect(line('renewal', {}).value).toBeNull());

  test.each<[string, NonNullable<Facts['surveys']>, number | null]>([
    ['all 1', [['2024-05-01', 1, 1]], 0],
    ['all 5', [['2024-05-01', 5, 5]], 1],
    [
      'two surveys: the mean of 4 and 2 is 3',
      [
        ['2024-05-01', 4, 4, 4],
        ['2024-05-02', 2],
      ],
      (3 - 1) / 4,
    ],
    ['the first day of the year', [['2023-05-21', 3]], 0.5],
    ['a day earlier', [['2023-05-20', 3]], null],
    ['tomorrow', [['2024-05-21', 3]], null],
    ['none', [], null],
  ])('surveys: %s', (_, surveys, expected) => expect(line('satisfaction', { surveys }).value).toBe(expected));

  test.each<[string, NonNullable<Facts['orders']>, number | null]>([
    [
      'half of before',
      [
        ['2023-08-01', 200],
        ['2024-02-01', 100],
      ],
      0.5,
    ],
    [
      'as much',
      [
        ['2023-08-01', 200],
        ['2024-02-01', 200],
      ],
      1,
    ],
    [
      'more is no more than all',
      [
        ['2023-08-01', 200],
        ['2024-02-01', 900],
      ],
      1,
    ],
    ['nothing since', [['2023-08-01', 200]], 0],
    ['nothing before: nothing to compare with', [['2024-02-01', 200]], null],
  ])('orders: %s', (_, orders, expected) => expect(line('orders', { orders }).value).toBe(expected));
});

describe('colours: green from 70, yellow from 40', () => {
  const only = (weights: NonNullable<NonNullable<Settings['health']>['weights']>, bands = {}): Facts => ({
    customer: { renewal_intent: 'high' },
    surveys: [['2024-05-01', 1]],
    settings: { health: { weights: { frequency: 0, complaints: 0, orders: 0, ...weights }, bands } },
  });
  test.each<[number, Health['colour'], Facts]>([
    [70, 'green', only({ renewal: 70, satisfaction: 30 })],
    [69, 'yellow', only({ renewal: 69, satisfaction: 31 })],
    [70, 'green', only({ renewal: 69.5, satisfaction: 30.5 })],
    [40, 'yellow', only({ renewal: 40, satisfaction: 60 })],
    [39, 'red', only({ renewal: 39, satisfaction: 61 })],
    [0, 'red', only({ renewal: 0, satisfaction: 1 })],
    [100, 'green', only({ renewal: 1, satisfaction: 0 })],
    [55, 'green', only({ renewal: 55, satisfaction: 45 }, { green: 55 })],
    [55, 'red', only({ renewal: 55, satisfaction: 45 }, { yellow: 56 })],
  ])('%i is %s', (score, colour, facts) => expect(health(facts)).toMatchObject({ score, colour }));

  test('weights of nothing: unknown', () =>
    expect(health(only({ renewal: 0, satisfaction: 0 }))).toMatchObject({ score: null, colour: 'unknown' }));
  test('met tomorrow: unknown', () => {
    const { score, colour, lines } = health({
      ...keyCustomer,
      customer: { first_contact: '2024-05-21', renewal_intent: 'high' },
    });
    expect({ score, colour }).toEqual({ score: null, colour: 'unknown' });
    expect(lines.every(({ value, points }) => value === null && points === 0)).toBe(true);
  });
});

describe('whatever the records', () => {
  const ago = (min: number) => fc.integer({ min, max: 420 }).map((days) => addDays(today, -days));
  const complaint = fc
    .tuple(ago(0), fc.option(fc.integer({ min: -60, max: 120 })))
    .map(([at, days]) => [at, days == null ? null : addDays(at, Math.max(0, days))] as const);
  const someFacts = fc.record({
    customer: fc.record(
      {
        status: fc.constantFrom('prospect', 'interested', 'won', 'silent', 'lost'),
        first_contact: ago(0),
        renewal_intent: fc.constantFrom('high', 'medium', 'low', 'unknown'),
      } as const,
      { requiredKeys: ['status', 'first_contact'] },
    ),
    talks: fc.array(ago(0), { maxLength: 12 }),
    orders: fc.array(fc.tuple(ago(0), fc.integer({ min: 0, max: 600_000 })), { maxLength: 5 }),
    complaints: fc.array(complaint, { maxLength: 3 }),
    surveys: fc.array(fc.tuple(ago(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 3,
    }),
  });
  const runs = { seed: 4, numRuns: 400 };

  test('the score lies within 0 and 100 and is the sum of its lines', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { score, colour, lines } = health(facts);
        for (const { value, points } of lines) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(points)).toBe(true);
          if (value != null) expect(value >= 0 && value <= 1).toBe(true);
          else expect(points).toBe(0);
        }
        if (score == null) expect(colour).toBe('unknown');
        else {
          expect(score >= 0 && score <= 100).toBe(true);
          expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        }
      }),
      runs,
    ));

  test('one more complaint never raises it', () =>
    fc.assert(
      fc.property(someFacts, complaint, (facts, more) => {
        const before = health(facts).score;
        const after = health({ ...facts, complaints: [...facts.complaints, more] }).score;
        fc.pre(before != null);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { ...runs, numRuns: 1500 },
    ));

  const judge = (customer: Customer, book: Book) => {
    const { value: grade, because: gradeWhy } = gradeOf(customer, book, today);
    return {
      grade,
      gradeWhy,
      churn: JSON.stringify(churnOf(customer, book, today)),
      segment: JSON.stringify(segmentOf(customer, book, today)),
      health: JSON.stringify(healthOf(customer, book, today)),
    };
  };

  test('the order of the records does not matter', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        const [customer, book] = known(facts);
        const shuffled = bookOf(book.settings, {
          customer: [customer],
          followup: book.followups.toReversed(),
          order: book.orders.toReversed(),
          case: book.cases.toReversed(),
          survey: book.surveys.toReversed(),
        });
        expect(judge(customer, shuffled)).toEqual(judge(customer, book));
      }),
      runs,
    ));

  test('what happens later does not exist yet', () =>
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 1, max: 60 }), (facts, days) => {
        const later = addDays(today, days);
        const [customer, book] = known(facts);
        const [, grown] = known({
          ...facts,
          talks: [...facts.talks, later],
          orders: [...facts.orders, [later, 999_999]],
          complaints: [...facts.complaints, [later, null]],
          surveys: [...facts.surveys, [later, 1, 1]],
        });
        expect(judge(customer, grown)).toEqual(judge(customer, book));
      }),
      runs,
    ));

  test('only the proportions of the weights matter', () =>
    fc.assert(
      fc.property(
        someFacts,
        fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.integer({ min: 0, max: 50 }))),
        fc.constantFrom(0.01, 0.3, 3, 7, 1000),
        (facts, weights, factor) => {
          const scaled = (by: number): Health => {
            const [frequency = 0, complaints = 0, renewal = 0, satisfaction = 0, orders = 0] = weights.map(
              (weight) => weight * by,
            );
            return health({
              ...facts,
              settings: { health: { weights: { frequency, complaints, renewal, satisfaction, orders } } },
            });
          };
          const points = ({ score, colour, lines }: Health) => ({
            score,
            colour,
            points: lines.map((one) => one.points),
          });
          expect(points(scaled(factor))).toEqual(points(scaled(1)));
        },
      ),
      runs,
    ));
});

test('the summary of a customer says the same', () => {
  const [customer, book] = known(keyCustomer);
  expect(summaryOf(customer, book, today)).toMatchObject({
    grade: 'A',
    segment: 'key',
    health: 'green',
    health_score: 73,
  });
  expect(JSON.parse(JSON.stringify(summaryOf(customer, book, today)))).toMatchObject({
    grade: 'A',
    segment: 'key',
    health: 'green',
  });
});
