// `tend add`: a new customer, from flags or from the guided form.
import type { Context } from '../context.ts';
import { lookAlikes } from '../domain/duplicate.ts';
import { fieldAt } from '../domain/field.ts';
import { compileQuery } from '../domain/match.ts';
import { describe } from '../domain/reference.ts';
import type { Change } from '../domain/record.ts';
import type { Customer } from '../schema/generated/types.ts';
import { slugOfPath } from '../store/paths.ts';
import type { Written } from '../store/apply.ts';
import { addWords } from '../words/add.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { askCustomer } from './add-form.ts';
import { collect, command } from './command.ts';
import { type FlagValues, type Needed, customerFlags, fillFromFlags, fillFromSets, isFilled, requireGiven } from './fill.ts';

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
      const draft = withDefaults(await fillFromSets(ctx, 'customer', flagged, flags.set ?? []), ctx);
      const missing = await missingOf(draft, ctx);
      const { customer, followup } = missing.length > 0 && ctx.canAsk ? await askCustomer(ctx, draft) : { customer: whole(draft, missing, ctx), followup: null };
      const { book } = await ctx.folder();
      warnOfLookAlikes(customer, book.customers, ctx);
      const record: Customer = { ...customer, recorded: { by: me.id, at: ctx.now } };
      const changes: readonly Change[] = [{ type: 'customer', before: null, after: record }, ...(followup ? [{ type: 'followup' as const, before: null, after: followup }] : [])];
      const written = await ctx.change(subject, () => changes);
      const saved = written.folder.book.customerById.get(record.id);
      if (saved && !ctx.options.dryRun) ctx.print(ctx.say(echoWords.added({ name: saved.name, no: saved.no ?? saved.id })));
    });
}

/** What is known of a customer before it is whole. */
export type Draft = Partial<Omit<Customer, 'recorded'>> & Pick<Customer, 'id'>;

function withDefaults(draft: Draft, ctx: Context): Draft {
  const status = draft.status ?? 'prospect';
  const stage = ctx.settings.stages.find(({ kind }) => kind === status)?.id;
  const owner = draft.owner ?? ctx.me?.id;
  return {
    ...draft,
    status,
    ...(stage == null ? {} : { stage }),
    ...(owner == null ? {} : { owner }),
    first_contact: draft.first_contact ?? ctx.today,
  };
}

/** Returns what a draft still needs: what every customer has, and what tend.yaml requires of this one. */
async function missingOf(draft: Draft, ctx: Context): Promise<readonly Needed[]> {
  const facts = ctx.facts(await ctx.folder());
  const always = ['name', 'kind', 'owner', 'first_contact'];
  const required = ctx.settings.require.filter(({ record, when }) => {
    if (record !== 'customer') return false;
    const condition = when == null ? null : compileQuery(when, 'customer', facts);
    return condition == null || ('value' in condition && condition.value(draft as Customer));
  });
  return [...always, ...required.map(({ field }) => field)].filter((path) => !isFilled(draft, path)).map((path) => neededAt(path, ctx));
}

function neededAt(path: string, ctx: Context): Needed {
  const field = fieldAt('customer', path, ctx.settings);
  const label = field?.label ?? { en: path, zh: path };
  if (path === 'name') return { label, flag: 'NAME' };
  if (path === 'kind') return { label, flag: '--kind company|individual' };
  const flag = Object.entries(customerFlags).find(([, known]) => known === field?.path)?.[0];
  const value = (field?.type ?? 'text').toUpperCase();
  return { label, flag: flag == null ? `--set ${path}=VALUE` : `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${value}` };
}

function whole(draft: Draft, missing: readonly Needed[], ctx: Context): Omit<Customer, 'recorded'> {
  requireGiven(ctx, missing);
  return draft as Omit<Customer, 'recorded'>;
}

function warnOfLookAlikes(customer: Omit<Customer, 'recorded'>, known: readonly Customer[], ctx: Context): void {
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
