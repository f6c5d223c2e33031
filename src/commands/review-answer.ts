// What a review says, before it is laid out: taken from what was kept while the folder stays as it is, else counted. A revision
// is always counted. Shows nothing.
import type { Context } from '../context.ts';
import { seesOwnOnly, viewFor } from '../domain/access.ts';
import { type Book, bookOf } from '../domain/book.ts';
import type { Period } from '../domain/date-grammar.ts';
import type { Day } from '../domain/day.ts';
import { begunOn, isBegun } from '../domain/known-on.ts';
import { bookBy, bookOfCustomer } from '../domain/lazy-book.ts';
import { once } from '../domain/lazy-map.ts';
import { lunarFor } from '../domain/lunar-for.ts';
import { type Review, reviewOf } from '../domain/review.ts';
import {
  type Added,
  type FrameRows,
  type ReviewAsked,
  addedBy,
  bookSeen,
  earliest,
  factsFrom,
} from '../domain/review-sum.ts';
import { addTo, emptySum, lean, sumOf } from '../domain/review-tally.ts';
import { type TeamSettings, findMember } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import type { Member } from '../schema/generated/types.ts';
import type { CacheOwner } from '../store/cache-file.ts';
import type { OpenFolder } from '../store/indexed.ts';
import { type Question, type RecalledAnswer, keepAnswer, recallAnswer } from '../store/kept-answers.ts';
import { countGroups } from '../store/kept-groups.ts';
import type { Folder } from '../store/read.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { SectionFacts } from '../view/review-data.ts';
import type { ReviewSection, Texts } from '../view/review-section.ts';
import { reviewSections } from '../view/review-sections.ts';
import type { SectionView } from '../view/section.ts';
import { reviewWords } from '../words/review.ts';
import { isEveryone, ownerFrom } from './period-flags.ts';

type IndexedFolder = OpenFolder & { readonly index: RecordIndex };

/** The facts of every section that was asked for, and how they are shown; made when somebody wants them. */
export interface ReviewAnswer {
  readonly owner: string | null;
  /** What the reader must know before the numbers. */
  readonly notes: readonly Label[];
  readonly facts: () => Readonly<Record<string, SectionFacts>>;
  readonly views: () => readonly SectionView[];
}

/** What is asked: a period, seen from a day, of an owner as typed. */
export interface Asked {
  readonly period: Period;
  readonly today: Day;
  readonly owner: string | undefined;
  readonly sections: readonly ReviewSection[];
}

/** Returns the answer of the folder as it lies there: the one that was kept, or a new one, which is kept. */
export async function answerNow(ctx: Context, asked: Asked): Promise<ReviewAnswer> {
  const folder = await ctx.wholeFolder();
  const { cache } = ctx.host;
  const question = questionOf(ctx, asked, folder.book.settings);
  const names = ['frame', ...asked.sections.flatMap(({ key }) => [factsPart(key), viewPart(key)])];
  const known = recallAnswer(folder, cache, question, names);
  if (known) return recalled(known, asked);
  const { index } = folder;
  if (!cache || !index) return answerOf(ctx, await ctx.folder(), asked);
  const answer = await summedAnswer(ctx, { ...folder, index }, cache, asked);
  keepAnswer(folder, cache, question, partsOf(answer));
  return answer;
}

// The zones of the world are those that node knows; everything else comes with the program, the folder and its settings.
function questionOf(ctx: Context, { period, today, owner }: Asked, settings: TeamSettings): Question {
  const { me, host, options } = ctx;
  return {
    kind: 'review',
    unit: period.unit,
    from: period.from,
    today,
    isKnownOnly: isKnownOnly(options),
    owner: owner == null || isEveryone(owner) ? null : askedOwner(owner, me, settings),
    viewer: seesOwnOnly(me, settings) ? (me?.id ?? null) : null,
    node: host.nodeVersion,
  };
}

// Whom the words name is the same as long as the settings are; who is not in the team is called by the id.
function askedOwner(text: string, me: Member | null, settings: TeamSettings): string {
  const member = text === 'me' || text === '我' ? me : findMember(settings, text);
  return member == null ? `typed ${text}` : `member ${member.id}`;
}

interface Frame {
  readonly owner: string | null;
  readonly notes: readonly Label[];
}

function factsPart(key: string): string {
  return `${key}.facts`;
}

function viewPart(key: string): string {
  return `${key}.view`;
}

function recalled(part: RecalledAnswer, { sections }: Asked): ReviewAnswer {
  // Only partsOf of this program ever made them.
  return {
    ...(part('frame') as Frame),
    facts: () => Object.fromEntries(sections.map(({ key }) => [key, part(factsPart(key)) as SectionFacts])),
    views: () => sections.map(({ key }) => part(viewPart(key)) as SectionView),
  };
}

function partsOf({ owner, notes, facts, views }: ReviewAnswer): Readonly<Record<string, unknown>> {
  const frame: Frame = { owner, notes };
  return {
    frame,
    ...Object.fromEntries(Object.entries(facts()).map(([key, each]) => [factsPart(key), each])),
    ...Object.fromEntries(views().map((view) => [viewPart(view.key), view])),
  };
}

/** Returns the answer of a folder, counted from all of its records at once. */
export async function answerOf(ctx: Context, folder: Folder, asked: Asked): Promise<ReviewAnswer> {
  const { book } = folder;
  const review = reviewAsked(ctx, folder, asked);
  const counted = { ...review, isKnownOnly: review.isKnownOnly && isBegun(begunOn(book), asked.today) };
  const seen = bookSeen(counted, book);
  const added = addedBy({ book, seen, lunar: await lunarFor(seen.customers) }, counted, asked.sections);
  return answerFrom(sumOf([added]), review, { folder, seen, sections: asked.sections });
}

