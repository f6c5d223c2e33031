// Who is shown what: a role with `view: own` sees its own customers (template S3, step 1.3). A courtesy of the commands:
// the files of a clone hide nothing from the one who has it.
import type { Customer, Member } from '../schema/generated/types.ts';
import { type Book, type RecordLists, bookOf } from './book.ts';
import type { TeamSettings } from './settings.ts';

/** Returns whether the member's role shows only the customers that are theirs. */
export function seesOwnOnly(member: Member | null, settings: TeamSettings): boolean {
  return member?.role != null && settings.roles[member.role]?.view === 'own';
}

/** Returns whether a member is shown a customer: all of them, or those they own, or those of the people they lead. */
export function mayView(member: Member | null, customer: Customer, settings: TeamSettings): boolean {
  if (!member || !seesOwnOnly(member, settings) || customer.owner === member.id) return true;
  return settings.team.some(({ id, lead }) => id === customer.owner && lead === member.id);
}

/** Returns the book without the customers that a member is not shown, and without what belongs to those. */
export function viewFor(member: Member | null, book: Book): Book {
  const { settings } = book;
  if (!seesOwnOnly(member, settings)) return book;
  const customers = book.customers.filter((customer) => mayView(member, customer, settings));
  const shown = new Set(customers.map(({ id }) => id));
  const isShown = ({ customer }: { readonly customer?: string }): boolean =>
    customer == null || shown.has(customer);
  const lists: RecordLists = {
    customer: customers,
    followup: book.followups.filter(isShown),
    opportunity: book.opportunities.filter(isShown),
    order: book.orders.filter(isShown),
    task: book.tasks.filter((task) => isShown(task) || task.owner === member?.id),
    case: book.cases.filter((entry) => isShown(entry) || entry.handler === member?.id),
    survey: book.surveys.filter(isShown),
  };
  return bookOf(settings, lists);
}
