// Completes a change that counts and sweeps what an interrupted one left. Runs under the lock only; starts no change.
import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { writeProblems } from '../words/writing.ts';
import { discard, DiskFailure, explaining, naming } from './disk.ts';
import type { Disk } from './disk.ts';
import { DRAFT_JOURNAL, JOURNAL, parseJournal, sumOf, tempPath } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { absolute, bytesAt, fileAt, LOCAL, makeParents, pruneParents, TEMP_PREFIX } from './safe-path.ts';

/** Where the version of another program is kept when it came in the way of a change that counts. */
const KEPT = `${LOCAL}/kept`;

/** A file of another program that made room for ours, and where it is now. */
interface SetAside {
  readonly path: string;
  readonly kept: string;
}

function setAside(root: string, path: string, sum: string, disk: Disk): SetAside {
  const kept = `${KEPT}/${sum.slice(0, 12)}-${posix.basename(path)}`;
  makeParents(root, kept, disk, () => {});
  // A rename keeps the very bytes that lie there, even those of a save that happens now.
  naming(path, () => disk.rename(absolute(root, path), absolute(root, kept)));
  naming(kept, () => disk.syncFolder(absolute(root, KEPT)));
  return { path, kept };
}

function damaged(path: string): UserError {
  return new UserError(writeProblems.damaged_journal({ path }));
}

/** Puts one file in place, or finds that this was done already. */
function finishEntry(root: string, entry: JournalEntry, disk: Disk): SetAside | null {
  const { path } = entry;
  const there = sumOf(bytesAt(root, path, disk));
  const temp = tempPath(entry);
  if (there === entry.after) {
    if (temp != null) naming(temp, () => discard(disk, absolute(root, temp)));
    return null;
  }
  if (temp != null) {
    const fresh = bytesAt(root, temp, disk);
    if (fresh == null) return null;
    if (sumOf(fresh) !== entry.after) throw damaged(temp);
  }
  const aside = there == null || there === entry.before ? null : setAside(root, path, there, disk);
  naming(path, () => {
    if (temp != null) disk.rename(absolute(root, temp), absolute(root, path));
    else if (aside == null) disk.unlink(absolute(root, path));
  });
  return aside;
}

function syncFolders(root: string, entries: readonly JournalEntry[], disk: Disk): void {
  for (const folder of new Set(entries.map((entry) => posix.dirname(entry.path)))) {
    naming(folder, () => {
      if (disk.look(absolute(root, folder)) != null) disk.syncFolder(absolute(root, folder));
    });
  }
}

function dropJournal(root: string, disk: Disk): void {
  naming(JOURNAL, () => {
    discard(disk, absolute(root, JOURNAL));
    // A journal that came back after a power cut would undo what was written since.
    disk.syncFolder(absolute(root, LOCAL));
  });
}

/** Puts every file of a change that counts in place and drops its journal; may be interrupted and begun anew. */
export function finishJournal(
  root: string,
  entries: readonly JournalEntry[],
  disk: Disk,
): readonly SetAside[] {
  const writesFirst = [...entries].toSorted(
    (a, b) => Number(a.kind === 'delete') - Number(b.kind === 'delete'),
  );
  const aside = writesFirst.map((entry) => finishEntry(root, entry, disk)).filter((one) => one != null);
  syncFolders(root, entries, disk);
  dropJournal(root, disk);
  for (const entry of entries) if (entry.kind === 'delete') pruneParents(root, entry.path, disk);
  return aside;
}

/** Tells the user, once all is in place, that another program's version had to make room. */
export function reportAside(aside: readonly SetAside[]): void {
  const [first] = aside;
  if (first != null) throw new UserError(writeProblems.set_aside(first));
}

/** Removes every temp file below the folder, links not followed, and returns how many there were. */
export function sweepTemps(root: string, disk: Disk, folder = '.'): number {
  let count = 0;
  for (const { name, kind } of naming(folder, () => disk.list(absolute(root, folder)))) {
    const path = posix.join(folder, name);
    if (kind === 'folder' && name !== '.git') count += sweepTemps(root, disk, path);
    if (kind !== 'file' || !name.startsWith(TEMP_PREFIX)) continue;
    naming(path, () => discard(disk, absolute(root, path)));
    count += 1;
  }
  return count;
}

function sweepDraft(root: string, disk: Disk): void {
  const bytes = bytesAt(root, DRAFT_JOURNAL, disk);
  const entries = bytes == null ? [] : parseJournal(bytes);
  // Temp files are made after the draft that names them; only a power cut can keep those and lose the draft's bytes.
  if (entries == null) sweepTemps(root, disk);
  for (const entry of entries ?? []) {
    const temp = tempPath(entry);
    if (temp == null || fileAt(root, temp, disk) == null) continue;
    naming(temp, () => discard(disk, absolute(root, temp)));
  }
  naming(DRAFT_JOURNAL, () => discard(disk, absolute(root, DRAFT_JOURNAL)));
}

function localNames(root: string, disk: Disk): readonly string[] {
  // Looked at as the parent of a file in it, so that a link in its place is refused.
  fileAt(root, JOURNAL, disk);
  try {
    return naming(LOCAL, () => disk.list(absolute(root, LOCAL))).map((entry) => entry.name);
  } catch (error) {
    if (error instanceof DiskFailure && error.code === 'ENOENT') return [];
    throw error;
  }
}

function finishInterrupted(root: string, disk: Disk): { count: number; aside: readonly SetAside[] } {
  const bytes = bytesAt(root, JOURNAL, disk);
  if (bytes == null) return { count: 0, aside: [] };
  const entries = parseJournal(bytes);
  if (entries == null) throw damaged(JOURNAL);
  return { count: entries.length, aside: finishJournal(root, entries, disk) };
}

/**
 * Completes the change that an earlier writer could not put in place, sweeps what an earlier one gave up, and returns
 * how many files the completed change had. Costs one look when there is nothing to do; needs the lock.
 */
export function recover(root: string, disk: Disk): number {
  return explaining('failed', () => {
    const names = localNames(root, disk);
    const { count, aside } = finishInterrupted(root, disk);
    if (names.includes(posix.basename(DRAFT_JOURNAL))) sweepDraft(root, disk);
    for (const name of names) {
      if (!name.startsWith(TEMP_PREFIX)) continue;
      naming(LOCAL, () => discard(disk, absolute(root, `${LOCAL}/${name}`)));
    }
    reportAside(aside);
    return count;
  });
}
