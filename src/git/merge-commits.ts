// What two branches have in common, and the merge of both: with several last common commits (a criss-cross) those are merged
// first, as git does. Makes objects, moves nothing.
import { UserError } from '../errors.ts';
import { syncProblems } from '../words/sync.ts';
import { type Deciding } from './merge-one.ts';
import { type TreeMerge, mergeTrees } from './merge-trees.ts';
import type { Repository } from './repository.ts';
import { commitTree, treeWith } from './tree.ts';

/** Returns the last commits that both have in common; none where they have no history in common. */
export function commonCommits({ run }: Pick<Repository, 'run'>, ours: string, theirs: string): string[] {
  return run(['merge-base', '--all', ours, theirs])
    .stdout.split('\n')
    .filter((line) => line !== '');
}

/** Returns whether one commit is part of the history of the other, or the same. */
export function isAncestor({ run }: Pick<Repository, 'run'>, older: string, newer: string): boolean {
  return run(['merge-base', '--is-ancestor', older, newer]).code === 0;
}

/** Returns what merging another commit makes of ours. */
export function mergeCommits(
  repository: Repository,
  ours: string,
  theirs: string,
  deciding: Deciding,
  remote: string,
): TreeMerge {
  const base = baseOf(repository, ours, theirs);
  if (base == null)
    throw new UserError(
      repository.isShallow ? syncProblems.shallow({ remote }) : syncProblems.unrelated({ remote }),
    );
  return mergeTrees(repository, { base, ours, theirs }, deciding);
}

/** Returns the commit from which both differ: their last common one, or the merge of several; null where there is none. */
export function baseOf(repository: Repository, ours: string, theirs: string): string | null {
  const [first, ...others] = commonCommits(repository, ours, theirs);
  if (first == null) return null;
  return others.reduce((sofar, next) => {
    const base = baseOf(repository, sofar, next) ?? emptyTree(repository);
    const { edits } = mergeTrees(repository, { base, ours: sofar, theirs: next }, 'as before');
    return commitTree(repository, treeWith(repository, sofar, edits), [sofar, next], 'common', null);
  }, first);
}

/** Returns the tree without files. */
export function emptyTree({ ask }: Pick<Repository, 'ask'>): string {
  return ask(['hash-object', '-t', 'tree', '-w', '--stdin']).trim();
}
