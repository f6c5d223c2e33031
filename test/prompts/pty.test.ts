// The real program in a real pseudo-terminal: whole dialogues in both languages, and what must hold of every prompt.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { type Terminal, keys, openTerminal } from '../support/terminal.ts';

const program = builtProgram();
const day = { TEND_TODAY: '2024-05-20', TEND_USER: 'li' };
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'tend-pty-'));
  tend(
    'init',
    '.',
    '--no-git',
    '--lang',
    'zh',
    '--timezone',
    'Asia/Shanghai',
    '--user',
    'li',
    '--name',
    '李雷',
  );
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs the program without a terminal. */
function tend(...words: string[]) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, ...day };
  return spawnSync(process.execPath, [program, ...words], { cwd, encoding: 'utf8', env });
}

function open(lang: 'en' | 'zh', ...words: string[]): Terminal {
  return openTerminal(process.execPath, [program, ...words], { cwd, env: { ...day, TEND_LANG: lang } });
}

function records(folder: string): string[] {
  const root = path.join(cwd, folder);
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return names.toSorted().map((name) => readFileSync(path.join(root, name), 'utf8'));
}

describe('tend add', () => {
  test('a whole form in Chinese', async () => {
    const at = open('zh', 'add');
    await at.see('1/5 基础信息');
    await at.answer('客户名称*', '华东精工', '新建：华东精工');
    await at.answer('客户类型*', '企业', '❯ 企业客户');
    await at.answer('所属行业', '制造业-汽车零部件');
    await at.answer('员工人数', '500');
    await at.answer('年营收', '1-5亿');
    await at.answer('客户来源', '展会', '❯ 展会推荐');
    await at.answer('首次接触时间*', '昨天', '❯ 2024-05-19 周日');
    await at.see('2/5 联系方式');
    await at.answer('联系人姓名', '张敏');
    await at.answer('职位', '采购总监');
    await at.answer('手机号码', '138 1234 5678', '❯ 13812345678');
    await at.answer('电子邮箱');
    await at.answer('沟通偏好', '邮件+每周电话同步');
    await at.answer('省份');
    await at.answer('其他联系方式：平台');
    await at.see('3/5 需求与背景');
    await at.see('? 需求类型');
    at.type(keys.space);
    await at.see('◉ 产品采购');
    at.type(keys.enter);
    await at.answer('需求描述', '统一 3 套采购系统，年内上线');
    await at.answer('预算', '50万', '❯ 500,000 CNY');
    await at.answer('期望时间', '月底', '❯ 2024-05-31 周五');
    await at.answer('需求痛点', '降低供应链管理成本30%');
    await at.see('4/5 跟进与状态');
    await at.answer('跟进阶段');
    await at.answer('最近一次沟通摘要', '介绍供应链方案，需 3 家对比数据');
    await at.answer('跟进方式*', '电话', '❯ 电话');
    await at.answer('跟进时间*', '今天9点', '❯ 2024-05-20 周一 09:00');
    await at.answer('下一步行动', '准备竞品分析报告');
    await at.answer('截止时间*', '下周三', '❯ 2024-05-29 周三');
    await at.answer('优先级*', '高', '❯ 高');
    await at.answer('再加一项行动');
    await at.see('5/5 备注');
    await at.answer('客户偏好');
    await at.answer('风险提示', '付款周期较长');
    await at.answer('其他说明');
    await at.see('请核对');
    await at.answer('以上信息是否正确', '是');
    await at.see('已新建 华东精工');
    expect(await at.ended).toBe(0);
    const [customer] = records('customers');
    for (const line of [
      'name: 华东精工',
      'employees: "500"',
      'source: exhibition',
      'first_contact: "2024-05-19"',
      'phone: "13812345678"',
      'budget: 500000',
      'by: "2024-05-31"',
      'verified:',
    ]) {
      expect(customer).toContain(line);
    }
    const [followup] = records('followups');
    for (const line of [
      'method: phone',
      'summary: 介绍供应链方案，需 3 家对比数据',
      'what: 准备竞品分析报告',
      'due: "2024-05-29"',
      'priority: high',
    ]) {
      expect(followup).toContain(line);
    }
  });

  test('a form in English that goes straight to the check', async () => {
    const at = open('en', 'add');
    await at.answer('Name*', 'Brightwater Ltd', 'new: Brightwater Ltd');
    await at.answer('Kind*');
    await at.answer('Industry', '.', '. goes straight to the check');
    await at.see('Please check');
    await at.see('Mon 2024-05-20');
    await at.answer('Is all of this right?', 'y');
    await at.see('Added Brightwater Ltd');
    expect(await at.ended).toBe(0);
    expect(records('customers')).toHaveLength(1);
    expect(records('followups')).toHaveLength(0);
  });

  test('a bad phone is told while it is typed, and Enter does not take it', async () => {
    const at = open('zh', 'add', '新客户');
    await at.answer('客户类型*');
    await at.answer('所属行业');
    await at.answer('员工人数');
    await at.answer('年营收');
    await at.answer('客户来源');
    await at.answer('首次接触时间*');
    await at.answer('联系人姓名', '王工');
    await at.answer('职位');
    await at.see('? 手机号码');
    at.type('1381234');
    await at.see('7/11 位');
    at.type('56789');
    await at.see('电话号码无效');
    at.type(keys.enter);
    at.type(keys.backspace);
    await at.see('❯ 13812345678');
    at.type(keys.enter);
    await at.see('✔ 手机号码 › 13812345678');
    await at.see('? 电子邮箱');
    at.type(keys.interrupt);
    expect(await at.ended).toBe(130);
    expect(records('customers')).toEqual([]);
  });

  test('look-alikes stand below the name while it is typed; picking one writes nothing', async () => {
    tend('add', '华东精工', '--kind', 'company');
    const before = records('customers');
    const at = open('en', 'add');
    await at.see('? Name*');
    at.type('华东');
    await at.see('known: CRM');
    await at.see('华东精工 (a similar name)');
    at.type(keys.down);
    await at.see('❯ known');
    at.type(keys.enter);
    await at.see('This customer is known; nothing was written.');
    await at.see('tend log 华东精工');
    expect(await at.ended).toBe(0);
    expect(records('customers')).toEqual(before);
  });

  test.each([
    ['at the first question', 0, 'Nothing was written.'],
    ['after some answers', 1, 'tend add Acme'],
    ['at the second check', 2, 'tend add Acme'],
  ] as const)('Ctrl-C %s ends with 130 and leaves no file', async (_when, place, said) => {
    const at = open('en', 'add', '--phone', '13812345678', '--contact', 'Ann');
    if (place > 0) {
      await at.answer('Name*', 'Acme', 'new: Acme');
      await at.answer('Kind*');
    }
    if (place > 1) {
      await at.answer('Industry', '.', '. goes straight to the check');
      await at.see('Is all of this right?');
    } else await at.see(place === 0 ? '? Name*' : '? Industry');
    at.type(keys.interrupt);
    expect(await at.ended).toBe(130);
    expect(at.drawn()).toContain('Nothing was written.');
    const farewell = at.drawn().slice(at.drawn().indexOf('Nothing was written.'));
    expect(farewell).toContain(said);
    expect(farewell).not.toMatch(/13812345678|Ann/);
    expect(records('customers')).toEqual([]);
    expect(existsSync(path.join(cwd, '.config'))).toBe(false);
  });

  test('prompts are drawn on stderr: a redirected stdout holds only what was asked for', async () => {
    const out = path.join(cwd, 'out.txt');
    const at = openTerminal('sh', ['-c', `exec "$0" "$1" add Acme > "${out}"`, process.execPath, program], {
      cwd,
      env: { ...day, TEND_LANG: 'en' },
    });
    await at.answer('Kind*');
    await at.answer('Industry', '.', '. goes straight to the check');
    await at.answer('Is all of this right?');
    expect(await at.ended).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^Added Acme \(CRM\d+\)\.\n$/);
  });
});

