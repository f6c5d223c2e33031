// Customers ranked by what they signed (S3: contribution), in the period and to date, per currency. Grades nobody itself.
import type { Order } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { type GradeValue, exactSum, gradeValue } from './grade.ts';
import { currenciesOf, currencyOf, ordersOf } from './review-orders.ts';
import { type Share, grouped } from './review-count.ts';
import { isWithin, lastDayOf, namedOrUnknown } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

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

/** What a customer signed in one currency, in the period and up to its end. */
interface Signed extends Omit<Contributor, 'rank' | 'orders' | 'amount' | 'share' | 'running'> {
  readonly currency: string;
  readonly period: Signature;
  readonly to_date: Signature;
}

interface Signature {
  readonly orders: number;
  readonly amount: number;
}

interface Rows {
  readonly signed: readonly Signed[];
}

/** The ranking of the customers by what they signed. */
export const contributionTally: Tally<Rows, ContributionFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the ranking; equal amounts have equal ranks. */
export const contributionFacts = factsBy(contributionTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const last = lastDayOf(scope);
  const toDate = ordersOf(scope).filter(({ signed_on: on }) => on <= last);
  return {
    signed: [...grouped(toDate, ({ customer }) => customer)].flatMap(([id, own]) => {
      const customer = book.customerById.get(id);
      const grade = customer ? gradeValue(customer, book, last) : null;
      return [...grouped(own, (order) => currencyOf(order, scope))].map(([currency, orders]) => ({
        ...namedOrUnknown(book, id),
        grade,
        currency,
        period: signature(orders.filter(({ signed_on: on }) => isWithin(scope, on))),
        to_date: signature(orders),
      }));
    }),
  };
}

function signature(orders: readonly Order[]): Signature {
  return { orders: orders.length, amount: exactSum(orders.map(({ amount }) => amount)) };
}

function factsOf({ signed }: Rows, scope: ReviewScope): ContributionFacts {
  return {
    currencies: currenciesOf(scope, signed).map((currency) => {
      const own = signed.filter((each) => each.currency === currency);
      return { currency, period: ranked(own, 'period'), to_date: ranked(own, 'to_date') };
    }),
  };
}

function ranked(signed: readonly Signed[], key: 'period' | 'to_date'): readonly Contributor[] {
  const sums = signed
    .filter((each) => each[key].orders > 0)
    .toSorted((a, b) => b[key].amount - a[key].amount || compare(a.id, b.id));
  const whole = exactSum(sums.map((each) => each[key].amount));
  let rank = 0;
  let running = 0;
  return sums.map(({ id, no, name, owner, grade, [key]: { orders, amount } }, place) => {
    if (amount !== sums[place - 1]?.[key].amount) rank = place + 1;
    running = exactSum([running, amount]);
    return {
      rank,
      id,
      no,
      name,
      owner,
      grade,
      orders,
      amount,
      share: { part: amount, whole },
      running: { part: running, whole },
    };
  });
}
