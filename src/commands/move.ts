// `tend move`: a customer through the life cycle, past the gates.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import type { Book } from '../domain/book.ts';
import { formatAmount, parseAmount } from '../domain/amount.ts';
import { parseDay, parseMoment } from '../domain/date-grammar.ts';
import { fieldAt } from '../domain/field.ts';
import { isPast } from '../domain/limit.ts';
import { type MoveGiven, findTarget } from '../domain/move.ts';
import type { Change } from '../domain/record.ts';
import { isStatus, standingLabel, statusOf } from '../domain/settings.ts';
import { lastContact } from '../domain/standing.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Written } from '../store/apply.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { usageProblems } from '../words/usage.ts';
import { collect, command } from './command.ts';
import { fillFromFlags, fillFromSets, readField, requireGiven, type FlagValues } from './fill.ts';
import { type Wish, moveChanges, passGate, planned } from './gate.ts';
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
      requireGiven(ctx, [
        ...(text == null ? [{ label: { en: 'customer', zh: '客户' }, flag: 'CUSTOMER' }] : []),
        ...(target == null ? [{ label: { en: 'status or stage', zh: '状态或阶段' }, flag: 'STATUS' }] : []),
      ]);
      const me = ctx.requireMe();
      const customer = await ctx.customer(text ?? '');
      const at = flags.at == null ? null : accept(parseMoment(flags.at, ctx.today, ctx.host.now(), ctx.settings.timezone));
      const when = at ?? (ctx.now.startsWith(ctx.today) ? ctx.now : ctx.today);
      const wished = accept(findTarget(target ?? '', ctx.settings));
      const draft = await fillFromFlags(ctx, 'customer', customer, flags as FlagValues, { need: 'needs.description', budget: 'needs.budget' });
      const filled = await fillFromSets(ctx, 'customer', draft, flags.set ?? []);
      const given = await givenFrom(flags, wished, ctx);
      const wish: Wish = { target: wished, on: dayIn(ctx, when), given, edits: (now) => ({ ...now, ...changedKeys(customer, filled) }) };
      const passed = await passGate(ctx, customer, wish);
      const cause = flags.followup == null ? null : await ctx.record(flags.followup);
      if (cause && cause.type !== 'followup') throw new UserError(usageProblems.not_allowed({ name: '--followup', value: flags.followup ?? '', allowed: ['GZ…'] }));
      const created = { id: ctx.newId(), customer: customer.id, at: when, by: me.id, recorded: { by: me.id, at: ctx.now } };
      const written = await ctx.change(
        (done) => subjectOf('move', done),
        ({ book }) => changesOf(ctx, book, customer.id, passed, cause?.record.id ?? null, created),
      );
      if (!ctx.options.dryRun) tell(ctx, customer, written);
    });
}

async function givenFrom(flags: Readonly<Record<string, unknown>>, target: string, ctx: Context): Promise<MoveGiven> {
  const text = (key: string): string | undefined => flags[key] as string | undefined;
  const day = (key: string) => (text(key) == null ? undefined : accept(parseDay(text(key) ?? '', ctx.today)));
  const amount = (key: string) => (text(key) == null ? undefined : accept(parseAmount(text(key) ?? '')));
  const field = fieldAt('customer', 'lost.reason', ctx.settings);
  const isLoss = statusOf(ctx.settings, target) === 'lost';
  const reason = isLoss && field && text('reason') != null ? ((await readField(ctx, field, text('reason') ?? '')) as string) : text('reason');
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

// Only what the flags filled: the record may have changed since it was read.
function changedKeys(before: Customer, after: Customer): Partial<Customer> {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key as keyof Customer] !== value));
}

function changesOf(
  ctx: Context,
  book: Book,
  id: string,
  wish: Wish,
  causeId: string | null,
  created: Omit<Followup, 'move'>,
): readonly Change[] {
  const before = book.customerById.get(id);
  if (!before) throw new Error('The customer is gone');
  const plan = planned(ctx, book, before, wish);
  const cause = book.followups.find((followup) => followup.id === causeId) ?? null;
  const record: Change = cause
    ? { type: 'followup', before: cause, after: { ...cause, move: plan.move } }
    : { type: 'followup', before: null, after: { ...created, move: plan.move } };
  return [record, ...moveChanges(ctx, before, plan)];
}

function tell(ctx: Context, before: Customer, { changes }: Written): void {
  const { settings } = ctx;
  for (const change of changes) {
    if (change.type === 'customer') {
      const from = standingLabel(settings, before.stage ?? before.status);
      ctx.print(ctx.say(echoWords.moved({ name: before.name, from, to: standingLabel(settings, change.after.stage ?? change.after.status) })));
    }
    if (change.type === 'order') {
      const { no, id, amount, currency = settings.currency, signed_on: on } = change.after;
      ctx.print(ctx.say(echoWords.contract({ no: no ?? id, amount: formatAmount(amount, ctx.lang), currency, on })));
    }
  }
}

// Silence is a fact of time; writing it down is proposed, and done only with a yes.
async function moveSilent(ctx: Context): Promise<void> {
  const me = ctx.requireMe();
  const { book } = await ctx.folder();
  const fallen = silentOnes(ctx, book);
  if (fallen.length === 0) return ctx.print(ctx.say(echoWords.nothingSilent));
  ctx.note(ctx.say(echoWords.wouldSilence({ count: fallen.length })));
  for (const customer of fallen) ctx.note(`  ${customer.no ?? customer.id}  ${customer.name}`);
  await confirm(ctx);
  const wish = (customer: Customer): Wish => ({ target: targetOf(customer), on: ctx.today, given: {}, edits: (now) => now });
  const targetOf = (_customer: Customer): string => ctx.settings.stages.find((stage) => stage.id === 'silent')?.id ?? 'silent';
  const written = await ctx.change(
    () => `move: ${fallen.length} to silent`,
    (folder) =>
      silentOnes(ctx, folder.book).flatMap((customer) => {
        const at = ctx.now.startsWith(ctx.today) ? ctx.now : ctx.today;
        const created = { id: ctx.newId(), customer: customer.id, at, by: me.id, recorded: { by: me.id, at: ctx.now } };
        return changesOf(ctx, folder.book, customer.id, wish(customer), null, created);
      }),
  );
  if (ctx.options.dryRun) return;
  for (const change of written.changes) {
    if (change.type === 'customer' && change.before) tell(ctx, change.before, { ...written, changes: [change] });
  }
}

function silentOnes(ctx: Context, book: Book): Customer[] {
  const { settings } = book;
  return book.customers.filter((customer) => {
    if (customer.archived || !isStatus(customer.status) || !settings.moves[customer.status].includes('silent')) return false;
    if (customer.status === 'silent' || (customer.paused && customer.paused.until > ctx.today)) return false;
    return isPast(lastContact(ctx.today, customer, book.followupsOf.get(customer.id) ?? [], settings), settings.limits.silent, ctx.today);
  });
}

async function confirm(ctx: Context): Promise<void> {
  if (ctx.options.yes || ctx.options.dryRun) return;
  const what = { en: 'Writing these moves', zh: '写入这些变更' };
  if (!ctx.canAsk) throw new UserError(usageProblems.confirm_needed({ what, command: 'tend move --silent --yes' }));
  const prompter = await ctx.prompter();
  const isWanted = await prompter.confirm({ message: ctx.say({ en: 'Write these moves?', zh: '写入这些变更？' }), initial: false });
  if (!isWanted) throw new UserError(usageProblems.declined({}));
}
