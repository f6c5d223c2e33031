// The records of one folder as a value, indexed by id and by customer. It is read elsewhere; it loads nothing.
import type { Customer, Followup, Order } from '../schema/generated/types.ts';
import type { RecordType, Records } from './record.ts';
import type { TeamSettings } from './settings.ts';

export interface Book {
  readonly settings: TeamSettings;
  readonly customers: readonly Customer[];
  readonly followups: readonly Followup[];
  readonly orders: readonly Order[];
  readonly customerById: ReadonlyMap<string, Customer>;
  /** Oldest first; records of one moment in the order of their ids. */
  readonly followupsOf: ReadonlyMap<string, readonly Followup[]>;
  readonly ordersOf: ReadonlyMap<string, readonly Order[]>;
}

/** Returns the book of these records, whatever order they come in. */
export function bookOf(
  settings: TeamSettings,
  records: { readonly [T in RecordType]: readonly Records[T][] },
): Book {
  const customers = records.customer.toSorted((a, b) => compare(a.id, b.id));
  const followups = records.followup.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const orders = records.order.toSorted((a, b) => compare(a.signed_on, b.signed_on) || compare(a.id, b.id));
  return {
    settings,
    customers,
    followups,
    orders,
    customerById: new Map(customers.map((customer) => [customer.id, customer])),
    followupsOf: byCustomer(followups),
    ordersOf: byCustomer(orders),
  };
}

function byCustomer<T extends { readonly customer: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.customer);
    if (group) group.push(record);
    else groups.set(record.customer, [record]);
  }
  return groups;
}

/** Compares two texts by code unit: the same order on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the records of one type. */
export function recordsOf<T extends RecordType>(book: Book, type: T): readonly Records[T][] {
  const all = { customer: book.customers, followup: book.followups, order: book.orders };
  return all[type] as readonly Records[T][];
}
