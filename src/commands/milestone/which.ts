// Which milestone of which customer a command means; where one word is enough it is not asked for another.
import { accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { dateLabel, findMilestone, kindLabel, nextOf } from '../../domain/milestone-next.ts';
import type { Customer, Milestone } from '../../schema/generated/types.ts';
import { clean } from '../../view/text.ts';
import { milestoneWords } from '../../words/milestone.ts';
import { requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { lunarFor } from '../../domain/lunar-for.ts';
import { asking } from '../question.ts';

/** Returns the milestone that is meant; the only one, or the only one that is due, need not be named. */
export async function whichMilestone(
  ctx: Context,
  customerText: string,
  text: string | undefined,
  isOfDue: boolean,
): Promise<{ readonly customer: Customer; readonly milestone: Milestone }> {
  const customer = await ctx.customer(customerText);
  if (text != null) return { customer, milestone: accept(findMilestone(text, customer, ctx.settings)) };
  const all = customer.milestones ?? [];
  const lunar = await lunarFor([customer]);
  const due = isOfDue ? all.filter((each) => nextOf(customer, each, ctx.today, lunar).due != null) : [];
  const meant = due.length > 0 ? due : all;
  const [only] = meant;
  if (only && meant.length === 1) return { customer, milestone: only };
  if (meant.length === 0 || !ctx.canAsk)
    requireGiven(ctx, [{ label: milestoneWords.milestone, flag: meant[0]?.id ?? 'MILESTONE' }]);
  const milestone = await interruptible(async () => {
    const { prompter } = await asking(ctx);
    const options = meant.map((each) => ({
      value: each,
      name: clean(`${ctx.say(kindLabel(each, ctx.settings))}  ${ctx.say(dateLabel(each))}`),
    }));
    return prompter.select({ message: ctx.say(milestoneWords.what), options });
  });
  return { customer, milestone };
}
