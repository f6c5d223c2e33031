// The packed tarball as a user gets it: installed into an empty prefix, run as cron would, without a terminal.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { top } from './support/folder.ts';

const home = mkdtempSync(path.join(tmpdir(), 'tend-package-'));
const bin = path.join(home, 'prefix/bin/tend');

// As cron: no HOME, no locale, no terminal, a bare PATH; git only where it is named.
function cron(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ran = spawnSync(process.execPath, [bin, ...args], {
    cwd: home,
    env: { PATH: '/usr/bin:/bin', ...env },
    encoding: 'utf8',
    input: '',
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

beforeAll(() => {
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: top, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  mkdirSync(path.join(home, 'pack'));
  npm('pack', '--ignore-scripts', '--pack-destination', path.join(home, 'pack'), '--loglevel', 'error');
  const [tarball] = readdirSync(path.join(home, 'pack'));
  npm(
    'install',
    '--global',
    '--offline',
    '--prefix',
    path.join(home, 'prefix'),
    '--cache',
    path.join(home, 'cache'),
    path.join(home, 'pack', tarball!),
  );
  return () => rmSync(home, { recursive: true, force: true });
}, 120_000);

describe('the installed package', () => {
  test('has no dependencies and brings its licences, schemas and examples', () => {
    const folder = path.join(home, 'prefix/lib/node_modules/tend-crm');
    expect(readdirSync(folder).toSorted()).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'THIRD-PARTY-LICENSES',
        'bin',
        'dist',
        'examples',
        'package.json',
        'schemas',
      ]),
    );
    expect(readdirSync(folder)).not.toContain('node_modules');
  });

  test('runs as cron runs it', () => {
    const examples = path.join(home, 'prefix/lib/node_modules/tend-crm/examples');
    expect(cron(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    const due = cron(['due', '--dir', examples, '--as-of', '2024-05-20', '--owner', 'all']);
    expect(due).toMatchObject({ code: 0, stderr: '' });
    expect(due.stdout.split('\n')[0]).toMatch(/^\w{8}\tnext\t华东精工\t/);
    expect(cron(['check', '--dir', examples])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('works end to end: init, add, log, due, done', () => {
    const folder = path.join(home, 'crm');
    expect(cron(['init', folder, '--user', 'li', '--name', '李雷', '--lang', 'zh'])).toMatchObject({
      code: 0,
    });
    expect(cron(['add', '华东精工', '--kind', 'company', '--dir', folder])).toMatchObject({ code: 0 });
    expect(
      cron([
        'log',
        '华东精工',
        '--method',
        '电话',
        '--summary',
        '介绍方案',
        '--next',
        '报价',
        '--due',
        'today',
        '--dir',
        folder,
      ]),
    ).toMatchObject({ code: 0 });
    const [id] = cron(['due', '--kind', 'next', '--format', 'ids', '--dir', folder]).stdout.split('\n');
    expect(cron(['done', id!, '--dir', folder])).toMatchObject({ code: 0 });
    expect(cron(['due', '--kind', 'next', '--dir', folder])).toMatchObject({ code: 0, stdout: '' });
    const log = execFileSync('git', ['-C', folder, 'log', '--format=%s'], { encoding: 'utf8' });
    expect(
      log
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['done', 'log', 'add', 'init']);
  });

  test.each([
    [['add'], 2],
    [['nonsense'], 2],
    [['show', 'nobody'], 3],
    [['move', '博远机械', 'won'], 6],
    [['due', '--exit-code', '--owner', 'all', '--as-of', '2024-05-20'], 4],
  ])('%j without a terminal exits %i and asks nothing', (words, code) => {
    const examples = path.join(home, 'prefix/lib/node_modules/tend-crm/examples');
    expect(cron([...words, '--dir', examples, '--user', 'li']).code).toBe(code);
  });

  test('a reader that goes away is no error', () => {
    const examples = path.join(home, 'prefix/lib/node_modules/tend-crm/examples');
    const ran = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${bin}" list --json --dir "${examples}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });
});
