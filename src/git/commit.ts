// One command, one commit: only the files this command wrote, and never a change that someone else had begun in them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Member } from '../schema/generated/types.ts';
import type { Host } from '../host.ts';
import type { WrittenFile } from '../domain/written.ts';
import type { Written } from '../store/apply.ts';
import { gitTop } from '../store/root.ts';
import { readBlobs } from './blobs.ts';

/** What became of the commit: `none` where there is no repository or nothing to commit. */
export type Commit =
  | { readonly kind: 'made' | 'none' }
  | { readonly kind: 'left'; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Commits the written files with one subject. What was written stays written, whatever git says. */
export function commitWritten(
  host: Host,
  root: string,
  written: Written,
  subject: string,
  member: Member | null,
): Commit {
  if (gitTop(root) == null || written.files.length === 0) return { kind: 'none' };
  const git = (args: readonly string[], input?: string) =>
    host.git(root, ['--literal-pathspecs', '-c', 'core.fsmonitor=false', ...args], input);
  const begun =
    written.files.length > few
      ? changedByOthersInBulk(host, root, written.files)
      : changedByOthers(written.files, git);
  const mine = written.files.filter((file) => !begun.includes(file.path)).map((file) => file.path);
  if (mine.length === 0) return { kind: 'left', files: begun };
  const isBulk = mine.length > few;
  const list = isBulk ? mine.map((file) => `${file}\0`).join('') : undefined;
  // A packed month has more files than fit a command line; matched as pathspecs, so many would take minutes.
  const added = isBulk
    ? git(['update-index', '--add', '--remove', '-z', '--stdin'], list)
    : git(['add', '--', ...mine]);
  if (added.code !== 0) return { kind: 'failed', reason: firstLine(added.stderr) };
  const paths = isBulk ? ['--pathspec-from-file=-', '--pathspec-file-nul'] : ['--', ...mine];
  const made = git(
    [...identity(host, root, member), 'commit', '--quiet', '--message', subject, '--only', ...paths],
    list,
  );
  if (made.code !== 0) return { kind: 'failed', reason: firstLine(made.stderr || made.stdout) };
  return begun.length > 0 ? { kind: 'left', files: begun } : { kind: 'made' };
}

/** Files of an ordinary command; beyond them, git is asked once for all. */
const few = 50;

function changedByOthersInBulk(host: Host, root: string, files: readonly WrittenFile[]): string[] {
  const edited = files.filter((file) => file.before != null);
  const nameOf = ({ path }: WrittenFile): string => `HEAD:./${path}`;
  const committed = readBlobs(host, root, edited.map(nameOf));
  return edited
    .filter((file) => {
      const then = committed.get(nameOf(file));
      return then == null || plain(Buffer.from(then).toString('utf8')) !== plain(file.before ?? '');
    })
    .map(({ path }) => path);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

// A file that did not hold the committed text before this command held somebody's unfinished work.
function changedByOthers(
  files: readonly WrittenFile[],
  git: (args: readonly string[], input?: string) => { readonly stdout: string },
): string[] {
  const edited = files.filter((file) => file.before != null);
  if (edited.length === 0) return [];
  const begun: string[] = [];
  for (const file of edited) {
    const committed = git(['cat-file', 'blob', `HEAD:./${file.path}`]).stdout;
    if (plain(committed) !== plain(file.before ?? '')) begun.push(file.path);
  }
  return begun;
}

/** Returns the flags by which git commits as the member where it does not know who it is. */
export function identity(host: Host, root: string, member: Member | null): string[] {
  const { name, email } = host.gitUser(root);
  const flags: string[] = [];
  if (name == null) flags.push('-c', `user.name=${member?.name ?? 'tend'}`);
  if (email == null) flags.push('-c', `user.email=${member?.email ?? `${member?.id ?? 'tend'}@localhost`}`);
  return flags;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** Returns whether a merge or rebase is waiting to be finished in the repository around the folder. */
export function isMidway(root: string): boolean {
  const top = gitTop(root);
  if (top == null) return false;
  return ['MERGE_HEAD', 'REBASE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD'].some((name) =>
    existsSync(path.join(top, '.git', name)),
  );
}
