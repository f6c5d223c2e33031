// Reads one measure from the facts of a period and of the one before, and says why there is none. Counts nothing.
import type { Middle } from '../domain/review-count.ts';
import type { Label } from '../errors.ts';
import { measure } from './make-figure.ts';
import type { Figure, MeasureView } from './section.ts';

/** Returns what makes the measures of a section: each is read in the same way from the facts of both periods. */
export function measurer<Facts>(
  now: Facts,
  before: Facts,
): (
  key: string,
  label: Label,
  read: (facts: Facts) => Figure,
  better?: MeasureView['better'],
) => MeasureView {
  return (key, label, read, better) =>
    measure({ key, label, ...(better == null ? {} : { better }) }, read(now), read(before));
}

/** Returns a middle value in days or hours and of how many it is, or why there is none. */
export function middleFigure(kind: 'days' | 'hours', { value, of }: Middle, why: Label): Figure {
  return value == null ? { kind: 'none', why } : { kind, value, of };
}

/** Returns a mean without a unit and of how many it is, or why there is none. */
export function scoreFigure(value: number | null, of: number, why: Label): Figure {
  return value == null ? { kind: 'none', why } : { kind: 'score', value, of };
}
