// What must be written so that commands are taken back, or why it must not: fields that changed since, records that others name.
import { UserError } from '../errors.ts';
import { recordsOf } from '../domain/book.ts';
import type { AnyRecord, Change, Decided, FilePutBack } from '../domain/record.ts';
import { type Found, describeFound } from '../domain/reference.ts';
import { type Clash, type Reversed, type Step, referring, reversedBy } from '../domain/reversal.ts';
import { realDisk } from '../store/disk.ts';
import { packPlace, settingsFile } from '../store/paths.ts';
import type { Folder } from '../store/read.ts';
import { bytesAt } from '../store/safe-path.ts';
import { undoProblems } from '../words/undo.ts';
import type { Done, Home } from './undoable.ts';

export interface TakeBack {
  readonly records: readonly Reversed[];
  /** Files that are no records and change as a whole. */
  readonly others: readonly FilePutBack[];
  /** Every file that is touched, relative to the folder. */
  readonly paths: readonly string[];
  readonly decided: Decided;
}

/** Returns what taking back these commands, the latest first, makes of the folder; a problem where it cannot be done whole. */
export function takeBack(done: readonly Done[], folder: Folder): TakeBack {
  const { book } = folder;
  const steps = done.flatMap((one) => one.steps);
  const all = reversedBy(steps, (type, id) => currentOf(type, id, folder), book.settings);
  const records = all.filter(
    ({ before, after, clashes }) => clashes.length > 0 || JSON.stringify(before) !== JSON.stringify(after),
  );
  for (const record of records) for (const clash of record.clashes) refuse(record, clash, folder);
  const gone = records.filter(({ after }) => after == null);
  refuseReferred(gone, folder);
  const others = othersOf(done, folder.root);
  const files = [...gone.map(({ id }) => removalOf(id, folder)), ...others];
  const homes = new Map(done.flatMap((one) => [...one.homes]));
  const changes = records.flatMap((record) => changeOf(record, homes.get(record.id), folder));
  const paths = new Set([
    ...files.map(({ path }) => path),
    ...records.flatMap(({ type, id }) => pathOf(type, id, folder, homes)),
  ]);
  return { records, others, paths: [...paths], decided: { changes, files } };
}

function currentOf(type: Step['type'], id: string, { book, given }: Folder): object | null {
  if (type === 'settings') return given;
  return (recordsOf(book, type) as readonly AnyRecord[]).find((record) => record.id === id) ?? null;
}

function pathOf(
  type: Step['type'],
  id: string,
  { paths }: Folder,
  homes: ReadonlyMap<string, Home>,
): string[] {
  if (type === 'settings') return [settingsFile];
  return [paths.get(id) ?? homes.get(id)?.path ?? []].flat();
}

function refuse({ type, id, before }: Reversed, clash: Clash, { book }: Folder): never {
  if (clash.kind !== 'fields') throw new UserError(undoProblems[clash.kind]({ id }));
  const { paths } = clash;
  if (type === 'settings') throw new UserError(undoProblems.settings({ paths }));
  const record = before as AnyRecord;
  const what = describeFound({ type, record }, book);
  throw new UserError(undoProblems.changed({ what, paths, reference: record.no ?? id }));
}

/** How many of the records that stand in the way are named. */
const named = 3;

function refuseReferred(gone: readonly Reversed[], { book }: Folder): void {
  const ids = new Set(gone.map(({ id }) => id));
  for (const { type, id, before } of gone) {
    const others = referring(new Set([id]), book).filter(({ record }) => !ids.has(record.id));
    if (others.length === 0) continue;
    const record = before as AnyRecord;
    throw new UserError(
      undoProblems.referred({
        what: describeFound({ type, record } as Found, book),
        others: others.slice(0, named).map((other) => other.record.no ?? other.record.id),
        count: others.length,
        reference: record.no ?? id,
      }),
    );
  }
}

function removalOf(id: string, { root, paths }: Folder): FilePutBack {
  const path = paths.get(id) ?? '';
  const pack = packPlace(path);
  if (pack) throw new UserError(undoProblems.packed({ file: path, month: pack.month }));
  return { path, before: bytesAt(root, path, realDisk), after: null, removes: id };
}

// Files such as attachments: whole or not at all.
function othersOf(done: readonly Done[], root: string): FilePutBack[] {
  const files = new Map<string, FilePutBack>();
  for (const { path, before, after } of done.flatMap((one) => one.others)) {
    const now = files.get(path) ?? { path, before: bytesAt(root, path, realDisk), after: null };
    const held = files.has(path) ? now.after : now.before;
    if (!isEqual(held, after)) throw new UserError(undoProblems.changed_file({ path }));
    files.set(path, { ...now, after: before });
  }
  return [...files.values()];
}

function isEqual(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a == null || b == null ? a === b : Buffer.compare(a, b) === 0;
}

function changeOf({ type, id, before, after }: Reversed, home: Home | undefined, folder: Folder): Change[] {
  if (after == null) return [];
  if (before != null) return [{ type, before, after } as Change];
  // It comes back to where it was, with the comments that were in it.
  const { path, text } = home ?? { path: '', text: null };
  const place = text == null ? {} : { path, typed: { from: null, to: text } };
  return [{ type, before, after: withFreeNumber(type, id, after, folder), ...place } as Change];
}

// While it was away, its number may have been given to another one: then it gets the next.
function withFreeNumber(type: Step['type'], id: string, record: object, { book }: Folder): object {
  if (type === 'settings' || !('no' in record)) return record;
  const isTaken = (recordsOf(book, type) as readonly AnyRecord[]).some(
    (other) => other.id !== id && other.no === record.no,
  );
  if (!isTaken) return record;
  const { no: _, ...rest } = record;
  return rest;
}
