// The form of a survey: the customer, one question for each of tend.yaml, and what was said. Writes nothing.
import type { Context } from '../../context.ts';
import { fieldAt } from '../../domain/field.ts';
import { parseScore } from '../../domain/survey-score.ts';
import type { Choice, Customer, Survey } from '../../schema/generated/types.ts';
import { formWords } from '../../words/form.ts';
import { plain } from '../../words/lang.ts';
import { logWords } from '../../words/log.ts';
import { surveyWords } from '../../words/survey.ts';
import { usageProblems } from '../../words/usage.ts';
import { type Step, fieldStep, runForm } from '../form.ts';
import { pickCustomer } from '../pick.ts';
import { type Asking, asking, enough, messageOf } from '../question.ts';

/** A survey on its way: what flags and answers have filled so far. */
export interface SurveyEntry {
  readonly customer: Customer | null;
  readonly draft: Pick<Survey, 'id' | 'by' | 'scores'> & Partial<Survey>;
}

/** Asks for what flags left open, shows everything, and returns it when the person agrees. */
export async function askSurvey(ctx: Context, start: SurveyEntry): Promise<SurveyEntry> {
  const shared = await asking(ctx);
  ctx.note(ctx.theme.quiet(ctx.say(formWords.intro)));
  const questions = ctx.settings.survey_questions;
  const steps = [
    customerStep(shared),
    ...questions.map((question, place) => scoreStep(shared, question, place === 0)),
    commentStep(shared),
  ];
  const form = { modules: [{ title: surveyWords.form, steps }], left: () => usageProblems.declined({}) };
  return (await runForm(shared, form, start)).state;
}

function customerStep(shared: Asking): Step<SurveyEntry> {
  return {
    label: logWords.customer,
    applies: () => true,
    isRequired: () => true,
    shown: ({ customer }) => (customer ? `${customer.name}  ${customer.no ?? customer.id}` : null),
    ask: async (entry) => ({ ...entry, customer: await pickCustomer(shared) }),
  };
}

// Nobody has to answer everything, but a survey without any answer is none.
function scoreStep(shared: Asking, { id, label }: Choice, isFirst: boolean): Step<SurveyEntry> {
  return {
    label,
    applies: () => true,
    isRequired: ({ draft }) => isFirst && Object.keys(draft.scores).length === 0,
    shown: ({ draft }) => (Object.hasOwn(draft.scores, id) ? String(draft.scores[id]) : null),
    ask: async (entry, isCorrecting) => {
      const current = isCorrecting ? entry.draft.scores[id] : null;
      const typed = await shared.prompter.input({
        message: messageOf(shared, label, false),
        ...(current == null ? {} : { prefill: String(current) }),
        check: (text) =>
          isSkip(text) || 'value' in parseScore(text, { label }) || shared.ctx.say(surveyWords.scale),
      });
      if (/^[.。]$/.test(typed.trim())) return enough;
      const { [id]: _before, ...others } = entry.draft.scores;
      const score = isSkip(typed) ? null : parseScore(typed, { label });
      const scores = score && 'value' in score ? { ...others, [id]: score.value } : others;
      return { ...entry, draft: { ...entry.draft, scores } };
    },
  };
}

function isSkip(text: string): boolean {
  return /^[.。]?$/.test(text.trim());
}

function commentStep(shared: Asking): Step<SurveyEntry> {
  const field = fieldAt('survey', 'comment', shared.ctx.settings);
  if (!field) throw new Error('The schema has no comment of a survey');
  return fieldStep<SurveyEntry>(shared, {
    field,
    part: {
      get: ({ draft }) => draft,
      set: (entry, draft) => ({ ...entry, draft: draft as SurveyEntry['draft'] }),
    },
    label: field.label ?? plain('comment'),
  });
}
