// The cores of a day's summaries, kept beside the index: a list of all customers looks at those records that changed since.
import { type Core, coreOf, coresOf, recallCores } from '../domain/summary.ts';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import { changedSince, settingsSum } from './kept-due.ts';

interface Header {
  readonly stamp: string;
  readonly settings: string;
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
  const settings = settingsSum(given);
  const kept = readCache(root, name, owner)?.header as Header | undefined;
  const known = kept?.settings === settings ? kept : null;
  if (known?.stamp === index.stamp) return recallCores(book, today, new Map(known.rows));
  const changed = known && changedSince(known.stamp, index.steps);
  const cores = known && changed ? new Map(known.rows) : coresOf(book, today);
  for (const id of changed ?? []) {
    const customer = book.customerById.get(id);
    if (customer) cores.set(id, coreOf(customer, book, today));
    else cores.delete(id);
  }
  recallCores(book, today, cores);
  const header: Header = { stamp: index.stamp, settings, rows: [...cores] };
  if (writeCache(root, name, owner, { header, parts: {} }))
    sweepCache(root, (other) => other.startsWith(prefix) && other !== name);
}
