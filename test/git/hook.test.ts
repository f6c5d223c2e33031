// The hooks that keep bad records out: of a clone, and of the shared repository as docs/shared-repository.md has it.
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hookOf, writeHook } from '../../src/git/hook.ts';
import { nodeHost } from '../../src/node/host.ts';
import { builtProgram } from '../support/built.ts';
import { tempFolder, top } from '../support/folder.ts';
import { gitIn, makeRepository } from '../support/git-world.ts';
import { type TestRepository, exampleRepository, repositoryAt } from '../support/repository.ts';
import { copyExamples } from '../support/examples.ts';

const li = { user: 'li', now: '2024-05-20T09:00:00+08:00' };
const file = 'customers/huadong-jinggong-b7wf9f6n.yaml';
let program: readonly string[] = [];

beforeAll(() => {
  program = [process.execPath, builtProgram()];
}, 120_000);

function withHook(repository: TestRepository): TestRepository {
  writeHook(hookOf({ ...nodeHost('0.1.0', 'test'), program }, repository.folder));
  return repository;
}

const commit = ({ folder }: TestRepository, ...args: readonly string[]) =>
  gitIn(folder, li, 'commit', '-q', '-m', 'by hand', ...args);

describe('before a commit', () => {
  test('a bad record is refused, and so is a full phone number in a note; a sound one passes', () => {
    const repository = withHook(exampleRepository());
    const sound = repository.text(file);
    repository.write(file, sound.replace('status: interested', 'status: intrested'));
    expect(commit(repository, '-a')).toMatchObject({
      code: 1,
      output: expect.stringContaining(`${file}:6:9: shape.choice`) as string,
    });
    repository.write(file, sound.replace('business: 汽车底盘零部件', 'business: 致电13812345678'));
    expect(commit(repository, '-a')).toMatchObject({ code: 1 });
    repository.write(file, sound.replace('budget: 500000', 'budget: 600000'));
    expect(commit(repository, '-a')).toEqual({ code: 0, output: '' });
  });

  test('what is staged counts, and not the work tree', () => {
    const repository = withHook(exampleRepository());
    const sound = repository.text(file);
    repository.write(file, sound.replace('status: interested', 'status: intrested'));
    repository.git('add', file);
    repository.write(file, sound);
    expect(commit(repository).code).toBe(1);
    repository.git('add', file);
    repository.write('customers/broken-abcdefgh.yaml', 'id: [\n');
    repository.write(file, sound.replace('budget: 500000', 'budget: x'));
    repository.write('notes.txt', 'hello\n');
    repository.git('add', 'notes.txt');
    expect(commit(repository)).toEqual({ code: 0, output: '' });
  });

  test('a record of a packed month is judged like any other', () => {
    const repository = withHook(exampleRepository());
    const names = repository.git('ls-files', 'followups/2024-03').split('\n');
    const entry = (name: string): string =>
      repository
        .text(name)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line, place) => (place === 0 ? `- ${line}` : `  ${line}`))
        .join('\n');
    const pack = `${names.map(entry).join('\n')}\n`;
    repository.git('rm', '-q', '-r', 'followups/2024-03');
    repository.write('followups/2024-03.yaml', pack.replace(/method: \w+/, 'method: telepathy'));
    repository.git('add', '.');
    expect(commit(repository)).toMatchObject({
      code: 1,
      output: expect.stringContaining('followups/2024-03.yaml:') as string,
    });
    repository.write('followups/2024-03.yaml', pack.replace(/summary: .*/, 'summary: 致电13812345678'));
    repository.git('add', '.');
    expect(commit(repository)).toMatchObject({
      code: 1,
      output: expect.stringContaining('followups/2024-03.yaml:') as string,
    });
    repository.write('followups/2024-03.yaml', pack);
    repository.git('add', '.');
    expect(commit(repository)).toEqual({ code: 0, output: '' });
  });

  test('a folder below the top of the repository, with blanks and quotes in its path', () => {
    const parent = path.join(tempFolder(), "li's work");
    const folder = path.join(parent, 'my crm');
    copyExamples(folder);
    makeRepository(parent, li);
    const repository = withHook(repositoryAt(folder));
    repository.write(file, repository.text(file).replace('status: interested', 'status: intrested'));
    expect(commit(repository, '-a').code).toBe(1);
  });

  test('of a person is left alone, and ours is replaced when the program has moved', () => {
    const repository = withHook(exampleRepository());
    const place = path.join(repository.folder, '.git/hooks/pre-commit');
    expect(statSync(place).mode & 0o111).not.toBe(0);
    expect(hookOf({ ...nodeHost('0.1.0', 'test'), program }, repository.folder).isThere).toBe(true);
    const moved = hookOf(
      { ...nodeHost('0.1.0', 'test'), program: ['/gone/node', '/gone/tend'] },
      repository.folder,
    );
    expect(moved.isThere).toBe(false);
    writeHook(moved);
    repository.write(file, repository.text(file).replace('budget: 500000', 'budget: 600000'));
    expect(commit(repository, '-a')).toMatchObject({
      code: 1,
      output: expect.stringContaining('tend check --install --yes') as string,
    });
    writeFileSync(place, '#!/bin/sh\nexit 0\n');
    expect(() => withHook(repository)).toThrow('is a hook of your own');
    expect(readFileSync(place, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });
});

