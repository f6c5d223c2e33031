// Merges three versions of one file, with the choices that were made, and notes what is left to a person. Knows no tree.
import type { Conflict } from '../domain/merge.ts';
import { isSame } from '../domain/merge-value.ts';
import { kindOfPath, mergeFile, settleText } from '../store/merge-text.ts';
import { packPlace } from '../store/paths.ts';
import { parseFile } from '../store/read-file.ts';
import {
  type Choice,
  type OpenConflict,
  type Settled,
  idOfFile,
  isRecordType,
  openConflict,
} from './conflict.ts';

/** How conflicts end: by choices made before; in a common ancestor that is itself merged, as it was before. */
export type Deciding = { readonly choices: ReadonlyMap<string, Choice> } | 'as before';

/** What is asked and answered while files are merged. */
export interface Decisions {
  readonly deciding: Deciding;
  readonly conflicts: OpenConflict[];
  readonly settled: Settled[];
}

/** The bytes of a file on each side, null where it is not there. */
export interface Versions {
  readonly base: Uint8Array | null;
  readonly ours: Uint8Array | null;
  readonly theirs: Uint8Array | null;
}

/** What a file becomes: a new text, the version of one side, or nothing yet, because a choice is missing. */
export type Outcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'side'; readonly side: 'base' | 'ours' | 'theirs' }
  | { readonly kind: 'open' };

const side = (name: 'base' | 'ours' | 'theirs'): Outcome => ({ kind: 'side', side: name });

/** Returns what becomes of a file of the folder that both sides changed. */
export function mergeOne(decisions: Decisions, file: string, versions: Versions): Outcome {
  const { base, ours, theirs } = versions;
  // Copies of our schemas are made by the program: whoever has the newer one refreshes them.
  if (/^\.tend\/schema\/[^/]+\.json$/.test(file)) return side(theirs == null ? 'ours' : 'theirs');
  if (ours == null || theirs == null) return mergeDeleted(decisions, file, versions);
  const isInner = decisions.deciding === 'as before';
  const merged = mergeFile({ path: file, base, ours, theirs, isInner });
  if (merged.kind === 'clean')
    return merged.text === '' ? decideWhole(decisions, file, versions) : { kind: 'text', text: merged.text };
  if (merged.kind === 'refused' || merged.unmarked == null) {
    const lines = unionOf(file, versions);
    return lines == null ? decideWhole(decisions, file, versions) : { kind: 'text', text: lines };
  }
  if (merged.conflicts.some(({ path }) => path.length === 0)) return decideWhole(decisions, file, versions);
  if (isInner) return { kind: 'text', text: merged.text };
  const text = settledText(decisions, file, merged.unmarked, merged.conflicts);
  return text == null ? { kind: 'open' } : { kind: 'text', text };
}

// Lists of patterns, where the lines of both sides hold.
function unionOf(file: string, { ours, theirs }: Versions): string | null {
  if (!/(?:^|\/)\.git(?:ignore|attributes)$/.test(file)) return null;
  const [mine = [], others = []] = [ours, theirs].map((bytes) =>
    new TextDecoder()
      .decode(bytes ?? new Uint8Array())
      .split('\n')
      .filter((line) => line !== ''),
  );
  return `${[...others, ...mine.filter((line) => !others.includes(line))].join('\n')}\n`;
}

function settledText(
  decisions: Decisions,
  file: string,
  unmarked: string,
  conflicts: readonly Conflict[],
): string | null {
  const type = kindOfPath(file);
  const isPack = packPlace(file) != null;
  let text: string | null = unmarked;
  for (const conflict of conflicts) {
    const id = isPack ? String(conflict.path[0]) : isRecordType(type) ? idOfFile(file) : null;
    const inside = isPack ? { ...conflict, path: conflict.path.slice(1) } : conflict;
    const about = inside.path.length === 0 ? 'record' : 'field';
    const choice = decide(decisions, openConflict({ file, type, id, about, conflict: inside }));
    if (choice == null) text = null;
    else if (text != null) text = settleText(file, text, conflict, choice);
  }
  return text;
}

function decide({ deciding, conflicts, settled }: Decisions, open: OpenConflict): Choice | 'base' | null {
  if (deciding === 'as before') return 'base';
  const choice = deciding.choices.get(open.key);
  if (choice == null) conflicts.push(open);
  else settled.push({ open, choice });
  return choice ?? null;
}

// One side deleted the file, the other changed it. Neither an erased customer nor somebody's work goes by itself.
function mergeDeleted(decisions: Decisions, file: string, versions: Versions): Outcome {
  const gone = versions.ours == null ? 'ours' : 'theirs';
  const left = versions.ours ?? versions.theirs;
  if (left == null || versions.base == null) return side(gone === 'ours' ? 'theirs' : 'ours');
  return onlyNumbered(file, versions.base, left) ? side(gone) : decideWhole(decisions, file, versions);
}

// A number is given by sync, and is nobody's work.
function onlyNumbered(file: string, base: Uint8Array, left: Uint8Array): boolean {
  const [before, after] = [recordIn(file, base), recordIn(file, left)];
  if (before == null || after == null || 'no' in before) return false;
  return isSame({ ...before, no: null }, { ...after, no: null });
}

/** Returns the version of one side for a file that cannot be merged, by choice. */
export function decideWhole(
  decisions: Decisions,
  file: string,
  { base, ours, theirs }: Versions,
  names: (bytes: Uint8Array | null) => unknown = summaryOf,
): Outcome {
  const type = kindOfPath(file);
  const id = isRecordType(type) ? idOfFile(file) : null;
  const valueOf = (bytes: Uint8Array | null): unknown =>
    (id == null ? null : recordIn(file, bytes)) ?? names(bytes);
  const conflict: Conflict = {
    path: [],
    together: [],
    base: valueOf(base),
    ours: valueOf(ours),
    theirs: valueOf(theirs),
  };
  const about = id == null ? 'file' : 'record';
  const choice = decide(decisions, openConflict({ file, type, id, about, conflict }));
  return choice === 'base' || choice === 'ours' || choice === 'theirs' ? side(choice) : { kind: 'open' };
}

// What a file that is no record is, for telling one version from another.
function summaryOf(bytes: Uint8Array | null): unknown {
  return bytes == null ? null : Buffer.from(bytes).toString('latin1');
}

function recordIn(file: string, bytes: Uint8Array | null): Readonly<Record<string, unknown>> | null {
  if (bytes == null || !isRecordType(kindOfPath(file))) return null;
  const parsed = parseFile(file, bytes);
  return 'data' in parsed ? (parsed.data as Readonly<Record<string, unknown>>) : null;
}
