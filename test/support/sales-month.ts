// The tiny book of docs/reports.md: six customers in May 2024, small enough to count by hand.
import { type Book, bookOf } from '../../src/domain/book.ts';
import type { Period } from '../../src/domain/date-grammar.ts';
import { periodRange } from '../../src/domain/day.ts';
import type { ReviewScope } from '../../src/domain/review-scope.ts';
import type { RecordLists } from '../../src/domain/book.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Followup, Settings } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, team } from './make.ts';

const moved = (customer: string, at: string, from: string, to: string): Followup => {
  const { method: _, ...rest } = aFollowup({
    id: `m-${customer}-${at.slice(5)}`,
    customer,
    at,
    move: { from, to },
  });
  return rest;
};

export const salesMonth: RecordLists = {
  customer: [
    // First contact in April; the need was clear on 6 May, the contract signed on the 20th.
    aCustomer({ id: 'a', status: 'won', stage: 'cooperation', first_contact: '2024-04-10', owner: 'li' }),
    aCustomer({ id: 'b', status: 'prospect', stage: 'contact', first_contact: '2024-04-20', owner: 'li' }),
    aCustomer({
      id: 'c',
      status: 'lost',
      stage: 'gone',
      first_contact: '2024-03-01',
      owner: 'wang',
      lost: { on: '2024-05-10', reason: 'price', note: '报价低 20%' },
    }),
    aCustomer({
      id: 'd',
      status: 'interested',
      stage: 'proposal',
      first_contact: '2024-05-05',
      owner: 'li',
      source: 'referral',
    }),
    aCustomer({ id: 'e', status: 'prospect', stage: 'contact', first_contact: '2024-05-12', owner: 'chen' }),
    aCustomer({ id: 'f', status: 'prospect', stage: 'contact', first_contact: '2024-02-01', owner: 'wang' }),
  ],
  followup: [
    moved('a', '2024-05-06', 'contact', 'need'),
    moved('a', '2024-05-20', 'need', 'cooperation'),
    moved('c', '2024-04-01', 'contact', 'need'),
    moved('c', '2024-05-10', 'need', 'gone'),
    moved('d', '2024-05-15', 'contact', 'proposal'),
    moved('f', '2024-03-05', 'contact', 'paused'),
    moved('f', '2024-05-08', 'paused', 'contact'),
  ],
};

/** Returns a book of these records with the team of the tests. */
export function bookWith(records: RecordLists, settings: Settings = {}): Book {
  return bookOf(fillSettings({ team, ...settings }), records);
}

/** Returns the period of that name. */
export function periodNamed(name: string): Period {
  const range = periodRange(name);
  if (!range) throw new Error(`No period: ${name}`);
  const unit = name.includes('W') ? 'week' : name.includes('Q') ? 'quarter' : 'month';
  return { unit, name, ...range };
}

/** Returns what a review of that period looks at; as if it were its last day, where no other is said. */
export function scopeOf(
  book: Book,
  name: string,
  given: { readonly today?: string; readonly owner?: string } = {},
): ReviewScope {
  const period = periodNamed(name);
  return { book, period, today: given.today ?? period.to, owner: given.owner ?? null };
}
