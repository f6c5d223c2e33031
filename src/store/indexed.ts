// Reads a folder by its index: what has not changed since the last command is not read again. Nothing is taken from the
// index unless the key of its file is the one that was taken before its bytes were read; see docs/performance.md.
import type { TeamSettings } from '../domain/settings.ts';
import type { Finding } from '../schema/finding.ts';
import { type CacheOwner, timeOfDisk } from './cache-file.ts';
import { realDisk } from './disk.ts';
import { type FileKeys, fileKeysOf, forgetRecent } from './file-keys.ts';
import { indexBook, indexPaths } from './index-book.ts';
import { compareFiles, gathered, isMuch, isNothing, isScattered } from './index-changes.ts';
import { fileRecords } from './index-columns.ts';
import { patchedIndex } from './index-patch.ts';
import { builtIndex } from './index-whole.ts';
import { pendingWrites } from './journal.ts';
import { openSettings } from './kept-settings.ts';
import { type Folder, type ReadSettings, readFolder } from './read.ts';
import { settingsFile } from './paths.ts';
import type { Pending } from './read-file.ts';
import { type Custom, type ReadingTools, filesAt, readFiles, readMany } from './read-many.ts';
import { type RecordIndex, loadIndex, saveIndex, saveTexts, sweepTexts, textsIn } from './record-index.ts';
import type { RecordTexts } from './record-texts.ts';

/** A folder and the state of the index that it was read from; null where there is none. */
export interface OpenFolder extends Folder {
  readonly index: RecordIndex | null;
}

/** One thread, and nobody to tell. */
const alone: ReadingTools = { worker: null, threads: 1, prepare: null, progress: null };

/**
 * Returns the whole folder as readFolder does, from the index as far as it is true; the index is kept for the next command.
 * The folder that was read last is returned again if nothing changed since.
 */
export async function openFolder(
  root: string,
  owner: CacheOwner | null,
  reading: ReadingTools = alone,
  last: OpenFolder | null = null,
): Promise<OpenFolder> {
  const pending = pendingWrites(root, realDisk);
  if (!owner || pending) return { ...(await readFolder(root, pending)), index: null };
  const { settings, given, findings } = openSettings(root, owner);
  const custom = await customFor(settings);
  const shapes = JSON.stringify(settings.fields);
  const now = fileKeysOf(root);
  if (last?.index && isUnchanged(last, { given, findings }) && isAsBefore(last.index, now)) return last;
  const kept = loadIndex(root, owner);
  const old = kept?.shapes === shapes ? kept : null;
  const read = (places: readonly number[]): Promise<RecordTexts[]> =>
    readMany(
      filesAt(root, now, places),
      { places, keys: now.keys, fields: settings.fields, custom },
      reading,
    );
  const index = old && (await renewed(root, owner, old, { now, read }));
  const folder = { root, given };
  if (index) return { ...folder, ...indexedParts(root, index, settings, findings), index };
  const time = timeOfDisk(root);
  const built = newIndex(root, owner, { now, read: await read([...now.files.keys()]), shapes, time });
  if (!built) return { ...(await readFolder(root, null)), index: null };
  const parts = indexedParts(root, built.index, settings, findings);
  return { ...folder, ...parts, index: built.isKept ? built.index : null };
}

/**
 * Returns the folder as it will be when these contents lie over what is on the disk (null for a file that goes), as
 * readFolder does; from the index for all that stays. Nothing of it is kept.
 */
export async function openFolderOver(
  root: string,
  owner: CacheOwner | null,
  over: NonNullable<Pending>,
): Promise<OpenFolder> {
  const plain = async (): Promise<OpenFolder> => ({ ...(await readFolder(root, over)), index: null });
  const below = over.has(settingsFile) ? null : await openFolder(root, owner);
  if (!below?.index) return plain();
  const { settings } = below.book;
  const custom = await customFor(settings);
  const now = fileKeysOf(root, over);
  const comparison = compareFiles(below.index, now);
  if (isMuch(comparison, now)) return plain();
  const read = readFiles(filesAt(root, now, comparison.changed), custom, over);
  const index = patchedIndex(root, below.index, now, comparison, fileRecords([read]));
  if (!index) return plain();
  const wrong = openSettings(root, owner).findings;
  return { root, given: below.given, ...indexedParts(root, index, settings, wrong), index: null };
}

function isUnchanged(last: OpenFolder, { given, findings }: Omit<ReadSettings, 'settings'>): boolean {
  const wrong = last.findings.filter(({ file }) => file === settingsFile);
  return JSON.stringify([last.given, wrong]) === JSON.stringify([given, findings]);
}

function isAsBefore(index: RecordIndex, now: FileKeys): boolean {
  return isNothing(compareFiles(index, now));
}

async function customFor({ fields }: TeamSettings): Promise<Custom> {
  return fields.length === 0 ? null : (await import('../schema/custom.ts')).customValidators(fields);
}

function indexedParts(
  root: string,
  index: RecordIndex,
  settings: TeamSettings,
  wrong: readonly Finding[],
): Pick<Folder, 'book' | 'paths' | 'findings'> {
  const places = [...index.findings.keys()].toSorted((a, b) => a - b);
  return {
    book: indexBook(root, index, settings),
    paths: indexPaths(index),
    findings: [...wrong, ...places.flatMap((place) => index.findings.get(place) ?? [])],
  };
}

// The time comes before the reading: what changes from then on must be noticed.
async function renewed(
  root: string,
  owner: CacheOwner,
  old: RecordIndex,
  given: {
    readonly now: FileKeys;
    readonly read: (places: readonly number[]) => Promise<readonly RecordTexts[]>;
  },
): Promise<RecordIndex | null> {
  const { now, read } = given;
  const comparison = compareFiles(old, now);
  if (isNothing(comparison)) return old;
  if (isMuch(comparison, now)) return null;
  const time = timeOfDisk(root);
  const index = patchedIndex(root, old, now, comparison, fileRecords(await read(comparison.changed)));
  if (!index || time == null) return index;
  forgetRecent(index.keys, time);
  const whole = isScattered(index.texts) ? gathered(index) : null;
  const texts = whole && saveTexts(root, owner, [whole.bytes]);
  const next = whole && texts ? { ...whole.index, texts } : index;
  if (saveIndex(root, owner, next) && texts) sweepTexts(root, texts);
  return next;
}

// Where nothing can be written it serves this command and is not kept.
function newIndex(
  root: string,
  owner: CacheOwner,
  given: {
    readonly now: FileKeys;
    readonly read: readonly RecordTexts[];
    readonly shapes: string;
    readonly time: number | null;
  },
): { readonly index: RecordIndex; readonly isKept: boolean } | null {
  const { now, read, shapes, time } = given;
  const built = builtIndex(now, read, shapes);
  if (!built) return null;
  const texts = time == null ? null : saveTexts(root, owner, built.texts());
  if (time == null || !texts)
    return { index: { ...built.index, texts: textsIn(Buffer.concat([...built.texts()])) }, isKept: false };
  forgetRecent(now.keys, time);
  const index = { ...built.index, texts };
  if (saveIndex(root, owner, index)) sweepTexts(root, texts);
  return { index, isKept: true };
}
