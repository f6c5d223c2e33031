// Moves the checked-out branch and the work tree from one commit to a later one, in one step: killed at any moment, the next
// sync finishes it or begins anew. It never overwrites what is not committed.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { bytesAt, isPlainPath, pruneParents } from '../store/safe-path.ts';
import { realDisk } from '../store/disk.ts';
import { readLocal, writeLocal } from '../store/local-state.ts';
import type { Guard } from '../store/lock.ts';
import { type FileChange, commitFiles } from '../store/write.ts';
import { syncProblems } from '../words/sync.ts';
import { readBlobs } from './blobs.ts';
import type { Repository } from './repository.ts';
import { isAncestor } from './merge-commits.ts';
import { type Difference, type Entry, differenceOf, isSame, stageEntries, stagedDifference } from './tree.ts';
import { type Dirty, dirtyFiles, inFolder } from './work-tree.ts';

/** A move on its way, noted before the first file changes. */
interface Move {
  readonly from: string;
  readonly to: string;
}

const note = 'move';

/** Finishes a move that was interrupted, or forgets one that had not begun. Needs the lock and a recovered folder. */
export function finishMove(repository: Repository): void {
  const move = pendingMove(repository);
  const head = repository.head();
  if (move == null || head == null) return;
  const difference = differenceOf(repository, move.from, move.to);
  if (head === move.from) {
    if (!isPlaced(repository, difference)) return writeLocal(repository.root, note, null);
    advance(repository, move);
  } else if (!isAncestor(repository, move.to, head)) {
    // Something else was committed before the branch moved: what lies here is known by leftByMove until the next move.
    return;
  }
  settle(repository, move, difference);
}

function pendingMove({ root, run }: Repository): Move | null {
  const { from, to } = (readLocal(root, note) ?? {}) as Partial<Record<keyof Move, unknown>>;
  const isHash = (text: unknown): text is string =>
    typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);
  if (!isHash(from) || !isHash(to)) return null;
  const isThere = run(['cat-file', '-e', to]).code === 0 && run(['cat-file', '-e', from]).code === 0;
  return isThere ? { from, to } : null;
}

// All of the files were put in place or none; the few that somebody edited since tell nothing.
function isPlaced(repository: Repository, difference: Difference): boolean {
  const ours = plainFiles(repository, difference);
  const blobs = blobsOf(repository, ours);
  const count = (side: 'before' | 'after'): number =>
    ours.filter(([file, entries]) => isEqual(onDisk(repository, file), bytesOf(entries[side], blobs))).length;
  return count('after') > count('before');
}

/**
 * Returns the uncommitted files that hold what an interrupted move put there: they are nobody's unfinished work. There
 * are such only when something else was committed since.
 */
export function leftByMove(repository: Repository, dirty: ReadonlyMap<string, Dirty>): Set<string> {
  const move = pendingMove(repository);
  if (move == null) return new Set();
  const moved = [...differenceOf(repository, move.from, move.to)].filter(([file]) => dirty.has(file));
  const blobs = blobsOf(repository, moved);
  return new Set(
    moved
      .filter(([file, { after }]) => isEqual(onDisk(repository, file), bytesOf(after, blobs)))
      .map(([file]) => file),
  );
}

/** Refuses when files that differ between the commits hold changes that are not committed. */
export function assertNotInTheWay(
  difference: Difference,
  dirty: ReadonlyMap<string, Dirty>,
  left: ReadonlySet<string>,
): void {
  const files = [...difference.keys()].filter((file) => dirty.has(file) && !left.has(file));
  if (files.length > 0) throw new UserError(syncProblems.in_the_way({ files: files.toSorted() }));
}

