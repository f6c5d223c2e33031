// Merges texts of one record, or of any list of them, field by field: what each side changed goes into the lines that are
// there, so that comments stay. Reads no path and no style.
import type { RecordType } from '../domain/record.ts';
import { type Conflict, mergeRecord, settle } from '../domain/merge.ts';
import { linesOf, mergeLines } from '../domain/merge-lines.ts';
import { isSame, pruned } from '../domain/merge-value.ts';
import { gate } from './gate.ts';
import { withComments } from './merge-comments.ts';
import { type MarkedFile, type Marking, markedText, wholeConflict } from './merge-markers.ts';
import { inOrder, keyOrder } from './order.ts';
import { editYaml } from './yaml-edit.ts';
import { parseYaml } from './yaml-parse.ts';

/** What a file of the folder holds. */
export type Kind = RecordType | 'settings';

/** A text and what it reads as. */
export interface Version {
  readonly text: string;
  readonly data: unknown;
}

/** Returns what a text reads as: null for what cannot be read, without data where nothing but comments is written. */
export function versionOf(text: string): Version | null {
  if (text.trim() === '') return { text: '', data: null };
  const passed = gate(new TextEncoder().encode(text));
  if ('fault' in passed) return null;
  const { data, faults } = parseYaml(text);
  if (faults.length > 0 || (data != null && typeof data !== 'object')) return null;
  return { text, data };
}

/** Returns the three versions merged, or null where no text would take what they merge to. */
export function mergeVersions(
  kind: Kind,
  base: Version,
  ours: Version,
  theirs: Version,
  marking: Marking,
): MarkedFile | null {
  const { merged, conflicts } = mergeRecord(kind, base.data, ours.data, theirs.data);
  if (conflicts.some(({ path }) => path.length === 0))
    return wholeConflict(conflicts, base.text, ours.text, theirs.text, marking);
  const texts = [base.text, ours.text, theirs.text] as const;
  const byLines = conflicts.length === 0 ? linesMerged(...texts) : null;
  if (byLines != null && isSame(pruned(versionOf(byLines)?.data), merged))
    return { kind: 'clean', text: byLines };
  const wanted = marking.isInner ? settledAs(kind, merged, conflicts, 'base') : merged;
  const text = composed(kind, texts, wanted);
  if (text == null) return null;
  if (conflicts.length === 0) return { kind: 'clean', text };
  const edit = (choices: readonly Conflict[], side: 'ours' | 'theirs'): string =>
    edited(kind, text, wanted, settledAs(kind, wanted, choices, side));
  return {
    kind: 'conflict',
    text: marking.isInner ? text : markedText(text, conflicts, edit, reading, marking),
    unmarked: text,
    conflicts,
  };
}

function reading(text: string): unknown {
  return pruned(parseYaml(text).data);
}

function settledAs(
  kind: Kind,
  data: unknown,
  conflicts: readonly Conflict[],
  side: 'base' | 'ours' | 'theirs',
): unknown {
  return conflicts.reduce((settled, conflict) => settle(kind, settled, conflict, side), data);
}

function linesMerged(base: string, ours: string, theirs: string): string | null {
  const chunks = mergeLines(linesOf(base), linesOf(ours), linesOf(theirs));
  if (chunks.some((chunk) => chunk.kind === 'conflict')) return null;
  return chunks.flatMap((chunk) => (chunk.kind === 'clean' ? chunk.lines : [])).join('');
}

/** Returns a text changed so that it reads as other data. */
export function edited(kind: Kind, text: string, before: unknown, after: unknown): string {
  const wanted = Array.isArray(after) ? after : inOrder(kind, after ?? {});
  return editYaml(text, before ?? {}, wanted, keyOrder(kind));
}

/** Writes the data into the lines of all three; null where no text will take it. */
function composed(kind: Kind, texts: readonly [string, string, string], merged: unknown): string | null {
  for (const start of startTexts(...texts)) {
    const version = versionOf(start);
    if (version?.data == null) continue;
    try {
      return withComments(kind, edited(kind, start, version.data, merged), texts);
    } catch {
      // The next start may do.
    }
  }
  return null;
}

// Texts to begin with, best first: the lines that merge by themselves, with the lines of one side where they do not. Which
// side must not depend on who merges: both clones shall write the same bytes.
function startTexts(base: string, ours: string, theirs: string): string[] {
  const chunks = mergeLines(linesOf(base), linesOf(ours), linesOf(theirs));
  const joined = (pick: (a: string, b: string) => string): string =>
    chunks
      .map((chunk) =>
        chunk.kind === 'clean' ? chunk.lines.join('') : pick(chunk.ours.join(''), chunk.theirs.join('')),
      )
      .join('');
  const richer = (a: string, b: string): string => (isRicher(a, b) ? a : b);
  const poorer = (a: string, b: string): string => (isRicher(a, b) ? b : a);
  return [joined(richer), joined(poorer), richer(ours, theirs), poorer(ours, theirs)];
}

function isRicher(a: string, b: string): boolean {
  const comments = (text: string): number => text.split('#').length;
  const lead = comments(a) - comments(b) || a.length - b.length;
  return lead === 0 ? a > b : lead > 0;
}
