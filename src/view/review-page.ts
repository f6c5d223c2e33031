// A review as one self-contained HTML page with charts: read on a telephone, shown to a client, printed on A4. Runs nothing.
import type { Label } from '../errors.ts';
import type { Lang } from '../words/lang.ts';
import { reviewWords } from '../words/review.ts';
import { type Shapes, chartSvg } from './chart-svg.ts';
import {
  type Change,
  cellText,
  changeOf,
  changeText,
  decimals,
  figureText,
  isFigureColumn,
  nothing,
} from './figure.ts';
import { type Html, html, page } from './html.ts';
import { reviewStyle } from './review-style.ts';
import { type ReviewView, brokenOf, laidOut, subtitlesOf, titleOf, warningsOf } from './review-view.ts';
import type { ChartView, MeasureView, SectionView, TableView } from './section.ts';
import { clean } from './text.ts';

// Ids, numbers and days are read in one piece.
const code = /^[\w./:+-]{1,16}$/;

/** Longer tables are no longer read; the CSV has all rows. */
const rowsShown = 100;

/** Returns the page; the shapes are those of chart-shapes.ts. */
export function reviewPage(review: ReviewView, lang: Lang, shapes: Shapes): string {
  const text = (label: Label): string => clean(label[lang]);
  const warnings = warningsOf(review);
  const isWhole = review.sections.length > 1;
  const body = html`<p class="quiet">${lines(subtitlesOf(review).map(text))}</p>
    ${warnings.length > 0 ? html`<div class="notice" role="note">${paragraphs(warnings, text)}</div>` : ''}
    ${isWhole ? contents(review, text) : ''}
    ${review.sections.map((section) => sectionPart(section, review, lang, shapes))}
    ${brokenPart(review, text)}
    <footer class="quiet">${text(reviewWords.footer({ command: review.command }))}</footer>`;
  return page({ title: text(titleOf(review)), lang, body, style: reviewStyle });
}

type Say = (label: Label) => string;

function lines(texts: readonly string[]): Html[] {
  return texts.map((line, place) => (place === 0 ? html`${line}` : html`<br />${line}`));
}

function paragraphs(labels: readonly Label[], text: Say): Html[] {
  return labels.map((label) => html`<p>${text(label)}</p>`);
}

function contents({ sections }: ReviewView, text: Say): Html {
  const entries = sections.map(({ key, title }) => html`<li><a href="#${key}">${text(title)}</a></li>`);
  return html`<nav aria-label="${text(reviewWords.contents)}"><ul>${entries}</ul></nav>`;
}

function sectionPart(section: SectionView, review: ReviewView, lang: Lang, shapes: Shapes): Html {
  const text: Say = (label) => clean(label[lang]);
  const { key, title, definition, measures } = section;
  const { tables, charts, empty } = laidOut(section);
  const tiles = measures.map((measure) => tile(measure, review, text));
  const notes = [...empty, ...section.notes].map((note) => html`<li>${text(note)}</li>`);
  return html`<section id="${key}" aria-labelledby="${key}-title">
    <h2 id="${key}-title">${text(title)}</h2>
    <p class="quiet">${text(definition)}</p>
    ${tiles.length > 0 ? html`<dl class="tiles">${tiles}</dl>` : ''}
    ${tables.map(({ table, chart }) =>
      chart == null
        ? html`<h3>${text(table.title)}</h3>
            ${tablePart(table, text)}`
        : figurePart(chart, key, tablePart(table, text), lang, shapes),
    )}
    ${charts.map((chart) => figurePart(chart, key, pointsPart(chart, text), lang, shapes))}
    ${
      notes.length > 0
        ? html`<ul class="notes quiet">
            ${notes}
          </ul>`
        : ''
    }
  </section> `;
}

