// What a start costs, without a clock: the files that are read, the parts of node that are loaded, and Intl, whose first use
// takes a third of the start of node. All of it on the built program.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from './support/built.ts';
import { top } from './support/folder.ts';

const home = mkdtempSync(path.join(tmpdir(), 'tend-start-'));
const empty = path.join(home, 'empty');
const team = path.join(home, 'team');
let program = '';

beforeAll(() => {
  program = builtProgram();
  mkdirSync(empty);
  writeFileSync(path.join(empty, 'tend.yaml'), '');
  cpSync(path.join(top, 'examples'), team, { recursive: true });
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Loads {
  readonly files: readonly string[];
  readonly builtins: readonly string[];
  readonly intl: readonly string[];
}

/** Runs the program without its code cache, which has tests of its own; stdin and stdout are not watched. */
function loadsOf(words: readonly string[], env: Readonly<Record<string, string>> = {}): Loads {
  const watch = path.join(import.meta.dirname, 'support/what-loads.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', watch, program, ...words], {
    cwd: home,
    env: { PATH: '/usr/bin:/bin', TEND_NO_CODE_CACHE: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  expect({ words, status, stderr: stderr.split('\nloaded: ')[0] }).toEqual({ words, status: 0, stderr: '' });
  return JSON.parse(stderr.split('\nloaded: ')[1]!) as Loads;
}

/** The files of dist/ that were asked for, main ones apart. */
function parts({ files }: Loads): string[] {
  return files.flatMap((file) => /^\.\/([\w-]+)\.cjs$/.exec(file)?.[1] ?? []);
}

/** What of node is slow to load: a stream or a socket for a terminal, programs, worker threads, ciphers, compression. */
function slow({ builtins }: Loads): string[] {
  const names = ['stream', 'net', 'tty', 'child_process', 'worker_threads', 'crypto', 'zlib', 'readline'];
  return names.filter((name) => builtins.includes(name));
}

describe('the version', () => {
  test.each(['--version', '-V'])('%s is told by the door: nothing else is read', (word) => {
    const loads = loadsOf([word]);
    const own = loads.files.filter((file) => !file.startsWith('node:'));
    expect(own).toEqual([program, '../dist/start.cjs']);
    expect({ slow: slow(loads), intl: loads.intl }).toEqual({ slow: [], intl: [] });
  });

  test('is what the whole program says, also with other words beside it', () => {
    const said = (words: readonly string[], env = {}) =>
      spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
    const alone = said(['--version']);
    const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect([alone.status, alone.stdout, alone.stderr]).toEqual([0, `${version}\n`, '']);
    for (const words of [
      ['--version', '--lang', 'zh'],
      ['due', '--version', '--dir', empty],
      ['-V', '-V'],
    ]) {
      const quick = said(words);
      const whole = said(words, { TEND_DEBUG: '1' });
      expect([words, quick.status, quick.stdout]).toEqual([words, whole.status, whole.stdout]);
    }
  });
});

describe('help', () => {
  test.each([[['--help']], [['help']], [['due', '--help']], [['--lang', 'zh', '--help']]])(
    '%j loads no package but that of the command line, and no slow part of node',
    (words) => {
      const loads = loadsOf(words);
      expect({ parts: parts(loads), slow: slow(loads), intl: loads.intl }).toEqual({
        parts: [],
        slow: [],
        intl: [],
      });
    },
  );
});

describe('daily commands', () => {
  const reader = ['--user', 'li', '--as-of', '2024-05-20', '--dir'];

  test('due in an empty folder parses no YAML, validates nothing, asks no terminal', () => {
    loadsOf(['due', '--format', 'table', ...reader, empty]);
    const loads = loadsOf(['due', '--format', 'table', ...reader, empty]);
    expect({ parts: parts(loads), intl: loads.intl }).toEqual({ parts: [], intl: [] });
    expect(slow(loads).filter((name) => name !== 'stream' && name !== 'zlib' && name !== 'crypto')).toEqual(
      [],
    );
  });

  test.each([
    [['due']],
    [['due', '--owner', 'all', '--within', '30d']],
    [['show', '华东精工']],
    [['find', '方案']],
    [['list']],
  ])('%j in a folder that was read before parses no YAML and asks nothing of Intl', (words) => {
    const long = new Date('2024-05-01T00:00:00Z');
    utimesSync(path.join(team, 'tend.yaml'), long, long);
    loadsOf([...words, '--format', 'table', ...reader, team]);
    // What was written a moment ago is read again once: git's rule of the racy file.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    loadsOf([...words, '--format', 'table', ...reader, team]);
    const loads = loadsOf([...words, '--format', 'table', ...reader, team]);
    expect({ parts: parts(loads), intl: loads.intl }).toEqual({ parts: [], intl: [] });
    // The checksum of the index is that of zlib, which comes with streams.
    expect(slow(loads).filter((name) => name !== 'stream' && name !== 'zlib' && name !== 'crypto')).toEqual(
      [],
    );
  });

  test('none of them reads the file with all commands', () => {
    for (const words of [
      ['due'],
      ['list'],
      ['show', '华东精工'],
      ['find', '方案'],
      ['--help'],
      ['help', 'dates'],
    ])
      expect(
        loadsOf([...words, ...(words[0] === 'help' || words[0] === '--help' ? [] : [...reader, team])]).files,
      ).not.toContain('./tend.cjs');
  });
});

describe('the leaner file and the one with all commands', () => {
  const twice = (words: readonly string[]) =>
    [{ TEND_NO_CODE_CACHE: '1' }, { TEND_DEBUG: '1' }].map((env) => {
      const ran = spawnSync(process.execPath, [program, ...words], {
        cwd: empty,
        env: { PATH: '/usr/bin:/bin', TEND_LANG: 'en', ...env },
        encoding: 'utf8',
        input: '',
      });
      return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
    });

  test.each([
    [['help', 'task', 'add']],
    [['help', 'nonsense']],
    [['help']],
    [['nonsense']],
    [['due', 'extra', '--nonsense']],
    // Names of other commands among the words: the first file starts the second.
    [['log', 'x', '--summary', 'task']],
    [['--lang', 'zh', 'team', '--format', 'json']],
    [['--help', 'team']],
    [['list', 'check', '--user', 'li']],
  ])('say the same for %j', (words) => {
    const [quick, whole] = twice(words);
    expect(quick).toEqual(whole);
    expect(`${quick!.stdout}${quick!.stderr}`).not.toBe('');
  });
});

test('with TEND_DEBUG=1 the lines of the sources are known', () => {
  const loads = loadsOf(['due', '--dir', empty], { TEND_DEBUG: '1' });
  expect(loads.files).toContain('./tend.cjs');
  const dist = path.join(path.dirname(path.dirname(program)), 'dist');
  // A fault of our own: the file behind the stack is made to be wrong.
  const script = `process.setSourceMapsEnabled(true);
    const { Script } = require('node:vm');
    process.argv[2] = 'due'; process.env.TEND_DEBUG = '1'; process.env.TEND_DIR = ${JSON.stringify(empty)};
    Date.now = () => { throw new TypeError('no clock'); };
    require(${JSON.stringify(path.join(dist, 'tend.cjs'))});`;
  const { stderr } = spawnSync(process.execPath, ['-e', script, 'due'], {
    env: { PATH: '/usr/bin:/bin' },
    encoding: 'utf8',
  });
  expect(stderr).toContain('no clock');
  expect(stderr).toMatch(/src\/context\.ts:\d+:\d+/);
});
