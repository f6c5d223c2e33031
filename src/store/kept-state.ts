// The state of a folder for which something derived was kept, and whose records changed since. Keeps nothing itself.
import type { Settings } from '../schema/generated/types.ts';
import type { OpenFolder } from './indexed.ts';
import type { RecordIndex } from './record-index.ts';

/** A folder that has an index. */
export type IndexedFolder = OpenFolder & { readonly index: RecordIndex };

/** What derived data was made of: records, and settings. */
export interface KeptState {
  readonly stamp: string;
  readonly settings: string;
}

/** Returns the state of a folder now. */
export function stateOf({ given, index }: Pick<IndexedFolder, 'given' | 'index'>): KeptState {
  return { stamp: index.stamp, settings: settingsSum(given) };
}

/** Returns what names these settings among all: what was derived under others is none of theirs. */
export function settingsSum(given: Settings): string {
  // The text itself: it is short, and loading what makes hashes would take longer than everything else here.
  return JSON.stringify(given);
}

/** Returns the groups that changed since then; null where nobody knows any more, or other settings hold. */
export function changedSince(
  { stamp, settings }: KeptState,
  { given, index }: Pick<IndexedFolder, 'given' | 'index'>,
): ReadonlySet<string> | null {
  if (settings !== settingsSum(given)) return null;
  if (stamp === index.stamp) return new Set();
  const from = index.steps.findIndex((step) => step.from === stamp);
  return from < 0 ? null : new Set(index.steps.slice(from).flatMap(({ groups }) => groups));
}
