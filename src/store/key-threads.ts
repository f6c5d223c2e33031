// The keys of all record files, looked up by two threads where there are very many. What a key is says file-keys.ts.
import type { Worker as Thread } from 'node:worker_threads';
import { recordTypes } from '../domain/record.ts';
import { type FileKeys, fileKeysOf, keyLength, setKey } from './file-keys.ts';
import { type Place, filesIn, placesOf } from './list-files.ts';

/** What both threads are given: the places, and how far they are taken. */
export interface KeyShare {
  readonly root: string;
  readonly places: readonly Place[];
  /** The next place that nobody has taken: threads share it. */
  readonly next: Int32Array;
}

/** The files at one place with their keys. */
export interface PlaceKeys {
  readonly place: number;
  readonly files: readonly string[];
  readonly keys: Float64Array;
}

/** Who looks up keys. */
export interface KeyTools {
  /** The script of a thread that looks up keys, or null where there is none. */
  readonly keyWorker: string | null;
  /** Threads that the machine runs at once, this one included. */
  readonly threads: number;
}

/** Below so many files all are looked up before another thread has started. */
const many = 12_000;

/** Returns what fileKeysOf does; `known` tells how many files there were the last time. */
export async function fileKeysTogether(
  root: string,
  known: number,
  { keyWorker, threads }: KeyTools,
): Promise<FileKeys> {
  if (known < many || keyWorker == null || threads < 2) return fileKeysOf(root);
  const ofType = recordTypes.map((type) => placesOf(root, type));
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const share: KeyShare = { root, places: ofType.flat(), next };
  const found: (PlaceKeys | undefined)[] = share.places.map(() => undefined);
  const keep = (keys: PlaceKeys): void => void (found[keys.place] = keys);
  const { Worker } = await import('node:worker_threads');
  const thread = new Worker(keyWorker, { workerData: share, stderr: true, stdout: true });
  const all = allOf(thread, keep, () => found.every((keys) => keys != null));
  for (const keys of placeKeys(share)) keep(keys);
  await all();
  // What a thread that failed had taken is left to this one.
  const places = found.map((keys, place) => keys ?? keysAt(share, place));
  let place = 0;
  let files = 0;
  const starts = ofType.map((own) => {
    const start = files;
    for (const end = place + own.length; place < end; place++) files += places[place]?.files.length ?? 0;
    return start;
  });
  const keys = new Float64Array(files * keyLength);
  let at = 0;
  for (const { keys: some } of places) {
    keys.set(some, at);
    at += some.length;
  }
  return { files: places.flatMap((some) => some.files), starts: [...starts, files], keys };
}

/** Returns one place after the other that nobody else has taken. */
export function* placeKeys(share: KeyShare): Iterable<PlaceKeys> {
  for (;;) {
    const place = Atomics.add(share.next, 0, 1);
    if (place >= share.places.length) return;
    yield keysAt(share, place);
  }
}

function keysAt({ root, places }: KeyShare, place: number): PlaceKeys {
  const at = places[place];
  const files = at ? filesIn(root, at) : [];
  const keys = new Float64Array(files.length * keyLength);
  for (const [order, file] of files.entries()) setKey(keys, order, root, file);
  return { place, files, keys };
}

// It is at work as soon as it is made, whatever this thread does, and not waited for when nothing is left.
function allOf(
  thread: Thread,
  keep: (keys: PlaceKeys) => void,
  isAll: () => boolean,
): () => Promise<unknown> {
  let isEnded = false;
  const end = new Promise<void>((resolve) => {
    const ended = (): void => {
      isEnded = true;
      resolve();
    };
    thread.on('message', (keys: PlaceKeys | null) => {
      if (keys) keep(keys);
      if (!keys || isAll()) ended();
    });
    thread.once('error', ended);
    thread.once('exit', ended);
  });
  return async () => {
    if (!isAll() && !isEnded) await end;
    thread.unref();
    void thread.terminate();
  };
}
