// What sync does not do: touch what is not its own, begin where something is under way, follow what a folder or an environment
// asks of it. And what it does without a terminal.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { bundledSchema } from '../../src/schema/bundle.ts';
import type { Host } from '../../src/host.ts';
import { builtProgram } from '../support/built.ts';
import { type Clone, sharedFolder } from '../support/clones.ts';
import { gitHost } from '../support/git-world.ts';
import { smallFolder } from '../support/small-folder.ts';

const customer = 'customers/huadong-cstm0001.yaml';

function two(files = smallFolder()): readonly [Clone, Clone, string] {
  const shared = sharedFolder(files);
  return [shared.clone('li'), shared.clone('wang'), shared.bare];
}

/** Everything a person could lose: the files, the index, the branch. */
function stateOf(clone: Clone): unknown {
  return {
    files: clone.files(),
    status: clone.git('status', '--porcelain').output,
    head: clone.git('rev-parse', 'HEAD').output,
    staged: clone.git('diff', '--cached').output,
    work: clone.git('diff').output,
  };
}

describe('refuses and changes nothing', () => {
  const cases: readonly (readonly [string, (li: Clone) => void, string])[] = [
    ['a detached HEAD', (li) => void li.git('checkout', '--quiet', '--detach'), 'detached HEAD'],
    [
      'a rebase under way',
      (li) => mkdirSync(path.join(li.root, '.git/rebase-merge')),
      'A rebase is under way',
    ],
    [
      'a cherry-pick under way',
      (li) => writeFileSync(path.join(li.root, '.git/CHERRY_PICK_HEAD'), '0'.repeat(40)),
      'A cherry-pick is under way',
    ],
    [
      'a remote that is not there',
      (li) => void li.git('remote', 'set-url', 'origin', '/nowhere/at/all.git'),
      'origin cannot be reached',
    ],
  ];

  test.each(cases)('%s', async (_, prepare, expected) => {
    const [li] = two();
    prepare(li);
    const before = stateOf(li);
    const { code, stderr } = await li.tend(['sync']);
    expect(code).not.toBe(0);
    expect(stderr).toContain(expected);
    expect(stateOf(li)).toEqual(before);
  });

  test('a merge with conflicts that a person has begun', async () => {
    const [li, wang] = two();
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    await li.tend(['set', 'cstm0001', 'business=甲']);
    li.git('pull', '--quiet', '--no-rebase');
    const before = stateOf(li);
    const { code, stderr } = await li.tend(['sync']);
    expect({ code, stderr }).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('A merge is under way') as string,
    });
    expect(stateOf(li)).toEqual(before);
  });

  test.each([
    ['git version 2.29.2', 1, 'git 2.29 is too old'],
    ['git version 2.30.0', 0, ''],
  ])('%s', async (version, code, expected) => {
    const [li] = two();
    const real = gitHost({ user: 'li', now: '2024-05-20T18:00:00+08:00' });
    const git: Host['git'] = (folder, args, input, env) =>
      args[0] === '--version'
        ? { code: 0, stdout: `${version}\n`, stderr: '' }
        : real.git(folder, args, input, env);
    const said = await li.tend(['sync'], { git, gitBytes: real.gitBytes });
    expect(said.code).toBe(code);
    expect(said.stderr).toContain(expected);
  });

  test('no git at all', async () => {
    const [li] = two();
    const { code, stderr } = await li.tend(['sync'], {
      git: () => ({ code: 127, stdout: '', stderr: 'ENOENT' }),
    });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('git is not installed') as string,
    });
  });
});

