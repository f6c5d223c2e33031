// Whether the care that segments ask for was kept in a period, and what came of it a quarter later (template S4, part 4). Plans none.
import type { Customer } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, type DayRange, addDays, addDuration, addMonths, endOfMonth } from './day.ts';
import { exactSum } from './grade.ts';
import { once as onceMade } from './lazy-map.ts';
import { type Share, daysOf, grouped, peopleOf, rounded } from './review-count.ts';
import { type Named, isOwned, lastDayOf, named } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { segmentsOn } from './review-judged.ts';
import { segmentNames } from './review-segments.ts';
import { overallOf, surveysWithin } from './satisfaction.ts';
import type { SegmentName } from './segment.ts';
import { daysOfConversations, lastContactIn } from './standing.ts';

/** Template S4: the effect of the strategy is assessed every quarter. */
const effectMonths = 3;

export interface CareFacts {
  /** Contacts that fell due by the cadence of the segment, and those that were kept. */
  readonly kept: Share;
  /** Due today, with the day not yet over. */
  readonly pending: number;
  readonly by_segment: readonly {
    readonly segment: SegmentName;
    /** As tend.yaml writes it. */
    readonly every: string;
    /** Customers who were in the segment when the period, or a month of it, began. */
    readonly customers: number;
    readonly kept: Share;
  }[];
  /** By the owner of the customer. */
  readonly by_person: readonly { readonly member: string; readonly kept: Share }[];
  /** Contacts that did not happen, the earliest first. */
  readonly missed: readonly MissedCare[];
  readonly effect: CareEffect;
}

export interface MissedCare {
  readonly customer: Named;
  readonly segment: SegmentName;
  readonly due: Day;
  readonly last_contact: Day;
}

/** Customers whose care of one quarter was kept, and those for whom a contact was missed, in the quarter after it. */
export interface CareEffect {
  readonly before: DayRange;
  readonly after: DayRange;
  readonly kept: EffectGroup;
  readonly missed: EffectGroup;
}

export interface EffectGroup {
  readonly customers: number;
  /** The mean of those who were asked in both quarters, each customer counting once. */
  readonly satisfaction: {
    readonly customers: number;
    readonly before: number | null;
    readonly after: number | null;
  };
  /** Orders signed by the group, per currency. */
  readonly amounts: readonly { readonly currency: string; readonly before: number; readonly after: number }[];
}

/** The contacts of one customer that fell due. */
interface Plan {
  readonly customer: Customer;
  readonly segment: SegmentName;
  readonly kept: number;
  readonly pending: number;
  readonly missed: readonly { readonly due: Day; readonly last: Day }[];
}

/** Returns how the care of the customers that are looked at was kept. */
export function careFacts(scope: ReviewScope): CareFacts {
  const { book } = scope;
  const plans = plansIn(daysOf(scope), scope);
  // Of the period before, only JSON asks for it, and it takes another look at every customer.
  const effect = onceMade(() => effectOf(scope));
  const bySegment = grouped(plans, ({ segment }) => segment);
  const byOwner = grouped(plans, ({ customer }) => customer.owner);
  return {
    kept: shareOf(plans),
    pending: plans.reduce((sum, { pending }) => sum + pending, 0),
    by_segment: segmentNames
      .filter((segment) => cadenceOf(segment, book) !== 'off')
      .map((segment) => ({
        segment,
        every: cadenceOf(segment, book),
        customers: new Set(bySegment.get(segment)?.map(({ customer }) => customer.id)).size,
        kept: shareOf(bySegment.get(segment) ?? []),
      })),
    by_person: peopleOf(scope, byOwner.keys()).map((member) => ({
      member,
      kept: shareOf(byOwner.get(member) ?? []),
    })),
    missed: plans
      .flatMap(({ customer, segment, missed }) =>
        missed.map(({ due, last }) => ({ customer: named(customer), segment, due, last_contact: last })),
      )
      .toSorted((a, b) => compare(a.due, b.due) || compare(a.customer.id, b.customer.id)),
    get effect() {
      return effect();
    },
  };
}

function cadenceOf(segment: SegmentName, { settings }: Book): string {
  return settings.care[segment] ?? 'off';
}

function shareOf(plans: readonly Plan[]): Share {
  const part = plans.reduce((sum, { kept }) => sum + kept, 0);
  return { part, whole: part + plans.reduce((sum, { missed }) => sum + missed.length, 0) };
}

// Whoever becomes a key customer in the middle of a quarter is cared for from the next month on.
function plansIn(days: DayRange, scope: ReviewScope): Plan[] {
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

// Each customer by the segment it had when the days began.
function plansOf(days: DayRange, scope: ReviewScope): Plan[] {
  const { book } = scope;
  const segments = segmentsOn(addDays(days.from, -1), book);
  return book.customers.flatMap((customer) => {
    const segment = segments.get(customer.id);
    if (segment == null || !isOwned(scope, customer.id)) return [];
    const every = cadenceOf(segment, book);
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

function effectOf(scope: ReviewScope): CareEffect {
  const end = lastDayOf(scope);
  // Counted back from the day after, so that the months of a calendar quarter are whole.
  const next = addDays(end, 1);
  const after = { from: addMonths(next, -effectMonths), to: end };
  const before = { from: addMonths(next, -2 * effectMonths), to: addDays(after.from, -1) };
  const plans = plansOf(before, scope).filter(({ kept, missed }) => kept + missed.length > 0);
  const group = (isKept: boolean): readonly Customer[] =>
    plans.filter(({ missed }) => (missed.length === 0) === isKept).map(({ customer }) => customer);
  return {
    before,
    after,
    kept: groupEffect(group(true), before, after, scope.book),
    missed: groupEffect(group(false), before, after, scope.book),
  };
}

function groupEffect(
  customers: readonly Customer[],
  before: DayRange,
  after: DayRange,
  book: Book,
): EffectGroup {
  const asked = customers.flatMap((customer) => {
    const [earlier, later] = [before, after].map((days) => overallOf(surveysWithin(customer, book, days)));
    return earlier == null || later == null ? [] : [{ earlier, later }];
  });
  return {
    customers: customers.length,
    satisfaction: {
      customers: asked.length,
      before: meanOf(asked.map(({ earlier }) => earlier)),
      after: meanOf(asked.map(({ later }) => later)),
    },
    amounts: amountsOf(customers, before, after, book),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function amountsOf(
  customers: readonly Customer[],
  before: DayRange,
  after: DayRange,
  { ordersOf, settings }: Book,
): EffectGroup['amounts'] {
  const orders = customers
    .flatMap(({ id }) => ordersOf.get(id) ?? [])
    .filter(({ signed_on: on }) => on >= before.from && on <= after.to);
  const byCurrency = grouped(orders, ({ currency }) => currency ?? settings.currency);
  return [...byCurrency]
    .map(([currency, own]) => ({
      currency,
      before: exactSum(own.flatMap(({ signed_on: on, amount }) => (on <= before.to ? [amount] : []))),
      after: exactSum(own.flatMap(({ signed_on: on, amount }) => (on >= after.from ? [amount] : []))),
    }))
    .toSorted((a, b) => compare(a.currency, b.currency));
}
