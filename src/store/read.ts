// Reads a folder into a book: every sound record, and a finding for whatever is wrong. Changes no byte, starts no program.
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Book, bookOf, compare } from '../domain/book.ts';
import { type AnyRecord, type RecordType, type Records, recordTypes } from '../domain/record.ts';
import { type TeamSettings, fillSettings } from '../domain/settings.ts';
import type { Finding } from '../schema/finding.ts';
import type { Settings } from '../schema/generated/types.ts';
import type { Validator } from '../schema/generated/validators.js';
import { type SchemaName, type ShapeFinding, shapeFindings, validate } from '../schema/validate.ts';
import type { Problem } from '../errors.ts';
import { faultProblem } from '../words/fault.ts';
import { recordProblems } from '../words/record.ts';
import { realDisk } from './disk.ts';
import { gate } from './gate.ts';
import { pendingWrites } from './journal.ts';
import { folderOf, settingsFile } from './paths.ts';
import { readCanonical } from './yaml-canonical.ts';
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';

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

/** The contents of files that a change which counts has not put in place yet; null for a deleted file. */
type Pending = ReadonlyMap<string, Uint8Array | null> | null;

/** Returns the settings of a folder, and what is wrong with them. What cannot be used falls back to its default. */
export function readSettings(root: string): {
  readonly settings: TeamSettings;
  readonly given: Settings;
  readonly findings: readonly Finding[];
} {
  const bytes = contents(root, settingsFile, pendingWrites(root, realDisk));
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

/** Returns the whole folder. One bad file is a finding and hides no other. */
export async function readFolder(root: string): Promise<Folder> {
  const { settings, given, findings: wrong } = readSettings(root);
  const custom =
    settings.fields.length === 0
      ? null
      : (await import('../schema/custom.ts')).customValidators(settings.fields);
  const pending = pendingWrites(root, realDisk);
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
      const read = readRecord(root, type, file, pending, custom?.get(type));
      findings.push(...read.findings);
      if (!read.record) continue;
      const other = paths.get(read.record.id);
      if (other == null) {
        paths.set(read.record.id, file);
        (records[type] as AnyRecord[]).push(read.record);
      } else
        findings.push({
          ...whole(file, recordProblems.same_id({ id: read.record.id, other })),
          ...read.place(['id']),
        });
    }
  }
  return { root, book: bookOf(settings, records), given, paths, findings };
}

interface ReadRecord {
  readonly record: AnyRecord | null;
  readonly findings: readonly Finding[];
  readonly place: ParsedYaml['locate'];
}

/** Returns one record of a file, or what keeps it from being one. */
export function readRecord(
  root: string,
  type: RecordType,
  file: string,
  pending: Pending,
  custom?: Validator,
): ReadRecord {
  const start = { line: 1, column: 1 };
  const bytes = contents(root, file, pending);
  if ('problem' in bytes) return { record: null, findings: [whole(file, bytes.problem)], place: () => start };
  const parsed = parseFile(file, bytes.value);
  if ('findings' in parsed) return { record: null, findings: parsed.findings, place: () => start };
  const place: ParsedYaml['locate'] = (...at) => parsed.yaml().locate(...at);
  const shapes = [...validate(type, parsed.data), ...customShapes(type, parsed.data, custom)];
  if (shapes.length > 0) return { record: null, findings: shapesAt(file, parsed.yaml(), shapes), place };
  const record = parsed.data as AnyRecord;
  const isNamed = file.endsWith(`${record.id}.yaml`);
  const findings = isNamed
    ? []
    : [{ ...whole(file, recordProblems.file_name({ id: record.id })), ...place(['id']) }];
  return { record, findings, place };
}

function customShapes(type: SchemaName, data: unknown, custom: Validator | undefined): ShapeFinding[] {
  if (!custom) return [];
  const value = (data as { custom?: unknown }).custom ?? {};
  return shapeFindings(custom, value, type).map(({ problem, path: inside, atKey }) => ({
    problem,
    path: ['custom', ...inside],
    atKey,
  }));
}

/** The data of a file; `yaml` parses it with positions, which few need. */
type ParsedFile =
  | { readonly data: unknown; readonly yaml: () => ParsedYaml }
  | { readonly findings: readonly Finding[] };

/** Returns the data of a file's bytes, or the findings that keep it from being read. */
export function parseFile(file: string, bytes: Uint8Array): ParsedFile {
  const passed = gate(bytes);
  // What we wrote ourselves needs no library; everything else does.
  const own = 'text' in passed ? readCanonical(passed.text) : null;
  if (own && 'text' in passed) return { data: own, yaml: () => parseYaml(passed.text) };
  const faults = 'fault' in passed ? [passed.fault] : [];
  const yaml = 'text' in passed ? parseYaml(passed.text) : null;
  const all = [...faults, ...(yaml?.faults ?? [])];
  if (all.length > 0) {
    return {
      findings: all.map(({ code, line, column, args }) => ({
        ...whole(file, faultProblem(code, args)),
        line,
        column,
      })),
    };
  }
  const data = yaml?.data;
  if (!yaml || typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { findings: [whole(file, faultProblem('file.not_a_map', {}))] };
  }
  return { data, yaml: () => yaml };
}

function shapesAt(file: string, yaml: ParsedYaml, shapes: readonly ShapeFinding[]): Finding[] {
  return shapes.map(({ problem, path: inside, atKey }) => ({
    ...whole(file, problem),
    ...yaml.locate(inside, atKey ? 'key' : 'value'),
  }));
}

/** Returns a problem as a finding at the top of a file. */
export function whole(file: string, { code, message, hint }: Problem): Finding {
  return { code, severity: 'error', file, line: 1, column: 1, message, fix: hint };
}

// Links are not followed and devices not opened: only what lies in the folder itself is read.
function contents(
  root: string,
  file: string,
  pending: Pending,
): { readonly value: Uint8Array } | { readonly problem: Problem } {
  const coming = pending?.get(file);
  if (coming) return { value: coming };
  let handle: number;
  try {
    handle = openSync(
      path.join(root, file),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return {
      problem: faultProblem(code === 'ELOOP' ? 'file.not_a_file' : 'file.unreadable', { reason: code }),
    };
  }
  try {
    if (!fstatSync(handle).isFile()) return { problem: faultProblem('file.not_a_file', {}) };
    return { value: readFileSync(handle) };
  } catch (error) {
    return {
      problem: faultProblem('file.unreadable', {
        reason: (error as NodeJS.ErrnoException).code ?? 'unknown',
      }),
    };
  } finally {
    closeSync(handle);
  }
}

/** Returns the record files of a type, sorted; dot-files and other endings are not records. */
function filesOf(root: string, type: RecordType, pending: Pending): string[] {
  const folder = folderOf(type);
  const files = new Set<string>();
  const names = entries(root, folder);
  // A link in place of a folder is reported like one in place of a file, and not followed.
  if (names === 'not a folder') return [folder];
  const months = names.filter((name) => !name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
  for (const month of type === 'customer' ? [folder] : months) {
    const inside = entries(root, month);
    if (inside === 'not a folder') files.add(month);
    else for (const name of inside) if (name.endsWith('.yaml')) files.add(`${month}/${name}`);
  }
  for (const [file, after] of pending ?? []) {
    if (!file.startsWith(`${folder}/`)) continue;
    if (after) files.add(file);
    else files.delete(file);
  }
  return [...files].toSorted(compare);
}

function entries(root: string, folder: string): string[] | 'not a folder' {
  const at = path.join(root, folder);
  try {
    if (!lstatSync(at).isDirectory()) return 'not a folder';
    return readdirSync(at).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
