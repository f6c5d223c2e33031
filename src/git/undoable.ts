// The commands of one person that can still be taken back, and what each did, from git's log. Takes nothing back.
import { UserError } from '../errors.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import type { Step } from '../domain/reversal.ts';
import type { Host } from '../host.ts';
import { folderOf, settingsFile } from '../store/paths.ts';
import { parseFile, recordsIn } from '../store/read-file.ts';
import { undoProblems } from '../words/undo.ts';
import { readBlobs } from './blobs.ts';
import { type LogEntry, readLatest } from './log.ts';

/** Commits that are looked at: months of work, in a moment. */
const most = 2000;

/** What is done about the repository and not about records, or must not come back. */
const never: ReadonlySet<string> = new Set([
  'init',
  'sync',
  'resolve',
  'pack',
  'unpack',
  'doctor',
  'forget',
  'seal',
  'undo',
  'redo',
]);

export interface Undoable {
  /** Commits of commands that were not taken back, the latest first. */
  readonly commands: readonly LogEntry[];
  /** The latest taking back that was not itself taken back; null where there is none. */
  readonly undone: LogEntry | null;
}

/** Returns what the person with these e-mail addresses did by commands. */
export function readUndoable(
  host: Host,
  root: string,
  names: readonly string[],
  emails: readonly string[],
): Undoable {
  const entries = readLatest(host, root, most);
  const mine = entries.filter(({ email }) => emails.includes(email.toLowerCase()));
  const undone = new Set<string>();
  const redone = new Set<string>();
  // Oldest first: a command may be taken back, brought back, and taken back again.
  for (const entry of entries.toReversed()) {
    const back = hashesOf('Redoes', entry);
    for (const hash of back) redone.add(hash);
    const again = entries.filter(({ hash }) => back.includes(hash)).flatMap((one) => hashesOf('Undoes', one));
    for (const hash of again) undone.delete(hash);
    for (const hash of hashesOf('Undoes', entry)) undone.add(hash);
  }
  const isCommand = (entry: LogEntry): boolean => {
    const name = nameOfCommand(entry.subject);
    return name != null && names.includes(name) && !never.has(name) && entry.parents.length === 1;
  };
  return {
    commands: mine.filter((entry) => isCommand(entry) && !undone.has(entry.hash)),
    undone: mine.find((entry) => hashesOf('Undoes', entry).length > 0 && !redone.has(entry.hash)) ?? null,
  };
}

function nameOfCommand(subject: string): string | null {
  return /^([a-z]+)(?: [a-z]+)?: /.exec(subject)?.[1] ?? null;
}

function hashesOf(key: 'Undoes' | 'Redoes', { body }: LogEntry): string[] {
  return [...body.matchAll(new RegExp(`^${key}: ([0-9a-f]{40,64})$`, 'gm'))].flatMap(
    ([, hash]) => hash ?? [],
  );
}

/** A file that holds no record, before and after a command. */
export interface OtherFile {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

export interface Done {
  readonly entry: LogEntry;
  readonly steps: readonly Step[];
  readonly others: readonly OtherFile[];
  /** Where each of its records lay, and its text there; of a record that was new, what it was made as. */
  readonly homes: ReadonlyMap<string, Home>;
}

export interface Home {
  readonly path: string;
  /** Null in a packed month, where it is one of many. */
  readonly text: string | null;
}

/** Returns what each of these commits did, by one reading of blobs. */
export function readDone(host: Host, root: string, entries: readonly LogEntry[]): Done[] {
  const ids = entries.flatMap(({ files }) =>
    [...files.values()].flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  );
  const blobs = readBlobs(host, root, ids);
  const bytesOf = (id: string | null): Uint8Array | null => (id == null ? null : (blobs.get(id) ?? null));
  return entries.map((entry) => doneBy(entry, bytesOf));
}

function doneBy(entry: LogEntry, bytesOf: (id: string | null) => Uint8Array | null): Done {
  const before = new Map<string, Placed>();
  const after = new Map<string, Placed>();
  const others: OtherFile[] = [];
  for (const [file, step] of entry.files) {
    const [old, now] = [bytesOf(step.before), bytesOf(step.after)];
    const type = typeOf(file);
    if (type == null) others.push({ path: file, before: old, after: now });
    else {
      for (const placed of placedIn(type, file, old, entry)) before.set(placed.id, placed);
      for (const placed of placedIn(type, file, now, entry)) after.set(placed.id, placed);
    }
  }
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const steps = ids.flatMap((id): Step[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const { type } = now ?? old ?? {};
    const isSame = JSON.stringify(old?.data) === JSON.stringify(now?.data);
    return type == null || isSame ? [] : [{ type, id, before: old?.data ?? null, after: now?.data ?? null }];
  });
  const homes = new Map(ids.flatMap((id) => homeOf(id, before.get(id) ?? after.get(id))));
  return { entry, steps, others, homes };
}

function homeOf(id: string, placed: Placed | undefined): [string, Home][] {
  return placed ? [[id, { path: placed.path, text: placed.text }]] : [];
}

interface Placed extends Home {
  readonly id: string;
  readonly type: Step['type'];
  readonly data: object;
}

function typeOf(file: string): Step['type'] | null {
  if (file === settingsFile) return 'settings';
  if (!file.endsWith('.yaml')) return null;
  return recordTypes.find((type) => file.startsWith(`${folderOf(type)}/`)) ?? null;
}

function placedIn(
  type: RecordType | 'settings',
  file: string,
  bytes: Uint8Array | null,
  { subject }: LogEntry,
): Placed[] {
  if (bytes == null) return [];
  if (type === 'settings') {
    const parsed = parseFile(file, bytes);
    if ('findings' in parsed) throw new UserError(undoProblems.unreadable({ file, subject }));
    return [{ id: settingsFile, type, data: parsed.data as object, path: file, text: null }];
  }
  const { records } = recordsIn(type, file, bytes);
  if (records.length === 0) throw new UserError(undoProblems.unreadable({ file, subject }));
  return records.map(({ record, item }) => ({
    id: record.id,
    type,
    data: record,
    path: file,
    text: item == null ? new TextDecoder().decode(bytes) : null,
  }));
}
