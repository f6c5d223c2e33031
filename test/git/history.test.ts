// `tend history` in real repositories: below the top, without commits, cut off, renamed by hand, hostile, and merged.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { bundledSchema } from '../../src/schema/bundle.ts';
import { date, email, moment, timezone } from '../../src/schema/formats.ts';
import { cleanLines } from '../../src/view/text.ts';
import { tempFolder, top } from '../support/folder.ts';
import { gitIn, makeRepository } from '../support/git-world.ts';
import { exampleRepository, repositoryAt, type TestRepository } from '../support/repository.ts';
import { copyExamples } from '../support/examples.ts';

const file = 'customers/huadong-jinggong-b7wf9f6n.yaml';
const lead = { user: 'wang', now: '2024-05-01T09:00:00+08:00' };

interface Item {
  readonly commit: string | null;
  readonly kind: string;
  readonly command: string | null;
  readonly by: string | null;
  readonly record: { readonly id: string };
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  readonly settled: readonly object[];
}

async function itemsOf(repository: TestRepository, ...argv: readonly string[]): Promise<Item[]> {
  const { stdout, stderr, code } = await repository.tend(['history', ...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as { items: Item[] }).items;
}

const said = ({ kind, changes }: Item): string =>
  [kind, ...changes.map(({ field, before, after }) => `${field} ${String(before)}>${String(after)}`)].join(
    ' ',
  );

describe('what git has', () => {
  test('in a folder below the top of its repository', async () => {
    const parent = tempFolder();
    copyExamples(path.join(parent, 'work/crm'));
    writeFileSync(path.join(parent, 'other.txt'), 'other\n');
    makeRepository(parent, lead);
    const repository = repositoryAt(path.join(parent, 'work/crm'));
    await repository.tend(['set', '华东精工', 'needs.budget=60万']);
    const items = await itemsOf(repository, '华东精工');
    expect(items.map(({ kind, command, by }) => [kind, command, by])).toEqual([
      ['changed', 'set', 'li'],
      ['added', 'init', 'wang'],
    ]);
    const { stdout } = await repository.tend(['undo', '--dry-run']);
    expect(stdout).toContain('needs.budget  600,000 → 500,000');
  });

  test('before the first commit everything is not committed', async () => {
    const { folder } = exampleRepository();
    const bare = tempFolder();
    cpSync(folder, bare, { recursive: true, filter: (name) => path.basename(name) !== '.git' });
    gitIn(bare, lead, 'init', '-q');
    const items = await itemsOf(repositoryAt(bare), '华东精工');
    expect(items.map(({ commit, kind }) => [commit, kind])).toEqual([[null, 'added']]);
  });

  test('a clone without older commits says so', async () => {
    const origin = exampleRepository();
    await origin.tend(['set', '华东精工', 'needs.budget=60万']);
    await origin.tend(['set', '华东精工', 'needs.budget=70万']);
    const clone = path.join(tempFolder(), 'clone');
    gitIn(top, lead, 'clone', '-q', '--depth', '1', `file://${origin.folder}`, clone);
    const { stdout, stderr } = await repositoryAt(clone).tend(['history', '华东精工', '--format', 'table']);
    expect(stderr).toContain('tend git fetch --unshallow');
    expect(stdout).toContain('needs.budget       700,000');
    expect(stdout).not.toContain('→');
  });

  test('a file that was renamed by hand keeps its past', async () => {
    const repository = exampleRepository();
    await repository.tend(['set', '华东精工', 'needs.budget=60万']);
    repository.git('mv', file, 'customers/jinggong-b7wf9f6n.yaml');
    repository.git('commit', '-q', '-m', 'another name');
    await repository.tend(['set', '华东精工', 'needs.budget=70万']);
    expect((await itemsOf(repository, '华东精工', '--field', 'needs.budget')).map(said)).toEqual([
      'changed needs.budget 600000>700000',
      'changed needs.budget 500000>600000',
      'added needs.budget null>500000',
    ]);
  });

  test('a version that could not be read is told, and the next compared with the last that could', async () => {
    const repository = exampleRepository();
    const sound = repository.text(file);
    repository.write(file, `${sound}<<<<<<< ours\n`);
    repository.git('commit', '-q', '-a', '-m', 'oops');
    repository.write(file, sound.replace('budget: 500000', 'budget: 600000'));
    repository.git('commit', '-q', '-a', '-m', 'mended');
    const items = await itemsOf(repository, '华东精工');
    expect(items.map(said).slice(0, 2)).toEqual(['changed needs.budget 500000>600000', 'unreadable']);
    expect(items[0]?.command).toBeNull();
  });

  test('packing a month is no change, and what was changed in the pack is one', async () => {
    const repository = exampleRepository();
    const ids = (await repository.tend(['list', '--type', 'followup', 'at:2024-03', '--format', 'ids']))
      .stdout;
    const [id = ''] = ids.split('\n');
    await repository.tend(['set', id, 'topic=报价']);
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
    repository.write('followups/2024-03.yaml', pack);
    repository.git('add', '.');
    repository.git('commit', '-q', '-m', 'pack: followups 2024-03');
    repository.write('followups/2024-03.yaml', pack.replace('topic: 报价', 'topic: 交期'));
    repository.git('commit', '-q', '-a', '-m', 'by hand');
    expect((await itemsOf(repository, id)).map(said).slice(0, 2)).toEqual([
      'changed topic 报价>交期',
      'changed topic null>报价',
    ]);
    expect(await itemsOf(repository, id)).toHaveLength(3);
  });
});

test('a merge shows the value that was not kept, and nothing where both sides are there', async () => {
  const repository = exampleRepository();
  const { git } = repository;
  git('switch', '-q', '-c', 'chen');
  await repository.tend(['set', '华东精工', 'needs.budget=80万'], { user: 'chen' });
  git('switch', '-q', 'main');
  await repository.tend(['set', '博远机械', 'tags+=老客户']);
  git('merge', '-q', '-m', 'sync: first', 'chen');
  git('switch', '-q', '-c', 'wang');
  await repository.tend(['set', '华东精工', 'needs.budget=90万'], { user: 'wang' });
  git('switch', '-q', 'main');
  await repository.tend(['set', '华东精工', 'needs.budget=70万']);
  git('merge', '-q', '-s', 'ours', '-m', 'sync: second', 'wang');
  const items = await itemsOf(repository, '华东精工');
  expect(items.map(({ kind, by }) => `${kind} ${String(by)}`)).toEqual([
    'merged li',
    'changed li',
    'changed wang',
    'changed chen',
    'added wang',
  ]);
  expect(items[0]?.settled).toMatchObject([
    {
      field: 'needs.budget',
      kept: 700000,
      dropped: [{ value: 900000, by: 'wang', commit: items[2]?.commit }],
    },
  ]);
});

describe('what it shows', () => {
  test('is what its schema says', async () => {
    const repository = exampleRepository();
    await repository.tend(['set', '华东精工', 'needs.budget=60万']);
    repository.write(file, repository.text(file).replace('budget: 600000', 'budget: 700000'));
    const { stdout } = await repository.tend(['history', '华东精工', '--all', '--json']);
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    for (const [format, isRight] of Object.entries({ date, email, moment, timezone }))
      ajv.addFormat(format, isRight);
    const isRight = ajv.compile(bundledSchema('history-output')!);
    expect(isRight(JSON.parse(stdout)) ? [] : isRight.errors).toEqual([]);
    expect((JSON.parse(stdout) as { items: Item[] }).items.length).toBeGreaterThan(3);
  });

  test('hides phones, also where only hidden digits changed, and records who asked for them', async () => {
    const repository = exampleRepository();
    await repository.tend(['set', '华东精工', 'contacts.phone=13855555678']);
    const hidden = await repository.tend(['history', '华东精工', '--limit', '1', '--format', 'table']);
    expect(hidden.stdout).toContain('138****5678 → another, the same when masked (--reveal)');
    expect(hidden.stdout).not.toContain('13855555678');
    const log = path.join(repository.folder, '.tend/local/reveal.log');
    expect(existsSync(log)).toBe(false);
    const shown = await repository.tend(['history', '华东精工', '--limit', '1', '--reveal', '--json']);
    expect(shown.stdout).toContain('13855555678');
    expect(readFileSync(log, 'utf8')).toContain('history');
    expect(repository.git('status', '--short')).toBe('');
  });

  test('keeps control characters of authors and subjects from the terminal', async () => {
    const repository = exampleRepository();
    repository.write(file, repository.text(file).replace('budget: 500000', 'budget: 600000'));
    const { folder } = repository;
    const hostile = 'set: \u001b]52;c;aGk=\u0007\u202egnp 13812345678 \u001b[2J';
    gitIn(folder, { user: 'x\u001b[31m', now: lead.now }, 'commit', '-q', '-a', '-m', hostile);
    const { stdout } = await repository.tend(['history', '华东精工', '--format', 'table', '--limit', '1']);
    expect(stdout).toBe(cleanLines(stdout));
    expect(stdout).toContain('138****5678');
  });
});

test('a hostile configuration starts nothing', async () => {
  const repository = exampleRepository();
  await repository.tend(['set', '华东精工', 'needs.budget=60万']);
  const trap = path.join(repository.folder, '.git/trap');
  const sprung = path.join(repository.folder, '.git/sprung');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\ncat\n`);
  chmodSync(trap, 0o755);
  mkdirSync(path.join(repository.folder, '.git/info'), { recursive: true });
  writeFileSync(path.join(repository.folder, '.git/info/attributes'), '*.yaml diff=evil filter=evil\n');
  for (const [key, value] of [
    ['core.fsmonitor', trap],
    ['core.pager', trap],
    ['pager.log', trap],
    ['diff.external', trap],
    ['diff.evil.textconv', trap],
    ['diff.evil.command', trap],
    ['gpg.program', trap],
    ['log.showSignature', 'true'],
    ['alias.log', `!${trap}`],
    ['format.pretty', 'raw'],
    ['color.ui', 'always'],
    ['log.follow', 'true'],
    ['log.decorate', 'full'],
    ['core.quotePath', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.renames', 'copies'],
    ['diff.relative', 'false'],
  ] as const)
    gitIn(repository.folder, lead, 'config', key, value);
  expect((await itemsOf(repository, '华东精工', '--field', 'needs.budget')).map(said)).toEqual([
    'changed needs.budget 500000>600000',
    'added needs.budget null>500000',
  ]);
  expect(existsSync(sprung) ? readFileSync(sprung, 'utf8') : '').toBe('');
});
