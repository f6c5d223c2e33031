// The risk that a customer leaves: both must fall, at the edges of every stretch of days, and only where something can be judged.
import { describe, expect, test } from 'vitest';
import { churnOf, conversationTrend, orderTrend } from '../../src/domain/churn.ts';
import type { Customer, Followup, Order } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, anOrder } from '../support/make.ts';

const today = '2024-05-20';
// 90 days each: 2024-02-21 to 05-20, and 2023-11-23 to 2024-02-20.
const lastQuarter = '2024-03-15';
const quarterBefore = '2024-01-15';
// 180 days each: 2023-11-23 to 2024-05-20, and 2023-05-27 to 11-22.
const lastHalf = '2024-02-01';
const halfBefore = '2023-08-01';

const id = (kind: string, place: number): string => `${kind}${String(place).padStart(4, '0')}`;
const talks = (days: readonly string[]): Followup[] =>
  days.map((at, place) => aFollowup({ id: id('foll', place), at }));
const buys = (signed: readonly (readonly [string, number])[]): Order[] =>
  signed.map(([day, amount], place) => anOrder({ id: id('orde', place), signed_on: day, amount }));

const churn = (
  followups: readonly Followup[],
  orders: readonly Order[],
  given: Partial<Customer> = {},
  day = today,
) => {
  const customer = aCustomer({ first_contact: '2023-01-10', ...given });
  return churnOf(customer, aBook({ customers: [customer], followups, orders }), day);
};
const times = (count: number, day: string): string[] => Array.from({ length: count }, () => day);

describe('both must fall', () => {
  test.each<[boolean, recent: number, before: number, signed: number, signedBefore: number]>([
    [true, 1, 2, 100, 200],
    [true, 0, 1, 0, 0.01],
    [false, 2, 2, 100, 200],
    [false, 3, 2, 100, 200],
    [false, 1, 2, 200, 200],
    [false, 1, 2, 201, 200],
    [false, 0, 0, 0, 200],
    [true, 19, 20, 199.99, 200],
  ])(
    '%s for %i after %i conversations, %d after %d signed',
    (isAtRisk, recent, before, signed, signedBefore) => {
      const followups = talks([...times(recent, lastQuarter), ...times(before, quarterBefore)]);
      const { value, because } = churn(
        followups,
        buys([
          [lastHalf, signed],
          [halfBefore, signedBefore],
        ]),
      );
      expect(value).toBe(isAtRisk);
      expect(because[0]?.zh).toBe(
        `近 90 天互动 ${recent} 次，之前 90 天 ${before} 次：${recent < before ? '下降' : '未下降'}`,
      );
      expect(because[1]?.en).toContain(signed < signedBefore ? ': less' : ': not less');
    },
  );

  test('says the numbers in both languages', () =>
    expect(
      churn(
        talks([quarterBefore]),
        buys([
          [lastHalf, 200_000],
          [halfBefore, 500_000],
        ]),
      ).because,
    ).toEqual([
      {
        en: '0 conversations in the last 90 days, 1 in the 90 days before: fewer',
        zh: '近 90 天互动 0 次，之前 90 天 1 次：下降',
      },
      {
        en: '200,000 CNY signed in the last 180 days, 500,000 CNY in the 180 days before: less',
        zh: '近 180 天签约 20万 CNY，之前 180 天 50万 CNY：下降',
      },
    ]));
});

describe('the edges of the stretches', () => {
  const trendOn = (at: string) => conversationTrend(aCustomer(), aBook({ followups: talks([at]) }), today);
  test.each([
    ['2024-05-21', { recent: 0, before: 0 }],
    ['2024-05-20', { recent: 1, before: 0 }],
    ['2024-02-21', { recent: 1, before: 0 }],
    ['2024-02-20', { recent: 0, before: 1 }],
    ['2023-11-23', { recent: 0, before: 1 }],
    ['2023-11-22', { recent: 0, before: 0 }],
    // 23:30 in London on the 20th is the 21st in Shanghai, where the team is.
    ['2024-05-20T23:30+01:00', { recent: 0, before: 0 }],
    ['2024-02-20T16:30+00:00', { recent: 1, before: 0 }],
  ])('a conversation of %s', (at, expected) => expect(trendOn(at)).toEqual(expected));

  const orderOn = (day: string) => orderTrend(aCustomer(), aBook({ orders: buys([[day, 7]]) }), today);
  test.each([
    ['2024-05-21', { recent: 0, before: 0 }],
    ['2024-05-20', { recent: 7, before: 0 }],
    ['2023-11-23', { recent: 7, before: 0 }],
    ['2023-11-22', { recent: 0, before: 7 }],
    ['2023-05-27', { recent: 0, before: 7 }],
    ['2023-05-26', { recent: 0, before: 0 }],
  ])('an order of %s', (day, expected) => expect(orderOn(day)).toEqual(expected));

  test('a change of status without a conversation is none', () => {
    const { method: _method, ...change } = aFollowup({
      at: lastQuarter,
      move: { from: 'won', to: 'silent' },
    });
    expect(conversationTrend(aCustomer(), aBook({ followups: [change] }), today)).toEqual({
      recent: 0,
      before: 0,
    });
  });
  test('other currencies are not added', () =>
    expect(
      orderTrend(aCustomer(), aBook({ orders: [anOrder({ signed_on: lastHalf, currency: 'USD' })] }), today),
    ).toEqual({ recent: 0, before: 0 }));
});

describe('unknown where there is nothing to judge', () => {
  const fell = [talks([quarterBefore]), buys([[halfBefore, 100]])] as const;
  test('known for 180 days', () => expect(churn(...fell, { first_contact: '2023-11-22' }).value).toBe(true));
  test('known for 179 days', () =>
    expect(churn(...fell, { first_contact: '2023-11-23' })).toEqual({
      value: null,
      because: [
        {
          en: 'first contact 179 days ago; judged from 180 days on',
          zh: '首次接触至今 179 天，满 180 天后才能判断',
        },
      ],
    }));
  test('not yet known', () =>
    expect(churn(...fell, { first_contact: '2024-05-21' }).because[0]?.en).toBe(
      'first contact is on 2024-05-21 only',
    ));
  test('nothing signed in the stretch before', () => {
    const { value, because } = churn(talks([quarterBefore]), buys([[lastHalf, 100]]));
    expect(value).toBeNull();
    expect(because[0]?.zh).toContain('无从比较');
  });
  test('on an earlier day nothing had fallen yet', () => {
    const followups = talks([quarterBefore, '2023-11-01']);
    const orders = buys([
      [halfBefore, 100],
      ['2023-03-01', 100],
    ]);
    expect(churn(followups, orders).value).toBe(true);
    // On 15 January both conversations lie in the last 90 days, and each half year has its order of 100.
    expect(churn(followups, orders, {}, '2024-01-15').value).toBe(false);
  });
});
