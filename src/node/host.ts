// The real host: this process, its streams, its clock and its terminal.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fstatSync, statSync } from 'node:fs';
import { optimiseLate } from './optimise-late.ts';
import { availableParallelism, constants, homedir, hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Host, PromptLook, Prompter, Ran, RanBytes } from '../host.ts';
import { gitUser } from './git-user.ts';
import { page } from './pager.ts';
import { post } from './post.ts';
import { crontab, systemctl } from './scheduler.ts';
import { write } from './write.ts';

/** Returns the host of this process; the version is that of the package, the build names its sources. */
export function nodeHost(version: string, build: string): Host {
  const { env } = process;
  return {
    now: () => Date.now(),
    pause: (milliseconds) => setTimeout(milliseconds),
    randomBytes: (count) => randomBytes(count),
    env,
    cwd: process.cwd(),
    configFolder: configFolder(env),
    stateFolder: stateFolder(env),
    get reading() {
      const worker = path.join(__dirname, 'read-worker.cjs');
      return { worker, threads: availableParallelism(), prepare: optimiseLate };
    },
    cache: env['TEND_CACHE'] === 'off' ? null : { build, user: process.getuid?.() ?? null },
    pid: process.pid,
    get hostName() {
      return hostname();
    },
    version,
    // dist/tend.cjs lies beside bin/ and examples/ in the package as in a clone.
    program: [process.execPath, path.join(__dirname, '../bin/tend.cjs')],
    examples: path.join(__dirname, '../examples'),
    nodeVersion: process.versions.node,
    out: (text) => write(1, text),
    page: (text) => (isTerminal(1) ? page(text, process.stdout.rows || 24, env) : write(1, text)),
    err: (text) => write(2, text),
    get stdoutIsTTY() {
      return isTerminal(1);
    },
    get stderrIsTTY() {
      return isTerminal(2);
    },
    get width() {
      return widthOf(env);
    },
    get canPrompt() {
      return isTerminal(0) && isTerminal(2);
    },
    locale: localeOf(env),
    get timezone() {
      return new Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    prompter,
    git,
    gitBytes,
    gitAtTerminal,
    gitUser: (folder) => gitUser(folder, env),
    mail: async (server) => (await import('./mail.ts')).mailer(server),
    post,
    crontab,
    systemctl,
  };
}

// The streams of node take a tenth of its start to make; a terminal is a device, and not the one that swallows all.
function isTerminal(stream: 0 | 1 | 2): boolean {
  try {
    const file = fstatSync(stream);
    if (!file.isCharacterDevice()) return false;
    if (process.platform !== 'win32' && file.rdev === statSync('/dev/null').rdev) return false;
  } catch {
    // The stream itself has to say.
  }
  const { isTTY } = stream === 0 ? process.stdin : stream === 1 ? process.stdout : process.stderr;
  return isTTY;
}

async function prompter(look: PromptLook): Promise<Prompter> {
  // A terminal that goes away is no error.
  process.stdout.on('error', () => process.exit(0));
  return (await import('./prompts.ts')).prompter(look);
}

function widthOf(env: NodeJS.ProcessEnv): number {
  const asked = Number(env['COLUMNS']);
  if (isTerminal(1)) return process.stdout.columns || 80;
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

// The XDG base directories; without HOME the system knows where the user lives.
function stateFolder(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_STATE_HOME'] || path.join(env['HOME'] || homedir(), '.local/state');
  return path.join(base, 'tend');
}

// GIT_* of a surrounding hook would send git to another repository (-C does not help): only what we set counts.
function gitEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...more };
}

const mostOutput = 256 * 1024 * 1024;

function git(
  folder: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync('git', ['-C', folder, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: mostOutput,
    env: gitEnv(more),
  });
  if (isUnrun(ran)) return { code: 127, stdout: '', stderr: ran.error?.message ?? '' };
  return { code: ran.status ?? 1, stdout: ran.stdout, stderr: ran.stderr };
}

function gitBytes(folder: string, args: readonly string[], input = ''): RanBytes {
  const ran = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: mostOutput, env: gitEnv() });
  if (isUnrun(ran)) return { code: 127, stdout: new Uint8Array(), stderr: ran.error?.message ?? '' };
  return { code: ran.status ?? 1, stdout: ran.stdout, stderr: ran.stderr.toString('utf8') };
}

// A program that ends before it has read what it was given (EPIPE) did run, and says itself what was wrong.
function isUnrun({
  error,
  status,
}: {
  readonly error?: Error | undefined;
  readonly status: number | null;
}): boolean {
  return error != null && ((error as NodeJS.ErrnoException).code !== 'EPIPE' || status == null);
}

function gitAtTerminal(folder: string, args: readonly string[]): number | null {
  const ran = spawnSync('git', args, { cwd: folder, stdio: 'inherit' });
  // A shell says 128 and the number of the signal.
  if (ran.signal != null) return 128 + constants.signals[ran.signal];
  return ran.error ? null : ran.status;
}
