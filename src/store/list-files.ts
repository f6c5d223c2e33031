// Which files of a folder hold records. Reads none of them.
import { lstatSync, readdirSync } from 'node:fs';
import type { RecordType } from '../domain/record.ts';
import { folderOf, packPlace } from './paths.ts';
import type { Pending } from './read-file.ts';

/** Where records of one type lie: a folder with a file for each, or a file by itself. */
export interface Place {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Returns the record files of a type, sorted by code unit; dot-files and other endings are not records. */
export function filesOf(root: string, type: RecordType, pending: Pending): string[] {
  const files = placesOf(root, type).flatMap((place) => filesIn(root, place));
  return pending ? withPending(files, folderOf(type), pending) : files;
}

/** Returns the places of a type, in the order of the files in them. */
export function placesOf(root: string, type: RecordType): Place[] {
  const folder = folderOf(type);
  if (type === 'customer') return [{ path: folder, isFolder: true }];
  const names = entries(root, folder);
  // A link in place of a folder is reported like one in place of a file, and not followed.
  if (names === 'not a folder') return [{ path: folder, isFolder: false }];
  return names
    .map(asListed)
    .toSorted()
    .flatMap((name) => inMonth(type, `${folder}/${name}`));
}

/** Returns the record files at a place, sorted by code unit. */
export function filesIn(root: string, { path, isFolder }: Place): string[] {
  if (!isFolder) return [path];
  const names = entries(root, path);
  if (names === 'not a folder') return [path];
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => `${path}/${name}`);
}

// A packed month is a file beside the folders, and both forms of one month may be there: 2024-05.yaml comes before 2024-05/….
function asListed(name: string): string {
  return name.endsWith('.yaml') ? name : `${name}/`;
}

function inMonth(type: RecordType, listed: string): Place[] {
  if (listed.endsWith('/')) return [{ path: listed.slice(0, -1), isFolder: true }];
  return packPlace(listed)?.type === type ? [{ path: listed, isFolder: false }] : [];
}

function withPending(files: readonly string[], folder: string, pending: NonNullable<Pending>): string[] {
  const all = new Set(files);
  for (const [file, after] of pending) {
    if (!file.startsWith(`${folder}/`)) continue;
    if (after) all.add(file);
    else all.delete(file);
  }
  return [...all].toSorted();
}

function entries(root: string, folder: string): string[] | 'not a folder' {
  const at = `${root}/${folder}`;
  try {
    if (!lstatSync(at).isDirectory()) return 'not a folder';
    return readdirSync(at).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
