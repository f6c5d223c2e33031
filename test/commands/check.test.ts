// `tend check` on real folders: places, what is never shown, the index of real git, and what --fix leaves alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { exampleFolder, snapshot, tend } from '../support/folder.ts';

const customer = 'customers/huadong-jinggong-b7wf9f6n.yaml';

function change(folder: string, file: string, edit: (text: string) => string): void {
  const target = path.join(folder, file);
  writeFileSync(target, edit(readFileSync(target, 'utf8')));
}

describe('places and formats', () => {
  test('a sound folder: silent, exit 0, and not a byte changed', async () => {
    const folder = exampleFolder();
    const before = snapshot(folder);
    expect(await tend(folder, ['check'])).toEqual({ code: 0, stdout: '', stderr: '', screen: '' });
    expect(snapshot(folder)).toEqual(before);
  });

  test('one line for each finding, to a pipe as well', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace('owner: li', 'owner: zhao'));
    const { code, stdout } = await tend(folder, ['check']);
    expect(code).toBe(4);
    expect(stdout.split('\n')[0]).toBe(
      `${customer}:8:8: record.unknown_member: owner is zhao, who is not in the team.`,
    );
  });

  test('warnings do not change the exit code', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) =>
      text.replace('first_contact: "2024-03-04"', 'first_contact: "2025-03-04"'),
    );
    const { code, stdout } = await tend(folder, ['check', '--json']);
    expect({
      code,
      items: (JSON.parse(stdout) as { items: { code: string; severity: string }[] }).items.map((item) => [
        item.code,
        item.severity,
      ]),
    }).toEqual({
      code: 0,
      items: [['record.future', 'warning']],
    });
  });

  test('paths choose what is reported', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace('owner: li', 'owner: zhao'));
    expect((await tend(folder, ['check', 'followups', 'tend.yaml'])).code).toBe(0);
    expect((await tend(folder, ['check', 'customers'])).code).toBe(4);
    expect((await tend(folder, ['check', `./${customer}`])).code).toBe(4);
    expect((await tend(folder, ['check', '../elsewhere'])).code).toBe(3);
  });

  test('annotations escape what would end them, and name files from the top of the repository', async () => {
    const folder = exampleFolder();
    spawnSync('git', ['init', '-q', path.dirname(folder)]);
    change(folder, 'tend.yaml', (text) => `${text}\nqueries:\n  "half": "50%, a:b OR"\n`);
    change(folder, customer, (text) =>
      text.replace('owner: li', 'owner: li\nsource: "100%,a:b"').replace('source: exhibition\n', ''),
    );
    const { stdout } = await tend(folder, ['check', '--format', 'github', 'customers']);
    expect(stdout).toBe(
      '::error file=crm/customers/huadong-jinggong-b7wf9f6n.yaml,line=9,col=9,title=record.unknown_choice::source is 100%25,a:b, which is not in `sources` of tend.yaml: exhibition, online, referral, inbound, partner, other\n',
    );
  });
});

describe('what is never shown', () => {
  test.each([
    ['a phone without quotes', '    phone: "13812345678"', '    phone: 13812345678'],
    ['a phone with a digit too few', '    phone: "13812345678"', '    phone: "1381234567"'],
    ['a phone under a key that there is not', '    phone: "13812345678"', '    phon: "13812345678"'],
    ['a phone with a digit too few under such a key', '    phone: "13812345678"', '    phon: "1381234567"'],
    [
      'in a map on one line',
      '    phone: "13812345678"',
      '    phone: "13812345678"\n  - {id: cont0009, phone: 13812345678, nam: x}',
    ],
    ['an address', '    email: zhang.min@hdjg.example', '    email: zhang.min@'],
    ['in YAML that cannot be read', '    phone: "13812345678"', '    phone: "1381234567'],
  ])('%s', async (_, old, now) => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace(old, now));
    for (const format of ['text', 'github', 'json', 'csv']) {
      const { code, screen } = await tend(folder, ['check', '--format', format]);
      expect(code).toBe(4);
      expect(screen).not.toMatch(/1381234567|zhang\.min@/);
    }
  });

  test('but with --reveal the line is shown as it is', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace('"13812345678"', '13812345678'));
    expect((await tend(folder, ['check', '--reveal'])).screen).toContain('phone: 13812345678');
  });

  test('nothing in a line drives the terminal', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace('name: 华东精工', 'name: 华东\u001B[2J精工'));
    expect((await tend(folder, ['check'])).screen).not.toContain('\u001B');
  });
});

