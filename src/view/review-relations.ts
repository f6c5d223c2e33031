// What customers said in a period, as sections: complaints and other cases, satisfaction. Counts nothing.
import { type CasesFacts, type CaseCounts, caseKinds } from '../domain/review-cases.ts';
import type { SatisfactionFacts } from '../domain/review-satisfaction.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { choiceLabel, nameOf } from '../domain/settings.ts';
import { valueLabel } from '../domain/due-item.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { casesWords, columnWords as column, satisfactionWords } from '../words/review-service.ts';
import { columnsOf, countFigure, shareFigure } from './make-figure.ts';
import { measurer, middleFigure, scoreFigure } from './review-measure.ts';
import type { Cell, ChartView, SectionView, TableView } from './section.ts';

/** Returns how many complained, why, and how soon they were helped. */
export function casesSection(now: CasesFacts, before: CasesFacts, scope: ReviewScope): SectionView {
  const of = measurer(now, before);
  const words = casesWords;
  const complaints = ({ by_kind: kinds }: CasesFacts): number =>
    kinds.find(({ kind }) => kind === 'complaint')?.happened ?? 0;
  return {
    key: 'cases',
    title: words.title,
    definition: words.definition,
    measures: [
      of('complaint_rate', words.rate, (facts) => shareFigure(facts.complaint_rate, column.noActive), 'down'),
      of('complaints', words.complaints, (facts) => countFigure(complaints(facts)), 'down'),
      of('happened', words.happened, ({ happened }) => countFigure(happened)),
      of('open', words.open, ({ open }) => countFigure(open), 'down'),
      of('answered', words.answered, (facts) => shareFigure(facts.answered_in_time, words.noneToAnswer), 'up'),
      of('response_hours', words.response, (facts) => middleFigure('hours', facts.response_hours, words.noneAnswered), 'down'),
      of('resolution_hours', words.resolutionHours, (facts) => middleFigure('hours', facts.resolution_hours, words.noneResolved), 'down'),
      of('resolution_days', words.resolutionDays, (facts) => middleFigure('days', facts.resolution_days, words.noneResolved), 'down'),
      of('satisfied', words.satisfied, ({ satisfied }) => shareFigure(satisfied, words.noneSaid), 'up'),
    ], // prettier-ignore
    tables: [kindsTable(now), reasonsTable(now, scope), openTable(now, scope)],
    charts: reasonsChart(now, scope),
    notes: [],
  };
}

function kindsTable({ by_kind: kinds }: CasesFacts): TableView {
  const words = casesWords;
  const isThere = ({ happened, resolved, open }: CaseCounts): boolean => happened + resolved + open > 0;
  const rows = caseKinds.flatMap((kind) => {
    const counts = kinds.find((each) => each.kind === kind);
    if (!counts || !isThere(counts)) return [];
    return [
      [
        valueLabel('case', 'kind', kind),
        ...[counts.happened, counts.resolved, counts.open].map(countFigure),
        middleFigure('hours', counts.response_hours, words.noneAnswered),
        middleFigure('days', counts.resolution_days, words.noneResolved),
      ],
    ];
  });
  return {
    key: 'kinds',
    title: words.byKind,
    columns: columnsOf({
      kind: column.kind,
      happened: words.happened,
      resolved: words.resolved,
      open: words.open,
      response_hours: words.response,
      resolution_days: words.resolutionDays,
    }),
    rows,
    empty: words.none,
  };
}

function categoryLabel(id: string | null, { book }: ReviewScope): Label {
  return id == null ? casesWords.uncategorised : choiceLabel(book.settings.case_categories, id);
}

function reasonsTable({ reasons, happened }: CasesFacts, scope: ReviewScope): TableView {
  const words = casesWords;
  return {
    key: 'reasons',
    title: words.reasons,
    columns: columnsOf({ reason: words.reason, complaints: words.complaints, customers: words.customers }),
    rows: reasons.map(({ category, complaints, customers }) => [
      categoryLabel(category, scope),
      countFigure(complaints),
      countFigure(customers),
    ]),
    empty: happened > 0 ? words.noComplaints : words.none,
  };
}

