// Disks that fail, die, write little or lose what was not synced, for the fault tests; they wrap the real one.
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { realDisk } from '../../src/store/disk.ts';
import type { Disk } from '../../src/store/disk.ts';

/** Thrown by a disk whose process has died: nothing after it reaches the disk. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** What happens at the n-th call. */
export interface Fault {
  readonly at: number;
  /** A system error code, or 'crash'. */
  readonly what: string;
  /** Whether the call does its work before it reports the failure; 'half' writes half of the bytes. */
  readonly done: 'no' | 'half' | 'yes';
  /** Whether every later call fails as well. */
  readonly lasts: boolean;
}

export interface FaultyDisk {
  readonly disk: Disk;
  /** Whether the n-th call was reached. */
  readonly fired: () => boolean;
  /** Closes what a dead process would have closed by dying. */
  readonly closeAll: () => void;
}

function errorOf(what: string, call: string): Error {
  if (what === 'crash') return new Crash('the process died');
  return Object.assign(new Error(`${what}: ${call}`), { code: what, syscall: call });
}

/** Returns a disk with every call of `inner` sent through `around`. */
export function wrap(
  inner: Disk,
  around: (name: keyof Disk, args: unknown[], call: () => unknown) => unknown,
): Disk {
  const names = Object.keys(inner) as (keyof Disk)[];
  const calls = names.map((name) => {
    const original = inner[name] as (...args: unknown[]) => unknown;
    return [name, (...args: unknown[]) => around(name, args, () => original(...args))];
  });
  return Object.fromEntries(calls) as Disk;
}

/** A real disk that does not wait for the platter: the loops make thousands of changes. */
export const hastyDisk: Disk = { ...realDisk, sync: () => {}, syncFolder: () => {} };

/** Returns a disk on which the n-th call goes wrong. */
export function faultyDisk(inner: Disk, fault: Fault): FaultyDisk {
  const open = new Set<number>();
  let count = 0;
  const disk = wrap(inner, (name, args, call) => {
    count += 1;
    const broken = count === fault.at || (fault.lasts && count > fault.at);
    if (broken && count === fault.at && fault.done === 'half' && name === 'write') {
      const [handle, bytes, offset] = args as [number, Uint8Array, number];
      inner.write(handle, bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset);
    }
    // A file that reports a fault while it is closed is closed all the same.
    const works =
      !broken || (count === fault.at && fault.done === 'yes') || (name === 'close' && !fault.lasts);
    const result = works ? call() : undefined;
    if (works && name === 'create') open.add(result as number);
    if (works && name === 'close') open.delete(args[0] as number);
    if (broken) throw errorOf(fault.what, name);
    return result;
  });
  const closeAll = (): void => {
    for (const handle of open) closeSync(handle);
    open.clear();
  };
  return { disk, fired: () => count >= fault.at, closeAll };
}

/** Returns a disk that writes at most `most` bytes at a time. */
export function shortWritingDisk(most: number): Disk {
  return {
    ...hastyDisk,
    write: (handle, bytes, offset) => realDisk.write(handle, bytes.subarray(0, offset + most), offset),
  };
}

interface Unsynced {
  readonly folder: string;
  readonly undo: () => void;
}

export interface ForgetfulDisk {
  readonly disk: Disk;
  /** Cuts the power: unsynced contents are torn, unsynced names of the given folders are as they were. */
  readonly cutPower: (loses: (folder: string, index: number) => boolean) => void;
  /** The folders with names that a power cut may lose. */
  readonly unsyncedFolders: () => readonly string[];
}

function restorer(path: string): () => void {
  if (!existsSync(path)) return () => rmSync(path, { force: true });
  const bytes = readFileSync(path);
  const mode = statSync(path).mode & 0o777;
  return () => {
    writeFileSync(path, bytes);
    chmodSync(path, mode);
  };
}

function undoOf(name: keyof Disk, args: unknown[]): Unsynced | null {
  const [first, second] = args as [string, string];
  switch (name) {
    case 'create':
    case 'unlink':
      return { folder: dirname(first), undo: restorer(first) };
    case 'link':
      return { folder: dirname(second), undo: () => unlinkSync(second) };
    case 'rename': {
      const restore = restorer(second);
      const undo = (): void => {
        renameSync(second, first);
        restore();
      };
      return { folder: dirname(second), undo };
    }
    case 'makeFolder':
      return { folder: dirname(first), undo: () => rmSync(first, { recursive: true, force: true }) };
    case 'removeFolder':
      return { folder: dirname(first), undo: () => mkdirSync(first) };
    default:
      return null;
  }
}

/** Returns a disk that remembers what no sync has made safe yet. */
export function forgetfulDisk(inner: Disk): ForgetfulDisk {
  let names: Unsynced[] = [];
  const open = new Map<number, string>();
  const torn = new Set<string>();
  const disk = wrap(inner, (name, args, call) => {
    const undo = undoOf(name, args);
    const result = call();
    if (undo != null) names.push(undo);
    if (name === 'create') {
      open.set(result as number, args[0] as string);
      torn.add(args[0] as string);
    }
    if (name === 'sync') torn.delete(open.get(args[0] as number) ?? '');
    if (name === 'syncFolder')
      names = names.filter((one) => `${one.folder}/.` !== args[0] && one.folder !== args[0]);
    if (name === 'rename' && torn.delete(args[0] as string)) torn.add(args[1] as string);
    if (name === 'unlink') torn.delete(args[0] as string);
    return result;
  });
  const cutPower = (loses: (folder: string, index: number) => boolean): void => {
    for (const path of torn) if (existsSync(path)) truncateSync(path, Math.floor(statSync(path).size / 2));
    const folders = [...new Set(names.map((one) => one.folder))];
    for (const { folder, undo } of names.toReversed()) {
      if (!loses(folder, folders.indexOf(folder))) continue;
      // What lies in a folder that is itself gone needs no undoing.
      if (existsSync(folder)) undo();
    }
  };
  return { disk, cutPower, unsyncedFolders: () => [...new Set(names.map((one) => one.folder))] };
}
