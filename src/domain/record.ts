// The kinds of record, the change of one, and the id of a new one. A value of the program; files are the store's business.
import type { Customer, Followup, Order, Settings } from '../schema/generated/types.ts';

/** Every kind of record, in the order that lists and checks go through them. */
export const recordTypes = ['customer', 'followup', 'order'] as const;
export type RecordType = (typeof recordTypes)[number];

export interface Records {
  readonly customer: Customer;
  readonly followup: Followup;
  readonly order: Order;
}
export type AnyRecord = Records[RecordType];

/** What a command wants written. `before` is what the decision was made on: when the file says otherwise, nothing is written. */
export type Change =
  | {
      [T in RecordType]: { readonly type: T; readonly before: Records[T] | null; readonly after: Records[T] };
    }[RecordType]
  | { readonly type: 'settings'; readonly before: Settings; readonly after: Settings };

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Returns an id from 8 random bytes: lower-case Crockford base32, starting with a letter, so that no YAML reader
 * can take it for a number.
 */
export function idFrom(bytes: Uint8Array): string {
  let id = alphabet[10 + ((bytes[0] ?? 0) % 22)] ?? 'a';
  for (let i = 1; i < 8; i++) id += alphabet[(bytes[i] ?? 0) % 32] ?? '0';
  return id;
}

/** Returns the day that decides in which month folder a record of events lies: the day it speaks of. */
export function eventDay(type: Exclude<RecordType, 'customer'>, record: AnyRecord): string {
  const day = type === 'order' ? (record as Order).signed_on : (record as Followup).at;
  return day.slice(0, 10);
}
