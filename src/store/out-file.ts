// A file that a command was told to write, anywhere: whole or not at all, never through a link, and never in the place of
// something else that lies there.
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { exportProblems } from '../words/calendar.ts';
import { reasonFor } from '../words/writing.ts';
import { NEW_FILE_MODE, codeOf, discard, realDisk, writeNewFile } from './disk.ts';
import { TEMP_PREFIX } from './safe-path.ts';

export interface OutFile {
  /** Absolute. */
  readonly file: string;
  /** The first words of a file that may be replaced. */
  readonly begins: string;
  readonly text: string;
}

/** Returns what writing the file would do; throws where something else has its name. */
export function planOut({ file, begins, text }: OutFile): 'same' | 'write' {
  const there = orFailed(file, () => realDisk.look(file));
  if (there == null) return 'write';
  if (there.kind !== 'file') throw new UserError(exportProblems.not_a_file({ path: file }));
  const now = new TextDecoder().decode(orFailed(file, () => realDisk.read(file)));
  if (now === text) return 'same';
  if (now !== '' && !now.startsWith(begins)) throw new UserError(exportProblems.other_file({ path: file }));
  return 'write';
}

/** Writes the file as planned. Its mode stays as somebody set it. */
export function writeOut(out: OutFile): void {
  const { file, text } = out;
  if (planOut(out) === 'same') return;
  orFailed(file, () => {
    const before = realDisk.look(file);
    // The folder may be reached by a link; the file itself may not.
    const folder = realpathSync(path.dirname(file));
    const draft = path.join(folder, `${TEMP_PREFIX}${randomBytes(6).toString('hex')}`);
    try {
      const how = { mode: before?.mode ?? NEW_FILE_MODE, exactMode: before != null, sync: true };
      writeNewFile(realDisk, draft, new TextEncoder().encode(text), how);
      realDisk.rename(draft, path.join(folder, path.basename(file)));
    } finally {
      discard(realDisk, draft);
    }
    realDisk.syncFolder(folder);
  });
}

function orFailed<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code == null) throw error;
    throw new UserError(exportProblems.failed({ path: file, reason: reasonFor(code) }));
  }
}
