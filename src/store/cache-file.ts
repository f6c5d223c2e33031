// A file under .tend/cache: a header and parts of bytes with a sum over all of it. Whatever is cut, changed, foreign or
// from another build reads as nothing; what cannot be written is left out without a word, because nothing depends on it.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

const folder = '.tend/cache';

/** Marks the file as ours: "tend" and the version of this layout. */
const magic = 0x74_65_6e_02;
/** The magic number, the sum, and the length of the header, 4 bytes each, and 4 to spare. */
const prefix = 16;
/** Numbers of 8 bytes are read where they lie. */
const alignment = 8;

/** Whose cache it is. */
export interface CacheOwner {
  /** Names the program down to its source: what another one wrote means nothing to it. */
  readonly build: string;
  /** The number of the user, or null where the system has none. */
  readonly user: number | null;
}

export type Parts = Readonly<Record<string, Uint8Array>>;

export interface CacheFile {
  readonly header: unknown;
  readonly parts: Parts;
}

interface Envelope {
  readonly build: string;
  readonly header: unknown;
  readonly parts: readonly (readonly [name: string, start: number, length: number])[];
}

/** Returns what this program of this user wrote under a name, or null. */
export function readCache(root: string, name: string, owner: CacheOwner): CacheFile | null {
  try {
    const bytes = ownBytes(path.join(root, folder, name), owner);
    if (bytes == null || bytes.length < prefix || bytes.readUInt32LE(0) !== magic) return null;
    if (crc32(bytes.subarray(8)) !== bytes.readUInt32LE(4)) return null;
    const start = aligned(prefix + bytes.readUInt32LE(8));
    const envelope = JSON.parse(bytes.toString('utf8', prefix, prefix + bytes.readUInt32LE(8))) as Envelope;
    if (envelope.build !== owner.build) return null;
    const parts = envelope.parts.map(([part, from, length]) => [
      part,
      bytes.subarray(start + from, start + from + length),
    ]);
    return { header: envelope.header, parts: Object.fromEntries(parts) as Parts };
  } catch {
    return null;
  }
}

/** Writes a file of the cache whole; tells whether it could. */
export function writeCache(
  root: string,
  name: string,
  { build }: CacheOwner,
  { header, parts }: CacheFile,
): boolean {
  const places: [string, number, number][] = [];
  let end = 0;
  for (const [part, bytes] of Object.entries(parts)) {
    places.push([part, end, bytes.length]);
    end = aligned(end + bytes.length);
  }
  const head = Buffer.from(JSON.stringify({ build, header, parts: places } satisfies Envelope));
  const start = aligned(prefix + head.length);
  const bytes = Buffer.alloc(start + end);
  bytes.writeUInt32LE(magic, 0);
  bytes.writeUInt32LE(head.length, 8);
  bytes.set(head, prefix);
  for (const [part, from] of places) bytes.set(parts[part] ?? [], start + from);
  bytes.writeUInt32LE(crc32(bytes.subarray(8)), 4);
  return writeOwn(root, name, [bytes]) != null;
}

/** Returns the bytes of a file of the cache that are numbers, where they lie if they can be read there. */
export function numbersAt(bytes: Uint8Array): Uint32Array {
  const own = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4);
}

/** Returns the same for numbers of 8 bytes. */
export function floatsAt(bytes: Uint8Array): Float64Array {
  const own = bytes.byteOffset % alignment === 0 ? bytes : Uint8Array.from(bytes);
  return new Float64Array(own.buffer, own.byteOffset, own.byteLength / alignment);
}

/** Returns an array of numbers as the bytes that numbersAt or floatsAt reads. */
export function bytesOf(numbers: Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function aligned(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

/** Opens a file of the cache that this user wrote; null for any other, and for none. */
export function openOwn(root: string, name: string, owner: CacheOwner): number | null {
  try {
    const handle = openSync(path.join(root, folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
    if (isOwn(handle, owner)) return handle;
    closeSync(handle);
    return null;
  } catch {
    return null;
  }
}

function ownBytes(file: string, owner: CacheOwner): Buffer | null {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return isOwn(handle, owner) ? readFileSync(handle) : null;
  } finally {
    closeSync(handle);
  }
}

// What another user wrote may be made to mislead.
function isOwn(handle: number, { user }: CacheOwner): boolean {
  const entry = fstatSync(handle);
  return entry.isFile() && (user == null || entry.uid === user);
}

/** Writes pieces one after the other under a name of the cache, all or none; returns how many bytes, or null where it could not. */
export function writeOwn(root: string, name: string, pieces: Iterable<Uint8Array>): number | null {
  const temp = path.join(root, folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    makeFolder(root);
    const handle = openSync(temp, 'wx', 0o600);
    let size = 0;
    try {
      for (const chunk of gathered(pieces)) {
        writeFileSync(handle, chunk);
        size += chunk.length;
      }
    } finally {
      closeSync(handle);
    }
    renameSync(temp, path.join(root, folder, name));
    return size;
  } catch {
    discard(temp);
    return null;
  }
}

/** Bytes that are written at once. */
const much = 1 << 20;

function* gathered(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < much) continue;
    yield waiting.length === 1 ? piece : Buffer.concat(waiting, length);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting, length);
}

/** Returns the time of the file system now, in ms since 1970, or null where nothing can be written. */
export function timeOfDisk(root: string): number | null {
  const probe = path.join(root, folder, `probe.${randomBytes(6).toString('hex')}.tmp`);
  try {
    makeFolder(root);
    writeFileSync(probe, '', { mode: 0o600, flag: 'wx' });
    return lstatSync(probe).ctimeMs;
  } catch {
    return null;
  } finally {
    discard(probe);
  }
}

/** Removes the files of the cache that `isOld` names. */
export function sweepCache(root: string, isOld: (name: string) => boolean): void {
  try {
    for (const name of readdirSync(path.join(root, folder)))
      if (isOld(name)) discard(path.join(root, folder, name));
  } catch {
    // Nothing there, or not ours to clean.
  }
}

// Neither of the two folders may be a link: what we write stays in the folder. Git must not even name it.
function makeFolder(root: string): void {
  let isNew = false;
  for (const part of ['.tend', folder]) {
    const at = path.join(root, part);
    if (lstatSync(at, { throwIfNoEntry: false }) == null) {
      mkdirSync(at, { mode: part === folder ? 0o700 : 0o777 });
      isNew = part === folder;
    }
    if (!lstatSync(at).isDirectory()) throw new Error('A link in place of a folder');
  }
  if (isNew) writeFileSync(path.join(root, folder, '.gitignore'), '*\n', { mode: 0o600 });
}

function discard(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was not there.
  }
}
