// The lock under contention: races for a dead lock, failing disks, and real processes that are killed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withLock } from '../../src/store/lock.ts';
import { ownerOf, probeProcess } from '../../src/store/process-identity.ts';
import type { Owner, Probe } from '../../src/store/process-identity.ts';
import { bundled, started } from '../support/children.ts';
import { Crash, faultyDisk, hastyDisk, wrap } from '../support/faulty-disk.ts';
import { dead, lockedFolder, lockFile, me, options, other, problemOf } from '../support/locks.ts';
import { allPaths, trashFolders } from '../support/trash.ts';

const trash = trashFolders();

// Process 300 is the dead holder, 100 is slow and 200 is quick.
const probe: Probe = (pid) => (pid === 300 ? null : { startedAt: pid === 100 ? '5' : '7' });

function ignore(): void {}

function noReasonToWait(): never {
  throw new Error('no reason to wait');
}

describe('a race for a dead lock', () => {
  test('one that comes at the n-th call of a slow one: never both are in', async () => {
    const winners = new Set<string>();
    for (let at = 1, reached = true; reached; at += 1) {
      const root = lockedFolder(trash, lockFile({ ...other, pid: 300 }));
      const inside: string[] = [];
      const quick = async (): Promise<void> => {
        inside.push('quick');
        await slowEnded;
      };
      let slowEnds = ignore;
      const slowEnded = new Promise<void>((resolve) => (slowEnds = resolve));
      let rival: Promise<string> | null = null;
      let count = 0;
      const disk = wrap(hastyDisk, (_, __, call) => {
        count += 1;
        if (count === at) rival = problemOf(withLock(root, other, quick, options({ probe, limit: 0 })));
        return call();
      });
      await problemOf(withLock(root, me, () => void inside.push('slow'), options({ probe, disk, limit: 0 })));
      reached = rival != null;
      const both = [...inside];
      slowEnds();
      await Promise.resolve(rival);
      expect(both.length).toBe(1);
      winners.add(both[0]!);
      expect(allPaths(root)).toEqual([]);
    }
    expect([...winners].toSorted()).toEqual(['quick', 'slow']);
  });

  test('our draft, swept away by a holder who came and went, is written again', async () => {
    for (const [call, root] of [
      ['link', trash()],
      ['rename', lockedFolder(trash, lockFile(other))],
    ] as const) {
      let swept = false;
      const sweep = (from: string, to: string): void => {
        if (!swept) hastyDisk.unlink(from);
        swept = true;
        hastyDisk[call](from, to);
      };
      const disk = { ...hastyDisk, [call]: sweep };
      expect(await withLock(root, me, () => 'in', options({ disk, probe: dead }))).toBe('in');
      expect(swept).toBe(true);
      expect(allPaths(root)).toEqual([]);
    }
  });

  test('a taker that dies at any disk call is itself taken over', async () => {
    for (let at = 1, reached = true; reached; at += 1) {
      const root = lockedFolder(trash, lockFile(other));
      const { disk, fired, closeAll } = faultyDisk(hastyDisk, { at, what: 'crash', done: 'no', lasts: true });
      const died = await withLock(root, me, () => {}, options({ disk, probe: dead })).catch(
        (e: unknown) => e,
      );
      closeAll();
      reached = fired();
      if (died != null && !(died instanceof Crash)) throw died;
      const next: Owner = { ...me, pid: 101 };
      expect(await withLock(root, next, () => 'in', options({ probe: dead }))).toBe('in');
    }
    expect.hasAssertions();
  });

  test.each(['EIO', 'ENOSPC', 'EROFS', 'EACCES'])(
    '%s at any disk call is a sentence, and never two holders',
    async (what) => {
      const endings = new Set<string>();
      for (let at = 1, reached = true; reached; at += 1) {
        const root = lockedFolder(trash, lockFile(other));
        const { disk, fired, closeAll } = faultyDisk(hastyDisk, { at, what, done: 'no', lasts: false });
        const problem = await problemOf(withLock(root, me, () => {}, options({ disk, probe: dead })));
        closeAll();
        reached = fired();
        endings.add(problem.split(':')[0]!);
        expect(await withLock(root, me, () => 'in', options({ probe: dead }))).toBe('in');
      }
      expect([...endings].toSorted()).toEqual(['none', 'write.failed']);
    },
  );
});

describe('real processes', () => {
  const owner = ownerOf(process.pid, hostname());

  test('one that lives is waited for; one that ended properly leaves nothing', async () => {
    const root = trash();
    const child = started(bundled('lock-holder', trash()), [root]);
    expect(await child.firstLine).toBe('held');
    const busy = await problemOf(withLock(root, owner, () => {}, { now: Date.now, limit: 20 }));
    expect(busy).toContain(`process ${child.process.pid} on ${hostname()}`);
    const waiting = withLock(root, owner, () => 'in', { now: Date.now, limit: 60_000 });
    child.process.stdin?.end();
    expect(await waiting).toBe('in');
    expect((await child.ended).code).toBe(0);
    expect(allPaths(root)).toEqual([]);
  });

  test('one that was killed with -9 is taken over without waiting', async () => {
    const root = trash();
    const child = started(bundled('lock-holder', trash()), [root]);
    expect(await child.firstLine).toBe('held');
    child.process.kill('SIGKILL');
    expect((await child.ended).signal).toBe('SIGKILL');
    expect(await withLock(root, owner, () => 'in', { now: Date.now, wait: noReasonToWait })).toBe('in');
    expect(allPaths(root)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'one that ended and that its parent never asked about is dead',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
      const pid = Number(
        await new Promise<string>((resolve) => parent.stdout.once('data', (d) => resolve(String(d)))),
      );
      await expect.poll(() => probeProcess(pid), { timeout: 20_000 }).toBeNull();
      expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
      parent.kill();
    },
  );

  test('four that add 25 each to a counter lose none, though a fifth is killed again and again', async () => {
    const root = trash({ counter: '0\n' });
    const folder = trash();
    const counting = bundled('counting-writer', folder);
    const holding = bundled('lock-holder', folder);
    const writers = [1, 2, 3, 4].map(() => started(counting, [root, '25']));
    for (let i = 0; i < 4; i += 1) {
      const holder = started(holding, [root]);
      expect(await holder.firstLine).toBe('held');
      holder.process.kill('SIGKILL');
    }
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends).toEqual([1, 2, 3, 4].map(() => ({ code: 0, signal: null, err: '' })));
    // The holder that was killed last may have left its lock.
    await withLock(root, owner, () => {}, { now: Date.now });
    expect(readFileSync(join(root, 'counter'), 'utf8')).toBe('100\n');
    expect(allPaths(root)).toEqual(['counter']);
  });
});
