// Flags and prompts write the same files: tables 1 and 2 of template S0, typed on one line, into a fake prompter, and at a real terminal.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { builtProgram } from '../support/built.ts';
import { type FakeWorld, fakeHost } from '../support/fake-host.ts';
import { openTerminal } from '../support/terminal.ts';

/** A question, what is typed, and what a terminal shows before Enter where that is something else. */
type Turn = readonly [question: string, typed?: string, seen?: string];

interface Entry {
  readonly flags: readonly string[];
  readonly prompts: { readonly words: readonly string[]; readonly turns: readonly Turn[] };
}

const check: Turn = ['以上信息是否正确', 'y'];
const noMore: readonly Turn[] = [['再加一项行动'], ['等待客户的事项'], ['客户状态是否变化'], check];

// Table 1: 客户基础信息表.
const customer: Entry = {
  flags: [
    'add', '华信科技有限公司', '--kind', 'company', '--industry', '制造业-汽车零部件', '--contact', '张经理', '--title', '采购总监', '--phone', '13812345678',
    '--prefers', '邮件+每周电话同步', '--employees', '500', '--revenue', '1-5亿', '--pain', '降低供应链管理成本30%', '--first-contact', '2024-05-01', '--source', '行业展会推荐',
  ], // prettier-ignore
  prompts: {
    words: ['add'],
    turns: [
      ['客户名称*', '华信科技有限公司', '新建：华信科技有限公司'],
      ['客户类型*', '企业客户', '❯ 企业客户'],
      ['所属行业', '制造业-汽车零部件'],
      ['员工人数', '500'],
      ['年营收', '1-5亿'],
      ['客户来源', '展会推荐', '❯ 展会推荐'],
      ['首次接触时间*', '2024-05-01', '❯ 2024-05-01 周三'],
      ['联系人姓名', '张经理'],
      ['职位', '采购总监'],
      ['手机号码', '138-1234-5678', '❯ 13812345678'],
      ['电子邮箱'],
      ['沟通偏好', '邮件+每周电话同步'],
      ['省份'],
      ['其他联系方式：平台'],
      ['需求类型'],
      ['需求描述'],
      ['预算'],
      ['期望时间'],
      ['需求痛点（多项用逗号分隔）', '降低供应链管理成本30%'],
      ['客户状态', '潜在客户', '❯ 潜在客户'],
      ['最近一次沟通摘要'],
      ['下一步行动'],
      ['客户偏好'],
      ['风险提示（多项用逗号分隔）'],
      ['其他说明'],
      check,
    ],
  },
};

// Table 2: 跟进记录表.
const rows = [
  { at: '2024-05-05', method: '电话', summary: '介绍公司供应链解决方案，初步知晓客户成本控制需求', feedback: '需要方案对比数据，下周前提供', next: '准备竞品分析报告', due: '2024-05-10' },
  { at: '2024-05-12', method: '邮件', summary: '发送方案对比报告及成功案例', feedback: '方案可行，希望安排技术对接会', next: '协调技术团队，预约会议时间', due: '2024-05-15' },
  { at: '2024-05-18', method: '拜访', summary: '技术对接会，演示系统功能，确认数据对接需求', feedback: '试用账号需开放3个端口，下周一前完成', next: '联系技术部配置试用账号', due: '2024-05-20' },
]; // prettier-ignore

const followups: readonly Entry[] = rows.map(({ at, method, summary, feedback, next, due }) => ({
  flags: [
    'log',
    '华信科技',
    '--at',
    at,
    '--method',
    method,
    '--summary',
    summary,
    '--feedback',
    feedback,
    '--next',
    next,
    '--due',
    due,
    '--priority',
    '中',
  ],
  prompts: {
    words: ['log', '华信科技'],
    turns: [
      ['跟进方式*', method, `❯ ${method}`],
      ['跟进时间*', at, `❯ ${at}`],
      ['沟通内容摘要*', summary],
      ['客户反馈', feedback],
      ['我方承诺'],
      ['下一步行动', next],
      ['截止时间*', due, `❯ ${due}`],
      ['优先级*'],
      ...noMore,
    ],
  },
}));

const program = builtProgram();
const entries = [customer, ...followups];
const env = { TEND_USER: 'li', TEND_LANG: 'zh', TEND_TODAY: '2024-05-20' };
const folders: string[] = [];
let expected: readonly string[] = [];

beforeAll(async () => {
  const cwd = await newFolder();
  for (const { flags } of entries) await ran(flags, fakeHost({ cwd, env }));
  expected = recordsIn(cwd);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'tend-same-'));
  folders.push(cwd);
  const words = [
    'init',
    '.',
    '--no-git',
    '--preset',
    'sheet',
    '--lang',
    'zh',
    '--timezone',
    'Asia/Shanghai',
    '--user',
    'li',
    '--name',
    '李雷',
  ];
  await ran(words, fakeHost({ cwd }));
  return cwd;
}

async function ran(words: readonly string[], { host, screen }: FakeWorld): Promise<void> {
  const code = await run(words, host);
  if (code !== 0) throw new Error(`tend ${words.join(' ')} ended with ${code}:\n${screen()}`);
}

/** Returns the records without ids, times of entry and the mark of the second check: all that the ways may differ in. */
function recordsIn(cwd: string): string[] {
  const names = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:customers|followups)\/.*\.yaml$/.test(name),
  );
  const texts = names.toSorted().map((name) => readFileSync(path.join(cwd, name), 'utf8'));
  return texts.map((text) =>
    text
      .replaceAll(/^( *(?:- )?(?:id|customer|no)): .*$/gm, '$1: …')
      .replace(/^verified:\n(?: {2}.*\n)+/m, '')
      .replace(/^recorded:\n(?: {2}.*\n)+/m, ''),
  );
}

test('the tables fill one customer and three follow-ups', () => {
  expect(expected).toHaveLength(4);
  expect(expected[0]).toContain('pain_points:\n  - 降低供应链管理成本30%\n');
  expect(expected[3]).toContain('due: "2024-05-20"');
});

test('a fake prompter writes the same files as flags', async () => {
  const cwd = await newFolder();
  for (const { prompts } of entries) {
    const answers = prompts.turns.map(([, typed = '']) => typed);
    const world = fakeHost({ cwd, env, answers });
    await ran(prompts.words, world);
    // Every question was asked, in this order.
    const asked = [...world.screen().matchAll(/^\? (.*?) › ?.*$/gm)].map(([, question]) => question);
    expect(
      asked.map((question, place) => question?.startsWith(prompts.turns[place]?.[0] ?? '?')),
    ).not.toContain(false);
    expect(asked).toHaveLength(answers.length);
  }
  expect(recordsIn(cwd)).toEqual(expected);
});

test('a person at a terminal writes the same files as flags', async () => {
  const cwd = await newFolder();
  for (const { prompts } of entries) {
    const at = openTerminal(process.execPath, [program, ...prompts.words], { cwd, env });
    for (const [question, typed, seen] of prompts.turns) await at.answer(question, typed, seen);
    expect(await at.ended).toBe(0);
  }
  expect(recordsIn(cwd)).toEqual(expected);
});

test('what the prompts wrote passes the checks of the folder', () => {
  const [, , typed] = folders;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check'], {
    cwd: typed,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
});
