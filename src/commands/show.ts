// `tend show`: one record, what is computed of it, and what happened.
import type { Context } from '../context.ts';
import { openOf } from '../domain/briefing.ts';
import type { Found } from '../domain/reference.ts';
import { showRecord } from '../view/record.ts';
import { lookCommandWords } from '../words/commands-look.ts';
import { flagWords } from '../words/flags.ts';
import { command } from './command.ts';
import { limitOf } from './due.ts';
import { lunarFor } from '../domain/lunar-for.ts';
import { recordReveal } from './reveal.ts';

/** Happenings of the first page on a terminal; the rest is counted. */
const page = 20;

/** Returns the command. */
export function show(ctx: Context) {
  return command('show', lookCommandWords.show, ctx)
    .argument('<record>')
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action(async (text, flags) => {
      const limit = limitOf(flags.limit);
      await showFound(ctx, await ctx.record(text), limit);
    });
}

/** Prints one record. */
export async function showFound(ctx: Context, found: Found, limit: number | null): Promise<void> {
  const { book } = await ctx.folder();
  recordReveal(ctx, 'show', [found.record.id]);
  const isPaged = ctx.format === 'table' && ctx.host.stdoutIsTTY;
  const customer = found.type === 'customer' ? book.customerById.get(found.record.id) : null;
  const open = customer ? openOf(ctx.today, customer, book, await lunarFor([customer])) : [];
  showRecord({ found, book, open, limit: limit ?? (isPaged ? page : null) }, ctx);
}
