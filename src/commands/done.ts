// `tend done`: an action is finished, and perhaps followed by another.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { type FollowupAction, findOpenAction } from '../domain/reference.ts';
import type { Change } from '../domain/record.ts';
import { type Finish, finished } from '../domain/task.ts';
import type { Followup, NextAction, Task } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { actionProblems } from '../words/action.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { priorityWords } from '../words/priority.ts';
import { taskProblems } from '../words/task.ts';
import { type NextFlags, nextActions, nextOptions } from './actions.ts';
import { command } from './command.ts';
import { momentOf } from './moment.ts';
import { subjectOf } from './subject.ts';
import { shownText } from './telling.ts';

/** Returns the command. */
export function done(ctx: Context) {
  const nexts: NextFlags[] = [];
  const declared = command('done', commandWords.done, ctx)
    .argument('<action>')
    .option('--result <text>', ctx.say(flagWords.result))
    .option('--at <when>', ctx.say(flagWords.at));
  return nextOptions(declared, nexts, ctx).action(async (text, flags) => {
    const me = ctx.requireMe();
    const ending: Finish = {
      at: momentOf(ctx, flags.at),
      by: me.id,
      ...(flags.result == null ? {} : { result: flags.result }),
    };
    const next = nextActions(nexts, ctx);
    let what = '';
    await ctx.change(
      (written) => subjectOf('done', written),
      ({ book }) => {
        const action = accept(findOpenAction(text, book));
        ({ what } = action);
        if (action.kind === 'task') return [finishedTask(ctx, action.task, ending, next)];
        assertOpen(ctx, action);
        assertPlanned(ctx, action, ending.at);
        return [
          {
            type: 'followup',
            before: action.followup,
            after: withNext(settled(action, { done: ending }), next),
          },
        ];
      },
    );
    if (ctx.options.dryRun) return;
    ctx.print(clean(ctx.say(echoWords.done({ what, result: flags.result ?? null }))));
    for (const { id, what: planned, owner, due, priority } of next) {
      ctx.print(
        `  ${clean(ctx.say(echoWords.next({ id, what: planned, owner, due, priority: priorityWords[priority] }))).trim()}`,
      );
    }
  });
}

// A task has no next actions of its own; what follows is another task, or belongs to a conversation.
function finishedTask(ctx: Context, before: Task, done: Finish, next: readonly NextAction[]): Change {
  if (next.length > 0) throw new UserError(taskProblems.no_next({ title: shownText(ctx, before.title) }));
  return { type: 'task', before, after: accept(finished(before, done, ctx.settings)) };
}

/** Refuses an action that was settled for good already: finishing it twice would overwrite what came of it. */
export function assertOpen(ctx: Context, action: FollowupAction): void {
  const { what, followup } = action;
  const { state, done: earlier } = entryOf(action);
  if (earlier) throw new UserError(actionProblems.closed({ what, on: dayIn(ctx, earlier.at) }));
  if (state === 'cancelled') throw new UserError(actionProblems.cancelled({ what }));
  // By hand it can be closed without saying when.
  if (state === 'done') throw new UserError(actionProblems.closed({ what, on: dayIn(ctx, followup.at) }));
}

function assertPlanned(ctx: Context, { what, followup }: FollowupAction, at: string): void {
  const [on, planned] = [dayIn(ctx, at), dayIn(ctx, followup.at)];
  if (on < planned) throw new UserError(actionProblems.before_plan({ what, on, planned }));
}

/** What settles an action for good or for a while. */
export type Settling =
  | { readonly done: NonNullable<NextAction['done']> }
  | { readonly snoozed: NonNullable<NextAction['snoozed']> };

/** Returns the entry of the follow-up that an action is; an awaited reply has no state of its own. */
export function entryOf({ kind, id, followup }: FollowupAction): {
  readonly state?: string;
  readonly due?: string | undefined;
  readonly done?: NextAction['done'];
} {
  if (kind === 'waiting') return { due: followup.waiting?.expected, done: followup.waiting?.done };
  return [...(followup.next ?? []), ...(followup.promises ?? [])].find((entry) => entry.id === id) ?? {};
}

/** Returns the follow-up with its action finished or postponed. */
export function settled({ kind, id, followup }: FollowupAction, settling: Settling): Followup {
  if (kind === 'waiting')
    return followup.waiting ? { ...followup, waiting: { ...followup.waiting, ...settling } } : followup;
  const state = 'done' in settling ? ({ state: 'done' } as const) : {};
  const settle = <T extends { readonly id: string }>(entries: readonly T[] = []): T[] =>
    entries.map((entry) => (entry.id === id ? { ...entry, ...state, ...settling } : entry));
  return kind === 'next'
    ? { ...followup, next: settle(followup.next) }
    : { ...followup, promises: settle(followup.promises) };
}

function withNext(followup: Followup, next: readonly NextAction[]): Followup {
  return next.length === 0 ? followup : { ...followup, next: [...(followup.next ?? []), ...next] };
}
