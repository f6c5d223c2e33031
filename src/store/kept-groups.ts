// What every customer adds to something that is counted over all of them, kept beside the index: the next command makes it anew
// for the customers that changed since. Does not know what is counted.
import { crc32 } from 'node:zlib';
import type { Book } from '../domain/book.ts';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import { groupBooks } from './index-book.ts';
import type { OpenFolder } from './indexed.ts';
import type { Question } from './kept-answers.ts';
import { changedSince, settingsSum } from './kept-due.ts';
import { linesIn, linesOf } from './lines.ts';
import type { RecordIndex } from './record-index.ts';

/** What is counted. */
export interface GroupCount {
  readonly question: Question;
  /** The parts of the question that are wanted; what is kept may have more. */
  readonly keys: readonly string[];
  /** Returns what the records of one customer, or those of nobody, add. It depends on them alone. */
  readonly make: (book: Book, keys: readonly string[]) => Promise<object>;
  readonly add: (added: object) => void;
}

interface Header {
  readonly stamp: string;
  readonly question: string;
  readonly keys: readonly string[];
  /** How many groups there were. */
  readonly count: number;
}

const nothing = new Uint8Array();

interface Kept {
  readonly keys: readonly string[];
  /** What was added, as text, by the id of the group; of those that changed nothing is there. */
  readonly lines: ReadonlyMap<string, string>;
  readonly isWhole: boolean;
}

const prefix = 'sums-';
/** The period that runs, the one before, and those of one owner. */
const mostKept = 4;

/** Counts over all groups of the index. */
export async function countGroups(
  { root, book, given, index }: OpenFolder & { readonly index: RecordIndex },
  owner: CacheOwner,
  { question, keys, make, add }: GroupCount,
): Promise<void> {
  const asked = JSON.stringify([settingsSum(given), question]);
  const name = `${prefix}${crc32(asked).toString(16)}`;
  const kept = load(root, owner, name, { asked, keys, index });
  const all = kept?.keys ?? keys;
  const missing = index.groupIds.all.flatMap((id, place) => (kept?.lines.has(id) ? [] : [place]));
  const fresh = new Map<string, string>();
  for (const { id, book: own } of groupBooks(root, index, book.settings, missing)) {
    const added = await make(own, all);
    fresh.set(id, JSON.stringify(added));
    add(added);
  }
  for (const id of index.groupIds.all) {
    const line = kept?.lines.get(id);
    if (line != null) add(JSON.parse(line) as object);
  }
  if (kept?.isWhole && missing.length === 0) return;
  const lines = index.groupIds.all.map((id) => kept?.lines.get(id) ?? fresh.get(id) ?? '');
  const header: Header = { stamp: index.stamp, question: asked, keys: all, count: lines.length };
  const parts = {
    ids: index.groupIds.bytes,
    lines: linesOf(lines).bytes,
  };
  let room = mostKept - 1;
  if (writeCache(root, name, owner, { header, parts }))
    sweepCache(root, (other) => other.startsWith(prefix) && other !== name && --room < 0);
}

function load(
  root: string,
  owner: CacheOwner,
  name: string,
  {
    asked,
    keys,
    index,
  }: { readonly asked: string; readonly keys: readonly string[]; readonly index: RecordIndex },
): Kept | null {
  const kept = readCache(root, name, owner);
  const header = kept?.header as Header | undefined;
  if (!kept || header?.question !== asked || keys.some((key) => !header.keys.includes(key))) return null;
  const isSame = header.stamp === index.stamp;
  const changed = isSame ? new Set<string>() : changedSince(header.stamp, index.steps);
  if (!changed) return null;
  const { ids = nothing, lines: added = nothing } = kept.parts;
  const lines = linesIn(added, header.count).all;
  const known = linesIn(ids, header.count).all.flatMap((id, place): [string, string][] => {
    const line = lines[place] ?? '';
    return line === '' || changed.has(id) ? [] : [[id, line]];
  });
  return { keys: header.keys, lines: new Map(known), isWhole: isSame };
}
