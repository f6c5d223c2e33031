// What each person did in a period (template S2: the records are the ground of performance reviews). Ranks and judges nobody.
import { compare } from './book.ts';
import { exactSum } from './grade.ts';
import { type ActionCounts, actionsFacts } from './review-actions.ts';
import { activityFacts } from './review-activity.ts';
import { groupOf } from './review-cases.ts';
import { type Share, grouped, peopleOf } from './review-count.ts';
import { movesFacts } from './review-moves.ts';
import { customersOf, isOwned, isWithin } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { timelinessFacts } from './review-timeliness.ts';
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

type Counts = Omit<PersonFacts, 'member' | 'left'>;

/** Returns one row for everyone in the team and for whoever else did something in the period. */
export function peopleFacts(scope: ReviewScope): PeopleFacts {
  const parts = [doneBy(scope), soldBy(scope), handledBy(scope), writtenBy(scope)];
  const named = new Set(parts.flatMap((part) => [...part.keys()]));
  const people: (string | null)[] = [
    ...peopleOf(
      scope,
      [...named].filter((id) => id != null),
    ),
  ];
  if (named.has(null) && scope.owner == null) people.push(null);
  return {
    people: people.map((member) => ({
      member,
      left: member != null && hasLeft(member, scope),
      ...none,
      ...Object.assign({}, ...parts.map((part) => part.get(member) ?? {})),
    })),
  };
}

const noShare: Share = { part: 0, whole: 0 };
const none: Counts = {
  followups: 0,
  customers_spoken_to: 0,
  actions: {
    due: 0,
    in_time: 0,
    postponed: 0,
    late: 0,
    missed: 0,
    pending: 0,
    undated: 0,
    kept: noShare,
  },
  new_customers: 0,
  won: 0,
  orders: 0,
  amounts: [],
  complaints: 0,
  complaints_resolved: 0,
  fast: noShare,
  followups_in_time: noShare,
  customers_in_time: noShare,
};

function hasLeft(member: string, { book }: ReviewScope): boolean {
  const { team } = book.settings;
  // While no team is written down, everyone who names themself is in it.
  if (team.length === 0) return false;
  return team.find(({ id }) => id === member)?.active === false || !team.some(({ id }) => id === member);
}

type Part<K extends keyof Counts> = ReadonlyMap<string | null, Pick<Counts, K>>;

function doneBy(scope: ReviewScope): Part<'followups' | 'customers_spoken_to' | 'actions'> {
  const talks = new Map(activityFacts(scope).by_person.map((row) => [row.member, row]));
  const actions = new Map(actionsFacts(scope).by_person.map(({ member, ...counts }) => [member, counts]));
  return new Map(
    [...new Set([...talks.keys(), ...actions.keys()])].map((member) => [
      member,
      {
        followups: talks.get(member)?.followups ?? 0,
        customers_spoken_to: talks.get(member)?.customers ?? 0,
        actions: actions.get(member) ?? none.actions,
      },
    ]),
  );
}

function soldBy(scope: ReviewScope): Part<'new_customers' | 'won' | 'orders' | 'amounts'> {
  const { book } = scope;
  const { settings } = book;
  const met = grouped(
    customersOf(scope).filter(({ first_contact: on }) => isWithin(scope, on)),
    ({ owner }): string | null => owner,
  );
  const isWin = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    statusOf(settings, to) === 'won' && statusOf(settings, from) !== 'won';
  const won = grouped(movesFacts(scope).moves.filter(isWin), ({ customer }): string | null => customer.owner);
  const orders = grouped(
    book.orders.filter(({ signed_on: on, customer }) => isWithin(scope, on) && isOwned(scope, customer)),
    ({ customer }) => book.customerById.get(customer)?.owner ?? null,
  );
  return new Map(
    [...new Set([...met.keys(), ...won.keys(), ...orders.keys()])].map((member) => {
      const own = orders.get(member) ?? [];
      const amounts = [...grouped(own, ({ currency }) => currency ?? settings.currency)]
        .map(([currency, signed]) => ({ currency, amount: exactSum(signed.map(({ amount }) => amount)) }))
        .toSorted((a, b) => compare(a.currency, b.currency));
      return [
        member,
        {
          new_customers: met.get(member)?.length ?? 0,
          won: new Set(won.get(member)?.map(({ customer }) => customer.id)).size,
          orders: own.length,
          amounts,
        },
      ];
    }),
  );
}

// By who handles them: not by the owner of the customer.
function handledBy(scope: ReviewScope): Part<'complaints' | 'complaints_resolved'> {
  const { owner, book } = scope;
  const complaints = book.cases.filter(
    ({ kind, handler }) => kind === 'complaint' && (owner == null || handler === owner),
  );
  const { happened, resolved } = groupOf(complaints, scope);
  const [happenedBy, resolvedBy] = [happened, resolved].map((cases) =>
    grouped(cases, ({ handler }) => handler),
  );
  const names = new Set([...happened, ...resolved].map(({ handler }) => handler));
  return new Map(
    [...names].map((member) => [
      member,
      {
        complaints: happenedBy?.get(member)?.length ?? 0,
        complaints_resolved: resolvedBy?.get(member)?.length ?? 0,
      },
    ]),
  );
}

function writtenBy(scope: ReviewScope): Part<'fast' | 'followups_in_time' | 'customers_in_time'> {
  return new Map(
    timelinessFacts(scope).by_person.map(({ member, customers, followups }) => [
      member,
      {
        fast: followups.fast,
        followups_in_time: followups.in_time,
        customers_in_time: customers.in_time,
      },
    ]),
  );
}
