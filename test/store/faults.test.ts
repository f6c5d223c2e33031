// Every disk call of a change goes wrong once: whatever happens, a reader sees all of the change or nothing of it.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Disk } from '../../src/store/disk.ts';
import { JOURNAL } from '../../src/store/journal.ts';
import { recover, sweepTemps } from '../../src/store/recover.ts';
import type { FileChange } from '../../src/store/write.ts';
import { bundled, started } from '../support/children.ts';
import { commit, edit } from '../support/commits.ts';
import { Crash, faultyDisk, forgetfulDisk, hastyDisk, shortWritingDisk } from '../support/faulty-disk.ts';
import type { Fault } from '../support/faulty-disk.ts';
import { filesOf, leftovers, readersView, trashFolders } from '../support/trash.ts';
import type { Files } from '../support/trash.ts';

const trash = trashFolders();

const OLD: Files = { 'a.yaml': 'old a', 'f/1.yaml': 'old 1', 'f/2.yaml': 'old 2', 'g/3.yaml': 'old 3' };

interface Scenario {
  readonly name: string;
  readonly changes: readonly FileChange[];
  readonly after: Files;
}

function scenario(name: string, ...changes: readonly FileChange[]): Scenario {
  const files = new Map(Object.entries(OLD));
  for (const { path, after } of changes) {
    if (after == null) files.delete(path);
    else files.set(path, Buffer.from(after).toString());
  }
  return { name, changes, after: Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

const MIXED = scenario(
  'create, replace and delete',
  edit('new/4.yaml', null, 'new 4'),
  edit('a.yaml', 'old a', 'new a, longer'),
  edit('g/3.yaml', 'old 3', null),
);
const SCENARIOS: readonly Scenario[] = [
  scenario('replace one', edit('f/1.yaml', 'old 1', 'new 1, longer')),
  scenario('create one', edit('new/4.yaml', null, 'new 4')),
  scenario('delete one', edit('g/3.yaml', 'old 3', null)),
  MIXED,
  scenario(
    'pack',
    edit('f/1.yaml', 'old 1', null),
    edit('f/2.yaml', 'old 2', null),
    edit('f.yaml', null, '1, 2'),
  ),
  scenario(
    'unpack',
    edit('a/1.yaml', null, 'one'),
    edit('a/2.yaml', null, 'two'),
    edit('a.yaml', 'old a', null),
  ),
  scenario(
    'replace three',
    ...['a.yaml', 'f/1.yaml', 'g/3.yaml'].map((path) => edit(path, OLD[path]!, `new ${path}`)),
  ),
];

const FAULTS: readonly Omit<Fault, 'at'>[] = [
  { what: 'EIO', done: 'no', lasts: false },
  { what: 'ENOSPC', done: 'half', lasts: false },
  { what: 'EROFS', done: 'no', lasts: true },
  { what: 'EIO', done: 'yes', lasts: false },
  { what: 'EIO', done: 'yes', lasts: true },
  { what: 'crash', done: 'no', lasts: true },
  { what: 'crash', done: 'half', lasts: true },
];

function failing(): never {
  throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'any' });
}

function text(bytes: Uint8Array | null): string | null {
  return bytes == null ? null : Buffer.from(bytes).toString();
}

/** Returns what `work` throws, or null. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

type Ending = 'ok' | 'crash' | 'write.failed' | 'write.unfinished';

function endingOf(error: unknown): Ending {
  if (error == null) return 'ok';
  if (error instanceof Crash) return 'crash';
  if (error instanceof UserError) return error.problem.code as Ending;
  throw error;
}

/** Makes the change on a disk with the fault; null when the change never got as far as the fault. */
function attempt(root: string, changes: readonly FileChange[], inner: Disk, fault: Fault): Ending | null {
  const { disk, fired, closeAll } = faultyDisk(inner, fault);
  const error = thrownBy(() => commit(root, changes, disk));
  closeAll();
  return fired() ? endingOf(error) : null;
}

