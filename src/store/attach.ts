// Files that are attached: read from wherever they lie, and looked at again by `check`. It copies nothing; that is the writer's.
import { createHash } from 'node:crypto';
import {
  type Stats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
} from 'node:fs';
import path from 'node:path';
import type { Parsed, Problem } from '../errors.ts';
import { attachmentFolder, formatBytes, largestAttachment } from '../domain/attachment.ts';
import { compare } from '../domain/book.ts';
import type { Broken } from '../domain/broken.ts';
import type { Finding } from '../schema/finding.ts';
import type { Task } from '../schema/generated/types.ts';
import { attachmentProblems, fileKinds } from '../words/attachment.ts';
import { realDisk } from './disk.ts';
import { sumOf } from './journal.ts';
import { whole } from './read-file.ts';

export interface FileToAttach {
  /** Its own name, without the folders around it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

// Opened without following a link and without waiting for a pipe; Windows has neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Returns a file that someone wants to attach, or why it cannot be. `file` is how it was typed, `cwd` where that was. */
export function fileToAttach(file: string, cwd: string): Parsed<FileToAttach> {
  const place = path.resolve(cwd, file);
  let handle: number | null = null;
  try {
    const refused = refusal(file, lstatSync(place));
    if (refused) return { problem: refused };
    handle = openSync(place, openFlags);
    // What was looked at may have been replaced since; what was opened cannot.
    const wrong = refusal(file, fstatSync(handle));
    if (wrong) return { problem: wrong };
    const bytes = readFileSync(handle);
    if (bytes.length === 0) return { problem: attachmentProblems.empty({ file }) };
    if (bytes.length > largestAttachment) return { problem: tooLarge(file, bytes.length) };
    return { value: { name: path.basename(place), bytes, sha256: sumOf(bytes) ?? '' } };
  } catch (error) {
    return { problem: failure(file, error) };
  } finally {
    if (handle != null) closeSync(handle);
  }
}

function refusal(file: string, entry: Stats): Problem | null {
  if (entry.isSymbolicLink()) return attachmentProblems.not_a_file({ file, what: fileKinds.link });
  if (entry.isDirectory()) return attachmentProblems.not_a_file({ file, what: fileKinds.folder });
  if (!entry.isFile()) return attachmentProblems.not_a_file({ file, what: fileKinds.other });
  return entry.size > largestAttachment ? tooLarge(file, entry.size) : null;
}

function tooLarge(file: string, size: number): Problem {
  return attachmentProblems.too_large({
    file,
    size: formatBytes(size),
    limit: formatBytes(largestAttachment),
  });
}

function failure(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code == null) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return attachmentProblems.not_found({ file });
  if (code === 'ELOOP') return attachmentProblems.not_a_file({ file, what: fileKinds.link });
  return attachmentProblems.unreadable({ file, reason: code });
}

/** Returns what is wrong with the attached files that tasks name: missing, changed, a link, or of another task. */
export function brokenAttachments(root: string, tasks: readonly Task[]): Broken[] {
  const broken: Broken[] = [];
  for (const { id, attachments = [] } of tasks) {
    for (const [place, { path: file, sha256 }] of attachments.entries()) {
      const found = fault(root, id, file, sha256);
      if (found)
        broken.push({
          type: 'task',
          id,
          path: ['attachments', place, found.field],
          problem: found.problem,
          severity: 'error',
        });
    }
  }
  return broken;
}

function fault(
  root: string,
  task: string,
  file: string,
  sha256: string,
): { readonly field: 'path' | 'sha256'; readonly problem: Problem } | null {
  const home = file.split('/')[1] ?? '';
  if (home !== task)
    return { field: 'path', problem: attachmentProblems.foreign({ path: file, task: home }) };
  const sum = sumAt(root, file);
  if (sum === 'missing') return { field: 'path', problem: attachmentProblems.missing({ path: file }) };
  if (sum === 'link') return { field: 'path', problem: attachmentProblems.link({ path: file }) };
  return sum === sha256 ? null : { field: 'sha256', problem: attachmentProblems.changed({ path: file }) };
}

// Every folder on the way is looked at, because a link in the place of one leads out as well.
function sumAt(root: string, file: string): string {
  const parts = file.split('/');
  for (const [place] of parts.entries()) {
    const kind = realDisk.look(path.join(root, ...parts.slice(0, place + 1)))?.kind;
    if (kind == null) return 'missing';
    if (kind !== (place === parts.length - 1 ? 'file' : 'folder')) return 'link';
  }
  try {
    return sumOfFile(path.join(root, file));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'link' : 'missing';
  }
}

// Piece by piece: someone may have put a film there.
function sumOfFile(place: string): string {
  const handle = openSync(place, openFlags);
  try {
    const hash = createHash('sha256');
    const piece = new Uint8Array(1 << 20);
    for (;;) {
      const count = readSync(handle, piece, 0, piece.length, null);
      if (count === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, count));
    }
  } finally {
    closeSync(handle);
  }
}

/** Returns the files among the attachments that no task names: those of a task that is gone, or left behind by hand. */
export function strayAttachments(
  root: string,
  tasks: readonly Task[],
  unread: ReadonlySet<string>,
): Finding[] {
  const named = new Set(
    tasks.flatMap(({ attachments = [] }) => attachments.map((attachment) => attachment.path)),
  );
  return namesIn(root, attachmentFolder)
    .filter((task) => !unread.has(task))
    .flatMap((task) =>
      filesBelow(root, `${attachmentFolder}/${task}`)
        .filter((file) => !named.has(file))
        .map((file) => stray(file, task)),
    );
}

function stray(file: string, task: string): Finding {
  return { ...whole(file, attachmentProblems.stray({ task })), severity: 'warning' };
}

function filesBelow(root: string, place: string): string[] {
  if (realDisk.look(path.join(root, place))?.kind !== 'folder') return [place];
  return namesIn(root, place).flatMap((name) => filesBelow(root, `${place}/${name}`));
}

function namesIn(root: string, folder: string): string[] {
  if (realDisk.look(path.join(root, folder))?.kind !== 'folder') return [];
  return readdirSync(path.join(root, folder))
    .filter((name) => !name.startsWith('.'))
    .toSorted(compare);
}