/** Returns the same, added up from what every customer adds. */
async function summedAnswer(
  ctx: Context,
  folder: IndexedFolder,
  cache: CacheOwner,
  asked: Asked,
): Promise<ReviewAnswer> {
  const review = reviewAsked(ctx, folder, asked);
  let counted = review;
  let sum = await summed(folder, cache, counted, asked, ctx.host.nodeVersion);
  // Before the first entry nothing was known, and whether it is before that all customers must say.
  if (review.isKnownOnly && !isBegun(earliest(sum.frame.begun), asked.today)) {
    counted = { ...review, isKnownOnly: false };
    sum = await summed(folder, cache, counted, asked, ctx.host.nodeVersion);
  }
  return answerFrom(sum, review, { folder, seen: lazySeen(counted, folder.book), sections: asked.sections });
}

async function summed(
  folder: IndexedFolder,
  cache: CacheOwner,
  review: ReviewAsked,
  { sections }: Asked,
  node: string,
): Promise<Added> {
  const { book } = folder;
  const { settings } = book;
  const { period, today, owner, viewer, isKnownOnly } = review;
  const nobody = bookOf(settings, {});
  // What a folder without records adds names everything that can be added.
  const sum = emptySum(addedBy({ book: nobody, seen: nobody, lunar: undefined }, review, sections));
  await countGroups(folder, cache, {
    question: {
      kind: 'review',
      unit: period.unit,
      from: period.from,
      today,
      isKnownOnly,
      owner,
      viewer: seesOwnOnly(viewer, settings) ? (viewer?.id ?? null) : null,
      node,
    },
    keys: sections.map(({ key }) => key),
    make: async (own, keys) => {
      const wanted = reviewSections.filter(({ key }) => keys.includes(key));
      const lunar = await lunarFor(own.customers);
      return lean(addedBy({ book: own, seen: bookSeen(review, own), lunar }, review, wanted));
    },
    add: (added) => addTo(sum, added),
  });
  return sum;
}

// Of single customers, as far as they are named; of all of them only where somebody insists.
function lazySeen(review: ReviewAsked, book: Book): Book {
  return bookBy(
    (id) => bookSeen(review, bookOfCustomer(id, book)),
    () => bookSeen(review, book),
    book.settings,
  );
}

function reviewAsked(ctx: Context, { book }: Folder, { period, today, owner }: Asked): ReviewAsked {
  return {
    period,
    today,
    owner: ownerFrom(owner, ctx, book.settings, () => viewFor(ctx.me, book)),
    viewer: ctx.me,
    // TEND_TODAY moves the day and not the clock by which entries are stamped: only --as-of asks what was known.
    isKnownOnly: isKnownOnly(ctx.options),
  };
}

interface Looked {
  readonly folder: Folder;
  /** What the review looks at: single customers are looked up in it. */
  readonly seen: Book;
  readonly sections: readonly ReviewSection[];
}

function answerFrom(added: Added, asked: ReviewAsked, { folder, seen, sections }: Looked): ReviewAnswer {
  const { period, today, owner } = asked;
  const broken = folder.findings.map(({ file, code }) => ({ file, code }));
  const review = reviewOf({ book: seen, period, today, owner, broken });
  const facts = once(() => factsFrom(added, review, sections));
  return {
    owner,
    notes: notesOf(added.frame, asked, review),
    facts,
    views: () =>
      sections.map(({ key, view }) => {
        const { now = {}, before = {} } = facts()[key] ?? {};
        return view(now, before, review.now, added.texts[key] as Texts);
      }),
  };
}

function isKnownOnly({ asOf }: Context['options']): boolean {
  return asOf != null;
}

function notesOf(frame: FrameRows, asked: ReviewAsked, { now, progress }: Review): Label[] {
  const { settings } = now.book;
  const { owner, period, today, viewer } = asked;
  const notes: Label[] = [];
  if (seesOwnOnly(viewer, settings)) notes.push(reviewWords.ownOnly);
  if (owner != null) notes.push(...ownerNotes(owner, frame, settings));
  if (frame.customers === 0) notes.push(reviewWords.noCustomers);
  const first = earliest(frame.first);
  if (progress.state !== 'future' && first != null && first > period.to)
    notes.push(reviewWords.beforeFirst({ first }));
  const count = frame.records - frame.seen_records;
  const { isKnownOnly: isKnown } = asked;
  if (count > 0) notes.push((isKnown ? reviewWords.leftOut : reviewWords.later)({ count, day: today }));
  const begun = earliest(frame.begun);
  if (isKnown && begun != null && begun > today) notes.push(reviewWords.notBegun({ begun }));
  return notes;
}

function ownerNotes(owner: string, frame: FrameRows, { team }: TeamSettings): Label[] {
  const member = team.find(({ id }) => id === owner);
  const name = member?.name ?? owner;
  return [
    ...(member?.active === false ? [reviewWords.left({ owner: name })] : []),
    ...(member == null && team.length > 0 ? [reviewWords.notInTeam({ owner: name })] : []),
    ...(frame.owned === 0 && frame.seen_customers > 0 ? [reviewWords.noneOfOwner({ owner: name })] : []),
  ];
}
