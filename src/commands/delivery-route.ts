// The ways a digest can go: by mail, or to a chat robot. Each knows whom it reaches and what became of a message; what was
// sent before is deliver.ts.
import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { type Digest, digestSize } from '../domain/digest.ts';
import { maskEmail, maskText } from '../domain/mask.ts';
import { type Answer, robotPace, robotVerdict } from '../domain/robot.ts';
import { brief } from '../errors.ts';
import type { Label, Problem } from '../errors.ts';
import type { Mailer, Sent } from '../host.ts';
import type { Webhook } from '../schema/generated/types.ts';
import type { Secrets } from '../store/secrets.ts';
import { type Signature, robotMessage } from '../view/digest-chat.ts';
import { digestsHtml } from '../view/digest-html.ts';
import { type DigestLook, digestSubject, shownDigest } from '../view/digest-shown.ts';
import { digestText } from '../view/digest-text.ts';
import { clean } from '../view/text.ts';
import { type Where, deliverProblems, deliverWords } from '../words/deliver.ts';
import { isMailbox, isPostable, mailServer } from './mail-server.ts';

/** Makes the problem once it is known whom it kept from getting something. */
export type Because = (where: Where) => Problem;

/** What became of one digest. */
export type Arrival =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'failed';
      readonly because: Because;
      readonly mayHaveArrived: boolean;
      /** Whether the others that go the same way need not be tried. */
      readonly isForAll: boolean;
      /** Milliseconds after which it may work. */
      readonly again: number | null;
    };

export interface Route {
  /** Parts the logs of one way from those of another. */
  readonly name: string;
  readonly way: Label;
  /** Messages it takes in a minute. */
  readonly pace: number;
  /** Why nothing can go this way at all. */
  readonly blocked: Because | null;
  readonly isFor: (digest: Digest) => boolean;
  /** Returns where a digest would go, masked, or why it cannot. */
  readonly reach: (digest: Digest) => { readonly to: string } | { readonly because: Because };
  readonly send: (digest: Digest, onHandOver: () => void) => Promise<Arrival>;
  readonly close: () => void;
}

/** Returns the way by mail. `key` names the folder of records in the ids of its letters. */
export function mailRoute(ctx: Context, secrets: Secrets, look: DigestLook, key: string): Route {
  const server = mailServer({
    url: secrets('TEND_SMTP_URL'),
    user: secrets('TEND_SMTP_USER'),
    password: secrets('TEND_SMTP_PASSWORD'),
  });
  const login = 'value' in server && server.value.kind === 'smtp' ? (server.value.login?.user ?? '') : '';
  const from = secrets('TEND_MAIL_FROM') ?? ctx.settings.mail.from ?? login;
  let mailer: Mailer | null = null;
  return {
    name: 'mail',
    way: deliverWords.mail,
    pace: Number.POSITIVE_INFINITY,
    blocked:
      'fault' in server ? deliverProblems[server.fault] : isMailbox(from) ? null : deliverProblems.no_sender,
    isFor: () => true,
    reach: ({ member: { email } }) => {
      if (email == null) return { because: deliverProblems.no_address };
      return isMailbox(email) ? { to: maskEmail(email) } : { because: deliverProblems.bad_address };
    },
    send: async (digest, onHandOver) => {
      const { member, day } = digest;
      if ('fault' in server || member.email == null)
        throw new Error('A letter without a way was to be sent.');
      mailer ??= await ctx.host.mail(server.value);
      const shown = shownDigest(digest, look);
      const subject = digestSubject(digest, look.lang);
      const sent = await mailer.send(
        {
          from,
          to: { name: clean(member.name), address: member.email },
          subject,
          text: digestText(shown),
          html: digestsHtml([shown], { title: subject, lang: look.lang }),
          messageId: `tend.${day}.${member.id}.${key}@${from.slice(from.indexOf('@') + 1)}`,
          date: ctx.host.now(),
        },
        onHandOver,
      );
      return mailArrival(sent);
    },
    close: () => mailer?.close(),
  };
}

