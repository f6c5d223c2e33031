// Packs every month of a folder whatever is open in it, so that every command has packed records to do with.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packText } from '../../src/store/pack.ts';
import { datedTypes, folderOf, packPath } from '../../src/store/paths.ts';

/** Packs all months of the folder and returns how many files went. */
export function packAll(root: string): number {
  let count = 0;
  for (const type of datedTypes) {
    const home = path.join(root, folderOf(type));
    for (const month of existsSync(home) ? readdirSync(home) : []) {
      const folder = path.join(home, month);
      if (month.endsWith('.yaml')) continue;
      const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      const files = names.map((name) => ({
        path: `${folderOf(type)}/${month}/${name}`,
        text: readFileSync(path.join(folder, name), 'utf8'),
      }));
      writeFileSync(path.join(root, packPath(type, month)), packText(packPath(type, month), files));
      rmSync(folder, { recursive: true });
      count += files.length;
    }
  }
  return count;
}

/** Writes a file of the folder, with the folders on the way to it. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
