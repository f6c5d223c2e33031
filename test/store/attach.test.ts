// Files that are attached: what is refused before anything is copied, that they are written with their record or not at all, and what `check` finds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachmentPath, formatBytes, keptName, largestAttachment } from '../../src/domain/attachment.ts';
import { idFrom } from '../../src/domain/record.ts';
import type { Task } from '../../src/schema/generated/types.ts';
import { brokenAttachments, fileToAttach, strayAttachments } from '../../src/store/attach.ts';
import { isPlainPath } from '../../src/store/safe-path.ts';
import { snapshot, tempFolder, tend } from '../support/folder.ts';

const task = 't7wf9f6n';
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

function aTask(attachments: Task['attachments']): Task {
  return {
    id: task,
    title: 'Prepare the offer',
    owner: 'li',
    due: '2024-05-24',
    priority: 'medium',
    state: 'todo',
    created_by: 'wang',
    ...(attachments ? { attachments } : {}),
    recorded: { by: 'wang', at: '2024-05-02' },
  };
}

function problemOf(file: string, cwd: string): string | null {
  const read = fileToAttach(file, cwd);
  return 'problem' in read ? read.problem.code : null;
}

describe('the name of an attached file', () => {
  test.each([
    ['offer.pdf', '.pdf'],
    ['offer.PDF', '.pdf'],
    ['方案v3.docx', '.docx'],
    ['archive.tar.gz', '.gz'],
    ['offer', ''],
    ['offer.', ''],
    ['.bashrc', '.bashrc'],
    ['offer.verylongending', ''],
    ['offer.p df', ''],
    ['offer.pdf\n', ''],
    ['../../etc/passwd', ''],
    ['x.方案', ''],
  ])('%j ends in %j', (name, ending) => {
    expect(attachmentPath(task, 'ad5gsev5', name)).toBe(`attachments/${task}/ad5gsev5${ending}`);
  });

  test('no name leads out of the folder, whatever it is', () => {
    const shape = /^attachments\/[0-9a-z]{8}\/[0-9a-z]{8}(\.[a-z0-9]{1,8})?$/;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.uint8Array({ minLength: 8, maxLength: 8 }),
        (name, bytes) => {
          const place = attachmentPath(task, idFrom(bytes), name);
          expect(place).toMatch(shape);
          expect(isPlainPath(place)).toBe(true);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test.each([
    ['方案v3.docx', '方案v3.docx'],
    ['a\nb\u202Etxt.exe', 'a b txt.exe'],
    [`${'长'.repeat(200)}.docx`, `${'长'.repeat(114)}….docx`],
  ])('%j is kept as %j', (name, kept) => {
    expect(keptName(name)).toBe(kept);
  });

  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [20 * 1024 * 1024, '20 MiB'],
    [3.5 * 1024 ** 3, '3.5 GiB'],
  ])('%d bytes are read as %s', (count, text) => {
    expect(formatBytes(count)).toBe(text);
  });
});

describe('what is refused', () => {
  test('a file that is not there, a folder, a link to a file, a pipe, an empty file', () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'offer.txt'), 'The offer.\n');
    writeFileSync(path.join(folder, 'empty.txt'), '');
    mkdirSync(path.join(folder, 'docs'));
    symlinkSync('offer.txt', path.join(folder, 'link.txt'));
    symlinkSync('/etc', path.join(folder, 'etc'));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(problemOf('gone.txt', folder)).toBe('attachment.not_found');
    expect(problemOf('offer.txt/x', folder)).toBe('attachment.not_found');
    expect(problemOf('docs', folder)).toBe('attachment.not_a_file');
    expect(problemOf('link.txt', folder)).toBe('attachment.not_a_file');
    expect(problemOf('etc', folder)).toBe('attachment.not_a_file');
    expect(problemOf('pipe', folder)).toBe('attachment.not_a_file');
    expect(problemOf('/dev/zero', folder)).toBe('attachment.not_a_file');
    expect(problemOf('empty.txt', folder)).toBe('attachment.empty');
    expect(problemOf('offer.txt', folder)).toBeNull();
  });

  test('one byte more than the limit, without reading it', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'film.mp4');
    writeFileSync(file, 'x');
    truncateSync(file, largestAttachment + 1);
    expect(problemOf('film.mp4', folder)).toBe('attachment.too_large');
    truncateSync(file, largestAttachment);
    expect(problemOf('film.mp4', folder)).toBeNull();
  });
});

