// What is computed of a customer on a day and never stored: contact, silence, grade, segment, health, order amount.
import type { Customer, Status } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { gradeValue } from './grade.ts';
import { healthValue } from './health.ts';
import { segmentValue } from './segment.ts';
import { once } from './lazy-map.ts';
import { lastContact, standingOn } from './standing.ts';

/** What is computed of a customer, as programs get it beside the record. */
export type Computed = Omit<Summary, 'status' | 'stage' | 'amount'>;

/** Returns the computed facts of a customer that its record does not say itself. */
export function computedOf(customer: Customer, book: Book, today: Day): Computed {
  const summary = summaryOf(customer, book, today);
  const { last_contact, next_due, silent_days, grade, segment, health, health_score } = summary;
  return { last_contact, next_due, silent_days, grade, segment, health, health_score };
}

/** What is cheap to compute of one customer, and dear of all. */
export interface Core {
  readonly status: Status;
  readonly stage: string | null;
  readonly last_contact: Day;
  /** The earliest day of an open next action or promise. */
  readonly next_due: Day | null;
  /** What was signed up to the day, in the currency of the folder. */
  readonly amount: number;
}

export interface Summary extends Core {
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

/** Returns the cores of all customers of a book, by their ids. */
export function coresOf(book: Book, today: Day): Map<string, Core> {
  return new Map(book.customers.map((customer) => [customer.id, coreOf(customer, book, today)]));
}

const recalled = new WeakMap<Book, { readonly today: Day; readonly cores: ReadonlyMap<string, Core> }>();

/** Lets knownCore take the cores from where they were kept, instead of looking at the records of each customer. */
export function recallCores(book: Book, today: Day, cores: ReadonlyMap<string, Core>): void {
  recalled.set(book, { today, cores });
}

/** Returns the core of a customer of the book: the one that was recalled, or one made now. */
export function knownCore(customer: Customer, book: Book, today: Day): Core {
  const known = recalled.get(book);
  // Somebody may ask about a draft: only the record of the book itself has facts that were kept.
  const isOfBook = known?.today === today && book.customerById.get(customer.id) === customer;
  return (isOfBook ? known.cores.get(customer.id) : null) ?? coreOf(customer, book, today);
}

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
  return completed(knownCore(customer, book, today), customer, book, today);
}

/** Returns the core of one customer. */
export function coreOf(customer: Customer, book: Book, today: Day): Core {
  const { settings } = book;
  const { timezone } = settings;
  const all = book.followupsOf.get(customer.id) ?? [];
  const followups = all.filter((followup) => dayOf(followup.at, timezone) <= today);
  const open = followups.flatMap(({ next = [], promises = [] }) =>
    [...next, ...promises].filter(({ state, done }) =>
      done ? dayOf(done.at, timezone) > today : state === 'open',
    ),
  );
  const dues = open.flatMap(({ due, snoozed }) =>
    due == null ? [] : [snoozed && snoozed.until > due ? snoozed.until : due],
  );
  return {
    ...standingOn(today, customer, all, settings),
    last_contact: lastContact(today, customer, followups, settings),
    next_due: dues.toSorted()[0] ?? null,
    amount: signedAmount(customer, book, today),
  };
}

function completed(core: Core, customer: Customer, book: Book, today: Day): Summary {
  const health = once(() => healthValue(customer, book, today));
  const grade = once(() => gradeValue(customer, book, today));
  const segment = once(() => segmentValue(customer, book, today));
  return {
    ...core,
    silent_days: Math.max(0, daysBetween(core.last_contact, today)),
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

/** Returns the sum of what a customer signed up to a day, in the currency of the folder. */
export function signedAmount(customer: Customer, book: Book, today: Day): number {
  const { currency } = book.settings;
  const orders = book.ordersOf.get(customer.id) ?? [];
  return orders
    .filter((order) => order.signed_on <= today && (order.currency ?? currency) === currency)
    .reduce((sum, order) => sum + order.amount, 0);
}
