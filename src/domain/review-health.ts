// How health changed in a period: the colours before and after, who rose and who fell most, and by what. Rescues nobody.
import type { Customer } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import type { Day } from './day.ts';
import { type Colour, type Health, type HealthKey, type HealthLine, healthOf } from './health.ts';
import { customerOn } from './as-of.ts';
import { type Judged, judgedOn } from './review-judged.ts';
import { type Middle, middleOf } from './review-count.ts';
import { type Named, isOwned, lastDayOf, named, startDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';

/** Movers that are named; all of them are counted. */
const mostMovers = 5;

export const colours: readonly Colour[] = ['green', 'yellow', 'red', 'unknown'];

export interface HealthFacts {
  /** The end of the period, or today. */
  readonly on: Day;
  /** The day before the period. */
  readonly since: Day;
  /** Customers neither lost nor archived on that day. */
  readonly customers: number;
  readonly colours: Readonly<Record<Colour, number>>;
  readonly score: Middle;
  /** Customers who were judged on both days and whose score changed. */
  readonly rose: number;
  readonly fell: number;
  /** Those whose colour became worse, unknown left out. */
  readonly worsened: number;
  readonly risers: readonly Mover[];
  readonly fallers: readonly Mover[];
}

export interface Mover {
  readonly customer: Named;
  readonly from: Judged;
  readonly to: Judged;
  readonly change: number;
  /** The components that changed, with their points, the largest change first; null where nothing was known. */
  readonly because: readonly {
    readonly key: HealthKey;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** A customer whose score changed: the id, and score and colour before and after. Most customers have one: kept short. */
type Moved = readonly [id: string, number, Colour, number, Colour];

interface Rows {
  readonly customers: number;
  readonly colours: Counts;
  readonly scores: readonly number[];
  readonly moved: readonly Moved[];
}

/** How the health of customers changed in the period. */
export const healthTally: Tally<Rows, HealthFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the health of the customers that are looked at, at the end of the period against the day before it. */
export const healthFacts = factsBy(healthTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const [after, before] = [judgedOn(lastDayOf(scope), book), judgedOn(startDayOf(scope), book)];
  const current = book.customers.filter(({ id }) => after.has(id) && isOwned(scope, id));
  const judged = current.map(({ id }) => after.get(id)).filter((each) => each != null);
  return {
    customers: current.length,
    colours: countOf(judged.map(({ colour }) => colour)),
    scores: judged.flatMap(({ score }) => score ?? []),
    moved: current.flatMap(({ id }): Moved[] => {
      const [to, from] = [after.get(id), before.get(id)];
      if (to?.score == null || from?.score == null || to.score === from.score) return [];
      return [[id, from.score, from.colour, to.score, to.colour]];
    }),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): HealthFacts {
  const count = (colour: Colour): number => rows.colours[colour] ?? 0;
  const changes = rows.moved.map(([id, from, fromColour, to, toColour]): Change => ({
    id,
    from: { score: from, colour: fromColour },
    to: { score: to, colour: toColour },
    change: to - from,
  }));
  return {
    on: lastDayOf(scope),
    since: startDayOf(scope),
    customers: rows.customers,
    colours: {
      green: count('green'),
      yellow: count('yellow'),
      red: count('red'),
      unknown: count('unknown'),
    },
    score: middleOf(rows.scores),
    rose: changes.filter(({ change }) => change > 0).length,
    fell: changes.filter(({ change }) => change < 0).length,
    worsened: changes.filter(({ from, to }) => colours.indexOf(to.colour) > colours.indexOf(from.colour))
      .length,
    risers: most(changes, 1, scope),
    fallers: most(changes, -1, scope),
  };
}

interface Change {
  readonly id: string;
  readonly from: Judged;
  readonly to: Judged;
  readonly change: number;
}

function most(changes: readonly Change[], sign: 1 | -1, scope: ReviewScope): Mover[] {
  return changes
    .filter(({ change }) => change * sign > 0)
    .toSorted((a, b) => (b.change - a.change) * sign || compare(a.id, b.id))
    .slice(0, mostMovers)
    .flatMap(({ id, from, to, change }) => {
      const customer = scope.book.customerById.get(id);
      if (!customer) return [];
      return { customer: named(customer), from, to, change, because: because(customer, scope) };
    });
}

function because(customer: Customer, scope: ReviewScope): Mover['because'] {
  const before = healthThen(startDayOf(scope), customer, scope.book).lines;
  const after = healthThen(lastDayOf(scope), customer, scope.book).lines;
  const size = ({ from, to }: Mover['because'][number]): number => Math.abs((to ?? 0) - (from ?? 0));
  return after
    .flatMap((line) => {
      const earlier = before.find(({ key }) => key === line.key);
      // The points of a component shift when another becomes known; only its own value is a reason.
      if (earlier?.value === line.value) return [];
      return [{ key: line.key, from: pointsOf(earlier), to: pointsOf(line) }];
    })
    .toSorted((a, b) => size(b) - size(a));
}

function pointsOf(line: HealthLine | undefined): number | null {
  return line?.value == null ? null : line.points;
}

/** Returns the health of a customer as the records told it on a day. */
export function healthThen(day: Day, customer: Customer, book: Book): Health {
  return healthOf(customerOn(day, customer, book), book, day);
}
