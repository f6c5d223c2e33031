// The new customers of a period: whose first contact fell into it, by owner and source. What became of them is the cohort's business.
import type { Status } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { pathOf, stayOn } from './review-path.ts';
import {
  type Named,
  customersOf,
  isArchivedOn,
  isWithin,
  lastDayOf,
  named,
  periodsUpTo,
  startDayOf,
  tally,
} from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';

export interface NewCustomersFacts {
  readonly count: number;
  /** Who is in no history library, at the start and at the end. */
  readonly active_before: number;
  readonly active: number;
  readonly by_owner: readonly { readonly owner: string; readonly count: number }[];
  /** Null for those whose source is not written down. */
  readonly by_source: readonly { readonly source: string | null; readonly count: number }[];
  /** The last periods of this length, this one at the end. */
  readonly trend: readonly { readonly period: string; readonly count: number }[];
  readonly customers: readonly NewCustomer[];
}

export interface NewCustomer extends Named {
  readonly source: string | null;
  readonly first_contact: Day;
  /** Where it stood at the end. */
  readonly status: Status;
  readonly stage: string | null;
}

/** Enough to see a direction, and few enough to fit a line: ours. */
export const trendLength = 8;

interface Rows {
  readonly active_before: number;
  readonly active: number;
  /** First contacts by the name of the period. */
  readonly met: Counts;
  readonly fresh: readonly NewCustomer[];
}

/** Who was met for the first time in the period. */
export const newCustomersTally: Tally<Rows, NewCustomersFacts> = { rows: rowsOf, facts: factsOf };

/** Returns who was met for the first time in the period. */
export const newCustomersFacts = factsBy(newCustomersTally);

function rowsOf(scope: ReviewScope): Rows {
  const all = customersOf(scope);
  const last = lastDayOf(scope);
  const start = startDayOf(scope);
  const periods = periodsUpTo(scope.period, trendLength);
  const nameOf = (day: Day): string[] =>
    periods.filter(({ from, to }) => day >= from && day <= to).map(({ name }) => name);
  return {
    active_before: all.filter((each) => each.first_contact <= start && !isArchivedOn(each, start)).length,
    active: all.filter((each) => !isArchivedOn(each, last)).length,
    met: countOf(all.flatMap(({ first_contact: day }) => nameOf(day))),
    fresh: all
      .filter(({ first_contact: day }) => isWithin(scope, day))
      .map((customer) => {
        const stay = stayOn(pathOf(customer, scope.book), last);
        return {
          ...named(customer),
          source: customer.source ?? null,
          first_contact: customer.first_contact,
          status: stay?.status ?? customer.status,
          stage: stay?.stage ?? null,
        };
      }),
  };
}

function factsOf({ fresh, active_before, active, met }: Rows, { period }: ReviewScope): NewCustomersFacts {
  return {
    count: fresh.length,
    active_before,
    active,
    by_owner: tally(fresh.map(({ owner }) => owner)).map(({ key, count }) => ({ owner: key, count })),
    by_source: tally(fresh.map(({ source }) => source)).map(({ key, count }) => ({ source: key, count })),
    trend: periodsUpTo(period, trendLength).map(({ name }) => ({ period: name, count: met[name] ?? 0 })),
    customers: fresh.toSorted((a, b) => compare(a.first_contact, b.first_contact) || compare(a.id, b.id)),
  };
}
