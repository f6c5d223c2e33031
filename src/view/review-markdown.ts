// A review as Markdown that can be committed: the same data and day give the same bytes. Draws no charts, their numbers are tables.
import type { Label } from '../errors.ts';
import type { Lang } from '../words/lang.ts';
import { reviewWords } from '../words/review.ts';
import { cellText, changeOf, changeText, figureText, isFigureColumn, nothing } from './figure.ts';
import { mdText } from './markdown.ts';
import { type ReviewView, brokenOf, laidOut, subtitlesOf, titleOf, warningsOf } from './review-view.ts';
import type { ChartView, MeasureView, SectionView, TableView } from './section.ts';

/** A page of a review is read, not computed with: longer tables are cut and counted. */
const rowsShown = 100;

/** Returns the review as a document of its own. */
export function reviewMarkdown(review: ReviewView, lang: Lang): string {
  const text = (label: Label): string => mdText(label[lang]);
  const warnings = warningsOf(review).map((label) => `> ${text(label)}\n`);
  const head = `# ${text(titleOf(review))}\n\n${subtitlesOf(review).map(text).join('\n\n')}\n`;
  const parts = [
    head,
    ...(warnings.length > 0 ? [warnings.join('>\n')] : []),
    ...review.sections.map((section) => sectionPart(section, review, lang)),
    ...brokenPart(review, lang),
    `---\n\n${text(reviewWords.footer({ command: review.command }))}\n`,
  ];
  return parts.join('\n');
}

function sectionPart(section: SectionView, review: ReviewView, lang: Lang): string {
  const text = (label: Label): string => mdText(label[lang]);
  const { title, definition, measures } = section;
  const { tables, charts, empty } = laidOut(section);
  const notes = [...empty, ...section.notes];
  return [
    `## ${text(title)}\n\n*${text(definition)}*\n`,
    ...(measures.length > 0 ? [measuresPart(measures, review, lang)] : []),
    ...tables.map(({ table }) => tablePart(table, lang)),
    ...charts.map((chart) => chartPart(chart, lang)),
    ...(notes.length > 0 ? [notes.map((note) => `- ${text(note)}\n`).join('')] : []),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function measuresPart(measures: readonly MeasureView[], { period, before }: ReviewView, lang: Lang): string {
  const text = (label: Label): string => mdText(label[lang]);
  const lines = measures.map((measure) => {
    const { label, now } = measure;
    const figure = now.kind === 'none' ? `${nothing} ${text(now.why)}` : text(figureText(now));
    const then = measure.before == null ? '' : text(figureText(measure.before));
    return row([text(label), figure, text(changeText(changeOf(measure))), then]);
  });
  const heads = [
    text(reviewWords.measure),
    mdText(period.name),
    text(reviewWords.change),
    mdText(before.name),
  ];
  return row(heads) + row(['---', '---:', '---', '---:']) + lines.join('');
}

function tablePart({ title, columns, rows }: TableView, lang: Lang): string {
  const text = (label: Label): string => mdText(label[lang]);
  const head = `### ${text(title)}\n\n`;
  const rule = columns.map((_, place) => (isFigureColumn(rows, place) ? '---:' : '---'));
  const lines = rows
    .slice(0, rowsShown)
    .map((cells) => row(columns.map((_, place) => text(cellText(cells[place] ?? null)))));
  const more =
    rows.length > rowsShown ? `\n${text(reviewWords.moreRows({ count: rows.length - rowsShown }))}\n` : '';
  return head + row(columns.map(({ label }) => text(label))) + row(rule) + lines.join('') + more;
}

function chartPart({ title, points }: ChartView, lang: Lang): string {
  const text = (label: Label): string => mdText(label[lang]);
  const lines = points
    .slice(0, rowsShown)
    .map(({ label, figure }) => row([text(label), text(figureText(figure))]));
  const heads = [text(reviewWords.entry), text(reviewWords.value)];
  return `### ${text(title)}\n\n${row(heads)}${row(['---', '---:'])}${lines.join('')}`;
}

function brokenPart(review: ReviewView, lang: Lang): string[] {
  const broken = brokenOf(review);
  if (broken.length === 0) return [];
  const lines = broken.map(({ file, line, column, message, isInPeriod }) => {
    const where = isInPeriod ? ` (${reviewWords.brokenInPeriod[lang]})` : '';
    return `- ${mdText(`${file}:${line}:${column}${where}: ${message[lang]}`)}\n`;
  });
  return [`## ${mdText(reviewWords.broken({ count: broken.length })[lang])}\n\n${lines.join('')}`];
}
