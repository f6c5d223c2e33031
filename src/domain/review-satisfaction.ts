// The surveys of a period: means by question, how many customers were asked, and who was not satisfied. Asks nobody.
import type { Survey } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { activeCustomers } from './review-active.ts';
import { type Share, daysOf, rounded, within } from './review-count.ts';
import { isOwned, lastDayOf, namedOrUnknown } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';
import { satisfactionOf, scoreOf } from './satisfaction.ts';
import { hasBought } from './segment.ts';

/** Scores run from 1 to 5 (template S4); below the middle a customer is not satisfied, as in segment.ts. */
const satisfiedFrom = 3;

export interface SatisfactionFacts {
  readonly surveys: number;
  /** The mean of the surveys, each with the mean of its answers. */
  readonly overall: number | null;
  readonly questions: readonly {
    readonly question: string;
    readonly mean: number | null;
    readonly answers: number;
  }[];
  /** Active customers who had bought and were asked in the period. */
  readonly asked: Share;
  /** How many answers were 1, 2, 3, 4 and 5. */
  readonly answers: readonly { readonly score: number; readonly answers: number }[];
  /** Surveys with a mean below 3, or with an answer below it, the worst first. */
  readonly low: readonly LowSurvey[];
}

export interface LowSurvey {
  readonly id: string;
  readonly customer: ReturnType<typeof namedOrUnknown>;
  readonly on: Day;
  readonly score: number;
  /** The questions that were answered below 3. */
  readonly questions: readonly { readonly question: string; readonly score: number }[];
}

interface Row extends Pick<Survey, 'id' | 'at' | 'scores'> {
  readonly customer: LowSurvey['customer'];
}

interface Rows {
  readonly surveys: readonly Row[];
  /** Active customers who had bought, and those of them who were asked. */
  readonly buyers: number;
  readonly asked: number;
}

/** What the customers said in the surveys of the period. */
export const satisfactionTally: Tally<Rows, SatisfactionFacts> = { rows: rowsOf, facts: factsOf };

/** Returns what the customers that are looked at said in the surveys of the period. */
export const satisfactionFacts = factsBy(satisfactionTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const last = lastDayOf(scope);
  const isIn = within(daysOf(scope), book.settings.timezone);
  const surveys = book.surveys.filter(({ at, customer }) => isIn(at) && isOwned(scope, customer));
  const asked = new Set(surveys.map(({ customer }) => customer));
  const buyers = activeCustomers(scope).filter((customer) => hasBought(customer, book, last));
  return {
    surveys: surveys.map(({ id, at, scores, customer }) => ({
      id,
      at,
      scores,
      customer: namedOrUnknown(book, customer),
    })),
    buyers: buyers.length,
    asked: buyers.filter(({ id }) => asked.has(id)).length,
  };
}

function factsOf(rows: Rows, { book }: ReviewScope): SatisfactionFacts {
  const { settings } = book;
  // A mean of fractions depends on the order in which they are added.
  const surveys = rows.surveys.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const { overall, questions } = satisfactionOf(surveys, settings);
  const all = surveys.flatMap(({ scores }) => Object.values(scores));
  return {
    surveys: surveys.length,
    overall: overall == null ? null : rounded(overall),
    questions: questions.map(({ id, mean, answers }) => ({
      question: id,
      mean: mean == null ? null : rounded(mean),
      answers,
    })),
    asked: { part: rows.asked, whole: rows.buyers },
    answers: [1, 2, 3, 4, 5].map((score) => ({
      score,
      answers: all.filter((answer) => answer === score).length,
    })),
    low: lowOf(surveys, settings.timezone),
  };
}

function lowOf(surveys: readonly Row[], zone: string): LowSurvey[] {
  return surveys
    .map((survey) => ({ survey, score: rounded(scoreOf(survey) ?? 0), questions: lowAnswers(survey) }))
    .filter(({ score, questions }) => score > 0 && (score < satisfiedFrom || questions.length > 0))
    .toSorted((a, b) => a.score - b.score || compare(a.survey.id, b.survey.id))
    .map(({ survey: { id, customer, at }, score, questions }) => ({
      id,
      customer,
      on: dayOf(at, zone),
      score,
      questions,
    }));
}

function lowAnswers({ scores }: Row): LowSurvey['questions'] {
  return Object.entries(scores)
    .filter(([, score]) => score < satisfiedFrom)
    .map(([question, score]) => ({ question, score }))
    .toSorted((a, b) => a.score - b.score || compare(a.question, b.question));
}
