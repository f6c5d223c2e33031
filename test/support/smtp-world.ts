// A real mail server on this machine: what it took, and what it refuses. Ends with the test.
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** One letter as it came in. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  /** Header fields by small name, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
  readonly isSecure: boolean;
  readonly user: string | null;
}

export interface SmtpWorld {
  readonly port: number;
  readonly letters: Letter[];
  /** What may be changed between two runs. */
  readonly rules: Rules;
}

export interface Rules {
  password?: string;
  /** What a recipient is refused with, by address. */
  refuse?: Record<string, { code: number; message: string }>;
  /** What a message is answered with after it was taken: an error, or nothing at all. */
  answer?: 'error' | 'silence' | (() => void);
}

/** Starts a server. */
export async function smtpWorld(
  rules: Rules = {},
  options: Partial<SMTPServerOptions> = {},
): Promise<SmtpWorld> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onAuth: ({ username = '', password }, _, done) => {
      if (rules.password != null && password !== rules.password) return done(new Error('wrong password'));
      done(null, { user: username });
    },
    onRcptTo: ({ address }, _, done) => {
      const refusal = rules.refuse?.[address];
      done(refusal ? Object.assign(new Error(refusal.message), { responseCode: refusal.code }) : null);
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (rules.answer === 'error')
          return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        const { envelope, secure, user } = session;
        letters.push({
          ...read(Buffer.concat(parts).toString('utf8')),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          isSecure: secure,
          user: typeof user === 'string' ? user : null,
        });
        if (typeof rules.answer === 'function') rules.answer();
        if (rules.answer !== 'silence') done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        for (const connection of server.connections) connection.close();
        server.close(() => resolve());
      }),
  );
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, letters, rules };
}

function read(raw: string): Pick<Letter, 'raw' | 'headers' | 'text' | 'html'> {
  const { headers, body } = parted(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary == null ? [] : body.split(`--${boundary}`).slice(1, -1).map(part);
  const of = (type: string): string => parts.find((each) => each.type.startsWith(type))?.content ?? '';
  return { raw, headers, text: of('text/plain'), html: of('text/html') };
}

function part(raw: string): { type: string; content: string } {
  const { headers, body } = parted(raw.replace(/^\r\n/, ''));
  const encoding = headers.get('content-transfer-encoding');
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : Buffer.from(body);
  return {
    type: headers.get('content-type') ?? '',
    content: bytes.toString('utf8').replaceAll('\r\n', '\n'),
  };
}

function parted(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
    }),
  );
  return { headers, body: raw.slice(end + 4) };
}

// Encoded words of RFC 2047; blanks between two of them are none.
function words(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, how: string, word: string) =>
      (how.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64')
        : quotedPrintable(word.replaceAll('_', ' '))
      ).toString('latin1'),
    )
    .replaceAll(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function quotedPrintable(text: string): Buffer {
  const plain = text.replaceAll(/=\r\n/g, '');
  const bytes = plain.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
