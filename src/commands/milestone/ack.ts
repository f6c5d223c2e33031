// `tend milestone ack`: the day that the due list reminds of was taken care of.
import { accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { daysBetween } from '../../domain/day.ts';
import { acknowledged, kindLabel, upcoming } from '../../domain/milestone-next.ts';
import { clean } from '../../view/text.ts';
import { serviceCommandWords } from '../../words/commands-service.ts';
import { milestoneWords } from '../../words/milestone.ts';
import { command } from '../command.ts';
import { lunarFor } from '../../domain/lunar-for.ts';
import { subjectOf } from '../subject.ts';
import { whichMilestone } from './which.ts';

/** Returns the command. */
export function milestoneAck(ctx: Context) {
  return command('ack', serviceCommandWords.milestoneAck, ctx)
    .argument('<customer>')
    .argument('[milestone]')
    .action(async (customerText, text) => {
      ctx.requireMe();
      const { customer, milestone } = await whichMilestone(ctx, customerText, text, true);
      const { settings, today } = ctx;
      const lunar = await lunarFor([customer]);
      let after = { customer, day: today };
      await ctx.change(
        (written) => subjectOf('milestone ack', written),
        ({ book }) => {
          const before = book.customerById.get(customer.id) ?? customer;
          after = accept(acknowledged(before, milestone.id, today, settings, lunar));
          return [{ type: 'customer', before, after: after.customer }];
        },
      );
      if (ctx.options.dryRun) return;
      const kind = kindLabel(milestone, settings);
      ctx.print(clean(ctx.say(milestoneWords.acked({ customer: customer.name, kind, day: after.day }))));
      const now = after.customer.milestones?.find(({ id }) => id === milestone.id);
      const coming = now ? upcoming(now, today, lunar) : null;
      if (!coming) return;
      const days = milestoneWords.days(daysBetween(today, coming.day));
      ctx.note(ctx.say(milestoneWords.nextIs({ ...coming, days })));
    });
}
