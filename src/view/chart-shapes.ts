// The geometry of charts: numbers in, lengths and paths out; the only home of d3. Holds no text, no colour and no state, so that
// it can be a file of its own that only pages load.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';

/** A point of the drawing, with the origin at its upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Bar {
  readonly x: number;
  readonly width: number;
}

// Two decimals are finer than any screen, and the same on every machine.
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Returns bars from the left whose lengths are as the values; below zero they run from the zero line to the left. */
export function barShapes(values: readonly number[], width: number): readonly Bar[] {
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, width]);
  return values.map((value) => {
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    return { x: rounded(from), width: rounded(to - from) };
  });
}

/** Returns the outline of each step of a funnel: as wide as its value at the top, as the next one at the bottom. */
export function funnelShapes(
  values: readonly number[],
  { width, height, pitch }: { readonly width: number; readonly height: number; readonly pitch: number },
): readonly string[] {
  const half = scaleLinear([0, Math.max(0, ...values) || 1], [0, width / 2]);
  const outline = area<Spot>()
    .x0(({ x }) => rounded(width / 2 - x))
    .x1(({ x }) => rounded(width / 2 + x))
    .y(({ y }) => y);
  return values.map((value, place) => {
    const top = place * pitch;
    const wide = half(Math.max(0, value));
    const next = half(Math.max(0, values[place + 1] ?? value));
    // The step narrows towards the next one over the gap between them, too.
    const end = wide + ((next - wide) * height) / pitch;
    return (
      outline([
        { x: wide, y: top },
        { x: end, y: top + height },
      ]) ?? ''
    );
  });
}

export interface Trend {
  readonly line: string;
  readonly area: string;
  readonly dots: readonly Spot[];
  /** The values of the grid with their heights. */
  readonly grid: readonly { readonly value: number; readonly y: number }[];
}

/** Returns a line through the values, from left to right, with a grid of round numbers. */
export function trendShape(values: readonly number[], box: { width: number; height: number }): Trend {
  const x = scalePoint(
    values.map((_, place) => place),
    [0, box.width],
  );
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [box.height, 0]).nice(4);
  const dots = values.map((value, place): Spot => ({
    x: rounded(x(place) ?? 0),
    y: rounded(y(value)),
  }));
  const curve = line<Spot>()
    .x(({ x: at }) => at)
    .y(({ y: at }) => at);
  const under = area<Spot>()
    .x(({ x: at }) => at)
    .y0(rounded(y(0)))
    .y1(({ y: at }) => at);
  return {
    line: curve(dots) ?? '',
    area: under(dots) ?? '',
    dots,
    grid: y.ticks(4).map((value) => ({ value, y: rounded(y(value)) })),
  };
}

/** Returns the running share of the values as spots from top to bottom: at the far right everything is counted. */
export function runningShape(
  values: readonly number[],
  { width, pitch, offset }: { readonly width: number; readonly pitch: number; readonly offset: number },
): { readonly line: string; readonly dots: readonly Spot[] } {
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  let running = 0;
  const dots = values.map((value, place): Spot => {
    running += Math.max(0, value);
    return { x: rounded(total === 0 ? 0 : (width * running) / total), y: place * pitch + offset };
  });
  const path = line<Spot>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  return { line: path(dots) ?? '', dots };
}