describe('--fix', () => {
  test('changes the lines it names and no others', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) =>
      text.replace('source: exhibition', 'source: 展会 # told on the phone'),
    );
    const before = snapshot(folder);
    const { code, stderr } = await tend(folder, ['check', '--fix']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `mended ${customer}: source 展会 → exhibition\n` });
    const text = before[customer]!.replace(
      Buffer.from('source: 展会 #').toString('latin1'),
      'source: exhibition #',
    );
    expect(snapshot(folder)).toEqual({ ...before, [customer]: text });
  });

  test('leaves what lies outside of the paths', async () => {
    const folder = exampleFolder();
    change(folder, customer, (text) => text.replace('source: exhibition', 'source: 展会'));
    const before = snapshot(folder);
    await tend(folder, ['check', '--fix', 'followups']);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('--staged, with real git', () => {
  const program = builtProgram();
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    TEND_LANG: 'en',
    TEND_TODAY: '2024-05-20',
    NO_COLOR: '1',
  };
  const git = (folder: string, ...words: string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=Li', '-c', 'user.email=li@example.com', ...words], {
      env,
      encoding: 'utf8',
    });
  const check = (folder: string) =>
    spawnSync(process.execPath, [program, 'check', '--staged'], { cwd: folder, env, encoding: 'utf8' });

  function repository(): string {
    const folder = exampleFolder();
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'start');
    return folder;
  }

  test('the index counts, not the files', () => {
    const folder = repository();
    change(folder, customer, (text) => text.replace('owner: li', 'owner: zhao'));
    expect(check(folder).status).toBe(0);
    git(folder, 'add', customer);
    change(folder, customer, (text) => text.replace('owner: zhao', 'owner: li'));
    const staged = check(folder);
    expect({ status: staged.status, first: staged.stdout.split('\n')[0] }).toEqual({
      status: 4,
      first: `${customer}:8:8: record.unknown_member: owner is zhao, who is not in the team.`,
    });
  });

  test('a full phone number in free text is refused, one in a file that is not committed is not', () => {
    const folder = repository();
    change(folder, customer, (text) => `${text}notes: 打给 13800138000\n`);
    expect(check(folder).status).toBe(0);
    git(folder, 'add', customer);
    const staged = check(folder);
    expect(staged.status).toBe(4);
    expect(staged.stdout).toContain('record.phone_in_text');
    expect(staged.stdout).not.toContain('13800138000');
    git(folder, 'commit', '-qm', 'there it is');
    expect(check(folder).status).toBe(0);
  });

  test('other encodings and links in the index are findings of their own', () => {
    const folder = repository();
    writeFileSync(
      path.join(folder, 'customers/gbk-abcdefgh.yaml'),
      Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xc4, 0xe3, 0x0a]),
    );
    symlinkSync('/etc/hostname', path.join(folder, 'customers/link-abcdefgj.yaml'));
    git(folder, 'add', '.');
    const { stdout } = check(folder);
    const codes = stdout
      .split('\n')
      .filter((line) => line.startsWith('customers/'))
      .map((line) => line.split(' ')[1]);
    expect(codes).toEqual(['file.encoding:', 'file.not_a_file:']);
  });

  test.each([
    ['git commit', ['commit', '-qm', 'x'], true],
    ['git commit -a', ['commit', '-qam', 'x'], false],
    ['git commit FILE', ['commit', '-qm', 'x', '--', customer], false],
  ])('as a hook of %s it sees the commit that is being made', (_, words, isAdded) => {
    const folder = repository();
    const hook = path.join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${program}' check --staged\n`);
    chmodSync(hook, 0o755);
    change(folder, customer, (text) => `${text}notes: 打给 13800138000\n`);
    if (isAdded) git(folder, 'add', customer);
    const refused = git(folder, ...words);
    expect({
      status: refused.status,
      isTold: `${refused.stdout}${refused.stderr}`.includes('record.phone_in_text'),
    }).toEqual({ status: 1, isTold: true });
    change(folder, customer, (text) => text.replace('13800138000', '138****8000'));
    if (isAdded) git(folder, 'add', customer);
    expect(git(folder, ...words).status).toBe(0);
  });

  test('the index of another repository is none of ours', () => {
    const [folder, other] = [repository(), repository()];
    change(other, customer, (text) => text.replace('owner: li', 'owner: zhao'));
    git(other, 'add', customer);
    const ran = spawnSync(process.execPath, [program, 'check', '--staged'], {
      cwd: folder,
      env: { ...env, GIT_INDEX_FILE: path.join(other, '.git/index'), GIT_DIR: path.join(other, '.git') },
      encoding: 'utf8',
    });
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 0, stdout: '' });
  });
});
