// Whether the care that segments ask for was kept in a period, and what came of it a quarter later (template S4, part 4). Plans none.
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { type CareEffect, effectRows, groupEffect, quartersOf } from './review-care-effect.ts';
import { cadenceOf, plansIn } from './review-care-plan.ts';
import { type Share, daysOf, grouped, peopleOf } from './review-count.ts';
import { type Named, named } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { segmentNames } from './review-segments.ts';
import { type Tally, factsBy } from './review-tally.ts';
import type { SegmentName } from './segment.ts';

export type { CareEffect, EffectGroup } from './review-care-effect.ts';

export interface CareFacts {
  /** Contacts that fell due by the cadence of the segment, and those that were kept. */
  readonly kept: Share;
  /** Due today, with the day not yet over. */
  readonly pending: number;
  readonly by_segment: readonly {
    readonly segment: SegmentName;
    /** As tend.yaml writes it. */
    readonly every: string;
    /** Customers who were in the segment when the period, or a month of it, began. */
    readonly customers: number;
    readonly kept: Share;
  }[];
  /** By the owner of the customer. */
  readonly by_person: readonly { readonly member: string; readonly kept: Share }[];
  /** Contacts that did not happen, the earliest first. */
  readonly missed: readonly MissedCare[];
  readonly effect: CareEffect;
}

export interface MissedCare {
  readonly customer: Named;
  readonly segment: SegmentName;
  readonly due: Day;
  readonly last_contact: Day;
}

/** What fell due with one customer in the period, or a month of it. */
interface Row {
  readonly customer: string;
  readonly segment: SegmentName;
  readonly owner: string;
  readonly kept: number;
  readonly pending: number;
  readonly missed: number;
}

interface Rows {
  readonly plans: readonly Row[];
  readonly missed: readonly MissedCare[];
  readonly effect: ReturnType<typeof effectRows>;
}

/** How the care of customers was kept. */
export const careTally: Tally<Rows, CareFacts> = { rows: rowsOf, facts: factsOf };

/** Returns how the care of the customers that are looked at was kept. */
export const careFacts = factsBy(careTally);

function rowsOf(scope: ReviewScope): Rows {
  const plans = plansIn(daysOf(scope), scope);
  return {
    plans: plans.map(({ customer: { id, owner }, segment, kept, pending, missed }) => ({
      customer: id,
      segment,
      owner,
      kept,
      pending,
      missed: missed.length,
    })),
    missed: plans.flatMap(({ customer, segment, missed }) =>
      missed.map(({ due, last }) => ({ customer: named(customer), segment, due, last_contact: last })),
    ),
    effect: effectRows(scope),
  };
}

function factsOf({ plans, missed, effect }: Rows, scope: ReviewScope): CareFacts {
  const { settings } = scope.book;
  const bySegment = grouped(plans, ({ segment }) => segment);
  const byOwner = grouped(plans, ({ owner }) => owner);
  return {
    kept: shareOf(plans),
    pending: plans.reduce((sum, { pending }) => sum + pending, 0),
    by_segment: segmentNames
      .filter((segment) => cadenceOf(segment, settings) !== 'off')
      .map((segment) => ({
        segment,
        every: cadenceOf(segment, settings),
        customers: new Set(bySegment.get(segment)?.map(({ customer }) => customer)).size,
        kept: shareOf(bySegment.get(segment) ?? []),
      })),
    by_person: peopleOf(scope, byOwner.keys()).map((member) => ({
      member,
      kept: shareOf(byOwner.get(member) ?? []),
    })),
    missed: missed.toSorted((a, b) => compare(a.due, b.due) || compare(a.customer.id, b.customer.id)),
    effect: {
      ...quartersOf(scope),
      kept: groupEffect(effect.kept),
      missed: groupEffect(effect.missed),
    },
  };
}

function shareOf(plans: readonly Row[]): Share {
  const part = plans.reduce((sum, { kept }) => sum + kept, 0);
  return { part, whole: part + plans.reduce((sum, { missed }) => sum + missed, 0) };
}
