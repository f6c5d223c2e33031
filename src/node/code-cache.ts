// Starts the bundle with the code that V8 made of it in an earlier run, kept in this user's own cache folder. It holds the
// program only, nothing of any customer. Whatever is odd about the cache or its folder means: as without it, a little slower.
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
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What decides whether and where code is kept. */
export interface CodeCache {
  /** XDG_CACHE_HOME or HOME/.cache tells where; TEND_NO_CODE_CACHE=1 keeps nothing. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The words after `tend`: each command uses other parts of the program, and has a file of its own. */
  readonly argv: readonly string[];
  /** The owner that everything must have; undefined where the system knows none, and nothing is kept. */
  readonly uid: number | undefined;
}

/** As long as code is used before it is made anew: a day's first run of a command may know more of it by then. */
const freshMs = 24 * 3_600_000;
/** Older files are deleted: 30 commands of one build are about 20 MB. */
const mostFiles = 30;
/** The header has a fixed length, so that what follows it starts where V8 can use it without a copy. */
const headerLength = 256;
const writable = 0o022;

/** Runs a CommonJS file, or the function that node would make of it, with code kept from an earlier run where there is some to be trusted. */
export function runBundle(file: string, settings: CodeCache): void {
  const source = readFileSync(file, 'latin1');
  const place = placeOf(file, source, settings);
  const kept = place && readKept(place);
  const script = new Script(wrapped(source), { filename: file, ...(kept && { cachedData: kept.code }) });
  if (place && (!kept || script.cachedDataRejected === true || !kept.isFresh))
    process.on('exit', (status) => {
      if (status === 0) keep(place, script.createCachedData());
    });
  const module = { exports: {} };
  const body = script.runInThisContext() as (...given: unknown[]) => void;
  body.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
}

// As node itself wraps a module, without another line before the first. A file that is a function already spares a copy.
function wrapped(source: string): string {
  const [head, tail] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];
  return source.startsWith(head, source.indexOf('\n') + 1) ? source : `${head}${source}${tail}`;
}

interface Place {
  readonly folder: string;
  readonly name: string;
  /** What the code was made of, by whom and for whom; compared letter by letter. */
  readonly key: string;
  readonly uid: number;
}

function placeOf(file: string, source: string, { env, argv, uid }: CodeCache): Place | null {
  const folder = folderIn(env);
  // V8 compares the length of the source, no more: the hash in its first line says which source it is.
  const build = /^\/\/ ([0-9a-f]{64})\n/.exec(source)?.[1];
  if (env['TEND_NO_CODE_CACHE'] === '1' || uid == null || folder == null || build == null) return null;
  const { mtimeMs, size } = statSync(file);
  const { version, arch, versions } = process;
  const key = [build, size, mtimeMs, version, arch, versions.v8, uid].join(' ');
  return {
    folder,
    name: `code-${partOf(argv)}-${build.slice(0, 8)}-${version}-${arch}`,
    key,
    uid,
  };
}

// A relative path is none: XDG base directory specification. A HOME that is the root of the disk is that of a service.
function folderIn({ XDG_CACHE_HOME: cache = '', HOME: home = '' }: CodeCache['env']): string | null {
  if (path.isAbsolute(cache)) return path.join(cache, 'tend');
  return path.isAbsolute(home) && path.dirname(home) !== home ? path.join(home, '.cache', 'tend') : null;
}

function partOf(argv: readonly string[]): string {
  const [first = ''] = argv;
  if (/^_{0,2}[a-z]{2,12}$/.test(first)) return first;
  return argv.includes('--help') || argv.includes('-h') ? 'help' : 'due';
}

function readKept({ folder, name, key, uid }: Place): { code: Buffer; isFresh: boolean } | null {
  let handle: number | null = null;
  try {
    if (!isOwnFolder(folder, uid)) return null;
    // A pipe in its place must not hold us up.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    handle = openSync(path.join(folder, name), flags);
    const file = fstatSync(handle);
    if (!file.isFile() || file.uid !== uid || (file.mode & writable) !== 0) return null;
    const bytes = readFileSync(handle);
    const code = bytes.subarray(headerLength);
    // V8 runs whatever it is given: a torn file would end the process.
    if (bytes.toString('latin1', 0, headerLength) !== headerOf(key, code)) return null;
    const age = Date.now() - file.mtimeMs;
    return { code, isFresh: age >= 0 && age < freshMs };
  } catch {
    return null;
  } finally {
    if (handle != null) closeSync(handle);
  }
}

function headerOf(key: string, code: Uint8Array): string {
  return `${key} ${code.length} ${crc32(code)}\n`.padEnd(headerLength, '\n').slice(0, headerLength);
}

function isOwnFolder(folder: string, uid: number): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === uid && (found.mode & writable) === 0;
}

// Written beside its place and moved there: nobody sees half of it.
function keep({ folder, name, key, uid }: Place, code: Buffer): void {
  try {
    if (!mayStandIn(folder, uid)) return;
    for (const at of [path.dirname(folder), folder])
      if (!statSync(at, { throwIfNoEntry: false })) mkdirSync(at, { mode: 0o700 });
    if (!isOwnFolder(folder, uid)) return;
    const draft = path.join(folder, `${name}.${process.pid}`);
    try {
      const bytes = Buffer.concat([Buffer.from(headerOf(key, code), 'latin1'), code]);
      writeFileSync(draft, bytes, { flag: 'wx', mode: 0o600 });
      renameSync(draft, path.join(folder, name));
    } finally {
      rmSync(draft, { force: true });
    }
    prune(folder);
  } catch {
    // The next run may be able to.
  }
}

// With the HOME of somebody else, as after sudo, nothing is left there; a HOME that does not exist is not made.
function mayStandIn(folder: string, uid: number): boolean {
  const above = path.dirname(folder);
  const found = [folder, above, path.dirname(above)].map((at) => statSync(at, { throwIfNoEntry: false }));
  return found.find((at) => at != null)?.uid === uid;
}

function prune(folder: string): void {
  const ours = readdirSync(folder)
    .filter((name) => name.startsWith('code-'))
    .map((name) => ({ name, since: lstatSync(path.join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.since - a.since);
  for (const { name } of ours.slice(mostFiles)) rmSync(path.join(folder, name), { force: true });
}
