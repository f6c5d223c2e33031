// `tend verify`: the second check of the data of customers (template S1, part 3; monthly by S4).
import { UserError } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { reference } from '../domain/due.ts';
import type { Customer } from '../schema/generated/types.ts';
import { dataSheet } from '../view/data-sheet.ts';
import { clean } from '../view/text.ts';
import { changeEcho } from '../words/change.ts';
import { changeWords } from '../words/commands-change.ts';
import { flagWords } from '../words/flags.ts';
import { usageProblems } from '../words/usage.ts';
import { customerIn } from './archive.ts';
import { command } from './command.ts';
import { momentOf } from './moment.ts';
import { shellWord } from './shell-word.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function verify(ctx: Context) {
  return command('verify', changeWords.verify, ctx)
    .argument('<customer...>')
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (texts, flags) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, flags.at);
      const named = await Promise.all(texts.map((text) => ctx.customer(text)));
      const customers = [...new Map(named.map((customer) => [customer.id, customer])).values()];
      const right = await confirmed(ctx, customers);
      if (right.length === 0) throw new UserError(usageProblems.declined({}));
      await ctx.change(
        (written) =>
          [subjectOf('verify', written), right.length > 1 ? `(+${right.length - 1})` : ''].join(' ').trim(),
        ({ book }) =>
          right.map(({ id }) => {
            const before = customerIn(book, id);
            return { type: 'customer', before, after: { ...before, verified: { by: me.id, at } } };
          }),
      );
      if (ctx.options.dryRun) return;
      for (const { name } of right)
        ctx.print(clean(ctx.say(changeEcho.verified({ name, by: me.id, at: dayIn(ctx, at) }))));
    });
}

async function confirmed(ctx: Context, customers: readonly Customer[]): Promise<readonly Customer[]> {
  if (ctx.options.yes || ctx.options.dryRun) return customers;
  if (!ctx.canAsk)
    throw new UserError(
      usageProblems.confirm_needed({
        what: changeEcho.verifyWhat,
        command: ['tend', ...ctx.argv.map(shellWord), '--yes'].join(' '),
      }),
    );
  const prompter = await ctx.prompter();
  const right: Customer[] = [];
  for (const customer of customers) {
    ctx.note(ctx.theme.strong(clean(customer.name)));
    ctx.note(dataSheet('customer', customer, ctx.settings, ctx));
    if (ctx.options.reveal !== true) ctx.note(ctx.theme.quiet(ctx.say(changeEcho.masked)));
    const isRight = await prompter.confirm({
      message: clean(ctx.say(changeEcho.verifyAsk({ name: customer.name }))),
      initial: false,
    });
    if (isRight) right.push(customer);
    else
      ctx.note(clean(ctx.say(changeEcho.skipped({ name: customer.name, reference: reference(customer) }))));
  }
  return right;
}
