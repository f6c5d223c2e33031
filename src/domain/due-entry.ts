// The house-keeping of our own records: what was entered late, and customers whose data nobody checked.
import type { Customer, Followup } from '../schema/generated/types.ts';
import { dueTitles, dueWhys } from '../words/due.ts';
import { type Day, addDays, dayOf, daysBetween } from './day.ts';
import { type CustomerScope, type DueItem, item, reference } from './due-item.ts';
import { isPast, lastDayWithin } from './limit.ts';
import { type LateEntry, lateEntry } from './timeliness.ts';

/** Days that a late entry stays in the list; after that only the review counts it. */
const lateEntryShown = 7;
/** An entry later than this is an old sheet being typed in, not a late entry. */
export const typedInAfter = 30;

/** Returns the late entries of the last days, and the check that is owed. */
export function entryItems(scope: CustomerScope): DueItem[] {
  const { today, customer, followups, book } = scope;
  const { settings } = book;
  // A zone moves a moment by a day at most: what was entered before is not shown, and how late it was need not be known.
  const first = addDays(today, -lateEntryShown - 1);
  const isNew = ({ recorded }: Customer | Followup): boolean => recorded.at.slice(0, 10) >= first;
  const customers = [customer].filter(isNew).map((record) => ({
    late: lateEntry('customer', record, settings),
    id: record.id,
    title: dueTitles.lateCustomer(),
    ref: reference(record),
  }));
  const conversations = followups.filter(isNew).map((record) => ({
    late: lateEntry('followup', record, settings),
    id: record.id,
    title: dueTitles.lateFollowup(),
    ref: record.no ?? record.id,
  }));
  return [
    ...[...customers, ...conversations].flatMap((entry) => lateItem(scope, entry)),
    ...verificationItems(scope),
  ];
}

function lateItem(
  scope: CustomerScope,
  { late, id, title, ref }: { late: LateEntry | null; id: string; title: DueItem['title']; ref: string },
): DueItem[] {
  const { today } = scope;
  if (!late || !isShown(late, today)) return [];
  const why = dueWhys.late({ at: late.at, recorded: late.recordedOn, limit: late.limit });
  const fact = { kind: 'late_entry' as const, id, title, owner: late.by, since: late.recordedOn, why };
  return item(scope, { ...fact, due: today, priority: 'low', command: `tend show ${ref}` });
}

function isShown(late: LateEntry, today: Day): boolean {
  const isNew = late.recordedOn <= today && daysBetween(late.recordedOn, today) < lateEntryShown;
  return isNew && daysBetween(late.on, late.recordedOn) <= typedInAfter;
}

function verificationItems(scope: CustomerScope): DueItem[] {
  const { today, book, customer, standing } = scope;
  // `tend snooze CUSTOMER` puts off every reminder that is about the customer as such.
  if (standing.isLost || (customer.paused && customer.paused.until > today)) return [];
  const { limits, timezone } = book.settings;
  const recordedOn = dayOf(customer.recorded.at, timezone);
  if (limits.verify === 'off' || recordedOn > today) return [];
  const last = customer.verified ? dayOf(customer.verified.at, timezone) : null;
  if (last != null && last <= today && !isPast(last, limits.verify, today)) return [];
  const why =
    last == null
      ? dueWhys.neverVerified({ recorded: recordedOn })
      : dueWhys.verified({ last, limit: limits.verify });
  return item(scope, {
    kind: 'unverified',
    id: customer.id,
    title: dueTitles.unverified(),
    owner: customer.owner,
    due: today,
    priority: 'low',
    since: last == null ? recordedOn : addDays(lastDayWithin(last, limits.verify), 1),
    why,
    command: `tend verify ${reference(customer)}`,
  });
}
