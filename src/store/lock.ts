// One writer at a time in a folder: the lock, its waiting and its takeover. It writes no records and reads no clock.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { Problem } from '../errors.ts';
import { lockProblems } from '../words/writing.ts';
import { codeOf, discard, explaining, naming, NEW_FILE_MODE, realDisk, writeNewFile } from './disk.ts';
import type { Disk } from './disk.ts';
import { judge, probeProcess } from './process-identity.ts';
import type { Owner, Probe } from './process-identity.ts';
import { absolute, bytesAt, fileAt, LOCAL, makeParents, TEMP_PREFIX } from './safe-path.ts';

/** Where the lock of a folder lies. */
export const LOCK = `${LOCAL}/lock`;

// One hour is far beyond any command of ours; a holder that nobody can judge from here is gone by then.
const UNJUDGED_AGE = 60 * 60 * 1000;
// A lock is made in one step; only one made where links do not exist can be seen half-written, and only for an instant.
const UNREADABLE_AGE = 5000;
const WAIT_LIMIT = 10_000;
const LONGEST_PAUSE = 100;
// A claim on a claim on a claim…: each step needs one more process that died in the middle of a takeover.
const DEEPEST_CLAIM = 8;

/** Proof of holding the lock, for the commit point of a write. */
export interface Guard {
  /** Different for every taking of the lock. */
  readonly token: string;
  /** Looks at the lock once more: a machine that slept may have lost it. */
  readonly stillMine: () => boolean;
}

export interface LockOptions {
  readonly now: () => number;
  readonly disk?: Disk;
  readonly probe?: Probe;
  /** Lets the given milliseconds pass. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** How many milliseconds to wait in all for a living holder. */
  readonly limit?: number;
}

interface Holder {
  readonly token: string;
  /** Null when the lock cannot be read. */
  readonly owner: Owner | null;
  /** Milliseconds since 1970. */
  readonly since: number;
}

interface Taker {
  readonly root: string;
  readonly disk: Disk;
  readonly probe: Probe;
  readonly now: () => number;
  readonly owner: Owner;
  readonly token: string;
}

// Tokens of locks this very process holds: a lock with our pid that is not among them was left behind.
const held = new Set<string>();

const textOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isOwner(value: object): value is Owner {
  const of = value as Partial<Record<keyof Owner, unknown>>;
  if (!Number.isSafeInteger(of.pid) || Number(of.pid) <= 0 || typeof of.host !== 'string') return false;
  return textOrNull(of.startedAt) && textOrNull(of.boot) && textOrNull(of.space);
}

function parseHolder(text: string): Holder | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value == null || !('token' in value) || !('since' in value)) return null;
  if (typeof value.token !== 'string' || !/^[0-9a-f]{16}$/.test(value.token)) return null;
  const since = typeof value.since === 'string' ? Date.parse(value.since) : Number.NaN;
  if (Number.isNaN(since) || !isOwner(value)) return null;
  return { token: value.token, owner: value, since };
}

function readHolder(root: string, path: string, disk: Disk): Holder | null {
  const entry = fileAt(root, path, disk);
  const bytes = entry == null ? null : bytesAt(root, path, disk);
  if (entry == null || bytes == null) return null;
  const unreadable = {
    token: `unreadable-${Math.round(entry.changedAt)}`,
    owner: null,
    since: entry.changedAt,
  };
  return parseHolder(new TextDecoder().decode(bytes)) ?? unreadable;
}

function isLeftBehind(taker: Taker, holder: Holder): boolean {
  const age = taker.now() - holder.since;
  if (holder.owner == null) return age > UNREADABLE_AGE;
  const verdict = judge(holder.owner, taker.owner, taker.probe);
  if (verdict === 'self' && held.has(holder.token))
    throw new Error('withLock was called while it held the lock');
  if (verdict === 'unknown') return age > UNJUDGED_AGE;
  return verdict !== 'alive';
}

/** Runs `use` with a complete lock file of ours under a name of its own. */
function withDraft<T>(taker: Taker, use: (draft: string, bytes: Uint8Array) => T): T {
  const { disk, root, owner, token } = taker;
  const since = new Date(taker.now()).toISOString();
  const bytes = new TextEncoder().encode(`${JSON.stringify({ token, ...owner, since })}\n`);
  const draft = absolute(root, `${LOCAL}/${TEMP_PREFIX}lock-${token}`);
  discard(disk, draft);
  try {
    writeNewFile(disk, draft, bytes, { mode: NEW_FILE_MODE, exactMode: false, sync: false });
    return use(draft, bytes);
  } finally {
    discard(disk, draft);
  }
}

