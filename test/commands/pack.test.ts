// What every command says and does is the same whether months are packed or not.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/domain/record.ts';
import { recordsOf } from '../../src/domain/book.ts';
import { readFolder } from '../../src/store/read.ts';
import { type Outcome, exampleFolder, snapshot, tempFolder, tend, top } from '../support/folder.ts';
import { packAll, write } from '../support/packed-folder.ts';

/** A copy of an example folder as it is, and one with all of its months packed. */
function bothForms(name = 'examples'): { files: string; packed: string; count: number } {
  const parent = tempFolder();
  const [files, packed] = [path.join(parent, 'files', 'crm'), path.join(parent, 'packed', 'crm')];
  for (const folder of [files, packed])
    cpSync(path.join(top, name), folder, {
      recursive: true,
      filter: (from) => !from.includes('templates') || name !== 'examples',
    });
  return { files, packed, count: packAll(packed) };
}

const later = { now: '2024-07-01T09:00:00+08:00' };

function said({ code, stdout, stderr }: Outcome, folder: string): object {
  return { code, stdout: stdout.replaceAll(folder, '~'), stderr: stderr.replaceAll(folder, '~') };
}

const folders = ['examples', ...['S2', 'S3', 'S4'].map((name) => `examples/templates/${name}`)];

const readings: readonly (readonly string[])[] = [
  ['due'],
  ['due', '--owner', 'all', '--within', '90d', '--json'],
  ['due', '--as-of', '2024-04-15', '--owner', 'all', '--json'],
  ...recordTypes.map((type) => ['list', '--type', type, '--json']),
  ['list', '--sort', '-last_contact', '--format', 'csv'],
  ['find', '的', '--json'],
  ['find', '2024'],
  ['report', 'health', '--json'],
  ['report', 'contribution', '--format', 'md'],
  ['check'],
  ['check', '--json'],
];

describe.each(folders)('%s', (name) => {
  test('every reading command says the same', async () => {
    const { files, packed, count } = bothForms(name);
    expect(count).toBeGreaterThan(3);
    const [own, other] = [await readFolder(files), await readFolder(packed)];
    expect([...own.findings, ...other.findings]).toEqual([]);
    for (const type of recordTypes) expect(recordsOf(other.book, type)).toEqual(recordsOf(own.book, type));
    const member = own.book.settings.team[0]!.id;
    const options = { ...later, env: { TEND_USER: member } };
    for (const argv of readings)
      expect({ argv, ...said(await tend(packed, argv, options), packed) }).toEqual({
        argv,
        ...said(await tend(files, argv, options), files),
      });
  });

  test('every record is shown the same', async () => {
    const { files, packed } = bothForms(name);
    const { book } = await readFolder(files);
    const options = { ...later, env: { TEND_USER: book.settings.team[0]!.id } };
    const ids = recordTypes.flatMap((type) => recordsOf(book, type).map(({ id }) => id));
    for (const id of ids)
      expect(said(await tend(packed, ['show', id, '--json'], options), packed)).toEqual(
        said(await tend(files, ['show', id, '--json'], options), files),
      );
    for (const { id } of book.customers)
      expect(said(await tend(packed, ['context', id], options), packed)).toEqual(
        said(await tend(files, ['context', id], options), files),
      );
  });
});

/** What a command changed: the lines that went and came, and the files that did. */
function changes(before: Record<string, string>, after: Record<string, string>) {
  const utf8 = (text: string | undefined): string[] =>
    text == null ? [] : Buffer.from(text, 'latin1').toString().split('\n');
  const lines: string[] = [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (file) => before[file] !== after[file] && !file.startsWith('.'),
  );
  for (const file of names) {
    const [old, now] = [utf8(before[file]), utf8(after[file])];
    if (before[file] == null) lines.push(`new ${file}`, ...now);
    else
      lines.push(
        ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
        ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
      );
  }
  return lines.toSorted();
}

