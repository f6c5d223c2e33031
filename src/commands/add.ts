// `tend add`: a new customer, from flags or from the guided form.
import type { Context } from '../context.ts';
import { formatAmount } from '../domain/amount.ts';
import { type Book, bookOf } from '../domain/book.ts';
import { type Draft, lackingIn, withDefaults } from '../domain/draft.ts';
import { lookAlikes } from '../domain/duplicate.ts';
import { fieldAt } from '../domain/field.ts';
import type { Named } from '../domain/lookup.ts';
import { describe } from '../domain/reference.ts';
import type { Change } from '../domain/record.ts';
import { lateEntry } from '../domain/timeliness.ts';
import { vaguePhrase } from '../domain/vague.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { slugOfPath } from '../store/paths.ts';
import type { Written } from '../store/apply.ts';
import { followupEcho } from '../view/followup-echo.ts';
import { clean } from '../view/text.ts';
import { addWords } from '../words/add.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { type Asked, askCustomer } from './add-form.ts';
import { collect, command } from './command.ts';
import {
  type FlagValues,
  type Needed,
  customerFlags,
  fillFromFlags,
  fillFromSets,
  requireGiven,
} from './fill.ts';
import { moveChanges, passGate, planned } from './gate.ts';
import { momentOf } from './moment.ts';

/** Returns the command. */
export function add(ctx: Context) {
  return command('add', commandWords.add, ctx)
    .argument('[name]')
    .option('--kind <kind>', ctx.say(flagWords.kind))
    .option('--owner <who>', ctx.say(flagWords.owner))
    .option('--status <status>', ctx.say(flagWords.status))
    .option('--industry <text>', ctx.say(flagWords.industry))
    .option('--employees <n>', ctx.say(flagWords.employees))
    .option('--revenue <text>', ctx.say(flagWords.revenue))
    .option('--business <text>', ctx.say(flagWords.business))
    .option('--source <source>', ctx.say(flagWords.source))
    .option('--source-note <text>', ctx.say(flagWords.sourceNote))
    .option('--first-contact <date>', ctx.say(flagWords.firstContact))
    .option('--contact <name>', ctx.say(flagWords.contact))
    .option('--title <text>', ctx.say(flagWords.title))
    .option('--phone <number>', ctx.say(flagWords.phone))
    .option('--email <address>', ctx.say(flagWords.email))
    .option('--prefers <text>', ctx.say(flagWords.prefers))
    .option('--need-type <type>', ctx.say(flagWords.needType), collect)
    .option('--need <text>', ctx.say(flagWords.need))
    .option('--budget <amount>', ctx.say(flagWords.budget))
    .option('--pain <text>', ctx.say(flagWords.pain), collect)
    .option('--province <text>', ctx.say(flagWords.province))
    .option('--city <text>', ctx.say(flagWords.city))
    .option('--address <text>', ctx.say(flagWords.address))
    .option('--tag <tag>', ctx.say(flagWords.tag), collect)
    .option('--risk <text>', ctx.say(flagWords.risk), collect)
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (name, flags) => {
      const me = ctx.requireMe();
      const started: Draft = { id: ctx.newId(), ...(name == null ? {} : { name: name.trim() }) };
      const flagged = await fillFromFlags(ctx, 'customer', started, flags as FlagValues, customerFlags);
      const given = await fillFromSets(ctx, 'customer', flagged, flags.set ?? []);
      const draft = withDefaults(given, ctx);
      // Nothing has been said of it yet: no record can be a condition for what it needs.
      const alone = { today: ctx.today, me: me.id, book: bookOf(ctx.settings, {}) };
      const lacking = lackingIn(draft, alone).map((path) => neededAt(path, ctx));
      const isAsked = lacking.length > 0 && ctx.canAsk;
      const { customer, followup, wish, isChecked } = isAsked
        ? await askCustomer(ctx, given)
        : plain(whole(draft, lacking, ctx));
      const stamp = { by: me.id, at: ctx.now };
      const record: Customer = { ...customer, ...(isChecked ? { verified: stamp } : {}), recorded: stamp };
      const passed = wish && (await passGate(ctx, record, wish));
      const written = await ctx.change(subject, ({ book }) => {
        // The form has shown them already.
        if (!isAsked) warnOfLookAlikes(customer, book.lookup.names, ctx);
        return changesOf(ctx, book, record, { followup, wish: passed });
      });
      const saved = written.folder.book.customerById.get(record.id);
      if (!saved || ctx.options.dryRun) return;
      tell(ctx, saved, written);
      // A day in words counts only once it was shown.
      if (flags.firstContact != null && flags.firstContact !== saved.first_contact) {
        const label = fieldAt('customer', 'first_contact', ctx.settings)?.label ?? {
          en: 'first contact',
          zh: '首次接触时间',
        };
        ctx.print(ctx.say(echoWords.understood({ label, value: saved.first_contact })));
      }
    });
}

