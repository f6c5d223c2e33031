// The built program for tests that run it as people do. Builds it when it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '../..');

const made = path.join(top, 'dist/tend.cjs');
/** Test files run side by side, and one build is enough. */
const lock = path.join(tmpdir(), `tend-build-${createHash('sha256').update(top).digest('hex').slice(0, 12)}`);

/** Returns the file that `tend` starts, built from the sources as they are. */
export function builtProgram(): string {
  while (!isFresh()) {
    if (!take()) continue;
    try {
      if (!isBuilt()) build();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return path.join(ownCopy(), 'bin/tend.cjs');
}

// A build that somebody starts meanwhile must not take the program away from under a test.
function ownCopy(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tend-built-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['bin', 'dist', 'schemas', 'examples', 'package.json'])
    cpSync(path.join(top, part), path.join(copy, part), { recursive: true });
  return copy;
}

function isFresh(): boolean {
  return !existsSync(lock) && isBuilt();
}

function isBuilt(): boolean {
  return existsSync(made) && newest(path.join(top, 'src')) <= statSync(made).mtimeMs;
}

// A lock older than a minute was left by a run that is gone.
function take(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000)
      rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    return false;
  }
}

function build(): void {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: top, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((name) => statSync(path.join(folder, name)).mtimeMs));
}
