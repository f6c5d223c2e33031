// What came of care a quarter later (template S4, part 4): the customers whose contacts were kept beside those with a missed one.
import type { Customer } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import { type DayRange, addDays, addMonths } from './day.ts';
import { exactSum } from './grade.ts';
import { plansOf } from './review-care-plan.ts';
import { grouped, rounded } from './review-count.ts';
import { lastDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { overallOf, surveysWithin } from './satisfaction.ts';

/** Template S4: the effect of the strategy is assessed every quarter. */
const effectMonths = 3;

/** Customers whose care of one quarter was kept, and those for whom a contact was missed, in the quarter after it. */
export interface CareEffect {
  readonly before: DayRange;
  readonly after: DayRange;
  readonly kept: EffectGroup;
  readonly missed: EffectGroup;
}

export interface EffectGroup {
  readonly customers: number;
  /** The mean of those who were asked in both quarters, each customer counting once. */
  readonly satisfaction: {
    readonly customers: number;
    readonly before: number | null;
    readonly after: number | null;
  };
  /** Orders signed by the group, per currency. */
  readonly amounts: readonly { readonly currency: string; readonly before: number; readonly after: number }[];
}

/** What one of the two groups adds. */
interface EffectRows {
  readonly customers: number;
  /** The means of those who were asked in both quarters. */
  readonly asked: readonly { readonly customer: string; readonly earlier: number; readonly later: number }[];
  readonly amounts: EffectGroup['amounts'];
}

/** Returns the quarter of the care and the one of its effect. */
export function quartersOf(scope: ReviewScope): Pick<CareEffect, 'before' | 'after'> {
  const end = lastDayOf(scope);
  // Counted back from the day after, so that the months of a calendar quarter are whole.
  const next = addDays(end, 1);
  const after = { from: addMonths(next, -effectMonths), to: end };
  return { before: { from: addMonths(next, -2 * effectMonths), to: addDays(after.from, -1) }, after };
}

/** Returns what the customers of the two groups add. */
export function effectRows(scope: ReviewScope): Readonly<Record<'kept' | 'missed', EffectRows>> {
  const { before, after } = quartersOf(scope);
  const plans = plansOf(before, scope).filter(({ kept, missed }) => kept + missed.length > 0);
  const rows = (isKept: boolean): EffectRows => {
    const customers = plans
      .filter(({ missed }) => (missed.length === 0) === isKept)
      .map(({ customer }) => customer);
    return {
      customers: customers.length,
      asked: customers.flatMap((customer) => {
        const [earlier, later] = [before, after].map((days) =>
          overallOf(surveysWithin(customer, scope.book, days)),
        );
        return earlier == null || later == null ? [] : [{ customer: customer.id, earlier, later }];
      }),
      amounts: amountsOf(customers, before, after, scope.book),
    };
  };
  return { kept: rows(true), missed: rows(false) };
}

/** Returns what came of the care of one group. */
export function groupEffect({ customers, asked, amounts }: EffectRows): EffectGroup {
  // A mean of fractions depends on the order in which they are added.
  const inOrder = asked.toSorted((a, b) => compare(a.customer, b.customer));
  return {
    customers,
    satisfaction: {
      customers: asked.length,
      before: meanOf(inOrder.map(({ earlier }) => earlier)),
      after: meanOf(inOrder.map(({ later }) => later)),
    },
    amounts: [...grouped(amounts, ({ currency }) => currency)]
      .map(([currency, own]) => ({
        currency,
        before: exactSum(own.map((each) => each.before)),
        after: exactSum(own.map((each) => each.after)),
      }))
      .toSorted((a, b) => compare(a.currency, b.currency)),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function amountsOf(
  customers: readonly Customer[],
  before: DayRange,
  after: DayRange,
  { ordersOf, settings }: Book,
): EffectGroup['amounts'] {
  const orders = customers
    .flatMap(({ id }) => ordersOf.get(id) ?? [])
    .filter(({ signed_on: on }) => on >= before.from && on <= after.to);
  const byCurrency = grouped(orders, ({ currency }) => currency ?? settings.currency);
  return [...byCurrency].map(([currency, own]) => ({
    currency,
    before: exactSum(own.flatMap(({ signed_on: on, amount }) => (on <= before.to ? [amount] : []))),
    after: exactSum(own.flatMap(({ signed_on: on, amount }) => (on >= after.from ? [amount] : []))),
  }));
}
