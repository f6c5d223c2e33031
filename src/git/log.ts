// The commits that touched some files of the folder, with what each file was then. Reads git's log; parses no record.
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { gitTop } from '../store/root.ts';
import { gitProblems } from '../words/git.ts';

/** One commit, as far as it is about the files that were asked for. */
export interface LogEntry {
  readonly hash: string;
  /** The nearest earlier commits that touched the files; two and more where a merge brought different versions together. */
  readonly parents: readonly string[];
  readonly author: string;
  readonly email: string;
  /** When it was written, ISO with offset. */
  readonly at: string;
  readonly subject: string;
  readonly body: string;
  /** What it did to each file, by path relative to the folder. Of a merge, compared with one of its parents. */
  readonly files: ReadonlyMap<string, FileStep>;
}

/** The ids of the blobs that a file was before and after; null where there was none. */
export interface FileStep {
  readonly before: string | null;
  readonly after: string | null;
}

// Whatever a configuration says: no program of its choice is started, and the output keeps its form.
const guarded = [
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.follow=false',
];
const shape = [
  '--author-date-order',
  '--root',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-color',
  '--encoding=UTF-8',
];
const form = 'commit %H%x00%P%x00%an%x00%ae%x00%aI%x00%s%x00%b%x00';

/**
 * Returns the commits that touched the files, newest first and none before its children. Paths are relative to the folder. Both sides of a merge are followed, also
 * the one whose version was not taken.
 */
export function readLog(host: Host, root: string, paths: readonly string[]): LogEntry[] {
  return logged(host, root, ['--full-history', '--simplify-merges', '-m'], paths);
}

/** Returns the latest commits that changed something in the folder by themselves, newest first: merges are left out. */
export function readLatest(host: Host, root: string, count: number): LogEntry[] {
  return logged(host, root, ['--no-merges', `--max-count=${count}`], ['./']);
}

function logged(host: Host, root: string, which: readonly string[], paths: readonly string[]): LogEntry[] {
  assertRepository(host, root);
  const args = [...guarded, 'log', ...which, ...shape, `--format=${form}`, '--stdin'];
  const ran = host.git(root, args, `HEAD\n--\n${paths.join('\n')}\n`);
  if (ran.code === 0) return entriesOf(ran.stdout);
  if (hasNoCommit(host, root)) return [];
  throw new UserError(gitProblems.failed({ reason: ran.stderr.trim().split('\n')[0] ?? '' }));
}

/** Refuses a folder without a repository, and a machine without git. */
export function assertRepository(host: Host, root: string): void {
  if (gitTop(root) == null) throw new UserError(gitProblems.no_repository({ path: root }));
  if (host.git(root, ['--version']).code !== 0) throw new UserError(gitProblems.missing({}));
}

// A branch is checked out that nothing was committed to yet; a damaged repository has no branch.
function hasNoCommit(host: Host, root: string): boolean {
  return (
    host.git(root, ['symbolic-ref', '--quiet', 'HEAD']).code === 0 &&
    host.git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).code !== 0
  );
}

/** Returns whether older commits were left out when the repository was cloned. */
export function isShallow(host: Host, root: string): boolean {
  return host.git(root, ['rev-parse', '--is-shallow-repository']).stdout.trim() === 'true';
}

// Of a merge there is one part for each parent whose version it did not take over.
function entriesOf(text: string): LogEntry[] {
  const entries = new Map<string, LogEntry & { readonly files: Map<string, FileStep> }>();
  // Authors and messages may hold anything but NUL: the parts are counted, not searched for.
  const parts = text.split('\0');
  let at = 0;
  while (at < parts.length) {
    const [head = '', parents = '', author = '', email = '', moment = '', subject = '', body = ''] =
      parts.slice(at, at + 7);
    const hash = /^\n?commit ([0-9a-f]{40,64})$/.exec(head)?.[1];
    if (hash == null) {
      at++;
      continue;
    }
    const entry = entries.get(hash) ?? {
      hash,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author,
      email,
      at: moment,
      subject,
      body: body.trim(),
      files: new Map<string, FileStep>(),
    };
    entries.set(hash, entry);
    at += 7;
    // The end of the message.
    if (parts[at] === '') at++;
    for (;;) {
      // :100644 100644 <old> <new> M, then the path; the first of a commit after a line feed.
      const raw = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(parts[at] ?? '');
      if (!raw) break;
      const [, oldMode = '', mode = '', old = '', now = ''] = raw;
      entry.files.set(parts[at + 1] ?? '', { before: blobOf(oldMode, old), after: blobOf(mode, now) });
      at += 2;
    }
  }
  return [...entries.values()];
}

// A link, a folder of another repository and nothing are no files.
function blobOf(mode: string, id: string): string | null {
  return mode === '100644' || mode === '100755' ? id : null;
}
