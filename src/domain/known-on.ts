// A book as it was known at the end of a day: what was entered or happened later is left out or undone. What nobody dated
// (an owner, a tag, an amount that was corrected) stays as it is: for that, read the folder as of a git revision.
import type {
  Case,
  Customer,
  Done,
  Followup,
  Opportunity,
  Order,
  Survey,
  Task,
} from '../schema/generated/types.ts';
import { type Book, bookOf, recordsOf } from './book.ts';
import { type Day, type Moment, addDays, dayOf } from './day.ts';
import { type AnyRecord, recordTypes } from './record.ts';
import { standingFor } from './standing.ts';

/** Tells whether a moment lies after the day, in the zone of the team. */
type IsLater = (moment: Moment | undefined) => boolean;

/** Returns the first day on which anything was entered, or null for an empty book. */
export function begunOn(book: Book): Day | null {
  const entered = recordTypes.flatMap((type) =>
    (recordsOf(book, type) as readonly AnyRecord[]).map(({ recorded }) => recorded.at),
  );
  return firstDayOf(entered, book.settings.timezone);
}

/** Returns the day of the earliest moment, or null where there are none. */
export function firstDayOf(moments: readonly Moment[], zone: string): Day | null {
  let first: Day | null = null;
  let bound = '';
  for (const moment of moments) {
    // A zone moves a moment by a day at most, and to find out by which takes long.
    if (first != null && moment > bound) continue;
    const day = dayOf(moment, zone);
    if (first == null || day < first) {
      first = day;
      bound = `${addDays(day, 1)}U`;
    }
  }
  return first;
}

/**
 * Returns the book as it was known at the end of that day. On a day before the first entry nothing was known at all:
 * then records count by the days they speak of, as in a folder into which old sheets were typed later.
 */
export function bookOn(day: Day, book: Book): Book {
  return isBegun(begunOn(book), day) ? bookKnownOn(day, book) : bookUpTo(day, book);
}

/** Returns whether anything had been entered by the end of the day, from the day of the first entry. */
export function isBegun(begun: Day | null, day: Day): boolean {
  return begun != null && begun <= day;
}

/** Returns the book without what was entered after the day. */
export function bookKnownOn(day: Day, book: Book): Book {
  const isLater = laterThan(day, book.settings.timezone);
  return cut(book, { day, book, isLater, isUnknown: ({ recorded }) => isLater(recorded.at) });
}

/** Returns the book without what is dated after the day, whenever it was entered. */
export function bookUpTo(day: Day, book: Book): Book {
  return cut(book, { day, book, isLater: laterThan(day, book.settings.timezone), isUnknown: () => false });
}

function cut(book: Book, at: Cut): Book {
  const customers = kept(book.customers, (customer) => customerThen(customer, at));
  const shown = new Set(customers.map(({ id }) => id));
  const isAnyGone = customers.length < book.customers.length;
  const isGone = ({ customer }: { readonly customer?: string }): boolean =>
    isAnyGone && customer != null && book.customerById.has(customer) && !shown.has(customer);
  const events = <T extends AnyRecord & { readonly customer?: string }>(
    records: readonly T[],
    then: (record: T, at: Cut) => T | null,
  ): readonly T[] =>
    kept(records, (record) => (at.isUnknown(record) || isGone(record) ? null : then(record, at)));
  const lists = {
    customer: customers,
    followup: events(book.followups, followupThen),
    opportunity: events(book.opportunities, opportunityThen),
    order: events(book.orders, orderThen),
    task: events(book.tasks, taskThen),
    case: events(book.cases, caseThen),
    survey: events(book.surveys, surveyThen),
  };
  // Most days are today, when there is nothing to undo: the indexes are made once.
  const isSame = recordTypes.every((type) => lists[type] === recordsOf(book, type));
  return isSame ? book : bookOf(book.settings, lists);
}

interface Cut {
  readonly day: Day;
  readonly book: Book;
  readonly isLater: IsLater;
  readonly isUnknown: (record: AnyRecord) => boolean;
}

// The day of a moment is slow to find. Offsets run from -12 to +14 h, so its first ten characters are at most two days off.
function laterThan(day: Day, zone: string): IsLater {
  const surelyNot = addDays(day, -2);
  const surely = addDays(day, 2);
  return (moment) => {
    // Compared whole, a moment sorts as its first ten characters do.
    if (moment == null || moment < surelyNot) return false;
    const written = moment.slice(0, 10);
    if (moment.length === 10) return written > day;
    return written > surely || dayOf(moment, zone) > day;
  };
}

// Returns the same list when nothing in it changed.
function kept<T>(records: readonly T[], then: (record: T) => T | null): readonly T[] {
  let isSame = true;
  const rest: T[] = [];
  for (const record of records) {
    const found = then(record);
    if (found !== record) isSame = false;
    if (found != null) rest.push(found);
  }
  return isSame ? records : rest;
}

