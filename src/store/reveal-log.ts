// The list of what was shown unmasked on this machine: one line of JSON a time, beside the lock, never committed, no record.
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { type Label, UserError } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { DiskFailure, codeOf, realDisk } from './disk.ts';
import { LOCAL, absolute, fileAt, makeParents } from './safe-path.ts';

/** Who saw which records in full, when and with which command. Holds nothing of the records but their ids. */
export interface Reveal {
  readonly at: string;
  readonly by: string | null;
  readonly command: string;
  readonly ids: readonly string[];
}

export const revealLog = `${LOCAL}/reveal.log`;

/** Adds one line to the log; returns why it could not, or null. Only the owner of the machine's account can read it. */
export function logReveal(root: string, reveal: Reveal): Label | null {
  try {
    makeParents(root, revealLog, realDisk, () => {});
    // A link planted there must not lead the line elsewhere.
    fileAt(root, revealLog, realDisk);
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
    const handle = openSync(absolute(root, revealLog), O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
    try {
      // One write of one line: two commands at once do not mix their lines.
      writeSync(handle, `${JSON.stringify(reveal)}\n`);
    } finally {
      closeSync(handle);
    }
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.problem.message;
    const code = error instanceof DiskFailure ? error.code : codeOf(error);
    if (code == null) throw error;
    return plain(code);
  }
}
