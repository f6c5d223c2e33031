// `tend survey add`: the answers of a customer, from flags or from a form with one question for each of tend.yaml.
import { accept } from '../../errors.ts';
import { type Context, dayIn } from '../../context.ts';
import { scoreOf, scoreText } from '../../domain/satisfaction.ts';
import { parseScores } from '../../domain/survey-score.ts';
import type { Customer, Survey } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { scoresText } from '../../view/measures.ts';
import { clean } from '../../view/text.ts';
import { serviceCommandWords, serviceFlagWords } from '../../words/commands-service.ts';
import { flagWords } from '../../words/flags.ts';
import { logWords } from '../../words/log.ts';
import { surveyWords } from '../../words/survey.ts';
import { collect, command } from '../command.ts';
import { type FlagValues, fillFromFlags, fillFromSets, requireGiven } from '../fill.ts';
import { momentOf } from '../moment.ts';
import { subjectOf } from '../subject.ts';
import { type SurveyEntry, askSurvey } from './form.ts';

/** Returns the command. */
export function surveyAdd(ctx: Context) {
  return command('add', serviceCommandWords.surveyAdd, ctx)
    .argument('[customer]')
    .option('--score <question=score>', ctx.say(serviceFlagWords.score), collect)
    .option('--comment <text>', ctx.say(serviceFlagWords.comment))
    .option('--by <who>', ctx.say(serviceFlagWords.surveyBy))
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (text, { set, score, at: when, ...flags }) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, when);
      const known = text == null ? null : await ctx.customer(text);
      const scores = accept(parseScores(score ?? [], ctx.settings.survey_questions));
      const base = { id: ctx.newId(), by: me.id, scores };
      const flagged = await fillFromFlags(ctx, 'survey', base, flags as FlagValues, flagTable);
      const filled = await fillFromSets(ctx, 'survey', flagged, set ?? []);
      const { customer, draft } = await whole(ctx, { customer: known, draft: filled });
      const record: Survey = { ...draft, customer: customer.id, at, recorded: { by: me.id, at: ctx.now } };
      const written = await ctx.change(
        (done) => subjectOf('survey add', done),
        () => [{ type: 'survey', before: null, after: record }],
      );
      if (!ctx.options.dryRun) tell(ctx, customer, record, written);
    });
}

const flagTable = { comment: 'comment', by: 'by', note: 'notes' } as const;

async function whole(
  ctx: Context,
  entry: SurveyEntry,
): Promise<SurveyEntry & { readonly customer: Customer }> {
  const hasScores = Object.keys(entry.draft.scores).length > 0;
  const lacking = [
    ...(entry.customer ? [] : [{ label: logWords.customer, flag: 'CUSTOMER' }]),
    ...(hasScores ? [] : [{ label: surveyWords.missing, flag: scoreFlags(ctx) }]),
  ];
  const filled = lacking.length > 0 && ctx.canAsk ? await askSurvey(ctx, entry) : entry;
  if (filled === entry) requireGiven(ctx, lacking);
  const { customer } = filled;
  if (!customer) throw new Error('A survey without a customer');
  return { ...filled, customer };
}

// All questions of the team: whoever pastes the line takes out what was not asked.
function scoreFlags({ settings }: Context): string {
  return settings.survey_questions.map(({ id }) => `--score ${id}=1..5`).join(' ');
}

function tell(ctx: Context, customer: Customer, record: Survey, { folder: { book } }: Written): void {
  const mean = scoreOf(record) ?? 0;
  const on = dayIn(ctx, record.at);
  ctx.print(clean(ctx.say(surveyWords.added({ customer: customer.name, mean: scoreText(mean), on }))));
  ctx.print(clean(`  ${scoresText(record, ctx)}`));
  const earlier = (book.surveysOf.get(customer.id) ?? []).filter(
    (other) => other.id !== record.id && dayIn(ctx, other.at) <= on,
  );
  const last = earlier.at(-1);
  const before = last ? scoreOf(last) : null;
  if (last && before != null)
    ctx.note(
      ctx.say(
        surveyWords.before({ mean: scoreText(before), on: dayIn(ctx, last.at), change: mean - before }),
      ),
    );
}
