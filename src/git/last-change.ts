// Who gave a field its value on one side of a merge, and when. Reads git; judges nothing.
import { isFields, valueOf } from '../domain/merge-value.ts';
import { parseFile } from '../store/read-file.ts';
import { readBlobs } from './blobs.ts';
import type { OpenConflict } from './conflict.ts';
import type { Repository } from './repository.ts';

/** Who wrote, and when, ISO with offset. */
export interface Author {
  readonly name: string;
  readonly at: string;
}

/** Returns who last changed the field in the commits of one side that the other has not; null where nobody can tell. */
export function lastChange(
  repository: Repository,
  open: OpenConflict,
  side: string,
  other: string,
): Author | null {
  const { run, top, prefix, host, root } = repository;
  const path = prefix + open.file;
  const listed = run([
    '-C',
    top,
    'log',
    '-z',
    '--no-show-signature',
    '--format=%H%x01%aN%x01%aI',
    side,
    `^${other}`,
    '--',
    path,
  ]).stdout;
  const commits = listed
    .split('\0')
    .map((line) => line.split('\u0001'))
    .filter((parts) => parts.length === 3);
  const names = commits.map(([hash = '']) => `${hash}:${path}`);
  const blobs =
    open.about === 'field' && commits.length > 1
      ? readBlobs(host, root, names)
      : new Map<string, Uint8Array>();
  const values = names.map((name) => valueAt(open, blobs.get(name) ?? null));
  // Newest first: the first one whose predecessor held something else.
  const place = values.findIndex((value, at) => value !== values[at + 1]);
  const [, name, at] = commits[Math.max(place, 0)] ?? [];
  return name == null || at == null ? null : { name, at };
}

function valueAt({ file, conflict }: OpenConflict, bytes: Uint8Array | null): string | undefined {
  const parsed = bytes == null ? null : parseFile(file, bytes);
  if (parsed == null || !('data' in parsed)) return undefined;
  const { path, together } = conflict;
  const above = path.slice(0, -1).reduce<unknown>(below, parsed.data);
  return JSON.stringify([path.at(-1) ?? '', ...together].map((key) => below(above, key) ?? null));
}

function below(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value.find((entry: unknown) => isFields(entry) && entry['id'] === step);
  return isFields(value) ? valueOf(value, String(step)) : null;
}
