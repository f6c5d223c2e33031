// The commands that change records and settings, where a transcript does not reach: bytes on disk, and doing it twice.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host.ts';
import { copiedFolder, withEditor } from '../support/copied-folder.ts';

const customer = 'customers/huadong-jinggong-b7wf9f6n.yaml';
const { tend, text, bytes, cwd, parent } = copiedFolder();

describe('--dry-run leaves every byte as it is', () => {
  test.each([
    'set 华东精工 needs.budget=80万 tags+=新 contacts.2.name=王强',
    'rename 华东精工 华东精密',
    'archive 海纳 --because 合同到期 --yes',
    'restore 云杉物流',
    'verify 华东精工 博远机械',
    'team add zhao --name 赵云',
    'team set li active=no',
    'config set limits.silent 45d',
    'config unset language',
    'config set default .',
    'done a1v0 --result 已约 --next 上门 --due +3d',
    'snooze a1v0 --until +3d --because 出差',
    'move 华东精工 won --signed-on 2024-05-20 --amount 50万',
    'move --silent',
  ])('tend %s', async (line) => {
    const before = bytes();
    const said = await tend(`${line} --dry-run`);
    expect({ code: said.code, err: said.err }).toMatchObject({ code: 0 });
    expect(bytes()).toEqual(before);
  });
  test('tend edit', async () => {
    const before = bytes();
    const said = await tend(
      'edit 华东精工 --dry-run',
      withEditor((opened) => opened.replace('500000', '600000')),
    );
    expect(said.out).toContain('+   budget: 600000');
    expect(bytes()).toEqual(before);
  });
});

describe('one field is one line', () => {
  test.each([
    ['industry=制造业-电子', 1, 1],
    ['needs.budget=80万', 1, 1],
    ['contacts.phone=13912345678', 1, 1],
    ['tags+=新', 1, 0],
    ['tags-=高潜力客户', 0, 2],
    ['industry=', 0, 1],
    ['needs.quantity=3套', 1, 0],
    ['owner=li', 0, 0],
  ])('%s', async (assignment, added, removed) => {
    writeFileSync(
      path.join(cwd(), customer),
      text(customer)
        .replace('kind: company', 'kind: company   # as registered')
        .replace('tags:', '# what we call them\ntags:'),
    );
    const before = text(customer).split('\n');
    expect(await tend(`set 华东精工 ${assignment}`)).toMatchObject({ code: 0 });
    const after = text(customer).split('\n');
    expect({
      added: after.filter((line) => !before.includes(line)).length,
      removed: before.filter((line) => !after.includes(line)).length,
    }).toEqual({ added, removed });
    expect(after).toContain('kind: company   # as registered');
  });
});

describe('an empty tend.yaml', () => {
  beforeEach(() => writeFileSync(path.join(cwd(), 'tend.yaml'), ''));
  test.each([
    'set 华东精工 industry=制造业',
    'rename 华东精工 华东精密',
    'verify 华东精工 --yes',
    'done a1v0',
    'restore 云杉物流',
    'team',
    'config',
    'config set currency USD',
  ])('tend %s', async (line) => {
    expect(await tend(line)).toMatchObject({ code: 0 });
  });
  test('the first member and the first setting make it', async () => {
    await tend('team add li --name 李雷 --role 销售');
    await tend('config set limits.silent 6周');
    expect(text('tend.yaml')).toBe(
      'team:\n  - id: li\n    name: 李雷\n    role: sales\nlimits:\n  silent: 6w\n',
    );
  });
});

describe('the default folder', () => {
  test('is set and used outside of any folder', async () => {
    const elsewhere = path.join(parent(), 'elsewhere');
    mkdirSync(elsewhere);
    const outside = (host: Host): Partial<Host> => ({
      ...host,
      cwd: elsewhere,
      configFolder: path.join(parent(), 'config'),
    });
    expect((await tend('team', outside)).code).toBe(3);
    expect(await tend('config set default ../crm', outside)).toMatchObject({
      code: 0,
      out: `Set default: ${cwd()}\n`,
    });
    expect(await tend('config get default', outside)).toMatchObject({ code: 0, out: `${cwd()}\n` });
    expect((await tend('team', outside)).out).toContain('李雷');
    expect((await tend('config unset default', outside)).code).toBe(0);
    expect(existsSync(path.join(parent(), 'config/default'))).toBe(false);
  });
});

describe('doing it twice', () => {
  test.each([
    ['done a1v0 --result 已约', 2],
    ['archive 海纳 --because 到期 --yes', 2],
    ['restore 云杉物流', 2],
    ['rename 华东精工 华东精密', 2],
    ['move 华东精工 negotiation', 6],
    ['team add zhao --name 赵云', 2],
  ])('%s is refused the second time and changes nothing', async (line, code) => {
    expect((await tend(line)).code).toBe(0);
    const before = bytes();
    expect((await tend(line)).code).toBe(code);
    expect(bytes()).toEqual(before);
  });
  test.each([
    'set 华东精工 needs.budget=80万 tags+=新',
    'team set li role=经理',
    'config set limits.silent 45d',
    'config unset limits.silent',
  ])('%s says that nothing changed', async (line) => {
    await tend(line);
    const before = bytes();
    expect(await tend(line)).toMatchObject({ code: 0, out: '' });
    expect(bytes()).toEqual(before);
  });
});
