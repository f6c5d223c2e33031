// A sync that is stopped at any of its steps, or that meets somebody else half-way: the folder is old or new, and the next
// sync ends as if nothing had happened.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Host } from '../../src/host.ts';
import { builtProgram } from '../support/built.ts';
import { type Clone, cloneAt, sharedFolder } from '../support/clones.ts';
import { gitEnv, gitHost } from '../support/git-world.ts';
import { smallFolder } from '../support/small-folder.ts';

const customer = 'customers/huadong-cstm0001.yaml';
const old = 'followups/2023-10/05-huadong-gfwp0001.yaml';

/** More of everything, when asked for. */
const isLong = process.env['TEND_RUNS'] != null;

/** Dies instead of asking git for the n-th time, as a process that is killed there does. */
class Killed extends Error {}

function dyingHost(
  user: string,
  at: number,
): { readonly host: Partial<Host>; readonly calls: readonly string[] } {
  const { git, gitBytes } = gitHost({ user, now: '2024-05-20T18:00:00+08:00' });
  const calls: string[] = [];
  const counted =
    <A extends readonly unknown[], R>(run: (...args: A) => R) =>
    (...args: A): R => {
      calls.push((args[1] as readonly string[]).join(' '));
      if (calls.length >= at) throw new Killed();
      return run(...args);
    };
  return { host: { git: counted(git), gitBytes: counted(gitBytes) }, calls };
}

/** Returns which call moves the branch: the files are in place by then. */
function movingCall(calls: readonly string[]): number {
  return calls.findIndex((call) => call.includes(' update-ref -m ')) + 1;
}

interface Scene {
  readonly li: Clone;
  readonly wang: Clone;
}

