// Which customers need no second look on the same day: those with whose records nothing is wrong, whatever stands in others.
// What is wrong is found anew each time; the rules are domain/check.ts.
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import { type KeptState, changedSince, stateOf } from './kept-state.ts';

interface Header extends KeptState {
  /** The groups that are judged again. */
  readonly odd: readonly string[];
}

const prefix = 'sound-';

/** What is known of the groups of a folder on a day. */
export interface KnownGroups {
  /** The groups that must be judged: those that changed, and those that were odd; null for all. */
  readonly wanted: ReadonlySet<string> | null;
  /**
   * Keeps which of those that were judged are odd: judged again whatever happens. A group may be left out only if nothing is
   * wrong in it, and if that was told by the settings, the day and its own records alone.
   */
  readonly keep: (odd: readonly string[]) => void;
}

/** Returns the groups of a folder that must be judged on a day. */
export function knownGroups(folder: OpenFolder, owner: CacheOwner | null, today: string): KnownGroups {
  const { root, given, index } = folder;
  if (!owner || !index) return { wanted: null, keep: () => {} };
  const name = `${prefix}${today}`;
  const kept = readCache(root, name, owner)?.header as Header | undefined;
  const changed = kept ? changedSince(kept, { given, index }) : null;
  return {
    wanted: kept && changed ? new Set([...kept.odd, ...changed]) : null,
    keep: (odd) => {
      if (changed?.size === 0) return;
      const header: Header = { ...stateOf({ given, index }), odd };
      if (writeCache(root, name, owner, { header, parts: {} }))
        sweepCache(root, (other) => other.startsWith(prefix) && other !== name);
    },
  };
}
