// What happened to one record, version by version: fields that changed, and values that lost where two versions were merged.
// Knows the versions only; where they come from is the business of others.
import { type FieldChange, fieldChanges } from './difference.ts';
import type { RecordType } from './record.ts';
import type { TeamSettings } from './settings.ts';

/** One version of a record and those it came from. `version` is null where there was no record, and `unreadable` where it made no sense. */
export interface Version {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly version: object | null | 'unreadable';
}

export interface PastEvent {
  readonly hash: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'merged' | 'unreadable';
  readonly changes: readonly FieldChange[];
  /** Fields that both sides of a merge had changed, and what the side had whose value was not kept. */
  readonly settled: readonly Settled[];
}

export interface Settled extends Pick<FieldChange, 'key' | 'path' | 'field'> {
  readonly kept: unknown;
  readonly dropped: readonly { readonly value: unknown; readonly hash: string | null }[];
}

interface Graph {
  readonly type: RecordType;
  readonly settings: TeamSettings;
  readonly versions: readonly Version[];
  readonly byHash: ReadonlyMap<string, Version>;
}

/** Returns what happened, in the order of the versions: newest first, none before those that came from it. */
export function eventsOf(
  type: RecordType,
  versions: readonly Version[],
  settings: TeamSettings,
): PastEvent[] {
  const byHash = new Map(versions.map((version) => [version.hash, version]));
  const graph: Graph = { type, settings, versions, byHash };
  const plain = new Map(
    versions
      .filter(({ parents }) => parents.length < 2)
      .map((version) => [version.hash, plainEvent(version, graph)]),
  );
  return versions.flatMap((version) => {
    const event = version.parents.length < 2 ? plain.get(version.hash) : mergeEvent(version, plain, graph);
    return event ?? [];
  });
}

function plainEvent(version: Version, graph: Graph): PastEvent | null {
  const { hash } = version;
  const before = lastReadable(version.parents[0], graph);
  const after = version.version;
  if (after === 'unreadable') {
    const [parent] = version.parents;
    const wasSo = parent != null && graph.byHash.get(parent)?.version === 'unreadable';
    return wasSo ? null : { hash, kind: 'unreadable', changes: [], settled: [] };
  }
  if (before === after) return null;
  const changes = fieldChanges(graph.type, before ?? {}, after ?? {}, graph.settings);
  if (changes.length === 0) return null;
  const kind = before == null ? 'added' : after == null ? 'removed' : 'changed';
  return { hash, kind, changes, settled: [] };
}

// A version that could not be read hides what changed in it; the next one is compared with the last that made sense.
function lastReadable(hash: string | undefined, { byHash }: Graph): object | null {
  let at = hash == null ? undefined : byHash.get(hash);
  while (at?.version === 'unreadable') at = at.parents[0] == null ? undefined : byHash.get(at.parents[0]);
  return at?.version ?? null;
}

function mergeEvent(
  version: Version,
  plain: ReadonlyMap<string, PastEvent | null>,
  graph: Graph,
): PastEvent | null {
  const { hash, parents, version: merged } = version;
  if (merged === 'unreadable') return { hash, kind: 'unreadable', changes: [], settled: [] };
  const { type, settings } = graph;
  if (parents.every((parent) => graph.byHash.get(parent)?.version === merged)) return null;
  const base = lastReadable(commonAncestor(parents, graph), graph) ?? {};
  // What was taken out as a whole on one side lost no value.
  const living = merged == null ? parents : parents.filter((parent) => lastReadable(parent, graph) != null);
  const sides = living.map((parent) => {
    const own = lastReadable(parent, graph) ?? {};
    const made = new Map(fieldChanges(type, base, own, settings).map((change) => [change.key, change]));
    return { parent, made, lost: fieldChanges(type, own, merged ?? {}, settings) };
  });
  const settled = new Map<string, Settled>();
  for (const { parent, made, lost } of sides) {
    for (const { key, path, field, before, after } of lost) {
      const change = made.get(key);
      if (!change || !isLost(change, after)) continue;
      const dropped = { value: before, hash: whoSet(parent, key, before, plain, graph) };
      const others = settled.get(key)?.dropped ?? [];
      settled.set(key, { key, path, field, kept: after, dropped: [...others, dropped] });
    }
  }
  // What no side had: typed while it was merged.
  const [first, ...rest] = sides;
  const fresh = (first?.lost ?? []).filter(
    ({ key, after }) =>
      !settled.has(key) &&
      !isJoined(after) &&
      rest.every(({ lost }) => lost.some((other) => other.key === key)),
  );
  if (settled.size === 0 && fresh.length === 0 && living.length === parents.length) return null;
  return { hash, kind: 'merged', changes: fresh, settled: [...settled.values()] };
}

// Lists of words are merged word by word: nothing is lost where both sides' words are there.
function isJoined(value: unknown): boolean {
  return Array.isArray(value);
}

function isLost({ before, after }: FieldChange, kept: unknown): boolean {
  if (!Array.isArray(before ?? after) || !Array.isArray(after ?? before)) return true;
  const [old, now, merged] = [before, after, kept].map(
    (list) => (Array.isArray(list) ? list : []) as unknown[],
  );
  const has = (list: readonly unknown[] = [], part: unknown): boolean =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(part));
  return (
    (now ?? []).some((part) => !has(old, part) && !has(merged, part)) ||
    (old ?? []).some((part) => !has(now, part) && has(merged, part))
  );
}

// The first in this order that all of them come from: what comes from it stands before it.
function commonAncestor(hashes: readonly string[], graph: Graph): string | undefined {
  const sets = hashes.map((hash) => reachable(hash, graph));
  return graph.versions.find(({ hash }) => sets.every((set) => set.has(hash)))?.hash;
}

function reachable(from: string, { byHash }: Graph): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let hash = open.pop(); hash != null; hash = open.pop()) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    open.push(...(byHash.get(hash)?.parents ?? []));
  }
  return seen;
}

function whoSet(
  from: string,
  key: string,
  value: unknown,
  plain: ReadonlyMap<string, PastEvent | null>,
  graph: Graph,
): string | null {
  const below = reachable(from, graph);
  const found = graph.versions.find(
    ({ hash }) =>
      below.has(hash) &&
      plain
        .get(hash)
        ?.changes.some(
          (change) => change.key === key && JSON.stringify(change.after) === JSON.stringify(value),
        ),
  );
  return found?.hash ?? null;
}
