// Customers ranked by what they signed (S3: contribution), in the period and to date, per currency. Grades nobody itself.
import type { Order } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { type GradeValue, exactSum, gradeValue } from './grade.ts';
import { currenciesOf, currencyOf, ordersOf } from './review-orders.ts';
import { type Share, grouped } from './review-count.ts';
import { isWithin, lastDayOf, namedOrUnknown } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';

export interface ContributionFacts {
  /** The currency of the folder first. */
  readonly currencies: readonly {
    readonly currency: string;
    /** By what was signed in the period. */
    readonly period: readonly Contributor[];
    /** By everything signed up to the end of the period. */
    readonly to_date: readonly Contributor[];
  }[];
}

export interface Contributor {
  readonly rank: number;
  readonly id: string;
  readonly no: string | null;
  readonly name: string;
  /** Null: the customer of the orders is gone. */
  readonly owner: string | null;
  readonly grade: GradeValue | null;
  readonly orders: number;
  readonly amount: number;
  /** Of everything that was signed in this currency. */
  readonly share: Share;
  /** Together with all who rank before. */
  readonly running: Share;
}

/** Returns the ranking; equal amounts have equal ranks. */
export function contributionFacts(scope: ReviewScope): ContributionFacts {
  const last = lastDayOf(scope);
  const toDate = ordersOf(scope).filter(({ signed_on: on }) => on <= last);
  const own = toDate.filter(({ signed_on: on }) => isWithin(scope, on));
  return {
    currencies: currenciesOf(scope, toDate).map((currency) => {
      const inCurrency = (orders: readonly Order[]): readonly Order[] =>
        orders.filter((order) => currencyOf(order, scope) === currency);
      return { currency, period: ranked(inCurrency(own), scope), to_date: ranked(inCurrency(toDate), scope) };
    }),
  };
}

function ranked(orders: readonly Order[], scope: ReviewScope): readonly Contributor[] {
  const { book } = scope;
  const last = lastDayOf(scope);
  const whole = exactSum(orders.map(({ amount }) => amount));
  const sums = [...grouped(orders, ({ customer }) => customer)]
    .map(([id, group]) => ({ id, orders: group.length, amount: exactSum(group.map(({ amount }) => amount)) }))
    .toSorted((a, b) => b.amount - a.amount || compare(a.id, b.id));
  let rank = 0;
  let running = 0;
  return sums.map(({ id, orders: count, amount }, place) => {
    if (amount !== sums[place - 1]?.amount) rank = place + 1;
    running = exactSum([running, amount]);
    const customer = book.customerById.get(id);
    return {
      rank,
      ...namedOrUnknown(book, id),
      grade: customer ? gradeValue(customer, book, last) : null,
      orders: count,
      amount,
      share: { part: amount, whole },
      running: { part: running, whole },
    };
  });
}
