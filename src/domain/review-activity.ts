// Conversations of a period: by whom, how, and how often a customer was spoken to. Judges nobody.
import { compare } from './book.ts';
import { type Day, type DayRange, addDays, dayOf, endOfWeek } from './day.ts';
import { activeCustomers, conversationsIn } from './review-active.ts';
import { daysOf, grouped, once, peopleOf, rounded } from './review-count.ts';
import { isOwned } from './review-period.ts';
import type { ReviewScope, SectionOf } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export interface ActivityFacts {
  /** A change of status without a conversation is none. */
  readonly followups: number;
  readonly customers_spoken_to: number;
  /** Active customers whom nobody spoke to. */
  readonly not_spoken_to: number;
  /** Conversations with the customers that are looked at, over those customers: template S4, part 3. */
  readonly frequency: {
    readonly conversations: number;
    readonly active_customers: number;
    readonly per_customer: number | null;
  };
  readonly by_person: readonly PersonActivity[];
  readonly by_method: readonly { readonly method: string; readonly followups: number }[];
  /** The days of a week; the weeks of a longer period, the first and the last cut to it. */
  readonly trend: readonly { readonly from: Day; readonly to: Day; readonly followups: number }[];
}

interface PersonActivity {
  readonly member: string;
  readonly followups: number;
  readonly customers: number;
  readonly by_method: Readonly<Record<string, number>>;
}

/** A conversation as it is counted. */
interface Talk {
  readonly by: string;
  readonly customer: string;
  readonly method: string;
  readonly on: Day;
}

interface Rows {
  /** The conversations of everybody, or of the person who is looked at. */
  readonly talks: readonly Talk[];
  /** Conversations with the customers that are looked at. */
  readonly conversations: number;
  readonly active: number;
  readonly not_spoken_to: number;
}

/** The conversations of the period. */
export const activityTally: Tally<Rows, ActivityFacts> = { rows: once(rowsOf), facts: factsOf };

/** Returns the conversations of the period; those of one person where one is looked at. */
export const activityFacts: SectionOf<ActivityFacts> = once(factsBy(activityTally));

function rowsOf(scope: ReviewScope): Rows {
  const { owner, book } = scope;
  const all = conversationsIn(scope);
  const active = activeCustomers(scope);
  const conversations = all.filter(({ customer }) => isOwned(scope, customer));
  const spoken = new Set(conversations.map(({ customer }) => customer));
  return {
    talks: all
      .filter(({ by }) => owner == null || by === owner)
      .map(({ by, customer, method, at }) => ({
        by,
        customer,
        method: method ?? '',
        on: dayOf(at, book.settings.timezone),
      })),
    conversations: conversations.length,
    active: active.length,
    not_spoken_to: active.filter(({ id }) => !spoken.has(id)).length,
  };
}

function factsOf({ talks, conversations, active, not_spoken_to }: Rows, scope: ReviewScope): ActivityFacts {
  return {
    followups: talks.length,
    customers_spoken_to: customersOf(talks),
    not_spoken_to,
    frequency: {
      conversations,
      active_customers: active,
      per_customer: active === 0 ? null : rounded(conversations / active),
    },
    by_person: personRows(talks, scope),
    by_method: methodRows(talks, scope),
    trend: trendOf(talks, scope),
  };
}

function customersOf(followups: readonly Talk[]): number {
  return new Set(followups.map(({ customer }) => customer)).size;
}

function personRows(followups: readonly Talk[], scope: ReviewScope): PersonActivity[] {
  const groups = grouped(followups, ({ by }) => by);
  return peopleOf(scope, groups.keys()).map((member) => {
    const own = groups.get(member) ?? [];
    const methods = methodRows(own, scope);
    return {
      member,
      followups: own.length,
      customers: customersOf(own),
      by_method: Object.fromEntries(methods.map(({ method, followups: count }) => [method, count])),
    };
  });
}

/** The most used first; of the same use, in the order of tend.yaml. */
function methodRows(
  followups: readonly Talk[],
  { book }: ReviewScope,
): { readonly method: string; readonly followups: number }[] {
  const known = book.settings.methods.map(({ id }) => id);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return [...grouped(followups, ({ method }) => method)]
    .map(([method, own]) => ({ method, followups: own.length }))
    .toSorted(
      (a, b) => b.followups - a.followups || place(a.method) - place(b.method) || compare(a.method, b.method),
    );
}

function trendOf(followups: readonly Talk[], scope: ReviewScope): ActivityFacts['trend'] {
  const { period } = scope;
  const parts = partsOf(daysOf(scope), period.unit === 'week');
  const counts = new Map<Day, number>();
  for (const { on } of followups) {
    const part = parts.find(({ to }) => on <= to);
    if (part) counts.set(part.from, (counts.get(part.from) ?? 0) + 1);
  }
  return parts.map((part) => ({ ...part, followups: counts.get(part.from) ?? 0 }));
}

function partsOf({ from, to }: DayRange, isByDay: boolean): DayRange[] {
  const parts: DayRange[] = [];
  for (let start = from; start <= to;) {
    const full = isByDay ? start : endOfWeek(start);
    const end = full < to ? full : to;
    parts.push({ from: start, to: end });
    start = addDays(end, 1);
  }
  return parts;
}