/** Moves branch and work tree to a later commit, or refuses and changes nothing. Needs the lock. */
export function moveBranch(repository: Repository, move: Move, guard: Guard): void {
  if (move.from === move.to) return;
  const { root } = repository;
  const difference = differenceOf(repository, move.from, move.to);
  const ours = plainFiles(repository, difference);
  // Read before git is asked: what an editor saves from here on is seen either by git or when the file is replaced.
  const before = new Map(ours.map(([file]) => [file, onDisk(repository, file)]));
  const dirty = dirtyFiles(repository);
  assertNotInTheWay(difference, dirty, leftByMove(repository, dirty));
  const blobs = blobsOf(repository, ours);
  const changes = ours.map(([file, { after }]): FileChange => ({
    path: inFolder(repository, file) ?? file,
    before: before.get(file) ?? null,
    after: bytesOf(after, blobs),
  }));
  writeLocal(root, note, move);
  commitFiles(root, changes, guard, realDisk);
  advance(repository, move);
  settle(repository, move, difference);
}

function advance({ ask }: Repository, { from, to }: Move): void {
  ask(['update-ref', '-m', 'tend sync', 'HEAD', to, from]);
}

// The index follows where it still has what was there before; what is staged elsewhere stays staged.
function settle(repository: Repository, { to }: Move, difference: Difference): void {
  const { run, root } = repository;
  const behind = [...stagedDifference(repository)].filter(([file, { after }]) => {
    const moved = difference.get(file);
    return moved != null && isSame(after, moved.before);
  });
  stageEntries(repository, to, new Map(behind.map(([file, { before }]) => [file, before])));
  placeOthers(repository, difference);
  run(['update-index', '-q', '--refresh']);
  writeLocal(root, note, null);
}

// Files outside of the folder, links and programs are git's to place. Of an interrupted move those are placed that nobody
// has touched since.
function placeOthers(repository: Repository, difference: Difference): void {
  const { ask, top } = repository;
  const others = [...difference].filter(([file, entries]) => !isPlainFile(repository, file, entries));
  const blobs = readBlobsOf(repository, others, 'before');
  const untouched = others.filter(([file, { before }]) => {
    if (before != null && before.mode === '160000') return false;
    return before?.mode === '120000' || isEqual(fileAtTop(top, file), bytesOf(before, blobs));
  });
  for (const [file, { after }] of untouched) {
    if (after != null) continue;
    rmSync(path.join(top, file), { force: true });
    pruneParents(top, file, realDisk);
  }
  const placed = untouched.filter(([, { after }]) => after != null && after.mode !== '160000');
  if (placed.length > 0)
    ask(['-C', top, 'checkout-index', '--force', '-z', '--stdin'], {
      input: placed.map(([file]) => `${file}\0`).join(''),
    });
}

type Changed = Difference extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never;

function plainFiles(repository: Repository, difference: Difference): Changed {
  return [...difference].filter(([file, entries]) => isPlainFile(repository, file, entries));
}

// What tend's own writer can put in place with all the others at once.
function isPlainFile(
  repository: Repository,
  file: string,
  { before, after }: { readonly before: Entry | null; readonly after: Entry | null },
): boolean {
  const inside = inFolder(repository, file);
  const isPlain = (entry: Entry | null): boolean => entry == null || entry.mode === '100644';
  return inside != null && isPlainPath(inside) && isPlain(before) && isPlain(after);
}

type Blobs = ReadonlyMap<string, Uint8Array | null>;

function blobsOf(repository: Repository, changed: Changed): Blobs {
  return new Map([
    ...readBlobsOf(repository, changed, 'before'),
    ...readBlobsOf(repository, changed, 'after'),
  ]);
}

function readBlobsOf({ host, root }: Repository, changed: Changed, side: 'before' | 'after'): Blobs {
  return readBlobs(
    host,
    root,
    changed.flatMap(([, entries]) => entries[side]?.blob ?? []),
  );
}

function bytesOf(entry: Entry | null, blobs: Blobs): Uint8Array | null {
  return entry == null ? null : (blobs.get(entry.blob) ?? null);
}

function onDisk(repository: Repository, file: string): Uint8Array | null {
  const inside = inFolder(repository, file);
  return inside == null || !isPlainPath(inside) ? null : bytesAt(repository.root, inside, realDisk);
}

function fileAtTop(top: string, file: string): Uint8Array | null {
  return realDisk.look(path.join(top, file))?.kind === 'file' ? realDisk.read(path.join(top, file)) : null;
}

function isEqual(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a == null || b == null ? a === b : Buffer.compare(a, b) === 0;
}
