// The real host: this process, its streams, its clock and its terminal.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import type { Host, Ran } from '../host.ts';
import { gitUser } from './git-user.ts';

/** Returns the host of this process; the version is that of the package. */
export function nodeHost(version: string): Host {
  const { env } = process;
  return {
    now: () => Date.now(),
    randomBytes: (count) => randomBytes(count),
    env,
    cwd: process.cwd(),
    configFolder: configFolder(env),
    pid: process.pid,
    hostName: hostname(),
    version,
    // dist/tend.cjs lies beside examples/ in the package as in a clone.
    examples: path.join(__dirname, '../examples'),
    nodeVersion: process.versions.node,
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    stdoutIsTTY: process.stdout.isTTY,
    stderrIsTTY: process.stderr.isTTY,
    width: widthOf(env),
    canPrompt: process.stdin.isTTY && process.stderr.isTTY,
    locale: localeOf(env),
    timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    prompter: async (look) => (await import('./prompts.ts')).prompter(look),
    git,
    gitUser: (folder) => gitUser(folder, env),
  };
}

// Written at once and in order: a process that exits must not lose what it printed to a pipe.
function write(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A full pipe of a slow reader: try again.
      if (code === 'EAGAIN') continue;
      throw error;
    }
  }
}

function widthOf(env: NodeJS.ProcessEnv): number {
  const asked = Number(env['COLUMNS']);
  if (process.stdout.isTTY) return process.stdout.columns || 80;
  return Number.isInteger(asked) && asked >= 20 ? asked : 80;
}

// The order of POSIX; C and POSIX are no language.
function localeOf(env: NodeJS.ProcessEnv): string {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name === '' || name.startsWith('C') || name.startsWith('POSIX') ? 'en' : name;
}

function configFolder(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_CONFIG_HOME'] || path.join(env['HOME'] || homedir(), '.config');
  return path.join(base, 'tend');
}

// GIT_* of a surrounding hook would send git to another repository (-C does not help): only what we set counts.
function git(
  folder: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Ran {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const ran = spawnSync('git', ['-C', folder, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...more },
  });
  if (ran.error) return { code: 127, stdout: '', stderr: ran.error.message };
  return { code: ran.status ?? 1, stdout: ran.stdout, stderr: ran.stderr };
}
