// What goes through an editor: the text of a file, what a typed text reads as, and where a text is kept that cannot be written.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { CustomField, Settings } from '../schema/generated/types.ts';
import { validate } from '../schema/validate.ts';
import { settingsFile } from './paths.ts';
import { parseFile, recordsIn } from './read-file.ts';

/** Returns the text of a file of the folder. */
export function textOf(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Where in a text a field stands. */
export type Place = (path: readonly (string | number)[]) => {
  readonly line: number;
  readonly column: number;
};

export type ReadText<T> =
  | { readonly value: T; readonly place: Place }
  | { readonly findings: readonly Finding[] };

/** Returns the record that a typed text reads as, or what keeps it from being one. */
export async function readTypedRecord(
  type: RecordType,
  file: string,
  text: string,
  fields: readonly CustomField[],
): Promise<ReadText<AnyRecord>> {
  const custom =
    fields.length === 0
      ? undefined
      : (await import('../schema/custom.ts')).customValidators(fields).get(type);
  const { records, findings } = recordsIn(type, file, new TextEncoder().encode(text), custom);
  const [read] = records;
  // A record that can be read has one more thing to find, that its id fits its file: whoever typed it changed the id.
  return read ? { value: read.record, place: read.place } : { findings };
}

/** Returns the settings that a typed text reads as, or what keeps it from being settings. */
export function readTypedSettings(text: string): ReadText<Settings> {
  if (text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line)))
    return { value: {}, place: () => ({ line: 1, column: 1 }) };
  const parsed = parseFile(settingsFile, new TextEncoder().encode(text));
  if ('findings' in parsed) return parsed;
  const { data, yaml } = parsed;
  const findings = validate('settings', data).map(
    ({ problem: { code, message, hint }, path: inside, atKey }): Finding => {
      const { line, column } = yaml().locate(inside, atKey ? 'key' : 'value');
      return { code, severity: 'error', file: settingsFile, message, fix: hint, line, column };
    },
  );
  return findings.length > 0 ? { findings } : { value: data as Settings, place: yaml().locate };
}

/** Keeps a text outside the folder, for this user alone, and returns where. */
export function keepDraft(configFolder: string, name: string, text: string): string {
  const target = draftFile(configFolder, name);
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  writeFileSync(target, text, { mode: 0o600 });
  return target;
}

/** Throws away a text that was kept, when it has been written after all. */
export function dropDraft(configFolder: string, name: string): void {
  rmSync(draftFile(configFolder, name), { force: true });
}

function draftFile(configFolder: string, name: string): string {
  return path.join(configFolder, 'drafts', name);
}