function plain(customer: Omit<Customer, 'recorded'>): Asked {
  return { customer, followup: null, wish: null, isChecked: false };
}

// The customer, its first conversation, and the contract of one that is won already land together.
function changesOf(
  ctx: Context,
  book: Book,
  record: Customer,
  { followup, wish }: Pick<Asked, 'followup' | 'wish'>,
): readonly Change[] {
  const { recorded } = record;
  const told = (after: Omit<Followup, 'recorded'>): Change => ({
    type: 'followup',
    before: null,
    after: { ...after, recorded },
  });
  if (!wish)
    return [{ type: 'customer', before: null, after: record }, ...(followup ? [told(followup)] : [])];
  const plan = planned(ctx, book, record, wish);
  const [, ...orders] = moveChanges(ctx, record, plan);
  const cause = followup ?? {
    id: ctx.newId(),
    customer: record.id,
    at: momentOf(ctx, undefined),
    by: recorded.by,
  };
  return [
    { type: 'customer', before: null, after: plan.customer },
    told({ ...cause, move: plan.move }),
    ...orders,
  ];
}

function tell(ctx: Context, saved: Customer, { changes }: Written): void {
  ctx.print(clean(ctx.say(echoWords.added({ name: saved.name, no: saved.no ?? saved.id }))));
  const late = lateEntry('customer', saved, ctx.settings);
  if (late) ctx.note(ctx.say(echoWords.late(late)));
  const vague = vaguePhrase(saved.needs?.description ?? '', ctx.settings.vague);
  if (vague != null) ctx.note(ctx.say(echoWords.vagueNeed({ phrase: vague })));
  for (const change of changes) {
    if (change.type === 'followup' && change.after.method != null)
      ctx.print(followupEcho(change.after, saved.name, ctx.settings, ctx));
    if (change.type !== 'order') continue;
    const { no, id, amount, currency = ctx.settings.currency, signed_on: on } = change.after;
    ctx.print(
      ctx.say(echoWords.contract({ no: no ?? id, amount: formatAmount(amount, ctx.lang), currency, on })),
    );
  }
}

function neededAt(path: string, ctx: Context): Needed {
  const field = fieldAt('customer', path, ctx.settings);
  const label = field?.label ?? { en: path, zh: path };
  if (path === 'name') return { label, flag: 'NAME' };
  if (path === 'kind') return { label, flag: '--kind company|individual' };
  const flag = Object.entries(customerFlags).find(([, known]) => known === field?.path)?.[0];
  const isText = field == null || ['line', 'text', 'tags', 'list'].includes(field.type);
  const value = isText ? 'TEXT' : field.type.toUpperCase();
  return {
    label,
    flag:
      flag == null
        ? `--set ${path}=VALUE`
        : `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${value}`,
  };
}

function whole(draft: Draft, missing: readonly Needed[], ctx: Context): Omit<Customer, 'recorded'> {
  requireGiven(ctx, missing);
  return draft as Omit<Customer, 'recorded'>;
}

function warnOfLookAlikes(customer: Omit<Customer, 'recorded'>, known: readonly Named[], ctx: Context): void {
  const phone = customer.contacts?.[0]?.phone;
  for (const { customer: other, because } of lookAlikes({ name: customer.name, phone }, known)) {
    ctx.note(ctx.say(addWords.lookAlike({ other: describe(other), because })));
  }
}

function subject(written: Written): string {
  const [change] = written.changes;
  if (change?.type !== 'customer') return 'add';
  const path = written.folder.paths.get(change.after.id) ?? '';
  return `add: ${change.after.no ?? change.after.id} ${slugOfPath(path)}`.trimEnd();
}
