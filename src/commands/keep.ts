// `--save`: a review as Markdown under reviews/, committed like any change. What a person wrote into it is not overwritten unasked.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { commitWritten, isMidway } from '../git/commit.ts';
import { type Kept, keepReview, planKept, reviewPath } from '../store/keep-review.ts';
import { ownerOf } from '../store/process-identity.ts';
import { diff } from '../view/diff.ts';
import { reviewMarkdown } from '../view/review-markdown.ts';
import { clean, cleanLines } from '../view/text.ts';
import { reviewProblems, reviewWords } from '../words/review.ts';
import { usageProblems, writeNotes } from '../words/usage.ts';
import { type Framed, viewOf } from './review-frame.ts';

/** Keeps the review in the folder, or shows with --dry-run what would be written. */
export async function keep(ctx: Context, framed: Framed): Promise<void> {
  const { head } = framed;
  if (head.revision) throw new UserError(reviewProblems.save_revision({}));
  const name = head.owner == null ? head.period.name : `${head.period.name}-${head.owner.id}`;
  const kept = planKept(ctx.root, reviewPath(name), reviewMarkdown(await viewOf(framed), ctx.lang));
  const { path, before, after } = kept;
  if (before === after) return ctx.note(ctx.say(reviewWords.unchanged({ path })));
  if (ctx.options.dryRun === true) {
    ctx.note(ctx.say(writeNotes.dryRun));
    return ctx.print(cleanLines(diff(kept)));
  }
  if (kept.isEdited && ctx.options.yes !== true) await confirmed(ctx, kept);
  await keepReview(ctx.root, kept, { now: ctx.host.now, owner: ownerOf(ctx.host.pid, ctx.host.hostName) });
  ctx.note(ctx.say(reviewWords.saved({ path })));
  if (ctx.settings.git.commit === 'auto') await committed(ctx, kept, name);
}

async function confirmed(ctx: Context, { path }: Kept): Promise<void> {
  if (!ctx.canAsk) {
    const command = `tend ${ctx.argv.join(' ')} --yes`;
    throw new UserError(usageProblems.confirm_needed({ what: reviewWords.overwriteWhat({ path }), command }));
  }
  const prompter = await ctx.prompter();
  const message = ctx.say(reviewWords.overwriteAsk({ path }));
  if (!(await prompter.confirm({ message, initial: false }))) throw new UserError(usageProblems.declined({}));
}

async function committed(ctx: Context, file: Kept, name: string): Promise<void> {
  if (isMidway(ctx.root)) return ctx.note(ctx.say(writeNotes.midway));
  const written = { changes: [], files: [file], folder: await ctx.wholeFolder() };
  const commit = commitWritten(ctx.host, ctx.root, written, `review: ${name}`, ctx.me);
  if (commit.kind === 'left') ctx.note(ctx.say(writeNotes.left(commit.files)));
  if (commit.kind === 'failed') ctx.note(clean(ctx.say(writeNotes.failed(commit.reason))));
}
