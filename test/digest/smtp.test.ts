// Digests by mail, to a real server on this machine: who gets what, and what is said when a server will not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Letter, MailServer } from '../../src/host.ts';
import { mailer } from '../../src/node/mail.ts';
import { width } from '../../src/view/text.ts';
import { exampleFolder, snapshot, tend } from '../support/folder.ts';
import { type Rules, smtpWorld } from '../support/smtp-world.ts';

const sender = { TEND_MAIL_FROM: 'crm@example.com', TEND_LANG: 'zh' };

/** Short enough for a test, long enough for a busy machine. */
const limits = { connectionTimeout: 2000, greetingTimeout: 2000, dnsTimeout: 2000, socketTimeout: 700 };

function mailTo(
  folder: string,
  port: number,
  argv: readonly string[] = [],
  env: Record<string, string> = {},
) {
  return tend(folder, ['digest', '--all', '--mail', ...argv], {
    env: { ...sender, TEND_SMTP_URL: `smtp://127.0.0.1:${port}`, ...env },
    mail: (server) => Promise.resolve(mailer(server, limits)),
  });
}

const recipients = (letters: readonly { readonly to: readonly string[] }[]): string[] =>
  letters.flatMap(({ to }) => to).toSorted();

describe('a morning', () => {
  test('everybody gets one letter, once', async () => {
    const folder = exampleFolder();
    const { port, letters } = await smtpWorld();
    const first = await mailTo(folder, port);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.split('\n').filter(Boolean)).toEqual([
      '已发送：王芳，邮件（w***@example.com）',
      '已发送：李雷，邮件（l***@example.com）',
      '已发送：陈晨，邮件（c***@example.com）',
    ]);
    expect(recipients(letters)).toEqual(['chen@example.com', 'li@example.com', 'wang@example.com']);
    for (const { to } of letters) expect(to).toHaveLength(1);
    expect(await mailTo(folder, port)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(letters).toHaveLength(3);
  });

  test('the letter is a text and a page, with nothing of customers in its head', async () => {
    const folder = exampleFolder();
    const { port, letters } = await smtpWorld();
    await mailTo(folder, port);
    const mine = letters.find(({ to }) => to.includes('li@example.com'));
    const { headers, text, html, raw } = mine!;
    expect(headers.get('subject')).toBe(
      'tend 2024-05-20 待办：逾期 1，今天 1，即将到期 1，等待回复 1，补录与核对 3',
    );
    expect(headers.get('to')).toBe('李雷 <li@example.com>');
    expect(headers.get('from')).toBe('tend <crm@example.com>');
    expect(headers.get('date')).toBe('Mon, 20 May 2024 01:00:00 +0000');
    expect(headers.get('message-id')).toMatch(/^<tend\.2024-05-20\.li\.[0-9a-f]{8}@example\.com>$/);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect([...headers.keys()].filter((name) => name.endsWith('cc'))).toEqual([]);
    const { stdout } = await tend(folder, ['digest', '--owner', 'li', '--lang', 'zh']);
    expect(text.trimEnd()).toBe(stdout.trimEnd());
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(html).toContain('发送方案A补充材料');
    expect(html).not.toMatch(/<(?:script|img|link|iframe)\b|https?:/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(999);
    expect(Math.max(...text.split('\n').map(width))).toBeLessThanOrEqual(76);
  });

  test('the next day there is another', async () => {
    const folder = exampleFolder();
    const { port, letters } = await smtpWorld();
    await mailTo(folder, port);
    await mailTo(folder, port, ['--as-of', '2024-05-21']);
    const ids = letters.map(({ headers }) => headers.get('message-id'));
    expect(letters).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  test('the folder is not touched', async () => {
    const folder = exampleFolder();
    const { port } = await smtpWorld();
    const before = snapshot(folder);
    await mailTo(folder, port);
    const after = Object.entries(snapshot(folder)).filter(([name]) => !name.startsWith('.user-state/'));
    expect(Object.fromEntries(after)).toEqual(before);
  });

  test('--dry-run says it all and connects to nobody', async () => {
    const folder = exampleFolder();
    const { port, letters } = await smtpWorld();
    const { code, stdout } = await mailTo(folder, port, ['--dry-run', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('Would be sent: 李雷, mail (l***@example.com), tend 2024-05-20: 1 overdue');
    expect(letters).toEqual([]);
    expect(Object.keys(snapshot(folder)).filter((name) => name.startsWith('.user-state/'))).toEqual([]);
    await mailTo(folder, port);
    expect(letters).toHaveLength(3);
    expect((await mailTo(folder, port, ['--dry-run'])).stdout).toBe('');
  });

  test('nothing due: no letter, no word', async () => {
    const { port, letters } = await smtpWorld();
    expect(await mailTo(exampleFolder(), port, ['--as-of', '2023-01-02'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(letters).toEqual([]);
  });
});

describe('the way to the server', () => {
  const login = { TEND_SMTP_USER: 'crm@example.com', TEND_SMTP_PASSWORD: 'p@ss:w/rd' };

  test('STARTTLS and login, from variables', async () => {
    const { port, letters } = await smtpWorld({ password: 'p@ss:w/rd' });
    expect((await mailTo(exampleFolder(), port, [], login)).code).toBe(0);
    expect(letters.map(({ isSecure, user }) => ({ isSecure, user }))).toEqual(
      Array.from({ length: 3 }, () => ({ isSecure: true, user: 'crm@example.com' })),
    );
  });

  test('TLS from the first byte, the password in the address', async () => {
    const { port, letters } = await smtpWorld({ password: 'p@ss' }, { secure: true });
    const env = { TEND_SMTP_URL: `smtps://crm%40example.com:p%40ss@localhost:${port}` };
    expect((await mailTo(exampleFolder(), port, [], env)).code).toBe(0);
    expect(letters.every(({ isSecure }) => isSecure)).toBe(true);
  });

  test('the secrets of the user are in a file of theirs', async () => {
    const folder = exampleFolder();
    const { port, letters } = await smtpWorld({ password: 'secret' });
    const file = path.join(folder, '.user-config', 'secrets.env');
    mkdirSync(path.dirname(file));
    writeFileSync(file, `# mail\nTEND_SMTP_URL="smtp://crm%40example.com:secret@127.0.0.1:${port}"\n`, {
      mode: 0o600,
    });
    expect((await mailTo(folder, port, [], { TEND_SMTP_URL: '' })).code).toBe(0);
    expect(letters).toHaveLength(3);
  });

  test.each([
    ['a server without TLS', { disabledCommands: ['STARTTLS'] }],
    ['a certificate that proves nothing', {}],
  ])('%s never sees the password', async (_, options) => {
    let isAsked = false;
    const { port, letters } = await smtpWorld(
      {},
      {
        ...options,
        onAuth: (__, ___, done) => {
          isAsked = true;
          done(null, { user: 'x' });
        },
      },
    );
    const sent = await mailer(
      { ...server(port), tls: 'required', isLocal: false, login: { user: 'u', password: 'p' } },
      limits,
    ).send(letter, () => {});
    expect(sent).toMatchObject({ kind: 'refused', at: 'tls' });
    expect(isAsked).toBe(false);
    expect(letters).toEqual([]);
  });
});

describe('what goes wrong', () => {
  const cases: readonly (readonly [name: string, rules: Rules, env: Record<string, string>, said: RegExp])[] =
    [
      [
        'a wrong password',
        { password: 'right' },
        { TEND_SMTP_USER: 'u', TEND_SMTP_PASSWORD: 'wrong' },
        /未发送（邮件：王芳、李雷、陈晨）：邮件服务器拒绝了用户名或密码（535 .*wrong password/,
      ],
      [
        'an error after the message',
        { answer: 'error' },
        {},
        /未发送（邮件：王芳、李雷、陈晨）：邮件服务器拒绝了邮件（451 try later/,
      ],
    ];
  test.each(cases)('%s: nobody is told, and the next run tries again', async (_, rules, env, said) => {
    const folder = exampleFolder();
    const { port, letters, rules: live } = await smtpWorld(rules);
    const failed = await mailTo(folder, port, [], env);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(said);
    expect(failed.stderr).toContain('请试：');
    expect(letters).toEqual([]);
    delete live.answer;
    delete live.password;
    expect((await mailTo(folder, port, [], env)).code).toBe(0);
    expect(recipients(letters)).toEqual(['chen@example.com', 'li@example.com', 'wang@example.com']);
  });

  test('a refused recipient keeps nobody else from theirs', async () => {
    const folder = exampleFolder();
    const { port, letters, rules } = await smtpWorld({
      refuse: { 'wang@example.com': { code: 550, message: 'no such user' } },
    });
    const failed = await mailTo(folder, port);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/未发送（邮件：王芳）：邮件服务器拒绝了收件人（550 no such user/);
    expect(recipients(letters)).toEqual(['chen@example.com', 'li@example.com']);
    delete rules.refuse;
    expect((await mailTo(folder, port)).code).toBe(0);
    expect(recipients(letters)).toEqual(['chen@example.com', 'li@example.com', 'wang@example.com']);
  });

  test('nobody listens', async () => {
    const failed = await mailTo(exampleFolder(), 1);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(
      '未发送（邮件：王芳、李雷、陈晨）：该地址没有响应（connect ECONNREFUSED 127.0.0.1:1）',
    );
  });

  test('no answer after the message: once more, and then somebody has to ask', async () => {
    const folder = exampleFolder();
    const { port, letters, rules } = await smtpWorld({ answer: 'silence' });
    const only = (argv: readonly string[] = []) =>
      tend(folder, ['digest', '--owner', 'li', '--mail', ...argv], {
        env: { ...sender, TEND_SMTP_URL: `smtp://127.0.0.1:${port}` },
        mail: (to) => Promise.resolve(mailer(to, limits)),
      });
    expect(await only()).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('可能到达也可能没有'),
    });
    expect((await only()).code).toBe(1);
    expect(letters).toHaveLength(2);
    delete rules.answer;
    const third = await only();
    expect(third).toMatchObject({ code: 1, stderr: expect.stringContaining('--again') });
    expect(letters).toHaveLength(2);
    expect((await only(['--again'])).code).toBe(0);
    expect(letters).toHaveLength(3);
    expect(await only()).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('two in a row without an answer: the rest is left for the next run', async () => {
    const folder = exampleFolder();
    const { port, letters, rules } = await smtpWorld({ answer: 'silence' });
    const failed = await mailTo(folder, port);
    expect(failed.stderr).toMatch(/可能没有（邮件：王芳、李雷；.*\n.*\n?.*未发送（邮件：陈晨）/);
    delete rules.answer;
    expect((await mailTo(folder, port)).code).toBe(0);
    expect(recipients(letters).filter((to) => to.startsWith('chen'))).toHaveLength(1);
  });
});

describe('addresses', () => {
  const teamWith = (folder: string, email: string): void => {
    const file = path.join(folder, 'tend.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('email: li@example.com', email));
  };

  test('without one: said, and the others get theirs', async () => {
    const folder = exampleFolder();
    teamWith(folder, 'role: sales');
    const file = path.join(folder, 'tend.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('role: sales\n    role: sales', 'role: sales'));
    const { port, letters } = await smtpWorld();
    const { code, stderr } = await mailTo(folder, port);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'tend: 未发送（邮件：李雷）：团队中没有其邮箱。\n请试：tend team set 标识 email=邮箱\n',
    });
    expect(recipients(letters)).toEqual(['chen@example.com', 'wang@example.com']);
  });

  test.each(['"li@example.com\\r\\nBcc: eve@example.com"'])('email: %s reaches nobody', async (text) => {
    const folder = exampleFolder();
    teamWith(folder, `email: ${text}`);
    const { port, letters } = await smtpWorld();
    const { code, stderr } = await mailTo(folder, port);
    expect(code).toBe(4);
    expect(stderr).toContain('tend.yaml:');
    expect(letters).toEqual([]);
  });

  test('an address that a mail library could read in two ways is not written to', async () => {
    const folder = exampleFolder();
    teamWith(folder, `email: "li'..x@example.com"`);
    const { port, letters } = await smtpWorld();
    const { code, stderr } = await mailTo(folder, port);
    expect(code).toBe(1);
    expect(stderr).toContain('未发送（邮件：李雷）：邮箱不是单个邮箱的地址。');
    expect(recipients(letters)).toEqual(['chen@example.com', 'wang@example.com']);
  });

  test('a name cannot add a header or a recipient', async () => {
    const { port, letters } = await smtpWorld();
    const name = '王\r\nBcc: eve@example.com\r\n\r\n<eve@example.com>, "x';
    const sent = await mailer(server(port), limits).send(
      { ...letter, to: { name, address: 'li@example.com' }, subject: 'a\r\nBcc: eve@example.com' },
      () => {},
    );
    expect(sent).toEqual({ kind: 'taken' });
    expect(letters[0]!.to).toEqual(['li@example.com']);
    expect(letters[0]!.headers.has('bcc')).toBe(false);
    expect(letters[0]!.raw).not.toMatch(/^bcc:/im);
  });
});

describe('given out of hand', () => {
  test('is said before the server can have it, and never when it was refused before', async () => {
    const seen: number[] = [];
    const { port, letters } = await smtpWorld({ refuse: { 'no@example.com': { code: 550, message: 'no' } } });
    const post = mailer(server(port), limits);
    expect(
      await post.send({ ...letter, to: { name: '', address: 'no@example.com' } }, () => seen.push(-1)),
    ).toMatchObject({ kind: 'refused', at: 'recipient' });
    expect(await post.send(letter, () => seen.push(letters.length))).toEqual({ kind: 'taken' });
    post.close();
    expect(seen).toEqual([0]);
    expect(letters).toHaveLength(1);
  });

  test('what cannot be noted is not sent', async () => {
    const { port, letters } = await smtpWorld();
    const full = (): never => {
      throw new Error('disk full');
    };
    await expect(mailer(server(port), limits).send(letter, full)).rejects.toThrow('disk full');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(letters).toEqual([]);
  });
});

describe('sendmail', () => {
  test('gets the letter on its input, and nothing that could be an option', async () => {
    const folder = exampleFolder();
    const script = path.join(folder, 'sendmail');
    writeFileSync(script, `#!/bin/sh\nprintf '%s\\n' "$@" >> ${folder}/args\ncat >> ${folder}/letters\n`, {
      mode: 0o755,
    });
    const { code } = await mailTo(folder, 0, [], { TEND_SMTP_URL: `sendmail:${script}` });
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'args'), 'utf8')).toBe(
      ['wang', 'li', 'chen'].map((id) => `-i\n-f\ncrm@example.com\n--\n${id}@example.com\n`).join(''),
    );
    const letters = readFileSync(path.join(folder, 'letters'), 'utf8');
    expect(letters.match(/^Subject: /gm)).toHaveLength(3);
    expect(letters).not.toContain('\r');
  });

  test('says why it would not', async () => {
    const folder = exampleFolder();
    const script = path.join(folder, 'sendmail');
    writeFileSync(script, '#!/bin/sh\ncat >/dev/null\necho "no route" >&2\nexit 75\n', { mode: 0o755 });
    const { code, stderr } = await mailTo(folder, 0, [], { TEND_SMTP_URL: `sendmail:${script}` });
    expect(code).toBe(1);
    expect(stderr).toContain('no route (exit 75)');
    const missing = await mailTo(folder, 0, [], { TEND_SMTP_URL: 'sendmail:/nowhere/sendmail' });
    expect(missing.stderr).toContain('spawn /nowhere/sendmail ENOENT');
  });
});

function server(port: number): Extract<MailServer, { kind: 'smtp' }> {
  return { kind: 'smtp', host: '127.0.0.1', port, tls: 'offered', isLocal: true, login: null };
}

const letter: Letter = {
  from: 'crm@example.com',
  to: { name: '李雷', address: 'li@example.com' },
  subject: 'x',
  text: 'x\n',
  html: '<p>x</p>\n',
  messageId: 'tend.1@example.com',
  date: 0,
};
