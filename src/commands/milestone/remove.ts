// `tend milestone remove`: a day of a customer that nobody wants to be reminded of any more.
import type { Context } from '../../context.ts';
import { dateLabel, kindLabel } from '../../domain/milestone-next.ts';
import { clean } from '../../view/text.ts';
import { serviceCommandWords } from '../../words/commands-service.ts';
import { milestoneWords } from '../../words/milestone.ts';
import { command } from '../command.ts';
import { subjectOf } from '../subject.ts';
import { whichMilestone } from './which.ts';

/** Returns the command. */
export function milestoneRemove(ctx: Context) {
  return command('remove', serviceCommandWords.milestoneRemove, ctx)
    .argument('<customer>')
    .argument('[milestone]')
    .action(async (customerText, text) => {
      ctx.requireMe();
      const { customer, milestone } = await whichMilestone(ctx, customerText, text, false);
      await ctx.change(
        (written) => subjectOf('milestone remove', written),
        ({ book }) => {
          const before = book.customerById.get(customer.id) ?? customer;
          const { milestones = [], ...rest } = before;
          const left = milestones.filter(({ id }) => id !== milestone.id);
          return [
            { type: 'customer', before, after: left.length === 0 ? rest : { ...rest, milestones: left } },
          ];
        },
      );
      if (ctx.options.dryRun) return;
      const kind = kindLabel(milestone, ctx.settings);
      const date = dateLabel(milestone);
      ctx.print(clean(ctx.say(milestoneWords.removed({ customer: customer.name, kind, date }))));
    });
}
