// Servers without a network: what one answers is told by its name, so that a transcript says what it is about.
import type { MailServer, Mailer, Posted, Sent } from '../../src/host.ts';

/** What a mail server of that name says; every other one takes everything. */
const mailAnswers: Readonly<Record<string, Sent>> = {
  'wrong-password.example': { kind: 'refused', at: 'login', said: '535 5.7.8 authentication failed' },
  'no-tls.example': { kind: 'refused', at: 'tls', said: 'self-signed certificate' },
  'refuses-sender.example': { kind: 'refused', at: 'sender', said: '553 5.7.1 not your address' },
  'refuses-message.example': { kind: 'refused', at: 'message', said: '552 5.3.4 message too big' },
  'unreachable.example': { kind: 'unreached', said: 'connect ECONNREFUSED 192.0.2.1:465' },
  'hangs.example': { kind: 'unanswered', said: 'Timeout' },
};

/** Returns a mailer that answers by the name of the server; refuses-li.example takes all but what is for li. */
export function fakeMail(server: MailServer): Promise<Mailer> {
  const host = server.kind === 'smtp' ? server.host : server.program;
  return Promise.resolve({
    send: ({ to }, onHandOver) => {
      const refused = /^refuses-(\w+)\.example$/.exec(host)?.[1];
      const answer: Sent =
        mailAnswers[host] ??
        (refused != null && to.address.startsWith(`${refused}@`)
          ? { kind: 'refused', at: 'recipient', said: `550 5.1.1 <${to.address}> no such user` }
          : { kind: 'taken' });
      const isLate = answer.kind === 'taken' || answer.kind === 'unanswered';
      if (isLate || (answer.kind === 'refused' && answer.at === 'message')) onHandOver();
      return Promise.resolve(answer);
    },
    close: () => {},
  });
}

const answered = (status: number, text: string, retryAfter: number | null = null): Posted => ({
  kind: 'answered',
  status,
  text,
  retryAfter,
});

/** What a robot of that name answers. */
const posts: Readonly<Record<string, Posted>> = {
  'wecom.example': answered(200, '{"errcode":0,"errmsg":"ok"}'),
  'dingtalk.example': answered(200, '{"errcode":0,"errmsg":"ok"}'),
  'feishu.example': answered(200, '{"code":0,"msg":"success","data":{}}'),
  'slack.example': answered(200, 'ok'),
  'busy.example': answered(200, '{"errcode":45009,"errmsg":"api freq out of limit"}'),
  'gone.example': answered(200, '{"errcode":93000,"errmsg":"invalid webhook url"}'),
  'broken.example': answered(500, 'Internal Server Error'),
  'portal.example': answered(200, '<html>Please sign in to the guest network</html>'),
  'unreachable.example': { kind: 'unreached', said: 'getaddrinfo ENOTFOUND unreachable.example' },
  'hangs.example': { kind: 'unanswered', said: '20 s' },
};

/** Answers by the name of the host. */
export function fakePost(url: string): Promise<Posted> {
  const found = posts[new URL(url).hostname];
  if (!found) throw new Error(`No robot is called ${url}`);
  return Promise.resolve(found);
}
