// Orders, contribution, best sellers and renewal of small books, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { contributionFacts } from '../../src/domain/review-contribution.ts';
import { ordersFacts } from '../../src/domain/review-orders.ts';
import { productsFacts } from '../../src/domain/review-products.ts';
import { renewalFacts } from '../../src/domain/review-renewal.ts';
import type { Order, OrderItem } from '../../src/schema/generated/types.ts';
import { aCustomer, anOrder } from '../support/make.ts';
import { bookWith, scopeOf } from '../support/sales-month.ts';

const customer = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  aCustomer({ id, owner: id === 'b' ? 'chen' : 'li', first_contact: '2024-01-01' }),
);
let count = 0;
const order = (of: string, amount: number, given: Partial<Order> = {}): Order =>
  anOrder({
    id: `o${String(count++).padStart(2, '0')}`,
    customer: of,
    amount,
    signed_on: '2024-05-10',
    ...given,
  });

const may = scopeOf(
  bookWith({
    customer,
    order: [
      order('a', 500_000),
      order('a', 100_000, { kind: 'renewal' }),
      order('b', 200_000),
      order('c', 100_000),
      order('d', 50_000),
      order('e', 30_000),
      // Its customer is gone.
      order('f', 20_000),
      order('a', 10_000, { currency: 'USD' }),
      order('b', 5000, { signed_on: '2024-04-30' }),
      order('b', 7000, { signed_on: '2024-06-01' }),
    ],
  }),
  '2024-05',
);

describe('orders', () => {
  const facts = ordersFacts(may);

  test('are added per currency, that of the folder first', () => {
    expect(facts).toMatchObject({ orders: 8, buyers: 6, first_time: 5 });
    expect(
      facts.currencies.map(({ currency, amount, orders, buyers }) => [currency, amount, orders, buyers]),
    ).toEqual([
      ['CNY', 1_000_000, 7, 6],
      ['USD', 10_000, 1, 1],
    ]);
    expect(facts.currencies[0]?.by_kind).toEqual([
      { kind: 'contract', orders: 6, amount: 900_000 },
      { kind: 'renewal', orders: 1, amount: 100_000 },
    ]);
    expect(facts.currencies[0]?.by_owner).toEqual([
      { owner: 'li', orders: 5, amount: 780_000 },
      { owner: 'chen', orders: 1, amount: 200_000 },
      { owner: null, orders: 1, amount: 20_000 },
    ]);
  });

  test('give the share of the largest fifth of the buyers, rounded up', () => {
    // 6 buyers, 2 of them are the top: 600,000 and 200,000 of 1,000,000.
    expect(facts.currencies[0]?.top).toEqual({
      buyers: { part: 2, whole: 6 },
      amount: { part: 800_000, whole: 1_000_000 },
    });
  });

  test.each([
    [1, 1],
    [5, 1],
    [6, 2],
    [10, 2],
    [11, 3],
  ])('of %i buyers call %i the top', (buyers, top) => {
    const many = bookWith({ order: Array.from({ length: buyers }, (_, place) => order(`x${place}`, 1)) });
    expect(ordersFacts(scopeOf(many, '2024-05')).currencies[0]?.top?.buyers).toEqual({
      part: top,
      whole: buyers,
    });
  });

  test('remember the periods before', () => {
    expect(facts.currencies[0]?.trend.slice(-2)).toEqual([
      { period: '2024-04', amount: 5000, orders: 1 },
      { period: '2024-05', amount: 1_000_000, orders: 7 },
    ]);
  });

  test('are exact to the cent', () => {
    const cents = bookWith({ customer, order: [order('a', 0.1), order('a', 0.2)] });
    expect(ordersFacts(scopeOf(cents, '2024-05')).currencies[0]?.amount).toBe(0.3);
  });

  test('signed after today do not exist', () => {
    expect(ordersFacts({ ...may, today: '2024-05-09' })).toEqual({
      orders: 0,
      buyers: 0,
      first_time: 0,
      currencies: [],
    });
  });
});