describe('leaves alone', () => {
  test('files that are not tend’s: changed, new, staged, deleted', async () => {
    const [li, wang] = two({ ...smallFolder(), 'notes.txt': 'a\n', 'gone.txt': 'b\n', 'staged.txt': 'c\n' });
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    await li.tend(['set', 'cstm0001', 'preferences=上午']);
    li.write('notes.txt', 'mine\n');
    li.write('new.txt', 'mine\n');
    li.write('staged.txt', 'mine\n');
    li.git('add', 'staged.txt');
    li.git('rm', '--quiet', '--cached', 'gone.txt');
    const before = li.git('status', '--porcelain').output;
    expect((await li.tend(['sync'])).code).toBe(0);
    expect(li.git('status', '--porcelain').output).toBe(before);
    expect(li.read('notes.txt')).toBe('mine\n');
    expect(li.read(customer)).toMatch(/business: 乙[\s\S]*preferences: 上午/);
    await wang.tend(['sync']);
    expect(wang.read('notes.txt')).toBe('a\n');
    expect(wang.files()).not.toHaveProperty('new.txt');
  });

  test('a record with an unsound edit: it stays as typed, and everything else is shared', async () => {
    const [li, wang] = two();
    const typed = li.read(customer).replace('owner: li', 'owner: nobody');
    li.write(customer, typed);
    await li.tend(['set', 'cstm0002', 'business=课程']);
    await wang.tend(['add', '乙公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
    await wang.tend(['sync']);
    const { code, stdout } = await li.tend(['sync']);
    expect(code).toBe(4);
    expect(stdout).toContain(`Not committed: ${customer}:`);
    expect(li.read(customer)).toBe(typed);
    await wang.tend(['sync']);
    expect(wang.read('customers/dongfang-cstm0002.yaml')).toContain('business: 课程');
    expect(wang.read(customer)).toContain('owner: li');
  });

  test('an unsound edit of what others changed as well: named, nothing merged', async () => {
    const [li, wang] = two();
    li.write(customer, li.read(customer).replace('owner: li', 'owner: nobody'));
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    const before = stateOf(li);
    const { code, stderr } = await li.tend(['sync']);
    expect({ code, stderr }).toMatchObject({ code: 5, stderr: expect.stringContaining(customer) as string });
    expect(stateOf(li)).toEqual(before);
  });

  test('a new file of others where one lies that is not committed', async () => {
    const [li, wang] = two();
    wang.write('plan.txt', 'theirs\n');
    wang.git('add', 'plan.txt');
    wang.git('commit', '--quiet', '--message', 'plan');
    await wang.tend(['sync']);
    li.write('plan.txt', 'mine\n');
    const { code, stderr } = await li.tend(['sync']);
    expect({ code, stderr }).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('plan.txt') as string,
    });
    expect(li.read('plan.txt')).toBe('mine\n');
  });
});

