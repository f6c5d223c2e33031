// Reads a folder from the bytes of its files, wherever they came from: an older revision, for one. Touches no disk.
import { bookOf, compare } from '../domain/book.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import { recordProblems } from '../words/record.ts';
import { folderOf, settingsFile } from './paths.ts';
import { type Folder, readSettings } from './read.ts';
import { recordsIn, whole } from './read-file.ts';

/** Returns whether a file of the folder is read: its settings, and every file that holds records. */
export function isReadFile(file: string): boolean {
  return file === settingsFile || recordTypes.some((type) => isOfType(file, type));
}

function isOfType(file: string, type: RecordType): boolean {
  const [folder, first = '', second, ...deeper] = file.split('/');
  const name = second ?? first;
  if (folder !== folderOf(type) || deeper.length > 0 || !name.endsWith('.yaml')) return false;
  if (first.startsWith('.') || name.startsWith('.')) return false;
  // A customer lies in its folder, an event in that of its month; a closed month is one file.
  if (type === 'customer') return second == null;
  return second != null || /^\d{4}-\d{2}\.yaml$/.test(first);
}

/** Returns the folder that these files make, its settings among them. One bad file is a finding and hides no other. */
export async function folderFrom(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<Folder> {
  const { settings, given, findings: wrong } = readSettings(root, files);
  const custom =
    settings.fields.length === 0
      ? null
      : (await import('../schema/custom.ts')).customValidators(settings.fields);
  const findings: Finding[] = [...wrong];
  const paths = new Map<string, string>();
  const records: { [T in RecordType]?: Records[T][] } = {};
  const names = [...files.keys()].toSorted(compare);
  for (const type of recordTypes) {
    const own: AnyRecord[] = [];
    for (const file of names) {
      const bytes = isOfType(file, type) ? files.get(file) : null;
      if (bytes == null) continue;
      const read = recordsIn(type, file, bytes, custom?.get(type));
      findings.push(...read.findings);
      for (const { record, place } of read.records) {
        const other = paths.get(record.id);
        if (other == null) {
          paths.set(record.id, file);
          own.push(record);
        } else
          findings.push({
            ...whole(file, recordProblems.same_id({ id: record.id, other })),
            ...place(['id']),
          });
      }
    }
    (records as Record<string, AnyRecord[]>)[type] = own;
  }
  return { root, book: bookOf(settings, records), given, paths, findings };
}
