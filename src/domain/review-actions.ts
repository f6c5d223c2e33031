// What was to be done in a period: next actions, promises and tasks by their day, and what became of each. Asks for nothing.
import type { Done, NextAction, Snoozed, Task } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import { type Day, dayOf, daysBetween, firstDay } from './day.ts';
import { type Share, grouped, once, peopleOf, within } from './review-count.ts';
import { isArchivedOn, namedOrUnknown } from './review-period.ts';
import type { ReviewScope, SectionOf } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export const actionKinds = ['next', 'promise', 'task'] as const;
export type ActionKind = (typeof actionKinds)[number];

/**
 * What became of an action by today. in_time: done by its day · postponed: put off to a later day, and that day has not
 * passed, or it was done by then · late: done after that · missed: not done, and the day has passed · pending: there is
 * still time · undated: done, but nobody wrote down when.
 */
export const actionOutcomes = ['in_time', 'postponed', 'late', 'missed', 'pending', 'undated'] as const;
export type ActionOutcome = (typeof actionOutcomes)[number];

export interface ActionCounts extends Readonly<Record<ActionOutcome, number>> {
  /** All that fell due: the sum of the outcomes. */
  readonly due: number;
  /** Done by its day, of those whose time is over. */
  readonly kept: Share;
}

export interface ActionsFacts extends ActionCounts {
  /** Given up, or left open when the customer was archived: in none of the numbers. */
  readonly cancelled: number;
  readonly by_kind: readonly (ActionCounts & { readonly kind: ActionKind })[];
  readonly by_person: readonly (ActionCounts & { readonly member: string })[];
  /** What is still to be done though its day has passed, the longest first. */
  readonly missed_actions: readonly MissedAction[];
}

export interface MissedAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly customer: ReturnType<typeof namedOrUnknown> | null;
  readonly owner: string;
  readonly due: Day;
  readonly days_late: number;
}

interface Action {
  readonly id: string;
  readonly kind: ActionKind;
  readonly customer: MissedAction['customer'];
  readonly owner: string;
  readonly due: Day;
  /** The day it was put off to, where that is later than the day it was due. */
  readonly until: Day;
  readonly outcome: ActionOutcome | 'cancelled';
}

interface Rows {
  readonly actions: readonly Action[];
}

/** What fell due in the period, as it stands today. */
export const actionsTally: Tally<Rows, ActionsFacts> = {
  rows: once((scope) => ({ actions: actionsDue(scope) })),
  facts: factsOf,
};

/** Returns what fell due in the period, of everyone or of one person, as it stands today. */
export const actionsFacts: SectionOf<ActionsFacts> = once(factsBy(actionsTally));

function factsOf({ actions: all }: Rows, scope: ReviewScope): ActionsFacts {
  const counted = all.filter(({ outcome }) => outcome !== 'cancelled');
  const byPerson = grouped(counted, ({ owner }) => owner);
  return {
    ...countsOf(counted),
    cancelled: all.length - counted.length,
    by_kind: actionKinds.map((kind) => ({
      kind,
      ...countsOf(counted.filter((action) => action.kind === kind)),
    })),
    by_person: peopleOf(scope, byPerson.keys()).map((member) => ({
      member,
      ...countsOf(byPerson.get(member) ?? []),
    })),
    missed_actions: missedOf(counted, scope),
  };
}

function countsOf(actions: readonly Action[]): ActionCounts {
  const count = (outcome: ActionOutcome): number =>
    actions.filter((action) => action.outcome === outcome).length;
  const [in_time, postponed, late] = [count('in_time'), count('postponed'), count('late')];
  const [missed, pending, undated] = [count('missed'), count('pending'), count('undated')];
  return {
    due: actions.length,
    in_time,
    postponed,
    late,
    missed,
    pending,
    undated,
    kept: { part: in_time, whole: in_time + postponed + late + missed },
  };
}

function missedOf(actions: readonly Action[], { today }: ReviewScope): MissedAction[] {
  return actions
    .filter(({ outcome }) => outcome === 'missed')
    .toSorted((a, b) => compare(a.until, b.until) || compare(a.id, b.id))
    .map(({ id, kind, customer, owner, due, until }) => ({
      id,
      kind,
      customer,
      owner,
      due,
      days_late: daysBetween(until, today),
    }));
}

const none: readonly never[] = [];

function actionsDue(scope: ReviewScope): Action[] {
  const { book, today, period, owner } = scope;
  const { timezone } = book.settings;
  const isKnown = within({ from: firstDay, to: today }, timezone);
  const isTheirs = (id: string, due: Day | undefined): due is Day =>
    due != null && due >= period.from && due <= period.to && (owner == null || id === owner);
  const actions: Action[] = [];
  for (const { at, customer, next, promises } of book.followups) {
    for (const action of next ?? none)
      if (isTheirs(action.owner, action.due) && isKnown(at))
        actions.push(actionOf('next', { ...action, customer }, action.due, scope));
    // A promise without a day never falls due.
    for (const promise of promises ?? none)
      if (isTheirs(promise.by, promise.due) && isKnown(at))
        actions.push(actionOf('promise', { ...promise, owner: promise.by, customer }, promise.due, scope));
  }
  for (const task of book.tasks)
    if (isTheirs(task.owner, task.due) && isKnown(task.recorded.at))
      actions.push(actionOf('task', task, task.due, scope));
  return actions;
}

interface Given {
  readonly id: string;
  readonly owner: string;
  readonly customer?: string;
  readonly state: NextAction['state'] | Task['state'];
  readonly done?: Done;
  readonly snoozed?: Snoozed;
}

function actionOf(kind: ActionKind, given: Given, due: Day, scope: ReviewScope): Action {
  const { id, owner, customer, snoozed } = given;
  const until = snoozed && snoozed.until > due ? snoozed.until : due;
  return {
    id,
    kind,
    customer: customer == null ? null : namedOrUnknown(scope.book, customer),
    owner,
    due,
    until,
    outcome: outcomeOf(given, due, until, scope),
  };
}

function outcomeOf(
  { state, done, customer }: Given,
  due: Day,
  until: Day,
  { book, today }: ReviewScope,
): Action['outcome'] {
  const doneOn = done ? dayOf(done.at, book.settings.timezone) : null;
  const isSettled = doneOn != null && doneOn <= today;
  if (state === 'cancelled' && (isSettled || done == null)) return 'cancelled';
  if (isSettled) {
    if (doneOn <= due) return 'in_time';
    return doneOn <= until ? 'postponed' : 'late';
  }
  if (state === 'done' && done == null) return 'undated';
  if (isGivenUp(customer, until, book, today)) return 'cancelled';
  if (due >= today) return 'pending';
  return until >= today ? 'postponed' : 'missed';
}

// What was already missed when the customer was archived stays missed.
function isGivenUp(customer: string | undefined, until: Day, { customerById }: Book, today: Day): boolean {
  const record = customer == null ? null : customerById.get(customer);
  return record?.archived != null && isArchivedOn(record, today) && record.archived.on <= until;
}
