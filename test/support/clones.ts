// A shared bare repository and clones of it on disk, each with a person who runs `tend` and git in it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/host.ts';
import { run } from '../../src/run.ts';
import { fakeHost } from './fake-host.ts';
import { top } from './folder.ts';
import { gitHost, gitIn } from './git-world.ts';

/** What one command did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One clone and its person. */
export interface Clone {
  readonly root: string;
  readonly user: string;
  readonly tend: (
    argv: readonly string[],
    change?: Partial<Host>,
    answers?: readonly string[],
  ) => Promise<Outcome>;
  readonly git: (...args: readonly string[]) => { readonly code: number; readonly output: string };
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Every file that is committed, by path, with its bytes. */
  readonly files: () => Record<string, string>;
}

export interface Shared {
  readonly bare: string;
  /** A time that commands run at; every one is a minute later. */
  readonly clone: (user: string, name?: string) => Clone;
}

const ids = { next: 500_000 };
let minute = 0;

/** Returns a bare repository that holds a copy of examples/, or the given files, and a maker of clones; gone after the test. */
export function sharedFolder(
  files: Readonly<Record<string, string>> | 'examples' | 'empty' = 'examples',
): Shared {
  const parent = mkdtempSync(path.join(tmpdir(), 'tend-clones-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const bare = path.join(parent, 'shared.git');
  const hand = { user: 'wang', now: '2024-05-20T08:00:00+08:00' };
  gitIn(parent, hand, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  if (files !== 'empty') {
    const seed = path.join(parent, 'seed');
    if (files === 'examples') {
      cpSync(path.join(top, 'examples'), seed, { recursive: true });
      rmSync(path.join(seed, 'templates'), { recursive: true, force: true });
    }
    gitIn(parent, hand, 'init', '--quiet', '--initial-branch=main', seed);
    if (files !== 'examples')
      for (const [file, text] of Object.entries(files)) place(path.join(seed, file), text);
    gitIn(seed, hand, 'add', '--all');
    gitIn(seed, hand, 'commit', '--quiet', '--message', 'init: tend.yaml');
    gitIn(seed, hand, 'push', '--quiet', bare, 'main');
  }
  return {
    bare,
    clone: (user, name = user) => {
      const root = path.join(parent, name);
      gitIn(parent, hand, 'clone', '--quiet', bare, root);
      return cloneAt(root, user);
    },
  };
}

/** Returns what a person does in a folder that is there. */
export function cloneAt(root: string, user: string): Clone {
  const hand = () => ({ user, now: nowAt(minute) });
  return {
    root,
    user,
    tend: async (argv, change = {}, answers) => {
      minute += 1;
      const { gitUser, ...git } = gitHost(hand());
      const world = fakeHost({
        cwd: root,
        now: nowAt(minute),
        env: { TEND_USER: user, TEND_LANG: 'en', NO_COLOR: '1' },
        isTTY: false,
        ids,
        gitUser,
        answers,
        ...git,
      });
      const code = await run(argv, { ...world.host, ...change });
      return { code, stdout: world.stdout(), stderr: world.stderr() };
    },
    git: (...args) => gitIn(root, hand(), ...args),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write: (file, text) => place(path.join(root, file), text),
    files: () => {
      const names = gitIn(root, hand(), 'ls-files', '-z')
        .output.split('\0')
        .filter((name) => name !== '');
      return Object.fromEntries(
        names.toSorted().map((name) => [name, readFileSync(path.join(root, name), 'latin1')]),
      );
    },
  };
}

function place(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function nowAt(minutes: number): string {
  const date = new Date(Date.parse('2024-05-20T09:00:00+08:00') + minutes * 60_000 + 8 * 3_600_000);
  return `${date.toISOString().slice(0, 19)}+08:00`;
}
