// The code that is kept from an earlier run: written for this user alone, believed only when nothing is odd about it, and
// without it everything is the same. On the built program, as a person starts it.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';

const place = mkdtempSync(path.join(tmpdir(), 'tend-code-'));
let program = '';
/** What is said without any code that was kept. */
let plain: ReturnType<typeof run>;
let home = '';
let count = 0;

beforeAll(() => {
  program = builtProgram();
  plain = run({ TEND_NO_CODE_CACHE: '1', HOME: place });
}, 120_000);

beforeEach(() => {
  home = path.join(place, String((count += 1)));
  mkdirSync(home);
});

afterAll(() => {
  spawnSync('chmod', ['-R', 'u+rwX', place]);
  rmSync(place, { recursive: true, force: true });
});

const folder = (): string => path.join(home, '.cache/tend');
const files = (): string[] => (existsSync(folder()) ? readdirSync(folder()) : []);
const file = (): string => path.join(folder(), files()[0]!);

/** Runs `tend help dates`, which says the same wherever it is run. */
function run(env: Readonly<Record<string, string>> = {}, words: readonly string[] = ['help', 'dates']) {
  const ran = spawnSync(process.execPath, [program, ...words], {
    cwd: place,
    env: { PATH: '/usr/bin:/bin', TEND_LANG: 'en', HOME: home, ...env },
    encoding: 'utf8',
    input: '',
    timeout: 30_000,
  });
  return { status: ran.status, signal: ran.signal, stdout: ran.stdout, stderr: ran.stderr };
}

/** Runs twice and returns whether the second run found the code of the first good enough. */
function isKept(): boolean {
  const before = lstatSync(file());
  expectSame();
  const after = lstatSync(file());
  return before.ino === after.ino && before.mtimeMs === after.mtimeMs;
}

function expectSame(env: Readonly<Record<string, string>> = {}): void {
  expect(run(env)).toEqual(plain);
}

/** Writes bytes into the middle of what is kept, without changing its length. */
function damage(at: number, bytes: string): void {
  const handle = openSync(file(), 'r+');
  writeSync(handle, bytes, at);
  closeSync(handle);
}

describe('what is kept', () => {
  test('is for this user alone, names node and machine, and is used again', () => {
    expectSame();
    expect(files()).toHaveLength(1);
    expect(files()[0]).toMatch(new RegExp(`^code-help-[0-9a-f]{8}-${process.version}-${process.arch}$`));
    expect((statSync(folder()).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(file()).mode & 0o777).toString(8)).toBe('600');
    expect(isKept()).toBe(true);
  });

  test('is a file for each command that is used, and none for words that are none', () => {
    run({}, ['--help']);
    run({}, ['help', 'dates']);
    run({}, ['find', '--help']);
    run({}, ['nonsense']);
    run({}, ['due']);
    run({}, ['../../up', '--help']);
    expect(new Set(files().map((name) => name.split('-')[1]))).toEqual(new Set(['find', 'help']));
  });

  test('holds no data of anybody: only the program and what it runs on', () => {
    run({ TEND_USER: 'secretuser' }, ['help', 'dates', '--user', 'secretuser']);
    run({ TEND_USER: 'secretuser' });
    const text = readFileSync(file(), 'latin1');
    expect(text).not.toContain('secretuser');
    expect(text).not.toContain(home);
  });

  test('is in XDG_CACHE_HOME where that is set, and ignores a relative one', () => {
    const own = path.join(home, 'own');
    run({ XDG_CACHE_HOME: own });
    expect(readdirSync(path.join(own, 'tend'))).toHaveLength(1);
    expect(files()).toEqual([]);
    run({ XDG_CACHE_HOME: 'relative' });
    expect(files()).toHaveLength(1);
    expect(existsSync(path.join(place, 'relative'))).toBe(false);
  });

  test('is made anew a day later, and when it comes from the future', () => {
    run();
    for (const days of [-2, 2]) {
      const then = new Date(Date.now() + days * 86_400_000);
      utimesSync(file(), then, then);
      expect(isKept()).toBe(false);
      expect(isKept()).toBe(true);
    }
  });

  test('does not grow without end', () => {
    run();
    for (let number = 0; number < 40; number += 1) {
      const old = path.join(folder(), `code-old${number}`);
      writeFileSync(old, '');
      utimesSync(old, new Date(number * 1000), new Date(number * 1000));
    }
    writeFileSync(path.join(folder(), 'other'), 'not ours to delete');
    run({}, ['find', '--help']);
    expect(files().filter((name) => name.startsWith('code-'))).toHaveLength(30);
    expect(files()).toContain('other');
    expect(files().filter((name) => /^code-(?:help|find)-/.test(name))).toHaveLength(2);
  });

  test('is whole when many start at once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, [program, 'help', 'dates'], {
          env: { PATH: '/usr/bin:/bin', HOME: home },
          stdio: 'ignore',
        });
        return new Promise((resolve) => {
          child.on('close', resolve);
        });
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    expect(files()).toHaveLength(1);
    expect(isKept()).toBe(true);
  });
});

