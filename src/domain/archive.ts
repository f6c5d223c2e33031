// Archiving: what the history library says of a customer, and what speaks against putting it there yet.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { archiveWords } from '../words/archive.ts';
import type { Book } from './book.ts';
import { choiceLabel } from './settings.ts';
import { isConversation } from './standing.ts';

/** An open promise or next action of a customer. */
export interface OpenAction {
  readonly id: string;
  readonly what: string;
  readonly due: string | null;
}

/**
 * Returns the reason that a customer's own records give: the day of the deal and the time of the cooperation, or the
 * reason of the loss (template S0, step 4). Null for a customer that is neither won nor lost.
 */
export function archiveReason(customer: Customer, book: Book): Label | null {
  const { status, lost } = customer;
  if (status === 'lost' && lost) {
    return archiveWords.lostOn({
      on: lost.on,
      why: choiceLabel(book.settings.lost_reasons, lost.reason),
      note: lost.note ?? null,
    });
  }
  if (status !== 'won') return null;
  const contracts = (book.ordersOf.get(customer.id) ?? []).filter(({ kind }) => kind !== 'order');
  const [first] = contracts;
  if (!first) return null;
  const from = first.start_on ?? null;
  return archiveWords.wonOn({
    on: first.signed_on,
    from,
    to:
      contracts
        .flatMap((contract) => contract.end_on ?? [])
        .toSorted()
        .at(-1) ?? null,
  });
}

/** Returns the open next actions, promises and awaited replies of a customer, the earliest first. */
export function openActions(customer: Customer, book: Book): OpenAction[] {
  const followups = book.followupsOf.get(customer.id) ?? [];
  const actions = followups.flatMap(({ next = [] }) => next);
  const promises = followups.flatMap((followup) => followup.promises ?? []);
  const open = [...actions, ...promises]
    .filter(({ state }) => state === 'open')
    .map(({ id, what, due }): OpenAction => ({ id, what, due: due ?? null }));
  // A later conversation settles what was awaited.
  const latest = followups.findLast(isConversation);
  if (latest?.waiting && !latest.waiting.done)
    open.push({ id: latest.id, what: latest.waiting.for, due: latest.waiting.expected ?? null });
  return open.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}
