// Letters to a mail server or to the sendmail of this machine: one connection for all of them. Decides nothing about who gets one.
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer/lib/errors';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Letter, MailServer, Mailer, Sent } from '../host.ts';

type Smtp = Extract<MailServer, { readonly kind: 'smtp' }>;

/** Long for a server that is well, short for a run of cron. */
const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  dnsTimeout: 10_000,
  socketTimeout: 30_000,
};
type Limits = Readonly<typeof patience>;

/** Returns what sends letters by that server, waiting no longer than `limits` for each step. */
export function mailer(server: MailServer, limits: Limits = patience): Mailer {
  return server.kind === 'sendmail' ? sendmailMailer(server.program, limits) : smtpMailer(server, limits);
}

function smtpMailer(server: Smtp, limits: Limits): Mailer {
  let connection: SMTPConnection | null = null;
  const close = (): void => {
    connection?.close();
    connection = null;
  };
  return {
    send: async (letter, onHandOver) => {
      const message = await composed(letter);
      let isHanded = false;
      try {
        connection ??= await connected(server, limits);
        await sendOn(connection, letter, message, () => {
          onHandOver();
          isHanded = true;
        });
        return { kind: 'taken' };
      } catch (error) {
        const answer = (error as NodemailerError).responseCode != null;
        // After an answer the connection is as good as before; after anything else nobody knows what it is waiting for.
        if (!answer || !connection || !(await isReset(connection))) close();
        return failed(error, isHanded && !answer);
      }
    },
    close: () => {
      connection?.quit();
      connection = null;
    },
  };
}

function connected({ host, port, tls, isLocal, login }: Smtp, limits: Limits): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    // Nobody stands between us and this machine, and its certificate is seldom made for this name.
    tls: { rejectUnauthorized: !isLocal },
    // The name of this machine is nobody's business, and cron machines often have none that is valid.
    name: 'localhost',
    ...limits,
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      connection.close();
      reject(error);
    };
    connection.on('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      if (!login) return resolve(connection);
      connection.login({ user: login.user, pass: login.password }, (refusal) => {
        if (refusal) fail(refusal);
        else resolve(connection);
      });
    });
  });
}

// The server asks for the message after it has taken the recipient: the first byte that is read is the first that counts.
function sendOn(
  connection: SMTPConnection,
  { from, to }: Letter,
  message: Buffer,
  onHandOver: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let isRead = false;
    const stream = new Readable({
      read() {
        if (isRead) return;
        isRead = true;
        try {
          onHandOver();
        } catch (error) {
          // Without an end to the message the server throws away what it has.
          connection.close();
          reject(error);
          return;
        }
        this.push(message);
        this.push(null);
      },
    });
    connection.once('error', reject);
    connection.send({ from, to: [to.address], size: message.length }, stream, (error) => {
      connection.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

function isReset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((resolve) => {
    connection.reset((error) => resolve(!error));
  });
}

function composed({ from, to, subject, text, html, messageId, date }: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: 'tend', address: from },
    to,
    subject,
    text: lines(text),
    html: lines(html),
    messageId: `<${messageId}>`,
    date: new Date(date),
    baseBoundary: messageId.replace(/[^A-Za-z0-9]/g, ''),
    newline: '\r\n',
    // So that no out-of-office note answers it: RFC 3834.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error) reject(error);
      else resolve(message);
    });
  });
}

// The line feeds of mail, also within what is encoded: RFC 2045, 6.8.
function lines(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

function failed(error: unknown, mayHaveArrived: boolean): Sent {
  if (!(error instanceof Error)) throw error;
  const { code, command, response, message, syscall } = error as NodemailerError;
  const said = (response || message).replace(/\s+/g, ' ');
  if (mayHaveArrived) return { kind: 'unanswered', said };
  if (code === 'EAUTH') return { kind: 'refused', at: 'login', said };
  if (code === 'ETLS' || /certificate|SSL|TLS/.test(message)) return { kind: 'refused', at: 'tls', said };
  if (command === 'MAIL FROM' && response) return { kind: 'refused', at: 'sender', said };
  if (command === 'RCPT TO') return { kind: 'refused', at: 'recipient', said };
  if (command === 'DATA' || code === 'EMESSAGE') return { kind: 'refused', at: 'message', said };
  if (code != null && (code.startsWith('E') || syscall != null)) return { kind: 'unreached', said };
  throw error;
}

function sendmailMailer(program: string, limits: Limits): Mailer {
  return {
    send: async (letter, onHandOver) => {
      const message = await composed(letter);
      return runSendmail(program, letter, message, onHandOver, limits.socketTimeout);
    },
    close: () => {},
  };
}

// Line feeds of this system: sendmail makes those of mail out of them. Addresses stand after `--`, so that none is an option.
function runSendmail(
  program: string,
  { from, to }: Letter,
  message: Buffer,
  onHandOver: () => void,
  timeout: number,
): Promise<Sent> {
  onHandOver();
  return new Promise((resolve) => {
    const child = spawn(program, ['-i', '-f', from, '--', to.address], {
      stdio: ['pipe', 'ignore', 'pipe'],
      timeout,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 2000) said += text;
    });
    child.on('error', ({ message: why }) => resolve({ kind: 'unreached', said: why }));
    // A program that ends without reading says so by its exit code.
    child.stdin.on('error', () => {});
    child.on('close', (code, signal) => {
      if (code === 0) return resolve({ kind: 'taken' });
      const why = `${said.replace(/\s+/g, ' ').trim()} (${signal ?? `exit ${code}`})`.trim();
      resolve(
        code == null ? { kind: 'unanswered', said: why } : { kind: 'refused', at: 'message', said: why },
      );
    });
    child.stdin.end(message.toString('utf8').replaceAll('\r\n', '\n'));
  });
}
