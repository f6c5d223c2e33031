// The lock: one writer at a time, dead holders taken over, living ones waited for and then named.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/errors.ts';
import { realDisk } from '../../src/store/disk.ts';
import { LOCK, withLock } from '../../src/store/lock.ts';
import { judge, ownerOf, probeProcess } from '../../src/store/process-identity.ts';
import type { Owner, Probe, Verdict } from '../../src/store/process-identity.ts';
import {
  alive,
  dead,
  lockedFolder,
  lockFile,
  me,
  MINUTE,
  options,
  other,
  problemOf,
} from '../support/locks.ts';
import { allPaths, trashFolders } from '../support/trash.ts';

const trash = trashFolders();

function noLinks(): never {
  throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
}

describe('taking and releasing', () => {
  test('the work runs under the lock, its value comes back, and nothing is left', async () => {
    const root = trash();
    const during = await withLock(
      root,
      me,
      (guard) => {
        expect(guard.stillMine()).toBe(true);
        return JSON.parse(readFileSync(join(root, LOCK), 'utf8')) as object;
      },
      options(),
    );
    expect(during).toMatchObject({ ...me, since: '2024-05-10T12:00:00.000Z' });
    expect(allPaths(root)).toEqual([]);
  });

  test('an error of the work comes through and the lock is free again', async () => {
    const root = trash();
    const failing = withLock(root, me, () => Promise.reject(new Error('of the work')), options());
    await expect(failing).rejects.toThrow('of the work');
    expect(await withLock(root, me, () => 'free', options())).toBe('free');
  });

  test('every taking has a token of its own', async () => {
    const root = trash();
    const tokens = [
      await withLock(root, me, (guard) => guard.token, options()),
      await withLock(root, me, (guard) => guard.token, options()),
    ];
    expect(new Set(tokens).size).toBe(2);
  });

  test('using it inside itself is our mistake, and the outer one goes on', async () => {
    const root = trash();
    const outer = withLock(
      root,
      me,
      async (guard) => {
        await expect(withLock(root, me, () => {}, options())).rejects.toThrow('while it held the lock');
        return guard.stillMine();
      },
      options(),
    );
    expect(await outer).toBe(true);
  });

  test('the guard notices that the lock is gone or someone else’s, and does not remove that one', async () => {
    const root = trash();
    const seen = await withLock(
      root,
      me,
      (guard) => {
        writeFileSync(join(root, LOCK), lockFile(other));
        return guard.stillMine();
      },
      options(),
    );
    expect(seen).toBe(false);
    expect(readFileSync(join(root, LOCK), 'utf8')).toBe(lockFile(other));
  });

  test('a file system without links locks as well', async () => {
    const root = trash();
    const disk = { ...realDisk, link: noLinks };
    const second = async (): Promise<string> => problemOf(withLock(root, other, () => {}, options({ disk })));
    const first = withLock(root, me, second, options({ disk, probe: () => ({ startedAt: '5' }) }));
    expect(await first).toMatch(/^none|^lock.busy/);
    expect(allPaths(root)).toEqual([]);
  });

  test('a link in its place is refused', async () => {
    const outside = trash({ lock: '' });
    const root = trash();
    mkdirSync(join(root, '.tend/local'), { recursive: true });
    symlinkSync(join(outside, 'lock'), join(root, LOCK));
    expect(await problemOf(withLock(root, me, () => {}, options()))).toMatch(/^write.unsafe_path/);
    expect(readFileSync(join(outside, 'lock'), 'utf8')).toBe('');
  });
});