// Everything at once: Wang has pushed an edit, a new record and a packed month; Li has an edit of his own that is
// committed, one that is not, and a new record.
async function prepared(): Promise<{ readonly parent: string; readonly open: () => Scene }> {
  const recent = smallFolder()['followups/2024-05/05-huadong-fwpp0001.yaml'] ?? '';
  const shared = sharedFolder({
    ...smallFolder(),
    [old]: recent
      .replace('fwpp0001', 'gfwp0001')
      .replace('GZ202405001', 'GZ202310001')
      .replaceAll('2024-05', '2023-10'),
  });
  const [li, wang] = [shared.clone('li'), shared.clone('wang')];
  await wang.tend(['set', 'cstm0001', 'business=轴承']);
  await wang.tend(['add', '乙公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
  await wang.tend(['sync']);
  await li.tend(['set', 'cstm0001', 'preferences=上午']);
  await li.tend(['add', '甲公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
  li.write('customers/dongfang-cstm0002.yaml', `${li.read('customers/dongfang-cstm0002.yaml')}notes: 手写\n`);
  const parent = path.dirname(li.root);
  return {
    parent,
    open: () => {
      const copy = mkdtempSync(path.join(tmpdir(), 'tend-kill-'));
      onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
      cpSync(parent, copy, { recursive: true });
      const scene = {
        li: cloneAt(path.join(copy, 'li'), 'li'),
        wang: cloneAt(path.join(copy, 'wang'), 'wang'),
      };
      for (const clone of [scene.li, scene.wang])
        clone.git('remote', 'set-url', 'origin', path.join(copy, 'shared.git'));
      return scene;
    },
  };
}

const withoutSpace = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.tend/')));

async function expectEnd({ li, wang }: Scene, expected: Record<string, string>): Promise<void> {
  const again = await li.tend(['sync']);
  expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
  expect(withoutSpace(li.files())).toEqual(expected);
  expect(li.git('status', '--porcelain').output).toBe('');
  // What came from Wang is not told as Li's work.
  expect(li.git('log', '--grep=^edit:', '--format=%an %s').output).toBe('李雷 edit: CRM202405002 dongfang\n');
  if (!isLong) return;
  expect((await wang.tend(['sync'])).code).toBe(0);
  expect(wang.files()).toEqual(li.files());
  expect(li.git('fsck', '--no-dangling').output).toBe('');
}

test('stopped before any of its calls of git', async () => {
  const { open } = await prepared();
  const whole = open();
  const { host, calls } = dyingHost('li', Number.POSITIVE_INFINITY);
  expect((await whole.li.tend(['sync'], host)).code).toBe(0);
  await whole.wang.tend(['sync']);
  const expected = withoutSpace(whole.li.files());
  expect(whole.li.read(customer)).toMatch(/business: 轴承[\s\S]*preferences: 上午/);
  expect(Object.keys(expected)).toContain('followups/2023-10.yaml');
  const moving = movingCall(calls);
  const near = [-2, -1, 0, 1, 2].map((step) => moving + step);
  const some = calls.flatMap((_, place) => (isLong || place % 10 === 0 ? [place + 1] : []));
  for (const at of new Set([...some, ...near])) {
    const scene = open();
    const died = await scene.li.tend(['sync'], dyingHost('li', at).host);
    expect(died.code, `call ${at}`).not.toBe(0);
    if (isLong || near.includes(at)) expect((await scene.li.tend(['check'])).stdout).toBe('');
    await expectEnd(scene, expected);
    rmSync(path.dirname(scene.li.root), { recursive: true, force: true });
  }
}, 240_000);

test('stopped, and another command comes before the next sync', async () => {
  const { open } = await prepared();
  const { host, calls } = dyingHost('li', Number.POSITIVE_INFINITY);
  await open().li.tend(['sync'], host);
  for (const step of isLong ? [-2, -1, 0, 1, 2] : [0, 1]) {
    const scene = open();
    await scene.li.tend(['sync'], dyingHost('li', movingCall(calls) + step).host);
    await scene.li.tend(['set', 'cstm0002', 'business=课程']);
    const again = await scene.li.tend(['sync']);
    expect({ step, code: again.code, stderr: again.stderr }).toEqual({ step, code: 0, stderr: '' });
    await scene.wang.tend(['sync']);
    expect(scene.li.files()).toEqual(scene.wang.files());
    expect(scene.li.read('customers/dongfang-cstm0002.yaml')).toMatch(/business: 课程[\s\S]*notes: 手写/);
    // What came from Wang is not told as Li's work.
    const mine = scene.li.git(
      'log',
      '--author=李雷',
      '--no-merges',
      '--format=',
      '--name-only',
      '--',
      'customers',
    ).output;
    expect(mine).not.toMatch(/yi-?gongsi/);
  }
}, 240_000);

describe('races', () => {
  test('somebody pushes between fetch and push: once more, and every number is given once', async () => {
    const { open } = await prepared();
    const { li, wang } = open();
    let isFirst = true;
    const real = gitHost({ user: 'li', now: '2024-05-20T18:00:00+08:00' });
    const slow: Host['git'] = (folder, args, input, env) => {
      if (args.includes('push') && isFirst) {
        isFirst = false;
        wang.git('commit', '--quiet', '--allow-empty', '--message', 'meanwhile');
        wang.git('push', '--quiet');
      }
      return real.git(folder, args, input, env);
    };
    const { code, stdout } = await li.tend(['sync'], { git: slow, gitBytes: real.gitBytes });
    expect({ code, isFirst }).toEqual({ code: 0, isFirst: false });
    expect(stdout).toContain('Numbers given: CRM202405004');
    await wang.tend(['sync']);
    expect(wang.files()).toEqual(li.files());
    const numbers = Object.values(li.files()).flatMap((text) => /^no: (CRM\S+)$/m.exec(text)?.[1] ?? []);
    expect(numbers.toSorted()).toEqual(['CRM202405001', 'CRM202405002', 'CRM202405003', 'CRM202405004']);
    expect(li.git('log', '--format=%s', '--grep', 'numbers').output.split('\n').filter(Boolean)).toHaveLength(
      2,
    );
  });

  test('a command commits here while the push is under way: both are there', async () => {
    const { open } = await prepared();
    const { li, wang } = open();
    let isFirst = true;
    const real = gitHost({ user: 'li', now: '2024-05-20T18:00:00+08:00' });
    const slow: Host['git'] = (folder, args, input, env) => {
      const ran = real.git(folder, args, input, env);
      if (args.includes('push') && isFirst) {
        isFirst = false;
        li.write('notes.txt', 'x\n');
        li.git('add', 'notes.txt');
        li.git('commit', '--quiet', '--message', 'notes');
      }
      return ran;
    };
    expect((await li.tend(['sync'], { git: slow, gitBytes: real.gitBytes })).code).toBe(0);
    await wang.tend(['sync']);
    expect(wang.files()).toEqual(li.files());
    expect(wang.read('notes.txt')).toBe('x\n');
  });
});

test('killed for real, at moments of chance', async () => {
  const { open } = await prepared();
  const program = builtProgram();
  const whole = open();
  await whole.li.tend(['sync']);
  const runs = Number(process.env['TEND_RUNS'] ?? 2);
  for (let run = 0; run < runs; run++) {
    const scene = open();
    const child = spawn(process.execPath, [program, '--dir', scene.li.root, 'sync', '--no-input'], {
      env: {
        PATH: process.env['PATH'],
        ...gitEnv({ user: 'li', now: '2024-05-20T18:00:00+08:00' }),
        TEND_USER: 'li',
        TEND_TODAY: '2024-05-20',
      },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), 150 + ((run * 137) % 900));
    await ended;
    expect((await scene.li.tend(['check'])).code).toBe(0);
    // The lock it left names this machine.
    const again = await scene.li.tend(['sync'], { hostName: hostname() });
    expect({ run, code: again.code, stderr: again.stderr }).toEqual({ run, code: 0, stderr: '' });
    await scene.wang.tend(['sync']);
    expect(scene.wang.files()).toEqual(scene.li.files());
    expect(scene.li.read(customer)).toMatch(/business: 轴承[\s\S]*preferences: 上午/);
  }
}, 240_000);
