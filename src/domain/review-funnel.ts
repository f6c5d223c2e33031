// The funnel: who stands where at the end of a period, and how far everybody ever came. Conversion within the period is elsewhere.
import type { Opportunity, Status } from '../schema/generated/types.ts';
import type { Day } from './day.ts';
import { type PipelineSum, pipelineOf } from './pipeline.ts';
import { furthestOn, pathOf, reachedCounts, stayOn, stepsOf } from './review-path.ts';
import { type Share } from './review-count.ts';
import { customersOf, isArchivedOn, isOwned, lastDayOf, startDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type TeamSettings, statuses } from './settings.ts';

export interface FunnelFacts {
  /** The day the counts are of. */
  readonly on: Day;
  /** Everybody who was known, archived or not: the first step of the funnel. */
  readonly known: number;
  /** Those of them in the history library. */
  readonly archived: number;
  readonly standing: readonly {
    readonly id: string;
    readonly status: Status;
    readonly at_start: number;
    readonly customers: number;
    readonly goals: readonly string[];
  }[];
  readonly steps: readonly {
    readonly id: string;
    readonly reached: number;
    /** Of those who reached the step before; null for the first. */
    readonly of_previous: Share | null;
  }[];
  readonly pipeline: readonly PipelineSum[];
}

/** Returns the funnel at the end of the period. */
export function funnelFacts(scope: ReviewScope): FunnelFacts {
  const { book } = scope;
  const on = lastDayOf(scope);
  const all = customersOf(scope);
  const steps = stepsOf(book.settings);
  const reached = reachedCounts(
    all.map((customer) => furthestOn(pathOf(customer, book), on, steps)),
    steps,
  );
  const atEnd = standingCounts(scope, on);
  const atStart = standingCounts(scope, startDayOf(scope));
  return {
    on,
    known: all.length,
    archived: all.filter((customer) => isArchivedOn(customer, on)).length,
    standing: placesOf(book.settings).map(({ id, status, goals }) => ({
      id,
      status,
      at_start: atStart.get(id) ?? 0,
      customers: atEnd.get(id) ?? 0,
      goals,
    })),
    steps: steps.map(({ id }, place) => ({
      id,
      reached: reached[place] ?? 0,
      of_previous: place === 0 ? null : { part: reached[place] ?? 0, whole: reached[place - 1] ?? 0 },
    })),
    pipeline: pipelineOf(opportunitiesOf(scope), book.settings, on),
  };
}

function opportunitiesOf(scope: ReviewScope): readonly Opportunity[] {
  return scope.book.opportunities.filter(({ customer }) => isOwned(scope, customer));
}

/** Every place a customer can stand at: the stages in the order of their statuses, and a status that has none. */
function placesOf({
  stages,
}: TeamSettings): readonly { id: string; status: Status; goals: readonly string[] }[] {
  return statuses.flatMap((status) => {
    const own = stages.filter(({ kind }) => kind === status);
    if (own.length === 0) return [{ id: status, status, goals: [] }];
    return own.map(({ id, goals = [] }) => ({ id, status, goals }));
  });
}

function standingCounts(scope: ReviewScope, day: Day): ReadonlyMap<string, number> {
  const { book } = scope;
  const places = placesOf(book.settings);
  const counts = new Map<string, number>();
  for (const customer of customersOf(scope)) {
    if (customer.first_contact > day || isArchivedOn(customer, day)) continue;
    const stay = stayOn(pathOf(customer, book), day);
    if (!stay) continue;
    const place =
      places.find(({ id, status }) => id === stay.stage && status === stay.status) ??
      places.find(({ status }) => status === stay.status);
    if (place) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  }
  return counts;
}
