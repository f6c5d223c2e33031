// Tasks from to-do to done: which step is allowed, what it writes, and who may check the work. Asks nobody.
import type { Parsed } from '../errors.ts';
import type { Comment, Snoozed, Task } from '../schema/generated/types.ts';
import { actionProblems } from '../words/action.ts';
import { taskProblems } from '../words/task.ts';
import type { Book } from './book.ts';
import type { Report } from './broken.ts';
import { fieldAt } from './field.ts';
import { maskText } from './mask.ts';
import { type TeamSettings, choiceLabel, leadOf, nameOf } from './settings.ts';

export interface Finish {
  readonly at: string;
  readonly by: string;
  readonly result?: string;
}

/** Returns whether there is still something to do. */
export function isTaskOpen({ state }: Task): boolean {
  return state === 'todo' || state === 'doing';
}

/** Returns the task that someone works on now; one that was cancelled is taken up again. */
export function started(task: Task, settings: TeamSettings): Parsed<Task> {
  if (task.state === 'doing') return { problem: wrongState(task, `tend task done ${task.id}`, settings) };
  if (task.state === 'done')
    return { problem: wrongState(task, `tend task review ${task.id} --ok no --note TEXT`, settings) };
  const { done: _done, ...rest } = task;
  return { value: { ...rest, state: 'doing' } };
}

/** Returns the finished task; what an earlier check said lives on in the comments. */
export function finished(task: Task, done: Finish, settings: TeamSettings): Parsed<Task> {
  return settled(task, 'done', done, settings);
}

/** Returns the cancelled task, with when and why. */
export function cancelled(task: Task, done: Finish, settings: TeamSettings): Parsed<Task> {
  return settled(task, 'cancelled', done, settings);
}

/** Returns the task with its day postponed, for a reason. */
export function snoozed(task: Task, until: Snoozed, settings: TeamSettings): Parsed<Task> {
  if (!isTaskOpen(task)) return { problem: wrongState(task, 'tend task', settings) };
  const { due, title } = task;
  if (until.until <= due)
    return { problem: actionProblems.early({ what: maskText(title), due, until: until.until }) };
  return { value: { ...task, snoozed: until } };
}

function settled(
  task: Task,
  state: 'done' | 'cancelled',
  done: Finish,
  settings: TeamSettings,
): Parsed<Task> {
  if (!isTaskOpen(task)) {
    const again =
      task.state === 'done'
        ? `tend task review ${task.id} --ok no --note TEXT`
        : `tend task start ${task.id}`;
    return { problem: wrongState(task, again, settings) };
  }
  const { review: _review, snoozed: _snoozed, ...rest } = task;
  return { value: { ...rest, state, done } };
}

function wrongState(task: Task, hint: string, settings: TeamSettings) {
  return taskProblems.state({ title: maskText(task.title), state: stateLabel(task, settings), hint });
}

function stateLabel({ state }: Task, settings: TeamSettings) {
  return choiceLabel(fieldAt('task', 'state', settings)?.values ?? [], state);
}

/** Returns the task with one more comment. */
export function commented(task: Task, comment: Comment): Task {
  return { ...task, comments: [...(task.comments ?? []), comment] };
}

/** Returns who may check the work: who gave it, the lead of its owner, and every manager, each once. */
export function reviewersOf({ created_by: creator, owner }: Task, settings: TeamSettings): readonly string[] {
  const lead = leadOf(settings, owner);
  const managers = settings.team
    .filter(({ role, active }) => role === 'manager' && active !== false)
    .map(({ id }) => id);
  return [...new Set([creator, ...(lead == null ? [] : [lead]), ...managers])];
}

export interface Verdict {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly ok: boolean;
  readonly note: string | null;
}

/** Returns the checked task, or why this member may not check it now. Work that is sent back is being done again. */
export function reviewed(
  task: Task,
  { id, at, by, ok, note }: Verdict,
  settings: TeamSettings,
): Parsed<Task> {
  const reviewers = reviewersOf(task, settings);
  if (!reviewers.includes(by))
    return {
      problem: taskProblems.not_reviewer({
        me: nameOf(settings, by),
        reviewers: reviewers.map((reviewer) => nameOf(settings, reviewer)),
      }),
    };
  if (task.state !== 'done')
    return {
      problem: taskProblems.not_done({
        title: maskText(task.title),
        state: stateLabel(task, settings),
        id: task.id,
      }),
    };
  const review = { by, at, ok, ...(note == null ? {} : { note }) };
  if (ok) return { value: { ...task, review } };
  const { done: _done, ...rest } = task;
  const back: Task = { ...rest, state: 'doing', review };
  // The next finish takes the review away; what was missing must not go with it.
  return { value: note == null ? back : commented(back, { id, at, by, text: note }) };
}

/** Reports what contradicts itself in a task. */
export function checkTask(
  { state, done, customer, opportunity }: Task,
  report: Report,
  { opportunitiesOf, lookup }: Book,
): void {
  if (done && (state === 'todo' || state === 'doing')) report(['state'], taskProblems.done_open({ state }));
  if (opportunity == null || customer == null) return;
  if (opportunitiesOf.get(customer)?.some(({ id }) => id === opportunity)) return;
  const its = lookup.has('opportunity', opportunity) ? lookup.record('opportunity', opportunity) : null;
  if (its) report(['opportunity'], taskProblems.other_opportunity({ opportunity: its.no ?? its.id }));
}
