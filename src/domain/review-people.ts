// What each person did in a period (template S2: the records are the ground of performance reviews). Ranks and judges nobody.
import { compare } from './book.ts';
import { exactSum } from './grade.ts';
import { type ActionCounts, actionOutcomes, actionsTally } from './review-actions.ts';
import { activityTally } from './review-activity.ts';
import { groupOf } from './review-cases.ts';
import { type Share, grouped, peopleOf } from './review-count.ts';
import { movesTally } from './review-moves.ts';
import { customersOf, isOwned, isWithin } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';
import { timelinessTally } from './review-timeliness.ts';
import { statusOf } from './settings.ts';

export interface PeopleFacts {
  readonly people: readonly PersonFacts[];
}

export interface PersonFacts {
  /** Null for what belongs to a customer that is gone. */
  readonly member: string | null;
  /** Marked inactive in tend.yaml, or no longer in it. */
  readonly left: boolean;
  /** Conversations the person had, and with how many customers. */
  readonly followups: number;
  readonly customers_spoken_to: number;
  /** Of the actions that fell due and were the person's to do. */
  readonly actions: ActionCounts;
  /** Of the customers the person owns: first met, won, and signed in the period. */
  readonly new_customers: number;
  readonly won: number;
  readonly orders: number;
  readonly amounts: readonly { readonly currency: string; readonly amount: number }[];
  /** Complaints the person handled: that happened, that were resolved in the period. */
  readonly complaints: number;
  readonly complaints_resolved: number;
  /** Conversations and customers written down in time. */
  readonly fast: Share;
  readonly followups_in_time: Share;
  readonly customers_in_time: Share;
}

/** What is counted of a person: what a customer adds is added to what the others do. */
const counted = [
  'followups',
  'customers_spoken_to',
  'due',
  ...actionOutcomes,
  'fast',
  'fast_of',
  'followups_in_time',
  'followups_in_time_of',
  'customers_in_time',
  'customers_in_time_of',
  'new_customers',
  'won',
  'complaints',
  'complaints_resolved',
] as const;
type Counted = (typeof counted)[number];