const writings: readonly (readonly string[])[] = [
  ['done', 'trzc95ce', '--result', '已排期', '--yes'],
  ['snooze', 'a9z4m2zw', '--until', '2024-08-01', '--because', '客户休假'],
  ['set', 'GZ202403002', 'topic=演示', 'summary=新的摘要: 含冒号'],
  ['set', 'GZ202403002', 'feedback='],
  [
    'log',
    '华东精工',
    '--method',
    '电话',
    '--summary',
    '确认了成本测算与上线时间',
    '--next',
    '发合同',
    '--due',
    '2024-07-05',
  ],
  ['log', '华东精工', '--at', '2024-03-21', '--method', '电话', '--summary', '补录的一次通话，确认了预算'],
  ['move', '东方教育', 'lost', '--reason', '价格过高', '--note', '比对手高 12%'],
  ['rename', '华东精工', '华东精工机械'],
  ['archive', '博远机械', '--because', '项目终止', '--yes'],
  ['check', '--fix'],
  ['doctor', '--fix'],
];

test('a finding stands where it is in the packed month', async () => {
  const { files, packed } = bothForms('examples/templates/S3');
  const options = { env: { TEND_USER: 'li' } };
  const lines = async (folder: string) =>
    (await tend(folder, ['check', '--as-of', '2024-05-20', '--format', 'csv'], options)).stdout
      .split('\n')
      .slice(1, -1);
  const [own, other] = [await lines(files), await lines(packed)];
  expect(other.length).toBe(own.length);
  expect(own.length).toBeGreaterThan(1);
  const pack = readFileSync(path.join(packed, 'followups/2024-05.yaml'), 'utf8').split('\n');
  for (const [at, line] of other.entries()) {
    const [, , row, column] = /^([^,]+),(\d+),(\d+)/.exec(line) ?? [];
    const [, file, rowThere, columnThere] = /^([^,]+),(\d+),(\d+)/.exec(own[at]!) ?? [];
    const text = readFileSync(path.join(files, file!), 'utf8').split('\n')[Number(rowThere) - 1]!;
    expect(pack[Number(row) - 1]!.slice(Number(column) - 1)).toBe(text.slice(Number(columnThere) - 1));
  }
});

test('what a record that cannot be read was named by is not called missing', async () => {
  const { packed } = bothForms();
  const deal = (id: string, title: string) =>
    `- id: ${id}\n  customer: b7wf9f6n\n  title: ${title}\n  owner: li\n  recorded:\n    by: li\n    at: "2024-03-05"\n`;
  write(packed, 'opportunities/2024-03.yaml', `${deal('aaaaaaaa', 'x')}${deal('bbbbbbbb', '[')}`);
  const file = path.join(packed, 'followups/2024-03.yaml');
  write(
    packed,
    'followups/2024-03.yaml',
    readFileSync(file, 'utf8').replace('  summary: 现场', '  opportunity: bbbbbbbb\n  summary: 现场'),
  );
  const { stdout } = await tend(packed, ['check', '--format', 'csv']);
  expect(stdout.split('\n').filter((line) => line.includes('.yaml'))).toEqual([
    expect.stringContaining('opportunities/2024-03.yaml,11,3,yaml.unclosed_bracket'),
  ]);
});

