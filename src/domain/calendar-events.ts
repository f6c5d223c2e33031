// The days of a customer that come without anybody's doing: milestones, solar and lunar, and contracts that end.
import type { Customer, Milestone } from '../schema/generated/types.ts';
import { type CalendarEvent, type CalendarScope, uidOf } from './calendar-entry.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, addDuration, addYears, dayOf, daysBetween, instantOf } from './day.ts';
import { covers } from './due-sale.ts';
import { isYearly, occurrences, usualReminders } from './milestone.ts';
import { standingOn } from './standing.ts';

/** What a rule cannot say is there day by day: for so many years ahead, and for one that is past. */
const yearsAhead = 5;
const yearsPast = 1;

/** Returns the events of one customer. */
export function calendarEvents(customer: Customer, scope: CalendarScope): CalendarEvent[] {
  const { today, book } = scope;
  const { status } = standingOn(today, customer, book.followupsOf.get(customer.id) ?? [], book.settings);
  // As in the due list: nobody congratulates a customer who is lost.
  if (status === 'lost') return [];
  return [
    ...(customer.milestones ?? []).flatMap((milestone) => milestoneEvents(milestone, customer, scope)),
    ...contractEnds(customer, scope),
  ];
}

function milestoneEvents(
  milestone: Milestone,
  customer: Customer,
  { today, book, lunar }: CalendarScope,
): CalendarEvent[] {
  const { id, kind, on, calendar, remind = usualReminders } = milestone;
  const { timezone } = book.settings;
  const recorded = instantOf(customer.recorded.at, timezone);
  const event = (day: Day, year: string | null, yearly: boolean): CalendarEvent => ({
    kind: 'milestone',
    id,
    uid: uidOf(customer.id, year == null ? id : `${id}-${year}`),
    title: kind,
    what: kind,
    customer,
    owner: customer.owner,
    lead: null,
    escalated_to: [],
    day,
    isYearly: yearly,
    remind: remind.map((ahead) => daysAhead(day, ahead)),
    lunar: calendar === 'lunar' ? on.slice(-5) : null,
    created: recorded,
    changed: recorded,
  });
  const from = addYears(today, -yearsPast);
  const to = addYears(today, yearsAhead);
  if (!isYearly(milestone))
    return occurrences(milestone, { from, to: '9999-12-31' }, lunar).map((day) => event(day, null, false));
  // A rule would skip 29 February in three years of four, and knows nothing of the moon.
  if (calendar === 'lunar' || on.slice(-5) === '02-29')
    return occurrences(milestone, { from, to }, lunar).map((day) => event(day, yearOf(day, calendar), false));
  // A day without a year began no later than the record of it: the same first day in every clone, on every day.
  const since = on.length === 5 ? dayOf(customer.recorded.at, timezone) : on;
  return occurrences(milestone, { from: since, to: addYears(since, 1) }, lunar)
    .slice(0, 1)
    .map((day) => event(day, null, true));
}

// The last months of a lunar year lie in the next solar one, so that two of its days may fall into one solar year: the day
// itself tells them apart.
function yearOf(day: Day, calendar: Milestone['calendar']): string {
  return calendar === 'lunar' ? day.replaceAll('-', '') : day.slice(0, 4);
}

function daysAhead(day: Day, ahead: string): number {
  const { count, unit } = readDuration(ahead);
  return daysBetween(addDuration(day, { count: -count, unit }), day);
}

function contractEnds(customer: Customer, { today, book }: CalendarScope): CalendarEvent[] {
  const { timezone, limits } = book.settings;
  const signed = (book.ordersOf.get(customer.id) ?? []).filter(({ signed_on: on }) => on <= today);
  const oldest = addYears(today, -yearsPast);
  return signed.flatMap((order) => {
    const { id, no, contract_no: contractNo, kind, end_on: day } = order;
    if (day == null || day < oldest || signed.some((other) => covers(other, order))) return [];
    const recorded = instantOf(order.recorded.at, timezone);
    return [
      {
        kind: 'renewal',
        id,
        uid: uidOf(id, null),
        title: contractNo ?? no ?? '',
        what: kind,
        customer,
        owner: customer.owner,
        lead: null,
        escalated_to: [],
        day,
        isYearly: false,
        remind: limits.renewal === 'off' ? [] : [daysAhead(day, limits.renewal)],
        lunar: null,
        created: recorded,
        changed: recorded,
      },
    ];
  });
}
