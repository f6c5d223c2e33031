// `tend check --install`: the pre-commit hook of this clone, shown, or written with --yes. Never without being asked.
import type { Context } from '../context.ts';
import { hookOf, writeHook } from '../git/hook.ts';
import { clean } from '../view/text.ts';
import { hookWords } from '../words/hook.ts';

/** Shows the hook, or writes it. */
export function installHook(ctx: Context): void {
  const hook = hookOf(ctx.host, ctx.root);
  if (hook.isThere) return ctx.note(clean(ctx.say(hookWords.there(hook.path))));
  if (!ctx.options.yes || ctx.options.dryRun) {
    ctx.print(hook.text);
    return ctx.note(clean(ctx.say(hookWords.shown(hook.path))));
  }
  writeHook(hook);
  ctx.note(clean(ctx.say(hookWords.written(hook.path))));
}
