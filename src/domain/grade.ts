// What a customer signed in a stretch of days, and its grade A to D: amount × frequency (template S3, step 2.3). Converts no currency.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { gradeWords } from '../words/measures.ts';
import { formatAmount } from './amount.ts';
import { type Book, compare } from './book.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, type DayRange, type Duration, addDays, addDuration, firstDay } from './day.ts';

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
  const { grade: override } = customer;
  if (!override) return computedGrade(customer, book, today);
  return {
    value: override.value,
    overridden: true,
    get because() {
      const computed = computedGrade(customer, book, today);
      return [gradeWords.overridden(override), gradeWords.computed(computed), ...computed.because];
    },
  };
}

/** Returns the value of that grade alone: thousands of customers are graded without anybody reading why. */
export function gradeValue(customer: Customer, book: Book, today: Day): GradeValue | null {
  if (customer.grade) return customer.grade.value;
  const judged = judgedGrade(customer, book, today);
  return judged && letterOf(judged.byAmount + judged.byFrequency, judged.rules.bands);
}

interface JudgedGrade {
  readonly rules: Rules;
  readonly range: DayRange;
  readonly signed: Signed;
  readonly byAmount: number;
  readonly byFrequency: number;
}

/** Returns what a grade is made of, or null while there is nothing to judge. */
function judgedGrade(customer: Customer, book: Book, today: Day): JudgedGrade | null {
  const { currency } = book.settings;
  const isRated = (book.ordersOf.get(customer.id) ?? []).some(
    (order) => order.signed_on <= today && (order.currency ?? currency) === currency,
  );
  if (!isRated) return null;
  // The defaults were merged into every key of the settings; their type leaves the inner ones open.
  const rules = book.settings.grades as Rules;
  const range = lastStretch(today, readDuration(rules.window));
  const signed = signedWithin(customer, book, range);
  const byAmount = reached(rules.amount, signed.amount);
  const byFrequency = reached(rules.frequency, signed.orders);
  return { rules, range, signed, byAmount, byFrequency };
}

// Reasons are made when somebody reads them: a list of 2,000 customers shows letters only.
function computedGrade(customer: Customer, book: Book, today: Day): Grade {
  const judged = judgedGrade(customer, book, today);
  if (!judged) return unrated(customer, book, today);
  const { currency } = book.settings;
  const { rules, range, signed, byAmount, byFrequency } = judged;
  const points = byAmount + byFrequency;
  return {
    value: letterOf(points, rules.bands),
    overridden: false,
    get because() {
      const steps = rules.amount.toSorted((a, b) => a - b).map(amountLabel);
      const orderSteps = rules.frequency.toSorted((a, b) => a - b);
      return [
        gradeWords.amount({ ...range, signed: moneyLabel(signed.amount, currency), points: byAmount, steps }),
        gradeWords.frequency({ orders: signed.orders, points: byFrequency, steps: orderSteps }),
        gradeWords.total({ points, bands: rules.bands }),
        ...foreignLabels(signed, currency),
      ];
    },
  };
}

function unrated(customer: Customer, book: Book, today: Day): Grade {
  const { currency } = book.settings;
  return {
    value: null,
    overridden: false,
    get because() {
      const signed = signedWithin(customer, book, { from: firstDay, to: today });
      if (signed.foreign.length === 0) return [gradeWords.noOrders()];
      return [gradeWords.noneIn({ currency }), ...foreignLabels(signed, currency)];
    },
  };
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

/** Returns the stretch of days of that length that ends today. */
export function lastStretch(today: Day, length: Duration): DayRange {
  return { from: addDays(back(today, length), 1), to: today };
}

/** Returns the stretch of the same length right before it: the two share no day. */
export function stretchBefore(today: Day, length: Duration): DayRange {
  return lastStretch(back(today, length), length);
}

function back(today: Day, { count, unit }: Duration): Day {
  return addDuration(today, { count: -count, unit });
}

const nothingSigned: Signed = { amount: 0, orders: 0, foreign: [] };

/** Returns what a customer signed in a stretch of days, the first and the last included. */
export function signedWithin(customer: Customer, book: Book, { from, to }: DayRange): Signed {
  const own = book.settings.currency;
  const orders = (book.ordersOf.get(customer.id) ?? []).filter(({ signed_on: on }) => on >= from && on <= to);
  // Most customers sign nothing in most stretches.
  if (orders.length === 0) return nothingSigned;
  const inCurrency = (currency: string): readonly number[] =>
    orders.filter((order) => (order.currency ?? own) === currency).map(({ amount }) => amount);
  const others = new Set(
    orders.map(({ currency }) => currency ?? own).filter((currency) => currency !== own),
  );
  const amounts = inCurrency(own);
  return {
    amount: exactSum(amounts),
    orders: amounts.length,
    foreign: [...others].toSorted(compare).map((currency) => {
      const list = inCurrency(currency);
      return { currency, amount: exactSum(list), orders: list.length };
    }),
  };
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
