// The promises of the README that no other test shows.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandList } from '../src/commands/index.ts';
import { exampleFolder, snapshot, tempFolder, tend } from './support/folder.ts';

const reading = [
  ['due'],
  ['due', '--json'],
  ['list'],
  ['list', '--format', 'csv'],
  ['find', '成本'],
  ['show', '华东精工'],
  ['context', '华东精工'],
  ['check'],
  ['config'],
  ['team'],
  ['schema', 'customer'],
  ['help', 'dates'],
  ['completion', 'bash'],
  ['--help'],
  ['--version'],
];

describe('reading', () => {
  test.each(reading)('%s changes no byte and starts no program', async (...words) => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    const started: string[] = [];
    const { code } = await tend(folder, words, {
      git: (_folder, args) => {
        started.push(args.join(' '));
        return { code: 1, stdout: '', stderr: '' };
      },
    });
    expect(code).toBeLessThan(5);
    expect(started).toEqual([]);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('--dry-run', () => {
  test.each([
    ['add', '新客户', '--kind', 'company'],
    ['log', '华东精工', '--method', '电话', '--summary', '确认 3 个端口'],
    ['done', 'bspq'],
    ['move', '华东精工', 'won', '--signed-on', 'today', '--amount', '48万'],
    ['set', '华东精工', 'tags=vip'],
    ['archive', '海纳信息', '--yes'],
    ['team', 'add', 'zhao', '--name', '赵'],
    ['config', 'set', 'limits.silent', '45d'],
  ])('%s %s writes nothing and shows the change', async (...words) => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    const { code, stdout } = await tend(folder, [...words, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[+-]{3} /m);
    expect(snapshot(folder)).toEqual(before);
  });
});

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('two people adding customers and follow-ups never conflict, with plain git', async () => {
  const home = tempFolder();
  const [one, two] = [path.join(home, 'one'), path.join(home, 'two')];
  const base = exampleFolder();
  git(base, 'init', '--quiet', '--initial-branch=main');
  git(base, 'add', '--all');
  git(base, 'commit', '--quiet', '--message', 'base');
  git(home, 'clone', '--quiet', base, one);
  git(home, 'clone', '--quiet', base, two);
  const people = [
    [one, 'li', 1],
    [two, 'chen', 900_000],
  ] as const;
  for (const [folder, user, first] of people) {
    const options = { env: { TEND_USER: user }, ids: { next: first } };
    for (const name of ['云海科技', '北海水产']) {
      expect((await tend(folder, ['add', `${name}${user}`, '--kind', 'company'], options)).code).toBe(0);
      expect(
        (
          await tend(
            folder,
            ['log', `${name}${user}`, '--method', 'phone', '--summary', '首次电话 10 分钟'],
            options,
          )
        ).code,
      ).toBe(0);
    }
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', user);
  }
  git(one, 'pull', '--quiet', '--no-rebase', '--no-edit', two, 'main');
  expect(git(one, 'status', '--porcelain')).toBe('');
  const { stdout } = await tend(one, ['list', '--format', 'json', '--as-of', '2024-05-20']);
  expect((JSON.parse(stdout) as { items: unknown[] }).items).toHaveLength(11);
  expect(await tend(one, ['check'])).toMatchObject({ code: 0, stdout: '' });
});

describe('nothing in a record drives the terminal', () => {
  const hostile = '\u001B]52;c;cm0gLXJm\u0007\u001B[2J\u202Eevil\r\u009B31m';
  test.each([
    ['due', '--owner', 'all'],
    ['list'],
    ['show', 'CRM202403001'],
    ['find', 'evil'],
    ['context', 'CRM202403001'],
    ['check'],
    ['log', 'evil'],
  ])('%s', async (...words) => {
    const folder = exampleFolder();
    const customer = readdirSync(path.join(folder, 'customers')).find((name) => name.startsWith('huadong'))!;
    const file = path.join(folder, 'customers', customer);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'name: 华东精工',
        `name: ${JSON.stringify(`${hostile}华东`).replaceAll(/[\u007F-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}`,
      ),
    );
    const { screen } = await tend(folder, words, { isTTY: true });
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(screen).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});

describe('phones and e-mails', () => {
  const secrets = [/13812345678/, /zhang\.min@hdjg/];
  test.each([
    ['list', '--columns', 'name,contacts.phone,contacts.email'],
    ['list', '--json'],
    ['show', '华东精工'],
    ['show', '华东精工', '--json'],
    ['context', '华东精工'],
    ['find', '13812345678'],
    ['find', '张敏'],
  ])('are masked by %s', async (...words) => {
    const { screen } = await tend(exampleFolder(), words);
    for (const secret of secrets) expect(screen).not.toMatch(secret);
  });
  test('are shown with --reveal', async () => {
    const { stdout } = await tend(exampleFolder(), ['show', '华东精工', '--reveal']);
    for (const secret of secrets) expect(stdout).toMatch(secret);
  });
  test('are in no commit subject and no file name', async () => {
    const folder = path.join(tempFolder(), 'crm');
    const subjects: string[] = [];
    const spy = (_folder: string, args: readonly string[]) => {
      subjects.push(args[args.indexOf('--message') + 1] ?? '');
      return { code: 0, stdout: '', stderr: '' };
    };
    cpSync(exampleFolder(), folder, { recursive: true });
    git(folder, 'init', '--quiet');
    await tend(
      folder,
      [
        'add',
        '林女士',
        '--kind',
        'individual',
        '--contact',
        '林',
        '--phone',
        '13900001111',
        '--email',
        'lin@example.com',
      ],
      { git: spy },
    );
    expect(subjects.some((subject) => subject.startsWith('add: CRM'))).toBe(true);
    expect([...subjects, ...Object.keys(snapshot(folder))].join('\n')).not.toMatch(/13900001111|lin@example/);
  });
});

test('every command is reachable and explains itself in both languages', async () => {
  const folder = exampleFolder();
  for (const { name } of commandList) {
    // What stands after `tend git` belongs to git.
    const words = name === 'git' ? ['help', name] : [name, '--help'];
    const english = await tend(folder, words, { env: { TEND_LANG: 'en' } });
    const chinese = await tend(folder, words, { env: { TEND_LANG: 'zh' } });
    expect({ name, codes: [english.code, chinese.code] }).toEqual({ name, codes: [0, 0] });
    expect(english.stdout).toMatch(/^Usage: tend/m);
    expect(chinese.stdout).toMatch(/^用法： ?tend/m);
  }
});
