// Reads a folder into a book: every sound record, and a finding for whatever is wrong. Changes no byte, starts no program.
import { type Book, bookOf } from '../domain/book.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from '../domain/record.ts';
import { type TeamSettings, fillSettings } from '../domain/settings.ts';
import type { Finding } from '../schema/finding.ts';
import type { Settings } from '../schema/generated/types.ts';
import { validate } from '../schema/validate.ts';
import { recordProblems } from '../words/record.ts';
import { realDisk } from './disk.ts';
import { pendingWrites } from './journal.ts';
import { filesOf } from './list-files.ts';
import { settingsFile } from './paths.ts';
import { type Pending, contents, parseFile, readRecords, shapesAt, whole } from './read-file.ts';

/** One folder as it was read. */
export interface Folder {
  readonly root: string;
  readonly book: Book;
  /** tend.yaml as written, without the defaults. */
  readonly given: Settings;
  /** Relative path of each record, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** The settings of a folder with their defaults, as they were written, and what is wrong with them. */
export interface ReadSettings {
  readonly settings: TeamSettings;
  readonly given: Settings;
  readonly findings: readonly Finding[];
}

/** Returns the settings of a folder. What cannot be used falls back to its default. */
export function readSettings(root: string, pending: Pending = pendingWrites(root, realDisk)): ReadSettings {
  const bytes = contents(root, settingsFile, pending);
  if ('problem' in bytes)
    return { settings: fillSettings({}), given: {}, findings: [whole(settingsFile, bytes.problem)] };
  const text = new TextDecoder().decode(bytes.value);
  // An empty tend.yaml works, and so does one with nothing but comments.
  if (text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line)))
    return { settings: fillSettings({}), given: {}, findings: [] };
  const parsed = parseFile(settingsFile, bytes.value);
  if ('findings' in parsed) return { settings: fillSettings({}), given: {}, findings: parsed.findings };
  const findings = shapesAt(settingsFile, parsed.yaml(), validate('settings', parsed.data));
  const bad = new Set(validate('settings', parsed.data).map(({ path: [key] }) => key));
  const given = Object.fromEntries(
    Object.entries(parsed.data as object).filter(([key]) => !bad.has(key)),
  ) as Settings;
  return { settings: fillSettings(given), given, findings };
}

/**
 * Returns the whole folder. One bad file is a finding and hides no other. `pending` stands over what lies on the disk: a
 * change that counts already, or one that is only thought of.
 */
export async function readFolder(
  root: string,
  pending: Pending = pendingWrites(root, realDisk),
): Promise<Folder> {
  const { settings, given, findings: wrong } = readSettings(root, pending);
  const custom =
    settings.fields.length === 0
      ? null
      : (await import('../schema/custom.ts')).customValidators(settings.fields);
  const findings: Finding[] = [...wrong];
  const paths = new Map<string, string>();
  const records: { [T in RecordType]: Records[T][] } = {
    customer: [],
    followup: [],
    opportunity: [],
    order: [],
    task: [],
    case: [],
    survey: [],
  };
  for (const type of recordTypes) {
    for (const file of filesOf(root, type, pending)) {
      const read = readRecords(root, type, file, pending, custom?.get(type));
      findings.push(...read.findings);
      for (const { record, place } of read.records) {
        const other = paths.get(record.id);
        if (other == null) {
          paths.set(record.id, file);
          (records[type] as AnyRecord[]).push(record);
        } else
          findings.push({
            ...whole(file, recordProblems.same_id({ id: record.id, other })),
            ...place(['id']),
          });
      }
    }
  }
  return { root, book: bookOf(settings, records), given, paths, findings };
}