describe('every change', () => {
  test.each(writings)('%s %s %s', async (...argv) => {
    const { files, packed } = bothForms();
    const outcomes: object[] = [];
    const changed: string[][] = [];
    for (const folder of [files, packed]) {
      const before = snapshot(folder);
      outcomes.push(said(await tend(folder, argv, { ...later, ids: { next: 7 } }), folder));
      changed.push(changes(before, snapshot(folder)));
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(changed[1]).toEqual(changed[0]);
    const [own, other] = [await readFolder(files), await readFolder(packed)];
    for (const type of recordTypes) expect(recordsOf(other.book, type)).toEqual(recordsOf(own.book, type));
    expect(other.findings).toEqual([]);
  });

  test('in an editor opens the record alone, and puts it back as it was typed', async () => {
    const { files, packed } = bothForms();
    const answers = ['s/method: visit/method: "phone"   # at last\\n# a note\\n/'];
    const outcomes: object[] = [];
    for (const folder of [files, packed])
      outcomes.push(
        said(
          await tend(folder, ['edit', 'GZ202403002'], { ...later, answers, env: { EDITOR: 'vi' } }),
          folder,
        ),
      );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[1]).toMatchObject({ code: 0 });
    const text = readFileSync(path.join(packed, 'followups/2024-03.yaml'), 'utf8');
    expect(text).toContain('  method: "phone"   # at last\n  # a note\n');
    await tend(packed, ['unpack', '2024-03'], later);
    const file = 'followups/2024-03/20-huadong-jinggong-y1k9y6jd.yaml';
    expect(readFileSync(path.join(packed, file))).toEqual(readFileSync(path.join(files, file)));
  });

  test('of several records of one packed month is one change of its file', async () => {
    const { packed } = bothForms();
    const file = path.join(packed, 'followups/2024-03.yaml');
    const text = readFileSync(file, 'utf8');
    write(
      packed,
      'followups/2024-03.yaml',
      text.replaceAll('method: phone', 'method: 电话').replaceAll('method: visit', 'method: 拜访'),
    );
    const fixed = await tend(packed, ['check', '--fix'], later);
    expect(fixed.code).toBe(0);
    expect(text.match(/method: (?:phone|visit)/g)!.length).toBeGreaterThan(1);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('pack and unpack', () => {
  test('give back the same bytes', async () => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    expect((await tend(folder, ['pack', '--before', '2024-05'])).code).toBe(0);
    expect(Object.keys(snapshot(folder)).length).toBeLessThan(Object.keys(before).length);
    expect((await tend(folder, ['unpack', 'all'])).code).toBe(0);
    expect(snapshot(folder)).toEqual(before);
  });

  test('packing twice changes nothing the second time', async () => {
    const folder = exampleFolder();
    await tend(folder, ['pack', '--before', '2024-05']);
    const before = snapshot(folder);
    await tend(folder, ['pack', '--before', '2024-05']);
    expect(snapshot(folder)).toEqual(before);
  });

  test('--dry-run changes nothing', async () => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    await tend(folder, ['pack', '--before', '2024-05', '--dry-run']);
    expect(snapshot(folder)).toEqual(before);
  });

  test.each([
    ['a record that cannot be read', 'by: wang', 'by: [', 'has a problem'],
    ['CRLF', '\n', '\r\n', 'CRLF'],
    [
      'brackets',
      /^[^#][\s\S]*$/mu,
      '{id: nv1fqhhv, customer: b67x3mrd, at: "2024-03-15", by: wang, method: phone, recorded: {by: wang, at: "2024-03-15"}}\n',
      'brackets',
    ],
    ['no line end at the end', /\n$/, '', 'no end'],
  ])('%s keeps its month as files, with the reason', async (_name, from, to, why) => {
    const folder = exampleFolder();
    const file = 'followups/2024-03/15-yunshan-wuliu-nv1fqhhv.yaml';
    const text = readFileSync(path.join(folder, file), 'utf8');
    write(folder, file, typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to));
    const { code, stdout, stderr } = await tend(folder, ['pack', '--before', '2024-05']);
    expect([code, stdout.includes('2024-03')]).toEqual([0, false]);
    expect(stderr).toContain('followups/2024-03 stays as files: ');
    expect(stderr).toContain(why);
    expect(existsSync(path.join(folder, 'followups/2024-04.yaml'))).toBe(true);
  });

  test('what is no record stays where it is', async () => {
    const folder = exampleFolder();
    write(folder, 'followups/2024-03/notes.txt', 'mine');
    await tend(folder, ['pack', '--before', '2024-05']);
    expect(readdirSync(path.join(folder, 'followups/2024-03'))).toEqual(['notes.txt']);
  });

  test('a packed month that a person laid out anew takes more records in, and loses none', async () => {
    const folder = exampleFolder();
    await tend(folder, ['pack', '--before', '2024-05']);
    const pack = 'followups/2024-03.yaml';
    const text = readFileSync(path.join(folder, pack), 'utf8');
    write(folder, pack, text.replaceAll(/^(?=- | {2})/gmu, '  '));
    const before = (await readFolder(folder)).book.followups;
    const log = [
      'log',
      '华东精工',
      '--at',
      '2024-03-21',
      '--method',
      '电话',
      '--summary',
      '补录的一次通话，确认了预算',
    ];
    expect((await tend(folder, log)).code).toBe(0);
    expect((await tend(folder, ['pack', '--before', '2024-05'])).code).toBe(0);
    expect(existsSync(path.join(folder, 'followups/2024-03'))).toBe(false);
    const after = await readFolder(folder);
    expect(after.findings).toEqual([]);
    expect(after.book.followups).toHaveLength(before.length + 1);
    expect(after.book.followups).toEqual(expect.arrayContaining([...before]));
  });
});

test('doctor says when a folder has grown, and what to do', async () => {
  const folder = exampleFolder();
  const text = (id: string) =>
    `id: ${id}\ncustomer: b7wf9f6n\nat: "2023-05-08"\nby: li\nrecorded:\n  by: li\n  at: "2023-05-08"\n`;
  for (let at = 0; at < 2001; at++) {
    const id = `a${String(at).padStart(7, '0')}`;
    write(folder, `followups/2023-05/08-${id}.yaml`, text(id));
  }
  const { stdout } = await tend(folder, ['doctor', '--format', 'csv']);
  expect(stdout).toContain(
    'packing,warn,2,001 files of closed months could be packed: every command looks at each of them,tend pack'.replace(
      /2,001.*them/,
      (quoted) => `"${quoted}"`,
    ),
  );
  await tend(folder, ['pack', '--before', '2024-01']);
  expect((await tend(folder, ['doctor', '--format', 'csv'])).stdout).not.toContain('packing');
});

describe('a record that lies in both forms', () => {
  const pack = 'followups/2024-03.yaml';
  const file = 'followups/2024-03/15-yunshan-wuliu-nv1fqhhv.yaml';
  async function twice(change: (text: string) => string): Promise<string> {
    const folder = exampleFolder();
    const text = readFileSync(path.join(folder, file), 'utf8');
    await tend(folder, ['pack', '--before', '2024-05']);
    write(folder, file, change(text));
    return folder;
  }

  test('with the same data is dropped by doctor --fix', async () => {
    const folder = await twice((text) => text.replace('phone', '"phone"   # by phone'));
    expect((await tend(folder, ['check'])).stdout).toContain(`${file}:2:5: pack.twice`);
    expect((await tend(folder, ['doctor', '--fix'])).stderr).toContain(`dropped ${file}`);
    expect(existsSync(path.join(folder, file))).toBe(false);
    expect((await tend(folder, ['check'])).code).toBe(0);
  });

  test('with other data is named with both places and the fields, and left alone', async () => {
    const folder = await twice((text) => text.replace('20%', '30%'));
    const { stdout, code } = await tend(folder, ['check']);
    expect([code, stdout]).toEqual([
      4,
      expect.stringContaining(`nv1fqhhv lies in ${pack}:26 as well, with other data: summary.`),
    ]);
    const before = snapshot(folder);
    await tend(folder, ['doctor', '--fix']);
    expect(snapshot(folder)).toEqual(before);
    expect((await tend(folder, ['pack', '--before', '2024-05'])).stderr).toContain(
      'followups/2024-03 stays as files',
    );
    expect((await tend(folder, ['unpack', '2024-03'])).stderr).toContain(`${pack} stays packed`);
  });
});

describe('in a repository', () => {
  const host = (folder: string) => ({
    git: (_: string, args: readonly string[], input = '') => {
      try {
        return {
          code: 0,
          stdout: execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8', stdio: 'pipe' }),
          stderr: '',
        };
      } catch (error) {
        const { status, stderr } = error as { status: number; stderr: string };
        return { code: status, stdout: '', stderr };
      }
    },
    gitBytes: (_: string, args: readonly string[], input = '') => ({
      code: 0,
      stdout: execFileSync('git', ['-C', folder, ...args], { input, stdio: 'pipe' }) as Uint8Array,
      stderr: '',
    }),
    gitUser: { name: 'Li', email: 'li@example.com' },
  });
  function repository(): string {
    const folder = exampleFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=Li', '-c', 'user.email=li@example.com', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    git('init', '-q');
    git('config', 'user.name', 'Li');
    git('config', 'user.email', 'li@example.com');
    git('add', '-A');
    git('commit', '-qm', 'start');
    return folder;
  }
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });

  test('one commit holds all of it, and the tree is clean', async () => {
    const folder = repository();
    const options = host(folder);
    expect(await tend(folder, ['pack', '--before', '2024-05'], options)).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(git(folder, 'log', '-1', '--format=%s')).toBe(
      'pack: followups 2024-03 … 2024-04, orders 2024-04 (6 records)\n',
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
    await tend(folder, ['unpack', '2024-03'], options);
    expect(git(folder, 'log', '-1', '--format=%s')).toBe('unpack: followups 2024-03 (3 records)\n');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    await tend(folder, ['unpack', 'all'], options);
    expect(git(folder, 'diff', '--stat', 'HEAD~3')).toBe('');
  });

  test('a month with work that is not committed waits', async () => {
    const folder = repository();
    const file = 'followups/2024-03/15-yunshan-wuliu-nv1fqhhv.yaml';
    write(folder, file, `${readFileSync(path.join(folder, file), 'utf8')}# mine\n`);
    const { stderr } = await tend(folder, ['pack', '--before', '2024-05'], host(folder));
    expect(stderr).toContain(`followups/2024-03 stays as files: ${file} is not committed`);
    expect(git(folder, 'status', '--porcelain')).toBe(` M ${file}\n`);
    await tend(folder, ['pack', '--before', '2024-05'], host(folder));
    write(
      folder,
      'followups/2024-04.yaml',
      `${readFileSync(path.join(folder, 'followups/2024-04.yaml'), 'utf8')}# mine\n`,
    );
    expect(await tend(folder, ['unpack', '2024-04'], host(folder))).toMatchObject({ code: 4 });
  });

  test('that others share, sync packs; with --yes it is done all the same', async () => {
    const folder = repository();
    git(folder, 'remote', 'add', 'origin', folder);
    const refused = await tend(folder, ['pack', '--before', '2024-05'], host(folder));
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('tend pack --before 2024-05 --yes'),
    ]);
    expect(existsSync(path.join(folder, 'followups/2024-03'))).toBe(true);
    expect((await tend(folder, ['pack', '--before', '2024-05', '--dry-run'], host(folder))).code).toBe(0);
    expect((await tend(folder, ['pack', '--before', '2024-05', '--yes'], host(folder))).code).toBe(0);
  });

  test('a hook that looks for phone numbers does not stumble over what was packed, and does over what is new', async () => {
    const folder = repository();
    const file = 'followups/2024-03/15-yunshan-wuliu-nv1fqhhv.yaml';
    const phone = '  # \nnotes: 电话 13812345678\n';
    write(folder, file, `${readFileSync(path.join(folder, file), 'utf8').trimEnd()}${phone}`);
    git(folder, 'commit', '-qam', 'with a phone');
    const options = host(folder);
    await tend(folder, ['set', 'settings', 'x=y'], options);
    write(
      folder,
      'tend.yaml',
      `${readFileSync(path.join(folder, 'tend.yaml'), 'utf8')}git:\n  commit: "off"\n`,
    );
    git(folder, 'commit', '-qam', 'no commits');
    await tend(folder, ['pack', '--before', '2024-05'], options);
    git(folder, 'add', '-A');
    expect(await tend(folder, ['check', '--staged'], options)).toMatchObject({ code: 0, stdout: '' });
    const pack = path.join(folder, 'followups/2024-03.yaml');
    write(
      folder,
      'followups/2024-03.yaml',
      readFileSync(pack, 'utf8').replace('已发送', '已发送 13912345678'),
    );
    git(folder, 'add', '-A');
    const found = await tend(folder, ['check', '--staged'], options);
    expect([found.code, found.stdout]).toEqual([
      4,
      expect.stringMatching(/followups\/2024-03\.yaml:21:\d+: record\.phone_in_text/),
    ]);
    expect(found.stdout).not.toContain('notes');
  });
});
