// `tend order add`: a new contract, order or renewal of a customer.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { formatAmount } from '../../domain/amount.ts';
import { reference } from '../../domain/due.ts';
import { fieldAt } from '../../domain/field.ts';
import { parseItem, sumOfItems } from '../../domain/order-item.ts';
import { choiceLabel, standingLabel } from '../../domain/settings.ts';
import type { Customer, Order } from '../../schema/generated/types.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { orderProblems, orderWords } from '../../words/order.ts';
import { collect, command } from '../command.ts';
import {
  type FlagValues,
  type Needed,
  fillFromFlags,
  fillFromSets,
  isFilled,
  requireGiven,
} from '../fill.ts';
import { type NounEntry, type NounForm, askNoun } from '../noun-form.ts';
import { shellWord } from '../shell-word.ts';
import { subjectOf } from '../subject.ts';
import { noteLine, tellLine } from '../telling.ts';

const flagTable = {
  kind: 'kind',
  signedOn: 'signed_on',
  amount: 'amount',
  currency: 'currency',
  contractNo: 'contract_no',
  startOn: 'start_on',
  endOn: 'end_on',
  annualAmount: 'annual_amount',
  note: 'notes',
} as const;

/** Returns the command. */
export function orderAdd(ctx: Context) {
  return command('add', nounCommandWords.orderAdd, ctx)
    .argument('[customer]')
    .option('--kind <kind>', ctx.say(nounFlagWords.orderKind))
    .option('--signed-on <date>', ctx.say(nounFlagWords.signedOn))
    .option('--amount <amount>', ctx.say(nounFlagWords.orderAmount))
    .option('--currency <code>', ctx.say(nounFlagWords.currency))
    .option('--contract-no <no>', ctx.say(flagWords.contractNo))
    .option('--start-on <date>', ctx.say(flagWords.startOn))
    .option('--end-on <date>', ctx.say(flagWords.endOn))
    .option('--annual-amount <amount>', ctx.say(flagWords.annualAmount))
    .option('--item <item>', ctx.say(nounFlagWords.item), collect)
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (text, { set, item, ...flags }) => {
      const me = ctx.requireMe();
      const known = text == null ? null : await ctx.customer(text);
      const items = (item ?? []).map((typed) => accept(parseItem(typed, ctx.newId())));
      const flagged = await fillFromFlags(ctx, 'order', { id: ctx.newId() }, flags as FlagValues, flagTable);
      const filled = {
        ...(await fillFromSets(ctx, 'order', flagged, set ?? [])),
        ...(items.length > 0 ? { items } : {}),
      };
      const { customer, draft } = await whole(ctx, { customer: known, draft: filled });
      const order: Order = {
        ...draft,
        customer: customer.id,
        currency: draft.currency ?? ctx.settings.currency,
        recorded: { by: me.id, at: ctx.now },
      };
      assertDays(ctx, order);
      const { changes } = await ctx.change(
        (done) => subjectOf('order add', done),
        () => [{ type: 'order', before: null, after: order }],
      );
      const [change] = changes;
      if (!ctx.options.dryRun && change?.type === 'order') tell(ctx, customer, change.after);
    });
}

type Draft = Omit<Order, 'customer' | 'recorded'>;

async function whole(
  ctx: Context,
  entry: NounEntry,
): Promise<{ readonly customer: Customer; readonly draft: Draft }> {
  const given = withSum(entry);
  const lacking = lackingIn(given);
  const filled = lacking.length > 0 && ctx.canAsk ? await askNoun(ctx, formOf(ctx), given) : given;
  if (filled === given) refuse(ctx, given, lacking);
  if (!filled.customer) throw new Error('An order without a customer');
  return { customer: filled.customer, draft: filled.draft as Draft };
}

// An order of items with their prices has an amount, whether anybody says it or not.
function withSum(entry: NounEntry): NounEntry {
  const { amount, items = [] } = entry.draft as Partial<Draft>;
  const sum = amount == null ? sumOfItems(items) : null;
  return sum == null ? entry : { ...entry, draft: { ...entry.draft, amount: sum } };
}

function lackingIn({ customer, draft }: NounEntry): readonly Needed[] {
  const needed: readonly (Needed & { readonly path: string })[] = [
    { path: 'kind', label: { en: 'kind', zh: '类型' }, flag: '--kind contract|order|renewal' },
    { path: 'signed_on', label: { en: 'signed on', zh: '签订日期' }, flag: '--signed-on DATE' },
    { path: 'amount', label: { en: 'amount', zh: '金额' }, flag: '--amount AMOUNT' },
  ];
  const missing = needed.filter(({ path }) => !isFilled(draft, path));
  return [...(customer ? [] : [{ label: { en: 'customer', zh: '客户' }, flag: 'CUSTOMER' }]), ...missing];
}

// Where items are given but cannot be summed up, they say why the amount is missing.
function refuse(ctx: Context, { draft }: NounEntry, lacking: readonly Needed[]): void {
  const { items = [] } = draft as Partial<Draft>;
  const [only] = lacking;
  const vague = items
    .filter(({ quantity, price }) => quantity == null || price == null)
    .map(({ product }) => product);
  if (lacking.length === 1 && only?.flag.startsWith('--amount') === true && vague.length > 0) {
    const command = ['tend', ...ctx.argv.map(shellWord), only.flag].join(' ');
    throw new UserError(orderProblems.no_amount({ items: vague, command }));
  }
  requireGiven(ctx, lacking);
}

function formOf(ctx: Context): NounForm {
  const future = (value: unknown) =>
    String(value) > ctx.today ? orderProblems.future({ day: String(value), today: ctx.today }) : null;
  return {
    type: 'order',
    title: orderWords.form,
    needsCustomer: true,
    questions: [
      { path: 'kind', isRequired: true },
      { path: 'signed_on', isRequired: true, initial: () => ctx.today, refuse: future },
      { path: 'amount', isRequired: true },
      { path: 'contract_no' },
      { path: 'start_on' },
      { path: 'end_on' },
      { path: 'annual_amount' },
      { path: 'notes' },
    ],
  };
}

function assertDays({ today }: Context, { signed_on: signed, start_on: start, end_on: end }: Order): void {
  if (signed > today) throw new UserError(orderProblems.future({ day: signed, today }));
  if (start != null && end != null && end < start)
    throw new UserError(orderProblems.backwards({ start, end }));
}

function tell(ctx: Context, customer: Customer, order: Order): void {
  const { settings, lang } = ctx;
  const {
    id,
    no,
    kind,
    amount,
    currency = settings.currency,
    signed_on: on,
    start_on: start,
    end_on: end,
    items = [],
  } = order;
  const label = choiceLabel(fieldAt('order', 'kind', settings)?.values ?? [], kind);
  tellLine(
    ctx,
    orderWords.added({
      kind: label,
      no: no ?? id,
      customer: customer.name,
      amount: formatAmount(amount, lang),
      currency,
      on,
    }),
  );
  if (start != null || end != null)
    tellLine(ctx, orderWords.period({ start: start ?? null, end: end ?? null }));
  const sum = sumOfItems(items);
  if (sum != null && sum !== amount)
    noteLine(
      ctx,
      orderWords.differs({ sum: formatAmount(sum, lang), amount: formatAmount(amount, lang), currency }),
    );
  // An order is no contract, which is what the gate asks for.
  if (customer.status === 'won' || kind === 'order') return;
  const command = `tend move ${shellWord(reference(customer))} won`;
  noteLine(
    ctx,
    orderWords.notWon({
      customer: customer.name,
      standing: standingLabel(settings, customer.stage ?? customer.status),
      command,
    }),
  );
}
