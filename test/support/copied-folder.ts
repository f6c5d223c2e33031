// A copy of examples/ for one test at a time, and `tend` run in it by a fake host: what it said, what lies on disk.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Host, Prompter } from '../../src/host.ts';
import { run } from '../../src/run.ts';
import { fakeHost } from './fake-host.ts';
import { shellWords } from './replay.ts';
import { copyExamples } from './examples.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type ChangeHost = (host: Host) => Partial<Host>;

export interface CopiedFolder {
  readonly parent: () => string;
  readonly cwd: () => string;
  readonly tend: (line: string, change?: ChangeHost) => Promise<Said>;
  readonly text: (file: string) => string;
  /** Every byte below the parent, by path. */
  readonly bytes: () => Readonly<Record<string, string>>;
}

/** Makes a fresh copy before each test of the file, and removes it afterwards. */
export function copiedFolder(): CopiedFolder {
  let parent = '';
  const cwd = (): string => path.join(parent, 'crm');
  beforeEach(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'tend-change-'));
    copyExamples(cwd());
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));
  return {
    parent: () => parent,
    cwd,
    tend: async (line, change = () => ({})) => {
      const world = fakeHost({ cwd: cwd(), env: { TEND_USER: 'li', TEND_LANG: 'en', NO_COLOR: '1' } });
      const host = { ...world.host, ...change(world.host), out: world.host.out, err: world.host.err };
      const code = await run(shellWords(line), host);
      return { code, out: world.stdout(), err: world.stderr() };
    },
    text: (file) => readFileSync(path.join(cwd(), file), 'utf8'),
    bytes: () => {
      // What is kept to be quick the next time is no content.
      const files = readdirSync(parent, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && !entry.parentPath.endsWith('/.tend/cache'),
      );
      return Object.fromEntries(
        files.map(({ parentPath, name }) => [
          path.join(parentPath, name),
          readFileSync(path.join(parentPath, name), 'base64'),
        ]),
      );
    },
  };
}

/** Returns a host without a terminal whose $EDITOR is this function. */
export function withEditor(edit: (opened: string) => string): ChangeHost {
  const prompter = {
    edit: ({ text }: { readonly text: string }) => Promise.resolve(text).then(edit),
  } as unknown as Prompter;
  return (host) => ({ env: { ...host.env, EDITOR: 'ed' }, prompter: () => Promise.resolve(prompter) });
}