function tile(measure: MeasureView, { before }: ReviewView, text: Say): Html {
  const { label, now, before: then } = measure;
  if (now.kind === 'none')
    return html`<div><dt>${text(label)}</dt><dd class="now">${nothing}</dd><dd class="quiet">${text(now.why)}</dd></div>`;
  const change = changeOf(measure);
  const said = text(changeText(change));
  const told = then == null ? '' : `${before.name}${text(colon)}${text(figureText(then))}`;
  return html`<div><dt>${text(label)}</dt><dd class="now">${text(figureText(now))}</dd><dd class="quiet">${
    said === '' ? '' : html`<span class="${changeClass(change)}">${said}</span>${judged(change, text)} `
  }${told}</dd></div>`;
}

const colon: Label = { en: ': ', zh: '：' };

function changeClass(change: Change | null): string {
  if (change?.isGood == null) return 'change';
  return change.isGood ? 'change good' : 'change bad';
}

// The sign and the colour are for the eye; this is read aloud.
function judged(change: Change | null, text: Say): Html {
  if (change?.isGood == null) return html``;
  return html`<span class="aloud"> (${text(change.isGood ? reviewWords.better : reviewWords.worse)})</span>`;
}

function tablePart({ title, columns, rows }: TableView, text: Say): Html {
  const isNumber = columns.map((_, place) => isFigureColumn(rows, place));
  const cells = rows
    .slice(0, rowsShown)
    .map((row) => columns.map((_, place) => text(cellText(row[place] ?? null))));
  const more =
    rows.length > rowsShown
      ? html`<p class="quiet">${text(reviewWords.moreRows({ count: rows.length - rowsShown }))}</p>`
      : '';
  const heads = columns.map(({ label }) => text(label));
  return html`${scrolled(text(title), heads, cells, isNumber)}${more}`;
}

// The table of a chart that stands alone: nobody has to guess a number from a length.
function pointsPart({ title, kind, points }: ChartView, text: Say): Html {
  const total = points.reduce((sum, { value }) => sum + value, 0);
  let running = 0;
  const cells = points.slice(0, rowsShown).map(({ label, figure, value }) => {
    running += value;
    const share = total > 0 ? `${decimals((100 * running) / total, 0)}%` : nothing;
    return [text(label), text(figureText(figure)), ...(kind === 'pareto' ? [share] : [])];
  });
  const heads = [
    reviewWords.entry,
    reviewWords.value,
    ...(kind === 'pareto' ? [reviewWords.runningShare] : []),
  ];
  return scrolled(text(title), heads.map(text), cells, [false, true, true]);
}

// A table that is wider than a telephone is moved by itself, never the page; the keyboard reaches it.
function scrolled(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  isNumber: readonly boolean[],
): Html {
  const head = (text: string, place: number): Html =>
    isNumber[place] ? html`<th scope="col" class="number">${text}</th>` : html`<th scope="col">${text}</th>`;
  const cell = (text: string, place: number): Html => {
    if (isNumber[place]) return html`<td class="number">${text}</td>`;
    return code.test(text) ? html`<td class="code">${text}</td>` : html`<td>${text}</td>`;
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}">
    <table>
      <thead>
        <tr>
          ${heads.map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function figurePart(chart: ChartView, section: string, beside: Html, lang: Lang, shapes: Shapes): Html {
  return html`<figure>
    <figcaption>${clean(chart.title[lang])}</figcaption>
    <div class="pair">${chartSvg(chart, `${section}-${chart.key}`, lang, shapes)}${beside}</div>
  </figure> `;
}

function brokenPart(review: ReviewView, text: Say): Html {
  const broken = brokenOf(review);
  if (broken.length === 0) return html``;
  const entries = broken.map(({ file, line, column, message, isInPeriod }) => {
    const where = isInPeriod ? ` (${text(reviewWords.brokenInPeriod)})` : '';
    return html`<li><code>${clean(`${file}:${line}:${column}`)}</code>${where} ${text(message)}</li>`;
  });
  return html`<section id="left-out" aria-labelledby="left-out-title">
      <h2 id="left-out-title">${text(reviewWords.broken({ count: broken.length }))}</h2>
      <ul>${entries}</ul>
    </section>`;
}