function customerThen(customer: Customer, at: Cut): Customer | null {
  const { day, isLater, isUnknown } = at;
  if (isUnknown(customer) || customer.first_contact > day) return null;
  const { lost, archived, verified, milestones } = customer;
  let then = withStanding(customer, at);
  if (lost && lost.on > day) then = without(then, 'lost');
  if (archived && archived.on > day) then = without(then, 'archived');
  if (isLater(verified?.at)) then = without(then, 'verified');
  if (milestones?.some(({ acknowledged = [] }) => acknowledged.some((on) => on > day)))
    then = { ...then, milestones: milestones.map((milestone) => milestoneThen(milestone, day)) };
  return then;
}

type Milestone = NonNullable<Customer['milestones']>[number];

function milestoneThen(milestone: Milestone, day: Day): Milestone {
  const { acknowledged } = milestone;
  return acknowledged ? { ...milestone, acknowledged: acknowledged.filter((on) => on <= day) } : milestone;
}

// A move that was made or entered later is undone by its `from`; one entered late, before a move that was known, changes nothing.
function withStanding(customer: Customer, { book, isLater, isUnknown }: Cut): Customer {
  const moves = (book.followupsOf.get(customer.id) ?? []).filter(({ move }) => move != null);
  const isKnown = (followup: Followup): boolean => !isLater(followup.at) && !isUnknown(followup);
  const undone = moves[moves.findLastIndex(isKnown) + 1]?.move?.from;
  if (undone == null) return customer;
  const { status, stage } = standingFor(undone, book.settings, customer);
  if (status === customer.status && stage === (customer.stage ?? null)) return customer;
  const { stage: _, ...rest } = customer;
  return { ...rest, status, ...(stage == null ? {} : { stage }) };
}

function followupThen(followup: Followup, { isLater }: Cut): Followup | null {
  if (isLater(followup.at)) return null;
  const { next, promises, waiting } = followup;
  let then = followup;
  if (next?.some(({ done }) => isLater(done?.at)))
    then = { ...then, next: next.map((action) => opened(action, isLater)) };
  if (promises?.some(({ done }) => isLater(done?.at)))
    then = { ...then, promises: promises.map((promise) => opened(promise, isLater)) };
  if (waiting && isLater(waiting.done?.at)) then = { ...then, waiting: without(waiting, 'done') };
  return then;
}

function opened<T extends { readonly state: string; readonly done?: Done }>(entry: T, isLater: IsLater): T {
  return isLater(entry.done?.at) ? { ...without(entry, 'done'), state: 'open' } : entry;
}

function opportunityThen(opportunity: Opportunity, { day, isLater }: Cut): Opportunity | null {
  const { closed, moves, recorded } = opportunity;
  // Nothing but its entry and its moves dates an opportunity.
  if (isLater(recorded.at) && (moves == null || moves.every(({ at }) => isLater(at)))) return null;
  let then = closed && closed.on > day ? without(opportunity, 'closed') : opportunity;
  const known = moves?.filter(({ at }) => !isLater(at)) ?? [];
  const undone = moves?.find(({ at }) => isLater(at));
  if (undone) {
    const { stage: _, ...rest } = then;
    const stage = known.at(-1)?.to ?? undone.from;
    then = { ...rest, moves: known, ...(stage == null ? {} : { stage }) };
  }
  return then;
}

function orderThen(order: Order, { day }: Cut): Order | null {
  return order.signed_on > day ? null : order;
}

function taskThen(task: Task, { isLater }: Cut): Task | null {
  const { done, review, comments, recorded } = task;
  if (isLater(recorded.at)) return null;
  let then = isLater(done?.at) ? { ...without(task, 'done'), state: 'todo' as const } : task;
  if (isLater(review?.at)) then = without(then, 'review');
  if (comments?.some(({ at }) => isLater(at)))
    then = { ...then, comments: comments.filter(({ at }) => !isLater(at)) };
  return then;
}

function caseThen(record: Case, { isLater }: Cut): Case | null {
  if (isLater(record.at)) return null;
  const isAnswered = !isLater(record.responded_at);
  let then = isAnswered ? record : without(record, 'responded_at');
  if (!isLater(record.resolved_at)) return then;
  for (const key of ['resolved_at', 'result', 'satisfied'] as const) then = without(then, key);
  return { ...then, state: then.responded_at == null ? 'open' : 'doing' };
}

function surveyThen(survey: Survey, { isLater }: Cut): Survey | null {
  return isLater(survey.at) ? null : survey;
}

function without<T extends object, K extends keyof T>(record: T, key: K): T {
  const { [key]: _, ...rest } = record;
  return rest as T;
}