/** Returns what a reader may see: after each ending that the user hears about, it is certain. */
function possible(after: Files, ending: Ending): readonly Files[] {
  if (ending === 'write.failed') return [OLD];
  return ending === 'crash' ? [OLD, after] : [after];
}

function expectWhole(root: string, after: Files, ending: Ending): void {
  const view = readersView(root);
  expect(possible(after, ending)).toContainEqual(view);
  recover(root, hastyDisk);
  expect(readersView(root)).toEqual(view);
  expect(filesOf(root)).toEqual(view);
  expect(leftovers(root)).toEqual([]);
  commit(root, [edit('next.yaml', null, 'next'), edit('also.yaml', null, 'also')]);
  expect(filesOf(root)).toEqual({ ...view, 'next.yaml': 'next', 'also.yaml': 'also' });
}

describe.each(SCENARIOS)('$name', ({ changes, after }) => {
  test('on a sound disk', () => {
    const root = trash(OLD);
    commit(root, changes);
    expect(filesOf(root)).toEqual(after);
  });

  test.each(FAULTS)('$what at the n-th call, done: $done, lasting: $lasts', (kind) => {
    const endings = new Set<Ending>();
    for (let at = 1; ; at += 1) {
      const root = trash(OLD);
      const ending = attempt(root, changes, hastyDisk, { ...kind, at });
      if (ending == null) break;
      endings.add(ending);
      // A disk that did what it reported as failed, and then fell silent, leaves nobody who could know.
      const unknowable = kind.done === 'yes' && kind.lasts;
      expectWhole(root, after, unknowable ? 'crash' : ending);
    }
    const failures: readonly Ending[] =
      kind.what === 'crash' ? ['crash'] : ['write.failed', 'write.unfinished'];
    for (const ending of failures) expect(endings).toContain(ending);
  });

  test('a disk that writes two bytes at a time', () => {
    const root = trash(OLD);
    commit(root, changes, shortWritingDisk(2));
    expect(filesOf(root)).toEqual(after);
    expect(leftovers(root)).toEqual([]);
  });

  test('the power goes at the n-th call: what was not synced is torn or gone, in any folder or all', () => {
    expect.hasAssertions();
    for (let at = 1, reached = true; reached; at += 1) {
      for (let lost = 0, folders = 1; lost <= folders; lost += 1) {
        const root = trash(OLD);
        const { disk, cutPower, unsyncedFolders } = forgetfulDisk(hastyDisk);
        const ending = attempt(root, changes, disk, { at, what: 'crash', done: 'no', lasts: true });
        reached = ending != null;
        folders = unsyncedFolders().length;
        // Each folder loses its unsynced names alone; in the last round all of them do.
        cutPower((_, index) => lost === folders || index === lost);
        // Temp files that outlive a draft which was never synced wait for the sweep of `tend doctor`.
        recover(root, hastyDisk);
        sweepTemps(root, hastyDisk);
        expectWhole(root, after, reached ? 'crash' : 'ok');
      }
    }
  });
});

test('a crash in the middle of completing a change, at any call, loses nothing', () => {
  let interrupted = 0;
  for (let at = 1; ; at += 1) {
    const root = trash(OLD);
    if (attempt(root, MIXED.changes, hastyDisk, { at, what: 'crash', done: 'no', lasts: true }) == null)
      break;
    if (!existsSync(join(root, JOURNAL))) continue;
    interrupted += 1;
    for (let again = 1, reached = true; reached; again += 1) {
      const copy = trash();
      cpSync(root, copy, { recursive: true });
      const { disk, fired } = faultyDisk(hastyDisk, { at: again, what: 'crash', done: 'no', lasts: true });
      thrownBy(() => recover(copy, disk));
      reached = fired();
      expect(readersView(copy)).toEqual(MIXED.after);
      recover(copy, hastyDisk);
      expect(filesOf(copy)).toEqual(MIXED.after);
      expect(leftovers(copy)).toEqual([]);
    }
  }
  expect(interrupted).toBeGreaterThan(5);
});

