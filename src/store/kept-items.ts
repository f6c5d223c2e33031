// The items of a day's due list that were shown, kept beside its keys: a page that is looked at again is made anew only for
// the customers that changed since. What an item says is made in domain/due-list.ts.
import type { DueItem } from '../domain/due.ts';
import { type DueKey, dueItems, itemName } from '../domain/due-list.ts';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import type { LunarFor, Span } from './kept-due.ts';
import { type KeptState, changedSince, stateOf } from './kept-state.ts';

interface Header extends KeptState {
  readonly items: readonly DueItem[];
}

const prefix = 'items-';

/** A page, and some of other owners: a list of everything is made faster than it is kept. */
const mostKept = 400;
const mostAsked = 100;

/** Returns the items of these keys, in their order: those that are still true as they were kept, the others made anew. */
export async function keptDueItems(
  { root, book, given, index }: OpenFolder,
  owner: CacheOwner | null,
  span: Span,
  keys: readonly DueKey[],
  lunarFor: LunarFor,
): Promise<readonly DueItem[]> {
  const make = async (wanted: readonly DueKey[]): Promise<DueItem[]> => {
    const customers = wanted.flatMap(({ customer }) => book.customerById.get(customer ?? '') ?? []);
    return dueItems(wanted, { ...span, lunar: await lunarFor(customers) }, book);
  };
  if (!owner || !index || keys.length > mostAsked) return make(keys);
  const name = `${prefix}${span.today}-${span.until}`;
  const kept = readCache(root, name, owner)?.header as Header | undefined;
  const known = kept ? stillTrue(kept, changedSince(kept, { given, index })) : [];
  const byName = new Map(known.map((item) => [itemName(item), item]));
  const missing = keys.filter((key) => !byName.has(itemName(key)));
  for (const item of missing.length > 0 ? await make(missing) : []) byName.set(itemName(item), item);
  const items = keys.flatMap((key) => byName.get(itemName(key)) ?? []);
  if (missing.length === 0) return items;
  const all = [...new Set([...items, ...byName.values()])].slice(0, mostKept);
  const header: Header = { ...stateOf({ given, index }), items: all };
  if (writeCache(root, name, owner, { header, parts: {} }))
    sweepCache(root, (other) => other.startsWith(prefix) && !other.startsWith(`${prefix}${span.today}`));
  return items;
}

function stillTrue({ items }: Header, changed: ReadonlySet<string> | null): readonly DueItem[] {
  if (!changed) return [];
  if (changed.size === 0) return items;
  // What belongs to nobody is few, and lies in the group without a name, or in that of a customer who is gone.
  return items.filter(({ customer }) => customer != null && !changed.has(customer.id));
}
