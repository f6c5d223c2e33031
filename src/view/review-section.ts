// How a section enters a review: its name, what it counts, and how that is shown. Knows no section itself.
import type { SectionKey } from '../domain/review-key.ts';
import type { ReviewScope, SectionOf } from '../domain/review-scope.ts';
import type { SectionView } from './section.ts';

/** A section whose type of facts is forgotten, so that all of them stand in one list. */
export interface ReviewSection {
  readonly key: SectionKey;
  /** What is counted in a period; printed as JSON as it is. */
  readonly facts: SectionOf<object>;
  /** What people see, from the facts of this section in the period and in the one before it. */
  readonly view: (now: object, before: object, scope: ReviewScope) => SectionView;
}

/** A section as its own files write it. */
export interface SectionSpec<Facts extends object> {
  readonly key: SectionKey;
  readonly facts: SectionOf<Facts>;
  readonly view: (now: Facts, before: Facts, scope: ReviewScope) => SectionView;
}

/** Returns the section as an entry of the list of all sections. */
export function section<Facts extends object>({ key, facts, view }: SectionSpec<Facts>): ReviewSection {
  // Only facts of this section ever reach its view: review.ts makes both from the same entry.
  return { key, facts, view: (now, before, scope) => view(now as Facts, before as Facts, scope) };
}
