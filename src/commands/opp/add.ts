// `tend opp add`: a new opportunity of a customer, from flags or from its form.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { formatAmount } from '../../domain/amount.ts';
import { reference } from '../../domain/due.ts';
import { openStage, startingStage } from '../../domain/opportunity.ts';
import { probabilityOf, weightedAmount } from '../../domain/pipeline.ts';
import type { Change } from '../../domain/record.ts';
import { standingLabel } from '../../domain/settings.ts';
import type { Customer, Opportunity } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { opportunityProblems, opportunityWords } from '../../words/opportunity.ts';
import { collect, command } from '../command.ts';
import { type FlagValues, fillFromFlags, fillFromSets, requireGiven } from '../fill.ts';
import { momentOf } from '../moment.ts';
import { type NounEntry, type NounForm, askNoun } from '../noun-form.ts';
import { shellWord } from '../shell-word.ts';
import { subjectOf } from '../subject.ts';
import { shownText, tellLine } from '../telling.ts';
import { type Along, alongChanges, passAlong, tellAlong } from './along.ts';

const flagTable = {
  title: 'title',
  amount: 'amount',
  currency: 'currency',
  probability: 'probability',
  competitor: 'competitors',
  decisionMaker: 'decision_makers',
  stage: 'stage',
  expectedClose: 'expected_close',
  owner: 'owner',
  note: 'notes',
} as const;

/** Returns the command. */
export function oppAdd(ctx: Context) {
  return command('add', nounCommandWords.oppAdd, ctx)
    .argument('[customer]')
    .option('--title <text>', ctx.say(nounFlagWords.title))
    .option('--amount <amount>', ctx.say(nounFlagWords.expectedAmount))
    .option('--currency <code>', ctx.say(nounFlagWords.currency))
    .option('--probability <percent>', ctx.say(nounFlagWords.probability))
    .option('--competitor <text>', ctx.say(nounFlagWords.competitor), collect)
    .option('--decision-maker <name>', ctx.say(nounFlagWords.decisionMaker), collect)
    .option('--stage <stage>', ctx.say(nounFlagWords.stage))
    .option('--expected-close <date>', ctx.say(nounFlagWords.expectedClose))
    .option('--owner <who>', ctx.say(nounFlagWords.oppOwner))
    .option('--need <text>', ctx.say(flagWords.need))
    .option('--budget <amount>', ctx.say(flagWords.budget))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--no-customer', ctx.say(nounFlagWords.customerStays))
    .action(async (text, { set, at: when, customer: goes, ...flags }) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, when);
      const known = text == null ? null : await ctx.customer(text);
      const flagged = await fillFromFlags(
        ctx,
        'opportunity',
        { id: ctx.newId() },
        flags as FlagValues,
        flagTable,
      );
      const start: NounEntry = {
        customer: known,
        draft: await fillFromSets(ctx, 'opportunity', flagged, set ?? []),
      };
      const { customer, draft } = await whole(ctx, start);
      assertPercent(draft.probability);
      const stage =
        draft.stage == null
          ? startingStage(customer, ctx.settings)
          : accept(
              openStage(
                draft.stage,
                ctx.settings,
                (result) => `tend move ${shellWord(reference(customer))} ${result}`,
              ),
            );
      const opportunity: Opportunity = {
        ...draft,
        customer: customer.id,
        owner: draft.owner ?? customer.owner,
        ...(stage == null ? {} : { stage, moves: [{ id: ctx.newId(), at, by: me.id, to: stage }] }),
        recorded: { by: me.id, at: ctx.now },
      };
      // A stage that nobody named moves nobody.
      const along =
        draft.stage == null || stage == null
          ? null
          : await passAlong(ctx, opportunity, customer, {
              target: stage,
              at,
              given: {},
              flags: { need: flags.need, budget: flags.budget },
              stays: !goes,
            });
      const written = await ctx.change(
        (done) =>
          subjectOf('opp add', {
            ...done,
            changes: done.changes.filter(({ type }) => type === 'opportunity'),
          }),
        ({ book }): readonly Change[] => [
          { type: 'opportunity', before: null, after: opportunity },
          ...(along ? alongChanges(ctx, book, along) : []),
        ],
      );
      if (!ctx.options.dryRun) tell(ctx, customer, along, written);
    });
}

type Draft = Pick<Opportunity, 'id' | 'title'> & Partial<Opportunity>;

async function whole(
  ctx: Context,
  entry: NounEntry,
): Promise<{ readonly customer: Customer; readonly draft: Draft }> {
  const lacking = [
    ...(entry.customer ? [] : [{ label: { en: 'customer', zh: '客户' }, flag: 'CUSTOMER' }]),
    ...('title' in entry.draft ? [] : [{ label: { en: 'title', zh: '机会名称' }, flag: '--title TEXT' }]),
  ];
  const filled = lacking.length > 0 && ctx.canAsk ? await askNoun(ctx, form, entry) : entry;
  if (filled === entry) requireGiven(ctx, lacking);
  if (!filled.customer) throw new Error('An opportunity without a customer');
  return { customer: filled.customer, draft: filled.draft as Draft };
}

// What template S3 wants of an opportunity: the amount expected, the competing products, who decides.
const form: NounForm = {
  type: 'opportunity',
  title: opportunityWords.form,
  needsCustomer: true,
  questions: [
    { path: 'title', isRequired: true },
    { path: 'amount' },
    { path: 'competitors' },
    { path: 'decision_makers' },
    { path: 'expected_close' },
    { path: 'probability', refuse: (value) => percentProblem(value) },
    { path: 'notes' },
  ],
};

function percentProblem(value: unknown) {
  return typeof value === 'number' && (value < 0 || value > 100)
    ? opportunityProblems.percent({ text: String(value) })
    : null;
}

function assertPercent(value: number | undefined): void {
  const problem = percentProblem(value);
  if (problem) throw new UserError(problem);
}

function tell(ctx: Context, customer: Customer, along: Along | null, { changes }: Written): void {
  const { settings, lang } = ctx;
  const added = changes.find((change) => change.type === 'opportunity')?.after;
  if (!added) return;
  const { no, id, title, stage, amount, currency = settings.currency } = added;
  tellLine(
    ctx,
    opportunityWords.added({
      no: no ?? id,
      title: shownText(ctx, title),
      customer: customer.name,
      stage: stage == null ? null : standingLabel(settings, stage),
    }),
  );
  const { value: probability } = probabilityOf(added, settings, ctx.today);
  const weighted = weightedAmount(added, settings, ctx.today);
  if (amount != null && probability != null && weighted != null) {
    tellLine(
      ctx,
      opportunityWords.weighted({
        amount: formatAmount(amount, lang),
        probability,
        weighted: formatAmount(weighted, lang),
        currency,
      }),
    );
  }
  if (along) tellAlong(ctx, customer, along, { changes });
}
