// Merges three texts of one file of the folder: by lines where that means the same as by fields, else field by field into
// the lines, so that comments stay. Reads and writes no file.
import { recordTypes } from '../domain/record.ts';
import { type Conflict, settle } from '../domain/merge.ts';
import type { Problem } from '../errors.ts';
import { faultProblem } from '../words/fault.ts';
import { edited, type Kind, mergeVersions, versionOf } from './merge-fields.ts';
import { lineConflict, type MarkedFile, type Marking } from './merge-markers.ts';
import { mergePack } from './merge-pack.ts';
import { neutral, styled, styleOf } from './merge-style.ts';
import { folderOf, settingsFile } from './paths.ts';
import { parseYaml } from './yaml-parse.ts';

/** The three versions of a file; an absent base is null or empty. */
export interface ThreeFiles {
  /** Where the file lies, in the folder or in the repository around it. */
  readonly path: string;
  readonly base: Uint8Array | string | null;
  readonly ours: Uint8Array | string;
  readonly theirs: Uint8Array | string;
  /** How many signs a marker has: 7 unless git says otherwise. */
  readonly markerSize?: number;
  /** Whether git makes a common ancestor of two (criss-cross): then what is disputed stays as it was before. */
  readonly isInner?: boolean;
}

/** What the three texts merge to; refused are bytes that are no text. */
export type MergedFile = MarkedFile | { readonly kind: 'refused'; readonly why: Problem };

const packName = /^\d{4}-\d{2}\.yaml$/;

/** Returns what kind of record the file at a path holds, alone or as a packed month; null for other files. */
export function kindOfPath(path: string): Kind | null {
  const parts = path.split('/');
  const [folder = '', month = '', name = ''] = parts.slice(-3);
  if (parts.at(-1) === settingsFile) return 'settings';
  if (parts.at(-2) === folderOf('customer') && parts.at(-1)?.endsWith('.yaml') === true) return 'customer';
  const isRecord = /^\d{4}-\d{2}$/.test(month) && name.endsWith('.yaml');
  const isPack = packName.test(parts.at(-1) ?? '');
  const home = isPack ? parts.at(-2) : isRecord ? folder : null;
  return recordTypes.find((type) => type !== 'customer' && folderOf(type) === home) ?? null;
}

/** Returns the merged text of a file, or the text with markers and what is disputed. */
export function mergeFile(files: ThreeFiles): MergedFile {
  const texts = [decoded(files.base ?? ''), decoded(files.ours), decoded(files.theirs)];
  const [base, ours, theirs] = texts;
  if (base == null || ours == null || theirs == null)
    return { kind: 'refused', why: faultProblem('file.encoding', { encoding: 'unknown' }) };
  const style = styleOf(base, ours, theirs);
  const merged = mergeNeutral(files, neutral(base), neutral(ours), neutral(theirs));
  if (merged.kind === 'clean') return { kind: 'clean', text: styled(merged.text, style) };
  const { text, unmarked, conflicts } = merged;
  return {
    kind: 'conflict',
    text: styled(text, style),
    unmarked: unmarked == null ? null : styled(unmarked, style),
    conflicts,
  };
}

/** Returns a text with one conflict settled, in the lines of that field only. */
export function settleText(
  path: string,
  text: string,
  conflict: Conflict,
  choice: Parameters<typeof settle>[3],
): string {
  const kind = kindOfPath(path);
  const { data } = parseYaml(text);
  if (kind == null || data == null) throw new Error('only a record can be settled');
  return edited(kind, text, data, settle(kind, data, conflict, choice));
}

function decoded(bytes: Uint8Array | string): string | null {
  if (typeof bytes === 'string') return bytes.includes('\0') ? null : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function mergeNeutral(files: ThreeFiles, base: string, ours: string, theirs: string): MarkedFile {
  const marking = { size: files.markerSize ?? 7, isInner: files.isInner === true };
  if (ours === theirs || theirs === base) return { kind: 'clean', text: ours };
  if (ours === base) return { kind: 'clean', text: theirs };
  return mergeFields(files.path, [base, ours, theirs], marking) ?? lineConflict(base, ours, theirs, marking);
}

/** Null for what has no fields that could be told. */
function mergeFields(
  path: string,
  texts: readonly [string, string, string],
  marking: Marking,
): MarkedFile | null {
  const kind = kindOfPath(path);
  if (kind == null) return null;
  const isPack = kind !== 'settings' && packName.test(path.split('/').at(-1) ?? '');
  const packed = isPack ? mergePack(kind, texts, marking) : null;
  if (packed != null) return packed;
  const [base, ours, theirs] = texts.map((text) => versionOf(text));
  // Comments alone are settings, and no record.
  const isReadable = (version: typeof base): boolean =>
    version != null && (version.data != null || kind === 'settings');
  if (base == null || ours == null || theirs == null || !isReadable(ours) || !isReadable(theirs)) return null;
  return mergeVersions(kind, base, ours, theirs, marking);
}
