// What customers add to something that is counted over all of them, kept beside the index a block of customers at a time: the
// next command counts the blocks again in which somebody's records changed. Does not know what is counted.
import { crc32 } from 'node:zlib';
import type { Book } from '../domain/book.ts';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import { booksOfPlaces } from './index-book.ts';
import type { Question } from './kept-answers.ts';
import { type IndexedFolder, type KeptState, changedSince, stateOf } from './kept-state.ts';
import { linesIn, linesOf } from './lines.ts';

/** What is counted. */
export interface GroupCount {
  readonly question: Question;
  /** The parts of the question that are wanted; what is kept may have more. */
  readonly keys: readonly string[];
  /** Returns what the records of some customers, or those of nobody, add. It depends on them alone. */
  readonly make: (book: Book, keys: readonly string[]) => Promise<object>;
  readonly add: (added: object) => void;
}

interface Header extends KeptState {
  readonly question: string;
  readonly keys: readonly string[];
  readonly blocks: number;
}

interface Kept {
  readonly keys: readonly string[];
  /** What each block adds, as text; empty where it must be counted again. */
  readonly lines: readonly string[];
}

const prefix = 'sums-';
/** The period that runs, the one before, and those of one owner. */
const mostKept = 4;

/** Customers of a block: one costs nearly as much as a few, and one edit counts all of its block again. */
const blockSize = 32;

/** Counts over all groups of the index. */
export async function countGroups(
  { root, book, given, index }: IndexedFolder,
  owner: CacheOwner,
  { question, keys, make, add }: GroupCount,
): Promise<void> {
  const state = stateOf({ given, index });
  const asked = JSON.stringify([state.settings, question]);
  const name = `${prefix}${crc32(asked).toString(16)}`;
  const kept = load(root, owner, name, { asked, keys, given, index });
  const all = kept?.keys ?? keys;
  const count = kept?.lines.length ?? Math.max(1, Math.ceil(index.groupIds.all.length / blockSize));
  const lines = kept ? [...kept.lines] : Array.from({ length: count }, () => '');
  for (const line of lines) if (line !== '') add(JSON.parse(line) as object);
  const blocks = placesByBlock(index.groupIds.all, count).filter(({ block }) => lines[block] === '');
  const places = blocks.map((each) => each.places);
  for (const { at, book: own } of booksOfPlaces(root, index, book.settings, places)) {
    const added = await make(own, all);
    lines[blocks[at]?.block ?? 0] = JSON.stringify(added);
    add(added);
  }
  if (kept && blocks.length === 0) return;
  const header: Header = { ...state, question: asked, keys: all, blocks: count };
  let room = mostKept - 1;
  if (writeCache(root, name, owner, { header, parts: { lines: linesOf(lines).bytes } }))
    sweepCache(root, (other) => other.startsWith(prefix) && other !== name && --room < 0);
}

function load(
  root: string,
  owner: CacheOwner,
  name: string,
  {
    asked,
    keys,
    ...folder
  }: Pick<IndexedFolder, 'given' | 'index'> & {
    readonly asked: string;
    readonly keys: readonly string[];
  },
): Kept | null {
  const kept = readCache(root, name, owner);
  const header = kept?.header as Header | undefined;
  const bytes = kept?.parts['lines'];
  if (!header || !bytes || header.question !== asked) return null;
  if (keys.some((key) => !header.keys.includes(key))) return null;
  const changed = changedSince(header, folder);
  if (!changed) return null;
  const again = new Set([...changed].map((id) => blockOf(id, header.blocks)));
  const lines = linesIn(bytes, header.blocks).all;
  return { keys: header.keys, lines: lines.map((line, block) => (again.has(block) ? '' : line)) };
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

// By the first signs of the id, which are chance: a customer stays in its block whoever comes and goes, and those of a block
// lie beside one another.
function blockOf(id: string, count: number): number {
  const [first, second, third] = [0, 1, 2].map((place) => Math.max(0, digits.indexOf(id.charAt(place))));
  const start = (first ?? 0) * 1024 + (second ?? 0) * 32 + (third ?? 0);
  return Math.floor((start * count) / 32_768);
}

interface Block {
  readonly block: number;
  readonly places: readonly number[];
}

// Also the blocks in which there is nobody: the book of nobody adds nothing.
function placesByBlock(ids: readonly string[], count: number): Block[] {
  const places = Array.from({ length: count }, (): number[] => []);
  for (const [place, id] of ids.entries()) places[blockOf(id, count)]?.push(place);
  return places.map((own, block) => ({ block, places: own }));
}
