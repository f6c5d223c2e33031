// `tend move --silent`: proposes the move to silent for everyone past the limit, and writes it only with a yes.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import type { Book } from '../domain/book.ts';
import { isPast } from '../domain/limit.ts';
import { describe } from '../domain/reference.ts';
import { isStatus } from '../domain/settings.ts';
import { lastContact } from '../domain/standing.ts';
import type { Customer } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { echoWords } from '../words/echo.ts';
import { moveWords } from '../words/move.ts';
import { usageProblems } from '../words/usage.ts';
import { momentOf } from './moment.ts';
import { movedChanges, tellMove } from './moved.ts';
import { shellWord } from './shell-word.ts';

/** Proposes the moves, and writes them after a yes. Silence is a fact of time; the record only follows it. */
export async function moveSilent(ctx: Context): Promise<void> {
  const me = ctx.requireMe();
  const { book } = await ctx.folder();
  const fallen = silentOnes(ctx, book);
  if (fallen.length === 0) return ctx.note(ctx.say(echoWords.nothingSilent));
  ctx.note(ctx.say(echoWords.wouldSilence({ count: fallen.length })));
  for (const customer of fallen) ctx.note(clean(`  ${describe(customer)}  ${lastOf(ctx, customer, book)}`));
  await confirm(ctx);
  const at = momentOf(ctx, undefined);
  const wish = { target: 'silent', on: ctx.today, given: {}, edits: (now: Customer) => now };
  const written = await ctx.change(
    () => `move: ${fallen.length} to silent`,
    (folder) =>
      silentOnes(ctx, folder.book).flatMap((customer) =>
        movedChanges(ctx, folder.book, wish, {
          id: ctx.newId(),
          customer: customer.id,
          at,
          by: me.id,
          recorded: { by: me.id, at: ctx.now },
        }),
      ),
  );
  if (ctx.options.dryRun) return;
  for (const change of written.changes)
    if (change.type === 'customer' && change.before) tellMove(ctx, change.before, { changes: [change] });
}

function lastOf(ctx: Context, customer: Customer, book: Book): string {
  return lastContact(ctx.today, customer, book.followupsOf.get(customer.id) ?? [], book.settings);
}

function silentOnes(ctx: Context, book: Book): Customer[] {
  const { settings } = book;
  return book.customers.filter((customer) => {
    if (
      customer.archived ||
      !isStatus(customer.status) ||
      !settings.moves[customer.status].includes('silent')
    )
      return false;
    if (customer.status === 'silent' || (customer.paused && customer.paused.until > ctx.today)) return false;
    return isPast(lastOf(ctx, customer, book), settings.limits.silent, ctx.today);
  });
}

async function confirm(ctx: Context): Promise<void> {
  if (ctx.options.yes || ctx.options.dryRun) return;
  if (!ctx.canAsk) {
    throw new UserError(
      usageProblems.confirm_needed({
        what: moveWords.silentWhat,
        command: ['tend', ...ctx.argv.map(shellWord), '--yes'].join(' '),
      }),
    );
  }
  const prompter = await ctx.prompter();
  if (!(await prompter.confirm({ message: ctx.say(moveWords.silentAsk), initial: false })))
    throw new UserError(usageProblems.declined({}));
}
