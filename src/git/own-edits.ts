// Commits what was changed in tend's own files and is not committed yet, such as an edit made in an editor, as far as it is
// sound. Files of anybody else are left alone.
import type { Member } from '../schema/generated/types.ts';
import type { Finding } from '../schema/finding.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import { recordsOf } from '../domain/book.ts';
import { slugOfPath } from '../store/paths.ts';
import type { Folder } from '../store/read.ts';
import type { Pending } from '../store/read-file.ts';
import { readBlobs } from './blobs.ts';
import { identity } from './commit.ts';
import { type Repository, reasonOf } from './repository.ts';
import { type Dirty, inFolder, isOwn } from './work-tree.ts';

/** A folder as it would be, with what is wrong in it. */
export interface Judged {
  readonly folder: Folder;
  /** Errors only; warnings keep nothing back. */
  readonly errors: readonly Finding[];
}

/** Reads the folder with these files as they would be, and judges it. */
export type Judge = (over: Pending) => Promise<Judged>;

export interface OwnEdits {
  /** Relative to the folder. */
  readonly committed: readonly string[];
  /** What is wrong in files that were therefore not committed. */
  readonly held: readonly Finding[];
  /** Why git did not commit the others, or null. */
  readonly failure: string | null;
  /** The folder as it is committed now, where it was judged on the way. */
  readonly judged: Judged | null;
}

/** Where there was nothing to commit. */
export const noEdits: OwnEdits = { committed: [], held: [], failure: null, judged: null };

/** Commits the sound ones of tend's own uncommitted files. Needs the lock. */
export async function commitOwnEdits(
  repository: Repository,
  dirty: ReadonlyMap<string, Dirty>,
  left: ReadonlySet<string>,
  judge: Judge,
  member: Member | null,
): Promise<OwnEdits> {
  const changed = new Map(
    [...dirty.values()].flatMap(({ path, state }): [string, Dirty['state']][] => {
      const inside = inFolder(repository, path);
      return inside == null || left.has(path) ? [] : [[inside, state]];
    }),
  );
  const own = [...changed.keys()].filter(isOwn);
  const brought = [...changed.keys()].filter((file) => file.startsWith('attachments/'));
  if (own.length === 0 && brought.length === 0) return noEdits;
  const { wanted, held, judged } = await soundOnes(repository, own, changed, judge);
  const { folder } = judged;
  const named = attachmentsIn(folder);
  const files = [...wanted, ...brought.filter((file) => named.has(file) && changed.get(file) !== 'deleted')];
  if (files.length === 0) return { ...noEdits, held };
  const failure = commit(repository, files, subjectOf(wanted.length > 0 ? wanted : files, folder), member);
  return failure == null ? { committed: files, held, failure, judged } : { ...noEdits, held, failure };
}

interface Sound {
  readonly wanted: readonly string[];
  readonly held: readonly Finding[];
  readonly judged: Judged;
}

// What is wrong keeps its file back, and then the rest is looked at again: it may have relied on it.
async function soundOnes(
  repository: Repository,
  own: readonly string[],
  changed: ReadonlyMap<string, Dirty['state']>,
  judge: Judge,
): Promise<Sound> {
  const committed = committedVersions(repository, own);
  const without = (files: readonly string[]): Pending =>
    new Map(own.filter((file) => !files.includes(file)).map((file) => [file, committed.get(file) ?? null]));
  let wanted = [...own];
  const held: Finding[] = [];
  for (;;) {
    const judged = await judge(without(wanted));
    const { errors } = judged;
    const wrong = errors.filter(({ file }) => wanted.includes(file));
    const blamed = wrong.length > 0 ? wrong : await freshIn(errors, judge, without([]));
    if (blamed.length === 0 || wanted.length === 0) return { wanted, held, judged };
    held.push(...blamed);
    wanted = remaining(wanted, wrong, changed);
  }
}

// An error elsewhere comes of what was deleted, or else nobody can tell of what.
function remaining(
  wanted: readonly string[],
  wrong: readonly Finding[],
  changed: ReadonlyMap<string, Dirty['state']>,
): string[] {
  if (wrong.length > 0) return wanted.filter((file) => wrong.every((finding) => finding.file !== file));
  const kept = wanted.filter((file) => changed.get(file) !== 'deleted');
  return kept.length < wanted.length ? kept : [];
}

async function freshIn(errors: readonly Finding[], judge: Judge, committed: Pending): Promise<Finding[]> {
  if (errors.length === 0) return [];
  const known = new Set((await judge(committed)).errors.map(nameOf));
  return errors.filter((error) => !known.has(nameOf(error)));
}

function nameOf({ file, code, message }: Finding): string {
  return `${file} ${code} ${message.en}`;
}

function committedVersions(repository: Repository, files: readonly string[]): Map<string, Uint8Array | null> {
  const blobs = readBlobs(
    repository.host,
    repository.root,
    files.map((file) => `HEAD:./${file}`),
  );
  return new Map(files.map((file) => [file, blobs.get(`HEAD:./${file}`) ?? null]));
}

function attachmentsIn({ book }: Folder): Set<string> {
  return new Set(book.tasks.flatMap(({ attachments = [] }) => attachments.map(({ path }) => path)));
}

// The subject names records by number and slug; five of them say enough.
function subjectOf(files: readonly string[], folder: Folder): string {
  const byFile = new Map([...folder.paths].map(([id, file]) => [file, id]));
  const numbers = new Map(
    recordTypes.flatMap((type: RecordType) =>
      recordsOf(folder.book, type).map((record): [string, string] => [record.id, record.no ?? record.id]),
    ),
  );
  const names = files.map((file) => {
    const id = byFile.get(file);
    return id == null
      ? file
      : [numbers.get(id) ?? id, slugOfPath(file)].filter((part) => part !== '').join(' ');
  });
  if (names.length === 1) return `edit: ${names[0] ?? ''}`;
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `edit: ${names.length} files: ${names.slice(0, 5).join(', ')}${more}`;
}

function commit(
  { run, host, root }: Repository,
  files: readonly string[],
  subject: string,
  member: Member | null,
): string | null {
  const input = files.map((file) => `${file}\0`).join('');
  const paths = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const added = run(['add', '--all', ...paths], { input });
  if (added.code !== 0) return reasonOf(added);
  const made = run(
    [...identity(host, root, member), 'commit', '--quiet', '--message', subject, '--only', ...paths],
    {
      input,
      hooks: true,
    },
  );
  return made.code === 0 ? null : reasonOf(made);
}
