// Which segments customers were in at the end of a period, who changed, and who may leave (template S4, parts 3 and 4). Sets no segment.
import { isLeaving } from './churn.ts';
import type { Day } from './day.ts';
import { currentOn, segmentsOn } from './review-judged.ts';
import { type Named, isOwned, lastDayOf, named, startDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
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

/** Returns the segments of the customers that are looked at, at the end of the period against the day before it. */
export function segmentsFacts(scope: ReviewScope): SegmentsFacts {
  const { book } = scope;
  const [on, since] = [lastDayOf(scope), startDayOf(scope)];
  const [after, before] = [segmentsOn(on, book), segmentsOn(since, book)];
  const current = book.customers.filter(({ id }) => after.has(id) && isOwned(scope, id));
  const states = current.map((customer) => careStateIn(after.get(customer.id) ?? null, customer, book, on));
  const state = (name: CareState): number => states.filter((each) => each === name).length;
  const segment = (name: SegmentName | null): number =>
    current.filter(({ id }) => after.get(id) === name).length;
  const then = currentOn(on, book);
  // Whoever is leaving is at risk, unless another segment was set by hand.
  const atRisk = current
    .filter(({ id, segment: override }) => override != null || after.get(id) === 'risk')
    .map((customer) => ({
      ...named(customer),
      churn: isLeaving(then.get(customer.id) ?? customer, book, on) === true,
    }))
    .filter(({ id, churn }) => churn || after.get(id) === 'risk');
  return {
    on,
    since,
    customers: current.length,
    segments: {
      risk: segment('risk'),
      key: segment('key'),
      grow: segment('grow'),
      routine: segment('routine'),
      none: segment(null),
    },
    states: { active: state('active'), potential: state('potential'), risk: state('risk') },
    churn_risk: atRisk.filter(({ churn }) => churn).length,
    at_risk: atRisk,
    changed: current.flatMap((customer) => {
      const [from, to] = [before.get(customer.id), after.get(customer.id)];
      return from === undefined || to === undefined || from === to
        ? []
        : [{ customer: named(customer), from, to }];
    }),
  };
}
