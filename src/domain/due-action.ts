// What was agreed in conversations and is still open: next actions, promises, and replies that are awaited.
import type { Label } from '../errors.ts';
import type { Followup, NextAction, Priority, PromiseMade } from '../schema/generated/types.ts';
import { dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { type Day, dayOf } from './day.ts';
import { type CustomerScope, type DueItem, item, reference } from './due-item.ts';
import { lastDayWithin } from './limit.ts';
import { choiceLabel } from './settings.ts';
import { isConversation } from './standing.ts';

/** Returns the open next actions and promises. */
export function actionItems(scope: CustomerScope): DueItem[] {
  return scope.followups.flatMap((followup) => [
    ...nextItems(scope, followup),
    ...promiseItems(scope, followup),
  ]);
}

// Most follow-ups have nothing open any more, and the day of a moment takes long to find: it comes last.
function nextItems(scope: CustomerScope, { at, method: id, next = [] }: Followup): DueItem[] {
  const open = next.filter((action) => isOpen(action, scope));
  if (open.length === 0) return [];
  const { timezone, methods } = scope.book.settings;
  const on = dayOf(at, timezone);
  const method = id == null ? null : choiceLabel(methods, id);
  return open.flatMap((action) => {
    const { owner, due, priority } = action;
    const why = dueWhys.next({ due, on, method });
    return actionItem(scope, 'next', action, { owner, due, priority, since: on, why });
  });
}

function promiseItems(scope: CustomerScope, { at, promises = [] }: Followup): DueItem[] {
  const open = promises.filter((promise) => isOpen(promise, scope));
  if (open.length === 0) return [];
  const on = dayOf(at, scope.book.settings.timezone);
  return open.flatMap((promise) => {
    const due = promise.due ?? undated(on, scope);
    const why = promise.due == null ? dueWhys.undatedPromise({ due, on }) : dueWhys.promise({ due, on });
    const fact = { owner: promise.by, due, priority: 'medium' as const, since: on, why };
    return actionItem(scope, 'promise', promise, fact);
  });
}

/** Returns whether the action was still to be done on the day of the scope. */
function isOpen(action: NextAction | PromiseMade, { today, book }: CustomerScope): boolean {
  if (action.done) return dayOf(action.done.at, book.settings.timezone) > today;
  return action.state === 'open';
}

// A promise or a question without a day is asked for again after the time in which every customer should have a plan.
function undated(on: Day, scope: CustomerScope): Day {
  const { no_plan: limit } = scope.book.settings.limits;
  return limit === 'off' ? on : lastDayWithin(on, limit);
}

function actionItem(
  scope: CustomerScope,
  kind: 'next' | 'promise',
  { id, what, snoozed }: NextAction | PromiseMade,
  fact: { owner: string; due: Day; priority: Priority; since: Day; why: Label },
): DueItem[] {
  return item(scope, { ...fact, kind, id, title: plain(what), snoozed, command: `tend done ${id}` });
}

/** Returns the reply that is awaited: until the customer is spoken to again, or until someone says that it came. */
export function waitingItems(scope: CustomerScope): DueItem[] {
  const { followups, book, customer, today } = scope;
  const latest = followups.findLast(isConversation);
  const waiting = latest?.waiting;
  if (!latest || !waiting) return [];
  if (waiting.done && dayOf(waiting.done.at, book.settings.timezone) <= today) return [];
  const on = dayOf(latest.at, book.settings.timezone);
  const expected = waiting.expected ?? undated(on, scope);
  return item(scope, {
    kind: 'waiting',
    id: latest.id,
    title: plain(waiting.for),
    owner: customer.owner,
    due: expected,
    snoozed: waiting.snoozed,
    priority: 'medium',
    since: on,
    why:
      waiting.expected == null ? dueWhys.undatedWaiting({ expected, on }) : dueWhys.waiting({ expected, on }),
    command: `tend log ${reference(customer)}`,
  });
}

/** Returns whether anything is agreed with the customer for the time to come. */
export function hasPlan(scope: CustomerScope): boolean {
  const { followups } = scope;
  if (followups.findLast(isConversation)?.waiting) return true;
  return followups.some(({ next = [], promises = [] }) =>
    [...next, ...promises].some((action) => isOpen(action, scope)),
  );
}
