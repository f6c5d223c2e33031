// `tend move`: a customer through the life cycle, past the gates.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { parseAmount } from '../domain/amount.ts';
import { parseDay } from '../domain/date-grammar.ts';
import { fieldAt } from '../domain/field.ts';
import { type MoveGiven, findTarget } from '../domain/move.ts';
import { standingLabel, statusOf } from '../domain/settings.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { commandWords } from '../words/commands.ts';
import { flagWords } from '../words/flags.ts';
import { moveProblems, moveWords } from '../words/move.ts';
import { collect, command } from './command.ts';
import { fillFromFlags, fillFromSets, readField, requireGiven, type FlagValues } from './fill.ts';
import { type Wish, passGate } from './gate.ts';
import { confirmMove } from './gate-form.ts';
import { momentOf } from './moment.ts';
import { moveSilent } from './move-silent.ts';
import { movedChanges, tellMove } from './moved.ts';
import { askTarget, askWhom } from './pick.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function move(ctx: Context) {
  return command('move', commandWords.move, ctx)
    .argument('[customer]')
    .argument('[status]')
    .option('--signed-on <date>', ctx.say(flagWords.signedOn))
    .option('--amount <amount>', ctx.say(flagWords.amount))
    .option('--contract-no <no>', ctx.say(flagWords.contractNo))
    .option('--start-on <date>', ctx.say(flagWords.startOn))
    .option('--end-on <date>', ctx.say(flagWords.endOn))
    .option('--annual-amount <amount>', ctx.say(flagWords.annualAmount))
    .option('--reason <reason>', ctx.say(flagWords.reason))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--need <text>', ctx.say(flagWords.need))
    .option('--budget <amount>', ctx.say(flagWords.budget))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .option('--followup <ref>', ctx.say(flagWords.followup))
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--silent', ctx.say(flagWords.silentMoves))
    .action(async (text, target, flags) => {
      if (flags.silent) return moveSilent(ctx);
      if (!ctx.canAsk)
        requireGiven(ctx, [
          ...(text == null ? [{ label: moveWords.customer, flag: 'CUSTOMER' }] : []),
          ...(target == null ? [{ label: moveWords.target, flag: 'STATUS' }] : []),
        ]);
      const me = ctx.requireMe();
      const customer = text == null ? await askWhom(ctx) : await ctx.customer(text);
      const wished =
        target == null ? await askTarget(ctx, customer) : accept(findTarget(target, ctx.settings));
      const cause = flags.followup == null ? null : await causeFrom(ctx, customer, flags.followup);
      const at = cause && flags.at == null ? cause.at : momentOf(ctx, flags.at);
      const draft = await fillFromFlags(ctx, 'customer', customer, flags as FlagValues, {
        need: 'needs.description',
        budget: 'needs.budget',
      });
      const filled = await fillFromSets(ctx, 'customer', draft, flags.set ?? []);
      const given = await givenFrom(flags, wished, ctx);
      const wish: Wish = {
        target: wished,
        on: dayIn(ctx, at),
        given,
        edits: (now) => ({ ...now, ...changedKeys(customer, filled) }),
        again: ctx.argv,
      };
      const passed = await passGate(ctx, customer, wish);
      // What the command line said needs no second look; what was asked for does.
      if (passed !== wish || text == null || target == null) await confirmMove(ctx, customer, passed);
      const created = {
        id: ctx.newId(),
        customer: customer.id,
        at,
        by: me.id,
        recorded: { by: me.id, at: ctx.now },
      };
      const written = await ctx.change(
        (done) => subjectOf('move', done),
        ({ book }) => movedChanges(ctx, book, passed, cause ?? created),
      );
      if (!ctx.options.dryRun) tellMove(ctx, customer, written);
    });
}

// The conversation that a move is written to: of this customer, and the cause of no other move.
async function causeFrom(ctx: Context, customer: Customer, text: string): Promise<Followup> {
  const { type, record } = await ctx.record(text);
  if (type !== 'followup') throw new UserError(moveProblems.not_a_followup({ text }));
  const cause = record as Followup;
  const followup = cause.no ?? cause.id;
  const other = (await ctx.folder()).book.customerById.get(cause.customer)?.name ?? cause.customer;
  if (cause.customer !== customer.id)
    throw new UserError(moveProblems.other_customer({ followup, other, customer: customer.name }));
  if (cause.move)
    throw new UserError(moveProblems.has_move({ followup, to: standingLabel(ctx.settings, cause.move.to) }));
  return cause;
}

/** Returns what the flags of a move gave. */
export async function givenFrom(
  flags: Readonly<Record<string, unknown>>,
  target: string,
  ctx: Context,
): Promise<MoveGiven> {
  const text = (key: string): string | undefined => flags[key] as string | undefined;
  const day = (key: string) => (text(key) == null ? undefined : accept(parseDay(text(key) ?? '', ctx.today)));
  const amount = (key: string) => (text(key) == null ? undefined : accept(parseAmount(text(key) ?? '')));
  const field = fieldAt('customer', 'lost.reason', ctx.settings);
  const isLoss = statusOf(ctx.settings, target) === 'lost';
  const reason =
    isLoss && field && text('reason') != null
      ? ((await readField(ctx, field, text('reason') ?? '')) as string)
      : text('reason');
  return {
    signed_on: day('signedOn'),
    amount: amount('amount'),
    contract_no: text('contractNo'),
    start_on: day('startOn'),
    end_on: day('endOn'),
    annual_amount: amount('annualAmount'),
    reason,
    note: text('note'),
  };
}

/** Returns only the fields that flags filled: the record may have changed since it was read. */
export function changedKeys(before: Customer, after: Customer): Partial<Customer> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof Customer] !== value),
  );
}
