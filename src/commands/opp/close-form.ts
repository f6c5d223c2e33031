// How an opportunity ended, and why: read from what was typed, asked for where it was not. Writes nothing.
import { UserError } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { fieldAt, findChoice } from '../../domain/field.ts';
import { clean } from '../../view/text.ts';
import { opportunityWords } from '../../words/opportunity.ts';
import { usageProblems } from '../../words/usage.ts';
import { readField, requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { askField, asking, enough } from '../question.ts';

type Result = 'won' | 'lost';

/** Returns whether it was won or lost, in either language. */
export async function resultFrom(ctx: Context, text: string | undefined): Promise<Result> {
  const field = fieldAt('opportunity', 'closed.result', ctx.settings);
  const choices = field?.values ?? [];
  if (text != null) {
    const choice = findChoice(choices, text);
    if (choice) return choice.id as Result;
    throw new UserError(
      usageProblems.not_allowed({
        name: ctx.say(opportunityWords.result),
        value: text,
        allowed: choices.map(({ id }) => id),
      }),
    );
  }
  if (!ctx.canAsk) requireGiven(ctx, [{ label: opportunityWords.result, flag: 'won' }]);
  return interruptible(async () => {
    const { prompter } = await asking(ctx);
    return prompter.select<Result>({
      message: ctx.say(opportunityWords.resultAsk),
      options: choices.map(({ id, label }) => ({ value: id as Result, name: clean(ctx.say(label)) })),
    });
  });
}

/** Returns why: for a loss an entry of the reasons in tend.yaml, for a win whatever was said. */
export async function reasonFrom(
  ctx: Context,
  text: string | undefined,
  result: Result,
): Promise<string | null> {
  if (result === 'won') return text?.trim() ?? null;
  const field = fieldAt('customer', 'lost.reason', ctx.settings);
  if (!field) throw new Error('The schema has no reason of a loss');
  if (text != null) return String(await readField(ctx, field, text));
  if (!ctx.canAsk)
    requireGiven(ctx, [{ label: opportunityWords.reasonAsk, flag: '--reason REASON' }], reasons(ctx));
  const answer = await interruptible(async () => askField(await asking(ctx), { field, isRequired: true }));
  return answer === enough ? null : String(answer.value);
}

function reasons({ settings }: Context) {
  const of = (lang: 'en' | 'zh', comma: string): string =>
    settings.lost_reasons.map(({ id, label }) => (lang === 'en' ? id : label.zh)).join(comma);
  return { en: of('en', ', '), zh: of('zh', '、') };
}
