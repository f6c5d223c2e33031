// Whether records name somebody: who left a team stays in what they did. Knows no team.
import type { Book } from './book.ts';

/** Returns whether the id owns a customer, or did or entered something. */
export function bookNames(id: string, book: Book): boolean {
  const { customers, followups, opportunities, orders, tasks, cases, surveys } = book;
  return (
    customers.some(({ owner, recorded }) => owner === id || recorded.by === id) ||
    followups.some(({ by, recorded }) => by === id || recorded.by === id) ||
    opportunities.some(({ owner }) => owner === id) ||
    orders.some(({ recorded }) => recorded.by === id) ||
    tasks.some(({ owner }) => owner === id) ||
    cases.some(({ handler }) => handler === id) ||
    surveys.some(({ by }) => by === id)
  );
}
