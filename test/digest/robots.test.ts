// Digests to chat robots, on a web server that behaves like each service: signatures, sizes, errors and limits.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { robotVerdict } from '../../src/domain/robot.ts';
import { post } from '../../src/node/post.ts';
import { exampleFolder, tend } from '../support/folder.ts';
import { type RobotWorld, robotWorld } from '../support/robot-world.ts';

const kinds = ['wecom', 'dingtalk', 'feishu', 'slack'] as const;
const now = Date.parse('2024-05-20T09:00:00+08:00');

function folderWith(webhooks: string): string {
  const folder = exampleFolder();
  appendFileSync(path.join(folder, 'tend.yaml'), `webhooks:\n${webhooks}`);
  return folder;
}

async function postTo(
  folder: string,
  env: Record<string, string>,
  { argv = [], pauses = [] }: { argv?: readonly string[]; pauses?: number[] } = {},
) {
  return tend(folder, ['digest', '--all', '--webhook', ...argv], {
    env,
    post,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
}

const one = (kind: string): string => `  - name: ${kind}\n    kind: ${kind}\n`;
const variableOf = (kind: string): string => `TEND_WEBHOOK_${kind.toUpperCase()}`;
const at = (world: RobotWorld, kind: string) => ({ [variableOf(kind)]: world.url(kind) });

// One that was somebody's a moment ago.
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe.each(kinds)('%s', (kind) => {
  test('takes one message for each owner, once a day', async () => {
    const world = await robotWorld();
    const folder = folderWith(one(kind));
    const first = await postTo(folder, at(world, kind));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain(`Sent: 李雷, robot ${kind} (${kind})`);
    expect(world.taken).toHaveLength(3);
    const text = JSON.stringify(world.taken.map(({ body }) => body));
    expect(text).toContain('发送方案A补充材料');
    expect(text).toContain('tend due --owner li');
    expect(await postTo(folder, at(world, kind))).toMatchObject({ code: 0, stdout: '' });
    expect(world.asked[kind]).toBe(3);
  });

  test('an address that nobody answers at', async () => {
    const folder = folderWith(one(kind));
    const url = `http://127.0.0.1:${await closedPort()}/x?key=hidden`;
    const { code, stderr } = await postTo(folder, { [variableOf(kind)]: url });
    expect(code).toBe(1);
    expect(stderr).toContain(`Not sent (robot ${kind}: 王芳, 李雷, 陈晨): nobody answered at that address (`);
    expect(stderr).not.toContain('hidden');
  });

  test('500 for one, the others get theirs, and the next run sends what is left', async () => {
    const world = await robotWorld();
    const folder = folderWith(one(kind));
    world.planned[kind] = [[500, 'Internal Server Error']];
    const failed = await postTo(folder, at(world, kind));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(
      `Not sent (robot ${kind}: 王芳): the robot refused the message (HTTP 500: Internal Server Error).`,
    );
    expect(world.taken).toHaveLength(2);
    expect((await postTo(folder, at(world, kind))).code).toBe(0);
    expect(world.taken).toHaveLength(3);
  });

  test('a page in the place of an answer: nobody knows, and two are enough', async () => {
    const world = await robotWorld();
    const folder = folderWith(one(kind));
    const portal: [number, string] = [200, '<html>Please sign in</html>'];
    world.planned[kind] = [portal, portal];
    const failed = await postTo(folder, at(world, kind));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(
      `so it may or may not have arrived (robot ${kind}: 王芳, 李雷; HTTP 200:`,
    );
    expect(failed.stderr).toContain(`Not sent (robot ${kind}: 陈晨): not tried`);
    expect(world.asked[kind]).toBe(2);
  });
});

describe('limits', () => {
  const limited: readonly (readonly [
    kind: string,
    answer: [number, string, Record<string, string>?],
    wait: number,
  ])[] = [
    ['wecom', [200, '{"errcode":45009,"errmsg":"api freq out of limit"}'], 60_000],
    ['dingtalk', [200, '{"errcode":130101,"errmsg":"send too fast"}'], 60_000],
    ['feishu', [200, '{"code":9499,"msg":"too many request","data":{}}'], 60_000],
    ['feishu', [400, '{"code":11232,"msg":"frequency limited"}'], 60_000],
    ['slack', [429, 'rate_limited', { 'retry-after': '7' }], 7000],
  ];

  test.each(limited)('%s answers %j: waits %i ms and asks again', async (kind, answer, wait) => {
    const world = await robotWorld();
    const folder = folderWith(one(kind));
    world.planned[kind] = [answer];
    const pauses: number[] = [];
    expect(await postTo(folder, at(world, kind), { pauses })).toMatchObject({ code: 0, stderr: '' });
    expect(pauses).toEqual([wait]);
    expect(world.taken).toHaveLength(3);
  });

  test.each(limited)('%s answers %j twice: the rest waits for the next run', async (kind, answer) => {
    const world = await robotWorld();
    const folder = folderWith(one(kind));
    world.planned[kind] = [answer, answer];
    const { code, stderr } = await postTo(folder, at(world, kind));
    expect(code).toBe(1);
    expect(stderr).toContain(
      `Not sent (robot ${kind}: 王芳, 李雷, 陈晨): the robot takes no more messages for now`,
    );
    expect(world.asked[kind]).toBe(2);
    expect((await postTo(folder, at(world, kind))).code).toBe(0);
    expect(world.taken).toHaveLength(3);
  });

  test('no more than 20 in a minute where that is the limit', async () => {
    const world = await robotWorld();
    const folder = folderWith(one('wecom'));
    const members = Array.from({ length: 18 }, (_, i) => `  - { id: m${i}, name: M${i}, lead: wang }`);
    const file = path.join(folder, 'tend.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}- id: chen/m, `${members.join('\n')}\n$&`));
    for (let i = 0; i < 18; i++)
      await tend(folder, ['task', 'add', `T${i}`, '--owner', `m${i}`, '--due', '2024-05-20']);
    const pauses: number[] = [];
    expect((await postTo(folder, at(world, 'wecom'), { pauses })).code).toBe(0);
    expect(world.taken).toHaveLength(21);
    expect(pauses).toEqual([60_000]);
  });
});

describe('signatures', () => {
  test.each(['dingtalk', 'feishu'])('%s', async (kind) => {
    const world = await robotWorld({ [kind]: { secret: 'SEC+/=x', now } });
    const folder = folderWith(one(kind));
    const wrong = await postTo(folder, { ...at(world, kind), [`${variableOf(kind)}_SECRET`]: 'no' });
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/refused the message \((?:310000 sign not match|19021 sign match fail)/);
    const right = await postTo(folder, { ...at(world, kind), [`${variableOf(kind)}_SECRET`]: 'SEC+/=x' });
    expect(right).toMatchObject({ code: 0, stderr: '' });
    expect(world.taken).toHaveLength(3);
  });
});

describe('robots of tend.yaml', () => {
  test('each by the variable it names, for the owners it names', async () => {
    const world = await robotWorld();
    const folder = folderWith(
      '  - { name: sales, kind: wecom, url_env: TEND_WEBHOOK_S, owners: [li] }\n  - { name: all-hands, kind: slack }\n',
    );
    const { code } = await postTo(folder, {
      TEND_WEBHOOK_S: world.url('wecom-sales'),
      TEND_WEBHOOK_ALL_HANDS: world.url('slack-all'),
    });
    expect(code).toBe(0);
    expect(world.asked).toEqual({ 'wecom-sales': 1, 'slack-all': 3 });
  });

  test('one that is broken keeps no other one from its messages', async () => {
    const world = await robotWorld();
    const folder = folderWith(one('wecom') + one('feishu') + one('slack'));
    const { code, stderr } = await postTo(folder, {
      TEND_WEBHOOK_WECOM: 'http://robot.example.com/x',
      TEND_WEBHOOK_SLACK: world.url('slack'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('TEND_WEBHOOK_WECOM does not hold an address with https://');
    expect(stderr).toContain("TEND_WEBHOOK_FEISHU, which holds the robot's address, is not set");
    expect(world.taken).toHaveLength(3);
  });
});

describe('requests', () => {
  test('no redirection is followed', async () => {
    const world = await robotWorld();
    world.planned['a'] = [[302, '', { location: world.url('b') }]];
    expect(await post(world.url('a'), '{}')).toMatchObject({ kind: 'answered', status: 302 });
    expect(world.asked).toEqual({ a: 1 });
  });

  test('of an endless answer only the beginning is read', async () => {
    const world = await robotWorld();
    world.planned['a'] = [[200, 'x'.repeat(5_000_000)]];
    const posted = await post(world.url('a'), '{}');
    expect(posted.kind === 'answered' && posted.text.length).toBe(64 * 1024);
  });
});

describe('verdicts', () => {
  test.each([
    ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', 'taken'],
    ['wecom', 500, '{"errcode":0,"errmsg":"ok"}', 'unclear'],
    ['wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', 'refused'],
    ['wecom', 200, '{"errcode":"0"}', 'unclear'],
    ['wecom', 200, '', 'unclear'],
    ['wecom', 200, 'null', 'unclear'],
    ['wecom', 504, 'Gateway Time-out', 'unclear'],
    ['wecom', 502, 'Bad Gateway', 'refused'],
    ['wecom', 302, '', 'refused'],
    ['wecom', 200, 'ok', 'unclear'],
    ['dingtalk', 200, '{"errcode":130101,"errmsg":"x"}', 'limited'],
    ['dingtalk', 200, '{"errcode":45009,"errmsg":"x"}', 'refused'],
    ['feishu', 200, '{"StatusCode":0,"StatusMessage":"success"}', 'taken'],
    ['feishu', 400, '{"code":9499,"msg":"Bad Request"}', 'refused'],
    ['feishu', 400, '{"code":9499,"msg":"too many request"}', 'limited'],
    ['slack', 200, 'ok', 'taken'],
    ['slack', 200, '{"ok":true}', 'unclear'],
    ['slack', 404, 'no_service', 'refused'],
    ['slack', 429, '', 'limited'],
  ] as const)('%s %i %s: %s', (kind, status, text, expected) => {
    expect(robotVerdict(kind, { status, text }).kind).toBe(expected);
  });
});