describe('what is odd is not believed, and replaced', () => {
  beforeEach(() => {
    run();
  });

  test.each([
    ['torn', () => writeFileSync(file(), readFileSync(file()).subarray(0, 100_000))],
    ['empty', () => writeFileSync(file(), '')],
    ['shorter than its header', () => writeFileSync(file(), readFileSync(file()).subarray(0, 40))],
    ['longer', () => writeFileSync(file(), Buffer.concat([readFileSync(file()), Buffer.from('more')]))],
    ['full of zeros', () => damage(4096, '\0'.repeat(8192))],
    ['different in one letter', () => damage(200_001, 'x')],
    ['of another build', () => damage(3, 'zz')],
    [
      'of another node',
      () =>
        writeFileSync(file(), readFileSync(file(), 'latin1').replace(process.version, 'v20.0.0'), 'latin1'),
    ],
    [
      'of another V8',
      () =>
        writeFileSync(
          file(),
          readFileSync(file(), 'latin1').replace(process.versions.v8, process.versions.v8.replace(/\d/, '9')),
          'latin1',
        ),
    ],
    ['writable by others', () => chmodSync(file(), 0o622)],
    [
      'a link to a good one',
      () => {
        const moved = path.join(home, 'moved');
        renameSync(file(), moved);
        symlinkSync(moved, path.join(folder(), path.basename(namesBefore)));
      },
    ],
    [
      'a pipe',
      () => {
        const name = file();
        rmSync(name);
        spawnSync('mkfifo', [name]);
      },
    ],
  ])('%s', (_, spoil) => {
    namesBefore = file();
    spoil();
    expect(isKept()).toBe(false);
    const { mode } = lstatSync(file());
    expect(lstatSync(file()).isFile()).toBe(true);
    expect((mode & 0o777).toString(8)).toBe('600');
    expect(isKept()).toBe(true);
  });

  let namesBefore = '';

  test('a folder in the place of the file is left alone', () => {
    const name = file();
    rmSync(name);
    mkdirSync(name);
    expectSame();
    expect(lstatSync(name).isDirectory()).toBe(true);
    expect(files()).toHaveLength(1);
  });
});

describe('nothing is kept, and nothing else changes', () => {
  test('with TEND_NO_CODE_CACHE=1', () => {
    run({ TEND_NO_CODE_CACHE: '1' });
    expect(readdirSync(home)).toEqual([]);
  });

  test('with an environment that is empty, or a HOME that is none', () => {
    const ran = spawnSync(process.execPath, [program, 'help', 'dates'], {
      env: {},
      encoding: 'utf8',
      cwd: place,
    });
    expect({ status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toMatchObject({
      status: plain.status,
      stdout: plain.stdout,
      stderr: '',
    });
    for (const none of ['', '/', 'relative', path.join(home, 'not/there'), '/dev/null', '/proc'])
      expectSame({ HOME: none });
    expect([readdirSync(home), existsSync('/.cache/tend'), existsSync(path.join(place, 'relative'))]).toEqual(
      [[], false, false],
    );
  });

  test('after a command that failed', () => {
    expect(run({}, ['nonsense']).status).toBe(2);
    expect(run({}, ['help', 'nonsense']).status).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });

  test('in a folder that others can write to', () => {
    mkdirSync(folder(), { recursive: true });
    chmodSync(folder(), 0o777);
    expectSame();
    expect(files()).toEqual([]);
  });

  test('in a folder that is a link', () => {
    const elsewhere = path.join(home, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(path.dirname(folder()));
    symlinkSync(elsewhere, folder());
    expectSame();
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('where a file stands in the way', () => {
    writeFileSync(path.join(home, '.cache'), 'mine');
    expectSame();
    expect(readFileSync(path.join(home, '.cache'), 'utf8')).toBe('mine');
  });

  // Who may write everywhere is held up by no mode.
  test.skipIf(process.getuid?.() === 0)('in a home that is read-only', () => {
    chmodSync(home, 0o500);
    expectSame();
    expect(readdirSync(home)).toEqual([]);
  });

  // Only the superuser can give a folder away.
  test.skipIf(process.getuid?.() !== 0)('in the home, or in the cache folder, of somebody else', () => {
    chownSync(home, 12_345, 12_345);
    expectSame();
    expect(readdirSync(home)).toEqual([]);
    chownSync(home, 0, 0);
    run();
    expect(files()).toHaveLength(1);
    chownSync(file(), 12_345, 12_345);
    expect(isKept()).toBe(false);
    chownSync(folder(), 12_345, 12_345);
    rmSync(file());
    expectSame();
    expect(files()).toEqual([]);
  });
});
