// A customer as the records tell it was on a day: what happened later is undone. What nobody dated stays as it is.
import type { Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { standingOn } from './standing.ts';

/** Returns the customer with the status and stage of that day, without what was decided or checked after it. */
export function customerOn(day: Day, customer: Customer, book: Book): Customer {
  const { timezone } = book.settings;
  const { status, stage } = standingOn(day, customer, book.followupsOf.get(customer.id) ?? [], book.settings);
  const { stage: _, lost, archived, verified, ...rest } = customer;
  return {
    ...rest,
    status,
    ...(stage == null ? {} : { stage }),
    ...(lost && lost.on <= day ? { lost } : {}),
    ...(archived && archived.on <= day ? { archived } : {}),
    ...(verified && dayOf(verified.at, timezone) <= day ? { verified } : {}),
  };
}
