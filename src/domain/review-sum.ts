// A whole review as a sum: what the records of a customer add to its sections, and the facts that all of it makes. Adding it up
// from every customer, or counting the whole book at once, is the same.
import type { Member } from '../schema/generated/types.ts';
import { viewFor } from './access.ts';
import { type Book, recordsOf } from './book.ts';
import type { Period } from './date-grammar.ts';
import type { Day } from './day.ts';
import { begunOn, bookKnownOn, bookUpTo } from './known-on.ts';
import type { LunarConverter } from './milestone.ts';
import { recordTypes } from './record.ts';
import { type Review, firstRecordedDay, reviewOf } from './review.ts';
import type { ReviewScope } from './review-scope.ts';
import type { Tally } from './review-tally.ts';

/** What a review is asked for. */
export interface ReviewAsked {
  readonly period: Period;
  readonly today: Day;
  readonly owner: string | null;
  /** Who is shown it. */
  readonly viewer: Member | null;
  /** Whether what was entered after the day is left out. */
  readonly isKnownOnly: boolean;
}

/** A section as far as it is counted. */
export interface CountedSection {
  readonly key: string;
  readonly tally: Tally<object, object>;
  readonly texts: (scope: ReviewScope) => readonly unknown[];
}

/** What records add to a review. */
export interface Added {
  readonly frame: FrameRows;
  /** By the key of the section. */
  readonly now: Readonly<Record<string, object>>;
  readonly before: Readonly<Record<string, object>>;
  readonly texts: Readonly<Record<string, readonly unknown[]>>;
}

/** What is said above the sections. */
export interface FrameRows {
  /** As far as the viewer is shown them: customers, and records of all types. */
  readonly customers: number;
  readonly records: number;
  /** The same of what the review looks at, and the customers of the owner. */
  readonly seen_customers: number;
  readonly seen_records: number;
  readonly owned: number;
  /** The first day on which something was entered, and the first that a record speaks of. */
  readonly begun: readonly Day[];
  readonly first: readonly Day[];
}

/** Returns the book as the review looks at it. */
export function bookSeen(asked: ReviewAsked, book: Book): Book {
  const { viewer, today, isKnownOnly } = asked;
  const shown = viewFor(viewer, book);
  return isKnownOnly ? bookKnownOn(today, shown) : bookUpTo(today, shown);
}

/** Returns what the records of a book add; `seen` is what the review looks at of it. */
export function addedBy(
  {
    book,
    seen,
    lunar,
  }: { readonly book: Book; readonly seen: Book; readonly lunar: LunarConverter | undefined },
  asked: ReviewAsked,
  sections: readonly CountedSection[],
): Added {
  const { period, today, owner, viewer } = asked;
  const { now, before } = reviewOf({ book: seen, period, today, owner, lunar });
  return {
    frame: frameRows(viewFor(viewer, book), seen, owner),
    now: rowsOf(now, sections),
    before: rowsOf(before, sections),
    texts: Object.fromEntries(sections.map(({ key, texts }) => [key, texts(now)])),
  };
}

function rowsOf(scope: ReviewScope, sections: readonly CountedSection[]): Readonly<Record<string, object>> {
  return Object.fromEntries(sections.map(({ key, tally }) => [key, tally.rows(scope)]));
}

function frameRows(shown: Book, seen: Book, owner: string | null): FrameRows {
  const [begun, first] = [begunOn(shown), firstRecordedDay(seen)];
  return {
    customers: shown.customers.length,
    records: countIn(shown),
    seen_customers: seen.customers.length,
    seen_records: countIn(seen),
    owned: seen.customers.filter((customer) => customer.owner === owner).length,
    begun: begun == null ? [] : [begun],
    first: first == null ? [] : [first],
  };
}

function countIn(book: Book): number {
  return recordTypes.reduce((sum, type) => sum + recordsOf(book, type).length, 0);
}

/** Returns the earliest of some days, or null. */
export function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first == null || day < first ? day : first), null);
}

/** Returns the facts of the sections, of the period and of the one before, by the key of the section. */
export function factsFrom(
  added: Added,
  { now, before }: Review,
  sections: readonly CountedSection[],
): Readonly<Record<string, { readonly now: object; readonly before: object }>> {
  return Object.fromEntries(
    sections.map(({ key, tally }) => [
      key,
      {
        now: tally.facts(added.now[key] ?? {}, now),
        before: tally.facts(added.before[key] ?? {}, before),
      },
    ]),
  );
}
