// What lies in the work tree and is not committed, and which of it is tend's own. Looks only.
import { UserError } from '../errors.ts';
import { recordTypes } from '../domain/record.ts';
import { folderOf, settingsFile } from '../store/paths.ts';
import { syncProblems } from '../words/sync.ts';
import type { Repository } from './repository.ts';

/** A file that differs from what is committed. */
export interface Dirty {
  /** Relative to the top of the work tree. */
  readonly path: string;
  readonly state: 'changed' | 'new' | 'deleted';
}

/** Returns every file that differs from what is committed, by path. */
export function dirtyFiles({ ask }: Repository): Map<string, Dirty> {
  const parts = ask(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames']).split('\0');
  const dirty = new Map<string, Dirty>();
  for (const part of parts) {
    if (part.startsWith('u ')) throw new UserError(syncProblems.midway({ what: 'merge' }));
    if (part.startsWith('? ')) dirty.set(part.slice(2), { path: part.slice(2), state: 'new' });
    const [, staged, work, path] = /^1 (.)(.) (?:\S+ ){6}([\s\S]+)$/.exec(part) ?? [];
    if (path == null) continue;
    const isGone = work === 'D' || (staged === 'D' && work === '.');
    dirty.set(path, { path, state: isGone ? 'deleted' : staged === 'A' ? 'new' : 'changed' });
  }
  return dirty;
}

const folders = recordTypes
  .filter((type) => type !== 'customer')
  .map(folderOf)
  .join('|');
const own = new RegExp(
  `^(?:customers/[^/]+\\.yaml|(?:${folders})/\\d{4}-\\d{2}(?:/[^/]+)?\\.yaml` +
    `|\\.tend/schema/[^/]+\\.json|reviews/\\d{4}(?:-(?:W\\d{2}|Q\\d|\\d{2}))?\\.md)$`,
);

/** Returns whether a path of the folder is one that tend itself writes; attachments count by the record that names them. */
export function isOwn(path: string): boolean {
  return (
    path === settingsFile || (own.test(path) && !path.split('/').some((part) => part.startsWith('.tend-')))
  );
}

/** Returns the path relative to the folder, or null for what lies outside of it. */
export function inFolder({ prefix }: Pick<Repository, 'prefix'>, path: string): string | null {
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
