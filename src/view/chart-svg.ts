// Charts as SVG inside a page: drawn from shapes that are made elsewhere, told in words for those who do not see them, and with no
// colours of their own: the page has them, for light, dark and paper.
import type * as shapeFunctions from './chart-shapes.ts';
import { decimals, figureText } from './figure.ts';
import { type Html, html } from './html.ts';
import { chartSentence } from './review-data.ts';
import type { ChartPoint, ChartView } from './section.ts';
import { clean, truncate } from './text.ts';
import type { Lang } from '../words/lang.ts';

/** The functions of chart-shapes.ts, which is loaded by those who draw. */
export type Shapes = typeof shapeFunctions;

/** As narrow as a telephone, so that the letters stay readable there; wider screens set charts beside their tables. */
const width = 440;
const pitch = 48;
const barTop = 22;
const barHeight = 18;
/** Room at the right for the half of a dot. */
const margin = 6;

/** More bars than this are a list, which the table beside the chart is. */
export const barsShown = 12;

/** Returns the chart; `id` is unique on the page. */
export function chartSvg(chart: ChartView, id: string, lang: Lang, shapes: Shapes): Html {
  const { height, body } = chart.kind === 'trend' ? trend(chart, lang, shapes) : rows(chart, lang, shapes);
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="${id}-title ${id}-text"
  >
    <title id="${id}-title">${clean(chart.title[lang])}</title>
    <desc id="${id}-text">${clean(chartSentence(chart)[lang])}</desc>
    ${body}
  </svg>`;
}

interface Drawn {
  readonly height: number;
  readonly body: Html;
}

// Label and figure above each bar: a name in Chinese has room, whatever its length.
function rows({ kind, points }: ChartView, lang: Lang, shapes: Shapes): Drawn {
  const shown = points.slice(0, barsShown);
  const values = shown.map(({ value }) => value);
  const inside = width - margin;
  const marks = {
    funnel: () =>
      shapes
        .funnelShapes(values, { width: inside, height: barHeight, pitch })
        .map((path) => html`<path class="bar" d="${path}" transform="translate(0 ${barTop})" />`),
    bars: () => barMarks(values, inside, shapes),
    trend: () => [],
    pareto: () => {
      const running = shapes.runningShape(values, { width: inside, pitch, offset: barTop + barHeight / 2 });
      return [
        ...barMarks(values, inside, shapes),
        html`<path class="running" d="${running.line}" />`,
        ...running.dots.map(({ x, y }) => html`<circle class="dot" cx="${x}" cy="${y}" r="3.5" />`),
      ];
    },
  }[kind]();
  return {
    height: Math.max(1, shown.length) * pitch,
    body: html`${marks}${shown.map((point, place) => rowText(point, place, lang))}`,
  };
}

function barMarks(values: readonly number[], inside: number, shapes: Shapes): Html[] {
  return shapes.barShapes(values, inside).map(
    ({ x, width: wide }, place) =>
      html`<rect
          class="${(values[place] ?? 0) < 0 ? 'bar below' : 'bar'}"
          x="${x}"
          y="${place * pitch + barTop}"
          width="${wide}"
          height="${barHeight}"
          rx="2"
        />`,
  );
}

function rowText({ label, figure }: ChartPoint, place: number, lang: Lang): Html {
  const y = place * pitch + barTop - 6;
  const said = clean(figureText(figure)[lang]);
  return html`<text x="0" y="${y}">${truncate(clean(label[lang]), 34)}</text
    ><text class="figure" x="${width - margin}" y="${y}">${said}</text>`;
}

const trendBox = { width: width - 60, height: 130 };
const trendLeft = 44;
const trendTop = 10;

function trend({ points }: ChartView, lang: Lang, shapes: Shapes): Drawn {
  const shape = shapes.trendShape(
    points.map(({ value }) => value),
    trendBox,
  );
  const foot = trendTop + trendBox.height + 22;
  const ends = points.length < 2 ? points : [points[0], points.at(-1)];
  return {
    height: foot + 8,
    body: html`<g transform="translate(${trendLeft} ${trendTop})"
        >${shape.grid.map(
          ({ value, y }) =>
            html`<line class="grid" x1="0" x2="${trendBox.width}" y1="${y}" y2="${y}" /><text
                class="tick"
                x="-8"
                y="${y + 4}"
                >${short(value)}</text
              >`,
        )}<path class="under" d="${shape.area}" /><path class="line" d="${shape.line}" />${shape.dots.map(
          ({ x, y }) => html`<circle class="bar" cx="${x}" cy="${y}" r="3.5" />`,
        )}</g
      >${ends.map((point, place) => endText(point, place, foot, lang))}`,
  };
}

function endText(point: ChartPoint | undefined, place: number, y: number, lang: Lang): Html {
  const text = truncate(clean(point?.label[lang] ?? ''), 22);
  return place === 0
    ? html`<text class="end" x="${trendLeft}" y="${y}">${text}</text>`
    : html`<text class="end figure" x="${trendLeft + trendBox.width}" y="${y}">${text}</text>`;
}

// A grid is read at a glance: 1,200,000 is 1.2M there.
function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${decimals(value / 1e6, 1)}M`;
  if (size >= 1e4) return `${decimals(value / 1e3, 1)}k`;
  return decimals(value, 2);
}
