// The records of one folder as a value, indexed by id and by customer. It is read elsewhere; it loads nothing.
import { chained } from './chain.ts';
import type { Book, Collection, RecordLists } from './collection.ts';
import { lookupIn } from './lookup.ts';
import type { TeamSettings } from './settings.ts';

export { type Book, type Collection, type RecordLists, recordsOf } from './collection.ts';

/** Returns the book of these records, whatever order they come in. */
export function bookOf(settings: TeamSettings, lists: RecordLists): Book {
  const customers = (lists.customer ?? []).toSorted((a, b) => compare(a.id, b.id));
  const followups = byTime(lists.followup ?? [], ({ at }) => at);
  const opportunities = byTime(lists.opportunity ?? [], ({ recorded }) => recorded.at);
  const orders = byTime(lists.order ?? [], ({ signed_on: on }) => on);
  const tasks = byTime(lists.task ?? [], ({ recorded }) => recorded.at);
  const cases = byTime(lists.case ?? [], ({ at }) => at);
  const surveys = byTime(lists.survey ?? [], ({ at }) => at);
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

function byTime<T extends { readonly id: string }>(records: readonly T[], time: (record: T) => string): T[] {
  return records.toSorted((a, b) => compare(time(a), time(b)) || compare(a.id, b.id));
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
