// What was signed in a period, per currency, and the share of the largest fifth of the buyers (S4, part 3). Converts no currency.
import type { Order } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { exactSum } from './grade.ts';
import { type Share, grouped } from './review-count.ts';
import { isOwned, isWithin, namedOrUnknown, periodsUpTo } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';
import { trendLength } from './review-new.ts';

export interface OrdersFacts {
  readonly orders: number;
  readonly buyers: number;
  /** Buyers whose first order ever was signed in the period. */
  readonly first_time: number;
  /** The currency of the folder first. */
  readonly currencies: readonly CurrencyFacts[];
}

export interface CurrencyFacts {
  readonly currency: string;
  readonly orders: number;
  readonly buyers: number;
  readonly amount: number;
  readonly by_kind: readonly Sum<'kind', Order['kind']>[];
  /** Null: the customer of the order is gone. */
  readonly by_owner: readonly Sum<'owner', string | null>[];
  /** The largest fifth of the buyers, rounded up; null when nobody bought. */
  readonly top: Top | null;
  readonly trend: readonly { readonly period: string; readonly amount: number; readonly orders: number }[];
}

type Sum<K extends string, V> = Readonly<Record<K, V>> & {
  readonly orders: number;
  readonly amount: number;
};

export interface Top {
  readonly buyers: Share;
  readonly amount: Share;
}

/** One of five is 20 %: the share of high-value customers is that of the "Top 20 % by order amount" (S4, part 3). */
const fifth = 5;

/** An order of the period. */
interface Sold {
  readonly customer: string;
  readonly owner: string | null;
  readonly kind: Order['kind'];
  readonly currency: string;
  readonly amount: number;
}

interface Rows {
  readonly sold: readonly Sold[];
  /** Customers who bought, and those who did so for the first time. */
  readonly buyers: number;
  readonly first_time: number;
  /** What was signed in the last few periods. */
  readonly signed: readonly {
    readonly currency: string;
    readonly period: string;
    readonly amount: number;
    readonly orders: number;
  }[];
}

/** What was signed in the period. */
export const ordersTally: Tally<Rows, OrdersFacts> = { rows: rowsOf, facts: factsOf };

/** Returns what was signed in the period. */
export const ordersFacts = factsBy(ordersTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book, period } = scope;
  const all = ordersOf(scope);
  const own = all.filter(({ signed_on: on }) => isWithin(scope, on));
  const earlier = new Set(
    all.filter(({ signed_on: on }) => on < period.from).map(({ customer }) => customer),
  );
  const buyers = new Set(own.map(({ customer }) => customer));
  const signed = periodsUpTo(period, trendLength).flatMap(({ name, from, to }) => {
    const then = all.filter(({ signed_on: on }) => on >= from && on <= to);
    return [...grouped(then, (order) => currencyOf(order, scope))].map(([currency, group]) => ({
      currency,
      period: name,
      amount: amountOf(group),
      orders: group.length,
    }));
  });
  return {
    sold: own.map((order) => ({
      customer: order.customer,
      owner: namedOrUnknown(book, order.customer).owner,
      kind: order.kind,
      currency: currencyOf(order, scope),
      amount: order.amount,
    })),
    buyers: buyers.size,
    first_time: [...buyers].filter((id) => !earlier.has(id)).length,
    signed,
  };
}

function factsOf({ sold, buyers, first_time, signed }: Rows, scope: ReviewScope): OrdersFacts {
  return {
    orders: sold.length,
    buyers,
    first_time,
    currencies: currenciesOf(scope, sold).map((currency) => {
      const own = sold.filter((order) => order.currency === currency);
      return {
        currency,
        orders: own.length,
        buyers: new Set(own.map(({ customer }) => customer)).size,
        amount: amountOf(own),
        by_kind: sums('kind', own, ({ kind }) => kind),
        by_owner: sums('owner', own, ({ owner }) => owner),
        top: topOf(own),
        trend: periodsUpTo(scope.period, trendLength).map(({ name }) => {
          const then = signed.filter((each) => each.period === name && each.currency === currency);
          const orders = then.reduce((sum, each) => sum + each.orders, 0);
          return { period: name, amount: amountOf(then), orders };
        }),
      };
    }),
  };
}

/** Returns the orders signed up to today by the customers in question. */
export function ordersOf(scope: ReviewScope): readonly Order[] {
  return scope.book.orders.filter(
    ({ signed_on: on, customer }) => on <= scope.today && isOwned(scope, customer),
  );
}

/** Returns the currency of an order: its own, else that of the folder. */
export function currencyOf(order: Pick<Order, 'currency'>, { book }: ReviewScope): string {
  return order.currency ?? book.settings.currency;
}

/** Returns the currencies of the orders, that of the folder first. */
export function currenciesOf(
  scope: ReviewScope,
  orders: readonly Pick<Order, 'currency'>[],
): readonly string[] {
  const home = scope.book.settings.currency;
  return [...new Set(orders.map((order) => currencyOf(order, scope)))].toSorted(
    (a, b) => Number(b === home) - Number(a === home) || compare(a, b),
  );
}

function amountOf(orders: readonly { readonly amount: number }[]): number {
  return exactSum(orders.map(({ amount }) => amount));
}

function sums<K extends string, V extends string | null>(
  name: K,
  orders: readonly Sold[],
  key: (order: Sold) => V,
): readonly Sum<K, V>[] {
  return [...grouped(orders, key)]
    .map(([value, group]) => ({ value, orders: group.length, amount: amountOf(group) }))
    .toSorted(
      (a, b) =>
        Number(a.value == null) - Number(b.value == null) ||
        b.amount - a.amount ||
        compare(a.value ?? '', b.value ?? ''),
    )
    .map(({ value, ...sum }) => ({ [name]: value, ...sum }) as Sum<K, V>);
}

function topOf(orders: readonly Sold[]): Top | null {
  const amounts = [...grouped(orders, ({ customer }) => customer).values()]
    .map(amountOf)
    .toSorted((a, b) => b - a);
  if (amounts.length === 0) return null;
  const count = Math.ceil(amounts.length / fifth);
  return {
    buyers: { part: count, whole: amounts.length },
    amount: { part: exactSum(amounts.slice(0, count)), whole: exactSum(amounts) },
  };
}
