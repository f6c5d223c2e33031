// Naming a record whose type is known: also by its title, or by the customer that has only one. Knows no commands.
import type { Customer } from '../schema/generated/types.ts';
import { typeLabel } from '../words/look.ts';
import { referenceProblems } from '../words/reference.ts';
import { type Book, recordsOf } from './book.ts';
import { maskText } from './mask.ts';
import type { AnyRecord, RecordType, Records } from './record.ts';
import {
  type Found,
  type Referred,
  type Spell,
  describeFound,
  findRecord,
  matchingCustomers,
  onlyOf,
  plain,
} from './reference.ts';

/** Returns the record of the type that the text means; that of a customer is the open one where there is one. */
export function findOfType<T extends RecordType>(
  type: T,
  text: string,
  book: Book,
  paths: ReadonlyMap<string, string>,
  spell: Spell | null,
): Referred<Records[T]> {
  const wanted = plain(text);
  const ways: readonly ((record: AnyRecord) => boolean)[] = [
    ({ id, no }) => id === wanted || no?.toLowerCase() === wanted,
    (record) => titleOf(record) === wanted,
    ({ id }) => wanted.length >= 4 && id.startsWith(wanted),
    (record) => wanted.length >= 2 && titleOf(record).includes(wanted),
  ];
  const all = recordsOf(book, type);
  const name = (record: Records[T]): string => describeFound({ type, record }, book);
  for (const way of ways) {
    const matches = all.filter(way);
    if (matches.length > 0) return onlyOf(text, matches, name, book);
  }
  const other = findRecord(text, book, paths, null);
  if ('value' in other && other.value.type !== 'customer')
    return { problem: otherType(type, text, other.value), candidates: [] };
  const customers = matchingCustomers(text, book, paths, spell);
  if (customers.length === 0) return onlyOf(text, [], name, book);
  return ofCustomers(type, text, customers, book);
}

function titleOf(record: AnyRecord): string {
  return 'title' in record ? plain(record.title) : '';
}

function otherType(type: RecordType, text: string, found: Found) {
  return referenceProblems.other_type({
    text: maskText(text.trim()),
    type: typeLabel(found.type),
    wanted: typeLabel(type),
  });
}

function ofCustomers<T extends RecordType>(
  type: T,
  text: string,
  customers: readonly Customer[],
  book: Book,
): Referred<Records[T]> {
  const ids = new Set(customers.map(({ id }) => id));
  const theirs = recordsOf(book, type).filter((record) =>
    ids.has('name' in record ? record.id : (record.customer ?? '')),
  );
  const open = theirs.filter(isUnfinished);
  const [customer] = customers;
  if (theirs.length === 0 && customers.length === 1 && customer) {
    return {
      problem: referenceProblems.none_of({ customer: customer.name, wanted: typeLabel(type) }),
      candidates: [],
    };
  }
  return onlyOf(
    text,
    open.length > 0 ? open : theirs,
    (record) => describeFound({ type, record }, book),
    book,
  );
}

/** Returns whether something is still to be done with the record; of some kinds it always is. */
export function isUnfinished(record: AnyRecord): boolean {
  if ('closed' in record) return record.closed == null;
  return (
    !('state' in record) || record.state === 'todo' || record.state === 'doing' || record.state === 'open'
  );
}