describe('on the server', () => {
  // The very text of the page, with the paths of this machine.
  function server(folder = '.'): string {
    const page = readFileSync(path.join(top, 'docs/shared-repository.md'), 'utf8');
    const script = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)?.[1] ?? '';
    const bare = path.join(tempFolder(), 'crm.git');
    gitIn(top, li, 'init', '-q', '--bare', '--initial-branch=main', bare);
    const hook = path.join(bare, 'hooks/pre-receive');
    writeFileSync(
      hook,
      script
        .replace(/^node=.*$/m, `node='${program[0]}'`)
        .replace(/^tend=.*$/m, `tend='${program[1]}'`)
        .replace(/^folder=.*$/m, `folder='${folder}'`),
    );
    chmodSync(hook, 0o755);
    return bare;
  }

  const push = ({ folder }: TestRepository, bare: string, ref = 'main') =>
    gitIn(folder, li, 'push', '-q', bare, ref);

  test('a bad record is refused with its place, a sound folder is taken, branches go and tags pass', () => {
    const bare = server();
    const repository = exampleRepository();
    expect(push(repository, bare).code).toBe(0);
    const first = repository.git('rev-parse', 'HEAD');
    const sound = repository.text(file);
    repository.write(file, sound.replace('status: interested', 'status: intrested'));
    repository.git('commit', '-q', '-a', '-m', 'bad');
    const refused = push(repository, bare);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(`${file}:6:9: shape.choice`);
    expect(refused.output).toContain('refs/heads/main is left as it was');
    expect(gitIn(bare, li, 'rev-parse', 'main').output.trim()).toBe(first);
    repository.write(file, sound);
    repository.git('commit', '-q', '-a', '-m', 'mended');
    expect(push(repository, bare).code).toBe(0);
    expect(push(repository, bare, 'main:other').code).toBe(0);
    expect(push(repository, bare, ':other').code).toBe(0);
    repository.git('tag', 'v1');
    expect(push(repository, bare, 'v1').code).toBe(0);
  });

  test('attributes of the push hide no file, and links are not followed', () => {
    const bare = server();
    const repository = exampleRepository();
    repository.write('.gitattributes', '*.yaml export-ignore\n');
    repository.write('customers/broken-abcdefgh.yaml', 'id: [\n');
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'hidden');
    expect(push(repository, bare)).toMatchObject({
      code: 1,
      output: expect.stringContaining('customers/broken-abcdefgh.yaml:2:1') as string,
    });
    repository.git('rm', '-q', 'customers/broken-abcdefgh.yaml');
    symlinkSync('/etc/passwd', path.join(repository.folder, 'customers/link-abcdefgh.yaml'));
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'a link');
    const { code, output } = push(repository, bare);
    expect(code).toBe(1);
    expect(output).toContain('customers/link-abcdefgh.yaml:1:1: file.not_a_file');
    expect(output).not.toContain('root:');
  });

  test('a folder below the top', () => {
    const bare = server('work/crm');
    const parent = tempFolder();
    copyExamples(path.join(parent, 'work/crm'));
    makeRepository(parent, li);
    const repository = repositoryAt(path.join(parent, 'work/crm'));
    expect(push(repository, bare).code).toBe(0);
    repository.write(file, repository.text(file).replace('status: interested', 'status: intrested'));
    repository.git('commit', '-q', '-a', '-m', 'bad');
    expect(push(repository, bare).code).toBe(1);
  });
});

test('shown, and written only with --yes', async () => {
  const repository = exampleRepository();
  const place = path.join(repository.folder, '.git/hooks/pre-commit');
  expect((await repository.tend(['check', '--install'])).stdout).toContain('#!/bin/sh');
  expect((await repository.tend(['check', '--install', '--yes', '--dry-run'])).code).toBe(0);
  expect(existsSync(place)).toBe(false);
  expect(await repository.tend(['check', '--install', '--yes'])).toMatchObject({ code: 0, stdout: '' });
  expect(existsSync(place)).toBe(true);
});
