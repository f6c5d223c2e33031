// Which files of a folder hold records. Reads none of them.
import { lstatSync, readdirSync } from 'node:fs';
import type { RecordType } from '../domain/record.ts';
import { folderOf, packPlace } from './paths.ts';
import type { Pending } from './read-file.ts';

/** Returns the record files of a type, sorted by code unit; dot-files and other endings are not records. */
export function filesOf(root: string, type: RecordType, pending: Pending): string[] {
  const folder = folderOf(type);
  const names = entries(root, folder);
  // A link in place of a folder is reported like one in place of a file, and not followed.
  if (names === 'not a folder') return [folder];
  const files =
    type === 'customer'
      ? records(folder, names)
      : names
          .map(asListed)
          .toSorted()
          .flatMap((name) => inMonth(root, type, `${folder}/${name}`));
  return pending ? withPending(files, folder, pending) : files;
}

// A packed month is a file beside the folders, and both forms of one month may be there: 2024-05.yaml comes before 2024-05/….
function asListed(name: string): string {
  return name.endsWith('.yaml') ? name : `${name}/`;
}

function inMonth(root: string, type: RecordType, listed: string): string[] {
  if (!listed.endsWith('/')) return packPlace(listed)?.type === type ? [listed] : [];
  const month = listed.slice(0, -1);
  const inside = entries(root, month);
  return inside === 'not a folder' ? [month] : records(month, inside);
}

function records(folder: string, names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
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
