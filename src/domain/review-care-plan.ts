// The contacts that fell due with each customer by the cadence of its segment, and which of them were kept. Adds nothing up.
import type { Customer } from '../schema/generated/types.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, type DayRange, addDays, addDuration, endOfMonth } from './day.ts';
import { segmentsOn } from './review-judged.ts';
import { isOwned } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import type { SegmentName } from './segment.ts';
import type { TeamSettings } from './settings.ts';
import { daysOfConversations, lastContactIn } from './standing.ts';

/** The contacts of one customer that fell due. */
export interface Plan {
  readonly customer: Customer;
  readonly segment: SegmentName;
  readonly kept: number;
  readonly pending: number;
  readonly missed: readonly { readonly due: Day; readonly last: Day }[];
}

/** Returns how often customers of a segment are to be spoken to, as tend.yaml writes it. */
export function cadenceOf(segment: SegmentName, { care }: TeamSettings): string {
  return care[segment] ?? 'off';
}

/** Returns the contacts of the days: who becomes a key customer in the middle of a quarter is cared for from the next month on. */
export function plansIn(days: DayRange, scope: ReviewScope): Plan[] {
  return monthsOf(days).flatMap((month) => plansOf(month, scope));
}

function monthsOf({ from, to }: DayRange): DayRange[] {
  const months: DayRange[] = [];
  for (let start = from; start <= to;) {
    const end = endOfMonth(start) < to ? endOfMonth(start) : to;
    months.push({ from: start, to: end });
    start = addDays(end, 1);
  }
  return months;
}

/** Returns the contacts of the days, of each customer by the segment it had when they began. */
export function plansOf(days: DayRange, scope: ReviewScope): Plan[] {
  const { book } = scope;
  const segments = segmentsOn(addDays(days.from, -1), book);
  return book.customers.flatMap((customer) => {
    const segment = segments.get(customer.id);
    if (segment == null || !isOwned(scope, customer.id)) return [];
    const every = cadenceOf(segment, book.settings);
    return every === 'off' ? [] : [{ customer, segment, ...contactsOf(customer, every, days, scope) }];
  });
}

/**
 * A contact falls due one cadence after the last conversation, or after the contact that was missed. It is kept when
 * there was a conversation since, by its day; then the next one is counted from the latest such conversation.
 */
function contactsOf(
  customer: Customer,
  every: string,
  days: DayRange,
  { book, today }: ReviewScope,
): Pick<Plan, 'kept' | 'pending' | 'missed'> {
  const talks = daysOfConversations(customer.id, book);
  const step = readDuration(every);
  const stop = lastDayCaredFor(customer, days.to);
  let [kept, pending] = [0, 0];
  const missed: { readonly due: Day; readonly last: Day }[] = [];
  let last = lastContactIn(book, customer, addDays(days.from, -1));
  let steps = 1;
  for (let counted = last; ; steps++) {
    const due = putOff(
      addDuration(last, { ...step, count: step.count * steps }),
      counted,
      last,
      customer,
      talks,
    );
    if (due > stop) break;
    const talk = latestIn(talks, counted, due);
    counted = due;
    if (due < days.from) continue;
    if (talk != null) {
      kept++;
      [last, counted, steps] = [talk, talk, 0];
    } else if (due >= today) pending++;
    else missed.push({ due, last });
  }
  return { kept, pending, missed };
}

function lastDayCaredFor({ archived, lost }: Customer, to: Day): Day {
  return [archived, lost]
    .flatMap((end) => (end ? [addDays(end.on, -1)] : []))
    .reduce((first, day) => (day < first ? day : first), to);
}

// Nobody writes down when a pause began: it covers what fell due since the last conversation. A cadence of hours is a day.
function putOff(due: Day, counted: Day, last: Day, { paused }: Customer, talks: readonly Day[]): Day {
  const isPaused = paused != null && paused.until > due && !talks.some((talk) => talk > last);
  const day = isPaused ? paused.until : due;
  return day > counted ? day : addDays(counted, 1);
}

function latestIn(talks: readonly Day[], after: Day, to: Day): Day | null {
  let latest: Day | null = null;
  for (const talk of talks)
    if (talk > after && talk <= to && (latest == null || talk > latest)) latest = talk;
  return latest;
}
