// The one list that knows why: what is due on a day. Pure: the day comes in, items with their reasons go out.
import type { Label } from '../errors.ts';
import type { Customer, Followup, NextAction, Priority, PromiseMade } from '../schema/generated/types.ts';
import { type DueKind, dueKinds, dueTitles, dueWhys } from '../words/due.ts';
import { type Book, compare } from './book.ts';
import { type Day, addDays, dayOf, daysBetween } from './day.ts';
import { isPast, lastDayWithin } from './limit.ts';
import { choiceLabel, leadOf } from './settings.ts';
import { isConversation, lastContact, standingOn } from './standing.ts';
import { type LateEntry, lateEntry } from './timeliness.ts';

export interface DueItem {
  /** The id of the action, or of the record that the item is about. */
  readonly id: string;
  readonly kind: DueKind;
  readonly customer: { readonly id: string; readonly no: string | null; readonly name: string };
  readonly title: Label;
  readonly owner: string;
  /** The lead who is told as well, because the item is important: template S0, double reminder. */
  readonly lead: string | null;
  readonly due: Day;
  /** Days past `due`. Items that nobody promised a day for (silent, no_plan, …) are due today, every day. */
  readonly days_late: number;
  readonly priority: Priority;
  readonly grade: string | null;
  /** The day since which the item has been waiting. */
  readonly since: Day;
  readonly why: Label;
  readonly command: string;
}

export const dueKindNames = Object.keys(dueKinds) as readonly DueKind[];

/** Days that a late entry stays in the list; after that only the review counts it. */
const lateEntryShown = 7;
/** An entry later than this is an old sheet being typed in, not a late entry. */
const typedInAfter = 30;

interface Scope {
  readonly today: Day;
  readonly until: Day;
  readonly book: Book;
  readonly customer: Customer;
  readonly followups: readonly Followup[];
}

/** Returns everything due on `today`, and what falls due up to `until`, in the order of urgency: a total order. */
export function dueOn(today: Day, book: Book, until: Day = today): DueItem[] {
  const items: DueItem[] = [];
  for (const customer of book.customers) {
    if (customer.archived && customer.archived.on <= today) continue;
    if (customer.first_contact > today) continue;
    const all = book.followupsOf.get(customer.id) ?? [];
    const followups = all.filter((followup) => dayOf(followup.at, book.settings.timezone) <= today);
    const scope: Scope = { today, until, book, customer, followups };
    items.push(...actionItems(scope), ...waitingItems(scope), ...careItems(scope, all), ...dataItems(scope, all));
  }
  return items.sort(byUrgency);
}

/** Returns the items that a member is told of: their own, and important ones of the people they lead. */
export function dueFor(member: string, items: readonly DueItem[]): DueItem[] {
  return items.filter((item) => item.owner === member || item.lead === member);
}

const priorityRank: Readonly<Record<Priority, number>> = { high: 0, medium: 1, low: 2 };

function byUrgency(a: DueItem, b: DueItem): number {
  return (
    b.days_late - a.days_late ||
    priorityRank[a.priority] - priorityRank[b.priority] ||
    compare(a.grade ?? 'Z', b.grade ?? 'Z') ||
    compare(a.due, b.due) ||
    compare(a.id, b.id) ||
    compare(a.kind, b.kind)
  );
}

function actionItems(scope: Scope): DueItem[] {
  const { book, followups } = scope;
  const { timezone, methods } = book.settings;
  const items: DueItem[] = [];
  for (const followup of followups) {
    const on = dayOf(followup.at, timezone);
    const method = followup.method == null ? null : choiceLabel(methods, followup.method);
    for (const next of followup.next ?? []) {
      if (!isOpen(next, scope)) continue;
      const why = dueWhys.next({ due: next.due, on, method });
      items.push(
        ...actionItem(scope, 'next', next, {
          owner: next.owner,
          due: next.due,
          priority: next.priority,
          since: on,
          why,
        }),
      );
    }
    for (const promise of followup.promises ?? []) {
      if (!isOpen(promise, scope)) continue;
      const due = promise.due ?? undated(on, scope);
      const why = dueWhys.promise({ due, on });
      items.push(
        ...actionItem(scope, 'promise', promise, {
          owner: promise.by,
          due,
          priority: 'medium',
          since: on,
          why,
        }),
      );
    }
  }
  return items;
}

/** Returns whether the action was still to be done on the day of the scope. */
function isOpen(action: NextAction | PromiseMade, { today, book }: Scope): boolean {
  if (action.done) return dayOf(action.done.at, book.settings.timezone) > today;
  return action.state === 'open';
}

// A promise or a question without a day is asked for again after the time in which every customer should have a plan.
function undated(on: Day, scope: Scope): Day {
  const { no_plan: limit } = scope.book.settings.limits;
  return limit === 'off' ? on : lastDayWithin(on, limit);
}

function actionItem(
  scope: Scope,
  kind: 'next' | 'promise',
  action: NextAction | PromiseMade,
  fact: { owner: string; due: Day; priority: Priority; since: Day; why: Label },
): DueItem[] {
  const snoozed = action.snoozed;
  const due = snoozed && snoozed.until > fact.due ? snoozed.until : fact.due;
  const why = snoozed ? joined(fact.why, dueWhys.snoozed(snoozed)) : fact.why;
  const command = `tend done ${action.id}`;
  return item(scope, { ...fact, kind, id: action.id, title: same(action.what), due, why, command });
}

