// `tend task comment`: something is said about a task.
import { UserError } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { commented } from '../../domain/task.ts';
import { nounCommandWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { taskProblems, taskWords } from '../../words/task.ts';
import { command } from '../command.ts';
import { requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { momentOf } from '../moment.ts';
import { recordFrom } from '../noun-form.ts';
import { asking, messageOf } from '../question.ts';
import { shownText, tellLine } from '../telling.ts';
import { changeTask } from './change-task.ts';

/** Returns the command. */
export function taskComment(ctx: Context) {
  return command('comment', nounCommandWords.taskComment, ctx)
    .argument('[task]')
    .argument('[text]')
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (named, said, flags) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, flags.at);
      const task = await recordFrom(ctx, 'task', named, taskWords.task);
      const text = (said ?? (await askText(ctx))).trim();
      if (text === '') throw new UserError(taskProblems.empty_comment({}));
      const comment = { id: ctx.newId(), at, by: me.id, text };
      const after = await changeTask(ctx, 'task comment', task, (now) => commented(now, comment));
      if (!ctx.options.dryRun)
        tellLine(
          ctx,
          taskWords.commented({ title: shownText(ctx, task.title), count: after.comments?.length ?? 1 }),
        );
    });
}

function askText(ctx: Context): Promise<string> {
  if (!ctx.canAsk) requireGiven(ctx, [{ label: taskWords.text, flag: '"TEXT"' }]);
  return interruptible(async () => {
    const shared = await asking(ctx);
    return shared.prompter.input({ message: messageOf(shared, taskWords.text, true) });
  });
}
