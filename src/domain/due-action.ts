// What was agreed in conversations and is still open: next actions, promises, and replies that are awaited.
import type { Label } from '../errors.ts';
import type { Followup, NextAction, Priority, PromiseMade } from '../schema/generated/types.ts';
import { dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { type Day, dayOf } from './day.ts';
import { type CustomerScope, type FoundItem, item, reference } from './due-item.ts';
import { lastDayWithin } from './limit.ts';
import { choiceLabel } from './settings.ts';
import { isConversation } from './standing.ts';

/** Returns the open next actions and promises. */
export function actionItems(scope: CustomerScope): FoundItem[] {
  const items: FoundItem[] = [];
  // Most follow-ups have nothing open any more.
  for (const followup of scope.followups) {
    for (const action of followup.next ?? nothing)
      if (isOpen(action, scope)) items.push(...nextItem(scope, followup, action));
    for (const promise of followup.promises ?? nothing)
      if (isOpen(promise, scope)) items.push(...promiseItem(scope, followup, promise));
  }
  return items;
}

const nothing: readonly never[] = [];

function nextItem(scope: CustomerScope, { at, method: id }: Followup, action: NextAction): FoundItem[] {
  const { timezone, methods } = scope.book.settings;
  const { owner, due, priority } = action;
  const on = dayOf(at, timezone);
  const why = (): Label => dueWhys.next({ due, on, method: id == null ? null : choiceLabel(methods, id) });
  return actionItem(scope, 'next', action, { owner, due, priority, since: on, why });
}

function promiseItem(scope: CustomerScope, { at }: Followup, promise: PromiseMade): FoundItem[] {
  const on = dayOf(at, scope.book.settings.timezone);
  const due = promise.due ?? undated(on, scope);
  const why = (): Label =>
    promise.due == null ? dueWhys.undatedPromise({ due, on }) : dueWhys.promise({ due, on });
  const fact = { owner: promise.by, due, priority: 'medium' as const, since: on, why };
  return actionItem(scope, 'promise', promise, fact);
}

/** Returns whether the action was still to be done on the day of the scope. */
function isOpen({ done, state }: NextAction | PromiseMade, scope: CustomerScope): boolean {
  if (!done) return state === 'open';
  return done.at >= scope.surelyPast && dayOf(done.at, scope.book.settings.timezone) > scope.today;
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
  {
    owner,
    due,
    priority,
    since,
    why,
  }: {
    owner: string;
    due: Day;
    priority: Priority;
    since: Day;
    why: () => Label;
  },
): FoundItem[] {
  const words = () => ({ title: plain(what), why: why(), command: `tend done ${id}` });
  return item(scope, { kind, id, owner, due, priority, snoozed, since, words });
}

/** Returns the reply that is awaited: until the customer is spoken to again, or until someone says that it came. */
export function waitingItems(scope: CustomerScope): FoundItem[] {
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
    owner: customer.owner,
    due: expected,
    snoozed: waiting.snoozed,
    priority: 'medium',
    since: on,
    words: () => ({
      title: plain(waiting.for),
      why:
        waiting.expected == null
          ? dueWhys.undatedWaiting({ expected, on })
          : dueWhys.waiting({ expected, on }),
      command: `tend log ${reference(customer)}`,
    }),
  });
}

/** Returns whether anything is agreed with the customer for the time to come. */
export function hasPlan(scope: CustomerScope): boolean {
  const { followups } = scope;
  if (followups.findLast(isConversation)?.waiting) return true;
  const isOpenNow = (action: NextAction | PromiseMade): boolean => isOpen(action, scope);
  return followups.some(
    ({ next, promises }) => next?.some(isOpenNow) === true || promises?.some(isOpenNow) === true,
  );
}
