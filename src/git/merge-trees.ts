// Merges two trees with what they have in common, file by file: a file that one side changed is that side's, records that both
// changed merge by field. Works on objects of git; the work tree is not touched.
import { UserError } from '../errors.ts';
import { syncProblems } from '../words/sync.ts';
import { readBlobs } from './blobs.ts';
import type { OpenConflict, Settled } from './conflict.ts';
import { mergeMonths } from './merge-months.ts';
import { type Decisions, type Deciding, type Versions, decideWhole, mergeOne } from './merge-one.ts';
import type { Repository } from './repository.ts';
import { type Difference, type Edits, type Entry, differenceOf, isSame } from './tree.ts';
import { inFolder } from './work-tree.ts';

/** Three commits or trees. */
export interface Three {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface TreeMerge {
  /** What becomes of files of our tree. */
  readonly edits: Edits;
  readonly conflicts: readonly OpenConflict[];
  readonly settled: readonly Settled[];
}

/** A file that both sides changed, by its path from the top. */
interface Contested {
  readonly path: string;
  readonly base: Entry | null;
  readonly ours: Entry | null;
  readonly theirs: Entry | null;
}

/** Returns what merging makes of our tree, and what is left to a person. */
export function mergeTrees(repository: Repository, three: Three, deciding: Deciding): TreeMerge {
  const ours = differenceOf(repository, three.base, three.ours);
  const theirs = differenceOf(repository, three.base, three.theirs);
  assertNoClash(ours, theirs);
  const decisions: Decisions = { deciding, conflicts: [], settled: [] };
  const months = mergeMonths(repository, decisions, three, ours, theirs);
  const edits = new Map<string, string | Entry | null>(months.edits);
  const contested: Contested[] = [];
  for (const [path, { before, after }] of theirs) {
    if (months.merged(path)) continue;
    const mine = ours.get(path);
    if (mine == null) edits.set(path, after);
    else if (!isSame(mine.after, after))
      contested.push({ path, base: before, ours: mine.after, theirs: after });
  }
  for (const [path, edit] of mergeContested(repository, decisions, contested)) edits.set(path, edit);
  return { edits, conflicts: decisions.conflicts, settled: decisions.settled };
}

// A file on one side and a folder of the same name on the other cannot both be.
function assertNoClash(ours: Difference, theirs: Difference): void {
  const added = (difference: Difference): string[] =>
    [...difference].filter(([, { before, after }]) => before == null && after != null).map(([path]) => path);
  const [mine, others] = [added(ours), added(theirs)];
  for (const [files, below] of [
    [new Set(mine), others],
    [new Set(others), mine],
  ] as const) {
    for (const other of below) {
      const file = foldersAbove(other).find((folder) => files.has(folder));
      if (file != null) throw new UserError(syncProblems.clash({ file, other }));
    }
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, place) => parts.slice(0, place + 1).join('/'));
}

function mergeContested(
  repository: Repository,
  decisions: Decisions,
  contested: readonly Contested[],
): Map<string, string | Entry | null> {
  const { host, root } = repository;
  const entries = contested.flatMap(({ base, ours, theirs }) => [base, ours, theirs]);
  const blobs = readBlobs(
    host,
    root,
    entries.flatMap((entry) => entry?.blob ?? []),
  );
  const bytes = (entry: Entry | null): Uint8Array | null =>
    // A folder of another repository has no bytes here; its commit stands for it.
    entry == null ? null : (blobs.get(entry.blob) ?? new TextEncoder().encode(entry.blob));
  const edits = new Map<string, string | Entry | null>();
  for (const one of contested) {
    const file = inFolder(repository, one.path) ?? one.path;
    const versions: Versions = { base: bytes(one.base), ours: bytes(one.ours), theirs: bytes(one.theirs) };
    const outcome = areTexts(one)
      ? mergeOne(decisions, file, versions)
      : decideWhole(decisions, file, versions);
    if (outcome.kind === 'text') edits.set(one.path, outcome.text);
    if (outcome.kind === 'side' && outcome.side !== 'ours') edits.set(one.path, one[outcome.side]);
  }
  return edits;
}

// Links, programs and folders of other repositories are taken whole.
function areTexts({ base, ours, theirs }: Contested): boolean {
  return [base, ours, theirs].every((entry) => entry == null || entry.mode === '100644');
}
