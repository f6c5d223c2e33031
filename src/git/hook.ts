// The pre-commit hook of one clone: its text, and whether one is there. Nothing of it is ever shared: hooks are not cloned.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { gitProblems } from '../words/git.ts';
import { hookProblems } from '../words/hook.ts';
import { assertRepository } from './log.ts';

export interface Hook {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Whether exactly this is there already. */
  readonly isThere: boolean;
}

const mark = '# Made by: tend check --install --yes';

/** Returns the hook for this clone; a problem where another one stands in its place. */
export function hookOf(host: Host, root: string): Hook {
  assertRepository(host, root);
  const ran = host.git(root, [
    'rev-parse',
    '--git-common-dir',
    '--git-path',
    'hooks/pre-commit',
    '--show-prefix',
  ]);
  if (ran.code !== 0)
    throw new UserError(gitProblems.failed({ reason: ran.stderr.trim().split('\n')[0] ?? '' }));
  const [common = '', hook = '', prefix = ''] = ran.stdout.split('\n');
  const place = path.resolve(root, hook);
  const below = path.relative(path.resolve(root, common), place);
  if (below.startsWith('..')) throw new UserError(hookProblems.elsewhere({ path: place }));
  const now = existsSync(place) ? readFileSync(place, 'utf8') : null;
  if (now != null && !now.includes(mark)) throw new UserError(hookProblems.foreign({ path: place }));
  const text = `#!/bin/sh\n${mark}\n# It looks at what is staged, not at the work tree. To stop it, remove this file.\n${lineFor(host.program, prefix)}\n`;
  return { path: place, text, isThere: now === text };
}

/** Writes the hook, whole or not at all. */
export function writeHook({ path: place, text }: Hook): void {
  mkdirSync(path.dirname(place), { recursive: true });
  const temp = `${place}.tend-new`;
  writeFileSync(temp, text, { mode: 0o755 });
  renameSync(temp, place);
}

// Git runs a hook at the top of the work tree, with a PATH of whoever commits: editors have a short one. A program that
// moved must not look like a finding.
function lineFor(program: readonly string[], prefix: string): string {
  const folder = prefix === '' ? '.' : prefix.replace(/\/$/, '');
  const words = program.map(quoted).join(' ');
  const tests = program.map((file) => `test -e ${quoted(file)}`).join(' && ');
  return `${tests} || { echo 'tend has moved: run tend check --install --yes again' >&2; exit 1; }; ${words} --dir ${quoted(folder)} check --staged || exit`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
