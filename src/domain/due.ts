// The one list that knows why: what is due on a day. Pure: the day comes in, items with their reasons go out. Which items
// there are is for due-*.ts to say; here they are gathered, put in order, and given to those who are told.
import type { Customer, Followup, Priority } from '../schema/generated/types.ts';
import { type DueKind, dueKinds } from '../words/due.ts';
import { type Book, compare } from './book.ts';
import { type Day, addDays, dayOf } from './day.ts';
import { actionItems, waitingItems } from './due-action.ts';
import { contactItems } from './due-contact.ts';
import { caseItems, visitItems } from './due-case.ts';
import { entryItems } from './due-entry.ts';
import { type CustomerScope, type DueItem, type FoundItem, type Scope, explained } from './due-item.ts';
import { milestoneItems } from './due-milestone.ts';
import { opportunityItems, renewalItems, rotItems } from './due-sale.ts';
import { taskItems } from './due-task.ts';
import { gradeValue } from './grade.ts';
import type { LunarConverter } from './milestone.ts';
import { standingIn } from './standing.ts';

export { explained, reference } from './due-item.ts';
export type { DueItem, FoundItem } from './due-item.ts';

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
  return foundOn(today, book, until, lunar).toSorted(byUrgency).map(explained);
}

/** Returns the same without its words, in no order. */
export function foundOn(today: Day, book: Book, until: Day, lunar?: LunarConverter): FoundItem[] {
  const items: FoundItem[] = [];
  const given = givenOn(today, book, until, lunar);
  for (const customer of book.customers) items.push(...itemsOf(customer, given));
  items.push(...foundOfNobody(today, book, until));
  return items;
}

/** Returns what is due with no customer: tasks of the team. */
export function foundOfNobody(today: Day, book: Book, until: Day): FoundItem[] {
  const tasks = book.tasks.filter(({ customer }) => customer == null || !book.customerById.has(customer));
  const scope = { ...givenOn(today, book, until), customer: null, named: null, grade: () => null };
  return taskItems(scope, tasks);
}

/** Returns what is due with one customer, in the same order. */
export function dueOfCustomer(
  today: Day,
  customer: Customer,
  book: Book,
  until: Day = today,
  lunar?: LunarConverter,
): DueItem[] {
  return foundOfCustomer(today, customer, book, until, lunar).toSorted(byUrgency).map(explained);
}

/** Returns the same without its words, in no order. */
export function foundOfCustomer(
  today: Day,
  customer: Customer,
  book: Book,
  until: Day,
  lunar?: LunarConverter,
): FoundItem[] {
  return itemsOf(customer, givenOn(today, book, until, lunar));
}

type Given = Omit<Scope, 'customer' | 'named' | 'grade'>;

// Offsets run from -12 to +14 h: the day that is written is at most two days off.
function givenOn(today: Day, book: Book, until: Day, lunar?: LunarConverter): Given {
  return { today, surelyPast: addDays(today, -2), until, book, lunar };
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

function itemsOf(customer: Customer, given: Given): FoundItem[] {
  const { today, book } = given;
  if (customer.archived && customer.archived.on <= today) return [];
  if (customer.first_contact > today) return [];
  const scope = scopeOf(customer, given);
  return [
    actionItems(scope),
    waitingItems(scope),
    taskItems(scope, book.tasksOf.get(customer.id) ?? []),
    opportunityItems(scope),
    rotItems(scope),
    contactItems(scope),
    caseItems(scope),
    visitItems(scope),
    milestoneItems(scope),
    renewalItems(scope),
    entryItems(scope),
  ].flat();
}

function scopeOf(customer: Customer, given: Given): CustomerScope {
  const { today, surelyPast, book } = given;
  const all = book.followupsOf.get(customer.id) ?? [];
  const { status, stage } = standingIn(book, customer, today);
  const isPast = ({ at }: Followup): boolean => at < surelyPast || dayOf(at, book.settings.timezone) <= today;
  // They come sorted as they are written: where the last is surely past, all are.
  const isAllPast = (all.at(-1)?.at ?? '') < surelyPast;
  let grade: { readonly value: string | null } | null = null;
  return {
    ...given,
    customer,
    named: { id: customer.id, no: customer.no ?? null, name: customer.name },
    followups: isAllPast ? all : all.filter(isPast),
    standing: {
      isLost: status === 'lost',
      isPaused: customer.paused != null && customer.paused.until > today,
      stage,
    },
    grade: () => (grade ??= { value: gradeValue(customer, book, today) }).value,
  };
}
