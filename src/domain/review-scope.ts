// What a review looks at: a period, the one before it, and whose customers. Counts nothing: that is for review-*.ts.
import type { Book } from './book.ts';
import type { Period } from './date-grammar.ts';
import type { Day } from './day.ts';

export interface ReviewScope {
  readonly book: Book;
  readonly period: Period;
  /** The day that counts as today: what is dated after it is not used, even inside the period. */
  readonly today: Day;
  /** Whose customers and work; null for the whole team. */
  readonly owner: string | null;
}

/** The facts of one section for a period. */
export type SectionOf<Facts> = (scope: ReviewScope) => Facts;
