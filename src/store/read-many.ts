// Reads many record files at once: on all cores where there is enough to read, with a word on how far it is.
import type { Worker as Thread } from 'node:worker_threads';
import { type RecordType, recordTypes } from '../domain/record.ts';
import type { CustomField } from '../schema/generated/types.ts';
import type { Validator } from '../schema/generated/validators.js';
import { type FileKeys, keyLength } from './file-keys.ts';
import { typeAtPlace } from './index-columns.ts';
import { type Pending, contents, whole } from './read-file.ts';
import { type GivenFile, type RecordTexts, recordTexts } from './record-texts.ts';

/** How many files may be read at once, and who is told how far it is. */
export interface ReadingTools {
  /** The script of a thread that reads files, or null where there is none. */
  readonly worker: string | null;
  /** Threads that the machine runs at once, this one included. */
  readonly threads: number;
  /** Called before much is read. */
  readonly prepare: (() => void) | null;
  readonly progress: ((done: number, all: number) => void) | null;
}

export type Custom = ReadonlyMap<string, Validator> | null;

/** Files to be read, in their order. */
export interface Files {
  readonly root: string;
  readonly files: readonly string[];
  /** The type of each file, by its place among all types. */
  readonly types: Uint8Array;
}

/** What each thread is given: all files, and how far they are taken. */
export interface Share extends Files {
  readonly fields: readonly CustomField[];
  /** The first file of each stretch, and the end. */
  readonly stretches: Uint32Array;
  /** The next stretch that nobody has taken: threads share it. */
  readonly next: Int32Array;
}

/** What a thread sends: a stretch and what its files hold. */
export interface ReadStretch {
  readonly stretch: number;
  readonly texts: RecordTexts;
}

/** Bytes that take as long as opening a file does. */
const bytesOfFile = 2000;
/** Bytes that one thread takes at a time: none waits long for the last one. */
const stretchBytes = 1 << 18;
/** Below so many bytes all are read before another thread has started. */
const muchBytes = 12 * stretchBytes;

/** Returns the files at these places of a folder. */
export function filesAt(
  root: string,
  now: Pick<FileKeys, 'files' | 'starts'>,
  places: readonly number[],
): Files {
  const files = places.map((place) => now.files[place] ?? '');
  const types = Uint8Array.from(places, (place) => recordTypes.indexOf(typeAtPlace(now, place)));
  return { root, files, types };
}

/** Returns what the files at these places hold, stretch by stretch in their order. */
export async function readMany(
  files: Files,
  given: {
    readonly places: readonly number[];
    readonly keys: FileKeys['keys'];
    readonly fields: readonly CustomField[];
    readonly custom: Custom;
  },
  { worker, threads, prepare, progress }: ReadingTools,
): Promise<RecordTexts[]> {
  const sizes = given.places.map((place) => Math.max(given.keys[place * keyLength] ?? 0, 0) + bytesOfFile);
  const stretches = stretchesOf(sizes);
  const count = stretches.length - 1;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const share: Share = { ...files, fields: given.fields, stretches, next };
  const isMuch = count * stretchBytes > muchBytes;
  if (isMuch) prepare?.();
  const others = isMuch && worker != null ? Math.min(threads, count) - 1 : 0;
  const found: (RecordTexts | undefined)[] = Array.from({ length: count });
  const keep = ({ stretch, texts }: ReadStretch): void => void (found[stretch] = texts);
  const apart = others > 0 ? await startThreads(others, worker ?? '', share, keep) : null;
  const tell = isMuch ? progress : null;
  for (const read of readShare(share, given.custom)) {
    keep(read);
    tell?.(stretches[Math.min(Atomics.load(next, 0), count)] ?? 0, files.files.length);
  }
  await apart?.();
  // What a thread that failed had taken is left to this one.
  return found.map((texts, stretch) => texts ?? readStretch(share, stretch, given.custom));
}

function stretchesOf(sizes: readonly number[]): Uint32Array {
  const starts = [0];
  let bytes = 0;
  for (const [place, size] of sizes.entries()) {
    if (bytes > 0 && bytes + size > stretchBytes) {
      starts.push(place);
      bytes = 0;
    }
    bytes += size;
  }
  return Uint32Array.from([...starts, sizes.length]);
}

/** Returns one stretch after the other that nobody else has taken. */
export function* readShare(share: Share, custom: Custom): Iterable<ReadStretch> {
  const { stretches, next } = share;
  for (;;) {
    const stretch = Atomics.add(next, 0, 1);
    if (stretch >= stretches.length - 1) return;
    yield { stretch, texts: readStretch(share, stretch, custom) };
  }
}

function readStretch({ stretches, files, types, root }: Share, stretch: number, custom: Custom): RecordTexts {
  const [from, to] = [stretches[stretch], stretches[stretch + 1]];
  return readFiles({ root, files: files.slice(from, to), types: types.slice(from, to) }, custom);
}

/** Returns what these files hold; contents that lie over the disk count. */
export function readFiles(
  { root, files, types }: Files,
  custom: Custom,
  pending: Pending = null,
): RecordTexts {
  return recordTexts(
    files.map((file, place) => {
      const type: RecordType = recordTypes[types[place] ?? 0] ?? 'customer';
      return givenFile(root, type, file, custom, pending);
    }),
  );
}

function givenFile(
  root: string,
  type: RecordType,
  file: string,
  custom: Custom,
  pending: Pending,
): GivenFile {
  const bytes = contents(root, file, pending);
  const given = { type, file, custom: custom?.get(type) };
  return 'problem' in bytes
    ? { ...given, finding: whole(file, bytes.problem) }
    : { ...given, bytes: bytes.value };
}

// They are at work as soon as they are made, whatever this thread does.
async function startThreads(
  count: number,
  script: string,
  share: Share,
  keep: (read: ReadStretch) => void,
): Promise<() => Promise<unknown>> {
  const { Worker } = await import('node:worker_threads');
  const threads = Array.from(
    { length: count },
    () => new Worker(script, { workerData: share, stderr: true, stdout: true }),
  );
  const ends = threads.map((thread) => endOf(thread, keep));
  return () => Promise.all(ends);
}

function endOf(thread: Thread, keep: (read: ReadStretch) => void): Promise<void> {
  return new Promise((resolve) => {
    thread.on('message', (read: ReadStretch | null) => (read ? keep(read) : resolve()));
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}