describe('is not led astray', () => {
  test('hooks and a file system monitor of the folder do not run, and hostile attributes change no record', async () => {
    const [li, wang] = two({
      ...smallFolder(),
      '.gitattributes': '*.yaml merge=union ident eol=crlf\n',
    });
    const trap = path.join(li.root, '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${path.join(li.root, '.git', 'sprung')}"\n`);
    chmodSync(trap, 0o755);
    li.git('config', 'core.fsmonitor', trap);
    // A push runs what a push by hand runs; merging and placing run nothing.
    for (const hook of ['post-checkout', 'post-merge', 'post-commit', 'post-index-change', 'pre-auto-gc'])
      writeFileSync(path.join(li.root, '.git/hooks', hook), readFileSync(trap), { mode: 0o755 });
    await wang.tend(['sync']);
    await li.tend(['set', 'cstm0001', 'business=甲']);
    await wang.tend(['set', 'cstm0001', 'preferences=上午']);
    await wang.tend(['sync']);
    // The commands before ran git as well; what sync itself runs is looked at.
    const sprung = path.join(li.root, '.git', 'sprung');
    expect(existsSync(sprung)).toBe(true);
    rmSync(sprung);
    expect((await li.tend(['sync'])).code).toBe(0);
    expect(existsSync(sprung)).toBe(false);
    expect(li.read(customer)).toMatch(/business: 甲[\s\S]*preferences: 上午/);
    expect(li.read(customer).match(/^business:/gm)).toHaveLength(1);
  });

  test('under cron: no terminal, no home, GIT_* of somebody else', async () => {
    const [li, wang] = two();
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    const { status, stderr } = spawnSync(
      process.execPath,
      [builtProgram(), '--dir', li.root, 'sync', '--no-input'],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'] ?? '',
          GIT_DIR: path.join(wang.root, '.git'),
          GIT_INDEX_FILE: path.join(wang.root, '.git/index'),
          GIT_WORK_TREE: wang.root,
        },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(li.read(customer)).toContain('business: 乙');
  });
});

describe('what programs read', () => {
  test('is what tend schema promises', async () => {
    const [li, wang] = two();
    await li.tend(['set', 'cstm0001', 'business=甲']);
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    for (const [name, argv] of [
      ['sync-output', ['sync']],
      ['sync-status-output', ['sync', '--status']],
      ['conflicts-output', ['resolve']],
    ] as const) {
      const value = JSON.parse((await li.tend([...argv, '--json'])).stdout) as object;
      const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
      const isRight = ajv.compile(bundledSchema(name)!);
      expect(isRight(value) ? [] : isRight.errors).toEqual([]);
      expect(isRight({ ...value, kind: 'other' })).toBe(false);
    }
  });
});

describe('whatever the repository looks like', () => {
  test('the folder lies inside a larger repository', async () => {
    const [li, wang] = two({
      ...Object.fromEntries(Object.entries(smallFolder()).map(([file, text]) => [`crm/${file}`, text])),
      'README.txt': 'a\n',
      'bin/run.sh': '#!/bin/sh\n',
    });
    const inside = (clone: Clone, ...argv: readonly string[]) =>
      clone.tend(['--dir', path.join(clone.root, 'crm'), ...argv]);
    await inside(li, 'set', 'cstm0001', 'business=甲');
    await inside(wang, 'set', 'cstm0001', 'preferences=上午');
    wang.write('README.txt', 'b\n');
    chmodSync(path.join(wang.root, 'bin/run.sh'), 0o755);
    wang.git('commit', '--quiet', '--all', '--message', 'others');
    await inside(wang, 'add', '乙公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes');
    for (const clone of [wang, li, wang]) {
      const { code, stderr } = await inside(clone, 'sync');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    expect(li.files()).toEqual(wang.files());
    expect(li.read('README.txt')).toBe('b\n');
    expect(li.git('status', '--porcelain').output).toBe('');
    expect(li.read(`crm/${customer}`)).toMatch(/business: 甲[\s\S]*preferences: 上午/);
  });

  test('two last common commits (a criss-cross): each field from the side that changed it last', async () => {
    const [li, wang] = two();
    li.git('config', 'merge.tend.driver', 'false');
    await li.tend(['set', 'cstm0001', 'business=甲']);
    await wang.tend(['set', 'cstm0002', 'business=乙']);
    // Each takes the first commit of the other, by hand.
    li.git('fetch', '--quiet', wang.root, 'main:wang');
    wang.git('fetch', '--quiet', li.root, 'main:li');
    li.git('merge', '--quiet', '--no-edit', 'wang');
    wang.git('merge', '--quiet', '--no-edit', 'li');
    await li.tend(['set', 'cstm0001', 'preferences=上午']);
    await wang.tend(['set', 'cstm0001', 'business=丙']);
    await wang.tend(['sync']);
    expect(li.git('fetch', '--quiet').code).toBe(0);
    expect(li.git('merge-base', '--all', 'main', 'origin/main').output.trim().split('\n')).toHaveLength(2);
    const { code, stderr } = await li.tend(['sync']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(li.read(customer)).toMatch(/business: 丙[\s\S]*preferences: 上午/);
  });

  test('an empty remote, and a branch of another name', async () => {
    const shared = sharedFolder('empty');
    const li = shared.clone('li');
    for (const [file, text] of Object.entries(smallFolder())) li.write(file, text);
    li.git('checkout', '--quiet', '-b', 'sales');
    const { code, stderr } = await li.tend(['sync']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(li.git('rev-parse', '--abbrev-ref', 'sales@{upstream}').output.trim()).toBe('origin/sales');
    expect((await li.tend(['sync'])).stdout).toContain('Nothing to do');
  });

  test('git.commit: off leaves commits to the user, and sync makes one of what is sound', async () => {
    const [li, wang] = two({
      ...smallFolder(),
      'tend.yaml': `${smallFolder()['tend.yaml']}git:\n  commit: "off"\n`,
    });
    await li.tend(['set', 'cstm0001', 'business=甲']);
    expect(li.git('status', '--porcelain').output).toContain(customer);
    expect((await li.tend(['sync'])).code).toBe(0);
    await wang.tend(['sync']);
    expect(wang.read(customer)).toContain('business: 甲');
    expect(wang.git('log', '-1', '--format=%s').output).toBe('edit: CRM202405001 huadong\n');
  });

  test('--dry-run says what would happen, and nothing does', async () => {
    const [li, wang] = two();
    await wang.tend(['add', '乙公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
    await wang.tend(['sync']);
    await li.tend(['add', '甲公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
    li.write(customer, li.read(customer).replace('notes: first', 'notes: second'));
    const before = stateOf(li);
    const { code, stdout } = await li.tend(['sync', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Would commit your edits: ${customer}\nWould come in: 1 customer (王芳)\nNumbers would be: CRM202405004\nWould go out: 1 customer\n`,
    );
    expect(stateOf(li)).toEqual(before);
  });

  test('a month packed there and edited here: the edit is carried into the pack', async () => {
    const old = 'followups/2023-10/05-huadong-gfwp0001.yaml';
    const recent = smallFolder()['followups/2024-05/05-huadong-fwpp0001.yaml'] ?? '';
    const text = recent
      .replace('fwpp0001', 'gfwp0001')
      .replace('GZ202405001', 'GZ202310001')
      .replaceAll('2024-05', '2023-10');
    const other = text.replace('gfwp0001', 'gfwp0002').replace('GZ202310001', 'GZ202310002');
    const [li, wang] = two({ ...smallFolder(), [old]: text, [old.replace('0001', '0002')]: other });
    await li.tend(['set', 'gfwp0001', 'feedback=甲']);
    expect((await wang.tend(['sync'])).stdout).toContain('Closed months packed: followups/2023-10.yaml');
    await wang.tend(['set', 'gfwp0001', 'topic=乙']);
    await wang.tend(['sync']);
    for (const clone of [li, wang]) {
      const { code, stderr } = await clone.tend(['sync']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    expect(wang.files()).toEqual(li.files());
    expect(Object.keys(li.files()).filter((file) => file.startsWith('followups/2023-10'))).toEqual([
      'followups/2023-10.yaml',
    ]);
    expect(li.read('followups/2023-10.yaml')).toMatch(/topic: 乙[\s\S]*feedback: 甲/);
  });
});
