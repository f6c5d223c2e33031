// The grade of a customer: points at the edge of every step, band and window, other currencies, the override.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/domain/book.ts';
import { exactSum, gradeOf, lastStretch, signedWithin, stretchBefore } from '../../src/domain/grade.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Customer, Order, Settings } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, anOrder } from '../support/make.ts';

const today = '2024-05-20';

type Signed = readonly [day: string, amount: number, currency?: string];

const orders = (signed: readonly Signed[]): Order[] =>
  signed.map(([day, amount, currency], place) =>
    anOrder({
      id: `orde${String(place).padStart(4, '0')}`,
      signed_on: day,
      amount,
      ...(currency == null ? {} : { currency }),
    }),
  );

const graded = (
  signed: readonly Signed[],
  settings: Settings = {},
  customer: Partial<Customer> = {},
  day = today,
) => {
  const record = aCustomer({ first_contact: '2023-01-10', ...customer });
  return gradeOf(record, aBook({ customers: [record], orders: orders(signed) }, settings), day);
};

describe('points: one for 50,000, 200,000, 500,000 each, and one for 1, 2, 4 orders each; A from 5, B from 3, C from 1', () => {
  const times = (count: number, amount: number): Signed[] =>
    Array.from({ length: count }, () => [today, amount]);
  test.each<[letter: string, sum: string, signed: Signed[]]>([
    ['C', '0 + 1', times(1, 49_999.99)],
    ['C', '1 + 1', times(1, 50_000)],
    ['C', '1 + 1', times(1, 199_999.99)],
    ['B', '2 + 1', times(1, 200_000)],
    ['B', '2 + 1', times(1, 499_999.99)],
    ['B', '3 + 1', times(1, 500_000)],
    ['C', '0 + 2', times(2, 24_999.99)],
    ['B', '1 + 2', times(2, 25_000)],
    ['B', '2 + 2', times(2, 249_999.99)],
    ['A', '3 + 2', times(2, 250_000)],
    ['B', '0 + 3', times(4, 12_499)],
    ['A', '2 + 3', times(4, 50_000)],
    ['A', '3 + 3', times(4, 125_000)],
    ['C', '0 + 2', times(3, 0)],
  ])('%s is %s points', (letter, sum, signed) => {
    const [amount, frequency] = sum.split(' + ').map(Number);
    const { value, because, overridden } = graded(signed);
    expect({ value, overridden }).toEqual({ value: letter, overridden: false });
    expect(because[0]?.en).toContain(`: ${amount} of 3 points`);
    expect(because[1]?.en).toContain(`: ${frequency} of 3 points`);
    expect(because[2]?.zh).toContain(`共 ${amount! + frequency!} 分`);
  });

  test('cents add up exactly: three thirds of 500,000 are 500,000', () =>
    expect(
      graded([
        [today, 166_666.67],
        [today, 166_666.67],
        [today, 166_666.66],
      ]).because[0]?.en,
    ).toContain('500,000 CNY signed'));
});

describe('the window of a year: 2023-05-21 to 2024-05-20', () => {
  test.each<[string, string | null, Signed[]]>([
    ['its first day counts', 'B', [['2023-05-21', 500_000]]],
    ['the day before does not: a customer who once bought is D', 'D', [['2023-05-20', 500_000]]],
    ['today counts', 'B', [['2024-05-20', 500_000]]],
    ['tomorrow has not happened', null, [['2024-05-21', 500_000]]],
    [
      'tomorrow adds nothing',
      'C',
      [
        ['2024-05-20', 50_000],
        ['2024-05-21', 450_000],
      ],
    ],
    ['nothing was ever signed', null, []],
  ])('%s', (_, letter, signed) => expect(graded(signed).value).toBe(letter));

  test('unknown says why', () =>
    expect(graded([]).because).toEqual([{ en: 'no orders yet', zh: '尚无订单' }]));

  test('asked about an earlier day, it knows only what was signed by then', () => {
    const signed: Signed[] = [
      ['2024-01-10', 200_000],
      ['2024-04-02', 300_000],
    ];
    // 2 points of amount and 1 of frequency; then 3 and 2.
    expect(graded(signed, {}, {}, '2024-04-01').value).toBe('B');
    expect(graded(signed, {}, {}, '2024-04-02').value).toBe('A');
  });

  test('a year back from 29 February ends on the 28th', () =>
    expect(lastStretch('2024-02-29', { count: 1, unit: 'y' })).toEqual({
      from: '2023-03-01',
      to: '2024-02-29',
    }));
  test('the stretch before shares no day and leaves none out', () =>
    expect(stretchBefore(today, { count: 90, unit: 'd' })).toEqual({ from: '2023-11-23', to: '2024-02-20' }));
});

