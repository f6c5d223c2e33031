// What one should know before a call, as facts: what is open, what was said last, and what nobody has written down yet.
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type Day, lastDay } from './day.ts';
import { type DueItem, dueOn } from './due.ts';
import { valuesAt } from './field.ts';
import { isConversation } from './standing.ts';
import { type Summary, signedAmount, summaryOf } from './summary.ts';
import { timelineOf } from './timeline.ts';

export interface Briefing {
  readonly customer: Customer;
  readonly computed: Summary;
  readonly signed: number;
  /** The latest conversations, newest first. */
  readonly conversations: readonly Followup[];
  /** What we owe them and what they owe us, most urgent first, with what falls due later. */
  readonly open: readonly DueItem[];
  /** The paths of fields that a conversation needs and that are empty. */
  readonly missing: readonly string[];
}

/** Conversations that fit a page. */
const latest = 3;

// The order in which templates S0 and S1 ask for them.
const wanted = [
  'contacts[].name',
  'contacts[].phone',
  'needs.description',
  'needs.budget',
  'needs.by',
  'pain_points',
  'decision_chain',
  'preferences',
];

// What the facts above the list say already, and what only concerns our own bookkeeping.
const apart: ReadonlySet<string> = new Set(['silent', 'no_plan', 'late_entry', 'unverified', 'care']);

/** Returns the briefing of a customer on a day. */
export function briefingOf(today: Day, customer: Customer, book: Book): Briefing {
  const talks = timelineOf(today, customer.id, book).flatMap((happening) =>
    happening.type === 'followup' && isConversation(happening.record) ? [happening.record] : [],
  );
  return {
    customer,
    computed: summaryOf(customer, book, today),
    signed: signedAmount(customer, book, today),
    conversations: talks.slice(0, latest),
    open: openOf(today, customer, book),
    missing: wanted.filter((path) => valuesAt(customer, path).length === 0),
  };
}

/** Returns everything open with one customer, also what falls due later, in the order of the due list. */
export function openOf(today: Day, customer: Customer, book: Book): DueItem[] {
  return dueOn(today, { ...book, customers: [customer] }, lastDay).filter(({ kind }) => !apart.has(kind));
}
