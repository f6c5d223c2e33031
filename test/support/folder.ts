// Real folders for tests: copies of examples/, what lies in them, and commands run on them.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.ts';
import { type FakeOptions, fakeHost } from './fake-host.ts';
import { copyExamples } from './examples.ts';

export const top = path.resolve(import.meta.dirname, '../..');

/** Returns a new folder that goes when the test ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tend-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns a copy of examples/ that goes when the test ends. */
export function exampleFolder(): string {
  const folder = path.join(tempFolder(), 'crm');
  copyExamples(folder);
  return folder;
}

/** Returns every file below a folder with its bytes as text, by relative path; without the cache, which is no content. */
export function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('/.tend/cache'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}

/** What one command did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly screen: string;
}

/** Runs one command in a folder on 2024-05-20 as li, with a host that owns nothing. */
export async function tend(
  folder: string,
  argv: readonly string[],
  options: Partial<FakeOptions> = {},
): Promise<Outcome> {
  const env = { TEND_USER: 'li', TEND_LANG: 'en', NO_COLOR: '1', ...options.env };
  const world = fakeHost({ cwd: folder, ids: counter, isTTY: false, ...options, env });
  const code = await run(argv, world.host);
  return { code, stdout: world.stdout(), stderr: world.stderr(), screen: world.screen() };
}

// One counter for a test file: two commands never make the same id.
const counter = { next: 100_000 };