interface Rows {
  /** By what is counted, then by the person. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly sold: readonly {
    readonly owner: string | null;
    readonly currency: string;
    readonly amount: number;
  }[];
}

/** What each person did in the period. */
export const peopleTally: Tally<Rows, PeopleFacts> = { rows: rowsOf, facts: factsOf };

/** Returns one row for everyone in the team and for whoever else did something in the period. */
export const peopleFacts = factsBy(peopleTally);

type Named = Partial<Record<Counted, readonly string[]>>;

function rowsOf(scope: ReviewScope): Rows {
  const names = { ...doneBy(scope), ...soldBy(scope), ...handledBy(scope), ...writtenBy(scope) };
  const { book } = scope;
  return {
    counts: Object.fromEntries(Object.entries(names).map(([key, own]) => [key, countOf(own)])),
    sold: book.orders
      .filter(({ signed_on: on, customer }) => isWithin(scope, on) && isOwned(scope, customer))
      .map(({ customer, currency, amount }) => ({
        owner: book.customerById.get(customer)?.owner ?? null,
        currency: currency ?? book.settings.currency,
        amount,
      })),
  };
}

// Each by the person who is named once for everything that counts.
function doneBy(scope: ReviewScope): Named {
  const { talks } = activityTally.rows(scope);
  const actions = actionsTally.rows(scope).actions.filter(({ outcome }) => outcome !== 'cancelled');
  const spokenTo = new Map(talks.map(({ by, customer }) => [`${customer} ${by}`, by]));
  const byOutcome = grouped(actions, ({ outcome }) => outcome);
  return {
    followups: talks.map(({ by }) => by),
    customers_spoken_to: [...spokenTo.values()],
    due: actions.map(({ owner }) => owner),
    ...Object.fromEntries([...byOutcome].map(([outcome, own]) => [outcome, own.map(({ owner }) => owner)])),
  };
}

function soldBy(scope: ReviewScope): Named {
  const { settings } = scope.book;
  const isWin = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    statusOf(settings, to) === 'won' && statusOf(settings, from) !== 'won';
  const met = customersOf(scope).filter(({ first_contact: on }) => isWithin(scope, on));
  const wins = movesTally.rows(scope).found.filter(isWin);
  const winners = new Map(wins.map(({ customer: { id, owner } }) => [id, owner]));
  return { new_customers: met.map(({ owner }) => owner), won: [...winners.values()] };
}

// By who handles them: not by the owner of the customer.
function handledBy(scope: ReviewScope): Named {
  const { owner, book } = scope;
  const complaints = book.cases.filter(
    ({ kind, handler }) => kind === 'complaint' && (owner == null || handler === owner),
  );
  const { happened, resolved } = groupOf(complaints, scope);
  return {
    complaints: happened.map(({ handler }) => handler),
    complaints_resolved: resolved.map(({ handler }) => handler),
  };
}

function writtenBy(scope: ReviewScope): Named {
  const { customers, followups } = timelinessTally.rows(scope);
  const timed = followups.filter(({ hours }) => hours != null);
  const names = (entries: readonly { readonly by: string }[]): string[] => entries.map(({ by }) => by);
  return {
    fast: names(timed.filter(({ slow }) => !slow)),
    fast_of: names(timed),
    followups_in_time: names(followups.filter(({ late }) => !late)),
    followups_in_time_of: names(followups),
    customers_in_time: names(customers.filter(({ late }) => !late)),
    customers_in_time_of: names(customers),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): PeopleFacts {
  const soldBy = grouped(rows.sold, ({ owner }) => owner);
  const named = new Set([
    ...Object.values(rows.counts).flatMap((own) => Object.keys(own)),
    ...[...soldBy.keys()].filter((owner) => owner != null),
  ]);
  const people: readonly (string | null)[] = [
    ...peopleOf(scope, named),
    // What belongs to a customer that is gone.
    ...(soldBy.has(null) && scope.owner == null ? [null] : []),
  ];
  return {
    people: people.map((member) => ({
      member,
      left: member != null && hasLeft(member, scope),
      ...countsOf(
        (key) => (member == null ? 0 : (rows.counts[key]?.[member] ?? 0)),
        soldBy.get(member) ?? [],
        scope,
      ),
    })),
  };
}

function countsOf(
  count: (key: Counted) => number,
  sold: Rows['sold'],
  { book }: ReviewScope,
): Omit<PersonFacts, 'member' | 'left'> {
  const { limits } = book.settings;
  const share = (key: 'fast' | 'followups_in_time' | 'customers_in_time', limit: string): Share =>
    limit === 'off' ? { part: 0, whole: 0 } : { part: count(key), whole: count(`${key}_of`) };
  return {
    followups: count('followups'),
    customers_spoken_to: count('customers_spoken_to'),
    actions: {
      due: count('due'),
      in_time: count('in_time'),
      postponed: count('postponed'),
      late: count('late'),
      missed: count('missed'),
      pending: count('pending'),
      undated: count('undated'),
      kept: {
        part: count('in_time'),
        whole: count('in_time') + count('postponed') + count('late') + count('missed'),
      },
    },
    new_customers: count('new_customers'),
    won: count('won'),
    orders: sold.length,
    amounts: amountsOf(sold),
    complaints: count('complaints'),
    complaints_resolved: count('complaints_resolved'),
    fast: share('fast', limits.followup_entry.warn),
    followups_in_time: share('followups_in_time', limits.followup_entry.late),
    customers_in_time: share('customers_in_time', limits.customer_entry),
  };
}

function hasLeft(member: string, { book }: ReviewScope): boolean {
  const { team } = book.settings;
  // While no team is written down, everyone who names themself is in it.
  if (team.length === 0) return false;
  return team.find(({ id }) => id === member)?.active === false || !team.some(({ id }) => id === member);
}

function amountsOf(sold: Rows['sold']): PersonFacts['amounts'] {
  return [...grouped(sold, ({ currency }) => currency)]
    .map(([currency, own]) => ({ currency, amount: exactSum(own.map(({ amount }) => amount)) }))
    .toSorted((a, b) => compare(a.currency, b.currency));
}
