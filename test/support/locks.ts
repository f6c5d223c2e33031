// Owners, lock files and options for the lock tests, under a clock that stands still at noon. Asserts nothing.
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/errors.ts';
import { LOCK } from '../../src/store/lock.ts';
import type { LockOptions } from '../../src/store/lock.ts';
import type { Owner, Probe } from '../../src/store/process-identity.ts';
import type { Files } from './trash.ts';

export const NOON = Date.parse('2024-05-10T12:00:00Z');
export const MINUTE = 60_000;

export const me: Owner = { pid: 100, host: 'desk', startedAt: '5', boot: 'b', space: 's' };
export const other: Owner = { ...me, pid: 200, startedAt: '7' };

/** The other process lives. */
export const alive: Probe = () => ({ startedAt: '7' });

/** No process lives. */
export const dead: Probe = () => null;

/** Returns options under which no time passes and the other process lives. */
export function options(changes: Partial<LockOptions> = {}): LockOptions {
  return { now: () => NOON, probe: alive, wait: () => Promise.resolve(), limit: 300, ...changes };
}

/** Returns the content of a lock. */
export function lockFile(owner: Owner, agoMs = 1000): string {
  const since = new Date(NOON - agoMs).toISOString();
  return JSON.stringify({ token: 'fedcba9876543210', ...owner, since });
}

/** Returns a folder with a lock that was written some time ago. */
export function lockedFolder(trash: (files: Files) => string, content: string, agoMs = 1000): string {
  const root = trash({ [LOCK]: content });
  const time = new Date(NOON - agoMs);
  utimesSync(join(root, LOCK), time, time);
  return root;
}

/** Returns the code and the sentence of the user's problem, or 'none'. */
export async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return `${error.problem.code}: ${error.problem.message.en}`;
    throw error;
  }
  return 'none';
}
