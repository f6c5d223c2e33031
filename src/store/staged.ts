// What git has staged, laid out as a folder of its own for as long as it is looked at. The work tree is not read.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { checkProblems } from '../words/check.ts';
import { gitTop } from './root.ts';
import { isPlainPath } from './safe-path.ts';

/** Runs git in the folder, with these variables of the environment beside the usual ones. */
export type Git = (
  args: readonly string[],
  input?: string,
  env?: Readonly<Record<string, string>>,
) => { readonly code: number; readonly stdout: string; readonly stderr: string };

export interface Staged {
  /** Where the copy lies. */
  readonly root: string;
  /** The files that the next commit changes, relative to the folder. */
  readonly changed: ReadonlySet<string>;
}

/** Runs `work` on a copy of what git has staged below the folder; the copy is gone afterwards. */
export async function withStaged<T>(
  root: string,
  git: Git,
  indexFile: string | null,
  work: (staged: Staged) => Promise<T>,
): Promise<T> {
  const ask = asking(root, git, indexFile);
  const blobs = contents(stagedFiles(ask(['ls-files', '--stage', '-z'])), ask);
  const changed = new Set(
    ask(['diff', '--cached', '--name-only', '--no-ext-diff', '--no-renames', '--relative', '-z'])
      .split('\0')
      .filter((name) => name !== ''),
  );
  const copy = mkdtempSync(path.join(tmpdir(), 'tend-staged-'));
  try {
    for (const blob of blobs) lay(copy, blob);
    return await work({ root: copy, changed });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

type Ask = (args: readonly string[], input?: string) => string;

// In a hook, git names the index of the commit that is being made; the one of another repository is none of ours.
function asking(root: string, git: Git, indexFile: string | null): Ask {
  const raw = (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>): string => {
    const ran = git(['--literal-pathspecs', '-c', 'core.fsmonitor=false', ...args], input, env);
    if (ran.code !== 0)
      throw new UserError(checkProblems.no_index({ reason: ran.stderr.trim().split('\n')[0] ?? '' }));
    return ran.stdout;
  };
  const home = raw(['rev-parse', '--absolute-git-dir']).trim();
  const index = indexFile == null ? null : path.resolve(gitTop(root) ?? root, indexFile);
  const isOurs = index != null && realOf(path.dirname(index)) === realOf(home);
  return (args, input) => raw(args, input, isOurs ? { GIT_INDEX_FILE: index } : {});
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

interface StagedFile {
  readonly file: string;
  readonly id: string;
  readonly isLink: boolean;
}

function stagedFiles(listing: string): StagedFile[] {
  return listing.split('\0').flatMap((entry) => {
    const [, mode = '', id = '', stage = '', file = ''] =
      /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]*)$/.exec(entry) ?? [];
    // Records and settings only. Of a file that is still being merged, our side; git makes no commit of it anyway.
    if (file === '' || (stage !== '0' && stage !== '2') || !file.endsWith('.yaml') || !isPlainPath(file))
      return [];
    return [{ file, id, isLink: mode === '120000' }];
  });
}

interface Blob extends StagedFile {
  readonly bytes: Uint8Array;
}

// One git for all files. What comes back is text; a blob that is no UTF-8 has other bytes than it says, and its end is
// found by the header of the next one.
function contents(files: readonly StagedFile[], ask: Ask): Blob[] {
  if (files.length === 0) return [];
  const answer = Buffer.from(ask(['cat-file', '--batch'], `${files.map(({ id }) => id).join('\n')}\n`));
  const blobs: Blob[] = [];
  let at = 0;
  for (const [place, file] of files.entries()) {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start - 1).split(' ')[2]);
    const next = files[place + 1];
    const isExact =
      next == null
        ? answer.length === start + size + 1
        : answer.toString('latin1', start + size, start + size + 1 + next.id.length) === `\n${next.id}`;
    const end = isExact ? start + size : endBefore(answer, start, next?.id);
    blobs.push({
      ...file,
      bytes: isExact ? answer.subarray(start, end) : broken(answer.subarray(start, end)),
    });
    at = end + 1;
  }
  return blobs;
}

function endBefore(answer: Buffer, start: number, id: string | undefined): number {
  const found = id == null ? -1 : answer.indexOf(`\n${id} blob `, start);
  return found < 0 ? answer.length - 1 : found;
}

// Git's bytes were turned into replacement characters on the way; one byte that no text has makes the reader say so.
function broken(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\xEF\xBF\xBD', '\xFF'), 'latin1');
}

function lay(copy: string, { file, isLink, bytes }: Blob): void {
  const target = path.join(copy, file);
  mkdirSync(path.dirname(target), { recursive: true });
  // A link is laid out as one, so that the reader reports it; where it leads does not matter.
  if (isLink) symlinkSync('nowhere', target);
  else writeFileSync(target, bytes, { mode: 0o600 });
}