describe('a holder', () => {
  const cases: readonly (readonly [string, Owner, Probe, number, boolean])[] = [
    ['alive', other, alive, 1000, false],
    ['alive for a day', other, alive, 24 * 60 * MINUTE, false],
    ['dead', other, dead, 0, true],
    ['dead, its pid given to another process', other, () => ({ startedAt: '8' }), 0, true],
    ['dead, its pid given to us', { ...other, pid: me.pid }, alive, 0, true],
    ['from before the machine started anew', { ...other, boot: 'a' }, alive, 0, true],
    ['a lock that this very process left behind', me, alive, 0, true],
    ['on another machine', { ...other, host: 'till' }, dead, 59 * MINUTE, false],
    ['on another machine, an hour ago', { ...other, host: 'till' }, dead, 61 * MINUTE, true],
    ['on another machine, its clock ahead', { ...other, host: 'till' }, dead, -61 * MINUTE, false],
    ['in another container', { ...other, space: 't' }, dead, 59 * MINUTE, false],
    ['in another container, an hour ago', { ...other, space: 't' }, dead, 61 * MINUTE, true],
    [
      'of a system that does not tell when a process began',
      other,
      () => ({ startedAt: null }),
      59 * MINUTE,
      false,
    ],
    ['of such a system, an hour ago', other, () => ({ startedAt: null }), 61 * MINUTE, true],
  ];
  test.each(cases)('%s', async (_, owner, probe, ago, takenOver) => {
    const root = lockedFolder(trash, lockFile(owner, ago));
    const problem = await problemOf(withLock(root, me, () => {}, options({ probe })));
    expect(problem.split(':')[0]).toBe(takenOver ? 'none' : 'lock.busy');
    expect(allPaths(root)).toEqual(takenOver ? [] : [LOCK]);
  });

  test('is named when it does not end, with what to do', async () => {
    const root = lockedFolder(trash, lockFile(other, MINUTE));
    const error = await withLock(root, me, () => {}, options()).catch((error: unknown) => error);
    expect((error as UserError).problem).toEqual({
      code: 'lock.busy',
      exit: 1,
      message: {
        en: 'Another tend is writing in this folder: process 200 on desk, since 2024-05-10 11:59:00 UTC. Nothing was changed.',
        zh: '另一个 tend 正在写入此文件夹：desk 上的进程 200，始于 2024-05-10 11:59:00 UTC。没有任何更改。',
      },
      hint: {
        en: 'Try again when it has ended. If you are certain that nothing on desk is writing here, delete .tend/local/lock',
        zh: '请等它结束后重试。若确定 desk 上没有程序在此写入，请删除 .tend/local/lock',
      },
    });
  });

  test('is waited for in growing steps up to the limit, ten seconds when none is given', async () => {
    const root = lockedFolder(trash, lockFile(other));
    const steps: number[] = [];
    const wait = async (ms: number): Promise<void> => void steps.push(ms);
    const { limit: _, ...given } = options({ wait });
    expect(await problemOf(withLock(root, me, () => {}, given))).toMatch(/^lock.busy/);
    const total = steps.reduce((a, b) => a + b, 0);
    expect(steps.slice(0, 6)).toEqual([5, 10, 20, 40, 80, 100]);
    expect(total).toBeGreaterThanOrEqual(10_000);
    expect(total).toBeLessThan(10_200);
  });

  test('that ends while we wait makes way', async () => {
    const root = lockedFolder(trash, lockFile(other));
    const wait = async (): Promise<void> => realDisk.unlink(join(root, LOCK));
    expect(await withLock(root, me, () => 'in', options({ wait }))).toBe('in');
  });
});

describe('a lock that cannot be read', () => {
  const texts = [
    '',
    '\0\0\0',
    '{"token":',
    '[]',
    'null',
    '42',
    '{}',
    '{"token":"../x","pid":1,"since":"2024-05-10"}',
  ];
  texts.push(lockFile(other).replace('200', '-1'), lockFile(other).replace('"desk"', '7'));

  test.each(texts)('%j is left alone while it is fresh, then taken over', async (text) => {
    const fresh = lockedFolder(trash, text, 4000);
    expect(await problemOf(withLock(fresh, me, () => {}, options()))).toMatch(
      /^lock.unreadable: .*\.tend\/local\/lock$/,
    );
    expect(readFileSync(join(fresh, LOCK), 'utf8')).toBe(text);
    const old = lockedFolder(trash, text, 6000);
    expect(await withLock(old, me, () => 'in', options())).toBe('in');
    expect(allPaths(old)).toEqual([]);
  });
});

describe('judging a process', () => {
  const here = ownerOf(process.pid, hostname());
  const verdicts: readonly (readonly [string, Owner, Verdict])[] = [
    ['this one', here, 'self'],
    ['its parent', ownerOf(process.ppid, hostname()), 'alive'],
    ['one with the pid of its parent, begun at another time', { ...here, pid: process.ppid }, 'dead'],
    ['one beyond the highest pid', { ...here, pid: 2 ** 30 }, 'dead'],
    ['one on another machine', { ...here, pid: process.ppid, host: 'elsewhere.example' }, 'unknown'],
  ];
  test.runIf(process.platform === 'linux').each(verdicts)('%s', (_, holder, verdict) => {
    expect(judge(holder, here, probeProcess)).toBe(verdict);
  });
});
