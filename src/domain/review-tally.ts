// A section of a review as a sum: what records add to it, and the facts that all of it makes. What each customer adds can be
// found, kept and added apart from the others. Knows no section.
import type { ReviewScope, SectionOf } from './review-scope.ts';

/** How a section counts. Rows are plain data: numbers that are added, lists that are joined, or either of them by name. */
export interface Tally<Rows extends object, Facts extends object> {
  /** What the records of a book add; those of a customer add the same wherever they stand. */
  readonly rows: (scope: ReviewScope) => Rows;
  /** The facts, whatever the order of what was added. Single customers are looked up in the book, never all of them. */
  readonly facts: (rows: Rows, scope: ReviewScope) => Facts;
}

/** How often something occurs, by name. */
export type Counts = Readonly<Record<string, number>>;

/** Returns the facts of a section for a scope. */
export function factsBy<Rows extends object, Facts extends object>({
  rows,
  facts,
}: Tally<Rows, Facts>): SectionOf<Facts> {
  return (scope) => facts(sumOf([rows(scope)]), scope);
}

type Sum = Record<string, unknown>;

/** Returns everything that was added, together. */
export function sumOf<Rows extends object>(parts: readonly Rows[]): Rows {
  const sum = nothing();
  for (const part of parts) add(sum, part as Sum);
  return sum as Rows;
}

/** Returns a sum that more can be added to. */
export function emptySum<Rows extends object>(first: Rows): Rows {
  return sumOf([first]);
}

/** Adds to a sum. */
export function addTo(sum: object, part: object): void {
  add(sum as Sum, part as Sum);
}

// Without a prototype no name that somebody gave a tag or a stage is there before it is counted.
function nothing(): Sum {
  return Object.create(null) as Sum;
}

function add(sum: Sum, part: Readonly<Sum>): void {
  // Asked for every name of every customer: pairs of names and values would be as many more objects.
  for (const name of Object.keys(part)) {
    const value = part[name];
    if (typeof value === 'number') sum[name] = ((sum[name] as number | undefined) ?? 0) + value;
    else if (Array.isArray(value)) {
      const list = (sum[name] ??= []) as unknown[];
      for (const each of value) list.push(each);
    } else add((sum[name] ??= nothing()) as Sum, value as Sum);
  }
}

/** Returns the same without what adds nothing: what may be added is named by what a folder without records adds. */
export function lean(rows: object): object {
  const rest: Sum = {};
  for (const [name, value] of Object.entries(rows) as [string, unknown][]) {
    if (value === 0) continue;
    const kept = typeof value === 'object' && !Array.isArray(value) ? lean(value as object) : value;
    if (typeof kept === 'number' || Object.keys(kept as object).length > 0) rest[name] = kept;
  }
  return rest;
}

/** Returns how often each name occurs. */
export function countOf(names: Iterable<string>): Counts {
  const counts = nothing() as Record<string, number>;
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