describe('tend log', () => {
  beforeEach(() => {
    tend(
      'add',
      '华东精工',
      '--kind',
      'company',
      '--first-contact',
      '2024-05-01',
      '--need',
      '成本优化率不低于25%',
    );
    tend('add', '东方教育', '--kind', 'company', '--first-contact', '2024-05-18');
    tend(
      'log',
      '东方教育',
      '--method',
      'phone',
      '--at',
      '2024-05-18',
      '--summary',
      '报价 12 万元',
      '--next',
      '回电',
      '--due',
      '2024-05-19',
    );
  });

  test('a whole form in Chinese: the customer with something due comes first, initials find the other', async () => {
    const at = open('zh', 'log');
    await at.see('? 客户*');
    await at.see('❯ 东方教育');
    await at.see('回电 · 逾期 1 天');
    at.type('hdjg');
    await at.see('❯ 华东精工');
    at.type(keys.enter);
    await at.see('初步接触 · 最近联系 2024-05-01（19 天前）');
    await at.answer('跟进方式*', '邮件', '❯ 邮件');
    await at.answer('跟进时间*', '昨天下午3点', '❯ 2024-05-19 周日 15:00');
    await at.answer('沟通内容摘要*', '客户有兴趣');
    await at.see('较模糊');
    await at.answer('具体内容', '成本优化率要求不低于25%，需补充测算依据');
    await at.answer('客户反馈', '方案A有 2 处疑问');
    await at.answer('我方承诺', '下周提供试用账号');
    await at.answer('截止时间', '下周五', '❯ 2024-05-31 周五');
    await at.answer('还承诺了');
    await at.answer('下一步行动', '补充测算');
    await at.answer('截止时间*', '+2d', '❯ 2024-05-22 周三');
    await at.answer('优先级*');
    await at.answer('再加一项行动');
    await at.answer('等待客户的事项', '内部评审结果');
    await at.answer('预计反馈时间', '5天后', '❯ 2024-05-25 周六');
    await at.answer('客户状态是否变化', '需求确认', '❯ 需求确认');
    await at.see('初步接触 → 需求确认');
    await at.answer('以上信息是否正确', 'y');
    await at.see('已记录 GZ');
    await at.see('迟录');
    expect(await at.ended).toBe(0);
    const followup = records('followups').find((text) => text.includes('补充测算'));
    for (const line of [
      'at: "2024-05-19T15:00+08:00"',
      'method: email',
      '成本优化率要求不低于25%',
      'what: 下周提供试用账号',
      'due: "2024-05-31"',
      'for: 内部评审结果',
      'expected: "2024-05-25"',
      'to: need',
    ]) {
      expect(followup).toContain(line);
    }
    expect(records('customers').find((text) => text.includes('华东精工'))).toContain('status: interested');
  });

  test('a form in English: what flags gave is not asked, one field is corrected', async () => {
    const at = open('en', 'log', '东方教育', '--method', 'phone', '--next', 'call back');
    await at.answer('Until when: call back*', 'fri', '❯ Fri 2024-05-24');
    await at.answer('When*');
    await at.answer('Summary*', 'quote of 120k accepted');
    await at.answer('Feedback', '.', '.');
    await at.see('call back (李雷, Fri 2024-05-24, medium)');
    await at.answer('Is all of this right?', 'n');
    await at.see('? What shall be changed');
    at.type('Summary');
    await at.see('❯ Summary');
    at.type(keys.enter);
    await at.see('› quote of 120k accepted');
    at.type(' by mail');
    await at.see('accepted by mail');
    at.type(keys.enter);
    await at.see('Please check');
    await at.answer('Is all of this right?');
    await at.see('Logged GZ');
    expect(await at.ended).toBe(0);
    expect(at.drawn()).not.toContain('? Method');
    expect(
      records('followups').some((text) => text.includes('summary: quote of 120k accepted by mail')),
    ).toBe(true);
  });

  test('Ctrl-C leaves the folder as it was', async () => {
    const before = records('.');
    const at = open('zh', 'log', '华东精工');
    await at.answer('跟进方式*');
    await at.see('跟进时间*');
    at.type(keys.interrupt);
    expect(await at.ended).toBe(130);
    expect(at.drawn()).toContain('没有写入任何内容。');
    expect(records('.')).toEqual(before);
  });
});

