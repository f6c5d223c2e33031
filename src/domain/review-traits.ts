// What customers who were won, or are close to it, have in common (S0: traits of high-intent customers). Counts; explains no cause.
import type { Customer } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { maskText } from './mask.ts';
import { pathOf, stayOn } from './review-path.ts';
import { type Share } from './review-count.ts';
import { customersOf, isArchivedOn, lastDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export type Trait = 'industry' | 'source' | 'size' | 'tag';

/** From so few customers, one more or less moves a share by 20 points: no percentage and no lift is made of them. Ours. */
export const fewestForShare = 5;

export interface TraitsFacts {
  readonly on: Day;
  readonly customers: number;
  /** Were won at some time. */
  readonly won: number;
  /** Are not, and are of high intent: interested (S0: the need is clear, a proposal is talked about), with need and budget written down (S3). */
  readonly high_intent: number;
  readonly traits: readonly TraitFacts[];
}

export interface TraitFacts {
  readonly trait: Trait;
  /** Whose trait is known, and how many of them are won or of high intent. */
  readonly known: Share;
  readonly unknown: number;
  readonly values: readonly TraitValue[];
}

export interface TraitValue {
  readonly value: string;
  readonly customers: number;
  readonly won: number;
  readonly high_intent: number;
  /** Won or of high intent, of those with this value. */
  readonly share: Share;
  /** That share by the one of everybody whose trait is known; null below the fewest. 2 means twice as likely. */
  readonly lift: number | null;
}

const traits: readonly Trait[] = ['industry', 'source', 'size', 'tag'];

type Group = 'won' | 'high_intent' | null;

/** A customer: what became of it, and its values of each trait. There is one for everybody: kept short. */
type Row = readonly [group: Group, values: readonly (readonly string[])[]];

interface Rows {
  readonly customers: readonly Row[];
}

/** What those who bought or are about to have in common. */
export const traitsTally: Tally<Rows, TraitsFacts> = { rows: rowsOf, facts: factsOf };

/** Returns what those who bought or are about to have in common, of everybody known by the end of the period. */
export const traitsFacts = factsBy(traitsTally);

function rowsOf(scope: ReviewScope): Rows {
  const on = lastDayOf(scope);
  return {
    customers: customersOf(scope).map((customer) => [
      groupOf(customer, scope, on),
      traits.map((trait) => valuesOf(trait, customer)),
    ]),
  };
}

function factsOf({ customers }: Rows, scope: ReviewScope): TraitsFacts {
  return {
    on: lastDayOf(scope),
    customers: customers.length,
    won: customers.filter(([group]) => group === 'won').length,
    high_intent: customers.filter(([group]) => group === 'high_intent').length,
    traits: traits.map((trait, place) => {
      const judged = customers.map((row): Judged => ({ group: row[0], values: row[1][place] ?? none }));
      return traitFacts(trait, judged);
    }),
  };
}

const none: readonly string[] = [];

interface Judged {
  readonly group: Group;
  readonly values: readonly string[];
}

function groupOf(customer: Customer, scope: ReviewScope, on: Day): Group {
  const path = pathOf(customer, scope.book);
  if (path.some(({ status, from }) => status === 'won' && from <= on)) return 'won';
  const { needs } = customer;
  const isInterested = stayOn(path, on)?.status === 'interested' && !isArchivedOn(customer, on);
  return isInterested && needs?.description != null && needs.budget != null ? 'high_intent' : null;
}

function traitFacts(trait: Trait, judged: readonly Judged[]): TraitFacts {
  const having = new Map<string, Judged[]>();
  const known: Judged[] = [];
  for (const each of judged) {
    // Who has no tag is known to have none; a missing industry may be any.
    if (each.values.length > 0 || trait === 'tag') known.push(each);
    for (const value of each.values) {
      const group = having.get(value);
      if (group) group.push(each);
      else having.set(value, [each]);
    }
  }
  const all = shareOf(known);
  return {
    trait,
    known: all,
    unknown: judged.length - known.length,
    values: [...having]
      .map(([value, group]) => traitValue(value, group, all))
      .toSorted(
        (a, b) => (b.lift ?? -1) - (a.lift ?? -1) || b.customers - a.customers || compare(a.value, b.value),
      ),
  };
}

function traitValue(value: string, group: readonly Judged[], all: Share): TraitValue {
  const share = shareOf(group);
  const isEnough = group.length >= fewestForShare && all.part > 0;
  return {
    value,
    customers: group.length,
    won: group.filter((each) => each.group === 'won').length,
    high_intent: group.filter((each) => each.group === 'high_intent').length,
    share,
    lift: isEnough ? Math.round((share.part * all.whole * 100) / (share.whole * all.part)) / 100 : null,
  };
}

function shareOf(group: readonly Judged[]): Share {
  return { part: group.filter((each) => each.group != null).length, whole: group.length };
}

function valuesOf(trait: Trait, { industry, source, size, tags = [] }: Customer): readonly string[] {
  switch (trait) {
    case 'industry':
      return industry == null ? [] : [maskText(majorOf(industry))];
    case 'source':
      return source == null ? [] : [source];
    case 'size':
      return size?.employees == null ? [] : [sizeBand(size.employees)];
    case 'tag':
      return [...new Set(tags)].map(maskText);
  }
}

/** Of `major-minor` the first part: the second one is too fine to have five customers. */
function majorOf(industry: string): string {
  return industry.split(/[-－–—]/)[0]?.trim() || industry;
}

/** The bands of template S1; a range that fits none of them stays as it is written. */
const bands = [
  { id: 'lt50', from: 0, to: 49 },
  { id: '50-200', from: 50, to: 200 },
  { id: 'gt200', from: 201, to: Number.POSITIVE_INFINITY },
] as const;

/** Returns the size band of a number of employees as it is stored: 120 is in 50-200, 100-500 in none and stays. */
export function sizeBand(employees: string): string {
  const range = rangeOf(employees);
  return bands.find(({ from, to }) => range != null && range.from >= from && range.to <= to)?.id ?? employees;
}

function rangeOf(employees: string): { readonly from: number; readonly to: number } | null {
  const [, sign, low, high] = /^(lt|gt)?(\d+)(?:-(\d+))?$/.exec(employees) ?? [];
  if (low == null) return null;
  if (sign === 'lt') return { from: 0, to: Number(low) - 1 };
  if (sign === 'gt') return { from: Number(low) + 1, to: Number.POSITIVE_INFINITY };
  return { from: Number(low), to: Number(high ?? low) };
}
