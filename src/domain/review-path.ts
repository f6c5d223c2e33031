// The way of a customer through the stages: where it stood from which day on, and the steps of the funnel. Agrees with standing.ts.
import type { Customer, Followup, Status } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import type { Counts } from './review-tally.ts';
import type { TeamSettings } from './settings.ts';
import { type Standing, movesOf, standingFor } from './standing.ts';

/** From a day on, until the next one begins. */
export interface Stay extends Standing {
  readonly from: Day;
  /** The move that began it; null for the first, which begins with the first contact. */
  readonly move: Followup | null;
}

/** One step on the way to a sale; the last one is being won, whatever stages follow. */
export interface Step {
  /** The id of a stage, or of a status that has no stage. */
  readonly id: string;
  readonly status: Status;
}

const onTheWay: readonly Status[] = ['prospect', 'interested'];

const known = new WeakMap<Book, Map<string, readonly Stay[]>>();

/** Returns the stays of a customer, oldest first. On every day the last one that has begun is where it stood. */
export function pathOf(customer: Customer, book: Book): readonly Stay[] {
  const paths = known.get(book) ?? new Map<string, readonly Stay[]>();
  known.set(book, paths);
  const path = paths.get(customer.id) ?? replay(customer, book);
  paths.set(customer.id, path);
  return path;
}

function replay(customer: Customer, book: Book): readonly Stay[] {
  const { settings } = book;
  const moves = movesOf(customer.id, book);
  const { status, stage = null } = customer;
  const [first] = moves;
  if (!first) return [{ status, stage, from: customer.first_contact, move: null }];
  // Where a move ended is told by where the next one began, and at last by the record itself: so standing.ts reads it.
  const standings = moves.map(({ from }) => standingFor(from, settings, customer));
  const begin = first.day < customer.first_contact ? first.day : customer.first_contact;
  return [
    { ...(standings[0] ?? { status, stage }), from: begin, move: null },
    ...moves.map(({ day, followup }, place): Stay => ({
      ...(standings[place + 1] ?? { status, stage }),
      from: day,
      move: followup,
    })),
  ];
}

/** Returns where the customer stood at the end of the day, or null where it was not known yet. */
export function stayOn(path: readonly Stay[], day: Day): Stay | null {
  return path.findLast(({ from }) => from <= day) ?? null;
}

/** Returns the steps to a sale in their order: the stages before it, then the sale. A status without a stage is its own step. */
export function stepsOf(settings: TeamSettings): readonly Step[] {
  const before = onTheWay.flatMap((status): Step[] => {
    const stages = settings.stages.filter(({ kind }) => kind === status);
    return stages.length > 0 ? stages.map(({ id }) => ({ id, status })) : [{ id: status, status }];
  });
  return [...before, { id: 'won', status: 'won' }];
}

/** Returns the place of a standing among the steps, or -1 for one beside the way: silent or lost. */
export function placeOf({ status, stage }: Standing, steps: readonly Step[]): number {
  const exact = steps.findIndex(({ id, status: of }) => id === stage && of === status);
  // A stage that tend.yaml no longer has still tells the status.
  return exact >= 0 ? exact : steps.findIndex((step) => step.status === status);
}

/** Returns the furthest step that was ever reached by the end of the day; whoever was met reached the first one. */
export function furthestOn(path: readonly Stay[], day: Day, steps: readonly Step[]): number {
  let furthest = 0;
  for (const stay of path) if (stay.from <= day) furthest = Math.max(furthest, placeOf(stay, steps));
  return furthest;
}

/** Returns how many furthest steps, counted by their place, lie at each step or beyond: never more than at the step before. */
export function reachedCounts(furthest: Counts, steps: readonly Step[]): readonly number[] {
  return steps.map((_, place) =>
    Object.entries(furthest).reduce((sum, [each, count]) => (Number(each) >= place ? sum + count : sum), 0),
  );
}