describe('other currencies are named and never added', () => {
  test('beside our own', () => {
    const { value, because } = graded([
      [today, 60_000],
      [today, 900_000, 'USD'],
      ['2024-05-01', 100_000, 'USD'],
      [today, 5, 'EUR'],
    ]);
    // 1 point for 60,000 and 1 for one order.
    expect(value).toBe('C');
    expect(because.slice(3)).toEqual([
      {
        en: 'not counted, because it is not in CNY: 5 EUR (1 order)',
        zh: '未计入，因为不是 CNY：5 EUR（1 笔订单）',
      },
      {
        en: 'not counted, because it is not in CNY: 1,000,000 USD (2 orders)',
        zh: '未计入，因为不是 CNY：100万 USD（2 笔订单）',
      },
    ]);
  });
  test('alone they say nothing', () => {
    const { value, because } = graded([[today, 900_000, 'USD']]);
    expect(value).toBeNull();
    expect(because.map(({ en }) => en)).toEqual([
      'no orders in CNY yet',
      'not counted, because it is not in CNY: 900,000 USD (1 order)',
    ]);
  });
  test('a folder that counts in dollars; an order that names none is in them', () =>
    // 3 + 2 points: the yuan are left out.
    expect(
      graded(
        [
          [today, 400_000, 'USD'],
          [today, 100_000],
          [today, 1, 'CNY'],
        ],
        { currency: 'USD' },
      ).value,
    ).toBe('A'));
});

describe('the settings of the team', () => {
  test('the order of the steps does not matter', () =>
    expect(graded([[today, 200_000]], { grades: { amount: [500_000, 50_000, 200_000] } }).value).toBe('B'));
  test('a shorter window', () => {
    const settings: Settings = { grades: { window: '1m' } };
    expect(graded([['2024-04-21', 500_000]], settings).value).toBe('B');
    expect(graded([['2024-04-20', 500_000]], settings).value).toBe('D');
  });
  test('own steps and bands', () =>
    // 1 + 0 points, and A starts at 1.
    expect(
      graded([[today, 10]], { grades: { amount: [10], frequency: [2], bands: { A: 1, B: 1, C: 1 } } }).value,
    ).toBe('A'));
});

test('a grade set by hand wins, and says what the rule would say', () => {
  const { value, overridden, because } = graded(
    [[today, 50_000]],
    {},
    { grade: { value: 'A', reason: '战略客户' } },
  );
  expect({ value, overridden }).toEqual({ value: 'A', overridden: true });
  expect(because.slice(0, 2)).toEqual([
    { en: 'set to A by hand: 战略客户', zh: '人工设为 A 级：战略客户' },
    { en: 'the rule would say C', zh: '按规则计算为 C 级' },
  ]);
});

describe('whatever the orders', () => {
  const someOrders = fc.array(
    fc.record({ age: fc.integer({ min: -30, max: 500 }), cents: fc.integer({ min: 0, max: 1e8 }) }),
    { maxLength: 8 },
  );
  const signedOn = (age: number): string => new Date(Date.UTC(2024, 4, 20 - age)).toISOString().slice(0, 10);
  const toOrders = (list: readonly { age: number; cents: number }[]): Order[] =>
    orders(list.map(({ age, cents }) => [signedOn(age), cents / 100]));
  const letters = ['D', 'C', 'B', 'A'];

  test('their order does not matter, and one more never lowers the grade', () =>
    fc.assert(
      fc.property(someOrders, (list) => {
        const customer = aCustomer();
        const value = (records: Order[]) => gradeOf(customer, aBook({ orders: records }), today).value;
        const all = toOrders(list);
        const before = value(all);
        expect(value(all.toReversed())).toBe(before);
        const after = value([...all, anOrder({ id: 'ordezzzz', signed_on: today, amount: 1 })]);
        if (before != null) expect(letters.indexOf(after!)).toBeGreaterThanOrEqual(letters.indexOf(before));
      }),
      { seed: 1, numRuns: 200 },
    ));

  test('a sum is exact in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 20 }), (cents) => {
        const total = cents.reduce((sum, cent) => sum + cent, 0) / 100;
        expect(exactSum(cents.map((cent) => cent / 100))).toBe(total);
      }),
      { seed: 2, numRuns: 200 },
    ));
});

test('only the orders of the customer count', () => {
  const [mine, other] = [aCustomer(), aCustomer({ id: 'cust0002' })];
  const book = bookOf(fillSettings({}), {
    customer: [mine, other],
    order: [anOrder({ customer: 'cust0002' })],
  });
  expect(gradeOf(mine, book, today).value).toBeNull();
  expect(signedWithin(other, book, { from: '2024-05-20', to: '2024-05-20' })).toEqual({
    amount: 500_000,
    orders: 1,
    foreign: [],
  });
});
