// What one should know before a call, as facts: what is open, what was said last, and what nobody has written down yet.
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { DueKind } from '../words/due.ts';
import { type Day, addDays, lastDay } from './day.ts';
import { type DueItem, dueOfCustomer } from './due.ts';
import type { LunarConverter } from './milestone.ts';
import { valuesAt } from './field.ts';
import { isConversation } from './standing.ts';
import { type Computed, signedAmount, computedOf } from './summary.ts';
import { timelineOf } from './timeline.ts';

export interface Briefing {
  readonly customer: Customer;
  readonly computed: Computed;
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

// What was agreed with somebody is told however far ahead; what comes by itself, a month ahead (template S4, section 3).
const agreed: ReadonlySet<DueKind> = new Set(['next', 'promise', 'waiting', 'task', 'opportunity', 'case']);
const ahead: ReadonlySet<DueKind> = new Set(['milestone', 'renewal', 'visit', 'rot']);
const daysAhead = 30;

/** Returns the briefing of a customer on a day. */
export function briefingOf(today: Day, customer: Customer, book: Book, lunar?: LunarConverter): Briefing {
  const talks = timelineOf(today, customer.id, book).flatMap((happening) =>
    happening.type === 'followup' && isConversation(happening.record) ? [happening.record] : [],
  );
  return {
    customer,
    computed: computedOf(customer, book, today),
    signed: signedAmount(customer, book, today),
    conversations: talks.slice(0, latest),
    open: openOf(today, customer, book, lunar),
    missing: wanted.filter((path) => valuesAt(customer, path).length === 0),
  };
}

/**
 * Returns what is open with one customer, also what falls due later, in the order of the due list. Silence, care and our
 * own bookkeeping are left out: the facts around the list say them. Lunar milestones need `lunar`.
 */
export function openOf(today: Day, customer: Customer, book: Book, lunar?: LunarConverter): DueItem[] {
  const soon = addDays(today, daysAhead);
  return dueOfCustomer(today, customer, book, lastDay, lunar).filter(
    ({ kind, due }) => agreed.has(kind) || (ahead.has(kind) && due <= soon),
  );
}
