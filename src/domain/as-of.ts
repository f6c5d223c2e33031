// A customer as the records tell it was on a day: what happened later is undone. What nobody dated stays as it is.
import type { Customer } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { standingIn } from './standing.ts';

/** Returns the customer with the status and stage of that day, without what was decided or checked after it. */
export function customerOn(day: Day, customer: Customer, book: Book): Customer {
  const { status, stage } = standingIn(book, customer, day);
  const { lost, archived, verified } = customer;
  const isStanding = status === customer.status && stage === (customer.stage ?? null);
  const isLost = lost != null && lost.on <= day;
  const isArchived = archived != null && archived.on <= day;
  const isVerified = verified != null && dayOf(verified.at, book.settings.timezone) <= day;
  const isSame =
    isStanding &&
    isLost === (lost != null) &&
    isArchived === (archived != null) &&
    isVerified === (verified != null);
  // On most days nothing is to be undone, and thousands of customers are asked about.
  if (isSame) return customer;
  const { stage: _stage, lost: _lost, archived: _archived, verified: _verified, ...rest } = customer;
  return {
    ...rest,
    status,
    ...(stage == null ? {} : { stage }),
    ...(isLost ? { lost } : {}),
    ...(isArchived ? { archived } : {}),
    ...(isVerified ? { verified } : {}),
  };
}
