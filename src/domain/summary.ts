// What is computed of a customer on a day and never stored: last contact, next due day, silence, order amount.
import type { Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { lastContact } from './standing.ts';

export interface Summary {
  readonly last_contact: Day;
  /** The earliest day of an open next action or promise. */
  readonly next_due: Day | null;
  readonly silent_days: number;
  readonly grade: string | null;
  readonly segment: string | null;
  readonly health: string | null;
}

/** Returns the computed facts of a customer as of a day. */
export function summaryOf(customer: Customer, book: Book, today: Day): Summary {
  const { timezone } = book.settings;
  const followups = (book.followupsOf.get(customer.id) ?? []).filter((followup) => dayOf(followup.at, timezone) <= today);
  const open = followups.flatMap(({ next = [], promises = [] }) =>
    [...next, ...promises].filter(({ state, done }) => (done ? dayOf(done.at, timezone) > today : state === 'open')),
  );
  const dues = open.flatMap(({ due, snoozed }) => (due == null ? [] : [snoozed && snoozed.until > due ? snoozed.until : due]));
  const last = lastContact(today, customer, followups, book.settings);
  return {
    last_contact: last,
    next_due: dues.toSorted()[0] ?? null,
    silent_days: Math.max(0, daysBetween(last, today)),
    grade: customer.grade?.value ?? null,
    segment: customer.segment ?? null,
    health: null,
  };
}

/** Returns the sum of what a customer signed up to a day, in the currency of the folder. */
export function signedAmount(customer: Customer, book: Book, today: Day): number {
  const { currency } = book.settings;
  const orders = book.ordersOf.get(customer.id) ?? [];
  return orders
    .filter((order) => order.signed_on <= today && (order.currency ?? currency) === currency)
    .reduce((sum, order) => sum + order.amount, 0);
}
