// Interrupted changes: how readers see them, how the next writer completes them, and what a hostile journal can do.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../src/store/disk.ts';
import { encodeJournal, JOURNAL, parseJournal, pendingWrites, sumOf } from '../../src/store/journal.ts';
import { recover, sweepTemps } from '../../src/store/recover.ts';
import { commit, edit, messageOf, problemOf } from '../support/commits.ts';
import { hastyDisk } from '../support/faulty-disk.ts';
import { filesOf, leftovers, readersView, trashFolders } from '../support/trash.ts';

const trash = trashFolders();

const journalOf = (entry: object): Uint8Array =>
  Buffer.from(JSON.stringify({ version: 1, entries: [entry] }));

const sum = (text: string): string | null => sumOf(Buffer.from(text));

/** Leaves what a process leaves that died right after its change counted: a becomes A, b is deleted. */
function interrupt(root: string): void {
  mkdirSync(join(root, '.tend/local'), { recursive: true });
  writeFileSync(join(root, '.tend-tmp-a'), 'A');
  const bytes = encodeJournal([
    { path: 'a', kind: 'write', before: sum('a'), after: sum('A'), temp: '.tend-tmp-a' },
    { path: 'b', kind: 'delete', before: sum('b'), after: null, temp: null },
  ]);
  writeFileSync(join(root, JOURNAL), bytes);
}

describe('an interrupted change', () => {
  test('is seen whole by readers, who write nothing, and is completed once', () => {
    const root = trash({ a: 'a', b: 'b', c: 'c' });
    expect(pendingWrites(root, realDisk)).toBeNull();
    interrupt(root);
    expect(pendingWrites(root, realDisk)).toEqual(
      new Map([
        ['a', Buffer.from('A')],
        ['b', null],
      ]),
    );
    expect(readersView(root)).toEqual({ a: 'A', c: 'c' });
    expect(filesOf(root)).toEqual({ a: 'a', b: 'b', c: 'c' });
    expect(recover(root, hastyDisk)).toBe(2);
    expect(filesOf(root)).toEqual({ a: 'A', c: 'c' });
    expect(leftovers(root)).toEqual([]);
    expect(recover(root, hastyDisk)).toBe(0);
  });

  test('is completed before the next change, which is then compared with the completed files', () => {
    const root = trash({ a: 'a', b: 'b' });
    interrupt(root);
    expect(problemOf(() => commit(root, [edit('a', 'a', 'mine')]))).toBe('write.changed_meanwhile');
    expect(filesOf(root)).toEqual({ a: 'A' });
  });

  test('keeps what someone edited after the interruption, and says where', () => {
    const root = trash({ a: 'edited since', b: 'b' });
    interrupt(root);
    expect(readersView(root)).toEqual({ a: 'A' });
    expect(problemOf(() => recover(root, hastyDisk))).toBe('write.set_aside');
    expect(filesOf(root)).toEqual({ a: 'A' });
    const [kept] = readdirSync(join(root, '.tend/local/kept'));
    expect(readFileSync(join(root, '.tend/local/kept', kept!), 'utf8')).toBe('edited since');
    expect(recover(root, hastyDisk)).toBe(0);
  });

  test('leaves alone what was in place already and edited since', () => {
    const root = trash({ a: 'a', b: 'b' });
    interrupt(root);
    execFileSync('mv', ['.tend-tmp-a', 'a'], { cwd: root });
    writeFileSync(join(root, 'a'), 'edited since');
    expect(readersView(root)).toEqual({ a: 'edited since' });
    expect(recover(root, hastyDisk)).toBe(2);
    expect(filesOf(root)).toEqual({ a: 'edited since' });
  });

  test('does not disturb readers when its journal is damaged; the next writer names the file', () => {
    for (const text of ['', '{"version":1,"entr', '[]', 'null', '{"version":2,"entries":[]}', '\u00ff']) {
      const root = trash({ a: 'a', [JOURNAL]: text });
      expect(pendingWrites(root, realDisk)).toBeNull();
      expect(messageOf(() => commit(root, [edit('a', 'a', 'A')]))).toMatch(
        /damaged.* \.tend\/local\/journal\.json$/,
      );
      expect(filesOf(root)).toEqual({ a: 'a' });
    }
  });

  test('with a damaged temp file is reported, and readers see the file as it lies there', () => {
    const root = trash({ a: 'a', b: 'b' });
    interrupt(root);
    writeFileSync(join(root, '.tend-tmp-a'), 'half');
    expect(readersView(root)).toEqual({ a: 'a' });
    expect(messageOf(() => recover(root, hastyDisk))).toMatch(/damaged.* \.tend-tmp-a$/);
    expect(filesOf(root)).toEqual({ a: 'a', b: 'b' });
  });

  test.each([
    ['path', '../x'],
    ['path', '.git/config'],
    ['path', '/etc/x'],
    ['temp', '../.tend-tmp-a'],
    ['temp', '.tend-tmp-/../../x'],
    ['temp', 'a.yaml'],
    ['kind', 'execute'],
    ['after', 'nonsense'],
    ['before', 5],
  ])('a hostile journal with %s %j is no journal', (key, value) => {
    const good = {
      path: 'a',
      kind: 'write',
      before: null,
      after: sumOf(Buffer.from('A')),
      temp: '.tend-tmp-a',
    };
    expect(parseJournal(journalOf(good))).toEqual([good]);
    expect(parseJournal(journalOf({ ...good, [key]: value }))).toBeNull();
  });

  test('a journal never leads through a link', () => {
    const outside = trash({ '.tend-tmp-x': 'X', x: 'x' });
    const root = trash();
    symlinkSync(outside, join(root, 'folder'));
    mkdirSync(join(root, '.tend/local'), { recursive: true });
    const sums = { before: sumOf(Buffer.from('x')), after: sumOf(Buffer.from('X')) };
    writeFileSync(
      join(root, JOURNAL),
      encodeJournal([{ path: 'folder/x', kind: 'write', ...sums, temp: '.tend-tmp-x' }]),
    );
    expect(pendingWrites(root, realDisk)).toBeNull();
    expect(problemOf(() => recover(root, hastyDisk))).toBe('write.unsafe_path');
    expect(readFileSync(join(outside, 'x'), 'utf8')).toBe('x');
  });

  test('temp files that no journal names are swept on request, everywhere but in git and behind links', () => {
    const outside = trash({ '.tend-tmp-x': 'x' });
    const root = trash({
      a: 'a',
      'b/.tend-tmp-1': '',
      '.tend-tmp-2': '',
      '.git/.tend-tmp-3': '',
      'b/c/.tend-tmp-4': '',
    });
    symlinkSync(outside, join(root, 'folder'));
    expect(sweepTemps(root, hastyDisk)).toBe(3);
    expect(leftovers(root)).toEqual(['.git/.tend-tmp-3', 'folder/.tend-tmp-x']);
  });

  test('a draft journal torn by a power cut makes the next writer sweep the whole folder', () => {
    const root = trash({ a: 'a', 'b/.tend-tmp-1': '', '.tend/local/journal.json.tmp': '{"vers' });
    commit(root, [edit('a', 'a', 'A')]);
    expect(leftovers(root)).toEqual([]);
  });
});
