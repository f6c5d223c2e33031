// What belongs into a calendar: everything that somebody set a day for. Pure facts; words and the text are of view/. What
// limits derive (silence, care, a missing plan) moves every day and stays in the due list.
import type {
  Customer,
  Done,
  Followup,
  Opportunity,
  Priority,
  Snoozed,
  Task,
} from '../schema/generated/types.ts';
import { compare } from './book.ts';
import {
  type Calendar,
  type CalendarScope,
  type CalendarTodo,
  type TodoKind,
  uidOf,
} from './calendar-entry.ts';
import { calendarEvents } from './calendar-events.ts';
import { type Day, type Moment, addDays, dayOf, instantOf } from './day.ts';
import { isOpportunityOpen, openedOn } from './pipeline.ts';
import { leadOf } from './settings.ts';
import { isConversation } from './standing.ts';

/** What was finished within so many days is there as finished, so that a calendar that imported it before is put right. */
const finishedFor = 30;

/** Returns the calendar of everyone on a day, in an order that depends on nothing but its entries. */
export function calendarOn(scope: CalendarScope): Calendar {
  const { today, book } = scope;
  const customers = book.customers.filter(
    ({ archived, first_contact: first }) => (archived == null || archived.on > today) && first <= today,
  );
  const known = new Set(customers.map(({ id }) => id));
  const tasks = book.tasks.filter(
    ({ customer }) => customer == null || known.has(customer) || !book.customerById.has(customer),
  );
  return {
    todos: [
      ...customers.flatMap((customer) => [
        ...(book.followupsOf.get(customer.id) ?? []).flatMap((followup) =>
          followupTodos(followup, customer, scope),
        ),
        ...waitingTodos(customer, scope),
        ...opportunityTodos(customer, scope),
      ]),
      ...tasks.flatMap((task) => taskTodos(task, scope)),
    ].toSorted((a, b) => compare(a.due, b.due) || compare(a.uid, b.uid)),
    events: customers
      .flatMap((customer) => calendarEvents(customer, scope))
      .toSorted((a, b) => compare(a.day, b.day) || compare(a.uid, b.uid)),
  };
}

function followupTodos(followup: Followup, customer: Customer, scope: CalendarScope): CalendarTodo[] {
  const { id: record, at, by, method = null, next = [], promises = [], recorded } = followup;
  // Most follow-ups agree on nothing, and the day of a moment takes long to find.
  if (next.length === 0 && promises.length === 0) return [];
  const { timezone } = scope.book.settings;
  const on = dayOf(at, timezone);
  if (on > scope.today) return [];
  const made = { record, customer, on, method, createdBy: by, recorded: recorded.at };
  return [
    ...next.flatMap((action) => todo({ ...made, ...action, kind: 'next', title: action.what }, scope)),
    ...promises.flatMap((promise) =>
      todo(
        { ...made, ...promise, kind: 'promise', title: promise.what, owner: promise.by, priority: 'medium' },
        scope,
      ),
    ),
  ];
}

// A later conversation settles what was awaited.
function waitingTodos(customer: Customer, scope: CalendarScope): CalendarTodo[] {
  const { today, book } = scope;
  const { timezone } = book.settings;
  const latest = (book.followupsOf.get(customer.id) ?? []).findLast(
    (followup) => isConversation(followup) && dayOf(followup.at, timezone) <= today,
  );
  const waiting = latest?.waiting;
  if (!latest || !waiting) return [];
  const { id: record, at, by, method = null, recorded } = latest;
  const made = { record, customer, on: dayOf(at, timezone), method, createdBy: by, recorded: recorded.at };
  const { expected: due, ...rest } = waiting;
  const title = waiting.for;
  return todo(
    { ...made, ...rest, kind: 'waiting', title, due, owner: customer.owner, priority: 'medium' },
    scope,
  );
}

function opportunityTodos(customer: Customer, scope: CalendarScope): CalendarTodo[] {
  const { today, book } = scope;
  const { timezone } = book.settings;
  const open = (opportunity: Opportunity): boolean => isOpportunityOpen(opportunity, today, timezone);
  return (book.opportunitiesOf.get(customer.id) ?? []).filter(open).flatMap((opportunity) => {
    const { id: record, no, title, owner, expected_close: due, snoozed, recorded } = opportunity;
    const made = { record, customer, on: openedOn(opportunity, timezone), recorded: recorded.at };
    const fact = { kind: 'opportunity', title, owner, due, snoozed, priority: 'medium' } as const;
    return todo({ ...made, ...fact, typed: no ?? record }, scope);
  });
}

function taskTodos(task: Task, scope: CalendarScope): CalendarTodo[] {
  const { id: record, customer, title, owner, due, priority, state, done, snoozed, recorded } = task;
  const { settings, customerById } = scope.book;
  const on = dayOf(recorded.at, settings.timezone);
  if (on > scope.today) return [];
  const made = { record, on, recorded: recorded.at, createdBy: task.created_by };
  const of = customer == null ? null : (customerById.get(customer) ?? null);
  return todo(
    { ...made, kind: 'task', title, customer: of, owner, due, priority, state, done, snoozed },
    scope,
  );
}

interface Given {
  readonly kind: TodoKind;
  readonly record: string;
  /** The id of the entry, where it is not the record itself. */
  readonly id?: string;
  readonly title: string;
  readonly customer: Customer | null;
  readonly owner: string;
  readonly due?: Day | undefined;
  readonly priority: Priority;
  readonly state?: 'open' | 'todo' | CalendarTodo['state'];
  readonly done?: Done | undefined;
  readonly snoozed?: Snoozed | undefined;
  readonly on: Day;
  readonly method?: string | null;
  readonly createdBy?: string;
  readonly recorded: Moment;
  /** What is typed where that is not the id. */
  readonly typed?: string;
}

function todo(given: Given, { today, book }: CalendarScope): CalendarTodo[] {
  const { kind, record, id = null, title, customer, owner, due, priority, snoozed, on } = given;
  if (due == null) return [];
  const { timezone } = book.settings;
  // What was done later was open on the day that is asked about.
  const doneOn = given.done ? dayOf(given.done.at, timezone) : null;
  const done = doneOn != null && doneOn <= today ? given.done : null;
  const state = stateOf(given, done ?? null);
  const isOver = state === 'done' || state === 'cancelled';
  if (isOver && (doneOn == null || doneOn < addDays(today, -finishedFor))) return [];
  const created = instantOf(given.recorded, timezone);
  const finished = done == null ? null : instantOf(done.at, timezone);
  return [
    {
      kind,
      uid: uidOf(record, id),
      id: given.typed ?? id ?? record,
      title,
      customer,
      owner,
      lead: priority === 'high' && !isOver ? leadOf(book.settings, owner) : null,
      escalated_to: [],
      due: snoozed != null && snoozed.until > due ? snoozed.until : due,
      agreed: due,
      snoozed: snoozed != null && snoozed.until > due ? snoozed : null,
      priority,
      state,
      finished,
      result: done?.result ?? null,
      on,
      method: given.method ?? null,
      createdBy: given.createdBy ?? null,
      created,
      changed: Math.max(created, finished ?? created),
    },
  ];
}

function stateOf({ state = 'open', done: ever }: Given, done: Done | null): CalendarTodo['state'] {
  if (done != null) return state === 'cancelled' ? 'cancelled' : 'done';
  // Its end lies after the day that is asked about.
  if (ever != null || state === 'todo') return 'open';
  return state;
}