test('a disk that made the change count, said that it failed, and could not be looked at, keeps it whole', () => {
  const root = trash(OLD);
  let blind = false;
  const rename: Disk['rename'] = (from, to) => {
    hastyDisk.rename(from, to);
    blind = to.endsWith('journal.json');
    if (blind) failing();
  };
  const look: Disk['look'] = (path) => {
    const once = blind;
    blind = false;
    return once ? failing() : hastyDisk.look(path);
  };
  expect(endingOf(thrownBy(() => commit(root, MIXED.changes, { ...hastyDisk, rename, look })))).toBe(
    'write.failed',
  );
  expectWhole(root, MIXED.after, 'crash');
});

test('a journal that was done with does not come back with the power and undo what was written since', () => {
  const root = trash(OLD);
  const { disk, cutPower } = forgetfulDisk(hastyDisk);
  commit(root, MIXED.changes, disk);
  commit(root, [edit('g/3.yaml', null, 'again')], disk);
  cutPower(() => true);
  expect(recover(root, hastyDisk)).toBe(0);
  expect(filesOf(root)).toEqual({ ...MIXED.after, 'g/3.yaml': 'again' });
});

test.each([
  ['ENOSPC', 'the disk is full', '磁盘已满'],
  ['EROFS', 'the disk can only be read', '磁盘为只读'],
  ['EACCES', 'you are not allowed to write there', '没有写入权限'],
  ['EIO', 'the disk reported a fault', '磁盘报告读写错误'],
  ['EDQUOT', 'your disk quota is used up', '磁盘配额已用完'],
  ['EXOTIC', 'the system reported EXOTIC', '系统报告 EXOTIC'],
])('%s is said in plain words, with the path', (what, en, zh) => {
  const root = trash(OLD);
  const write: Disk['write'] = () => {
    throw Object.assign(new Error(what), { code: what, syscall: 'write' });
  };
  let writes = 0;
  const disk: Disk = {
    ...hastyDisk,
    write: (...args) => ((writes += 1) === 1 ? hastyDisk : { write }).write(...args),
  };
  const error = thrownBy(() => commit(root, [edit('a.yaml', 'old a', 'new')], disk)) as UserError;
  expect(error.problem).toMatchObject({ code: 'write.failed', exit: 1 });
  expect(error.problem.message.en).toBe(`Nothing was changed, because ${en}. It happened at a.yaml`);
  expect(error.problem.message.zh).toBe(`没有任何更改，因为${zh}。出错位置：a.yaml`);
  expect(filesOf(root)).toEqual(OLD);
  expect(leftovers(root)).toEqual([]);
});

test('a real process that kills itself at the n-th call, its lock still lying there', async () => {
  const script = bundled('dying-writer', trash());
  const changes = MIXED.changes.map(({ path, before, after }) => ({
    path,
    before: text(before),
    after: text(after),
  }));
  const seen = new Set<string>();
  // Every eighth call: the loops above take every single one.
  for (let at = 1; ; at += 8) {
    const root = trash(OLD);
    const { code, signal, err } = await started(script, [JSON.stringify({ root, at, changes })]).ended;
    if (code === 0) break;
    expect(`${signal} ${err}`).toBe('SIGKILL ');
    const view = readersView(root);
    seen.add(JSON.stringify(view));
    expect([OLD, MIXED.after]).toContainEqual(view);
    // The next command, a process of its own, takes over the lock and just works.
    const next = [{ path: 'next.yaml', before: null, after: 'next' }];
    const second = await started(script, [JSON.stringify({ root, at: 0, changes: next })]).ended;
    expect(second).toEqual({ code: 0, signal: null, err: '' });
    expect(filesOf(root)).toEqual({ ...view, 'next.yaml': 'next' });
    expect(leftovers(root)).toEqual([]);
  }
  expect(seen.size).toBe(2);
});
