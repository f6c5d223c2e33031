// Which months are closed: old enough, and nothing in them is still open. Knows no files; packing them is the store's business.
import type { AnyRecord } from './record.ts';
import type { Case, Followup, Opportunity, Order, Task } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, daysInMonth } from './day.ts';
import { isPast } from './limit.ts';
import { isConversation } from './standing.ts';
import { isTaskOpen } from './task.ts';

/** A record of a type that lies in folders of months. */
export type DatedRecord =
  | { readonly type: 'followup'; readonly record: Followup }
  | { readonly type: 'opportunity'; readonly record: Opportunity }
  | { readonly type: 'order'; readonly record: Order }
  | { readonly type: 'task'; readonly record: Task }
  | { readonly type: 'case'; readonly record: Case }
  | { readonly type: 'survey'; readonly record: AnyRecord };

/**
 * Returns whether a month, as YYYY-MM, is old enough to be packed: more than `git.pack_after` has passed since its last
 * day, or, where a month is given, it lies before that one.
 */
export function isOldMonth(month: string, today: Day, packAfter: string, before: string | null): boolean {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (number < 1 || number > 12) return false;
  if (before != null) return month < before;
  return isPast(`${month}-${String(daysInMonth(year, number)).padStart(2, '0')}`, packAfter, today);
}

/**
 * Returns whether something in the record may still come due on its own: it stays a file that two people can edit without
 * meeting. What a customer in the history library has open never comes due.
 */
export function isOpenRecord({ type, record }: DatedRecord, today: Day, book: Book): boolean {
  const customer = 'customer' in record ? book.customerById.get(record.customer ?? '') : null;
  if (customer?.archived) return false;
  switch (type) {
    case 'followup':
      return isOpenFollowup(record, book);
    case 'task':
      return isTaskOpen(record);
    case 'case':
      return record.state !== 'closed';
    case 'opportunity':
      return record.closed == null;
    case 'order':
      // Its end comes due by itself, and then a new order is written; only a postponed reminder is about this one.
      return record.snoozed != null && record.snoozed.until > today;
    case 'survey':
      return false;
  }
}

function isOpenFollowup(followup: Followup, { followupsOf }: Book): boolean {
  const { next = [], promises = [], waiting, customer, id } = followup;
  if ([...next, ...promises].some(({ state }) => state === 'open')) return true;
  if (!waiting || waiting.done) return false;
  // A later conversation settles what was awaited.
  return followupsOf.get(customer)?.findLast(isConversation)?.id === id;
}
