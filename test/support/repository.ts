// Folders of records in real repositories, for tests: commands and git run in them by members, one minute after the other.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Outcome, exampleFolder, tend } from './folder.ts';
import type { FakeOptions } from './fake-host.ts';
import { gitHost, gitIn, makeRepository } from './git-world.ts';

export interface TestRepository {
  readonly folder: string;
  /** Runs a command as a member (li, where nobody is named), a minute after the one before. */
  readonly tend: (
    argv: readonly string[],
    options?: Partial<FakeOptions> & { user?: string },
  ) => Promise<Outcome>;
  /** Runs git and returns what it printed; throws where it fails. */
  readonly git: (...args: readonly string[]) => string;
  readonly text: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
}

/** Returns a repository around a copy of examples/. */
export function exampleRepository(): TestRepository {
  const folder = exampleFolder();
  makeRepository(folder, { user: 'wang', now: '2024-05-01T09:00:00+08:00' });
  return repositoryAt(folder);
}

/** Returns the ways to work in a folder that lies in a repository. */
export function repositoryAt(folder: string): TestRepository {
  let minutes = 0;
  const now = (): string =>
    `2024-05-20T${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+08:00`;
  return {
    folder,
    tend: (argv, { user = 'li', ...options } = {}) => {
      minutes++;
      const { gitUser, ...git } = gitHost({ user, now: now() });
      const env = { TEND_USER: user, ...options.env };
      return tend(folder, argv, { now: now(), ...git, gitUser, ...options, env });
    },
    git: (...args) => {
      minutes++;
      const { code, output } = gitIn(folder, { user: 'li', now: now() }, ...args);
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
      return output.trim();
    },
    text: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
  };
}
