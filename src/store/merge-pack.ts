// Merges three texts of a packed month record by record; what only one side changed keeps its bytes. Null is returned for
// what is not packed as we pack, which then merges as one list.
import { compare } from '../domain/book.ts';
import type { Conflict } from '../domain/merge.ts';
import { mergeTexts } from '../domain/merge-lines.ts';
import { mergedOrder } from '../domain/merge-list.ts';
import { isSame, pruned } from '../domain/merge-value.ts';
import { type Kind, mergeVersions, versionOf } from './merge-fields.ts';
import { type MarkedFile, marked, type Marking } from './merge-markers.ts';
import { itemData } from './pack.ts';
import { splitPack } from './pack-split.ts';
import { parseYaml } from './yaml-parse.ts';

/** One record with the comments above it. */
interface Chunk {
  readonly name: string;
  readonly comments: string;
  /** From its dash to the next record. */
  readonly body: string;
}

interface Pack {
  /** What stands above the first record and is about the file. */
  readonly head: string;
  readonly chunks: ReadonlyMap<string, Chunk>;
}

/** What became of one record: its text with and without markers. */
interface Piece {
  readonly text: string;
  readonly unmarked: string;
  readonly conflicts: readonly Conflict[];
}

/** Returns the merged month, or null. */
export function mergePack(
  kind: Kind,
  texts: readonly [string, string, string],
  marking: Marking,
): MarkedFile | null {
  const packs = texts.map((text) => packOf(text));
  const [base, ours, theirs] = packs;
  if (base == null || ours == null || theirs == null) return null;
  const pieces = new Map<string, Piece>();
  for (const id of new Set(packs.flatMap((pack) => [...(pack?.chunks.keys() ?? [])]))) {
    const chunks = [base, ours, theirs].map((pack) => pack.chunks.get(id) ?? null);
    const piece = mergeChunks(kind, id, chunks, marking);
    if (piece === 'unknown') return null;
    if (piece != null) pieces.set(id, piece);
  }
  const names = new Map([...base.chunks, ...theirs.chunks, ...ours.chunks]);
  const order = mergedOrder(
    { base: [...base.chunks.keys()], ours: [...ours.chunks.keys()], theirs: [...theirs.chunks.keys()] },
    new Set(pieces.keys()),
    (id) => `${names.get(id)?.name ?? ''} ${id}`,
  );
  if (order == null) return null;
  const inOrder = order.flatMap((id) => pieces.get(id) ?? []);
  const head =
    mergeTexts(base.head, ours.head, theirs.head) ?? [ours.head, theirs.head].toSorted(compare)[0] ?? '';
  const joined = (part: 'text' | 'unmarked'): string => head + inOrder.map((piece) => piece[part]).join('');
  const conflicts = inOrder.flatMap((piece) => piece.conflicts);
  if (conflicts.length === 0) return { kind: 'clean', text: joined('text') };
  return { kind: 'conflict', text: joined('text'), unmarked: joined('unmarked'), conflicts };
}

function packOf(text: string): Pack | null {
  if (text === '') return { head: '', chunks: new Map() };
  const split = splitPack(text);
  if (!('items' in split)) return null;
  const chunks = new Map<string, Chunk>();
  const head = /^# yaml-language-server:[^\n]*\n/u.exec(text)?.[0] ?? '';
  for (const [place, item] of split.items.entries()) {
    const data = itemData(text, item);
    const { id } = (data ?? {}) as { id?: unknown };
    const above = place === 0 ? Math.max(item.above, head.length) : item.above;
    // A dash on a line of its own, or in another column, is not how we pack.
    if (typeof id !== 'string' || chunks.has(id) || !text.startsWith('- ', item.from)) return null;
    chunks.set(id, {
      name: item.name ?? '',
      comments: text.slice(above, item.from),
      body: text.slice(item.from, item.to),
    });
  }
  return { head, chunks };
}

function mergeChunks(
  kind: Kind,
  id: string,
  [base = null, ours = null, theirs = null]: readonly (Chunk | null)[],
  marking: Marking,
): Piece | null | 'unknown' {
  const [b, o, t] = [base, ours, theirs].map((chunk) => (chunk == null ? null : chunk.comments + chunk.body));
  if (o === t || t === b) return whole(o);
  if (o === b) return whole(t);
  if (ours == null || theirs == null) return removed(id, [base, ours, theirs], marking);
  const versions = [base, ours, theirs].map((chunk) => versionOf(chunk == null ? '' : loose(chunk)));
  const [before, mine, other] = versions;
  if (before == null || mine?.data == null || other?.data == null) return 'unknown';
  const merged = mergeVersions(kind, before, mine, other, marking);
  if (merged == null) return 'unknown';
  const unmarked = merged.kind === 'clean' ? merged.text : merged.unmarked;
  const [text, plain] = [dashed(merged.text), unmarked == null ? null : dashed(unmarked)];
  if (text == null || plain == null || unmarked == null) return 'unknown';
  // The dash must have gone back to where it was.
  if (!isSame(pruned(parseYaml(plain).data), [versionOf(unmarked)?.data].map(pruned))) return 'unknown';
  const conflicts = merged.kind === 'clean' ? [] : merged.conflicts;
  return { text, unmarked: plain, conflicts: conflicts.map((one) => ({ ...one, path: [id, ...one.path] })) };
}

function whole(text: string | null | undefined): Piece | null {
  return text == null ? null : { text, unmarked: text, conflicts: [] };
}

// Deleted on one side and changed on the other: it stays until a person has chosen.
function removed(id: string, versions: readonly (Chunk | null)[], marking: Marking): Piece | null {
  const [before = '', mine = '', other = ''] = versions.map((chunk) =>
    chunk == null ? '' : chunk.comments + chunk.body,
  );
  const [base = null, ours = null, theirs = null] = versions.map((chunk) =>
    chunk == null ? null : pruned(versionOf(loose(chunk))?.data),
  );
  if (isSame(base, ours ?? theirs)) return null;
  const unmarked = mine === '' ? other : mine;
  return {
    text: marking.isInner ? before : marked(marking, [mine], [other]),
    unmarked: marking.isInner ? before : unmarked,
    conflicts: [{ path: [id], together: [], base, ours, theirs }],
  };
}

function loose({ comments, body }: Chunk): string {
  return `${comments} ${body.slice(1)}`;
}

// The first line that is no comment begins the record; a marker before it would part the dash from its other side.
function dashed(text: string): string | null {
  const first = /^(?:[ ]*#[^\n]*\n|[ ]*\n)*/u.exec(text)?.[0].length ?? 0;
  return text.startsWith('  ', first) ? `${text.slice(0, first)}-${text.slice(first + 1)}` : null;
}
