// Which customers a period is measured by: those who were active in it, and those who were current on a day. Judges none.
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { Day, DayRange } from './day.ts';
import { daysOf, once, within } from './review-count.ts';
import { isArchivedOn, isOwned, startDayOf } from './review-period.ts';
import type { ReviewScope, SectionOf } from './review-scope.ts';
import { isConversation, standingIn } from './standing.ts';

/** Returns whether the customer was known, and neither archived nor lost, at the end of that day. */
export function isCurrentOn(day: Day, customer: Customer, book: Book): boolean {
  return customer.first_contact <= day && !isArchivedOn(customer, day) && !isLostOn(day, customer, book);
}

function isLostOn(day: Day, customer: Customer, book: Book): boolean {
  return standingIn(book, customer, day).status === 'lost';
}

/**
 * Returns the active customers of the period: known by its end, and neither archived before it began nor lost from its
 * first day to its last. Whoever was spoken to in it, or had a case, was active whatever the record says.
 */
export const activeCustomers: SectionOf<readonly Customer[]> = once((scope) =>
  activeIn(scope, daysOf(scope)),
);

/** Returns the conversations of the period, with whomever and by whomever. */
export const conversationsIn: SectionOf<readonly Followup[]> = once((scope) => {
  const { followups, settings } = scope.book;
  const isIn = within(daysOf(scope), settings.timezone);
  return followups.filter((followup) => isIn(followup.at) && isConversation(followup));
});

function activeIn(scope: ReviewScope, days: DayRange): readonly Customer[] {
  if (days.from > days.to) return [];
  const { book } = scope;
  const met = customersMet(scope);
  const start = startDayOf(scope);
  return book.customers.filter((customer) => {
    if (!isOwned(scope, customer.id)) return false;
    if (met.has(customer.id)) return true;
    if (customer.first_contact > days.to || (customer.archived && customer.archived.on < days.from))
      return false;
    return !isLostOn(start, customer, book) || !isLostOn(days.to, customer, book);
  });
}

function customersMet(scope: ReviewScope): ReadonlySet<string> {
  const { cases, settings } = scope.book;
  const isIn = within(daysOf(scope), settings.timezone);
  const met = [...conversationsIn(scope), ...cases.filter(({ at }) => isIn(at))];
  return new Set(met.map(({ customer }) => customer));
}
