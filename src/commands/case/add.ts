// `tend case add`: something that a customer asks for or complains about.
import type { Context } from '../../context.ts';
import { dueOfCustomer } from '../../domain/due.ts';
import { valueLabel } from '../../domain/due-item.ts';
import { choicesOf, fieldAt } from '../../domain/field.ts';
import { nameOf } from '../../domain/settings.ts';
import type { Case, Customer } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { clean } from '../../view/text.ts';
import { caseWords } from '../../words/case.ts';
import { serviceCommandWords, serviceFlagWords } from '../../words/commands-service.ts';
import { flagWords } from '../../words/flags.ts';
import { logWords } from '../../words/log.ts';
import { collect, command } from '../command.ts';
import { type FlagValues, fillFromFlags, fillFromSets, isFilled, requireGiven } from '../fill.ts';
import { momentOf } from '../moment.ts';
import { type NounEntry, type NounForm, askNoun } from '../noun-form.ts';
import { subjectOf } from '../subject.ts';

const flagTable = {
  kind: 'kind',
  content: 'content',
  category: 'category',
  handler: 'handler',
  note: 'notes',
} as const;

/** Returns the command. */
export function caseAdd(ctx: Context) {
  return command('add', serviceCommandWords.caseAdd, ctx)
    .argument('[customer]')
    .option('--kind <kind>', ctx.say(serviceFlagWords.caseKind))
    .option('--content <text>', ctx.say(serviceFlagWords.content))
    .option('--category <category>', ctx.say(serviceFlagWords.category))
    .option('--handler <who>', ctx.say(serviceFlagWords.handler))
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (text, { set, at: when, ...flags }) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, when);
      const known = text == null ? null : await ctx.customer(text);
      const flagged = await fillFromFlags(ctx, 'case', { id: ctx.newId() }, flags as FlagValues, flagTable);
      const filled = await fillFromSets(ctx, 'case', flagged, set ?? []);
      const { customer, draft } = await whole(ctx, { customer: known, draft: filled });
      const record: Case = {
        at,
        handler: me.id,
        state: 'open',
        ...draft,
        customer: customer.id,
        recorded: { by: me.id, at: ctx.now },
      };
      const written = await ctx.change(
        (done) => subjectOf('case add', done),
        () => [{ type: 'case', before: null, after: record }],
      );
      if (!ctx.options.dryRun) tell(ctx, customer, written);
    });
}

type Draft = Pick<Case, 'id' | 'kind' | 'content'> & Partial<Case>;

async function whole(
  ctx: Context,
  entry: NounEntry,
): Promise<{ readonly customer: Customer; readonly draft: Draft }> {
  const lacking = [
    ...(entry.customer ? [] : [{ label: logWords.customer, flag: 'CUSTOMER' }]),
    ...(isFilled(entry.draft, 'kind')
      ? []
      : [{ label: caseWords.kind, flag: '--kind inquiry|complaint|aftersales' }]),
    ...(isFilled(entry.draft, 'content') ? [] : [{ label: caseWords.content, flag: '--content TEXT' }]),
  ];
  const filled = lacking.length > 0 && ctx.canAsk ? await askNoun(ctx, formOf(ctx), entry) : entry;
  if (filled === entry) requireGiven(ctx, lacking);
  if (!filled.customer) throw new Error('A case without a customer');
  return { customer: filled.customer, draft: filled.draft as Draft };
}

// Template S2, complaints: what, who takes care of it, and the reason it is counted under.
function formOf(ctx: Context): NounForm {
  const me = ctx.requireMe().id;
  return {
    type: 'case',
    title: caseWords.form,
    needsCustomer: true,
    questions: [
      { path: 'kind', isRequired: true },
      { path: 'content', isRequired: true },
      ...(isAsked(ctx, 'category') ? [{ path: 'category' }] : []),
      { path: 'handler', isRequired: true, initial: () => me },
      { path: 'notes' },
    ],
  };
}

// A team that has no list of categories is not asked for one.
function isAsked({ settings }: Context, path: string): boolean {
  const field = fieldAt('case', path, settings);
  return field != null && (choicesOf(field, settings)?.length ?? 0) > 0;
}

function tell(ctx: Context, customer: Customer, { changes, folder }: Written): void {
  const added = changes.find((change) => change.type === 'case')?.after;
  if (!added) return;
  const { no, id, kind, handler } = added;
  const named = { kind: valueLabel('case', 'kind', kind), handler: nameOf(ctx.settings, handler) };
  ctx.print(clean(ctx.say(caseWords.added({ ...named, no: no ?? id, customer: customer.name }))));
  const due = dueOfCustomer(ctx.today, customer, folder.book).find((item) => item.id === id);
  if (due) ctx.note(clean(ctx.say(caseWords.toAnswer(due))));
}
