// `tend context`: one page to read before a call.
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { briefingOf } from '../domain/briefing.ts';
import { customerOf } from '../domain/reference.ts';
import { showBriefing } from '../view/briefing.ts';
import { lookCommandWords } from '../words/commands-look.ts';
import { referenceProblems } from '../words/reference.ts';
import { command } from './command.ts';
import { lunarFor } from '../domain/lunar-for.ts';
import { recordReveal } from './reveal.ts';

/** Returns the command. */
export function context(ctx: Context) {
  return command('context', lookCommandWords.context, ctx)
    .argument('<customer>')
    .action(async (text) => {
      const { record } = await ctx.record(text);
      const { book } = await ctx.folder();
      // A follow-up or an order names its customer as well.
      const customer = customerOf(record, book);
      if (!customer) throw new UserError(referenceProblems.unknown({ text, close: null }));
      recordReveal(ctx, 'context', [customer.id]);
      // It is a page and no list: a pipe gets the same text, unless another format was asked for.
      const isAsked = ctx.options.json === true || ctx.options.format != null;
      const lunar = await lunarFor([customer]);
      showBriefing(briefingOf(ctx.today, customer, book, lunar), book, ctx, isAsked ? ctx.format : 'table');
    });
}
