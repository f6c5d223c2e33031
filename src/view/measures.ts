// Grade, segment and health as people and programs read them: of one customer with the sum behind, or of all as a table.
import type { Book } from '../domain/book.ts';
import { daysBetween } from '../domain/day.ts';
import type { Health } from '../domain/health.ts';
import type { MeasureSection, Measured } from '../domain/measured.ts';
import { segmentLabel } from '../domain/segment.ts';
import type { TeamSettings } from '../domain/settings.ts';
import { labelledScores } from '../domain/survey-score.ts';
import type { Label } from '../errors.ts';
import type { Survey } from '../schema/generated/types.ts';
import { plain } from '../words/lang.ts';
import { factWords } from '../words/look.ts';
import { careStateLabels, colourLabels, healthKeyLabels } from '../words/measures.ts';
import { reportWords } from '../words/report.ts';
import type { Cell, ColumnSpec } from './columns.ts';
import { toJson, toNdjson } from './format.ts';
import { type Fact, type PageOf, type Section, printPage } from './page.ts';
import type { Screen } from './screen.ts';
import type { Style, Theme } from './theme.ts';

/** Returns the answers of a survey in the order of the questions. */
export function scoresText(
  { scores }: Pick<Survey, 'scores'>,
  { say, lang, settings }: Pick<Screen, 'say' | 'lang'> & { readonly settings: TeamSettings },
): string {
  return labelledScores(scores, settings.survey_questions)
    .map(({ label, score }) => `${say(label)} ${score}`)
    .join(lang === 'zh' ? '、' : ', ');
}

/** One measure of one customer, and what it was a week before. */
export interface OneMeasured {
  readonly section: MeasureSection;
  readonly now: Measured;
  readonly before: Measured;
  readonly book: Book;
}

/** Prints one measure of a customer in the format that was chosen. */
export function showMeasure(one: OneMeasured, screen: Screen): void {
  const { section, now, before } = one;
  const { format, print, today } = screen;
  if (format === 'ndjson') return print(toNdjson([plainOf(one, screen)]));
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'report',
        section,
        asOf: today,
        items: [{ ...plainOf(one, screen), before: { on: before.on, ...valuesOf(section, before, screen) } }],
      }),
    );
  const { customer } = now;
  const sections = { health: healthSections, grade: gradeSections, segments: segmentSections }[section];
  const page: PageOf = {
    id: customer.id,
    title: `${customer.name} · ${screen.say(reportWords[section])}`,
    aside: customer.no ?? customer.id,
    sections: [...sections(one, screen), sinceSection(one, screen)],
  };
  printPage(page, screen, format);
}

function plainOf({ section, now }: OneMeasured, screen: Screen): object {
  const { id, no, name, owner } = now.customer;
  return {
    customer: { id, no: no ?? null, name },
    owner,
    ...valuesOf(section, now, screen),
  };
}

/** Returns what programs read of a measure. */
export function valuesOf(
  section: MeasureSection,
  { health, grade, segment, state, care, churn }: Measured,
  { say }: Screen,
): object {
  if (section === 'health')
    return {
      score: health.score,
      colour: health.colour,
      lines: health.lines.map(({ key, weight, value, points, why }) => ({
        key,
        weight,
        value: value == null ? null : Math.round(value * 10_000) / 10_000,
        points,
        why: say(why),
      })),
    };
  if (section === 'grade')
    return { grade: grade.value, overridden: grade.overridden, because: grade.because.map(say) };
  return {
    segment: segment.value,
    overridden: segment.overridden,
    because: segment.because.map(say),
    state,
    care_due: care,
    churn_risk: churn.value,
    churn_because: churn.because.map(say),
  };
}

/** Returns the look of a colour; the word stands beside it. */
export function colourStyle(colour: Health['colour'], theme: Theme): Style {
  return { green: theme.good, yellow: theme.warn, red: theme.overdue, unknown: theme.quiet }[colour];
}

const sumSpec = (say: Screen['say']): readonly ColumnSpec[] => [
  { header: say(reportWords.component), min: 8, priority: 9 },
  { header: say(reportWords.value), min: 4, priority: 6, align: 'right' },
  { header: say(reportWords.weight), min: 4, priority: 5, align: 'right' },
  { header: say(reportWords.points), min: 4, priority: 8, align: 'right' },
  { header: say(reportWords.why), min: 16, priority: 1, overflow: 'wrap' },
];

