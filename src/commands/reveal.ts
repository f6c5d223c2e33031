// Phones and e-mails that are shown in full leave a trace: design §11.
import type { Context } from '../context.ts';
import { logReveal } from '../store/reveal-log.ts';
import { revealWords } from '../words/look.ts';

/** Records that `--reveal` shows these records; without the flag it does nothing, so that plain reading writes no byte. */
export function recordReveal(ctx: Context, command: string, ids: readonly string[]): void {
  if (!ctx.options.reveal || ids.length === 0) return;
  const failed = logReveal(ctx.root, { at: ctx.now, by: ctx.me?.id ?? null, command, ids });
  if (failed != null) ctx.note(ctx.say(revealWords.failed(failed)));
}
