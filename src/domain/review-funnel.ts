// The funnel: who stands where at the end of a period, and how far everybody ever came. Conversion within the period is elsewhere.
import type { Opportunity, Status } from '../schema/generated/types.ts';
import type { Day } from './day.ts';
import { type PipelineSum, joinedPipeline, pipelineOf } from './pipeline.ts';
import { furthestOn, pathOf, reachedCounts, stayOn, stepsOf } from './review-path.ts';
import { type Share } from './review-count.ts';
import { customersOf, isArchivedOn, isOwned, lastDayOf, startDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';
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

interface Rows {
  readonly known: number;
  readonly archived: number;
  /** Customers by the place of the furthest step they reached. */
  readonly furthest: Counts;
  /** Customers by where they stood. */
  readonly at_start: Counts;
  readonly at_end: Counts;
  readonly pipeline: readonly PipelineSum[];
}

/** The funnel at the end of the period. */
export const funnelTally: Tally<Rows, FunnelFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the funnel at the end of the period. */
export const funnelFacts = factsBy(funnelTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const on = lastDayOf(scope);
  const all = customersOf(scope);
  const steps = stepsOf(book.settings);
  return {
    known: all.length,
    archived: all.filter((customer) => isArchivedOn(customer, on)).length,
    furthest: countOf(all.map((customer) => String(furthestOn(pathOf(customer, book), on, steps)))),
    at_start: standingCounts(scope, startDayOf(scope)),
    at_end: standingCounts(scope, on),
    pipeline: pipelineOf(opportunitiesOf(scope), book.settings, on),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): FunnelFacts {
  const { settings } = scope.book;
  const steps = stepsOf(settings);
  const reached = reachedCounts(rows.furthest, steps);
  return {
    on: lastDayOf(scope),
    known: rows.known,
    archived: rows.archived,
    standing: placesOf(settings).map(({ id, status, goals }) => ({
      id,
      status,
      at_start: rows.at_start[id] ?? 0,
      customers: rows.at_end[id] ?? 0,
      goals,
    })),
    steps: steps.map(({ id }, place) => ({
      id,
      reached: reached[place] ?? 0,
      of_previous: place === 0 ? null : { part: reached[place] ?? 0, whole: reached[place - 1] ?? 0 },
    })),
    pipeline: joinedPipeline(rows.pipeline, settings),
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

function standingCounts(scope: ReviewScope, day: Day): Counts {
  const { book } = scope;
  const places = placesOf(book.settings);
  const standing = customersOf(scope).flatMap((customer) => {
    if (customer.first_contact > day || isArchivedOn(customer, day)) return [];
    const stay = stayOn(pathOf(customer, book), day);
    if (!stay) return [];
    const place =
      places.find(({ id, status }) => id === stay.stage && status === stay.status) ??
      places.find(({ status }) => status === stay.status);
    return place ? [place.id] : [];
  });
  return countOf(standing);
}
