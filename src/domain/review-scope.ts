// What a review looks at: a period, the one before it, and whose customers. Counts nothing: that is for review-*.ts.
import type { Book } from './book.ts';
import type { Period } from './date-grammar.ts';
import type { Day } from './day.ts';
import type { LunarConverter } from './milestone.ts';

export interface ReviewScope {
  readonly book: Book;
  readonly period: Period;
  /** The day that counts as today: what is dated after it is not used, even inside the period. */
  readonly today: Day;
  /** Whose customers and work; null for the whole team. */
  readonly owner: string | null;
  /** Without it lunar milestones are left out: see needsLunar. */
  readonly lunar?: LunarConverter | undefined;
  /** The files that could not be read, each once for every reason: named in the review, not hidden. */
  readonly broken?: readonly BrokenFile[] | undefined;
}

/** A file that is in no number of the review, and the code of what is wrong with it. */
export interface BrokenFile {
  readonly file: string;
  readonly code: string;
}

/** The facts of one section for a period. */
export type SectionOf<Facts> = (scope: ReviewScope) => Facts;
