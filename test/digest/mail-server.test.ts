// The addresses of servers, mailboxes and robots, read strictly.
import { describe, expect, test } from 'vitest';
import { isMailbox, isPostable, mailServer } from '../../src/commands/mail-server.ts';

const read = (url: string | null, user: string | null = null, password: string | null = null) =>
  mailServer({ url, user, password });

describe('servers', () => {
  const smtp = (given: object) => ({ value: { kind: 'smtp', isLocal: false, login: null, ...given } });

  test.each([
    ['smtps://mx.example.com', smtp({ host: 'mx.example.com', port: 465, tls: 'implicit' })],
    ['smtp://mx.example.com', smtp({ host: 'mx.example.com', port: 587, tls: 'required' })],
    ['smtp://mx.example.com:25?tls=offered', smtp({ host: 'mx.example.com', port: 25, tls: 'offered' })],
    ['smtp://mx.example.com:25?tls=off', smtp({ host: 'mx.example.com', port: 25, tls: 'off' })],
    ['smtp://127.0.0.1:2525', smtp({ host: '127.0.0.1', port: 2525, tls: 'offered', isLocal: true })],
    ['smtp://[::1]:25', smtp({ host: '::1', port: 25, tls: 'offered', isLocal: true })],
    [
      'smtps://li%40example.com:p%40s%2Fs@mx.example.com',
      smtp({
        host: 'mx.example.com',
        port: 465,
        tls: 'implicit',
        login: { user: 'li@example.com', password: 'p@s/s' },
      }),
    ],
    ['sendmail:', { value: { kind: 'sendmail', program: '/usr/sbin/sendmail' } }],
    ['sendmail:/opt/bin/msmtp', { value: { kind: 'sendmail', program: '/opt/bin/msmtp' } }],
    [null, { fault: 'no_server' }],
    ['mx.example.com', { fault: 'server_url' }],
    ['https://mx.example.com', { fault: 'server_url' }],
    ['smtp://', { fault: 'server_url' }],
    ['smtp://mx.example.com/INBOX', { fault: 'server_url' }],
    ['smtp://mx.example.com?tls=maybe', { fault: 'server_url' }],
    ['smtp://u:p%0d%0aRCPT@mx.example.com', { fault: 'server_url' }],
    ['smtp://u:%zz@mx.example.com', { fault: 'server_url' }],
    ['sendmail:msmtp', { fault: 'server_url' }],
    ['sendmail://host/usr/sbin/sendmail', { fault: 'server_url' }],
    ['smtp://u:p@mx.example.com?tls=off', { fault: 'clear_password' }],
    ['smtp://u:p@mx.example.com?tls=offered', { fault: 'clear_password' }],
  ])('%s', (url, expected) => {
    expect(read(url)).toEqual(expected);
  });

  test('user and password may stand beside the address', () => {
    expect(read('smtps://mx.example.com', 'li', 'p@ss')).toMatchObject({
      value: { login: { user: 'li', password: 'p@ss' } },
    });
    expect(read('smtps://crm@mx.example.com', 'li', 'p@ss')).toMatchObject({
      value: { login: { user: 'crm', password: 'p@ss' } },
    });
    expect(read('smtp://mx.example.com?tls=off', 'li', 'p@ss')).toEqual({ fault: 'clear_password' });
  });
});

describe('mailboxes', () => {
  test.each([
    ['li@example.com', true],
    ['li.lei+crm@mail.example.co', true],
    ["o'hara@example.com", true],
    ['root@localhost', true],
    ['li@例子.cn', false],
    ['李雷@example.com', false],
    ['li@example.com\r\nBcc: eve@example.com', false],
    ['li@example.com\n', false],
    ['li@example.com,eve@example.com', false],
    ['li@example.com;eve@example.com', false],
    ['Li <li@example.com>', false],
    ['"li eve"@example.com', false],
    ['group:li@example.com;', false],
    ['li(comment)@example.com', false],
    ['li@[127.0.0.1]', false],
    ['li..lei@example.com', false],
    ['.li@example.com', false],
    ['li@-example.com', false],
    ['li@example..com', false],
    ['li@eve@example.com', false],
    ['-oQ/tmp@example.com', true],
    ['li', false],
    ['', false],
    [`${'a'.repeat(65)}@example.com`, false],
    [`li@${'a.'.repeat(130)}com`, false],
  ])('%j: %s', (text, expected) => {
    expect(isMailbox(text)).toBe(expected);
  });
});

describe('robots', () => {
  test.each([
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x', true],
    ['http://127.0.0.1:8080/x', true],
    ['http://localhost/x', true],
    ['http://[::1]/x', true],
    ['http://qyapi.weixin.qq.com/x', false],
    ['http://127.0.0.1.example.com/x', false],
    ['https://u:p@example.com/x', false],
    ['file:///etc/passwd', false],
    ['x', false],
  ])('%s: %s', (url, expected) => {
    expect(isPostable(url)).toBe(expected);
  });
});
