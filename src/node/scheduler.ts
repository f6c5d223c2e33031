// The programs that start others by the clock: cron's table of this user, and systemd's timers of theirs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import type { Crontab, Ran } from '../host.ts';

/** The table of this user, one character per byte: what others wrote into it need not be UTF-8. */
export const crontab: Crontab = {
  read: () => run('crontab', ['-l']),
  write: (text) => run('crontab', ['-'], text),
  get zone() {
    return zoneOfMachine();
  },
};

/** Runs systemctl for the timers of this user. */
export function systemctl(args: readonly string[]): Ran {
  const own = `/run/user/${process.getuid?.() ?? ''}`;
  // Where a session is told from; cron and others leave it out.
  const session = process.env['XDG_RUNTIME_DIR'] || (existsSync(own) ? own : '');
  return run('systemctl', ['--user', ...args], '', session === '' ? {} : { XDG_RUNTIME_DIR: session });
}

// What it says is looked at, so that it must say it in one language.
function run(
  program: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync(program, args, {
    input: Buffer.from(input, 'latin1'),
    encoding: 'latin1',
    env: { ...process.env, ...env, LC_ALL: 'C' },
  });
  if (ran.error) return { code: 127, stdout: '', stderr: ran.error.message };
  return { code: ran.status ?? 1, stdout: ran.stdout, stderr: ran.stderr };
}

// TZ of a terminal is not what cron was started with.
function zoneOfMachine(): string {
  try {
    const [, zone = ''] = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync('/etc/localtime')) ?? [];
    if (zone !== '') return zone;
  } catch {
    // A copy of a zone has no name, and where there is none it is UTC.
  }
  try {
    return readFileSync('/etc/timezone', 'utf8').trim() || 'UTC';
  } catch {
    return existsSync('/etc/localtime') ? new Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC';
  }
}
