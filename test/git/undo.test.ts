// `tend undo` in real repositories: what was done and taken back leaves the bytes of before, and nobody else's work is lost.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { array, assert, asyncProperty, boolean, nat } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/folder.ts';
import { makeRepository } from '../support/git-world.ts';
import { type TestRepository, exampleRepository, repositoryAt } from '../support/repository.ts';
import { copyExamples } from '../support/examples.ts';

const file = 'customers/huadong-jinggong-b7wf9f6n.yaml';

const state = ({ git }: TestRepository): string => {
  expect(git('status', '--porcelain')).toBe('');
  return git('rev-parse', 'HEAD^{tree}');
};

/** Commands of every kind that changes records; each works wherever it comes. */
const commands: readonly (readonly string[])[] = [
  ['set', '华东精工', 'needs.budget=61万', 'tags+=甲'],
  ['set', '华东精工', 'needs.budget=62万', 'tags+=乙', 'needs.quantity=3 套'],
  ['set', '华东精工', 'contacts.phone=13900001111', 'address.city='],
  ['rename', '博远机械', '博远重工'],
  ['rename', '博远重工', '博远机械'],
  ['log', '华东精工', '--method', 'phone', '--summary', '谈了报价', '--next', '回访', '--due', '+2d'],
  ['log', '博远机械', '--method', 'visit', '--summary', '看了产线', '--promise', '寄样@li+3d'],
  ['move', '华东精工', 'won', '--signed-on', '2024-05-20', '--amount', '60万', '--yes'],
  ['task', 'add', '写方案', '--customer', '华东精工', '--due', '+3d'],
  ['case', 'add', '华东精工', '--kind', 'complaint', '--content', '交期晚了', '--category', 'quality'],
  ['survey', 'add', '华东精工', '--score', 'quality=4'],
  ['milestone', 'add', '华东精工', '--kind', 'birthday', '--on', '05-12'],
  [
    'add',
    '云帆软件',
    '--kind',
    'company',
    '--source',
    'exhibition',
    '--contact',
    '周宁',
    '--title',
    '经理',
    '--phone',
    '13812340001',
    '--industry',
    '软件-企业服务',
    '--employees',
    '40',
  ],
  ['archive', '海纳信息', '--because', '业务停止', '--yes'],
  ['config', 'set', 'limits.silent', '45d'],
];

const runs = Number(process.env['TEND_UNDO_RUNS'] ?? 2);

describe('taken back and brought back', () => {
  test('any commands, in one go or one after the other: the same bytes as before', async () => {
    const most = 4;
    await assert(
      asyncProperty(
        array(nat({ max: commands.length - 1 }), { minLength: 2, maxLength: most }),
        boolean(),
        async (chosen, isAtOnce) => {
          const repository = exampleRepository();
          const states = [state(repository)];
          for (const index of chosen) {
            await repository.tend(commands[index] ?? []);
            const now = state(repository);
            if (now !== states.at(-1)) states.push(now);
          }
          const count = states.length - 1;
          if (count === 0) return;
          const undone = isAtOnce ? [String(count)] : [];
          for (let left = isAtOnce ? 1 : count; left > 0; left--) {
            expect(await repository.tend(['undo', ...undone, '--yes'])).toMatchObject({ code: 0 });
            expect(state(repository)).toBe(isAtOnce ? states[0] : states[left - 1]);
          }
          for (let back = 1; back <= (isAtOnce ? 1 : count); back++) {
            expect(await repository.tend(['undo', '--redo', '--yes'])).toMatchObject({ code: 0 });
            expect(state(repository)).toBe(isAtOnce ? states.at(-1) : states[back]);
          }
        },
      ),
      { numRuns: runs, seed: 20240520 },
    );
  }, 600_000);

  test('every kind of command, step by step', async () => {
    const repository = exampleRepository();
    const states = [state(repository)];
    for (const argv of commands) {
      expect({ argv, ...(await repository.tend(argv)) }).toMatchObject({ code: 0 });
      states.push(state(repository));
    }
    expect(new Set(states).size).toBeGreaterThan(commands.length - 1);
    for (let left = commands.length; left > 0; left--) {
      expect(await repository.tend(['undo', '--yes'])).toMatchObject({ code: 0 });
      expect([left, state(repository)]).toEqual([left, states[left - 1]]);
    }
    for (let back = 1; back <= commands.length; back++) {
      expect(await repository.tend(['undo', '--redo', '--yes'])).toMatchObject({ code: 0 });
      expect([back, state(repository)]).toEqual([back, states[back]]);
    }
  }, 300_000);
});