function mailArrival(sent: Sent): Arrival {
  if (sent.kind === 'taken') return { kind: 'sent' };
  const said = quoted(sent.said);
  const kind = sent.kind === 'refused' ? sent.at : sent.kind;
  return {
    kind: 'failed',
    because: (where) => deliverProblems[kind]({ ...where, said }),
    mayHaveArrived: sent.kind === 'unanswered',
    // What becomes of one recipient or one message need not become of the next.
    isForAll: !['recipient', 'message', 'unanswered'].includes(kind),
    again: null,
  };
}

/** Returns the way to one chat robot. */
export function robotRoute(
  ctx: Context,
  { name, kind, owners, ...webhook }: Webhook,
  secrets: Secrets,
  look: DigestLook,
): Route {
  const variable = webhook.url_env ?? `TEND_WEBHOOK_${name.toUpperCase().replaceAll('-', '_')}`;
  const url = secrets(variable)?.trim() ?? null;
  const secret = secrets(webhook.secret_env ?? `${variable}_SECRET`);
  const blocked = url == null ? deliverProblems.no_url : isPostable(url) ? null : deliverProblems.bad_url;
  return {
    name: `robot/${name}`,
    way: deliverWords.robot({ name }),
    pace: robotPace[kind],
    blocked: blocked && ((where) => blocked({ ...where, variable })),
    isFor: ({ member }) => owners == null || owners.includes(member.id),
    reach: () => ({ to: kind }),
    send: async (digest, onHandOver) => {
      if (url == null || digestSize(digest) === 0) throw new Error('A message without a way was to be sent.');
      const signed = secret == null ? null : signature(kind, secret, ctx.host.now());
      const message = robotMessage(kind, shownDigest(digest, look), {
        lang: look.lang,
        owner: digest.member.id,
        signature: signed,
      });
      onHandOver();
      const posted = await ctx.host.post(signedUrl(kind, url, signed), JSON.stringify(message));
      if (posted.kind === 'answered') return robotArrival(kind, posted, posted.retryAfter);
      const make = deliverProblems[posted.kind];
      return {
        kind: 'failed',
        because: (where) => make({ ...where, said: quoted(posted.said) }),
        mayHaveArrived: posted.kind === 'unanswered',
        isForAll: posted.kind === 'unreached',
        again: null,
      };
    },
    close: () => {},
  };
}

/** The services count in minutes. */
const usualWait = 60_000;
const longestWait = 90_000;

function robotArrival(kind: Webhook['kind'], answer: Answer, retryAfter: number | null): Arrival {
  const verdict = robotVerdict(kind, answer);
  if (verdict.kind === 'taken') return { kind: 'sent' };
  const said = quoted(verdict.said);
  const make = {
    limited: deliverProblems.robot_limited,
    refused: deliverProblems.robot_refused,
    unclear: deliverProblems.robot_unclear,
  }[verdict.kind];
  const wait = retryAfter == null ? usualWait : retryAfter * 1000;
  return {
    kind: 'failed',
    because: (where) => make({ ...where, said }),
    mayHaveArrived: verdict.kind === 'unclear',
    isForAll: verdict.kind === 'limited',
    again: verdict.kind === 'limited' && wait <= longestWait ? wait : null,
  };
}

// DingTalk signs with the secret in the address, Feishu with it in the message; the others know their own by the address alone.
function signature(kind: Webhook['kind'], secret: string, now: number): Signature | null {
  if (kind === 'dingtalk') {
    const timestamp = String(now);
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    return { timestamp, sign };
  }
  if (kind !== 'feishu') return null;
  const timestamp = String(Math.floor(now / 1000));
  // The text is the key, and what is signed is empty: so the service has it.
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64') };
}

function signedUrl(kind: Webhook['kind'], url: string, signed: Signature | null): string {
  if (kind !== 'dingtalk' || !signed) return url;
  const full = new URL(url);
  full.searchParams.set('timestamp', signed.timestamp);
  full.searchParams.set('sign', signed.sign);
  return full.href;
}

// What a server says may hold addresses, and anything else.
function quoted(said: string): string {
  return maskText(brief(clean(said).trim()));
}
