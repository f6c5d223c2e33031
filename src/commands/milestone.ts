// `tend milestone`: birthdays, anniversaries and other days of a customer; alone it lists the next day of each.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { closeTo } from '../domain/close.ts';
import { serviceCommandWords } from '../words/commands-service.ts';
import { usageProblems } from '../words/usage.ts';
import { command } from './command.ts';
import { milestoneAck } from './milestone/ack.ts';
import { milestoneAdd } from './milestone/add.ts';
import { listMilestones, milestoneList } from './milestone/list.ts';
import { milestoneRemove } from './milestone/remove.ts';

/** Returns the command. */
export function milestone(ctx: Context) {
  const subcommands = [milestoneAdd(ctx), milestoneList(ctx), milestoneAck(ctx), milestoneRemove(ctx)];
  const group = command('milestone', serviceCommandWords.milestone, ctx)
    .usage('[command] [options]')
    .argument('[word...]')
    .action(async ([wrong]) => {
      if (wrong == null) return listMilestones(ctx, null);
      const close = closeTo(
        wrong,
        subcommands.map((subcommand) => subcommand.name()),
      );
      throw new UserError(usageProblems.unknown_command({ name: `milestone ${wrong}`, close }));
    });
  for (const subcommand of subcommands) group.addCommand(subcommand as never);
  return group;
}
