// What digests were sent from a folder, kept among the user's state and never in the folder: replaced whole, one run at a
// time, and gone without harm but for a digest that comes twice. What it means is domain/delivery.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type DeliveryLog, emptyLog, readLog } from '../domain/delivery.ts';
import { UserError } from '../errors.ts';
import { deliverProblems } from '../words/deliver.ts';
import { reasonFor } from '../words/writing.ts';
import { codeOf, discard, realDisk, writeNewFile } from './disk.ts';
import { withLock } from './lock.ts';
import type { Owner } from './process-identity.ts';

/** Where the log of one folder of records lies. */
export interface DeliveryPlace {
  /** The folder of the log: its own, so that its lock is. */
  readonly folder: string;
  readonly file: string;
  /** The real path of the folder of records: a link to it is no second one. */
  readonly root: string;
  /** A short name of that path. */
  readonly key: string;
}

/** What was found there. */
export interface FoundLog {
  readonly log: DeliveryLog;
  /** Where a file that could not be read was put. */
  readonly kept: string | null;
}

/** Returns where the log of a folder of records lies. */
export function deliveryPlace(stateFolder: string, root: string): DeliveryPlace {
  const real = realpathSync(root);
  const key = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const folder = path.join(stateFolder, 'digest', key);
  return { folder, file: path.join(folder, 'sent.json'), root: real, key };
}

/** Returns what was sent, as far as it can be read; writes nothing. */
export function lastDeliveries({ file, root }: DeliveryPlace): DeliveryLog {
  return logIn(file) ?? emptyLog(root);
}

/** Returns what was sent; a file that cannot be read is put aside. */
export function openDeliveries(place: DeliveryPlace): FoundLog {
  return orState(place.file, () => {
    const log = logIn(place.file);
    if (log) return { log, kept: null };
    const kept = `${place.file}.broken`;
    const isThere = realDisk.look(place.file) != null;
    if (isThere) renameSync(place.file, kept);
    return { log: emptyLog(place.root), kept: isThere ? kept : null };
  });
}

/** Replaces the log; when this returns, it is on the disk. */
export function writeDeliveries(place: DeliveryPlace, log: DeliveryLog): void {
  orState(place.file, () => {
    const draft = `${place.file}.new`;
    discard(realDisk, draft);
    const bytes = new TextEncoder().encode(`${JSON.stringify(log, null, 1)}\n`);
    writeNewFile(realDisk, draft, bytes, { mode: 0o600, exactMode: true, sync: true });
    renameSync(draft, place.file);
    realDisk.syncFolder(place.folder);
  });
}

/** Runs `work` while no other run sends from the same folder. */
export async function whileSending<T>(
  place: DeliveryPlace,
  owner: Owner,
  clock: { readonly now: () => number; readonly pause: (milliseconds: number) => Promise<unknown> },
  work: () => Promise<T>,
): Promise<T> {
  orState(place.folder, () => mkdirSync(place.folder, { recursive: true, mode: 0o700 }));
  try {
    return await withLock(place.folder, owner, work, { now: clock.now, wait: clock.pause });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code } = error.problem;
    if (code === 'lock.busy' || code === 'lock.unreadable')
      throw new UserError(deliverProblems.busy({ path: place.folder }));
    throw error;
  }
}

function logIn(file: string): DeliveryLog | null {
  try {
    return readLog(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    // Nothing there, something else there, or half of it.
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function orState<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code == null) throw error;
    throw new UserError(deliverProblems.state({ path: place, reason: reasonFor(code) }));
  }
}
