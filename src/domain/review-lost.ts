// Who and what was lost in a period, and why (S0: loss reasons). Keeps the words of the team's list; judges nobody.
import type { Customer } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { exactSum } from './grade.ts';
import { maskText } from './mask.ts';
import { type Stay, pathOf, stayOn } from './review-path.ts';
import { type Share } from './review-count.ts';
import {
  type Named,
  customersOf,
  isArchivedOn,
  isOwned,
  isWithin,
  named,
  namedOrUnknown,
  startDayOf,
} from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export interface LostFacts {
  readonly customers: number;
  readonly opportunities: number;
  /** Of those who could be lost: neither lost nor archived at the start, or met in the period. */
  readonly rate: Share;
  /** An entry of `lost_reasons`, or what was written in its place; null where no reason is kept. The most frequent first. */
  readonly reasons: readonly {
    readonly reason: string | null;
    readonly customers: number;
    readonly opportunities: number;
    readonly with_note: number;
  }[];
  readonly with_note: number;
  /** Amounts of the lost opportunities, per currency; those without amount are only counted. */
  readonly amounts: readonly {
    readonly currency: string;
    readonly amount: number;
    readonly opportunities: number;
  }[];
  readonly lost: readonly LostCustomer[];
  readonly closed: readonly LostOpportunity[];
}

export interface LostCustomer {
  readonly on: Day;
  readonly customer: Named;
  /** Where it stood before; null where it was entered as lost. */
  readonly from: string | null;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface LostOpportunity {
  readonly on: Day;
  readonly id: string;
  readonly no: string | null;
  readonly title: string;
  readonly customer: { readonly id: string; readonly no: string | null; readonly name: string };
  readonly amount: number | null;
  readonly currency: string;
  readonly reason: string | null;
}

interface Rows {
  readonly lost: readonly LostCustomer[];
  readonly closed: readonly LostOpportunity[];
  /** Customers who could be lost. */
  readonly could_be: number;
}

/** The losses of the period. */
export const lostTally: Tally<Rows, LostFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the losses of the period. */
export const lostFacts = factsBy(lostTally);

function rowsOf(scope: ReviewScope): Rows {
  const lost = customersOf(scope).flatMap((customer) => lossOf(customer, scope) ?? []);
  return { lost, closed: closedLost(scope), could_be: couldBeLost(scope, lost) };
}

function factsOf(rows: Rows): LostFacts {
  const lost = rows.lost.toSorted((a, b) => compare(a.on, b.on) || compare(a.customer.id, b.customer.id));
  const closed = rows.closed.toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  return {
    customers: lost.length,
    opportunities: closed.length,
    rate: { part: lost.length, whole: rows.could_be },
    reasons: reasonsOf(lost, closed),
    with_note: lost.filter(({ note }) => note != null).length,
    amounts: amountsOf(closed),
    lost,
    closed,
  };
}

function lossOf(customer: Customer, scope: ReviewScope): LostCustomer | null {
  const path = pathOf(customer, scope.book);
  const losses = [...path.keys()]
    .filter((place) => isLoss(path, place))
    .map((place) => ({ place, on: dayOfLoss(customer, path[place]) }));
  const loss = losses.findLast(({ on }) => on != null && isWithin(scope, on));
  if (loss?.on == null) return null;
  const before = path[loss.place - 1];
  // The record keeps the reason of the last loss only: coming back takes it away.
  const kept = loss === losses.at(-1) ? customer.lost : undefined;
  return {
    on: loss.on,
    customer: named(customer),
    from: before ? (before.stage ?? before.status) : null,
    reason: kept == null ? null : maskText(kept.reason),
    note: kept?.note == null ? null : maskText(kept.note),
  };
}

function isLoss(path: readonly Stay[], place: number): boolean {
  return path[place]?.status === 'lost' && path[place - 1]?.status !== 'lost';
}

function dayOfLoss({ lost }: Customer, stay: Stay | undefined): Day | null {
  return stay?.move ? stay.from : (lost?.on ?? null);
}

function couldBeLost(scope: ReviewScope, lost: readonly LostCustomer[]): number {
  const start = startDayOf(scope);
  const gone = new Set(lost.map(({ customer }) => customer.id));
  return customersOf(scope).filter((customer) => {
    if (gone.has(customer.id) || isWithin(scope, customer.first_contact)) return true;
    if (customer.first_contact > start || isArchivedOn(customer, start)) return false;
    return stayOn(pathOf(customer, scope.book), start)?.status !== 'lost';
  }).length;
}

function closedLost(scope: ReviewScope): LostOpportunity[] {
  const { book } = scope;
  return book.opportunities.flatMap((opportunity): LostOpportunity[] => {
    const { id, no, title, customer, closed, amount, currency } = opportunity;
    if (closed?.result !== 'lost' || !isWithin(scope, closed.on) || !isOwned(scope, customer)) return [];
    const { owner: _owner, ...whose } = namedOrUnknown(book, customer);
    return [
      {
        on: closed.on,
        id,
        no: no ?? null,
        title: maskText(title),
        customer: whose,
        amount: amount ?? null,
        currency: currency ?? book.settings.currency,
        reason: closed.reason == null ? null : maskText(closed.reason),
      },
    ];
  });
}

function reasonsOf(lost: readonly LostCustomer[], closed: readonly LostOpportunity[]): LostFacts['reasons'] {
  const reasons = new Map<string | null, { customers: number; opportunities: number; with_note: number }>();
  const of = (reason: string | null) => {
    const known = reasons.get(reason) ?? { customers: 0, opportunities: 0, with_note: 0 };
    reasons.set(reason, known);
    return known;
  };
  for (const { reason, note } of lost) {
    const counts = of(reason);
    counts.customers++;
    if (note != null) counts.with_note++;
  }
  for (const { reason } of closed) of(reason).opportunities++;
  return [...reasons]
    .map(([reason, counts]) => ({ reason, ...counts }))
    .toSorted(
      (a, b) =>
        Number(a.reason == null) - Number(b.reason == null) ||
        b.customers - a.customers ||
        b.opportunities - a.opportunities ||
        compare(a.reason ?? '', b.reason ?? ''),
    );
}

function amountsOf(closed: readonly LostOpportunity[]): LostFacts['amounts'] {
  const currencies = [...new Set(closed.map(({ currency }) => currency))].toSorted(compare);
  return currencies.map((currency) => {
    const own = closed.filter((each) => each.currency === currency);
    return { currency, amount: exactSum(own.map(({ amount }) => amount ?? 0)), opportunities: own.length };
  });
}
