// The write door on a sound disk: what it changes, what it refuses, and what it leaves to other programs.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../src/store/disk.ts';
import type { Disk } from '../../src/store/disk.ts';
import type { Guard } from '../../src/store/lock.ts';
import type { FileChange } from '../../src/store/write.ts';
import { commit, edit, guard, messageOf, problemOf } from '../support/commits.ts';
import { hastyDisk } from '../support/faulty-disk.ts';
import { filesOf, leftovers, trashFolders } from '../support/trash.ts';

const trash = trashFolders();

function noLinks(): never {
  throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
}

function modeOf(root: string, path: string): string {
  return (statSync(join(root, path)).mode & 0o777).toString(8);
}
describe('what changes', () => {
  test.each<{ what: string; changes: readonly FileChange[]; result: Record<string, string> }>([
    { what: 'nothing', changes: [], result: { 'a.yaml': 'a', 'b/c.yaml': 'c' } },
    { what: 'one file', changes: [edit('a.yaml', 'a', 'A')], result: { 'a.yaml': 'A', 'b/c.yaml': 'c' } },
    {
      what: 'a new file in new folders',
      changes: [edit('x/y/z.yaml', null, 'z')],
      result: { 'a.yaml': 'a', 'b/c.yaml': 'c', 'x/y/z.yaml': 'z' },
    },
    { what: 'an empty file', changes: [edit('a.yaml', 'a', '')], result: { 'a.yaml': '', 'b/c.yaml': 'c' } },
    { what: 'a deletion', changes: [edit('a.yaml', 'a', null)], result: { 'b/c.yaml': 'c' } },
    {
      what: 'a move',
      changes: [edit('b/c.yaml', 'c', null), edit('d/c.yaml', null, 'c')],
      result: { 'a.yaml': 'a', 'd/c.yaml': 'c' },
    },
    {
      what: 'a file that only has to stay as it is',
      changes: [edit('a.yaml', 'a', 'a'), edit('b/c.yaml', 'c', 'C'), edit('none.yaml', null, null)],
      result: { 'a.yaml': 'a', 'b/c.yaml': 'C' },
    },
    {
      what: 'three files at once, one name in Chinese',
      changes: [edit('a.yaml', 'a', 'A'), edit('b/c.yaml', 'c', null), edit('客户/华东.yaml', null, '新')],
      result: { 'a.yaml': 'A', '客户/华东.yaml': '新' },
    },
  ])('$what', ({ changes, result }) => {
    const root = trash({ 'a.yaml': 'a', 'b/c.yaml': 'c' });
    commit(root, changes, realDisk);
    expect(filesOf(root)).toEqual(result);
    expect(leftovers(root)).toEqual([]);
  });

  test('a folder disappears with its last file, one that still has a file stays', () => {
    const root = trash({ 'f/2023-11/1.yaml': '1', 'f/2023-11/2.yaml': '2', 'f/2023-12/3.yaml': '3' });
    commit(root, [
      edit('f/2023-11/1.yaml', '1', null),
      edit('f/2023-11/2.yaml', '2', null),
      edit('f/2023-11.yaml', null, '12'),
    ]);
    expect(readdirSync(join(root, 'f')).toSorted()).toEqual(['2023-11.yaml', '2023-12']);
    commit(root, [edit('f/2023-12/3.yaml', '3', null)]);
    expect(readdirSync(join(root, 'f'))).toEqual(['2023-11.yaml']);
  });

  test('long names in Chinese, 255 bytes as the file system allows', () => {
    const root = trash();
    const name = '客'.repeat(85);
    commit(root, [edit(name, null, 'x'), edit('b', null, 'y')]);
    expect(filesOf(root)).toEqual({ [name]: 'x', b: 'y' });
  });

  test('any change to any files makes exactly that change', () => {
    const content = fc.option(fc.string({ maxLength: 5 }), { nil: null });
    const names = ['a', 'b', 'c/d', 'c/e', 'f/g/h'];
    const states = fc.array(content, { minLength: 5, maxLength: 5 });
    const filesFrom = (state: readonly (string | null)[]): Record<string, string> =>
      Object.fromEntries(names.flatMap((name, i) => (state[i] == null ? [] : [[name, state[i]]])));
    fc.assert(
      fc.property(states, states, (from, to) => {
        const root = trash(filesFrom(from));
        commit(
          root,
          names.map((name, i) => edit(name, from[i]!, to[i]!)),
        );
        expect(filesOf(root)).toEqual(filesFrom(to));
        expect(leftovers(root)).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('what another program did meanwhile', () => {
  test.each<{ what: string; changes: readonly FileChange[] }>([
    { what: 'it was edited', changes: [edit('a.yaml', 'A', 'mine')] },
    { what: 'it was deleted', changes: [edit('none.yaml', 'a', 'mine')] },
    { what: 'it was made', changes: [edit('a.yaml', null, 'mine')] },
    { what: 'it was edited before we delete it', changes: [edit('a.yaml', 'A', null)] },
    {
      what: 'one of three was edited',
      changes: [edit('x', null, 'x'), edit('a.yaml', 'A', 'mine'), edit('b/c.yaml', 'c', null)],
    },
    {
      what: 'one that only had to stay was edited',
      changes: [edit('a.yaml', 'A', 'A'), edit('b/c.yaml', 'c', 'mine')],
    },
  ])('$what: nothing changes', ({ changes }) => {
    const old = { 'a.yaml': 'a', 'b/c.yaml': 'c' };
    const root = trash(old);
    expect(problemOf(() => commit(root, changes))).toBe('write.changed_meanwhile');
    expect(filesOf(root)).toEqual(old);
    expect(leftovers(root)).toEqual([]);
  });

  test.each([1, 3])('it saves while we write (%d files): its bytes stay, ours are not written', (count) => {
    const root = trash({ 'a.yaml': 'a', b: 'b' });
    const disk: Disk = {
      ...hastyDisk,
      close: (handle) => {
        realDisk.close(handle);
        writeFileSync(join(root, 'a.yaml'), 'edited');
      },
    };
    const changes: FileChange[] = [
      edit('a.yaml', 'a', 'mine'),
      edit('b', 'b', 'B'),
      edit('new/c', null, 'c'),
    ];
    expect(problemOf(() => commit(root, changes.slice(0, count), disk))).toBe('write.changed_meanwhile');
    expect(filesOf(root)).toEqual({ 'a.yaml': 'edited', b: 'b' });
    expect(leftovers(root)).toEqual([]);
    expect(existsSync(join(root, 'new'))).toBe(false);
  });

  test('it makes the file in the very moment in which we would', () => {
    const root = trash();
    const disk: Disk = {
      ...hastyDisk,
      link: (from, to) => {
        writeFileSync(to, 'theirs');
        realDisk.link(from, to);
      },
    };
    expect(problemOf(() => commit(root, [edit('a', null, 'mine')], disk))).toBe('write.changed_meanwhile');
    expect(filesOf(root)).toEqual({ a: 'theirs' });
  });

  test('a disk without links still makes new files', () => {
    const root = trash();
    commit(root, [edit('a', null, 'mine')], { ...hastyDisk, link: noLinks });
    expect(filesOf(root)).toEqual({ a: 'mine' });
    expect(leftovers(root)).toEqual([]);
  });

  test('it saves after the change counts: ours is completed, theirs is kept and named', () => {
    const root = trash({ a: 'a', b: 'b' });
    const disk: Disk = {
      ...hastyDisk,
      rename: (from, to) => {
        realDisk.rename(from, to);
        if (to.endsWith('journal.json')) writeFileSync(join(root, 'b'), 'theirs');
      },
    };
    const message = messageOf(() => commit(root, [edit('a', 'a', 'A'), edit('b', 'b', 'B')], disk));
    expect(message).toBe(
      'A change was completed, but another program had changed one of its files meanwhile: b',
    );
    expect(filesOf(root)).toEqual({ a: 'A', b: 'B' });
    const [kept] = readdirSync(join(root, '.tend/local/kept'));
    expect(readFileSync(join(root, '.tend/local/kept', kept!), 'utf8')).toBe('theirs');
  });

  test('the lock was lost before the change counts', () => {
    const root = trash({ a: 'a' });
    const lost: Guard = { ...guard, stillMine: () => false };
    expect(problemOf(() => commit(root, [edit('a', 'a', 'A')], hastyDisk, lost))).toBe('lock.lost');
    expect(
      problemOf(() => commit(root, [edit('a', 'a', 'A'), edit('n/b', null, 'B')], hastyDisk, lost)),
    ).toBe('lock.lost');
    expect(filesOf(root)).toEqual({ a: 'a' });
    expect(leftovers(root)).toEqual([]);
    expect(existsSync(join(root, 'n'))).toBe(false);
  });
});

describe('paths', () => {
  const words =
    '/etc/x ../x a/../x a/.. .. . ./a a//b a/ / C:/x c:x .git/hooks/pre-commit .GIT/config sub/.git/config .tend/local/lock .tend/local/journal.json .Tend/Local/x .tend/local';
  test.each(['', 'a\\b', '..\\x', 'a\0b', 'a\nb', 'a\u001b]0;x', ...words.split(' ')])(
    '%j is refused',
    (path) => {
      const root = trash({ a: 'a' });
      expect(problemOf(() => commit(root, [edit(path, null, 'x')]))).toBe('write.unsafe_path');
      expect(problemOf(() => commit(root, [edit('a', 'a', 'A'), edit(path, 'x', null)]))).toBe(
        'write.unsafe_path',
      );
      expect(filesOf(root)).toEqual({ a: 'a' });
    },
  );

  test.each(['.gitignore', '.gitattributes', '.tend/schema/customer.json', 'a b', '.gitx/a', '..a/b..'])(
    '%j is fine',
    (path) => {
      const root = trash();
      commit(root, [edit(path, null, 'x')]);
      expect(filesOf(root)).toEqual({ [path]: 'x' });
    },
  );

  test('links and devices on the way, and in the place of the file, are refused', () => {
    const outside = trash({ 'secret.yaml': 's' });
    const root = trash({ a: 'a' });
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'file.yaml'));
    symlinkSync(join(outside, 'new.yaml'), join(root, 'dangling.yaml'));
    mkdirSync(join(root, 'directory.yaml'));
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    for (const path of [
      'folder/secret.yaml',
      'file.yaml',
      'dangling.yaml',
      'directory.yaml',
      'pipe.yaml',
      'a/b',
    ]) {
      for (const [before, after] of [
        ['s', 'S'],
        [null, 'S'],
        ['s', null],
      ] as const) {
        expect(problemOf(() => commit(root, [edit(path, before, after)]))).toBe('write.unsafe_path');
        expect(problemOf(() => commit(root, [edit('n', null, 'n'), edit(path, before, after)]))).toBe(
          'write.unsafe_path',
        );
      }
    }
    expect(filesOf(outside)).toEqual({ 'secret.yaml': 's' });
    expect(leftovers(root)).toEqual([]);
  });

  test('a link in the place of our own folder is refused', () => {
    const outside = trash();
    const root = trash({ a: 'a' });
    mkdirSync(join(root, '.tend'));
    symlinkSync(outside, join(root, '.tend/local'));
    expect(problemOf(() => commit(root, [edit('a', 'a', 'A')]))).toBe('write.unsafe_path');
    expect(filesOf(outside)).toEqual({});
  });

  test('the same file twice in one change is our mistake', () => {
    expect(() => commit(trash(), [edit('a', null, '1'), edit('a', null, '2')])).toThrow(
      'the same file twice',
    );
  });
});

describe('modes', () => {
  test.each([0o600, 0o640, 0o664, 0o755])('a replaced file keeps mode %o', (mode) => {
    const root = trash({ a: 'a', b: 'b' });
    chmodSync(join(root, 'a'), mode);
    commit(root, [edit('a', 'a', 'A')]);
    expect(modeOf(root, 'a')).toBe(mode.toString(8));
    commit(root, [edit('a', 'A', 'AA'), edit('b', 'b', 'B')]);
    expect(modeOf(root, 'a')).toBe(mode.toString(8));
  });

  test.each([
    [0o022, '644'],
    [0o077, '600'],
    [0o002, '644'],
  ])('a new file under umask %o has mode %s', (mask, mode) => {
    const root = trash();
    // Worker threads cannot set the umask, so the disk applies it as the system would.
    const create: Disk['create'] = (path, wanted) => {
      const handle = realDisk.create(path, wanted & ~mask);
      realDisk.setMode(handle, wanted & ~mask);
      return handle;
    };
    commit(root, [edit('a', null, 'A')], { ...hastyDisk, create });
    expect(modeOf(root, 'a')).toBe(mode);
  });
});
