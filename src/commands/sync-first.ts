// Runs `tend sync` before something that must happen anyhow: what it says goes to stderr, and its failure stops nothing.
import { type ExitCode, UserError } from '../errors.ts';
import { type Context, createContext } from '../context.ts';
import { cleanLines } from '../view/text.ts';
import { failureWords } from '../words/failure.ts';
import { installWords } from '../words/install.ts';
import { Exit } from './exit.ts';
import { sync } from './sync.ts';

/** What came of it, and the context of what comes after: the folder may hold other settings now. */
export interface Synced {
  readonly code: ExitCode;
  readonly ctx: Context;
}

/** Brings the clone up to date as far as that is possible. */
export async function syncFirst({ host, lang, argv, options }: Context): Promise<Synced> {
  const aside = createContext({ ...host, out: host.err }, lang, argv, () => ({
    ...options,
    format: 'table',
    json: false,
  }));
  const code = await codeOf(aside);
  const ctx = createContext(host, lang, argv, () => options);
  if (code !== 0) ctx.note(ctx.say(installWords.notSynced({ exit: code })));
  return { code, ctx };
}

async function codeOf(aside: Context): Promise<ExitCode> {
  try {
    await sync(aside).exitOverride().parseAsync([], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Exit) return error.code;
    if (!(error instanceof UserError)) throw error;
    const { message, hint, exit } = error.problem;
    aside.note(cleanLines(`tend: ${aside.say(message)}`));
    if (hint) aside.note(cleanLines(aside.say(failureWords.hint(hint))));
    return exit;
  }
}