/** Returns whether the free place `path` became ours; someone else may have been quicker. */
function place(taker: Taker, path: string): boolean {
  const { disk, root } = taker;
  const target = absolute(root, path);
  return withDraft(taker, (draft, bytes) => {
    try {
      disk.link(draft, target);
      return true;
    } catch (error) {
      // ENOENT: the holder of the lock swept our draft away, so there is a holder.
      if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') {
        return readHolder(root, path, disk)?.token === taker.token;
      }
    }
    return placeWithoutLinks(disk, target, bytes);
  });
}

function placeWithoutLinks(disk: Disk, target: string, bytes: Uint8Array): boolean {
  try {
    writeNewFile(disk, target, bytes, { mode: NEW_FILE_MODE, exactMode: false, sync: false });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function replace(disk: Disk, draft: string, target: string): void {
  try {
    disk.rename(draft, target);
  } catch (error) {
    // The holder of the lock swept our draft away, so there is a holder: the caller sees that by the token.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Returns whether `path` is ours now. A lock left behind is replaced in one step, and only by the one process that
 * holds the claim on that very lock: so a late-comer never removes the lock of the process that was quicker.
 */
function take(taker: Taker, path: string, depth = 0): boolean {
  const { disk, root } = taker;
  const holder = readHolder(root, path, disk);
  if (holder == null) return place(taker, path);
  if (!isLeftBehind(taker, holder) || depth > DEEPEST_CLAIM) return false;
  const claim = `${LOCAL}/${TEMP_PREFIX}claim-${holder.token}`;
  if (claim === path || !take(taker, claim, depth + 1)) return false;
  try {
    if (readHolder(root, path, disk)?.token !== holder.token) return false;
    withDraft(taker, (draft) => replace(disk, draft, absolute(root, path)));
    return readHolder(root, path, disk)?.token === taker.token;
  } finally {
    discard(disk, absolute(root, claim));
  }
}

/** Returns null when the lock was given free this very moment. */
function busy(taker: Taker): Problem | null {
  const holder = readHolder(taker.root, LOCK, taker.disk);
  if (holder == null) return null;
  if (holder.owner == null) return lockProblems.unreadable({ path: LOCK });
  const since = `${new Date(holder.since).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return lockProblems.busy({ pid: holder.owner.pid, host: holder.owner.host, since, path: LOCK });
}

async function takeOrWait(
  taker: Taker,
  wait: (ms: number) => Promise<unknown>,
  limit: number,
): Promise<void> {
  const attempt = (): boolean => explaining('failed', () => naming(LOCK, () => take(taker, LOCK)));
  let pause = 5;
  for (let waited = 0; !attempt(); waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const problem = waited >= limit ? explaining('failed', () => busy(taker)) : null;
    if (problem != null) throw new UserError(problem);
    await wait(pause);
  }
}

function release(taker: Taker, guard: Guard): void {
  held.delete(guard.token);
  try {
    if (guard.stillMine()) discard(taker.disk, absolute(taker.root, LOCK));
  } catch {
    // The work is done or has its own error; a lock that cannot be removed is taken over by the next writer.
  }
}

/**
 * Runs `work` while no other process writes in the folder, and returns what it returns. A dead holder's lock is taken
 * over at once, that of a holder nobody can judge from here after an hour; it cannot be used inside itself.
 */
export async function withLock<T>(
  root: string,
  owner: Owner,
  work: (guard: Guard) => Promise<T> | T,
  options: LockOptions,
): Promise<T> {
  const { now, disk = realDisk, probe = probeProcess, wait = sleep, limit = WAIT_LIMIT } = options;
  const token = randomBytes(8).toString('hex');
  const taker: Taker = { root, disk, probe, now, owner, token };
  explaining('failed', () => makeParents(root, LOCK, disk, () => {}));
  // Known as ours before it exists: an error half-way must not make it look like a lock left behind by us.
  held.add(token);
  const guard: Guard = { token, stillMine: () => readHolder(root, LOCK, disk)?.token === token };
  try {
    await takeOrWait(taker, wait, limit);
    return await work(guard);
  } finally {
    release(taker, guard);
  }
}
