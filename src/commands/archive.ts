// `tend archive`: a customer into the history library. A field of the record, so that its file stays where it is.
import { UserError } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { archiveReason, openActions } from '../domain/archive.ts';
import type { Book } from '../domain/book.ts';
import { reference } from '../domain/due.ts';
import type { Customer } from '../schema/generated/types.ts';
import type { Label } from '../errors.ts';
import { cleanLines } from '../view/text.ts';
import { archiveProblems, archiveWords } from '../words/archive.ts';
import { changeWords } from '../words/commands-change.ts';
import { flagWords } from '../words/flags.ts';
import { usageProblems } from '../words/usage.ts';
import { command } from './command.ts';
import { requireGiven } from './fill.ts';
import { momentOf } from './moment.ts';
import { shellWord } from './shell-word.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function archive(ctx: Context) {
  return command('archive', changeWords.archive, ctx)
    .argument('<customer>')
    .option('--because <text>', ctx.say(flagWords.because))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const { id } = await ctx.customer(text);
      const { book } = await ctx.folder();
      const customer = customerIn(book, id);
      if (customer.archived)
        throw new UserError(
          archiveProblems.already({
            customer: customer.name,
            on: customer.archived.on,
            reference: reference(customer),
          }),
        );
      const on = dayIn(ctx, momentOf(ctx, flags.at));
      const own = archiveReason(customer, book);
      const reason = flags.because?.trim() ?? own?.[ctx.settings.language];
      if (reason == null || reason === '')
        requireGiven(ctx, [{ label: archiveWords.because, flag: '--because REASON' }]);
      await confirm(ctx, customer, doubtsOf(customer, book));
      await ctx.change(
        (written) => subjectOf('archive', written),
        (folder) => {
          const before = customerIn(folder.book, id);
          return [{ type: 'customer', before, after: { ...before, archived: { on, reason: reason ?? '' } } }];
        },
      );
      if (!ctx.options.dryRun)
        ctx.print(
          cleanLines(ctx.say(archiveWords.archived({ customer: customer.name, reason: reason ?? '' }))),
        );
    });
}

/** Returns the customer as it is in this book. */
export function customerIn(book: Book, id: string): Customer {
  const customer = book.customerById.get(id);
  if (!customer) throw new Error('The customer is gone');
  return customer;
}

// Archived customers leave the due list: whatever is still open there would be forgotten.
function doubtsOf(customer: Customer, book: Book): Label[] {
  const isOver = customer.status === 'won' || customer.status === 'lost';
  const early = isOver ? [] : [archiveWords.early({ status: book.settings.statuses[customer.status].label })];
  return [...early, ...openActions(customer, book).map(archiveWords.open)];
}

async function confirm(ctx: Context, customer: Customer, doubts: readonly Label[]): Promise<void> {
  if (doubts.length === 0 || ctx.options.yes) return;
  if (ctx.options.dryRun) return ctx.note(doubts.map((doubt) => cleanLines(ctx.say(doubt))).join('\n'));
  const again = ['tend', ...ctx.argv.map(shellWord), '--yes'].join(' ');
  if (!ctx.canAsk)
    throw new UserError(archiveProblems.doubtful({ customer: customer.name, doubts, command: again }));
  for (const doubt of doubts) ctx.note(cleanLines(ctx.say(doubt)));
  const prompter = await ctx.prompter();
  const isWanted = await prompter.confirm({
    message: ctx.say(archiveWords.ask({ customer: customer.name })),
    initial: false,
  });
  if (!isWanted) throw new UserError(usageProblems.declined({}));
}