function healthSections({ now: { health }, book }: OneMeasured, screen: Screen): Section[] {
  const { say, theme } = screen;
  const colour = say(colourLabels[health.colour]);
  const { bands } = book.settings.health as {
    readonly bands: { readonly green: number; readonly yellow: number };
  };
  const rows = health.lines.map(({ key, weight, value, points, why }): Cell[] => {
    const isKnown = value != null;
    const label = say(healthKeyLabels[key]);
    return [
      isKnown ? label : { text: label, style: theme.quiet },
      isKnown ? `${Math.round(value * 100)}%` : '—',
      { text: String(weight), style: theme.quiet },
      isKnown ? String(points) : { text: '—', style: theme.quiet },
      { text: say(why), style: isKnown ? undefined : theme.quiet },
    ];
  });
  const total: Cell[] = [
    { text: say(reportWords.total), style: theme.strong },
    '',
    '',
    { text: health.score == null ? '—' : String(health.score), style: theme.strong },
    {
      text:
        health.score == null
          ? colour
          : say(
              reportWords.judgedBy({ colour: colourLabels[health.colour], bands: reportWords.bands(bands) }),
            ),
      style: colourStyle(health.colour, theme),
    },
  ];
  const known = health.lines.reduce((sum, { value, weight }) => sum + (value == null ? 0 : weight), 0);
  const all = health.lines.reduce((sum, { weight }) => sum + weight, 0);
  const isScaled = health.score != null && (known < all || all !== 100);
  return [
    {
      key: 'sum',
      title: say(reportWords.sum),
      facts: [],
      rows: [...rows, total],
      spec: sumSpec(say),
      more: isScaled ? say(reportWords.scaled({ known })) : null,
    },
  ];
}

function gradeSections({ now: { grade } }: OneMeasured, screen: Screen): Section[] {
  return [judgedSection('grade', gradeLabel(grade.value), grade.because, screen)];
}

function segmentSections({ now }: OneMeasured, screen: Screen): Section[] {
  const { segment, churn, care, state } = now;
  const { say, today } = screen;
  const dated: Fact[] = [
    ...(state == null ? [] : [factOf('state', careStateLabels[state], state, screen)]),
    ...(care == null
      ? []
      : [factOf('care', factWords.ahead({ day: care, days: daysBetween(today, care) }), care, screen)]),
  ];
  const first = judgedSection('segments', segmentText(now), segment.because, screen);
  const risk = churn.value == null ? reportWords.unknown : churn.value ? reportWords.yes : reportWords.no;
  return [
    { ...first, facts: [...first.facts, ...dated] },
    { ...judgedSection('churn', risk, churn.because, screen), title: say(reportWords.churn) },
  ];
}

type Named = 'health' | 'grade' | 'segments' | 'churn' | 'state' | 'care';

function factOf(key: Named, text: Label, value: string, { say }: Screen): Fact {
  return { key, label: say(reportWords[key]), text: say(text), value };
}

function judgedSection(
  key: 'grade' | 'segments' | 'churn',
  value: Label,
  because: readonly Label[],
  screen: Screen,
): Section {
  const { say } = screen;
  const reasons = because.map(say).join('\n');
  return {
    key,
    title: say(reportWords[key]),
    facts: [
      factOf(key, value, say(value), screen),
      { key: `${key}.why`, label: say(reportWords.why), text: reasons, value: because.map(say).join('; ') },
    ],
  };
}

function gradeLabel(value: string | null): Label {
  return value == null ? reportWords.unknown : plain(value);
}

/** Returns the segment as people read it. */
export function segmentText({ segment: { value } }: Measured): Label {
  return value == null ? reportWords.none : segmentLabel(value);
}

function sinceSection({ section, now, before }: OneMeasured, screen: Screen): Section {
  const { say } = screen;
  const changes = { health: healthChanges, grade: gradeChanges, segments: segmentChanges }[section](
    now,
    before,
  );
  const rows = changes.map((change): Cell[] => [say(change)]);
  return {
    key: 'since',
    title: say(reportWords.since),
    facts: [],
    rows:
      rows.length > 0
        ? rows
        : [[{ text: say(reportWords.unchanged({ on: before.on })), style: screen.theme.quiet }]],
    spec: [{ overflow: 'wrap', min: 20 }],
  };
}

function healthChanges({ health: now }: Measured, { health: before }: Measured): Label[] {
  const lines = now.lines.flatMap(({ key, points, value }, place) => {
    const other = before.lines[place];
    const from = other?.value == null ? reportWords.notCounted : plain(String(other.points));
    const to = value == null ? reportWords.notCounted : plain(String(points));
    return from.en === to.en ? [] : [reportWords.changed({ what: healthKeyLabels[key], from, to })];
  });
  const [from, to] = [before, now].map(scoreLabel);
  return from && to && from.en !== to.en
    ? [reportWords.changed({ what: reportWords.total, from, to }), ...lines]
    : lines;
}

function scoreLabel({ score, colour }: Health): Label {
  if (score == null) return colourLabels.unknown;
  const { en, zh } = colourLabels[colour];
  return { en: `${score} ${en}`, zh: `${score} ${zh}` };
}

function gradeChanges({ grade: now }: Measured, { grade: before }: Measured): Label[] {
  if (now.value === before.value) return [];
  return [
    reportWords.changed({
      what: reportWords.grade,
      from: gradeLabel(before.value),
      to: gradeLabel(now.value),
    }),
  ];
}

function segmentChanges(now: Measured, before: Measured): Label[] {
  const [from, to] = [segmentText(before), segmentText(now)];
  return from.en === to.en ? [] : [reportWords.changed({ what: reportWords.segments, from, to })];
}
