// `tend opp close`: an opportunity is won or lost. Winning takes the customer along, with its contract; losing does not.
import { UserError, accept } from '../../errors.ts';
import { type Context, dayIn } from '../../context.ts';
import type { Book } from '../../domain/book.ts';
import { reference } from '../../domain/due.ts';
import type { MoveGiven } from '../../domain/move.ts';
import { type Ending, closedWith } from '../../domain/opportunity.ts';
import type { Change } from '../../domain/record.ts';
import { choiceLabel, standingLabel } from '../../domain/settings.ts';
import type { Customer, Opportunity, Order } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { opportunityWords } from '../../words/opportunity.ts';
import { referenceProblems } from '../../words/reference.ts';
import { collect, command } from '../command.ts';
import { requireGiven } from '../fill.ts';
import { momentOf } from '../moment.ts';
import { givenFrom } from '../move.ts';
import { tellMove } from '../moved.ts';
import { recordFrom } from '../noun-form.ts';
import { shellWord } from '../shell-word.ts';
import { subjectOf } from '../subject.ts';
import { noteLine, shownText, tellLine } from '../telling.ts';
import { type Along, alongChanges, passAlong, tellAlong } from './along.ts';
import { reasonFrom, resultFrom } from './close-form.ts';

/** Returns the command. */
export function oppClose(ctx: Context) {
  return command('close', nounCommandWords.oppClose, ctx)
    .argument('[opportunity]')
    .argument('[result]')
    .option('--reason <text>', ctx.say(nounFlagWords.closeReason))
    .option('--signed-on <date>', ctx.say(flagWords.signedOn))
    .option('--amount <amount>', ctx.say(flagWords.amount))
    .option('--contract-no <no>', ctx.say(flagWords.contractNo))
    .option('--start-on <date>', ctx.say(flagWords.startOn))
    .option('--end-on <date>', ctx.say(flagWords.endOn))
    .option('--annual-amount <amount>', ctx.say(flagWords.annualAmount))
    .option('--need <text>', ctx.say(flagWords.need))
    .option('--budget <amount>', ctx.say(flagWords.budget))
    .option('--set <field=value>', ctx.say(nounFlagWords.customerSet), collect)
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--no-customer', ctx.say(nounFlagWords.customerStays))
    .action(async (text, wanted, { customer: goes, ...flags }) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, flags.at);
      const opportunity = await recordFrom(ctx, 'opportunity', text, opportunityWords.opportunity);
      const result = await resultFrom(ctx, wanted);
      const start: Ending = { id: ctx.newId(), at, by: me.id, on: dayIn(ctx, at), result, reason: null };
      // What is not possible anyway is refused before anything is asked.
      accept(closedWith(opportunity, start, ctx.settings));
      const ending: Ending = { ...start, reason: await reasonFrom(ctx, flags.reason, result) };
      const customer = (await ctx.folder()).book.customerById.get(opportunity.customer);
      if (!customer)
        throw new UserError(referenceProblems.unknown({ text: opportunity.customer, close: null }));
      const { reason: _reason, ...given } = await givenFrom(flags, result, ctx);
      const staysAway = !goes || customer.status === 'won';
      const along =
        result === 'won' && !staysAway
          ? await passAlong(ctx, opportunity, customer, {
              target: 'won',
              at,
              given,
              flags: flags,
              stays: false,
            })
          : null;
      const order = result === 'won' && along == null ? contractOf(ctx, opportunity, given) : null;
      const written = await ctx.change(
        (done) =>
          `${subjectOf('opp close', { ...done, changes: done.changes.filter(({ type }) => type === 'opportunity') })} ${result}`,
        ({ book }) => changesOf(ctx, book, opportunity, { ending, along, order }),
      );
      if (!ctx.options.dryRun) tell(ctx, { opportunity, customer, ending, along }, written);
    });
}

interface Close {
  readonly ending: Ending;
  readonly along: Along | null;
  readonly order: Order | null;
}

function changesOf(
  ctx: Context,
  book: Book,
  opportunity: Opportunity,
  { ending, along, order }: Close,
): readonly Change[] {
  const before = book.opportunities.find(({ id }) => id === opportunity.id) ?? opportunity;
  return [
    { type: 'opportunity', before, after: accept(closedWith(before, ending, ctx.settings)) },
    ...(along ? alongChanges(ctx, book, along) : []),
    ...(order ? [{ type: 'order', before: null, after: order } as const] : []),
  ];
}

// Of a customer who is won already, the contract is written when it is given; a part of one is not enough.
function contractOf(ctx: Context, { customer, currency }: Opportunity, given: MoveGiven): Order | null {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as MoveGiven;
  if (Object.keys(filled).length === 0) return null;
  const { signed_on, amount, note: _note, reason: _reason, ...rest } = filled;
  if (signed_on == null || amount == null) {
    requireGiven(ctx, [
      ...(signed_on == null
        ? [{ label: { en: 'day of the contract', zh: '合同签订日期' }, flag: '--signed-on DATE' }]
        : []),
      ...(amount == null
        ? [{ label: { en: 'amount of the contract', zh: '合同金额' }, flag: '--amount AMOUNT' }]
        : []),
    ]);
    return null;
  }
  const recorded = { by: ctx.requireMe().id, at: ctx.now };
  return {
    id: ctx.newId(),
    customer,
    kind: 'contract',
    signed_on,
    amount,
    currency: currency ?? ctx.settings.currency,
    ...(rest as Partial<Order>),
    recorded,
  };
}

interface Told {
  readonly opportunity: Opportunity;
  readonly customer: Customer;
  readonly ending: Ending;
  readonly along: Along | null;
}

function tell(ctx: Context, { opportunity, customer, ending, along }: Told, written: Written): void {
  const { no, id, title } = opportunity;
  const { result, reason } = ending;
  const said = reason == null ? null : ctx.say(choiceLabel(ctx.settings.lost_reasons, reason));
  tellLine(
    ctx,
    opportunityWords.closed({
      no: no ?? id,
      title: shownText(ctx, title),
      result: opportunityWords[result],
      reason: said == null ? null : shownText(ctx, said),
    }),
  );
  const called = shellWord(reference(customer));
  if (along) return tellAlong(ctx, customer, along, written);
  tellMove(ctx, customer, { changes: written.changes.filter(({ type }) => type === 'order') });
  const isWritten = written.changes.some(({ type }) => type === 'order');
  if (result === 'won' && !isWritten)
    noteLine(
      ctx,
      opportunityWords.noContract({
        command: `tend order add ${called} --kind contract --signed-on DATE --amount AMOUNT`,
      }),
    );
  if (customer.status === result) return;
  const standing = standingLabel(ctx.settings, customer.stage ?? customer.status);
  noteLine(
    ctx,
    opportunityWords.stays({ customer: customer.name, standing, command: `tend move ${called} ${result}` }),
  );
}
