// One command, one commit: only the files this command wrote, and never a change that someone else had begun in them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Member } from '../schema/generated/types.ts';
import type { Host } from '../host.ts';
import type { WrittenFile } from '../domain/written.ts';
import type { Written } from '../store/apply.ts';
import { gitTop } from '../store/root.ts';

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
  const begun = changedByOthers(written.files, git);
  const mine = written.files.filter((file) => !begun.includes(file.path)).map((file) => file.path);
  if (mine.length === 0) return { kind: 'left', files: begun };
  const added = git(['add', '--', ...mine]);
  if (added.code !== 0) return { kind: 'failed', reason: firstLine(added.stderr) };
  const made = git([
    ...identity(host, root, member),
    'commit',
    '--quiet',
    '--message',
    subject,
    '--only',
    '--',
    ...mine,
  ]);
  if (made.code !== 0) return { kind: 'failed', reason: firstLine(made.stderr || made.stdout) };
  return begun.length > 0 ? { kind: 'left', files: begun } : { kind: 'made' };
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
    if (committed.replaceAll('\r\n', '\n') !== file.before?.replaceAll('\r\n', '\n')) begun.push(file.path);
  }
  return begun;
}

function identity(host: Host, root: string, member: Member | null): string[] {
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
