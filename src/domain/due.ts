// The one list that knows why: what is due on a day. Pure: the day comes in, items with their reasons go out. Which items
// there are is for due-*.ts to say; here they are gathered, put in order, and given to those who are told.
import type { Customer, Priority } from '../schema/generated/types.ts';
import { type DueKind, dueKinds } from '../words/due.ts';
import { type Book, compare } from './book.ts';
import { type Day, addDays, dayOf } from './day.ts';
import { actionItems, waitingItems } from './due-action.ts';
import { contactItems } from './due-contact.ts';
import { caseItems, visitItems } from './due-case.ts';
import { entryItems } from './due-entry.ts';
import type { CustomerScope, DueItem, Scope } from './due-item.ts';
import { milestoneItems } from './due-milestone.ts';
import { opportunityItems, renewalItems, rotItems } from './due-sale.ts';
import { taskItems } from './due-task.ts';
import { gradeOf } from './grade.ts';
import type { LunarConverter } from './milestone.ts';
import { standingOn } from './standing.ts';

export { reference } from './due-item.ts';
export type { DueItem } from './due-item.ts';

export const dueKindNames = Object.keys(dueKinds) as readonly DueKind[];

/** Kinds that someone once set a day for, or that a limit sets; the others are due today, every day. */
const undatedKinds: ReadonlySet<DueKind> = new Set(['rot', 'silent', 'no_plan', 'late_entry', 'unverified']);

/** Returns whether items of the kind have a day of their own, so that it says something to show it. */
export function hasDay(kind: DueKind): boolean {
  return !undatedKinds.has(kind);
}

/**
 * Returns everything due on `today`, and what falls due up to `until`, in the order of urgency: a total order. Lunar
 * milestones need `solarDay` of lunar.ts; without it they are left out: see needsLunar.
 */
export function dueOn(today: Day, book: Book, until: Day = today, lunar?: LunarConverter): DueItem[] {
  const items: DueItem[] = [];
  for (const customer of book.customers) items.push(...itemsOf(customer, { today, until, book, lunar }));
  items.push(...dueOfNobody(today, book, until));
  return items.toSorted(byUrgency);
}

/** Returns what is due with no customer: tasks of the team. */
export function dueOfNobody(today: Day, book: Book, until: Day): DueItem[] {
  const tasks = book.tasks.filter(({ customer }) => customer == null || !book.customerById.has(customer));
  return taskItems({ today, until, book, customer: null, grade: () => null }, tasks);
}

/** Returns what is due with one customer, in the same order. */
export function dueOfCustomer(
  today: Day,
  customer: Customer,
  book: Book,
  until: Day = today,
  lunar?: LunarConverter,
): DueItem[] {
  return itemsOf(customer, { today, until, book, lunar }).toSorted(byUrgency);
}

/** Returns the items that a member is told of: their own, important ones of the people they lead, and escalated ones. */
export function dueFor<T extends Pick<DueItem, 'owner' | 'lead' | 'escalated_to'>>(
  member: string,
  items: readonly T[],
): T[] {
  return items.filter(
    ({ owner, lead, escalated_to: told }) => owner === member || lead === member || told.includes(member),
  );
}

const priorityRank: Readonly<Record<Priority, number>> = { high: 0, medium: 1, low: 2 };

type Ranked = Pick<DueItem, 'id' | 'kind' | 'due' | 'days_late' | 'priority' | 'grade'>;

/** Compares two items: what is more urgent comes first. A total order. */
export function byUrgency(a: Ranked, b: Ranked): number {
  return (
    b.days_late - a.days_late ||
    priorityRank[a.priority] - priorityRank[b.priority] ||
    compare(a.grade ?? 'Z', b.grade ?? 'Z') ||
    compare(a.due, b.due) ||
    compare(a.id, b.id) ||
    compare(a.kind, b.kind)
  );
}

function itemsOf(customer: Customer, given: Omit<Scope, 'customer' | 'grade'>): DueItem[] {
  const { today, book } = given;
  if (customer.archived && customer.archived.on <= today) return [];
  if (customer.first_contact > today) return [];
  const scope = scopeOf(customer, given);
  return [
    ...actionItems(scope),
    ...waitingItems(scope),
    ...taskItems(scope, book.tasksOf.get(customer.id) ?? []),
    ...opportunityItems(scope),
    ...rotItems(scope),
    ...contactItems(scope),
    ...caseItems(scope),
    ...visitItems(scope),
    ...milestoneItems(scope),
    ...renewalItems(scope),
    ...entryItems(scope),
  ];
}

function scopeOf(customer: Customer, given: Omit<Scope, 'customer' | 'grade'>): CustomerScope {
  const { today, book } = given;
  // A zone moves a moment by a day at most, and to find out by which takes long.
  const surelyPast = addDays(today, -1);
  const all = book.followupsOf.get(customer.id) ?? [];
  const { status, stage } = standingOn(today, customer, all, book.settings);
  let grade: { readonly value: string | null } | null = null;
  return {
    ...given,
    customer,
    followups: all.filter(
      ({ at }) => at.slice(0, 10) < surelyPast || dayOf(at, book.settings.timezone) <= today,
    ),
    standing: {
      isLost: status === 'lost',
      isPaused: customer.paused != null && customer.paused.until > today,
      stage,
    },
    grade: () => (grade ??= gradeOf(customer, book, today)).value,
  };
}
