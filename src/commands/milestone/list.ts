// `tend milestone list`: the next day of every milestone.
import type { Context } from '../../context.ts';
import { nextMilestones } from '../../domain/milestone-next.ts';
import { isArchived } from '../../domain/queryable.ts';
import type { Customer } from '../../schema/generated/types.ts';
import { showMilestones } from '../../view/milestones.ts';
import { serviceCommandWords } from '../../words/commands-service.ts';
import { command } from '../command.ts';
import { lunarFor } from '../../domain/lunar-for.ts';

/** Returns the command. */
export function milestoneList(ctx: Context) {
  return command('list', serviceCommandWords.milestoneList, ctx)
    .argument('[customer]')
    .action(async (text) => listMilestones(ctx, text == null ? null : await ctx.customer(text)));
}

/** Prints the milestones of one customer, or of all who are not archived. */
export async function listMilestones(ctx: Context, customer: Customer | null): Promise<void> {
  const { book } = await ctx.folder();
  const customers = customer ? [customer] : book.customers.filter((each) => !isArchived(each, ctx.today));
  const items = nextMilestones(customers, ctx.today, await lunarFor(customers));
  showMilestones({ items, settings: book.settings, isOfOne: customer != null }, ctx);
}
