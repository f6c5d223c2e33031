// The answers of a survey as they are typed: `question=score`, the question by its id or its label. Means are satisfaction.ts.
import type { Parsed } from '../errors.ts';
import type { Choice } from '../schema/generated/types.ts';
import { surveyProblems } from '../words/survey.ts';
import { findChoice } from './field.ts';

/** Template S4: from 1 to 5. */
const lowest = 1;
const highest = 5;

/** Returns the scores by the ids of their questions. */
export function parseScores(
  texts: readonly string[],
  questions: readonly Choice[],
): Parsed<Readonly<Record<string, number>>> {
  const scores: Record<string, number> = {};
  for (const text of texts) {
    const [, name = '', typed = ''] = /^([^=＝]+)[=＝](.*)$/su.exec(text.normalize('NFKC')) ?? [];
    if (name.trim() === '') return { problem: surveyProblems.assignment({ text, questions }) };
    const question = findChoice(questions, name);
    if (!question) return { problem: surveyProblems.question({ text: name.trim(), questions }) };
    if (Object.hasOwn(scores, question.id))
      return { problem: surveyProblems.twice({ question: question.label }) };
    const score = parseScore(typed, question);
    if ('problem' in score) return score;
    scores[question.id] = score.value;
  }
  return { value: scores };
}

/** Returns one score; only whole ones there are. */
export function parseScore(text: string, { label }: Pick<Choice, 'label'>): Parsed<number> {
  const plain = text.normalize('NFKC').trim();
  const score = /^\d$/.test(plain) ? Number(plain) : 0;
  if (score >= lowest && score <= highest) return { value: score };
  return { problem: surveyProblems.score({ question: label, text: plain }) };
}

/** Returns the scores in the order of the questions, each with what it is called; questions of the past stand last. */
export function labelledScores(
  scores: Readonly<Record<string, number>>,
  questions: readonly Choice[],
): readonly { readonly id: string; readonly label: Choice['label']; readonly score: number }[] {
  const known = questions.flatMap(({ id, label }) =>
    Object.hasOwn(scores, id) ? [{ id, label, score: scores[id] ?? 0 }] : [],
  );
  const past = Object.entries(scores)
    .filter(([id]) => !questions.some((question) => question.id === id))
    .map(([id, score]) => ({ id, label: { en: id, zh: id }, score }));
  return [...known, ...past];
}
