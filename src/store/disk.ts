// The file system calls that the write path makes, as a port that tests can make fail. It decides nothing about records.
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { UserError } from '../errors.ts';
import { reasonFor, writeProblems } from '../words/writing.ts';

/** A link, a pipe, a socket and a device are all 'other': nothing that tend reads or writes. */
export type EntryKind = 'file' | 'folder' | 'other';

export interface Entry {
  readonly kind: EntryKind;
  /** The permission bits. */
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface Disk {
  /** Makes a new file and opens it for writing; fails when anything has that name, a dangling link too. */
  readonly create: (path: string, mode: number) => number;
  /** Writes from `offset` on and returns how many bytes went out, which may be fewer than asked for. */
  readonly write: (handle: number, bytes: Uint8Array, offset: number) => number;
  readonly setMode: (handle: number, mode: number) => void;
  readonly sync: (handle: number) => void;
  readonly close: (handle: number) => void;
  readonly syncFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly link: (from: string, to: string) => void;
  readonly unlink: (path: string) => void;
  readonly makeFolder: (path: string) => void;
  readonly removeFolder: (path: string) => void;
  readonly read: (path: string) => Uint8Array;
  /** Returns what has this name, without following a link, or null. */
  readonly look: (path: string) => Entry | null;
  readonly list: (path: string) => readonly { readonly name: string; readonly kind: EntryKind }[];
}

/** The mode of a new file before the umask, like that of an editor. */
export const NEW_FILE_MODE = 0o644;

/** Returns the system's code of an error, such as ENOSPC, or null when the error is not the system's. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function unless<T>(codes: readonly string[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

interface Kinds {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

function kindOf(entry: Kinds): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

// Windows has neither flag; a pipe that took the place of a file would make a plain open wait for ever.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

// Some file systems and Windows cannot sync a folder or keep a mode; that is how they are, not a fault.
const NOT_OFFERED = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EPERM'];

function readWhole(path: string): Uint8Array {
  const handle = openSync(path, READ_FLAGS);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(path: string): void {
  unless(NOT_OFFERED, () => {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

function look(path: string): Entry | null {
  const entry = unless(['ENOENT', 'ENOTDIR'], () => lstatSync(path));
  return entry == null ? null : { kind: kindOf(entry), mode: entry.mode & 0o777, changedAt: entry.mtimeMs };
}

export const realDisk: Disk = {
  create: (path, mode) => openSync(path, 'wx', mode),
  write: (handle, bytes, offset) => writeSync(handle, bytes, offset),
  setMode: (handle, mode) => void unless(NOT_OFFERED, () => fchmodSync(handle, mode)),
  sync: fsyncSync,
  close: closeSync,
  syncFolder,
  rename: renameSync,
  link: linkSync,
  unlink: unlinkSync,
  makeFolder: (path) => mkdirSync(path),
  removeFolder: rmdirSync,
  read: readWhole,
  look,
  list: (path) => readdirSync(path, { withFileTypes: true }).map((e) => ({ name: e.name, kind: kindOf(e) })),
};

/** A call that the system refused, and the path inside the folder that it was about. */
export class DiskFailure extends Error {
  override readonly name = 'DiskFailure';
  readonly path: string;
  readonly code: string;
  constructor(path: string, code: string) {
    super(`${code} at ${path}`);
    this.path = path;
    this.code = code;
  }
}

/** Returns what `work` returns; a refusal of the system is thrown with the path that people know. */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw code == null ? error : new DiskFailure(path, code);
  }
}

/** Returns what `work` returns; a refusal of the system is thrown as a problem for people. */
export function explaining<T>(kind: 'failed' | 'unfinished', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DiskFailure)) throw error;
    throw new UserError(writeProblems[kind]({ path: error.path, reason: reasonFor(error.code) }));
  }
}

/** Writes a new file to its last byte; `exactMode` overrules the umask. */
export function writeNewFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  how: { readonly mode: number; readonly exactMode: boolean; readonly sync: boolean },
): void {
  const handle = disk.create(path, how.mode);
  try {
    if (how.exactMode) disk.setMode(handle, how.mode);
    for (let done = 0; done < bytes.length;) {
      const count = disk.write(handle, bytes, done);
      // A disk that takes nothing and reports nothing would keep us here for ever.
      if (count === 0)
        throw Object.assign(new Error('nothing was written'), { code: 'EIO', syscall: 'write' });
      done += count;
    }
    if (how.sync) disk.sync(handle);
  } finally {
    disk.close(handle);
  }
}

/** Removes a file; that there is none is fine. */
export function discard(disk: Disk, path: string): void {
  unless(['ENOENT'], () => disk.unlink(path));
}
