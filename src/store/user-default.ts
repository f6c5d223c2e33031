// The user's default folder: a plain file with its path, outside any folder of records. Reading it is root.ts.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Returns where the default folder of a user is kept. */
export function defaultFileIn(configFolder: string): string {
  return path.join(configFolder, 'default');
}

/** Writes the user's default folder; null takes it away. */
export function writeDefault(file: string, root: string | null): void {
  if (root == null) return rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.new`;
  writeFileSync(next, `${root}\n`);
  renameSync(next, file);
}
