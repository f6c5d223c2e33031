// One HTTP request with JSON: sent once, never redirected, never waited for long. Knows no service.
import type { Posted } from '../host.ts';

/** The services answer within a second or two; a run of cron must not hang. */
const patience = 20_000;
/** Of an answer so much is read; those of the services have a line. */
const mostRead = 64 * 1024;

/** Faults before anything could have been sent. */
const before =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|bad port)/;

/** Sends the JSON to the address and returns what came of it. */
export async function post(url: string, body: string): Promise<Posted> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'manual',
      signal,
    });
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      kind: 'answered',
      status: response.status,
      text: await beginning(response),
      retryAfter: Number.isFinite(wait) && wait >= 0 ? wait : null,
    };
  } catch (error) {
    const { code, said } = fault(error);
    return { kind: before.test(code || said) ? 'unreached' : 'unanswered', said };
  }
}

async function beginning(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > mostRead) break;
  }
  return text.slice(0, mostRead);
}

// The library wraps what happened; the address stays out of it, because it is a secret.
function fault(error: unknown): { code: string; said: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return { code: '', said: String(cause) };
  if (cause.name === 'TimeoutError') return { code: '', said: `${patience / 1000} s` };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const said = cause.message === '' ? code : cause.message;
  return { code, said };
}
