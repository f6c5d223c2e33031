// The due list as keys and items: the keys put it in order and choose from it, and only what is shown is made whole.
import type { DueKind } from '../words/due.ts';
import type { Priority } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import {
  type DueItem,
  type FoundItem,
  byUrgency,
  explained,
  foundOfCustomer,
  foundOfNobody,
  foundOn,
} from './due.ts';
import type { LunarConverter } from './milestone.ts';

/** What is known of an item without the words that explain it. */
export interface DueKey {
  readonly id: string;
  readonly kind: DueKind;
  /** The id of the customer; null for a task that belongs to none. */
  readonly customer: string | null;
  readonly owner: string;
  readonly lead: string | null;
  readonly escalated_to: readonly string[];
  readonly due: Day;
  readonly days_late: number;
  readonly priority: Priority;
  readonly grade: string | null;
}

export interface DueSpan {
  readonly today: Day;
  readonly until: Day;
  readonly lunar?: LunarConverter | undefined;
}

/** Returns the keys of everything due in the span, in the order of urgency. */
export function dueKeys({ today, until, lunar }: DueSpan, book: Book): DueKey[] {
  return foundOn(today, book, until, lunar).map(keyOf).toSorted(byUrgency);
}

/** Returns the keys with those of some customers made anew; null stands for what belongs to no customer. */
export function renewedKeys(
  keys: readonly DueKey[],
  changed: ReadonlySet<string | null>,
  { today, until, lunar }: DueSpan,
  book: Book,
): DueKey[] {
  const kept = keys.filter(({ customer }) => !changed.has(customer));
  const fresh = [...changed].flatMap((id) => {
    if (id == null) return foundOfNobody(today, book, until);
    const customer = book.customerById.get(id);
    return customer ? foundOfCustomer(today, customer, book, until, lunar) : [];
  });
  return [...kept, ...fresh.map(keyOf)].toSorted(byUrgency);
}

/** Returns the items of these keys, in their order; one that is not there any more is left out. */
export function dueItems(keys: readonly DueKey[], { today, until, lunar }: DueSpan, book: Book): DueItem[] {
  const made = new Map<string | null, ReadonlyMap<string, FoundItem>>();
  return keys.flatMap((key) => {
    let items = made.get(key.customer);
    if (!items) {
      const customer = key.customer == null ? null : book.customerById.get(key.customer);
      const all = customer
        ? foundOfCustomer(today, customer, book, until, lunar)
        : foundOfNobody(today, book, until);
      items = new Map(all.map((item) => [itemName(item), item]));
      made.set(key.customer, items);
    }
    const found = items.get(itemName(key));
    return found ? explained(found) : [];
  });
}

/** Returns what tells an item from all others of a list: a milestone has one for each day it falls on. */
export function itemName({ kind, id, due }: Pick<DueItem, 'kind' | 'id' | 'due'>): string {
  return `${kind} ${id} ${due}`;
}

function keyOf({
  id,
  kind,
  customer,
  owner,
  lead,
  escalated_to,
  due,
  days_late,
  priority,
  grade,
}: FoundItem): DueKey {
  return {
    id,
    kind,
    customer: customer?.id ?? null,
    owner,
    lead,
    escalated_to,
    due,
    days_late,
    priority,
    grade,
  };
}
