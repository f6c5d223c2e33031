// `tend done`: an action is finished, and perhaps followed by another.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { parseMoment } from '../domain/date-grammar.ts';
import { type Action, findAction } from '../domain/reference.ts';
import type { Followup, NextAction } from '../schema/generated/types.ts';
import { actionProblems } from '../words/action.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { priorityWords } from '../words/priority.ts';
import { type NextFlags, nextActions, nextOptions } from './actions.ts';
import { command } from './command.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function done(ctx: Context) {
  const nexts: NextFlags[] = [];
  const declared = command('done', commandWords.done, ctx)
    .argument('<action>')
    .option('--result <text>', ctx.say(flagWords.result))
    .option('--at <when>', ctx.say(flagWords.at));
  return nextOptions(declared, nexts, ctx).action(async (text, flags) => {
    const me = ctx.requireMe();
    const at = flags.at == null ? (ctx.now.startsWith(ctx.today) ? ctx.now : ctx.today) : accept(parseMoment(flags.at, ctx.today, ctx.host.now(), ctx.settings.timezone));
    const finished = { at, by: me.id, ...(flags.result == null ? {} : { result: flags.result }) };
    const next = nextActions(nexts, ctx);
    let action: Action | null = null;
    await ctx.change(
      (written) => subjectOf('done', written),
      ({ book }) => {
        action = accept(findAction(text, book));
        const earlier = doneOf(action);
        if (earlier) throw new UserError(actionProblems.closed({ what: action.what, on: dayIn(ctx, earlier.at) }));
        return [{ type: 'followup', before: action.followup, after: withNext(settled(action, { done: finished }), next) }];
      },
    );
    if (ctx.options.dryRun || !action) return;
    ctx.print(ctx.say(echoWords.done({ what: (action as Action).what, result: flags.result ?? null })));
    for (const { id, what, owner, due, priority } of next) ctx.print(ctx.say(echoWords.next({ id, what, owner, due, priority: priorityWords[priority] })));
  });
}

/** What settles an action for good or for a while. */
export type Settling =
  | { readonly done: NonNullable<NextAction['done']> }
  | { readonly snoozed: NonNullable<NextAction['snoozed']> };

/** Returns when the action was finished, or null while it is open. */
export function doneOf({ kind, id, followup }: Action): NextAction['done'] | null {
  if (kind === 'waiting') return followup.waiting?.done ?? null;
  const entry = [...(followup.next ?? []), ...(followup.promises ?? [])].find((candidate) => candidate.id === id);
  return entry?.done ?? null;
}

/** Returns the follow-up with its action finished or postponed. */
export function settled({ kind, id, followup }: Action, settling: Settling): Followup {
  if (kind === 'waiting') return followup.waiting ? { ...followup, waiting: { ...followup.waiting, ...settling } } : followup;
  const state = 'done' in settling ? ({ state: 'done' } as const) : {};
  const settle = <T extends { readonly id: string }>(entries: readonly T[] = []): T[] =>
    entries.map((entry) => (entry.id === id ? { ...entry, ...state, ...settling } : entry));
  return kind === 'next' ? { ...followup, next: settle(followup.next) } : { ...followup, promises: settle(followup.promises) };
}

function withNext(followup: Followup, next: readonly NextAction[]): Followup {
  return next.length === 0 ? followup : { ...followup, next: [...(followup.next ?? []), ...next] };
}
