// Charts made of characters: bars scaled to the room there is, and a line through time in one row. Knows no colour.
import type { Label } from '../errors.ts';
import { figureText, decimals } from './figure.ts';
import type { ChartView } from './section.ts';
import { clean, pad, truncate, width } from './text.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Narrower bars tell nothing that the numbers do not. */
const narrowest = 6;
const widestLabel = 24;
const gap = '  ';

/** Returns a bar of that share of the room, to an eighth of a column; something is never shown as nothing. */
export function bar(value: number, most: number, room: number): string {
  if (!(value > 0) || !(most > 0) || room < 1) return '';
  const steps = Math.max(1, Math.round((Math.min(value, most) / most) * room * 8));
  return '█'.repeat(Math.floor(steps / 8)) + (eighths[steps % 8] ?? '');
}

/** Returns one character for each value, from the least to the most; where all are the same it is a flat line. */
export function sparkline(values: readonly number[]): string {
  const least = Math.min(...values, 0);
  const most = Math.max(...values);
  const reach = most - least;
  const height = (value: number): number =>
    reach === 0 ? 0 : Math.round(((value - least) / reach) * (heights.length - 1));
  return values.map((value) => heights[height(value)] ?? '').join('');
}

/** Returns the lines of a chart that fit the room. */
export function chartLines(chart: ChartView, say: (label: Label) => string, room: number): string[] {
  if (chart.points.length === 0) return [];
  return chart.kind === 'trend' ? trendLines(chart, say, room) : barLines(chart, say, room);
}

function barLines({ kind, points }: ChartView, say: (label: Label) => string, room: number): string[] {
  const total = points.reduce((sum, { value }) => sum + value, 0);
  let running = 0;
  const rows = points.map(({ label, value, figure }) => {
    running += value;
    const share = kind === 'pareto' && total > 0 ? `${decimals((100 * running) / total, 0)}%` : '';
    return { label: clean(say(label)), value, figure: clean(say(figureText(figure))), share };
  });
  const wide = (texts: readonly string[]): number => Math.max(...texts.map(width));
  const labels = Math.min(widestLabel, wide(rows.map(({ label }) => label)), Math.floor(room / 3));
  const figures = wide(rows.map(({ figure }) => figure));
  const shares = wide(rows.map(({ share }) => share));
  const taken = labels + figures + gap.length * 2 + (shares > 0 ? shares + gap.length : 0);
  const left = room - taken;
  const most = Math.max(...points.map(({ value }) => Math.abs(value)));
  return rows.map(({ label, value, figure, share }) => {
    const drawn = left < narrowest ? [] : [pad(bar(Math.abs(value), most, left), left)];
    const cells = [pad(truncate(label, labels), labels), ...drawn, pad(figure, figures, 'right')];
    return [...cells, ...(shares > 0 ? [pad(share, shares, 'right')] : [])].join(gap).trimEnd();
  });
}

// The first and the last point are named with its figure; where there is no room for all, the last ones are shown.
function trendLines({ points }: ChartView, say: (label: Label) => string, room: number): string[] {
  const named = points.map(({ label }) => clean(say(label)));
  const [last] = points.slice(-1);
  const end = `${named.at(-1) ?? ''}${gap}${last ? clean(say(figureText(last.figure))) : ''}`;
  const longest = Math.max(...named.map(width));
  const shown = Math.min(points.length, Math.max(2, room - longest - width(end) - 2 * gap.length));
  const line = sparkline(points.slice(-shown).map(({ value }) => value));
  return [truncate(`${named.at(-shown) ?? ''}${gap}${line}${gap}${end}`, room)];
}
