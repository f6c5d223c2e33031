// The moves of a period: who went from where to where, and which way that was. Where everybody stands is the funnel's business.
import type { Customer, Status } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { maskText } from './mask.ts';
import { type Step, pathOf, placeOf, stepsOf } from './review-path.ts';
import { type Named, customersOf, isWithin, named } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';
import type { Standing } from './standing.ts';

/** Forward and back are along the steps to a sale; woken is back from silent or lost. */
export type Way = 'forward' | 'back' | 'silent' | 'lost' | 'woken' | 'within';

export interface MovesFacts {
  readonly count: number;
  readonly customers: number;
  readonly ways: Readonly<Record<Way, number>>;
  /** How many customers came to be this in the period and were something else before. */
  readonly entered: Readonly<Record<Status, number>>;
  /** Ids of stages, or of statuses where there is no stage. */
  readonly pairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly way: Way;
    readonly count: number;
  }[];
  readonly moves: readonly MoveFact[];
}

export interface MoveFact {
  readonly on: Day;
  readonly customer: Named;
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  readonly reason: string | null;
}

interface Found extends MoveFact {
  readonly followup: string;
  readonly entered: Status | null;
}

interface Rows {
  readonly found: readonly Found[];
}

/** What moved in the period. */
export const movesTally: Tally<Rows, MovesFacts> = { rows: rowsOf, facts: factsOf };

/** Returns what moved in the period. */
export const movesFacts = factsBy(movesTally);

function rowsOf(scope: ReviewScope): Rows {
  const steps = stepsOf(scope.book.settings);
  return { found: customersOf(scope).flatMap((customer) => foundMoves(scope, customer, steps)) };
}

function factsOf(rows: Rows): MovesFacts {
  const found = rows.found.toSorted((a, b) => compare(a.on, b.on) || compare(a.followup, b.followup));
  const entering = (status: Status): number =>
    new Set(found.filter(({ entered }) => entered === status).map(({ customer }) => customer.id)).size;
  const going = (way: Way): number => found.filter((move) => move.way === way).length;
  return {
    count: found.length,
    customers: new Set(found.map(({ customer }) => customer.id)).size,
    ways: {
      forward: going('forward'),
      back: going('back'),
      silent: going('silent'),
      lost: going('lost'),
      woken: going('woken'),
      within: going('within'),
    },
    entered: {
      prospect: entering('prospect'),
      interested: entering('interested'),
      won: entering('won'),
      silent: entering('silent'),
      lost: entering('lost'),
    },
    pairs: pairsOf(found),
    moves: found.map(({ followup: _followup, entered: _entered, ...move }) => move),
  };
}

function foundMoves(scope: ReviewScope, customer: Customer, steps: readonly Step[]): Found[] {
  const path = pathOf(customer, scope.book);
  return path.flatMap((stay, place): Found[] => {
    const before = path[place - 1];
    if (!before || !stay.move || !isWithin(scope, stay.from)) return [];
    const { reason } = stay.move.move ?? {};
    return [
      {
        followup: stay.move.id,
        on: stay.from,
        customer: named(customer),
        from: before.stage ?? before.status,
        to: stay.stage ?? stay.status,
        way: wayOf(before, stay, placeOf(before, steps), placeOf(stay, steps)),
        reason: reason == null ? null : maskText(reason),
        entered: before.status === stay.status ? null : stay.status,
      },
    ];
  });
}

function wayOf(before: Standing, after: Standing, from: number, to: number): Way {
  if (after.status === 'lost' && before.status !== 'lost') return 'lost';
  if (after.status === 'silent' && before.status !== 'silent') return 'silent';
  if (from < 0 && to >= 0) return 'woken';
  if (to === from) return 'within';
  return to > from ? 'forward' : 'back';
}

function pairsOf(found: readonly Found[]): MovesFacts['pairs'] {
  const pairs = new Map<string, { from: string; to: string; way: Way; count: number }>();
  for (const { from, to, way } of found) {
    const key = `${from} ${to}`;
    const pair = pairs.get(key) ?? { from, to, way, count: 0 };
    pair.count++;
    pairs.set(key, pair);
  }
  return [...pairs.values()].toSorted(
    (a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to),
  );
}
