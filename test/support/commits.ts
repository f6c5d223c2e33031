// Short forms of the write door for tests: a change in one line, and the problem it met as text. Asserts nothing.
import { UserError } from '../../src/errors.ts';
import type { Disk } from '../../src/store/disk.ts';
import type { Guard } from '../../src/store/lock.ts';
import { commitFiles } from '../../src/store/write.ts';
import type { FileChange } from '../../src/store/write.ts';
import { hastyDisk } from './faulty-disk.ts';

/** A guard that always holds. */
export const guard: Guard = { token: '0123456789abcdef', stillMine: () => true };

const bytes = (text: string | null): Uint8Array | null => (text == null ? null : Buffer.from(text));

/** Returns the change of one file; null is no file. */
export function edit(path: string, before: string | null, after: string | null): FileChange {
  return { path, before: bytes(before), after: bytes(after) };
}

/** Makes the changes, by default on a disk that does not wait for the platter. */
export function commit(
  root: string,
  changes: readonly FileChange[],
  disk: Disk = hastyDisk,
  held = guard,
): void {
  commitFiles(root, changes, held, disk);
}

/** Returns the user's problem that `work` throws, or null. */
export function userErrorOf(work: () => unknown): UserError | null {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return null;
}

/** Returns the code of the user's problem that `work` throws, or 'none'. */
export function problemOf(work: () => unknown): string {
  return userErrorOf(work)?.problem.code ?? 'none';
}

/** Returns the sentence of the user's problem that `work` throws, or ''. */
export function messageOf(work: () => unknown): string {
  return userErrorOf(work)?.problem.message.en ?? '';
}
