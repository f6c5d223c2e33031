// A web server on this machine that behaves like the robots of the four services, with their errors. Ends with the test.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** One message as it came in. */
export interface Message {
  readonly robot: string;
  readonly body: Record<string, unknown>;
}

export interface RobotWorld {
  /** Returns the address of a robot. */
  readonly url: (robot: string) => string;
  /** What was taken. */
  readonly taken: Message[];
  /** How often each robot was asked. */
  readonly asked: Record<string, number>;
  /** Answers that a robot gives before it behaves again: HTTP status, body, headers; 'silence' never ends. */
  readonly planned: Record<string, ([number, string, Record<string, string>?] | 'silence')[]>;
}

interface Signed {
  readonly secret: string;
  /** The clock of the service, in milliseconds. */
  readonly now: number;
}

/** Starts a server; a robot with a secret takes signed messages only. */
export async function robotWorld(secrets: Record<string, Signed> = {}): Promise<RobotWorld> {
  const taken: Message[] = [];
  const asked: Record<string, number> = {};
  const planned: RobotWorld['planned'] = {};
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const robot = url.pathname.slice(1);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked[robot] = (asked[robot] ?? 0) + 1;
      const plan = planned[robot]?.shift();
      if (plan === 'silence') return;
      const text = Buffer.concat(parts).toString('utf8');
      const [status, body, headers = {}] = plan ?? answer(robot, url, text, secrets[robot]);
      if (plan == null && isTaken(body)) taken.push({ robot, body: JSON.parse(text) as Message['body'] });
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: (robot) => `http://127.0.0.1:${port}/${robot}?key=k`, taken, asked, planned };
}

function isTaken(body: string): boolean {
  return body === 'ok' || body.includes(':0,');
}

function answer(robot: string, url: URL, text: string, signed: Signed | undefined): [number, string] {
  const kind = robot.split('-')[0];
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return [400, 'invalid_payload'];
  }
  switch (kind) {
    case 'wecom': {
      const { msgtype, markdown } = body as { msgtype?: string; markdown?: { content?: string } };
      if (msgtype !== 'markdown' || typeof markdown?.content !== 'string')
        return [200, '{"errcode":40008,"errmsg":"invalid message type"}'];
      if (Buffer.byteLength(markdown.content) > 4096)
        return [200, '{"errcode":40058,"errmsg":"markdown.content exceed max length 4096"}'];
      return [200, '{"errcode":0,"errmsg":"ok"}'];
    }
    case 'dingtalk': {
      const { msgtype, markdown } = body as {
        msgtype?: string;
        markdown?: { title?: string; text?: string };
      };
      if (msgtype !== 'markdown' || !markdown?.title || !markdown.text)
        return [200, '{"errcode":400101,"errmsg":"miss param"}'];
      if (signed && !isSignedUrl(url, signed)) return [200, '{"errcode":310000,"errmsg":"sign not match"}'];
      return [200, '{"errcode":0,"errmsg":"ok"}'];
    }
    case 'feishu': {
      const {
        msg_type: type,
        content,
        timestamp,
        sign,
      } = body as {
        msg_type?: string;
        content?: {
          post?: Record<string, { title?: string; content?: { tag?: string; text?: string }[][] }>;
        };
        timestamp?: string;
        sign?: string;
      };
      const [post] = Object.values(content?.post ?? {});
      if (type !== 'post' || !post?.title || !post.content?.flat().every(({ tag }) => tag === 'text'))
        return [400, '{"code":9499,"msg":"Bad Request","data":{}}'];
      if (Buffer.byteLength(text) > 20 * 1024) return [400, '{"code":11246,"msg":"too large"}'];
      if (signed) {
        const right = createHmac('sha256', `${timestamp}\n${signed.secret}`).update('').digest('base64');
        const isNear = Math.abs(Number(timestamp) * 1000 - signed.now) < 3600_000;
        if (sign !== right || !isNear)
          return [
            200,
            '{"code":19021,"msg":"sign match fail or timestamp is not within one hour from current time"}',
          ];
      }
      return [200, '{"code":0,"msg":"success","data":{}}'];
    }
    default:
      return typeof body['text'] === 'string' ? [200, 'ok'] : [400, 'no_text'];
  }
}

function isSignedUrl(url: URL, { secret, now }: Signed): boolean {
  const timestamp = url.searchParams.get('timestamp') ?? '';
  const right = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  return url.searchParams.get('sign') === right && Math.abs(Number(timestamp) - now) < 3600_000;
}
