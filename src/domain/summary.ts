// What is computed of a customer on a day and never stored: contact, silence, grade, segment, health, order amount.
import type { Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { gradeOf } from './grade.ts';
import { healthOf } from './health.ts';
import { segmentOf } from './segment.ts';
import { lastContact } from './standing.ts';

export interface Summary {
  readonly last_contact: Day;
  /** The earliest day of an open next action or promise. */
  readonly next_due: Day | null;
  readonly silent_days: number;
  readonly grade: string | null;
  readonly segment: string | null;
  /** A colour, or `unknown` while there is nothing to judge. */
  readonly health: string | null;
  /** 0 to 100; null where health is unknown. */
  readonly health_score: number | null;
}

// A query, its columns and its order ask for the same facts of the same records.
const known = new WeakMap<Book, Map<string, Summary>>();

/** Returns the computed facts of a customer as of a day. */
export function summaryOf(customer: Customer, book: Book, today: Day): Summary {
  const ofBook = known.get(book) ?? new Map<string, Summary>();
  known.set(book, ofBook);
  const key = `${today} ${customer.id}`;
  // Somebody may ask about a draft: only the record of the book itself has facts worth keeping.
  const isOfBook = book.customerById.get(customer.id) === customer;
  const summary = (isOfBook ? ofBook.get(key) : null) ?? compute(customer, book, today);
  if (isOfBook) ofBook.set(key, summary);
  return summary;
}

function compute(customer: Customer, book: Book, today: Day): Summary {
  const { timezone } = book.settings;
  const followups = (book.followupsOf.get(customer.id) ?? []).filter(
    (followup) => dayOf(followup.at, timezone) <= today,
  );
  const open = followups.flatMap(({ next = [], promises = [] }) =>
    [...next, ...promises].filter(({ state, done }) =>
      done ? dayOf(done.at, timezone) > today : state === 'open',
    ),
  );
  const dues = open.flatMap(({ due, snoozed }) =>
    due == null ? [] : [snoozed && snoozed.until > due ? snoozed.until : due],
  );
  const last = lastContact(today, customer, followups, book.settings);
  const health = once(() => healthOf(customer, book, today));
  const grade = once(() => gradeOf(customer, book, today).value);
  const segment = once(() => segmentOf(customer, book, today).value);
  return {
    last_contact: last,
    next_due: dues.toSorted()[0] ?? null,
    silent_days: Math.max(0, daysBetween(last, today)),
    // Most lists show none of these three.
    get grade() {
      return grade();
    },
    get segment() {
      return segment();
    },
    get health() {
      return health().colour;
    },
    get health_score() {
      return health().score;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Returns the sum of what a customer signed up to a day, in the currency of the folder. */
export function signedAmount(customer: Customer, book: Book, today: Day): number {
  const { currency } = book.settings;
  const orders = book.ordersOf.get(customer.id) ?? [];
  return orders
    .filter((order) => order.signed_on <= today && (order.currency ?? currency) === currency)
    .reduce((sum, order) => sum + order.amount, 0);
}
