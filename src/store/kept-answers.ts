// Answers that take long to make, kept beside the index. One is true as long as the folder stays as it was: it is found under
// the stamp of the index and the whole question, and by nothing else. Does not know what is asked.
import { crc32 } from 'node:zlib';
import { type CacheOwner, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import { settingsSum } from './kept-state.ts';

/** Everything that an answer depends on beside the records and the settings. */
export type Question = Readonly<Record<string, string | boolean | null>>;

/** The parts of an answer by their names: values as JSON has them. */
export type AnswerParts = Readonly<Record<string, unknown>>;

const prefix = 'answer-';

/** People look at a period, then at one owner, then at the next period, each in a few files; more is asked for once. */
const mostKept = 12;

/** Returns these parts of the answer to the question, or null where one of them was not kept. */
export function recallAnswer(
  folder: OpenFolder,
  owner: CacheOwner | null,
  question: Question,
  names: readonly string[],
): AnswerParts | null {
  const { root, index } = folder;
  if (!owner || !index) return null;
  const whole = wholeQuestion(folder, question);
  const kept = readCache(root, nameOf(index.stamp, whole), owner);
  if (kept?.header !== whole || names.some((name) => kept.parts[name] == null)) return null;
  return Object.fromEntries(names.map((name) => [name, JSON.parse(textOf(kept.parts[name])) as unknown]));
}

/** Keeps the answer for who asks the same next; those to other states of the folder are forgotten. */
export function keepAnswer(
  folder: OpenFolder,
  owner: CacheOwner | null,
  question: Question,
  parts: AnswerParts,
): void {
  const { root, index } = folder;
  if (!owner || !index) return;
  const whole = wholeQuestion(folder, question);
  const name = nameOf(index.stamp, whole);
  const texts = Object.entries(parts).map(([part, value]) => [part, Buffer.from(JSON.stringify(value))]);
  const own = `${prefix}${index.stamp}-`;
  let room = mostKept - 1;
  const isOld = (other: string): boolean =>
    other.startsWith(prefix) && other !== name && (!other.startsWith(own) || --room < 0);
  if (writeCache(root, name, owner, { header: whole, parts: Object.fromEntries(texts) as Buffers }))
    sweepCache(root, isOld);
}

type Buffers = Readonly<Record<string, Uint8Array>>;

// Findings are the only thing that a broken tend.yaml changes: it is read as if it were empty.
function wholeQuestion({ given, index, findings }: OpenFolder, question: Question): string {
  return JSON.stringify([index?.stamp, settingsSum(given), findings, question]);
}

// Two questions may share a name; the one that is kept says in its header which it answers.
function nameOf(stamp: string, whole: string): string {
  return `${prefix}${stamp}-${crc32(whole).toString(16)}`;
}

function textOf(bytes: Uint8Array = new Uint8Array()): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
