// The records of one folder as a value, indexed by id and by customer. It is read elsewhere; it loads nothing.
import { chained } from './chain.ts';
import type { Followup } from '../schema/generated/types.ts';
import type { Book, Collection, RecordLists } from './collection.ts';
import { lookupIn } from './lookup.ts';
import type { AnyRecord, RecordType, Records } from './record.ts';
import type { TeamSettings } from './settings.ts';

export { type Book, type Collection, type RecordLists, recordsOf } from './collection.ts';

/** Returns the book of these records, whatever order they come in. */
export function bookOf(settings: TeamSettings, lists: RecordLists): Book {
  const customers = inOrder('customer', lists.customer ?? []);
  const followups = inOrder('followup', lists.followup ?? []);
  const opportunities = inOrder('opportunity', lists.opportunity ?? []);
  const orders = inOrder('order', lists.order ?? []);
  const tasks = inOrder('task', lists.task ?? []);
  const cases = inOrder('case', lists.case ?? []);
  const surveys = inOrder('survey', lists.survey ?? []);
  const collection: Collection = {
    settings,
    customers,
    followups,
    opportunities,
    orders,
    tasks,
    cases,
    surveys,
    customerById: new Map(customers.map((customer) => [customer.id, customer])),
    followupsOf: new Map([...byCustomer(followups)].map(([id, own]) => [id, chained(own)])),
    opportunitiesOf: byCustomer(opportunities),
    ordersOf: byCustomer(orders),
    tasksOf: byCustomer(tasks),
    casesOf: byCustomer(cases),
    surveysOf: byCustomer(surveys),
  };
  const book: Book = { ...collection, lookup: lookupIn(collection, () => book) };
  return book;
}

/** Returns the records of one customer as books hold them. */
export function ownRecords<T extends RecordType>(
  type: T,
  records: readonly Records[T][],
): readonly Records[T][] {
  const sorted = inOrder(type, records);
  return type === 'followup' ? (chained(sorted as readonly Followup[]) as readonly Records[T][]) : sorted;
}

const times: { readonly [T in RecordType]: (record: Records[T]) => string } = {
  customer: () => '',
  followup: ({ at }) => at,
  opportunity: ({ recorded }) => recorded.at,
  order: ({ signed_on: on }) => on,
  task: ({ recorded }) => recorded.at,
  case: ({ at }) => at,
  survey: ({ at }) => at,
};

/** Returns what compares records of a type by their time, those of one time by their ids: the order of a book. */
export function comparing<T extends RecordType>(type: T): (a: Records[T], b: Records[T]) => number {
  const time: (record: Records[T]) => string = times[type];
  return (a, b) => compare(time(a), time(b)) || compare(a.id, b.id);
}

/** Returns the time by which the records of a type are in order; those of one time are in the order of their ids. */
export function orderTime(type: RecordType, record: AnyRecord): string {
  // Whoever names a type has a record of it.
  return (times[type] as (record: AnyRecord) => string)(record);
}

function inOrder<T extends RecordType>(type: T, records: readonly Records[T][]): readonly Records[T][] {
  return records.toSorted(comparing(type));
}

function byCustomer<T extends { readonly customer?: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    if (record.customer == null) continue;
    const group = groups.get(record.customer);
    if (group) group.push(record);
    else groups.set(record.customer, [record]);
  }
  return groups;
}

/** Compares two texts by code unit: the same order on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
