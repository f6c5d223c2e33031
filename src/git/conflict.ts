// What both sides changed differently, and what a person chose there. Choices are kept on this machine until a sync has used
// them; each is for exactly these two values, so that a later change of either side asks again.
import { createHash } from 'node:crypto';
import type { Conflict } from '../domain/merge.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import { readLocal, writeLocal } from '../store/local-state.ts';

/** Which side is taken; `ours` is what this clone has. Or another value. */
export type Choice = 'ours' | 'theirs' | { readonly value: unknown };

/** A place that needs a choice. */
export interface OpenConflict {
  /** Names this place with these two values. */
  readonly key: string;
  /** Relative to the folder; from the top of the repository for what lies outside of it. */
  readonly file: string;
  /** What kind of record it is about; null for a file that is none. */
  readonly type: RecordType | 'settings' | null;
  /** The id of the record; null for settings and other files. */
  readonly id: string | null;
  /** Whether it is about one field, or about the record or file as a whole. */
  readonly about: 'field' | 'record' | 'file';
  /** The way to the field within its record; the values of both sides and of what they began with. */
  readonly conflict: Conflict;
}

/** A conflict with what was chosen. */
export interface Settled {
  readonly open: OpenConflict;
  readonly choice: Choice;
}

/** Returns a conflict with its key. */
export function openConflict(given: Omit<OpenConflict, 'key'>): OpenConflict {
  const { id, file, conflict } = given;
  const { path, together, ours, theirs } = conflict;
  const text = JSON.stringify([id ?? file, path, together, ours, theirs]);
  return { key: createHash('sha256').update(text).digest('hex').slice(0, 32), ...given };
}

/** Returns the id in the name of a record file, or null. */
export function idOfFile(file: string): string | null {
  return /([0-9a-z]{8})\.yaml$/.exec(file)?.[1] ?? null;
}

/** Returns whether the text names a type of record. */
export function isRecordType(type: string | null): type is RecordType {
  return (recordTypes as readonly (string | null)[]).includes(type);
}

const note = 'choices';

/** Returns the choices made so far, by the key of the conflict. */
export function readChoices(root: string): Map<string, Choice> {
  const { choices } = (readLocal(root, note) ?? {}) as { readonly choices?: unknown };
  const entries = typeof choices === 'object' && choices !== null ? Object.entries(choices) : [];
  return new Map(
    entries.flatMap(([key, choice]): [string, Choice][] => (isChoice(choice) ? [[key, choice]] : [])),
  );
}

function isChoice(choice: unknown): choice is Choice {
  return (
    choice === 'ours' ||
    choice === 'theirs' ||
    (typeof choice === 'object' && choice !== null && Object.hasOwn(choice, 'value'))
  );
}

/** Keeps the choices; none of them removes the note. Needs the lock. */
export function writeChoices(root: string, choices: ReadonlyMap<string, Choice>): void {
  writeLocal(root, note, choices.size === 0 ? null : { version: 1, choices: Object.fromEntries(choices) });
}
