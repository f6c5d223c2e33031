// The files around a digest that runs by itself: its log, and the units of systemd of this user. Starts nothing.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { installProblems } from '../words/install.ts';
import { reasonFor } from '../words/writing.ts';
import { type DeliveryPlace, deliveryPlace } from './delivery-file.ts';
import { codeOf, discard, realDisk, writeNewFile } from './disk.ts';

export interface SchedulePlace extends DeliveryPlace {
  /** What the runs said. */
  readonly log: string;
  readonly unit: string;
  readonly service: string;
  readonly timer: string;
}

/** Returns where things lie for a folder of records. */
export function schedulePlace(stateFolder: string, configFolder: string, root: string): SchedulePlace {
  const place = deliveryPlace(stateFolder, root);
  const units = path.join(path.dirname(configFolder), 'systemd', 'user');
  const unit = `tend-digest-${place.key}`;
  return {
    ...place,
    log: path.join(place.folder, 'run.log'),
    unit,
    service: path.join(units, `${unit}.service`),
    timer: path.join(units, `${unit}.timer`),
  };
}

/** Makes the folder of the log: a shell that cannot open it would run nothing. */
export function makeLogFolder({ folder }: SchedulePlace): void {
  orFailed(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

/** Returns whether a program is where it was. */
export function isThere(file: string): boolean {
  return existsSync(file);
}

/** Returns the text of a file, or null. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) != null) return null;
    throw error;
  }
}

/** Replaces a file, whole or not at all; null removes it. */
export function replaceFile(file: string, text: string | null): void {
  orFailed(file, () => {
    if (text == null) return discard(realDisk, file);
    mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.new`;
    discard(realDisk, draft);
    const how = { mode: 0o644, exactMode: false, sync: true };
    writeNewFile(realDisk, draft, new TextEncoder().encode(text), how);
    renameSync(draft, file);
  });
}

function orFailed<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code == null) throw error;
    throw new UserError(installProblems.failed({ path: file, reason: reasonFor(code) }));
  }
}