describe("others' work", () => {
  test('in other fields of the same record stays, also behind a merge', async () => {
    const repository = exampleRepository();
    const { git } = repository;
    await repository.tend(['set', '华东精工', 'needs.budget=60万', 'tags+=甲']);
    git('switch', '-q', '-c', 'chen', 'HEAD~1');
    await repository.tend(['set', '华东精工', 'contacts.prefers=微信'], { user: 'chen' });
    git('switch', '-q', 'main');
    git('merge', '-q', '-m', 'sync: merge', 'chen');
    await repository.tend(['set', '华东精工', 'business=底盘'], { user: 'wang' });
    expect(await repository.tend(['undo', '--yes'])).toMatchObject({ code: 0 });
    const text = repository.text(file);
    expect(text).toContain('budget: 500000');
    expect(text).not.toContain('甲');
    expect(text).toContain('prefers: 微信');
    expect(text).toContain('business: 底盘');
  });

  test('what a person wrote into the file by hand stays: comments, quotes, order', async () => {
    const repository = exampleRepository();
    await repository.tend(['set', '华东精工', 'needs.budget=60万']);
    const mine = repository
      .text(file)
      .replace('city: 苏州市', "city: '苏州市' # the plant, not the office")
      .replace('owner: li', '# since March\nowner: li');
    repository.write(file, mine);
    repository.git('commit', '-q', '-a', '-m', 'by hand');
    await repository.tend(['undo', '--yes']);
    expect(repository.text(file)).toBe(mine.replace('budget: 600000', 'budget: 500000'));
  });

  test('a follow-up that came back keeps the comment that was in it', async () => {
    const repository = exampleRepository();
    await repository.tend([
      'log',
      '华东精工',
      '--method',
      'phone',
      '--summary',
      '谈了',
      '--next',
      '回访',
      '--due',
      '+2d',
    ]);
    const [name = ''] = repository.git('show', '--name-only', '--format=').split('\n');
    const text = repository.text(name).replace('summary: 谈了', 'summary: 谈了 # by phone from the train');
    repository.write(name, text);
    repository.git('commit', '-q', '--amend', '-a', '--no-edit');
    await repository.tend(['undo', '--yes']);
    await repository.tend(['undo', '--redo', '--yes']);
    expect(repository.text(name)).toBe(text);
  });
});

describe('nothing is changed', () => {
  test.each<[string, (repository: TestRepository) => Promise<unknown>, number]>([
    ['without a terminal and --yes', async () => {}, 2],
    [
      'where the file is being edited',
      async ({ write, text }) => write(file, text(file).replace('city: 苏州市', 'city: 无锡市')),
      5,
    ],
    [
      'where the field was changed again by hand',
      async ({ write, text, git }) => {
        write(file, text(file).replace('budget: 600000', 'budget: 650000'));
        git('commit', '-q', '-a', '-m', 'by hand');
      },
      5,
    ],
  ])('%s', async (_, prepare, code) => {
    const repository = exampleRepository();
    await repository.tend(['set', '华东精工', 'needs.budget=60万']);
    await prepare(repository);
    const [before, head] = [repository.text(file), repository.git('rev-parse', 'HEAD')];
    const argv = code === 2 ? ['undo'] : ['undo', '--yes'];
    expect(await repository.tend(argv)).toMatchObject({ code });
    expect(await repository.tend(['undo', '--no-input'])).toMatchObject({ code });
    expect(repository.text(file)).toBe(before);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });
});

test('an attachment goes and comes back with the task that names it', async () => {
  const repository = exampleRepository();
  repository.write('offer.bin', Uint8Array.from([0, 255, 13, 10, 128]));
  await repository.tend(['task', 'add', '报价', '--customer', '华东精工', '--due', '+3d']);
  await repository.tend(['task', 'attach', '报价', 'offer.bin']);
  const [name = ''] = repository.git('ls-files', 'attachments').split('\n');
  await repository.tend(['undo', '--yes']);
  expect(repository.git('ls-files', 'attachments')).toBe('');
  expect((await repository.tend(['check'])).stdout).not.toContain('attachments/');
  await repository.tend(['undo', '--redo', '--yes']);
  expect([...readFileSync(path.join(repository.folder, name))]).toEqual([0, 255, 13, 10, 128]);
});

test('below the top of the repository', async () => {
  const parent = tempFolder();
  copyExamples(path.join(parent, 'work/crm'));
  makeRepository(parent, { user: 'wang', now: '2024-05-01T09:00:00+08:00' });
  const repository = repositoryAt(path.join(parent, 'work/crm'));
  const before = state(repository);
  await repository.tend([
    'log',
    '华东精工',
    '--method',
    'phone',
    '--summary',
    '谈了',
    '--next',
    '回访',
    '--due',
    '+2d',
  ]);
  await repository.tend(['set', '华东精工', 'needs.budget=60万']);
  expect(await repository.tend(['undo', '2', '--yes'])).toMatchObject({ code: 0 });
  expect(state(repository)).toBe(before);
});
