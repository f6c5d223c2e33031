// What a customer signed, and its grade A to D from amount × frequency (template S3, step 2.3). Converts no currency.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { gradeWords } from '../words/measures.ts';
import { formatAmount } from './amount.ts';
import { type Book, compare } from './book.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, type DayRange, addDays, addDuration, firstDay } from './day.ts';

export type GradeValue = NonNullable<Customer['grade']>['value'];

export interface Grade {
  /** Null while there is nothing to judge. */
  readonly value: GradeValue | null;
  readonly because: readonly Label[];
  readonly overridden: boolean;
}

/** What was signed in one stretch of days. */
export interface Signed {
  /** In the currency of the folder; the others are named beside it and never added. */
  readonly amount: number;
  readonly orders: number;
  readonly foreign: readonly {
    readonly currency: string;
    readonly amount: number;
    readonly orders: number;
  }[];
}

interface Rules {
  readonly window: string;
  readonly amount: readonly number[];
  readonly frequency: readonly number[];
  readonly bands: { readonly A: number; readonly B: number; readonly C: number };
}

/** Returns the grade of a customer on a day, with the reasons; a grade set by hand wins and says so. */
export function gradeOf(customer: Customer, book: Book, today: Day): Grade {
  const computed = computedGrade(customer, book, today);
  const { grade: override } = customer;
  if (!override) return { ...computed, overridden: false };
  return {
    value: override.value,
    because: [gradeWords.overridden(override), gradeWords.computed(computed), ...computed.because],
    overridden: true,
  };
}

function computedGrade(customer: Customer, book: Book, today: Day): Omit<Grade, 'overridden'> {
  const { currency } = book.settings;
  const ever = signedWithin(customer, book, { from: firstDay, to: today });
  if (ever.orders === 0) {
    const isForeign = ever.foreign.length > 0;
    const why = isForeign ? gradeWords.noneIn({ currency }) : gradeWords.noOrders();
    return { value: null, because: [why, ...foreignLabels(ever, currency)] };
  }
  // The defaults were merged into every key of the settings; their type leaves the inner ones open.
  const rules = book.settings.grades as Rules;
  const range = { from: windowStart(today, rules.window), to: today };
  const signed = signedWithin(customer, book, range);
  const byAmount = reached(rules.amount, signed.amount);
  const byFrequency = reached(rules.frequency, signed.orders);
  const points = byAmount + byFrequency;
  const steps = rules.amount.toSorted((a, b) => a - b).map(amountLabel);
  return {
    value: letterOf(points, rules.bands),
    because: [
      gradeWords.amount({ ...range, signed: moneyLabel(signed.amount, currency), points: byAmount, steps }),
      gradeWords.frequency({
        orders: signed.orders,
        points: byFrequency,
        steps: rules.frequency.toSorted((a, b) => a - b),
      }),
      gradeWords.total({ points, bands: rules.bands }),
      ...foreignLabels(signed, currency),
    ],
  };
}

function windowStart(today: Day, window: string): Day {
  const { count, unit } = readDuration(window);
  return addDays(addDuration(today, { count: -count, unit }), 1);
}

function reached(steps: readonly number[], value: number): number {
  return steps.filter((step) => value >= step).length;
}

function letterOf(points: number, bands: Rules['bands']): GradeValue {
  if (points >= bands.A) return 'A';
  if (points >= bands.B) return 'B';
  return points >= bands.C ? 'C' : 'D';
}

function foreignLabels({ foreign }: Signed, currency: string): Label[] {
  return foreign.map((other) =>
    gradeWords.foreign({ signed: moneyLabel(other.amount, other.currency), orders: other.orders, currency }),
  );
}

/** Returns what a customer signed in a stretch of days, the first and the last included. */
export function signedWithin(customer: Customer, book: Book, { from, to }: DayRange): Signed {
  const all = book.ordersOf.get(customer.id) ?? [];
  const own = book.settings.currency;
  const amounts = new Map<string, number[]>();
  for (const order of all) {
    if (order.signed_on < from || order.signed_on > to) continue;
    const currency = order.currency ?? own;
    const known = amounts.get(currency);
    if (known) known.push(order.amount);
    else amounts.set(currency, [order.amount]);
  }
  const foreign = [...amounts]
    .filter(([currency]) => currency !== own)
    .map(([currency, list]) => ({ currency, amount: exactSum(list), orders: list.length }))
    .toSorted((a, b) => compare(a.currency, b.currency));
  const list = amounts.get(own) ?? [];
  return { amount: exactSum(list), orders: list.length, foreign };
}

/** Returns the sum of amounts, exact to the cent whatever their order. */
export function exactSum(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}

/** Returns an amount with its currency as it is read. */
export function moneyLabel(amount: number, currency: string): Label {
  const label = amountLabel(amount);
  return { en: `${label.en} ${currency}`, zh: `${label.zh} ${currency}` };
}

function amountLabel(amount: number): Label {
  return { en: formatAmount(amount, 'en'), zh: formatAmount(amount, 'zh') };
}
