// The only door through which files of the folder change: all of a change or nothing of it. Knows bytes, not records.
import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { lockProblems, writeProblems } from '../words/writing.ts';
import { codeOf, discard, explaining, naming, NEW_FILE_MODE, writeNewFile } from './disk.ts';
import type { Disk } from './disk.ts';
import { DRAFT_JOURNAL, encodeJournal, JOURNAL, sumOf, tempPath } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import type { Guard } from './lock.ts';
import { finishJournal, recover, reportAside } from './recover.ts';
import {
  absolute,
  assertPlainPath,
  bytesAt,
  fileAt,
  LOCAL,
  makeParents,
  pruneParents,
  TEMP_PREFIX,
} from './safe-path.ts';

/** What one file was when it was read, and what it shall be; equal bytes only ask that it still is so. */
export interface FileChange {
  /** Relative to the folder, parts separated by '/'. */
  readonly path: string;
  /** Null: there must be no such file. */
  readonly before: Uint8Array | null;
  /** Null: the file is deleted. */
  readonly after: Uint8Array | null;
}

/** A change on its way: what undoing it must remove is added as it is made. */
interface Work {
  readonly root: string;
  readonly disk: Disk;
  readonly guard: Guard;
  readonly expected: readonly FileChange[];
  readonly steps: readonly Step[];
  readonly madeFolders: string[];
}

interface Step {
  readonly change: FileChange;
  readonly entry: JournalEntry;
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a == null || b == null ? a === b : Buffer.compare(a, b) === 0;
}

/** The name says which file it is for; the token and the index make it the only one. */
function tempName(path: string, token: string, index: number): string {
  const stem = posix
    .basename(path)
    .replaceAll(/[^A-Za-z0-9.-]/g, '')
    .slice(0, 60);
  return `${TEMP_PREFIX}${stem}-${token}-${index}`;
}

function stepFor(change: FileChange, token: string, index: number): Step {
  const { path, before, after } = change;
  const sums = { before: sumOf(before), after: sumOf(after) };
  if (after == null) return { change, entry: { path, kind: 'delete', ...sums, temp: null } };
  return { change, entry: { path, kind: 'write', ...sums, temp: tempName(path, token, index) } };
}

function assertAsExpected(work: Work): void {
  for (const { path, before } of work.expected) {
    if (sameBytes(bytesAt(work.root, path, work.disk), before)) continue;
    throw new UserError(writeProblems.changed_meanwhile({ path }));
  }
}

function writeDraft(work: Work): void {
  const { root, disk, steps } = work;
  makeParents(root, DRAFT_JOURNAL, disk, () => {});
  const bytes = encodeJournal(steps.map((step) => step.entry));
  // For a single file it only says what to sweep, which needs no waiting for the disk.
  const how = { mode: NEW_FILE_MODE, exactMode: false, sync: steps.length > 1 };
  naming(DRAFT_JOURNAL, () => writeNewFile(disk, absolute(root, DRAFT_JOURNAL), bytes, how));
}

function writeTemps(work: Work): void {
  const { root, disk, steps, madeFolders } = work;
  for (const { change, entry } of steps) {
    const temp = tempPath(entry);
    if (temp == null || change.after == null) continue;
    makeParents(root, entry.path, disk, (folder) => madeFolders.push(folder));
    const replaced = fileAt(root, entry.path, disk);
    const how = { mode: replaced?.mode ?? NEW_FILE_MODE, exactMode: replaced != null, sync: true };
    const bytes = change.after;
    naming(entry.path, () => writeNewFile(disk, absolute(root, temp), bytes, how));
  }
}

/** The temp files must survive a power cut before the journal that relies on them does. */
function syncTemps(work: Work): void {
  const writes = work.steps.filter((step) => step.entry.kind === 'write');
  for (const folder of new Set(writes.map((step) => posix.dirname(step.entry.path)))) {
    naming(folder, () => work.disk.syncFolder(absolute(work.root, folder)));
  }
}

