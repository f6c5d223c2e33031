// How a command changes records: decided under the lock, judged, written, committed; or shown with --dry-run. The doing
// of files and git is elsewhere.
import type { Problem } from './errors.ts';
import type { Context } from './context.ts';
import { checkRecord } from './domain/check.ts';
import type { AnyRecord, Decided } from './domain/record.ts';
import { hasChinese, slugFrom } from './domain/slug.ts';
import { commitWritten, isMidway } from './git/commit.ts';
import { type Judged, type Written, changeFolder } from './store/apply.ts';
import { ownerOf } from './store/process-identity.ts';
import type { Folder } from './store/read.ts';
import { diff } from './view/diff.ts';
import { clean, cleanLines } from './view/text.ts';
import { writeNotes } from './words/usage.ts';

/** Writes what `decide` returns on a fresh reading, commits it under the subject, and returns what was written. */
export async function changeWith(
  ctx: Context,
  subject: (written: Written) => string,
  decide: (folder: Folder) => Promise<Decided> | Decided,
): Promise<Written> {
  const { host, settings, root, options } = ctx;
  const isDry = options.dryRun === true;
  const written = await changeFolder(
    root,
    {
      now: host.now,
      owner: ownerOf(host.pid, host.hostName),
      cache: host.cache,
      last: await ctx.opened(),
      slug: async (name) => (settings.privacy.slugs === 'off' ? '' : slugOf(name)),
      refuse: (judged) => refuse(ctx, judged),
      dryRun: isDry,
    },
    decide,
  );
  if (isDry) {
    ctx.note(ctx.say(writeNotes.dryRun));
    for (const file of written.files) ctx.print(cleanLines(diff(file)));
    return written;
  }
  if (settings.git.commit === 'auto') tellCommit(ctx, written, subject(written));
  return written;
}

async function slugOf(name: string): Promise<string> {
  return hasChinese(name) ? (await import('./domain/pinyin.ts')).slugOf(name) : slugFrom(name);
}

function tellCommit(ctx: Context, written: Written, subject: string): void {
  if (isMidway(ctx.root)) return ctx.note(ctx.say(writeNotes.midway));
  const commit = commitWritten(ctx.host, ctx.root, written, subject, ctx.me);
  if (commit.kind === 'left') ctx.note(ctx.say(writeNotes.left(commit.files)));
  if (commit.kind === 'failed') ctx.note(clean(ctx.say(writeNotes.failed(commit.reason))));
}

// A fault that was there before must not keep another one from being mended.
async function refuse(ctx: Context, { change, before, after }: Judged): Promise<Problem | null> {
  const { phone } = await ctx.reading();
  const brokenIn = (folder: Folder, record: AnyRecord) =>
    checkRecord(change.type, record, { facts: ctx.facts(folder), paths: folder.paths, phone });
  const known = new Set(
    (change.before ? brokenIn(before, change.before) : []).map(({ problem }) => problem.message.en),
  );
  const fresh = brokenIn(after, change.after).find(
    ({ problem, severity }) => severity === 'error' && !known.has(problem.message.en),
  );
  return fresh?.problem ?? null;
}
