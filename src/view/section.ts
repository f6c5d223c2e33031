// A section of a review as it is shown: headed measures, tables and charts. Every format is made from this; nothing is counted here.
import type { Label } from '../errors.ts';

/** One number with what it was made from, so that nobody reads a percentage of two. */
export type Figure =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  | { readonly kind: 'amount'; readonly amount: number; readonly currency: string }
  /** `of`: how many it is the mean or the median of. */
  | { readonly kind: 'days' | 'hours'; readonly value: number; readonly of: number }
  | { readonly kind: 'score'; readonly value: number; readonly of: number }
  /** Nothing to count: says why. */
  | { readonly kind: 'none'; readonly why: Label };

export interface MeasureView {
  /** The name in JSON and CSV, snake_case. */
  readonly key: string;
  readonly label: Label;
  readonly now: Figure;
  /** The same in the period before; null where it cannot be compared. */
  readonly before: Figure | null;
  /** Which way is good; null where neither is. */
  readonly better: 'up' | 'down' | null;
}

export type Cell = Figure | Label | string | null;

export interface TableView {
  readonly key: string;
  readonly title: Label;
  readonly columns: readonly { readonly key: string; readonly label: Label }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of a table without rows. */
  readonly empty: Label;
}

export interface ChartPoint {
  readonly label: Label;
  readonly value: number;
  readonly figure: Figure;
}

export interface ChartView {
  readonly key: string;
  /** funnel: shrinking bars in order · bars: compared amounts · trend: a line through time · pareto: bars with the running share. */
  readonly kind: 'funnel' | 'bars' | 'trend' | 'pareto';
  readonly title: Label;
  readonly points: readonly ChartPoint[];
}

export interface SectionView {
  readonly key: string;
  readonly title: Label;
  /** What is counted, in one sentence. */
  readonly definition: Label;
  readonly measures: readonly MeasureView[];
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  /** What the reader must know: left-out records, mixed currencies, an owner who left. */
  readonly notes: readonly Label[];
}
