// How satisfied customers are: means of surveys, 1 to 5 (template S4), by question of tend.yaml (template S2). Judges nobody.
import type { Customer, Survey } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import { type DayRange, dayOf } from './day.ts';
import type { TeamSettings } from './settings.ts';

type Answers = Pick<Survey, 'scores'>;

export interface Satisfaction {
  readonly surveys: number;
  /** The mean of the surveys, each with the mean of its own answers: a long survey counts no more than a short one. */
  readonly overall: number | null;
  /** Those of tend.yaml in their order, then those that it no longer has. */
  readonly questions: readonly QuestionMean[];
}

export interface QuestionMean {
  readonly id: string;
  readonly mean: number | null;
  readonly answers: number;
}

/** Returns the mean of every question and of all surveys. */
export function satisfactionOf(surveys: readonly Answers[], settings: TeamSettings): Satisfaction {
  const asked = settings.survey_questions.map(({ id }) => id);
  const answered = new Set(surveys.flatMap(({ scores }) => Object.keys(scores)));
  const dropped = [...answered].filter((id) => !asked.includes(id)).toSorted(compare);
  return {
    surveys: surveys.length,
    overall: overallOf(surveys),
    questions: [...asked, ...dropped].map((id) => questionMean(id, surveys)),
  };
}

function questionMean(id: string, surveys: readonly Answers[]): QuestionMean {
  const scores = surveys.flatMap(({ scores: all }) => (Object.hasOwn(all, id) ? [all[id] ?? 0] : []));
  return { id, mean: mean(scores), answers: scores.length };
}

/** Returns the mean of the surveys, or null where there is none. */
export function overallOf(surveys: readonly Answers[]): number | null {
  return mean(surveys.map(scoreOf).filter((score) => score != null));
}

/** Returns the mean of the answers of one survey. */
export function scoreOf({ scores }: Answers): number | null {
  return mean(Object.values(scores));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Returns the surveys of a customer in a stretch of days, oldest first. */
export function surveysWithin(customer: Customer, book: Book, { from, to }: DayRange): Survey[] {
  const { timezone } = book.settings;
  return (book.surveysOf.get(customer.id) ?? []).filter(({ at }) => {
    const day = dayOf(at, timezone);
    return day >= from && day <= to;
  });
}

/** Returns a score as it is read: at most two decimals. */
export function scoreText(score: number): string {
  return String(Math.round(score * 100) / 100);
}
