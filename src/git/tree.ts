// Trees and commits of git made without the work tree: what differs between two, and new ones with some files exchanged.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Member } from '../schema/generated/types.ts';
import { UserError } from '../errors.ts';
import { gitProblems } from '../words/git.ts';
import { identity } from './commit.ts';
import type { Repository } from './repository.ts';

/** A file of a tree: its mode, and the id of its contents. */
export interface Entry {
  readonly mode: string;
  readonly blob: string;
}

/** The files that differ, by path from the top; null where there is none. */
export type Difference = ReadonlyMap<string, { readonly before: Entry | null; readonly after: Entry | null }>;

/** What becomes of files, by path from the top: new text, the entry of another tree, or null for none. */
export type Edits = ReadonlyMap<string, string | Entry | null>;

const rawly = ['-z', '--raw', '--no-renames', '--no-relative', '--no-abbrev'];

/** Returns the files in which two trees or commits differ. */
export function differenceOf({ ask }: Pick<Repository, 'ask'>, before: string, after: string): Difference {
  return differenceIn(ask(['diff-tree', '-r', ...rawly, before, after]));
}

/** Returns the files in which what is staged differs from what is committed. */
export function stagedDifference({ ask }: Pick<Repository, 'ask'>): Difference {
  return differenceIn(ask(['diff-index', '--cached', ...rawly, 'HEAD']));
}

function differenceIn(raw: string): Difference {
  const found = new Map<string, { before: Entry | null; after: Entry | null }>();
  const parts = raw.split('\0');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, oldMode = '', newMode = '', oldBlob = '', newBlob = ''] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(parts[at] ?? '') ?? [];
    found.set(parts[at + 1] ?? '', { before: entryOf(oldMode, oldBlob), after: entryOf(newMode, newBlob) });
  }
  return found;
}

function entryOf(mode: string, blob: string): Entry | null {
  return mode === '' || /^0+$/.test(mode) ? null : { mode, blob };
}

/** Returns whether both are the same file, or both none. */
export function isSame(a: Entry | null, b: Entry | null): boolean {
  return a == null || b == null ? a === b : a.mode === b.mode && a.blob === b.blob;
}

/** Returns the tree of a commit with some files exchanged. */
export function treeWith(repository: Repository, base: string, edits: Edits): string {
  const { ask, gitDir, host } = repository;
  if (edits.size === 0) return ask(['rev-parse', `${base}^{tree}`]).trim();
  // An index of our own: what is staged in the real one is nobody's business but the user's.
  const index = path.join(gitDir, `tend-index-${host.pid}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    ask(['read-tree', base], { env });
    ask(['update-index', '-z', '--index-info'], { env, input: indexLines(repository, base, edits) });
    return ask(['write-tree'], { env }).trim();
  } finally {
    rmSync(index, { force: true });
    rmSync(`${index}.lock`, { force: true });
  }
}

/** Returns the lines by which an index takes edits. */
function indexLines(repository: Repository, base: string, edits: Edits): string {
  const texts = [...edits].filter((edit): edit is [string, string] => typeof edit[1] === 'string');
  const blobs = writeTexts(
    repository,
    texts.map(([, text]) => text),
  );
  const written = new Map(texts.map(([file], place) => [file, blobs[place] ?? '']));
  const none = '0'.repeat(base.length);
  // Deletions first: a file may make room for a folder of its name.
  const lines = [...edits].toSorted(([, a], [, b]) => Number(a != null) - Number(b != null));
  return lines
    .map(([file, edit]) => {
      if (edit == null) return `0 ${none}\t${file}\0`;
      return typeof edit === 'string'
        ? `100644 ${written.get(file) ?? none}\t${file}\0`
        : `${edit.mode} ${edit.blob}\t${file}\0`;
    })
    .join('');
}

// One git for all of them, and no file on the way: what is read back is the name of each.
function writeTexts({ ask }: Repository, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const input = texts.map(
    (text, place) =>
      `blob\nmark :${place + 1}\ndata ${Buffer.byteLength(text)}\n${text}\nget-mark :${place + 1}\n`,
  );
  const names = ask(['fast-import', '--quiet', '--done'], { input: `${input.join('')}done\n` })
    .trim()
    .split('\n');
  if (names.length !== texts.length) throw new UserError(gitProblems.failed({ reason: 'fast-import' }));
  return names;
}

/** Puts entries into the index of the repository, in place of what is staged there. */
export function stageEntries(
  repository: Repository,
  commit: string,
  entries: ReadonlyMap<string, Entry | null>,
): void {
  if (entries.size === 0) return;
  repository.ask(['update-index', '-z', '--index-info'], { input: indexLines(repository, commit, entries) });
}

/** Returns a new commit with these parents; the branch does not know it yet. */
export function commitTree(
  { ask, config, host, root }: Repository,
  tree: string,
  parents: readonly string[],
  message: string,
  member: Member | null,
): string {
  const signed = /^(?:true|yes|on|1)$/i.test(config.get('commit.gpgsign') ?? '');
  return ask(
    [
      ...identity(host, root, member),
      'commit-tree',
      ...(signed ? ['-S'] : []),
      ...parents.flatMap((parent) => ['-p', parent]),
      tree,
    ],
    { input: `${message.trim()}\n` },
  ).trim();
}
