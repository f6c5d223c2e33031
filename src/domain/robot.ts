// What a chat service means by its answer: the codes of WeCom, DingTalk, Feishu and Slack. Sends nothing.
import type { Webhook } from '../schema/generated/types.ts';

type RobotKind = Webhook['kind'];

/** An answer of HTTP, as far as it matters here. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * What became of a message. `unclear`: somebody answered, but not in the way of the service, so that nobody knows whether
 * it arrived.
 */
export type Verdict =
  | { readonly kind: 'taken' }
  | { readonly kind: 'limited'; readonly said: string }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'unclear'; readonly said: string };

// From the pages of the services on custom robots: too many messages in a minute.
const limits: Readonly<Record<RobotKind, readonly number[]>> = {
  wecom: [45009],
  dingtalk: [130101],
  feishu: [9499, 11232],
  slack: [],
};

/** Messages that each service takes in a minute: WeCom and DingTalk document 20, Feishu 100, Slack one a second. */
export const robotPace: Readonly<Record<RobotKind, number>> = {
  wecom: 20,
  dingtalk: 20,
  feishu: 60,
  slack: 60,
};

/** Returns what the answer of a service means. */
export function robotVerdict(kind: RobotKind, { status, text }: Answer): Verdict {
  const body = text.trim();
  const isFine = status >= 200 && status < 300;
  if (kind === 'slack' && isFine && body === 'ok') return { kind: 'taken' };
  const said = body === '' ? `HTTP ${status}` : `HTTP ${status}: ${body}`;
  if (status === 429) return { kind: 'limited', said };
  const reply = kind === 'slack' ? null : replyIn(body);
  if (reply != null) return replied(kind, reply, isFine);
  // The gateway gave up waiting for the service, which may have done its work.
  if (isFine || status === 504) return { kind: 'unclear', said };
  return { kind: 'refused', said };
}

interface Reply {
  readonly code: number;
  readonly message: string;
}

function replied(kind: RobotKind, { code, message }: Reply, isFine: boolean): Verdict {
  const said = `${code} ${message}`.trim();
  if (code === 0) return isFine ? { kind: 'taken' } : { kind: 'unclear', said };
  // Feishu has one code for two things.
  const isLimit = limits[kind].includes(code) && !(code === 9499 && /bad request/i.test(message));
  return { kind: isLimit ? 'limited' : 'refused', said };
}

// WeCom and DingTalk: errcode, errmsg. Feishu: code, msg, and StatusCode, StatusMessage in older answers.
function replyIn(body: string): Reply | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const of = value as Readonly<Record<string, unknown>>;
  const code = of['errcode'] ?? of['code'] ?? of['StatusCode'];
  const message = of['errmsg'] ?? of['msg'] ?? of['StatusMessage'];
  if (typeof code !== 'number') return null;
  return { code, message: typeof message === 'string' ? message : '' };
}