describe('what check finds', () => {
  const place = `attachments/${task}/ad5gsev5.txt`;
  const attached = [{ id: 'ad5gsev5', name: 'offer.txt', path: place, sha256: sum('The offer.\n') }];
  const codes = (root: string, tasks: readonly Task[]): string[] =>
    brokenAttachments(root, tasks).map(({ problem }) => problem.code);

  function prepared(text: string | null): string {
    const root = tempFolder();
    mkdirSync(path.join(root, path.dirname(place)), { recursive: true });
    if (text != null) writeFileSync(path.join(root, place), text);
    return root;
  }

  test('nothing of a file that is as it was', () => {
    const root = prepared('The offer.\n');
    expect(codes(root, [aTask(attached)])).toEqual([]);
    expect(strayAttachments(root, [aTask(attached)], new Set())).toEqual([]);
  });

  test('a file that was changed by one byte, with its place in the record', () => {
    const [broken] = brokenAttachments(prepared('The offer!\n'), [aTask(attached)]);
    expect(broken).toMatchObject({
      type: 'task',
      id: task,
      path: ['attachments', 0, 'sha256'],
      problem: { code: 'attachment.changed' },
    });
  });

  test('a missing file, and a folder in its place', () => {
    expect(codes(prepared(null), [aTask(attached)])).toEqual(['attachment.missing']);
    const root = prepared(null);
    mkdirSync(path.join(root, place));
    expect(codes(root, [aTask(attached)])).toEqual(['attachment.link']);
  });

  test('a link in place of the file or of a folder above it is not followed', () => {
    const elsewhere = tempFolder();
    writeFileSync(path.join(elsewhere, 'ad5gsev5.txt'), 'The offer.\n');
    const file = prepared(null);
    symlinkSync(path.join(elsewhere, 'ad5gsev5.txt'), path.join(file, place));
    expect(codes(file, [aTask(attached)])).toEqual(['attachment.link']);
    const folder = prepared(null);
    rmSync(path.join(folder, path.dirname(place)), { recursive: true });
    symlinkSync(elsewhere, path.join(folder, path.dirname(place)));
    expect(codes(folder, [aTask(attached)])).toEqual(['attachment.link']);
    expect(strayAttachments(folder, [], new Set()).map(({ file: at }) => at)).toEqual([path.dirname(place)]);
  });

  test('the file of another task', () => {
    const path2 = 'attachments/u7wf9f6n/ad5gsev5.txt';
    expect(
      codes(prepared('The offer.\n'), [aTask([{ id: 'ad5gsev5', path: path2, sha256: sum('') }])]),
    ).toEqual(['attachment.foreign']);
  });

  test('files that no task names, but not those of a task that cannot be read', () => {
    const root = prepared('The offer.\n');
    expect(
      strayAttachments(root, [], new Set()).map(({ file, severity, code }) => [file, severity, code]),
    ).toEqual([[place, 'warning', 'attachment.stray']]);
    expect(strayAttachments(root, [], new Set([task]))).toEqual([]);
    expect(strayAttachments(tempFolder(), [], new Set())).toEqual([]);
  });
});

describe('tend task attach', () => {
  async function withTask(): Promise<{ folder: string; id: string; outside: string }> {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'tend.yaml'), 'team: [{ id: li, name: 李雷 }]\n');
    const { code, stdout } = await tend(folder, ['task', 'add', 'Prepare the offer', '--due', '+3d']);
    expect(code).toBe(0);
    return { folder, id: /task ([0-9a-z]{8})/.exec(stdout)?.[1] ?? '', outside: tempFolder() };
  }

  test('keeps every byte, under a name made for it, with its sum in the record', async () => {
    const { folder, id, outside } = await withTask();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, place) => (place * 7) % 256));
    writeFileSync(path.join(outside, 'offer 报价.PDF'), bytes);
    expect(await tend(folder, ['task', 'attach', id, path.join(outside, 'offer 报价.PDF')])).toMatchObject({
      code: 0,
    });
    const [name = ''] = readdirSync(path.join(folder, 'attachments', id));
    expect(name).toMatch(/^[0-9a-z]{8}\.pdf$/);
    expect(readFileSync(path.join(folder, 'attachments', id, name)).equals(bytes)).toBe(true);
    const { stdout } = await tend(folder, ['task', 'show', id, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      items: [
        {
          attachments: [
            {
              name: 'offer 报价.PDF',
              path: `attachments/${id}/${name}`,
              sha256: createHash('sha256').update(bytes).digest('hex'),
            },
          ],
        },
      ],
    });
    expect(await tend(folder, ['check'])).toMatchObject({ code: 0 });
  });

  test('of several files one is refused: nothing is written', async () => {
    const { folder, id, outside } = await withTask();
    writeFileSync(path.join(outside, 'a.txt'), 'a');
    const before = snapshot(folder);
    expect(
      await tend(folder, ['task', 'attach', id, path.join(outside, 'a.txt'), path.join(outside, 'b.txt')]),
    ).toMatchObject({ code: 3 });
    expect(snapshot(folder)).toEqual(before);
  });

  test('with --dry-run nothing is written, and nothing of the file is printed', async () => {
    const { folder, id, outside } = await withTask();
    writeFileSync(path.join(outside, 'a.txt'), 'secret words\u001B[31m');
    const before = snapshot(folder);
    const { code, screen } = await tend(folder, [
      'task',
      'attach',
      id,
      path.join(outside, 'a.txt'),
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(screen).toContain('17 B, SHA-256');
    expect(screen).not.toContain('secret');
    expect(snapshot(folder)).toEqual(before);
  });

  test('a link in the place of attachments/ is refused, and nothing is written', async () => {
    const { folder, id, outside } = await withTask();
    writeFileSync(path.join(outside, 'a.txt'), 'a');
    symlinkSync(outside, path.join(folder, 'attachments'));
    const { code, stderr } = await tend(folder, ['task', 'attach', id, path.join(outside, 'a.txt')]);
    expect(code).toBe(1);
    expect(stderr).toContain('never through links');
    expect(readdirSync(outside)).toEqual(['a.txt']);
    expect((await tend(folder, ['task', 'show', id, '--json'])).stdout).not.toContain('sha256');
  });

  test('more than a task can hold is refused', async () => {
    const { folder, id, outside } = await withTask();
    const names = Array.from({ length: 101 }, (_, place) => path.join(outside, `${place}.txt`));
    for (const name of names) writeFileSync(name, name);
    const { code, stderr } = await tend(folder, ['task', 'attach', id, ...names]);
    expect(code).toBe(2);
    expect(stderr).toContain('at most 100');
    expect(existsSync(path.join(folder, 'attachments'))).toBe(false);
  });
});
