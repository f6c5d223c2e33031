// The files around the records: what git leaves out, the schema copies, what interrupted commands left, the lock, the names.
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recordTypes } from '../domain/record.ts';
import type { WrittenFile } from '../domain/written.ts';
import { realDisk } from './disk.ts';
import { newFolderFiles, schemaFiles } from './init.ts';
import { JOURNAL, parseJournal } from './journal.ts';
import { LOCK, withLock } from './lock.ts';
import { folderOf, settingsFile } from './paths.ts';
import { type Owner, judge, probeProcess } from './process-identity.ts';
import { recover, sweepTemps } from './recover.ts';
import { LOCAL, TEMP_PREFIX } from './safe-path.ts';
import { commitFiles } from './write.ts';

/** What there is around the records of a folder. */
export interface House {
  /** Schema copies that are missing or differ. */
  readonly stale: readonly string[];
  /** Lines that .gitignore and .gitattributes lack. */
  readonly missing: readonly { readonly file: string; readonly lines: readonly string[] }[];
  /** Unfinished files of interrupted commands. */
  readonly temps: readonly string[];
  readonly journal: 'none' | 'pending' | 'damaged';
  /** Versions of another program that had to make room. */
  readonly kept: readonly string[];
  readonly lock: Lock;
  /** Pairs of files that are one where capitals do not count. */
  readonly clashes: readonly (readonly [string, string])[];
  /** Files among the records that nobody reads. */
  readonly strangers: readonly string[];
}

/** Who holds the lock: nobody, a living process, one that is gone, or one that cannot be told. */
export type Lock =
  | { readonly state: 'free' | 'unreadable' }
  | { readonly state: 'held' | 'left'; readonly pid: number; readonly host: string };

/** Looks at everything around the records; changes nothing. */
export function lookAround(root: string, me: Owner): House {
  const files = filesBelow(root, '');
  return {
    stale: staleSchemas(root),
    missing: missingLines(root),
    temps: files.filter((file) => path.posix.basename(file).startsWith(TEMP_PREFIX)),
    journal: journalState(root),
    kept: files.filter((file) => file.startsWith(`${LOCAL}/kept/`)),
    lock: lockState(root, me),
    clashes: clashesIn(files),
    strangers: files.filter(isStranger),
  };
}

function filesBelow(root: string, folder: string): string[] {
  const entries = listing(path.join(root, folder));
  return entries.flatMap(({ name, isFolder }) => {
    const file = folder === '' ? name : `${folder}/${name}`;
    if (!isFolder) return [file];
    return name === '.git' || file === '.tend/cache' ? [] : filesBelow(root, file);
  });
}

function listing(folder: string): { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    }));
  } catch {
    return [];
  }
}

function textAt(root: string, file: string): string | null {
  const at = path.join(root, file);
  try {
    return lstatSync(at).isFile() ? readFileSync(at, 'utf8') : null;
  } catch {
    return null;
  }
}

function staleSchemas(root: string): string[] {
  return [...schemaFiles()].filter(([file, text]) => textAt(root, file) !== text).map(([file]) => file);
}

function missingLines(root: string): { readonly file: string; readonly lines: readonly string[] }[] {
  const wanted = newFolderFiles('standard', {});
  return ['.gitignore', '.gitattributes'].map((file) => {
    const there = new Set((textAt(root, file) ?? '').split(/\r?\n/).map((line) => line.trim()));
    return {
      file,
      lines: (wanted.get(file) ?? '').split('\n').filter((line) => line !== '' && !there.has(line)),
    };
  });
}

function journalState(root: string): House['journal'] {
  const text = textAt(root, JOURNAL);
  if (text == null) return 'none';
  return parseJournal(new TextEncoder().encode(text)) == null ? 'damaged' : 'pending';
}

function lockState(root: string, me: Owner): Lock {
  const text = textAt(root, LOCK);
  if (text == null) return { state: 'free' };
  try {
    const holder = JSON.parse(text) as Owner;
    if (!Number.isSafeInteger(holder.pid) || typeof holder.host !== 'string') return { state: 'unreadable' };
    const isGone = ['dead', 'self'].includes(judge(holder, me, probeProcess));
    return { state: isGone ? 'left' : 'held', pid: holder.pid, host: holder.host };
  } catch {
    return { state: 'unreadable' };
  }
}

// What Windows and macOS take for the same name: capitals and the ways to write an accent do not count.
function clashesIn(files: readonly string[]): (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const clashes: (readonly [string, string])[] = [];
  for (const file of files) {
    const folded = file.normalize('NFC').toLowerCase();
    const first = seen.get(folded);
    if (first == null) seen.set(folded, file);
    else clashes.push([first, file]);
  }
  return clashes;
}

const recordFolders = new Set<string>(recordTypes.map(folderOf));

// Hidden files are the business of editors and of git; a packed month is a file beside the folders of months.
function isStranger(file: string): boolean {
  const [folder = '', ...rest] = file.split('/');
  if (!recordFolders.has(folder)) return rest.length === 0 && /\.ya?ml$/i.test(file) && file !== settingsFile;
  if (rest.some((part) => part.startsWith('.'))) return false;
  const depth = folder === folderOf('customer') ? 1 : 2;
  const isMonth = depth === 2 && rest.length === 1 && /^\d{4}-\d{2}\.yaml$/.test(rest[0] ?? '');
  return !(rest.length === depth && file.endsWith('.yaml')) && !isMonth;
}

export interface Mended {
  /** Texts as they were and are, for the commit. */
  readonly files: readonly WrittenFile[];
  readonly swept: number;
}

/** Completes or sweeps what interrupted commands left, and writes schema copies and lines that are missing. */
export async function mendHouse(root: string, owner: Owner, now: () => number): Promise<Mended> {
  return withLock(
    root,
    owner,
    (guard) => {
      recover(root, realDisk);
      const files = wantedFiles(root);
      const changes = files.map(({ path: file, before, after }) => ({
        path: file,
        before: before == null ? null : bytes(before),
        after: after == null ? null : bytes(after),
      }));
      if (changes.length > 0) commitFiles(root, changes, guard, realDisk);
      return { files, swept: sweepTemps(root, realDisk) };
    },
    { now },
  );
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function wantedFiles(root: string): WrittenFile[] {
  const schemas = schemaFiles();
  const copies = staleSchemas(root).map((file) => ({
    path: file,
    before: textAt(root, file),
    after: schemas.get(file) ?? '',
  }));
  const lists = missingLines(root)
    .filter(({ lines }) => lines.length > 0)
    .map(({ file, lines }) => {
      const before = textAt(root, file);
      const start = before == null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
      return { path: file, before, after: `${start}${lines.join('\n')}\n` };
    });
  return [...copies, ...lists];
}