function undo(work: Work): void {
  const { root, disk, steps, madeFolders } = work;
  try {
    // A failing disk may have done what it reported as failed; then the change counts and needs its temp files.
    if (disk.look(absolute(root, JOURNAL)) != null) return;
    for (const { entry } of steps) {
      const temp = tempPath(entry);
      if (temp != null) discard(disk, absolute(root, temp));
    }
    discard(disk, absolute(root, DRAFT_JOURNAL));
    for (const folder of madeFolders.toReversed()) disk.removeFolder(absolute(root, folder));
  } catch {
    // The draft of the journal still names what is left; the next writer sweeps it.
  }
}

/** Renames without replacing: only a link fails when something has the name. */
function placeNew(disk: Disk, temp: string, target: string, path: string): void {
  try {
    disk.link(temp, target);
  } catch (error) {
    // Some file systems have no links; there the look just before the rename has to do.
    if (codeOf(error) == null) throw error;
    if (disk.look(target) != null) throw new UserError(writeProblems.changed_meanwhile({ path }));
    disk.rename(temp, target);
  }
}

function placeSingle(work: Work, { change, entry }: Step): void {
  const { root, disk } = work;
  const target = absolute(root, entry.path);
  const temp = tempPath(entry);
  try {
    naming(entry.path, () => {
      if (temp == null) disk.unlink(target);
      else if (change.before == null) placeNew(disk, absolute(root, temp), target, entry.path);
      else disk.rename(absolute(root, temp), target);
    });
  } catch (error) {
    if (!landed(() => sameBytes(bytesAt(root, entry.path, disk), change.after))) throw error;
  }
}

function placeJournal({ root, disk }: Work): void {
  const journal = absolute(root, JOURNAL);
  try {
    naming(JOURNAL, () => disk.rename(absolute(root, DRAFT_JOURNAL), journal));
  } catch (error) {
    if (!landed(() => disk.look(journal) != null)) throw error;
  }
}

/** A failing disk may have done what it reported as failed. */
function landed(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

function tidySingle({ root, disk }: Work, { entry }: Step): void {
  const temp = tempPath(entry);
  naming(entry.path, () => {
    disk.syncFolder(absolute(root, posix.dirname(entry.path)));
    if (temp != null) discard(disk, absolute(root, temp));
    discard(disk, absolute(root, DRAFT_JOURNAL));
  });
  if (temp == null) pruneParents(root, entry.path, disk);
}

/** Makes everything ready; after it, one call makes the change count. */
function prepare(work: Work): void {
  writeDraft(work);
  writeTemps(work);
  if (work.steps.length > 1) syncTemps(work);
  assertAsExpected(work);
  if (!naming(LOCAL, work.guard.stillMine)) throw new UserError(lockProblems.lost({}));
}

function commit(work: Work): void {
  const [only] = work.steps;
  if (only == null) return;
  const single = work.steps.length === 1;
  try {
    prepare(work);
    if (single) placeSingle(work, only);
    else placeJournal(work);
  } catch (error) {
    undo(work);
    throw error;
  }
  explaining('unfinished', () => {
    if (single) return tidySingle(work, only);
    const { root, disk, steps } = work;
    naming(LOCAL, () => disk.syncFolder(absolute(root, LOCAL)));
    const entries = steps.map((step) => step.entry);
    reportAside(finishJournal(root, entries, disk));
  });
}

/**
 * Makes all of the changes or none of them, and completes an interrupted one first. Needs the lock. After
 * `write.unfinished` and `write.set_aside` the changes are made, after every other error nothing has changed.
 */
export function commitFiles(root: string, changes: readonly FileChange[], guard: Guard, disk: Disk): void {
  for (const { path } of changes) assertPlainPath(path);
  if (new Set(changes.map((change) => change.path)).size < changes.length) {
    throw new Error('One change names the same file twice');
  }
  recover(root, disk);
  const steps = changes
    .filter((change) => !sameBytes(change.before, change.after))
    .map((change, index) => stepFor(change, guard.token, index));
  const work: Work = { root, disk, guard, expected: changes, steps, madeFolders: [] };
  explaining('failed', () => {
    assertAsExpected(work);
    commit(work);
  });
}
