// Reads many record files at once: on all cores where there are enough of them, with a word on how far it is.
import type { CustomField } from '../schema/generated/types.ts';
import type { Validator } from '../schema/generated/validators.js';
import type { FileKeys } from './file-keys.ts';
import { type FileRecords, typeAtPlace } from './index-columns.ts';
import { type Pending, readRecords } from './read-file.ts';

/** How many files may be read at once, and who is told how far it is. */
export interface ReadingTools {
  /** The script of a thread that reads files, or null where there is none. */
  readonly worker: string | null;
  /** Threads that the machine runs at once, this one included. */
  readonly threads: number;
  readonly progress: ((done: number, all: number) => void) | null;
}

export type Custom = ReadonlyMap<string, Validator> | null;

/** What a thread is given. */
export interface Share {
  readonly root: string;
  readonly fields: readonly CustomField[];
  readonly now: Pick<FileKeys, 'files' | 'starts'>;
  readonly places: readonly number[];
}

/** Fewer files than this are read before a thread has started. */
const many = 8000;
/** Files between two words on how far it is. */
const stride = 500;

/** Returns what the files at these places hold, in their order. */
export async function readMany(
  share: Share,
  custom: Custom,
  { worker, threads, progress }: ReadingTools,
): Promise<FileRecords[]> {
  const { places } = share;
  const isShared = worker != null && threads > 1 && places.length >= many;
  const parts = isShared ? dealt(places, threads) : [places];
  const [own = [], ...others] = parts;
  const apart = Promise.all(others.map((part) => readApart(worker ?? '', { ...share, places: part })));
  // The threads start while this one reads.
  if (others.length > 0) await new Promise((started) => setImmediate(started));
  const tell = progress && places.length >= many / 2 ? progress : null;
  const mine = readShare({ ...share, places: own }, custom, (done) =>
    tell?.(done * parts.length, places.length),
  );
  const rest = await apart;
  tell?.(places.length, places.length);
  // A thread that failed leaves its share to this one.
  const all = rest.map((read, order) => read ?? readShare({ ...share, places: others[order] ?? [] }, custom));
  return [mine, ...all].flat();
}

// Neighbours stay together: the result is in the order of the places.
function dealt(places: readonly number[], threads: number): readonly number[][] {
  const size = Math.ceil(places.length / threads);
  return Array.from({ length: threads }, (_, part) => places.slice(part * size, (part + 1) * size));
}

/** Returns what the files of one share hold. */
export function readShare(
  { root, now, places }: Omit<Share, 'fields'>,
  custom: Custom,
  progress?: (done: number) => void,
  pending: Pending = null,
): FileRecords[] {
  return places.map((place, done) => {
    if (done % stride === 0) progress?.(done);
    const type = typeAtPlace(now, place);
    const { records, findings } = readRecords(root, type, now.files[place] ?? '', pending, custom?.get(type));
    return { records: records.map(({ record }) => record), findings };
  });
}

// Text crosses between threads faster than objects do.
async function readApart(script: string, share: Share): Promise<FileRecords[] | null> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve) => {
    const thread = new Worker(script, { workerData: share, stderr: true, stdout: true });
    thread.once('message', (text: string) => resolve(JSON.parse(text) as FileRecords[]));
    thread.once('error', () => resolve(null));
    thread.once('exit', () => resolve(null));
  });
}
