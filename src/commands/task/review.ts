// `tend task review`: finished work is accepted or sent back by someone who may judge it.
import { accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { fieldAt } from '../../domain/field.ts';
import { nameOf } from '../../domain/settings.ts';
import { type Verdict, reviewed } from '../../domain/task.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { taskWords } from '../../words/task.ts';
import { command } from '../command.ts';
import { type Needed, readField, requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { momentOf } from '../moment.ts';
import { recordFrom } from '../noun-form.ts';
import { asking, messageOf } from '../question.ts';
import { shownText, tellLine } from '../telling.ts';
import { changeTask } from './change-task.ts';

/** Returns the command. */
export function taskReview(ctx: Context) {
  return command('review', nounCommandWords.taskReview, ctx)
    .argument('[task]')
    .option('--ok <yes>', ctx.say(nounFlagWords.ok))
    .option('--note <text>', ctx.say(nounFlagWords.reviewNote))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const me = ctx.requireMe();
      const task = await recordFrom(ctx, 'task', text, taskWords.task);
      const entry = { id: ctx.newId(), at: momentOf(ctx, flags.at), by: me.id };
      // Who may not judge it is told so before anything is asked.
      accept(reviewed(task, { ...entry, ok: true, note: null }, ctx.settings));
      const verdict: Verdict = { ...entry, ...(await judged(ctx, flags)) };
      await changeTask(ctx, 'task review', task, (now) => accept(reviewed(now, verdict, ctx.settings)));
      if (ctx.options.dryRun) return;
      const { owner } = task;
      const title = shownText(ctx, task.title);
      tellLine(
        ctx,
        verdict.ok
          ? taskWords.accepted({ title })
          : taskWords.sentBack({ title, owner: nameOf(ctx.settings, owner) }),
      );
    });
}

interface Judged {
  readonly ok: boolean;
  readonly note: string | null;
}

// Work that is sent back without a word is done the same way again.
async function judged(
  ctx: Context,
  given: { readonly ok?: string | undefined; readonly note?: string | undefined },
): Promise<Judged> {
  const field = fieldAt('task', 'review.ok', ctx.settings);
  if (!field) throw new Error('The schema has no verdict');
  const said = given.ok == null ? null : (await readField(ctx, field, given.ok)) === true;
  const note = given.note?.trim() ?? '';
  if (!ctx.canAsk) requireGiven(ctx, lacking(said, note));
  return interruptible(async () => {
    const shared = said == null || (!said && note === '') ? await asking(ctx) : null;
    const ok =
      said ?? (await shared?.prompter.confirm({ message: ctx.say(taskWords.okAsk), initial: true })) ?? false;
    const check = (typed: string): true | string => typed.trim() !== '' || ctx.say(taskWords.note);
    const written =
      !ok && note === '' && shared
        ? (await shared.prompter.input({ message: messageOf(shared, taskWords.noteAsk, true), check })).trim()
        : note;
    return { ok, note: written === '' ? null : written };
  });
}

function lacking(ok: boolean | null, note: string): Needed[] {
  if (ok == null) return [{ label: taskWords.ok, flag: '--ok yes' }];
  return !ok && note === '' ? [{ label: taskWords.note, flag: '--note TEXT' }] : [];
}
