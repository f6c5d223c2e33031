// A review from its flags to its output, for `tend review` and for one section of it: says what is asked of the folder or of a
// revision, and shows the answer. Counts nothing and lays nothing out.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { viewFor } from '../domain/access.ts';
import { closeTo } from '../domain/close.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { previousPeriod, progressOf } from '../domain/review.ts';
import { readRevision } from '../git/revision.ts';
import type { Folder } from '../store/read.ts';
import { toJson, toNdjson } from '../view/format.ts';
import { dataTables, reviewCsv, reviewData, reviewTsv } from '../view/review-data.ts';
import { reviewMarkdown } from '../view/review-markdown.ts';
import { reviewText } from '../view/review-screen.ts';
import type { ReviewSection } from '../view/review-section.ts';
import type { ReviewHead, ReviewView, Revision } from '../view/review-view.ts';
import type { Screen } from '../view/screen.ts';
import type { SectionView } from '../view/section.ts';
import { reviewProblems } from '../words/review.ts';
import { type PeriodFlags, periodFrom } from './period-flags.ts';
import { type ReviewAnswer, answerNow, answerOf } from './review-answer.ts';
import { shellWord } from './shell-word.ts';

/** A review that is ready to be shown. */
export interface Framed {
  readonly head: ReviewHead;
  readonly answer: ReviewAnswer;
  readonly flags: PeriodFlags;
}

interface Source {
  readonly folder: Folder;
  readonly today: Day;
  readonly revision: Revision | null;
}

/** Returns the review that the flags ask for; `section` names the only one of a report. */
export async function frameReview(
  ctx: Context,
  flags: PeriodFlags,
  sections: readonly ReviewSection[],
  section: string | null,
): Promise<Framed> {
  if (ctx.format === 'ids') throw new UserError(reviewProblems.no_ids({}));
  const { folder, today, revision } = await sourceOf(ctx, flags.rev);
  const period = periodFrom(flags, today);
  const asked = { period, today, owner: flags.owner, sections };
  const answer = revision ? await answerOf(ctx, folder, asked) : await answerNow(ctx, asked);
  const { owner, notes } = answer;
  const member = folder.book.settings.team.find(({ id }) => id === owner);
  return {
    answer,
    flags,
    head: {
      section,
      period,
      before: previousPeriod(period),
      today,
      progress: progressOf(period, today),
      owner: owner == null ? null : { id: owner, name: member?.name ?? owner },
      revision,
      broken: folder.findings,
      notes,
      command: commandOf(section, period, owner, today, revision),
    },
  };
}

// A revision is seen from the day of its commit, unless another one is asked for.
async function sourceOf(ctx: Context, rev: string | undefined): Promise<Source> {
  if (rev == null) return { folder: await ctx.wholeFolder(), today: ctx.today, revision: null };
  const { folder, commit, at } = await readRevision(ctx.host, ctx.root, rev);
  const on = dayOf(at, folder.book.settings.timezone);
  const isAsked = ctx.options.asOf != null || (ctx.host.env['TEND_TODAY'] ?? '') !== '';
  return {
    folder: { ...folder, book: viewFor(ctx.me, folder.book) },
    today: isAsked ? ctx.today : on,
    revision: { name: rev, commit, on },
  };
}

function commandOf(
  section: string | null,
  period: ReviewHead['period'],
  owner: string | null,
  today: Day,
  revision: Revision | null,
): string {
  const words = [
    'tend',
    ...(section == null ? ['review'] : ['report', section]),
    `--${period.unit}`,
    period.name,
    ...(owner == null ? [] : ['--owner', shellWord(owner)]),
    ...(revision == null ? [] : ['--rev', revision.commit.slice(0, 8)]),
    '--as-of',
    today,
  ];
  return words.join(' ');
}

/** Returns the review with its sections laid out. */
export async function viewOf({ head, answer }: Framed): Promise<ReviewView> {
  const views = Object.values(await answer.views());
  return { ...head, sections: head.progress.isWorkDone ? views : views.map(unjudged) };
}

// Half a week beside a whole one is neither better nor worse.
function unjudged(section: SectionView): SectionView {
  return { ...section, measures: section.measures.map((measure) => ({ ...measure, better: null })) };
}

/** Prints the review in the format that was chosen. */
export async function showReview(ctx: Context, framed: Framed): Promise<void> {
  const { format, lang, print } = ctx;
  if (format === 'json') return print(toJson(reviewData(framed.head, await framed.answer.facts(), lang)));
  if (format === 'ndjson') return print(toNdjson(await linesOf(framed)));
  const view = await viewOf(framed);
  if (format === 'md') return print(reviewMarkdown(view, lang));
  if (format === 'html') return print(await pageOf(view, lang));
  if (format === 'csv' || format === 'tsv') return print(tablesOf(view, ctx, framed.flags.table));
  return print(reviewText(view, screenOf(ctx, framed)));
}

async function linesOf({ answer }: Framed): Promise<object[]> {
  return Object.entries(await answer.facts()).map(([section, { now, before }]) => ({
    section,
    ...now,
    before,
  }));
}

// Charts are drawn by packages of their own, which nothing but a page needs.
async function pageOf(view: ReviewView, lang: Context['lang']): Promise<string> {
  const [{ reviewPage }, shapes] = await Promise.all([
    import('../view/review-page.ts'),
    import('../view/chart-shapes.ts'),
  ]);
  return reviewPage(view, lang, shapes);
}

function tablesOf(view: ReviewView, { format, lang }: Context, name: string | undefined): string {
  const all = dataTables(view, lang);
  const write = format === 'csv' ? reviewCsv : reviewTsv;
  if (name == null) return write(all);
  const wanted = name.trim().toLowerCase();
  const found = all.find((table) => table.name === wanted || table.name === `${view.section}.${wanted}`);
  if (found) return write([found]);
  const start = view.section == null ? '' : `${view.section}.`;
  const known = all.map((table) => table.name.slice(start.length));
  throw new UserError(reviewProblems.no_table({ name, close: closeTo(wanted, known), known }));
}

// The day of a review is that of its source, which need not be the one of the command.
function screenOf(ctx: Context, { head }: Framed): Screen {
  const { lang, format, theme, width, options, say, print, note } = ctx;
  return { lang, today: head.today, format, theme, width, options, say, print, note };
}
