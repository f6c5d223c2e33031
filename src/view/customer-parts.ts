// Parts of the page of a customer and of its cases and surveys: what is judged of it and why, its opportunities, its milestones.
import { formatAmount } from '../domain/amount.ts';
import type { Book } from '../domain/book.ts';
import { resolutionOf, responseOf } from '../domain/case-step.ts';
import { daysBetween } from '../domain/day.ts';
import { maskText } from '../domain/mask.ts';
import { measured } from '../domain/measured.ts';
import { dateLabel, kindLabel } from '../domain/milestone-next.ts';
import { isOpportunityOpen, stageOn } from '../domain/pipeline.ts';
import { scoreOf, scoreText } from '../domain/satisfaction.ts';
import { segmentLabel } from '../domain/segment.ts';
import { standingLabel } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import type { Case, Customer, Survey } from '../schema/generated/types.ts';
import { caseWords } from '../words/case.ts';
import { plain } from '../words/lang.ts';
import { factWords, typesLabel } from '../words/look.ts';
import { colourLabels, healthKeyLabels } from '../words/measures.ts';
import { milestoneWords } from '../words/milestone.ts';
import { reportWords } from '../words/report.ts';
import { surveyWords } from '../words/survey.ts';
import type { Cell, ColumnSpec } from './columns.ts';
import { scoresText } from './measures.ts';
import type { Fact, Section } from './page.ts';
import type { Screen } from './screen.ts';

/** Returns grade, segment and health with what they follow from; what nobody can judge yet says nothing. */
export function judgedSection(customer: Customer, book: Book, screen: Screen): Section {
  const { say, today } = screen;
  const { grade, segment, health, care } = measured(customer, book, today);
  const fact = (
    key: 'grade' | 'segments' | 'health',
    value: string,
    shown: Label,
    because: readonly Label[],
  ): Fact => ({
    key: `computed.${key === 'segments' ? 'segment' : key}`,
    label: say(reportWords[key]),
    text: [shown, ...because].map(say).join('\n'),
    value,
  });
  const lines = health.lines.filter(({ value }) => value != null);
  const ahead = care == null ? null : factWords.ahead({ day: care, days: daysBetween(today, care) });
  return {
    key: 'judged',
    title: say(reportWords.judged),
    facts: [
      ...(grade.value == null ? [] : [fact('grade', grade.value, plain(grade.value), grade.because)]),
      ...(segment.value == null
        ? []
        : [
            fact('segments', segment.value, segmentLabel(segment.value), [
              ...segment.because,
              ...(ahead ? [reportWords.nextCare(ahead)] : []),
            ]),
          ]),
      ...(health.score == null
        ? []
        : [
            fact(
              'health',
              health.colour,
              reportWords.scored({ score: health.score, colour: colourLabels[health.colour] }),
              lines.map(({ key, points, why }) =>
                reportWords.line({ what: healthKeyLabels[key], points, why }),
              ),
            ),
          ]),
    ],
  };
}

const opportunitySpec: readonly ColumnSpec[] = [
  { min: 8, priority: 6 },
  { min: 10, priority: 1, overflow: 'wrap' },
  { min: 4, priority: 7 },
  { min: 4, priority: 8, align: 'right' },
  { min: 10, priority: 5 },
];

/** Returns the opportunities that were open on the day. */
export function opportunitySection(customer: Customer, book: Book, screen: Screen): Section {
  const { settings } = book;
  const { say, today, lang, options, theme } = screen;
  const open = (book.opportunitiesOf.get(customer.id) ?? []).filter((opportunity) =>
    isOpportunityOpen(opportunity, today, settings.timezone),
  );
  return {
    key: 'opportunities',
    title: say(typesLabel('opportunity')),
    facts: [],
    rows: open.map((opportunity): Cell[] => {
      const { id, no, title, amount, currency = settings.currency, expected_close: expected } = opportunity;
      const stage = stageOn(opportunity, today, settings.timezone);
      return [
        { text: no ?? id, style: theme.quiet },
        options.reveal ? title : maskText(title),
        stage == null ? '' : say(standingLabel(settings, stage)),
        amount == null ? '' : `${formatAmount(amount, lang)} ${currency}`,
        expected ?? '',
      ];
    }),
    spec: opportunitySpec,
  };
}

/** Returns the milestones as facts, each with its date in words. */
export function milestoneFacts({ milestones = [] }: Customer, { settings }: Book, { say }: Screen): Fact[] {
  return milestones.map((milestone) => {
    const text = [kindLabel(milestone, settings), dateLabel(milestone)].map(say).join(' · ');
    return { key: 'milestones', label: say(milestoneWords.what), text, value: text };
  });
}

/** Returns how long the answer and the solution of a case took. */
export function caseFacts(record: Case, { settings }: Book, { say, today }: Screen): Fact[] {
  const times = [
    ['responseTime', responseOf(record, today, settings)],
    ['resolutionTime', resolutionOf(record, today, settings)],
  ] as const;
  return times.flatMap(([key, took]) => {
    if (!took) return [];
    const value = took.hours == null ? `${took.days}d` : `${Math.round(took.hours * 100) / 100}h`;
    return [
      {
        key: `computed.${key === 'responseTime' ? 'response_time' : 'resolution_time'}`,
        label: say(caseWords[key]),
        text: say(caseWords.took(took)),
        value,
      },
    ];
  });
}

/** Returns the answers of a survey by the names of the questions, and their mean. */
export function surveyFacts(record: Survey, { settings }: Book, screen: Screen): Fact[] {
  const mean = scoreOf(record);
  const text = scoresText(record, { ...screen, settings });
  return [
    { key: 'scores', label: screen.say(surveyWords.scores), text, value: text },
    ...(mean == null
      ? []
      : [
          {
            key: 'computed.mean',
            label: screen.say(surveyWords.mean),
            text: scoreText(mean),
            value: scoreText(mean),
          },
        ]),
  ];
}
