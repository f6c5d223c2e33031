// A review on a terminal: measures in columns that line up through all sections, tables, bars; as wide as the screen allows.
import { plain } from '../words/lang.ts';
import { reviewWords } from '../words/review.ts';
import { chartLines } from './bars.ts';
import { type Change, changeOf, changeText, figureText, nothing } from './figure.ts';
import { indent, indented, tableLines, wrapped } from './review-table.ts';
import { type ReviewView, brokenOf, laidOut, subtitlesOf, titleOf, warningsOf } from './review-view.ts';
import type { Screen } from './screen.ts';
import type { MeasureView, SectionView } from './section.ts';
import { clean, pad, width, wrap } from './text.ts';
import type { Style } from './theme.ts';

/** Wider lines are hard to read, however wide the terminal is. */
const widest = 120;
const gap = '  ';

/** Returns the review as text that fits the screen. */
export function reviewText(review: ReviewView, screen: Screen): string {
  const { say, theme } = screen;
  const room = Math.min(screen.width, widest);
  const grid = gridOf(review.sections, review, screen, room);
  const head = [
    theme.strong(clean(say(titleOf(review)))),
    ...wrapped(subtitlesOf(review), room, screen, theme.quiet),
    ...wrapped(warningsOf(review), room, screen, theme.warn, '! '),
    // The whole review has no room for definitions; they are in docs/reports.md.
    ...(review.section == null
      ? []
      : review.sections.flatMap(({ definition }) => [
          '',
          ...wrapped([definition], room, screen, theme.quiet),
        ])),
  ].join('\n');
  const sections = review.sections.map((section) => sectionText(section, review, grid, screen, room));
  const hasChanges = review.sections.some(({ measures }) => measures.length > 0);
  const legend = reviewWords.legend({ before: review.before.name });
  const tail = [
    ...brokenText(review, screen, room),
    ...(hasChanges && review.section == null ? wrapped([legend], room, screen, theme.quiet) : []),
  ];
  return [head, ...sections, ...(tail.length > 0 ? [tail.join('\n')] : [])].join('\n\n');
}

/** Narrower names of measures break in the middle of words. */
const readableLabel = 20;

/** The widths that the measures of all sections share; 0 for a column without room. */
interface Grid {
  readonly label: number;
  readonly now: number;
  readonly change: number;
  readonly before: number;
}

function gridOf(sections: readonly SectionView[], review: ReviewView, { say }: Screen, room: number): Grid {
  const measures = sections.flatMap((section) => section.measures).filter(({ now }) => now.kind !== 'none');
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => width(clean(text))));
  const now = wide([review.period.name, ...measures.map((measure) => say(figureText(measure.now)))]);
  const change = wide(['▲▼', ...measures.map((measure) => say(changeText(changeOf(measure))))]);
  const before = wide([review.before.name, ...measures.map(({ before: then }) => beforeText(then, say))]);
  const labels = wide(sections.flatMap((section) => section.measures.map(({ label }) => say(label))));
  const least = Math.min(labels, readableLabel);
  // On a narrow screen the number comes first, then how it changed, then what it was.
  for (const columns of [[now, change, before], [now, change], [now]]) {
    const left = columns.reduce((rest, column) => rest - column - gap.length, room - indent.length);
    const [, shownChange = 0, shownBefore = 0] = columns;
    if (left >= least || columns.length === 1)
      return { label: Math.max(2, Math.min(labels, left)), now, change: shownChange, before: shownBefore };
  }
  return { label: least, now, change, before };
}

function beforeText(before: MeasureView['before'], say: Screen['say']): string {
  return before == null ? '' : say(figureText(before));
}

function sectionText(
  section: SectionView,
  review: ReviewView,
  grid: Grid,
  screen: Screen,
  room: number,
): string {
  const { say, theme } = screen;
  const isAlone = review.section != null;
  const inside = room - indent.length;
  const { tables, charts, empty } = laidOut(section);
  const lines = [
    headingLine(section, review, grid, screen, room),
    ...section.measures.flatMap((measure) => measureLines(measure, grid, screen, room)),
    ...tables.flatMap((entry) => tableLines(entry, section.key, isAlone, screen, inside).map(indented)),
    ...charts.flatMap((chart) =>
      ['', theme.quiet(clean(say(chart.title))), ...chartLines(chart, say, inside - 2).map(indented)].map(
        indented,
      ),
    ),
    ...(tables.length + charts.length > 0 && empty.length + section.notes.length > 0 ? [''] : []),
    ...wrapped([...empty, ...section.notes], inside, screen, theme.quiet, '· ').map(indented),
  ];
  return lines.join('\n');
}

function headingLine(
  { title, measures }: SectionView,
  { period, before }: ReviewView,
  grid: Grid,
  { say, theme }: Screen,
  room: number,
): string {
  const text = clean(say(title));
  const wide = indent.length + grid.label;
  const isCompared = measures.some(({ now }) => now.kind !== 'none');
  if (!isCompared || width(text) > wide || wide + grid.now > room) return theme.heading(text);
  const heads = [
    pad(period.name, grid.now, 'right'),
    ...(grid.change > 0 ? [pad('▲▼', grid.change)] : []),
    ...(grid.before > 0 ? [pad(before.name, grid.before, 'right')] : []),
  ];
  return `${theme.heading(text)}${' '.repeat(wide - width(text))}${gap}${theme.quiet(heads.join(gap).trimEnd())}`;
}

function measureLines(measure: MeasureView, grid: Grid, { say, theme }: Screen, room: number): string[] {
  const { label, now, before } = measure;
  const [first = '', ...rest] = wrap(clean(say(label)), grid.label);
  const head = `${indent}${pad(first, grid.label)}${gap}`;
  const more = rest.map((line) => `${indent}${indent}${line}`);
  if (now.kind === 'none') {
    const [why = '', ...others] = wrap(`${nothing} ${clean(say(now.why))}`, room - width(head));
    const under = others.map((line) => `${' '.repeat(width(head))}${theme.quiet(line)}`);
    return [`${head}${theme.quiet(why)}`, ...more, ...under];
  }
  const change = changeOf(measure);
  const cells = [
    theme.strong(pad(clean(say(figureText(now))), grid.now, 'right')),
    ...(grid.change > 0
      ? [changeStyle(change, theme)(pad(clean(say(changeText(change))), grid.change))]
      : []),
    ...(grid.before > 0 ? [theme.quiet(pad(clean(beforeText(before, say)), grid.before, 'right'))] : []),
  ];
  return [`${head}${cells.join(gap)}`.trimEnd(), ...more];
}

function changeStyle(change: Change | null, theme: Screen['theme']): Style {
  if (change?.isGood == null) return theme.quiet;
  return change.isGood ? theme.good : theme.bad;
}

function brokenText(review: ReviewView, screen: Screen, room: number): string[] {
  const broken = brokenOf(review);
  if (broken.length === 0) return [];
  const { say, theme } = screen;
  const lines = broken.map(({ file, line, column, message, isInPeriod }) => {
    const where = isInPeriod ? ` (${say(reviewWords.brokenInPeriod)})` : '';
    return plain(`${file}:${line}:${column}${where}: ${say(message)}`);
  });
  return [
    theme.warn(say(reviewWords.broken({ count: broken.length }))),
    ...wrapped(lines, room - indent.length, screen, (text) => text).map(indented),
    '',
  ];
}
