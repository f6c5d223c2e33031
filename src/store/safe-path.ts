// Which paths inside the folder may be written, and the folders on the way to them. It never follows a link.
import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { writeProblems } from '../words/writing.ts';
import { DiskFailure, naming } from './disk.ts';
import type { Disk, Entry } from './disk.ts';

/** Where this machine keeps its lock and its journal; never committed. */
export const LOCAL = '.tend/local';

/** What the names of unfinished files begin with; `.gitignore` knows the pattern. */
export const TEMP_PREFIX = '.tend-tmp-';

// eslint-disable-next-line no-control-regex -- a control character in a name drives the terminal that lists it
const FORBIDDEN = /[\u0000-\u001f\u007f\\]|^[A-Za-z]:/;

/** Returns whether a path is relative, plain and outside of what git and the write path keep for themselves. */
export function isPlainPath(path: string): boolean {
  if (FORBIDDEN.test(path)) return false;
  const segments = path.split('/');
  if (segments.some((s) => s === '' || s === '.' || s === '..' || s.toLowerCase() === '.git')) return false;
  return !`${path}/`.toLowerCase().startsWith(`${LOCAL}/`);
}

/** Returns the path inside the folder as the file system wants it. */
export function absolute(root: string, path: string): string {
  return `${root}/${path}`;
}

function refuse(path: string): never {
  throw new UserError(writeProblems.unsafe_path({ path }));
}

/** Throws when the path is not one that a change may name; looks at no disk. */
export function assertPlainPath(path: string): void {
  if (!isPlainPath(path)) refuse(path);
}

function parents(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

function checkedFolder(root: string, folder: string, disk: Disk): Entry | null {
  const entry = naming(folder, () => disk.look(absolute(root, folder)));
  if (entry != null && entry.kind !== 'folder') refuse(folder);
  return entry;
}

/** Returns the file that has this path, or null; throws when it or a folder on the way is a link or a device. */
export function fileAt(root: string, path: string, disk: Disk): Entry | null {
  for (const folder of parents(path)) if (checkedFolder(root, folder, disk) == null) return null;
  const entry = naming(path, () => disk.look(absolute(root, path)));
  if (entry != null && entry.kind !== 'file') refuse(path);
  return entry;
}

/** Returns the bytes of the file that has this path, or null when there is none. */
export function bytesAt(root: string, path: string, disk: Disk): Uint8Array | null {
  if (fileAt(root, path, disk) == null) return null;
  try {
    return naming(path, () => disk.read(absolute(root, path)));
  } catch (error) {
    // It went away since we looked: a reader beside a writer sees that.
    if (error instanceof DiskFailure && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the folders on the way to a path and calls `made` with each that was missing. */
export function makeParents(root: string, path: string, disk: Disk, made: (folder: string) => void): void {
  for (const folder of parents(path)) {
    if (checkedFolder(root, folder, disk) != null) continue;
    naming(folder, () => {
      try {
        disk.makeFolder(absolute(root, folder));
      } catch (error) {
        // Two processes may make the same folder at once; then both have it.
        if (checkedFolder(root, folder, disk) == null) throw error;
        return;
      }
      made(folder);
      disk.syncFolder(absolute(root, posix.dirname(folder)));
    });
  }
}

/** Removes the folders above a path that became empty, as git would; gives up at the first that is not. */
export function pruneParents(root: string, path: string, disk: Disk): void {
  try {
    for (const folder of parents(path).toReversed()) disk.removeFolder(absolute(root, folder));
  } catch {
    // A folder that is in use, or that something else still needs, simply stays.
  }
}
