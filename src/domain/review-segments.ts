// Which segments customers were in at the end of a period, who changed, and who may leave (template S4, parts 3 and 4). Sets no segment.
import { compare } from './book.ts';
import { isLeaving } from './churn.ts';
import type { Day } from './day.ts';
import { once } from './review-count.ts';
import { currentOn, segmentsOn } from './review-judged.ts';
import { type Named, isOwned, lastDayOf, named, startDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';
import { type CareState, type SegmentName, careStateIn } from './segment.ts';

export const segmentNames: readonly SegmentName[] = ['risk', 'key', 'grow', 'routine'];

export interface SegmentsFacts {
  /** The end of the period, or today. */
  readonly on: Day;
  /** The day before the period. */
  readonly since: Day;
  /** Customers neither lost nor archived on that day. */
  readonly customers: number;
  /** `none`: they have not bought anything yet. */
  readonly segments: Readonly<Record<SegmentName | 'none', number>>;
  readonly states: Readonly<Record<CareState, number>>;
  /** Fewer conversations and a lower amount of orders: template S4, part 3. */
  readonly churn_risk: number;
  readonly at_risk: readonly (Named & { readonly churn: boolean })[];
  /** Customers of both days whose segment changed; null for none. */
  readonly changed: readonly {
    readonly customer: Named;
    readonly from: SegmentName | null;
    readonly to: SegmentName | null;
  }[];
}

interface Rows {
  readonly segments: Counts;
  readonly states: Counts;
  readonly at_risk: SegmentsFacts['at_risk'];
  readonly changed: SegmentsFacts['changed'];
}

/** Which segments customers were in. */
export const segmentsTally: Tally<Rows, SegmentsFacts> = { rows: once(rowsOf), facts: factsOf };

/** Returns the segments of the customers that are looked at, at the end of the period against the day before it. */
export const segmentsFacts = factsBy(segmentsTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const on = lastDayOf(scope);
  const [after, before] = [segmentsOn(on, book), segmentsOn(startDayOf(scope), book)];
  const current = book.customers.filter(({ id }) => after.has(id) && isOwned(scope, id));
  const then = currentOn(on, book);
  return {
    segments: countOf(current.map(({ id }) => after.get(id) ?? 'none')),
    states: countOf(
      current.flatMap((customer) => careStateIn(after.get(customer.id) ?? null, customer, book, on) ?? []),
    ),
    // Whoever is leaving is at risk, unless another segment was set by hand.
    at_risk: current
      .filter(({ id, segment: override }) => override != null || after.get(id) === 'risk')
      .map((customer) => ({
        ...named(customer),
        churn: isLeaving(then.get(customer.id) ?? customer, book, on) === true,
      }))
      .filter(({ id, churn }) => churn || after.get(id) === 'risk'),
    changed: current.flatMap((customer) => {
      const [from, to] = [before.get(customer.id), after.get(customer.id)];
      return from === undefined || to === undefined || from === to
        ? []
        : [{ customer: named(customer), from, to }];
    }),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): SegmentsFacts {
  const segment = (name: SegmentName | 'none'): number => rows.segments[name] ?? 0;
  const state = (name: CareState): number => rows.states[name] ?? 0;
  return {
    on: lastDayOf(scope),
    since: startDayOf(scope),
    customers: Object.values(rows.segments).reduce((sum, count) => sum + count, 0),
    segments: {
      risk: segment('risk'),
      key: segment('key'),
      grow: segment('grow'),
      routine: segment('routine'),
      none: segment('none'),
    },
    states: { active: state('active'), potential: state('potential'), risk: state('risk') },
    churn_risk: rows.at_risk.filter(({ churn }) => churn).length,
    at_risk: rows.at_risk.toSorted((a, b) => compare(a.id, b.id)),
    changed: rows.changed.toSorted((a, b) => compare(a.customer.id, b.customer.id)),
  };
}
