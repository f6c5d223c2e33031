// The versions of records, from the commits that touched their files. Judges no version and compares none.
import type { Version } from '../domain/past.ts';
import type { RecordType } from '../domain/record.ts';
import type { Host } from '../host.ts';
import { folderOf, monthPlace, packPath, packPlace } from '../store/paths.ts';
import { parseFile, recordsIn } from '../store/read-file.ts';
import { readBlobs } from './blobs.ts';
import { type LogEntry, readLog } from './log.ts';

/** A record whose past is asked for; `path` is where it lies, or lay. */
export interface Wanted {
  readonly type: RecordType;
  readonly id: string;
  readonly path: string;
}

export interface PastOfRecord extends Wanted {
  /** Newest first. */
  readonly versions: readonly Version[];
}

export interface Past {
  readonly entries: readonly LogEntry[];
  readonly records: readonly PastOfRecord[];
}

/**
 * Returns the commits that touched these records and their versions, by one log and one reading of blobs. Where the file of
 * the first one was renamed by hand, its past goes on under the older name.
 */
export function readPast(host: Host, root: string, wanted: readonly Wanted[]): Past {
  const entries = entriesFor(host, root, wanted, new Set(wanted.flatMap(pathsOf)));
  const states = statesOf(entries);
  const ids = new Set(
    entries.flatMap((entry) =>
      [...entry.files].flatMap(([file, { after }]) =>
        after != null && wanted.some((record) => mayHold(file, record)) ? [after] : [],
      ),
    ),
  );
  const blobs = readBlobs(host, root, [...ids]);
  const read = new Map<string, Version['version']>();
  const files = [...new Set(entries.flatMap((entry) => [...entry.files.keys()]))];
  const records = wanted.map((record) => {
    const own = files.filter((file) => mayHold(file, record));
    return {
      ...record,
      versions: entries.map(({ hash, parents }) => ({
        hash,
        parents,
        version: versionIn(record, own, states.get(hash) ?? new Map(), blobs, read),
      })),
    };
  });
  return { entries, records };
}

function entriesFor(
  host: Host,
  root: string,
  wanted: readonly Wanted[],
  paths: ReadonlySet<string>,
): LogEntry[] {
  const entries = readLog(host, root, [...paths]);
  const [first] = wanted;
  const older = first && olderName(host, root, first, entries);
  return older == null || paths.has(older)
    ? entries
    : entriesFor(host, root, wanted, new Set([...paths, older]));
}

// Plain paths: git finds them ten times as fast as patterns. Whose file is one of many in a packed month once had one in its folder.
function pathsOf({ path }: Wanted): string[] {
  const pack = packPlace(path);
  if (pack) return [path, path.replace(/\.yaml$/, '/')];
  const month = monthPlace(path);
  return month ? [path, packPath(month.type, month.month)] : [path];
}

// The name under which the record lay right before the commit from which on its file is known; null where there was none.
function olderName(host: Host, root: string, wanted: Wanted, entries: readonly LogEntry[]): string | null {
  const first = entries.findLast(({ files }) =>
    [...files].some(([file, { before, after }]) => before == null && after != null && mayHold(file, wanted)),
  );
  if (first == null) return null;
  const folder = `./${folderOf(wanted.type)}/`;
  const listed = host.git(root, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    `${first.hash}^`,
    '--',
    folder,
  ]);
  const names = listed.stdout.split('\0');
  return names.find((name) => name.endsWith(`${wanted.id}.yaml`)) ?? null;
}

type State = ReadonlyMap<string, string | null>;

// What every file was after each commit: what the commit says of it, else what its first parent says.
function statesOf(entries: readonly LogEntry[]): Map<string, State> {
  const states = new Map<string, State>();
  for (const { hash, parents, files } of entries.toReversed()) {
    const before = states.get(parents[0] ?? '') ?? new Map<string, string | null>();
    const now = [...files].map(([file, { after }]): [string, string | null] => [file, after]);
    states.set(hash, now.length === 0 ? before : new Map([...before, ...now]));
  }
  return states;
}

function versionIn(
  { type, id }: Wanted,
  files: readonly string[],
  state: State,
  blobs: ReadonlyMap<string, Uint8Array | null>,
  read: Map<string, Version['version']>,
): Version['version'] {
  let found: Version['version'] = null;
  for (const file of files) {
    const blob = state.get(file);
    if (blob == null) continue;
    const key = `${blob} ${id}`;
    if (!read.has(key)) read.set(key, recordIn(type, id, file, blobs.get(blob) ?? null));
    const version = read.get(key) ?? null;
    if (version !== null && version !== 'unreadable') return version;
    found ??= version;
  }
  return found;
}

function mayHold(file: string, { type, id }: Wanted): boolean {
  return file.startsWith(`${folderOf(type)}/`) && (file.endsWith(`${id}.yaml`) || packPlace(file) != null);
}

function recordIn(type: RecordType, id: string, file: string, bytes: Uint8Array | null): Version['version'] {
  if (bytes == null) return null;
  if (packPlace(file) != null) {
    // Most packs never held it, and a pack is long.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!text.includes(id)) return null;
    const found = recordsIn(type, file, bytes).records.find(({ record }) => record.id === id);
    return found?.record ?? (text.includes(`id: ${id}`) ? 'unreadable' : null);
  }
  const parsed = parseFile(file, bytes);
  return 'data' in parsed ? (parsed.data as object) : 'unreadable';
}
