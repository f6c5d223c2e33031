// `tend task start`, `done` and `cancel`: a task on its way.
import { accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { nameOf } from '../../domain/settings.ts';
import { type Finish, cancelled, finished, reviewersOf, started } from '../../domain/task.ts';
import { nounCommandWords } from '../../words/commands-nouns.ts';
import { echoWords } from '../../words/echo.ts';
import { flagWords } from '../../words/flags.ts';
import { taskWords } from '../../words/task.ts';
import { command } from '../command.ts';
import { momentOf } from '../moment.ts';
import { recordFrom } from '../noun-form.ts';
import { noteLine, shownText, tellLine } from '../telling.ts';
import { changeTask } from './change-task.ts';

/** Returns the command. */
export function taskStart(ctx: Context) {
  return command('start', nounCommandWords.taskStart, ctx)
    .argument('[task]')
    .action(async (text) => {
      ctx.requireMe();
      const task = await recordFrom(ctx, 'task', text, taskWords.task);
      await changeTask(ctx, 'task start', task, (now) => accept(started(now, ctx.settings)));
      if (!ctx.options.dryRun) tellLine(ctx, taskWords.started({ title: shownText(ctx, task.title) }));
    });
}

/** Returns the command. */
export function taskDone(ctx: Context) {
  return command('done', nounCommandWords.taskDone, ctx)
    .argument('[task]')
    .option('--result <text>', ctx.say(flagWords.result))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const ending = endingOf(ctx, flags);
      const task = await recordFrom(ctx, 'task', text, taskWords.task);
      await changeTask(ctx, 'task done', task, (now) => accept(finished(now, ending, ctx.settings)));
      if (ctx.options.dryRun) return;
      tellLine(ctx, echoWords.done({ what: shownText(ctx, task.title), result: said(ctx, ending) }));
      // Who finished it does not check it; of one's own work nobody is told.
      const reviewer = reviewersOf(task, ctx.settings).find((id) => id !== ending.by && id !== task.owner);
      if (reviewer != null)
        noteLine(ctx, taskWords.toReview({ id: task.id, reviewer: nameOf(ctx.settings, reviewer) }));
    });
}

/** Returns the command. */
export function taskCancel(ctx: Context) {
  return command('cancel', nounCommandWords.taskCancel, ctx)
    .argument('[task]')
    .option('--result <text>', ctx.say(flagWords.because))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const ending = endingOf(ctx, flags);
      const task = await recordFrom(ctx, 'task', text, taskWords.task);
      await changeTask(ctx, 'task cancel', task, (now) => accept(cancelled(now, ending, ctx.settings)));
      if (!ctx.options.dryRun)
        tellLine(ctx, taskWords.cancelled({ title: shownText(ctx, task.title), result: said(ctx, ending) }));
    });
}

function endingOf(
  ctx: Context,
  { at, result }: { readonly at?: string | undefined; readonly result?: string | undefined },
): Finish {
  const said = result?.trim() ?? '';
  return { at: momentOf(ctx, at), by: ctx.requireMe().id, ...(said === '' ? {} : { result: said }) };
}

function said(ctx: Context, { result }: Finish): string | null {
  return result == null ? null : shownText(ctx, result);
}
