// `tend review`: a week, a month or a quarter in numbers, beside the one before.
import type { Context } from '../context.ts';
import { reviewSections } from '../view/review-sections.ts';
import { reviewCommandWords } from '../words/commands-review.ts';
import { reviewFlagWords } from '../words/review.ts';
import { command } from './command.ts';
import { keep } from './keep.ts';
import { withPeriod } from './period-flags.ts';
import { frameReview, showReview } from './review-frame.ts';

/** Returns the command. */
export function review(ctx: Context) {
  return withPeriod(command('review', reviewCommandWords.review, ctx), ctx)
    .option('--save', ctx.say(reviewFlagWords.save))
    .action(async (flags) => {
      const framed = await frameReview(ctx, flags, reviewSections, null);
      if (flags.save === true) await keep(ctx, framed);
      // With --dry-run the question is what would be written.
      if (flags.save !== true || ctx.options.dryRun !== true) await showReview(ctx, framed);
    });
}
