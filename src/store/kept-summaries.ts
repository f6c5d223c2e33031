// The cores of a day's summaries, kept beside the index: a list of all customers looks at those records that changed since.
import { type Core, coreOf, coresOf, recallCores } from '../domain/summary.ts';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import { type KeptState, changedSince, stateOf } from './kept-state.ts';

interface Header extends KeptState {
  readonly rows: readonly (readonly [id: string, core: Core])[];
}

const prefix = 'summaries-';

/** Makes the summaries of all customers of a folder known to summaryOf. */
export function recallSummaries(
  { root, book, given, index }: OpenFolder,
  owner: CacheOwner | null,
  today: string,
): void {
  if (!owner || !index) return;
  const name = `${prefix}${today}`;
  const kept = readCache(root, name, owner)?.header as Header | undefined;
  const changed = kept ? changedSince(kept, { given, index }) : null;
  const cores = kept && changed ? new Map(kept.rows) : coresOf(book, today);
  for (const id of changed ?? []) {
    const customer = book.customerById.get(id);
    if (customer) cores.set(id, coreOf(customer, book, today));
    else cores.delete(id);
  }
  recallCores(book, today, cores);
  if (changed?.size === 0) return;
  const header: Header = { ...stateOf({ given, index }), rows: [...cores] };
  if (writeCache(root, name, owner, { header, parts: {} }))
    sweepCache(root, (other) => other.startsWith(prefix) && other !== name);
}
