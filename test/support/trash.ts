// A folder of its own for each test, removed afterwards, and what a reader sees in it. Knows files, not records.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { realDisk } from '../../src/store/disk.ts';
import { pendingWrites } from '../../src/store/journal.ts';

/** File contents by path; what a folder holds, as text. */
export type Files = Readonly<Record<string, string>>;

/** Returns a maker of folders that are removed after the tests of the file. */
export function trashFolders(): (files?: Files) => string {
  const all: string[] = [];
  afterAll(() => {
    for (const folder of all) rmSync(folder, { recursive: true, force: true });
  });
  return (files = {}) => {
    const root = mkdtempSync(join(tmpdir(), 'tend-test-'));
    all.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  };
}

/** Returns the paths of all files below a folder, sorted. */
export function allPaths(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !lstatSync(join(root, name)).isDirectory()).toSorted();
}

/** Returns the files as they lie there, without those the write path keeps for itself. */
export function filesOf(root: string): Files {
  const paths = allPaths(root).filter(
    (path) => !path.startsWith('.tend/local/') && !path.includes('.tend-tmp-'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Returns what a reader sees: the files, and over them the change that counts but is not in place. */
export function readersView(root: string): Files {
  const view = new Map(Object.entries(filesOf(root)));
  for (const [path, bytes] of pendingWrites(root, realDisk) ?? []) {
    if (bytes == null) view.delete(path);
    else view.set(path, Buffer.from(bytes).toString());
  }
  return Object.fromEntries([...view].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns what an interrupted change left behind. */
export function leftovers(root: string): string[] {
  return allPaths(root).filter((path) => path.includes('.tend-tmp-') || path.includes('journal.json'));
}
