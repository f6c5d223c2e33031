// The program as cron runs it: nothing but a PATH, a folder that cannot be written, two at once, and a kill at the worst moment.
import { spawn } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { exampleFolder, snapshot, tempFolder } from '../support/folder.ts';
import { type SmtpWorld, smtpWorld } from '../support/smtp-world.ts';

const program = builtProgram();

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs as `env -i` would, in a folder that is nobody's. */
function cron(
  folder: string,
  { port }: SmtpWorld,
  state: string,
  {
    argv = ['--all', '--mail'],
    onStart,
  }: { argv?: readonly string[]; onStart?: (kill: () => void) => void } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'digest', ...argv, '--dir', folder], {
    cwd: '/',
    env: {
      PATH: '/usr/bin:/bin',
      LC_ALL: 'C',
      XDG_STATE_HOME: state,
      XDG_CONFIG_HOME: state,
      TEND_TODAY: '2024-05-20',
      TEND_SMTP_URL: `smtp://127.0.0.1:${port}`,
      TEND_MAIL_FROM: 'crm@example.com',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(() => child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const recipients = ({ letters }: SmtpWorld): string[] => letters.flatMap(({ to }) => to).toSorted();
const everybody = ['chen@example.com', 'li@example.com', 'wang@example.com'];

test('env -i, a folder that can only be read: everybody gets theirs in Chinese, then nobody gets anything', async () => {
  const folder = exampleFolder();
  const server = await smtpWorld();
  const state = tempFolder();
  const before = snapshot(folder);
  chmodSync(folder, 0o555);
  const first = await cron(folder, server, state);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(recipients(server)).toEqual(everybody);
  expect(server.letters[0]!.text).toContain('团队重要事项');
  expect(await cron(folder, server, state)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(server.letters).toHaveLength(3);
  chmodSync(folder, 0o755);
  expect(snapshot(folder)).toEqual(before);
  expect(readdirSync(path.join(state, 'tend'))).toEqual(['digest']);
});

test('two at once: one sends', async () => {
  const folder = exampleFolder();
  const server = await smtpWorld();
  const state = tempFolder();
  const ended = await Promise.all([cron(folder, server, state), cron(folder, server, state)]);
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(recipients(server)).toEqual(everybody);
  expect(ended.filter(({ stdout }) => stdout === '')).toHaveLength(1);
});

test('killed between the sending and the noting: one comes twice, none is lost', async () => {
  const folder = exampleFolder();
  const state = tempFolder();
  let kill = (): void => {};
  let isFirst = true;
  const server = await smtpWorld({
    answer: () => {
      // The letter is there, the program has not been told.
      if (isFirst) kill();
      isFirst = false;
    },
  });
  const killed = await cron(folder, server, state, { onStart: (end) => (kill = end) });
  expect(killed.code).toBeNull();
  expect(server.letters).toHaveLength(1);
  expect(await cron(folder, server, state)).toMatchObject({ code: 0, stderr: '' });
  const [first = ''] = server.letters[0]!.to;
  expect(recipients(server)).toEqual([...everybody, first].toSorted());
  const ids = server.letters
    .filter(({ to }) => to.includes(first))
    .map(({ headers }) => headers.get('message-id'));
  expect(ids[0]).toBe(ids[1]);
  expect(await cron(folder, server, state)).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('nothing due is no byte, in every format', async () => {
  const folder = exampleFolder();
  const server = await smtpWorld();
  for (const format of ['text', 'md', 'html', 'json'])
    expect(
      await cron(folder, server, tempFolder(), {
        argv: ['--all', '--as-of', '2023-01-02', '--format', format],
      }),
    ).toEqual({ code: 0, stdout: '', stderr: '' });
});
