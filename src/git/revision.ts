// The folder as it was at a revision of its repository. Changes no byte of the work tree, and runs nothing that a
// configuration names: no file system monitor, no filter, no external diff.
import { UserError } from '../errors.ts';
import { momentAt } from '../domain/day.ts';
import type { Host } from '../host.ts';
import { folderFrom, isReadFile } from '../store/read-bytes.ts';
import { settingsFile } from '../store/paths.ts';
import type { Folder } from '../store/read.ts';
import { closeTo } from '../domain/close.ts';
import { gitProblems } from '../words/git.ts';
import { revisionProblems } from '../words/revision.ts';
import { readBlobs } from './blobs.ts';
import { assertRepository } from './log.ts';

export interface AtRevision {
  readonly folder: Folder;
  /** The full id of the commit. */
  readonly commit: string;
  /** When it was committed, in the zone of the team. */
  readonly at: string;
}

// Objects are what they are called: nothing that was put in their place by `git replace` is read.
const guarded = ['--no-replace-objects', '--literal-pathspecs', '-c', 'core.fsmonitor=false'];

/** Returns the folder as it was at a revision: a branch, a tag, a commit, `HEAD~3`, `main@{2024-05-10}`. */
export async function readRevision(host: Host, root: string, name: string): Promise<AtRevision> {
  assertRepository(host, root);
  const commit = commitOf(host, root, name);
  const files = filesAt(host, root, commit);
  if (!files.has(settingsFile)) throw new UserError(revisionProblems.no_folder({ name }));
  const blobs = readBlobs(host, root, [...files.values()]);
  const contents = new Map<string, Uint8Array>();
  for (const [file, blob] of files) {
    const bytes = blobs.get(blob);
    if (bytes == null)
      throw new UserError(gitProblems.failed({ reason: `missing object ${blob} (${file})` }));
    contents.set(file, bytes);
  }
  const folder = await folderFrom(root, contents);
  return { folder, commit, at: committedAt(host, root, commit, folder.book.settings.timezone) };
}

function commitOf(host: Host, root: string, name: string): string {
  // What looks like an option, or would be two words to git, is never handed to it.
  const isWord = name !== '' && !/[\0\n\r]/.test(name) && name.length <= 1000;
  const ran = isWord
    ? host.git(root, [...guarded, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    : null;
  const commit = ran?.stdout.trim() ?? '';
  if (ran?.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UserError(revisionProblems.unknown({ name, close: closeTo(name, knownNames(host, root)) }));
}

function knownNames(host: Host, root: string): string[] {
  const ran = host.git(root, [...guarded, 'for-each-ref', '--count=1000', '--format=%(refname:short)']);
  return ran.stdout.split('\n').filter((name) => name !== '');
}

// Relative to the folder, which may lie inside the repository. Links and other repositories are not files.
function filesAt(host: Host, root: string, commit: string): Map<string, string> {
  const ran = host.git(root, [...guarded, 'ls-tree', '-r', '-z', commit]);
  if (ran.code !== 0) throw new UserError(revisionProblems.unknown({ name: commit, close: null }));
  const files = new Map<string, string>();
  for (const entry of ran.stdout.split('\0')) {
    const [, blob = '', file = ''] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t([^]+)$/.exec(entry) ?? [];
    if (blob !== '' && isReadFile(file)) files.set(file, blob);
  }
  return files;
}

function committedAt(host: Host, root: string, commit: string, zone: string): string {
  const ran = host.git(root, [...guarded, 'log', '-1', '--no-show-signature', '--format=%ct', commit]);
  return momentAt(Number(ran.stdout.trim()) * 1000, zone);
}
