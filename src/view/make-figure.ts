// Makes the figures and measures of a section from counts. Where there is nothing to count it says why; it formats nothing.
import type { Share } from '../domain/review-count.ts';
import type { Label } from '../errors.ts';
import type { Figure, MeasureView, TableView } from './section.ts';

/** Returns a count. */
export function countFigure(count: number): Figure {
  return { kind: 'count', count };
}

/** Returns a part of a whole, or why there is no whole. */
export function shareFigure({ part, whole }: Share, why: Label): Figure {
  return whole === 0 ? { kind: 'none', why } : { kind: 'share', part, whole };
}

/** Returns an amount in its currency. */
export function amountFigure(amount: number, currency: string): Figure {
  return { kind: 'amount', amount, currency };
}

/** Returns a middle number of days and of how many it is, or why there is none. */
export function daysFigure(value: number | null, of: number, why: Label): Figure {
  return value == null ? { kind: 'none', why } : { kind: 'days', value, of };
}

/** Returns a percentage whose counts stand in other columns; nothing of nothing. */
export function percent({ part, whole }: Share): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)}%`;
}

interface Measured {
  readonly key: string;
  readonly label: Label;
  readonly better?: 'up' | 'down';
}

/** Returns a measure with the same of the period before. */
export function measure({ key, label, better }: Measured, now: Figure, before: Figure | null): MeasureView {
  return { key, label, now, before, better: better ?? null };
}

/** Returns the columns of a table: each key with its heading. */
export function columnsOf(labels: Readonly<Record<string, Label>>): TableView['columns'] {
  return Object.entries(labels).map(([key, label]) => ({ key, label }));
}
