// Which days and records a review looks at: cut at today, of one owner, and the periods before. Counts nothing itself.
import type { Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { Period } from './date-grammar.ts';
import { type Day, addDays, monthOf, periodRange, quarterOf, weekOf } from './day.ts';
import type { ReviewScope } from './review-scope.ts';

/** A customer as the facts of a review name it. */
export interface Named {
  readonly id: string;
  readonly no: string | null;
  readonly name: string;
  readonly owner: string;
}

/** Returns the last day that is looked at: the end of the period, or today while it runs or has not begun. */
export function lastDayOf({ period, today }: Pick<ReviewScope, 'period' | 'today'>): Day {
  return period.to < today ? period.to : today;
}

/** Returns the day before the period, or today where the period has not begun. */
export function startDayOf({ period, today }: Pick<ReviewScope, 'period' | 'today'>): Day {
  const before = addDays(period.from, -1);
  return before < today ? before : today;
}

/** Returns whether a day lies in the period and not after today. */
export function isWithin({ period, today }: ReviewScope, day: Day): boolean {
  return day >= period.from && day <= period.to && day <= today;
}

/** Returns whether the records of this customer are looked at; those of an unknown one only for the whole team. */
export function isOwned({ book, owner }: ReviewScope, customerId: string): boolean {
  return owner == null || book.customerById.get(customerId)?.owner === owner;
}

const knownCustomers = new WeakMap<ReviewScope, readonly Customer[]>();

/** Returns the customers that were known by the end of the period, archived ones too. */
export function customersOf(scope: ReviewScope): readonly Customer[] {
  const known = knownCustomers.get(scope);
  if (known) return known;
  const { book, owner } = scope;
  const last = lastDayOf(scope);
  const customers = book.customers.filter(
    (customer) => customer.first_contact <= last && (owner == null || customer.owner === owner),
  );
  knownCustomers.set(scope, customers);
  return customers;
}

/** Returns whether the customer was in the history library at the end of the day. */
export function isArchivedOn({ archived }: Customer, day: Day): boolean {
  return archived != null && archived.on <= day;
}

/** Returns the customer as the facts of a review name it. */
export function named({ id, no, name, owner }: Customer): Named {
  return { id, no: no ?? null, name, owner };
}

/** Returns the customer of a record, or what is left to say where there is none. */
export function namedOrUnknown(book: Book, id: string): Omit<Named, 'owner'> & { owner: string | null } {
  const customer = book.customerById.get(id);
  return customer ? named(customer) : { id, no: null, name: id, owner: null };
}

/** Returns the period of the same unit that ends on the day before. */
export function periodBefore({ unit, from }: Period): Period {
  const day = addDays(from, -1);
  const name = { week: weekOf, month: monthOf, quarter: quarterOf }[unit](day);
  // The calendar begins inside a week: its first days stand alone.
  return { unit, name, ...(periodRange(name) ?? { from: day, to: day }) };
}

/** Returns the last few periods of the same unit, this one at the end. */
export function periodsUpTo(period: Period, count: number): readonly Period[] {
  const periods = [period];
  for (let left = count - 1; left > 0; left--) periods.unshift(periodBefore(periods[0] ?? period));
  return periods;
}

/** Returns how often each key occurs, the most frequent first, equal ones in the order of their keys; null comes last. */
export function tally<K extends string | null>(keys: Iterable<K>): readonly { key: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted(
      (a, b) =>
        Number(a.key == null) - Number(b.key == null) ||
        b.count - a.count ||
        ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
    );
}
