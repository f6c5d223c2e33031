// The address of a mail server and of a mailbox, read strictly: nothing in one can lead a letter elsewhere. Connects to nothing.
import type { MailServer } from '../host.ts';

/** Why the address of a server is not taken. */
export type ServerFault = 'no_server' | 'server_url' | 'clear_password';

/** Where sendmail lies on every system that has one: a PATH that cron or data could change is not asked. */
const sendmail = '/usr/sbin/sendmail';

const schemes: Readonly<Record<string, { readonly port: number; readonly isImplicit: boolean }>> = {
  'smtp:': { port: 587, isImplicit: false },
  'smtps:': { port: 465, isImplicit: true },
};

/**
 * Returns the server that TEND_SMTP_URL names. The password goes to the host that is named beside it, and without TLS to
 * this machine only.
 */
export function mailServer(given: {
  readonly url: string | null;
  readonly user: string | null;
  readonly password: string | null;
}): { readonly value: MailServer } | { readonly fault: ServerFault } {
  if (given.url == null) return { fault: 'no_server' };
  const url = parsed(given.url);
  if (!url) return { fault: 'server_url' };
  if (url.protocol === 'sendmail:') {
    const program = url.pathname === '' ? sendmail : url.pathname;
    return program.startsWith('/') && url.hostname === ''
      ? { value: { kind: 'sendmail', program } }
      : { fault: 'server_url' };
  }
  const scheme = schemes[url.protocol];
  const user = decoded(url.username) ?? null;
  const password = decoded(url.password) ?? null;
  if (!scheme || user == null || password == null || !isPlainServer(url)) return { fault: 'server_url' };
  const isLocal = isLoopback(url.hostname);
  const wished = url.searchParams.get('tls');
  if (wished != null && !['required', 'offered', 'off'].includes(wished)) return { fault: 'server_url' };
  const tls = scheme.isImplicit
    ? 'implicit'
    : ((wished as 'required' | 'offered' | 'off' | null) ?? (isLocal ? 'offered' : 'required'));
  const name = user === '' ? given.user : user;
  const login =
    name == null ? null : { user: name, password: password === '' ? (given.password ?? '') : password };
  if (login && !isLocal && (tls === 'off' || tls === 'offered')) return { fault: 'clear_password' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? scheme.port : Number(url.port);
  return { value: { kind: 'smtp', host, port, tls, isLocal, login } };
}

function isPlainServer({ hostname, pathname, hash }: URL): boolean {
  return /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])$/.test(hostname) && /^\/?$/.test(pathname) && hash === '';
}

function parsed(text: string): URL | null {
  try {
    return new URL(text.trim());
  } catch {
    return null;
  }
}

function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    // eslint-disable-next-line no-control-regex -- a line feed would end the command to the server
    return /[\u0000-\u001f\u007f]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

/** Returns whether the name is that of this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const mailbox = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})*$`);

/**
 * Returns whether the text is the plain address of one mailbox: no quotes, comments, groups, blanks or control characters,
 * which a mail library reads as a second recipient or a header.
 */
export function isMailbox(text: string): boolean {
  const [local = ''] = text.split('@');
  return text.length <= 254 && local.length <= 64 && mailbox.test(text);
}

/** Returns whether messages may be posted there: encrypted, or to this machine. */
export function isPostable(text: string): boolean {
  const url = parsed(text);
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
