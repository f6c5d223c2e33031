// Cron and systemd of a fake host: the table is the file `crontab` beside the folder, as bytes. FAKE_CRONTAB=none and
// FAKE_SYSTEMCTL=none stand for a machine without them, `denied` for one that refuses, `cut` for a table that lost a mark.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Crontab, Host } from '../../src/host.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Returns cron for a folder. */
export function fakeCrontab(cwd: string, env: Env): Crontab {
  const file = path.join(path.dirname(cwd), 'crontab');
  const mood = env['FAKE_CRONTAB'];
  const missing = { code: 127, stdout: '', stderr: 'spawnSync crontab ENOENT' };
  const denied = { code: 1, stdout: '', stderr: 'You (li) are not allowed to use this program (crontab)\n' };
  return {
    zone: env['FAKE_ZONE'] ?? 'Asia/Shanghai',
    read: () => {
      if (mood === 'none') return missing;
      if (mood === 'denied') return denied;
      if (!existsSync(file)) return { code: 1, stdout: '', stderr: 'no crontab for li\n' };
      const table = readFileSync(file, 'latin1');
      // As if somebody had deleted too much.
      const stdout = mood === 'cut' ? table.replaceAll(/^# tend digest ends.*\n/gm, '') : table;
      return { code: 0, stdout, stderr: '' };
    },
    write: (text) => {
      if (mood != null) return mood === 'none' ? missing : denied;
      writeFileSync(file, text, 'latin1');
      return { code: 0, stdout: '', stderr: '' };
    },
  };
}

/** Returns systemd for a folder; what it was told is in the file `systemctl` beside it. */
export function fakeSystemctl(cwd: string, env: Env): Host['systemctl'] {
  return (args) => {
    if (env['FAKE_SYSTEMCTL'] === 'none')
      return { code: 1, stdout: '', stderr: 'Failed to connect to bus: No medium found\n' };
    if (env['FAKE_SYSTEMCTL'] === 'denied' && args[0] !== 'show-environment')
      return { code: 1, stdout: '', stderr: 'Access denied\n' };
    appendFileSync(path.join(path.dirname(cwd), 'systemctl'), `${args.join(' ')}\n`);
    return { code: 0, stdout: '', stderr: '' };
  };
}
