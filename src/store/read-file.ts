// One file of records: what it holds, or what keeps it from being read. Changes no byte and knows no other file.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../errors.ts';
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Validator } from '../schema/generated/validators.js';
import { faultProblem } from '../words/fault.ts';
import { recordProblems } from '../words/record.ts';
import { gate } from './gate.ts';
import { recordsInPack } from './pack-read.ts';
import { packPlace } from './paths.ts';
import { type ReadFile, faultFinding, recordShapes, shapesAt, whole } from './read-record.ts';
import { readCanonical } from './yaml-canonical.ts';
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';

export { type ReadFile, shapesAt, whole } from './read-record.ts';

/** The contents of files that a change which counts has not put in place yet; null for a deleted file. */
export type Pending = ReadonlyMap<string, Uint8Array | null> | null;

/** Returns the records of a file, or what keeps them from being read. */
export function readRecords(
  root: string,
  type: RecordType,
  file: string,
  pending: Pending,
  custom?: Validator,
): ReadFile {
  const bytes = contents(root, file, pending);
  if ('problem' in bytes) return { records: [], findings: [whole(file, bytes.problem)] };
  return recordsIn(type, file, bytes.value, custom);
}

/** Returns the records of a file with these bytes. */
export function recordsIn(type: RecordType, file: string, bytes: Uint8Array, custom?: Validator): ReadFile {
  if (packPlace(file)?.type === type) return recordsInPack(type, file, bytes, custom);
  const parsed = parseFile(file, bytes);
  if ('findings' in parsed) return { records: [], findings: parsed.findings };
  const place: ParsedYaml['locate'] = (...at) => parsed.yaml().locate(...at);
  const shapes = recordShapes(type, parsed.data, custom);
  if (shapes.length > 0) return { records: [], findings: shapesAt(file, parsed.yaml(), shapes) };
  const record = parsed.data as AnyRecord;
  const isNamed = file.endsWith(`${record.id}.yaml`);
  const findings = isNamed
    ? []
    : [{ ...whole(file, recordProblems.file_name({ id: record.id })), ...place(['id']) }];
  return { records: [{ record, place }], findings };
}

/** The data of a file; `yaml` parses it with positions, which few need. */
type ParsedFile =
  | { readonly data: unknown; readonly yaml: () => ParsedYaml }
  | { readonly findings: readonly Finding[] };

/** Returns the data of a file's bytes, or the findings that keep it from being read. */
export function parseFile(file: string, bytes: Uint8Array): ParsedFile {
  // What we wrote ourselves needs no library; everything else does.
  const own = readCanonical(bytes);
  if (own) return { data: own, yaml: () => parseYaml(Buffer.from(bytes).toString()) };
  const passed = gate(bytes);
  const faults = 'fault' in passed ? [passed.fault] : [];
  const yaml = 'text' in passed ? parseYaml(passed.text) : null;
  const all = [...faults, ...(yaml?.faults ?? [])];
  if (all.length > 0) {
    return { findings: all.map((fault) => faultFinding(file, fault)) };
  }
  const data = yaml?.data;
  if (!yaml || typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { findings: [whole(file, faultProblem('file.not_a_map', {}))] };
  }
  return { data, yaml: () => yaml };
}

/**
 * Returns the bytes of a file of the folder, as they will be when a change that counts is in place. Links are not followed
 * and devices not opened: only what lies in the folder itself is read.
 */
export function contents(
  root: string,
  file: string,
  pending: Pending,
): { readonly value: Uint8Array } | { readonly problem: Problem } {
  const coming = pending?.get(file);
  if (coming) return { value: coming };
  let handle: number;
  try {
    handle = openSync(`${root}/${file}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return {
      problem: faultProblem(code === 'ELOOP' ? 'file.not_a_file' : 'file.unreadable', { reason: code }),
    };
  }
  try {
    const entry = fstatSync(handle);
    if (!entry.isFile()) return { problem: faultProblem('file.not_a_file', {}) };
    return { value: bytesIn(handle, entry.size) };
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

function bytesIn(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const count = readSync(handle, bytes, done, size - done, null);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
