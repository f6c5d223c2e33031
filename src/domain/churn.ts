// Whether a customer is about to leave: fewer conversations and less signed (template S4, part 3). Proposes no remedy.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { trendWords } from '../words/measures.ts';
import type { Book } from './book.ts';
import { type Day, type DayRange, type Duration, daysBetween } from './day.ts';
import { lastStretch, moneyLabel, signedWithin, stretchBefore } from './grade.ts';
import { daysOfConversations } from './standing.ts';

/** The template names no numbers; these are ours: a quarter of talking, half a year of buying. */
export const conversationDays = 90;
export const orderDays = 180;
const conversationSpan: Duration = { count: conversationDays, unit: 'd' };
const orderSpan: Duration = { count: orderDays, unit: 'd' };

export interface Churn {
  /** Whether the customer is at risk; null while there is nothing to judge. */
  readonly value: boolean | null;
  readonly because: readonly Label[];
}

/** A number of the latest stretch of days beside that of the stretch before. */
export interface Trend {
  readonly recent: number;
  readonly before: number;
}

/** Returns whether conversations and the amount of orders both fell; null while there is nothing to judge. */
export function isLeaving(customer: Customer, book: Book, today: Day): boolean | null {
  if (daysBetween(customer.first_contact, today) < orderDays) return null;
  const orders = orderTrend(customer, book, today);
  if (orders.before === 0) return null;
  if (orders.recent >= orders.before) return false;
  const { recent, before } = conversationTrend(customer, book, today);
  return recent < before;
}

/** Returns the same with the numbers. */
export function churnOf(customer: Customer, book: Book, today: Day): Churn {
  const { currency } = book.settings;
  const known = daysBetween(customer.first_contact, today);
  if (known < 0) return unknown(() => trendWords.notYet({ first: customer.first_contact }));
  if (known < orderDays) return unknown(() => trendWords.tooNew({ known, needed: orderDays }));
  const orders = orderTrend(customer, book, today);
  if (orders.before === 0) return unknown(() => trendWords.nothingBefore({ days: orderDays, currency }));
  return {
    value: isLeaving(customer, book, today),
    // Made when somebody reads it: lists show the flag only.
    get because() {
      const conversations = conversationTrend(customer, book, today);
      const talked = trendWords.conversations({ ...conversations, days: conversationDays });
      return [talked, orderTrendLabel(orders, currency)];
    },
  };
}

function unknown(why: () => Label): Churn {
  return {
    value: null,
    get because() {
      return [why()];
    },
  };
}

/** Returns the number of conversations of the last 90 days and of the 90 before. */
export function conversationTrend(customer: Customer, book: Book, today: Day): Trend {
  return {
    recent: conversationsWithin(customer, book, lastStretch(today, conversationSpan)),
    before: conversationsWithin(customer, book, stretchBefore(today, conversationSpan)),
  };
}

/** Returns the amount signed in the last 180 days and in the 180 before, in the currency of the folder. */
export function orderTrend(customer: Customer, book: Book, today: Day): Trend {
  return {
    recent: signedWithin(customer, book, lastStretch(today, orderSpan)).amount,
    before: signedWithin(customer, book, stretchBefore(today, orderSpan)).amount,
  };
}

/** Returns the amounts of two stretches as a sentence. */
export function orderTrendLabel({ recent, before }: Trend, currency: string): Label {
  return trendWords.orders({
    recent: moneyLabel(recent, currency),
    before: moneyLabel(before, currency),
    days: orderDays,
    fell: recent < before,
  });
}

/** Returns how many conversations there were in a stretch of days; a change of status without one does not count. */
export function conversationsWithin(customer: Customer, book: Book, { from, to }: DayRange): number {
  let count = 0;
  for (const day of daysOfConversations(customer.id, book)) if (day >= from && day <= to) count++;
  return count;
}
