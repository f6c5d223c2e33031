// Who holds a lock, and whether that process still lives. It reads no clock and does not know which process it is in.
import { readFileSync, readlinkSync } from 'node:fs';
import { kill } from 'node:process';
import { codeOf } from './disk.ts';

export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in ticks since the machine did; null where the system does not tell. */
  readonly startedAt: string | null;
  /** Which run of the machine this is; null where the system does not tell. */
  readonly boot: string | null;
  /** Within what the pid counts: a container counts its own. */
  readonly space: string | null;
}

/** Returns null when no process has this pid, else when it began if the system tells. */
export type Probe = (pid: number) => { readonly startedAt: string | null } | null;

function textOf(read: () => string): string | null {
  try {
    return read().trim();
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Looks whether a process lives; one that ended and was not yet collected by its parent does not. */
export const probeProcess: Probe = (pid) => {
  if (!exists(pid)) return null;
  const line = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (line == null) return { startedAt: null };
  // The second field is the program's name in brackets and may hold blanks and brackets itself.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : { startedAt: fields[19] ?? null };
};

/** Returns the identity of a living process of this machine; the host hands in its own pid and name. */
export function ownerOf(pid: number, host: string): Owner {
  return {
    pid,
    host,
    startedAt: probeProcess(pid)?.startedAt ?? null,
    boot: textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    space: textOf(() => readlinkSync('/proc/self/ns/pid')),
  };
}

export type Verdict = 'alive' | 'dead' | 'self' | 'unknown';

/** Returns what can be said for certain about the holder of a lock, seen from `me`. */
export function judge(holder: Owner, me: Owner, probe: Probe): Verdict {
  if (holder.host !== me.host) return 'unknown';
  if (holder.boot != null && me.boot != null && holder.boot !== me.boot) return 'dead';
  if (holder.space !== me.space) return 'unknown';
  if (holder.pid === me.pid) return holder.startedAt === me.startedAt ? 'self' : 'dead';
  const living = probe(holder.pid);
  if (living == null) return 'dead';
  if (living.startedAt == null || holder.startedAt == null) return 'unknown';
  return living.startedAt === holder.startedAt ? 'alive' : 'dead';
}
