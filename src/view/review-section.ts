// How a section enters a review: its name, what it counts, and how that is shown. Knows no section itself.
import type { SectionKey } from '../domain/review-key.ts';
import type { ReviewScope, SectionOf } from '../domain/review-scope.ts';
import { type Tally, factsBy } from '../domain/review-tally.ts';
import type { Label } from '../errors.ts';
import type { SectionView } from './section.ts';

/** What a section says of single records beside its facts, by the names that its view gives them. */
export type Texts = readonly (readonly [name: string, text: Label])[];

/** A section whose types are forgotten, so that all of them stand in one list. */
export interface ReviewSection {
  readonly key: SectionKey;
  readonly tally: Tally<object, object>;
  /** What is counted in a period; printed as JSON as it is. */
  readonly facts: SectionOf<object>;
  readonly texts: (scope: ReviewScope) => Texts;
  /** What people see, from the facts of this section in the period and in the one before it. */
  readonly view: (now: object, before: object, scope: ReviewScope, texts?: Texts) => SectionView;
}

/** A section as its own files write it. */
export interface SectionSpec<Rows extends object, Facts extends object> {
  readonly key: SectionKey;
  readonly tally: Tally<Rows, Facts>;
  readonly texts?: (scope: ReviewScope) => Texts;
  readonly view: (
    now: Facts,
    before: Facts,
    scope: ReviewScope,
    texts: ReadonlyMap<string, Label>,
  ) => SectionView;
}

/** Returns the section as an entry of the list of all sections. */
export function section<Rows extends object, Facts extends object>({
  key,
  tally,
  texts = () => [],
  view,
}: SectionSpec<Rows, Facts>): ReviewSection {
  // Only rows and facts of this section ever reach its tally and its view.
  return {
    key,
    tally: {
      rows: tally.rows,
      facts: (rows, scope) => tally.facts(rows as Rows, scope),
    },
    facts: factsBy(tally),
    texts,
    view: (now, before, scope, said = texts(scope)) =>
      view(now as Facts, before as Facts, scope, new Map(said)),
  };
}