describe('tend move', () => {
  beforeEach(() => {
    tend('add', '华东精工', '--kind', 'company', '--need', '成本优化率不低于25%');
  });

  test.each([
    ['y', 0, 'status: won'],
    ['n', 130, 'status: prospect'],
  ] as const)(
    'asks only for what the gate lacks; the confirmation takes %s',
    async (said, code, standing) => {
      const at = open('en', 'move', '华东精工', 'won', '--signed-on', '2024-05-20');
      await at.answer('Amount*', '50万', '❯ 500,000 CNY');
      await at.see('华东精工: First contact → Won');
      await at.see('Signed on Mon 2024-05-20 · Amount 500,000 CNY');
      await at.answer('Write this move', said);
      expect(await at.ended).toBe(code);
      expect(at.drawn()).not.toContain('? Signed on');
      expect(records('customers')[0]).toContain(standing);
      expect(records('orders')).toHaveLength(code === 0 ? 1 : 0);
    },
  );
});

describe('where nobody can answer', () => {
  test.each([
    ['add', ['add', 'Acme'], '--kind'],
    ['log', ['log'], '--method'],
    ['move', ['move'], '状态'],
  ])('tend %s asks nothing without a terminal', (_name, words, flag) => {
    const ran = tend(...words);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(flag);
    expect(ran.stderr).not.toContain('\u001B');
  });

  test('--no-input asks nothing on a terminal', async () => {
    const at = open('en', 'add', 'Acme', '--no-input');
    await at.see('Missing: Kind.');
    expect(await at.ended).toBe(2);
    expect(records('customers')).toEqual([]);
  });
});
