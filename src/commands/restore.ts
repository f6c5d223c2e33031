// `tend restore`: a customer back from the history library, with the status it had.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { standingLabel } from '../domain/settings.ts';
import { clean } from '../view/text.ts';
import { archiveProblems, archiveWords } from '../words/archive.ts';
import { changeWords } from '../words/commands-change.ts';
import { customerIn } from './archive.ts';
import { command } from './command.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function restore(ctx: Context) {
  return command('restore', changeWords.restore, ctx)
    .argument('<customer>')
    .action(async (text) => {
      const { id, name, status } = await ctx.customer(text);
      await ctx.change(
        (written) => subjectOf('restore', written),
        ({ book }) => {
          const before = customerIn(book, id);
          if (!before.archived) throw new UserError(archiveProblems.not_there({ customer: before.name }));
          const { archived: _archived, ...after } = before;
          return [{ type: 'customer', before, after }];
        },
      );
      if (!ctx.options.dryRun)
        ctx.print(
          clean(
            ctx.say(archiveWords.restored({ customer: name, status: standingLabel(ctx.settings, status) })),
          ),
        );
    });
}
