// The contracts whose end fell into a period, and which of them were renewed (S4: renewal rate). Proposes no renewal: that is due.
import type { Order } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { covers } from './due-sale.ts';
import { exactSum } from './grade.ts';
import { currenciesOf, currencyOf, ordersOf } from './review-orders.ts';
import { type Share } from './review-count.ts';
import { isWithin, namedOrUnknown } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export interface RenewalFacts {
  /** Renewed by today, of those that ended. */
  readonly rate: Share;
  readonly amounts: readonly {
    readonly currency: string;
    /** What the contracts that ended were worth. */
    readonly ended: number;
    /** What those of them were worth that were renewed. */
    readonly renewed: number;
  }[];
  /** Ends in this period that are still to come. */
  readonly to_come: number;
  readonly contracts: readonly EndedContract[];
}

export interface EndedContract {
  readonly id: string;
  readonly no: string | null;
  readonly contract_no: string | null;
  readonly customer: { readonly id: string; readonly no: string | null; readonly name: string };
  readonly owner: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly end_on: Day;
  /** The contract that covers the time after; null while there is none. */
  readonly renewed_by: { readonly id: string; readonly no: string | null; readonly signed_on: Day } | null;
}

interface Rows {
  readonly to_come: number;
  readonly contracts: readonly EndedContract[];
}

/** The contracts that ended in the period. */
export const renewalTally: Tally<Rows, RenewalFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the contracts that ended in the period. Orders without an end never need renewing. */
export const renewalFacts = factsBy(renewalTally);

function rowsOf(scope: ReviewScope): Rows {
  const { from, to } = scope.period;
  const ending = ordersOf(scope).filter(({ end_on: end }) => end != null && end >= from && end <= to);
  const ended = ending.filter(({ end_on: end }) => end != null && isWithin(scope, end));
  return {
    to_come: ending.length - ended.length,
    contracts: ended.map((order) => contractOf(order, scope)),
  };
}

function factsOf(rows: Rows, scope: ReviewScope): RenewalFacts {
  const contracts = rows.contracts.toSorted((a, b) => compare(a.end_on, b.end_on) || compare(a.id, b.id));
  return {
    rate: {
      part: contracts.filter(({ renewed_by: by }) => by != null).length,
      whole: contracts.length,
    },
    amounts: currenciesOf(scope, contracts).map((currency) => {
      const own = contracts.filter((contract) => contract.currency === currency);
      const renewed = own.filter(({ renewed_by: by }) => by != null);
      return {
        currency,
        ended: exactSum(own.map(({ amount }) => amount)),
        renewed: exactSum(renewed.map(({ amount }) => amount)),
      };
    }),
    to_come: rows.to_come,
    contracts,
  };
}

function contractOf(order: Order, scope: ReviewScope): EndedContract {
  const { book, today } = scope;
  const { owner, ...customer } = namedOrUnknown(book, order.customer);
  const next = (book.ordersOf.get(order.customer) ?? []).find(
    (other) => other.signed_on <= today && covers(other, order),
  );
  return {
    id: order.id,
    no: order.no ?? null,
    contract_no: order.contract_no ?? null,
    customer,
    owner,
    amount: order.amount,
    currency: currencyOf(order, scope),
    end_on: order.end_on ?? '',
    renewed_by: next ? { id: next.id, no: next.no ?? null, signed_on: next.signed_on } : null,
  };
}
