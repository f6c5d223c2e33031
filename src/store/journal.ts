// The journal of a change to several files: its format, and what it means for someone who only reads. It writes nothing.
import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { codeOf, DiskFailure } from './disk.ts';
import type { Disk } from './disk.ts';
import { bytesAt, isPlainPath, LOCAL, TEMP_PREFIX } from './safe-path.ts';

/** The journal of a change that counts: once it has this name, the change is made, whatever happens next. */
export const JOURNAL = `${LOCAL}/journal.json`;

/** The journal of a change that does not count yet; it says which temp files to sweep. */
export const DRAFT_JOURNAL = `${JOURNAL}.tmp`;

/** One file of a change; the sums are SHA-256 in hex, and null means that there is no file. */
export interface JournalEntry {
  readonly path: string;
  readonly kind: 'write' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
  /** The name, in the folder of `path`, of the file that holds the new bytes; null for a delete. */
  readonly temp: string | null;
}

const VERSION = 1;
const SUM = /^[0-9a-f]{64}$/;

/** Returns the SHA-256 of the bytes in hex, or null for no file. */
export function sumOf(bytes: Uint8Array | null): string | null {
  return bytes == null ? null : createHash('sha256').update(bytes).digest('hex');
}

/** Returns the path of an entry's temp file, or null for a delete. */
export function tempPath(entry: JournalEntry): string | null {
  if (entry.temp == null) return null;
  return entry.path.slice(0, entry.path.lastIndexOf('/') + 1) + entry.temp;
}

/** Returns the bytes of a journal. */
export function encodeJournal(entries: readonly JournalEntry[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ version: VERSION, entries }, null, 2)}\n`);
}

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value == null) return false;
  const { path, kind, before, after, temp } = value as Partial<Record<keyof JournalEntry, unknown>>;
  if (typeof path !== 'string' || !isPlainPath(path)) return false;
  if (before !== null && !(typeof before === 'string' && SUM.test(before))) return false;
  if (kind === 'delete') return after === null && temp === null;
  if (kind !== 'write' || typeof after !== 'string' || !SUM.test(after)) return false;
  return typeof temp === 'string' && temp.startsWith(TEMP_PREFIX) && !temp.includes('/') && isPlainPath(temp);
}

/** Returns the entries, or null when these bytes are no journal; a hostile one cannot name a path outside the folder. */
export function parseJournal(bytes: Uint8Array): readonly JournalEntry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value == null || !('version' in value) || !('entries' in value))
    return null;
  if (value.version !== VERSION || !Array.isArray(value.entries)) return null;
  const entries: readonly unknown[] = value.entries;
  return entries.every(isEntry) ? entries : null;
}

function pendingBytes(root: string, entry: JournalEntry, disk: Disk): Uint8Array | null {
  const temp = tempPath(entry);
  if (temp == null) return null;
  const fresh = bytesAt(root, temp, disk);
  // Without its temp file the entry is in place already, or was edited since: the file itself tells.
  return fresh != null && sumOf(fresh) === entry.after ? fresh : bytesAt(root, entry.path, disk);
}

/**
 * Returns, for someone who only reads, the contents of the files of a change that counts but is not wholly in place;
 * null stands for a deleted file, and for the whole when there is no such change or its journal cannot be read.
 */
export function pendingWrites(root: string, disk: Disk): ReadonlyMap<string, Uint8Array | null> | null {
  try {
    const bytes = bytesAt(root, JOURNAL, disk);
    const entries = bytes == null ? null : parseJournal(bytes);
    return entries == null
      ? null
      : new Map(entries.map((entry) => [entry.path, pendingBytes(root, entry, disk)]));
  } catch (error) {
    // The next writer reports it; reading goes on with the files as they lie there.
    if (error instanceof UserError || error instanceof DiskFailure || codeOf(error) != null) return null;
    throw error;
  }
}