// A reply is awaited until the customer is spoken to again, or until someone says that it came.
function waitingItems(scope: Scope): DueItem[] {
  const { followups, book, customer, today } = scope;
  const latest = followups.findLast(isConversation);
  const waiting = latest?.waiting;
  if (!latest || !waiting) return [];
  if (waiting.done && dayOf(waiting.done.at, book.settings.timezone) <= today) return [];
  const on = dayOf(latest.at, book.settings.timezone);
  const expected = waiting.expected ?? undated(on, scope);
  const snoozed = waiting.snoozed;
  const why = dueWhys.waiting({ expected, on });
  return item(scope, {
    kind: 'waiting',
    id: latest.id,
    title: same(waiting.for),
    owner: customer.owner,
    due: snoozed && snoozed.until > expected ? snoozed.until : expected,
    priority: 'medium',
    since: on,
    why: snoozed ? joined(why, dueWhys.snoozed(snoozed)) : why,
    command: `tend log ${reference(customer)}`,
  });
}

// Silence and a missing plan: nobody promised a day, so they are due today; silence says it for both.
function careItems(scope: Scope, all: readonly Followup[]): DueItem[] {
  const { today, book, customer, followups } = scope;
  const { limits } = book.settings;
  const { status } = standingOn(today, customer, all, book.settings);
  if (status === 'lost' || (customer.paused && customer.paused.until > today)) return [];
  const last = lastContact(today, customer, followups, book.settings);
  const command = `tend log ${reference(customer)}`;
  const common = { id: customer.id, owner: customer.owner, due: today, priority: 'low' as const, command };
  if (isPast(last, limits.silent, today)) {
    const why = dueWhys.silent({ last, limit: limits.silent });
    return item(scope, {
      ...common,
      kind: 'silent',
      title: dueTitles.silent(daysBetween(last, today)),
      since: last,
      why,
    });
  }
  if (isPast(last, limits.no_plan, today) && !hasPlan(scope)) {
    const why = dueWhys.noPlan({ last, limit: limits.no_plan });
    return item(scope, { ...common, kind: 'no_plan', title: dueTitles.noPlan(), since: last, why });
  }
  return [];
}

function hasPlan(scope: Scope): boolean {
  const { followups } = scope;
  if (followups.findLast(isConversation)?.waiting) return true;
  return followups.some(
    (followup) =>
      followup.next?.some((next) => isOpen(next, scope)) === true ||
      followup.promises?.some((promise) => isOpen(promise, scope)) === true,
  );
}

function dataItems(scope: Scope, all: readonly Followup[]): DueItem[] {
  const { today, book, customer, followups } = scope;
  const { settings } = book;
  const items: DueItem[] = [];
  const entries = [
    {
      late: lateEntry('customer', customer, settings),
      id: customer.id,
      title: dueTitles.lateCustomer(),
      ref: reference(customer),
    },
    ...followups.map((followup) => ({
      late: lateEntry('followup', followup, settings),
      id: followup.id,
      title: dueTitles.lateFollowup(),
      ref: followup.no ?? followup.id,
    })),
  ];
  for (const { late, id, title, ref } of entries) {
    if (!late || !isShown(late, today)) continue;
    const why = dueWhys.late({ at: late.at, recorded: late.recordedOn, limit: late.limit });
    const fact = { kind: 'late_entry' as const, id, title, owner: late.by, since: late.recordedOn, why };
    items.push(...item(scope, { ...fact, due: today, priority: 'low', command: `tend show ${ref}` }));
  }
  return [...items, ...verificationItems(scope, all)];
}

function isShown(late: LateEntry, today: Day): boolean {
  const isNew = late.recordedOn <= today && daysBetween(late.recordedOn, today) < lateEntryShown;
  return isNew && daysBetween(late.on, late.recordedOn) <= typedInAfter;
}

function verificationItems(scope: Scope, all: readonly Followup[]): DueItem[] {
  const { today, book, customer } = scope;
  if (standingOn(today, customer, all, book.settings).status === 'lost') return [];
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

type Fact = Omit<DueItem, 'customer' | 'days_late' | 'lead' | 'grade'>;

function item({ today, until, book, customer }: Scope, fact: Fact): DueItem[] {
  if (fact.due > until) return [];
  const lead = fact.priority === 'high' ? leadOf(book.settings, fact.owner) : null;
  return [
    {
      ...fact,
      customer: { id: customer.id, no: customer.no ?? null, name: customer.name },
      lead,
      days_late: Math.max(0, daysBetween(fact.due, today)),
      grade: customer.grade?.value ?? null,
      why: lead == null ? fact.why : joined(fact.why, dueWhys.important()),
    },
  ];
}

function same(text: string): Label {
  return { en: text, zh: text };
}

function joined(a: Label, b: Label): Label {
  return { en: `${a.en}; ${b.en}`, zh: `${a.zh}；${b.zh}` };
}

/** Returns how a command line names the customer: a short name that a shell takes as one plain word, else number or id. */
export function reference(customer: { readonly id: string; readonly no?: string; readonly name: string }): string {
  const isPlain = /^[\p{Letter}\p{Number}][\p{Letter}\p{Number}._-]{0,11}$/u.test(customer.name);
  return isPlain ? customer.name : (customer.no ?? customer.id);
}