function reasonsChart({ reasons }: CasesFacts, scope: ReviewScope): ChartView[] {
  if (reasons.length < 2) return [];
  const points = reasons.map(({ category, complaints }) => ({
    label: categoryLabel(category, scope),
    value: complaints,
    figure: countFigure(complaints),
  }));
  return [{ key: 'pareto', kind: 'pareto', title: casesWords.reasons, points }];
}

function openTable({ open_cases: open, happened, resolved }: CasesFacts, { book }: ReviewScope): TableView {
  const words = casesWords;
  return {
    key: 'open',
    title: words.openCases,
    columns: columnsOf({
      customer: column.customer,
      kind: column.kind,
      since: column.since,
      handler: words.handler,
      answered: words.isAnswered,
      no: column.number,
    }),
    rows: open.map(({ id, no, kind, customer, handler, on, answered }): Cell[] => [
      customer.name,
      valueLabel('case', 'kind', kind),
      on,
      nameOf(book.settings, handler),
      answered ? words.yes : words.no,
      no ?? id,
    ]),
    empty: happened + resolved > 0 ? words.noneOpen : words.none,
  };
}

/** Returns what customers said when they were asked. */
export function satisfactionSection(
  now: SatisfactionFacts,
  before: SatisfactionFacts,
  scope: ReviewScope,
): SectionView {
  const of = measurer(now, before);
  const words = satisfactionWords;
  return {
    key: 'satisfaction',
    title: words.title,
    definition: words.definition,
    measures: [
      of('overall', words.overall, ({ overall, surveys }) => scoreFigure(overall, surveys, words.none), 'up'),
      of('surveys', words.surveys, ({ surveys }) => countFigure(surveys), 'up'),
      of('asked', words.asked, ({ asked }) => shareFigure(asked, words.noBuyers), 'up'),
      of('low', words.low, ({ low }) => countFigure(low.length), 'down'),
    ],
    tables: [questionsTable(now, before, scope), lowTable(now, scope)],
    charts: answersChart(now),
    notes: [],
  };
}

function questionLabel(id: string, { book }: ReviewScope): Label {
  return choiceLabel(book.settings.survey_questions, id);
}

function questionsTable(now: SatisfactionFacts, before: SatisfactionFacts, scope: ReviewScope): TableView {
  const words = satisfactionWords;
  return {
    key: 'questions',
    title: words.questions,
    columns: columnsOf({ question: words.question, mean: words.mean, before: words.before }),
    rows: now.questions.flatMap(({ question, mean, answers }) => {
      const earlier = before.questions.find((each) => each.question === question);
      if (answers === 0 && (earlier?.answers ?? 0) === 0) return [];
      return [
        [
          questionLabel(question, scope),
          scoreFigure(mean, answers, words.none),
          scoreFigure(earlier?.mean ?? null, earlier?.answers ?? 0, words.none),
        ],
      ];
    }),
    empty: words.noneTable,
  };
}

function lowTable({ low, surveys }: SatisfactionFacts, scope: ReviewScope): TableView {
  const words = satisfactionWords;
  return {
    key: 'low',
    title: words.lowSurveys,
    columns: columnsOf({
      customer: column.customer,
      score: words.score,
      on: column.on,
      questions: words.lowest,
      id: plain('id'),
    }),
    rows: low.map(({ id, customer, on, score, questions }): Cell[] => [
      customer.name,
      String(score),
      on,
      joined(questions.map((each) => scored(questionLabel(each.question, scope), each.score))),
      id,
    ]),
    empty: surveys > 0 ? words.noneLow : words.noneTable,
  };
}

function scored(question: Label, score: number): Label {
  return { en: `${question.en} ${score}`, zh: `${question.zh} ${score}` };
}

function joined(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') };
}

function answersChart({ answers, surveys }: SatisfactionFacts): ChartView[] {
  if (surveys === 0) return [];
  const points = answers.map(({ score, answers: count }) => ({
    label: satisfactionWords.points({ score }),
    value: count,
    figure: countFigure(count),
  }));
  return [{ key: 'answers', kind: 'bars', title: satisfactionWords.answers, points }];
}
