// Looking leaves no trace and shows no phone; --reveal shows them and leaves one line that holds nothing of the records.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleFolder, snapshot, tempFolder, tend } from './support/folder.ts';

const phone = '13812345678';
const email = 'zhang.min@hdjg.example';

const looks = [
  ['list', '华东'],
  ['list', '--columns', 'name,phone,email'],
  ['find', phone],
  ['find', 'hdjg.example'],
  ['show', '华东精工'],
  ['context', '华东精工'],
] as const;
const formats = ['table', 'json', 'ndjson', 'csv', 'tsv', 'md', 'html', 'ids'] as const;
const every = looks.flatMap((words) => formats.map((format) => [...words, '--format', format]));

describe('without --reveal', () => {
  test.each(every.map((argv) => [argv.join(' '), argv] as const))(
    'tend %s hides phones and changes no byte',
    async (_, argv) => {
      const folder = exampleFolder();
      const before = snapshot(folder);
      const said = await tend(folder, argv);
      expect(said.code).toBe(0);
      expect(said.screen).not.toContain(phone);
      expect(said.screen).not.toContain(email);
      expect(snapshot(folder)).toEqual(before);
    },
  );
});

describe('with --reveal', () => {
  test.each(formats)('%s shows them, unless it only names ids', async (format) => {
    const { stdout } = await tend(exampleFolder(), ['show', '华东精工', '--reveal', '--format', format]);
    expect(stdout.includes(phone)).toBe(format !== 'ids');
  });

  test('one line a time is kept, apart from the records', async () => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    await tend(folder, ['show', phone, '--reveal']);
    await tend(folder, ['list', 'owner:chen', '--reveal'], { env: { TEND_USER: 'chen' } });
    await tend(folder, ['find', 'nothing like it', '--reveal']);
    const { '.tend/local/reveal.log': log = '', ...after } = snapshot(folder);
    expect(after).toEqual(before);
    expect(log).not.toContain(phone);
    const lines = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      { at: '2024-05-20T09:00+08:00', by: 'li', command: 'show', ids: ['b7wf9f6n'] },
      { at: '2024-05-20T09:00+08:00', by: 'chen', command: 'list', ids: ['pa3ad8br', 'tempakrw'] },
    ]);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toContain('.tend/local/');
  });

  test('a link in place of the log is not followed, and that is said', async () => {
    const folder = exampleFolder();
    const target = path.join(tempFolder(), 'elsewhere');
    mkdirSync(path.join(folder, '.tend/local'), { recursive: true });
    symlinkSync(target, path.join(folder, '.tend/local/reveal.log'));
    const { code, stdout, stderr } = await tend(folder, ['show', '华东精工', '--reveal']);
    expect(existsSync(target)).toBe(false);
    expect(code).toBe(0);
    expect(stdout).toContain(phone);
    expect(stderr).toContain('not recorded');
  });
});