describe('contribution', () => {
  test('ranks by amount, in the period and to date', () => {
    const [cny, usd] = contributionFacts(may).currencies;
    expect(cny?.period.map(({ rank, id, amount, running }) => [rank, id, amount, running.part])).toEqual([
      [1, 'a', 600_000, 600_000],
      [2, 'b', 200_000, 800_000],
      [3, 'c', 100_000, 900_000],
      [4, 'd', 50_000, 950_000],
      [5, 'e', 30_000, 980_000],
      [6, 'f', 20_000, 1_000_000],
    ]);
    expect(cny?.to_date[1]).toMatchObject({ id: 'b', amount: 205_000, orders: 2 });
    expect(cny?.to_date[0]).toMatchObject({ grade: 'A', owner: 'li' });
    expect(cny?.to_date.at(-1)).toMatchObject({ id: 'f', owner: null, grade: null });
    expect(usd?.period).toMatchObject([{ rank: 1, id: 'a', share: { part: 10_000, whole: 10_000 } }]);
  });

  test('gives equal amounts equal ranks', () => {
    const tied = bookWith({ customer, order: [order('b', 5), order('a', 5), order('c', 1)] });
    const [cny] = contributionFacts(scopeOf(tied, '2024-05')).currencies;
    expect(cny?.period.map(({ rank, id }) => [rank, id])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [3, 'c'],
    ]);
  });
});

describe('best sellers', () => {
  const item = (product: string, quantity?: number, price?: number): OrderItem => ({
    id: 'i',
    product,
    ...(quantity == null ? {} : { quantity }),
    ...(price == null ? {} : { price }),
  });
  const book = bookWith({
    customer,
    order: [
      order('a', 1, { items: [item('排课系统', 2, 100), item('培训', 3)] }),
      order('b', 1, { items: [item('排课系统 ', 1, 100)] }),
      order('b', 1, { items: [item('ERP', 1, 150), item('ｅｒｐ', 1, 150)] }),
      order('c', 1),
    ],
  });

  test('are ranked by what was paid for them', () => {
    const facts = productsFacts(scopeOf(book, '2024-05'));
    expect(facts).toMatchObject({ orders: 4, without_items: 1 });
    expect(facts.currencies[0]?.products).toEqual([
      // Written two ways, one product; equal in amount, but more orders come first.
      { product: '排课系统', orders: 2, customers: 2, quantity: 3, amount: 300, unpriced: 0 },
      { product: 'ERP', orders: 1, customers: 1, quantity: 2, amount: 300, unpriced: 0 },
      { product: '培训', orders: 1, customers: 1, quantity: 3, amount: null, unpriced: 1 },
    ]);
  });
});

describe('renewal', () => {
  const book = bookWith({
    customer,
    order: [
      order('a', 100, { id: 'a1', signed_on: '2023-05-10', end_on: '2024-05-10' }),
      order('a', 120, { id: 'a2', signed_on: '2024-05-02', kind: 'renewal', end_on: '2025-05-10' }),
      order('b', 200, { id: 'b1', signed_on: '2023-05-15', end_on: '2024-05-15' }),
      // An order of goods covers nothing.
      order('b', 200, { id: 'b2', signed_on: '2024-05-16', kind: 'order' }),
      order('c', 300, { id: 'c1', signed_on: '2023-05-15', end_on: '2024-05-25' }),
      order('d', 400, { id: 'd1', signed_on: '2023-05-15', end_on: '2024-05-18', currency: 'USD' }),
      order('d', 400, { id: 'd2', signed_on: '2024-06-20', kind: 'renewal', end_on: '2025-05-18' }),
      order('e', 500, { id: 'e1' }),
    ],
  });

  test('counts the contracts that ended and those of them that something later covers', () => {
    const facts = renewalFacts(scopeOf(book, '2024-05', { today: '2024-05-20' }));
    expect(facts.rate).toEqual({ part: 1, whole: 3 });
    expect(facts.to_come).toBe(1);
    expect(facts.contracts.map(({ id, renewed_by: by }) => [id, by?.id ?? null])).toEqual([
      ['a1', 'a2'],
      ['b1', null],
      ['d1', null],
    ]);
    expect(facts.amounts).toEqual([
      { currency: 'CNY', ended: 300, renewed: 100 },
      { currency: 'USD', ended: 400, renewed: 0 },
    ]);
  });

  test('counts a late renewal once it is signed', () => {
    const facts = renewalFacts(scopeOf(book, '2024-05', { today: '2024-06-20' }));
    expect(facts.rate).toEqual({ part: 2, whole: 4 });
    expect(facts.to_come).toBe(0);
  });
});
