// Which files of a folder hold records. Reads none of them.
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../domain/book.ts';
import type { RecordType } from '../domain/record.ts';
import { folderOf } from './paths.ts';
import type { Pending } from './read-file.ts';

/** Returns the record files of a type, sorted; dot-files and other endings are not records. */
export function filesOf(root: string, type: RecordType, pending: Pending): string[] {
  const folder = folderOf(type);
  const files = new Set<string>();
  const names = entries(root, folder);
  // A link in place of a folder is reported like one in place of a file, and not followed.
  if (names === 'not a folder') return [folder];
  const months = names.filter((name) => !name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
  for (const month of type === 'customer' ? [folder] : months) {
    const inside = entries(root, month);
    if (inside === 'not a folder') files.add(month);
    else for (const name of inside) if (name.endsWith('.yaml')) files.add(`${month}/${name}`);
  }
  for (const [file, after] of pending ?? []) {
    if (!file.startsWith(`${folder}/`)) continue;
    if (after) files.add(file);
    else files.delete(file);
  }
  return [...files].toSorted(compare);
}

function entries(root: string, folder: string): string[] | 'not a folder' {
  const at = path.join(root, folder);
  try {
    if (!lstatSync(at).isDirectory()) return 'not a folder';
    return readdirSync(at).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
