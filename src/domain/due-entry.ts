// The house-keeping of our own records: what was entered late, and customers whose data nobody checked.
import type { Label } from '../errors.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { dueTitles, dueWhys } from '../words/due.ts';
import { type Day, addDays, dayOf, daysBetween } from './day.ts';
import { type CustomerScope, type FoundItem, item, reference } from './due-item.ts';
import { isPast, lastDayWithin } from './limit.ts';
import { type LateEntry, lateEntry } from './timeliness.ts';

/** Days that a late entry stays in the list; after that only the review counts it. */
const lateEntryShown = 7;
/** An entry later than this is an old sheet being typed in, not a late entry. */
export const typedInAfter = 30;

/** Returns the late entries of the last days, and the check that is owed. */
export function entryItems(scope: CustomerScope): FoundItem[] {
  const { today, customer, followups, book } = scope;
  const { settings } = book;
  // A zone moves a moment by a day at most: what was entered before is not shown, and how late it was need not be known.
  const first = addDays(today, -lateEntryShown - 1);
  const isNew = ({ recorded }: Customer | Followup): boolean => recorded.at >= first;
  const items = isNew(customer)
    ? lateItem(scope, {
        late: lateEntry('customer', customer, settings),
        id: customer.id,
        title: dueTitles.lateCustomer(),
        ref: reference(customer),
      })
    : [];
  for (const record of followups) {
    if (!isNew(record)) continue;
    const late = lateEntry('followup', record, settings);
    const { id, no: ref = id } = record;
    items.push(...lateItem(scope, { late, id, title: dueTitles.lateFollowup(), ref }));
  }
  items.push(...verificationItems(scope));
  return items;
}

function lateItem(
  scope: CustomerScope,
  { late, id, title, ref }: { late: LateEntry | null; id: string; title: Label; ref: string },
): FoundItem[] {
  const { today } = scope;
  if (!late || !isShown(late, today)) return [];
  const { at, recordedOn, limit, by: owner } = late;
  const words = () => ({
    title,
    why: dueWhys.late({ at, recorded: recordedOn, limit }),
    command: `tend show ${ref}`,
  });
  return item(scope, {
    kind: 'late_entry',
    id,
    owner,
    due: today,
    priority: 'low',
    since: recordedOn,
    words,
  });
}

function isShown(late: LateEntry, today: Day): boolean {
  const isNew = late.recordedOn <= today && daysBetween(late.recordedOn, today) < lateEntryShown;
  return isNew && daysBetween(late.on, late.recordedOn) <= typedInAfter;
}

function verificationItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer, standing } = scope;
  // `tend snooze CUSTOMER` puts off every reminder that is about the customer as such.
  if (standing.isLost || (customer.paused && customer.paused.until > today)) return [];
  const { limits, timezone } = book.settings;
  const recordedOn = dayOf(customer.recorded.at, timezone);
  if (limits.verify === 'off' || recordedOn > today) return [];
  const last = customer.verified ? dayOf(customer.verified.at, timezone) : null;
  if (last != null && last <= today && !isPast(last, limits.verify, today)) return [];
  return item(scope, {
    kind: 'unverified',
    id: customer.id,
    owner: customer.owner,
    due: today,
    priority: 'low',
    since: last == null ? recordedOn : addDays(lastDayWithin(last, limits.verify), 1),
    words: () => ({
      title: dueTitles.unverified(),
      why:
        last == null
          ? dueWhys.neverVerified({ recorded: recordedOn })
          : dueWhys.verified({ last, limit: limits.verify }),
      command: `tend verify ${reference(customer)}`,
    }),
  });
}
