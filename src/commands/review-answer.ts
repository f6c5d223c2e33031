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
import { type AnswerParts, type Question, keepAnswer, recallAnswer } from '../store/kept-answers.ts';
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

/** What every section that was asked for says, made when somebody wants it: its facts, or how they are shown. */
export interface ReviewAnswer extends Frame {
  readonly facts: () => Promise<Said<SectionFacts>>;
  readonly views: () => Promise<Said<SectionView>>;
}

interface Frame {
  readonly owner: string | null;
  /** What the reader must know before the numbers. */
  readonly notes: readonly Label[];
}

/** By the key of the section, in their order. */
type Said<T> = Readonly<Record<string, T>>;

/** What is asked: a period, seen from a day, of an owner as typed. */
export interface Asked {
  readonly period: Period;
  readonly today: Day;
  readonly owner: string | undefined;
  readonly sections: readonly ReviewSection[];
}

/** Returns the answer of the folder as it lies there: what was kept of it, or a new one, which is kept. */
export async function answerNow(ctx: Context, asked: Asked): Promise<ReviewAnswer> {
  const folder = await ctx.wholeFolder();
  const { index } = folder;
  const { cache } = ctx.host;
  if (!cache || !index) return answerOf(ctx, await ctx.folder(), asked);
  const question = questionOf(ctx, asked, folder.book.settings);
  const counted = once(() => summedAnswer(ctx, { ...folder, index }, cache, asked));
  // Who looks at a page needs no facts, and who asks for JSON no page: each is made and kept by itself.
  const keptOr = async (
    kind: 'frame' | 'facts' | 'views',
    names: readonly string[],
    make: (answer: ReviewAnswer) => AnswerParts | Promise<AnswerParts>,
  ): Promise<AnswerParts> => {
    const known = recallAnswer(folder, cache, { ...question, kind }, names);
    if (known) return known;
    const parts = await make(await counted());
    keepAnswer(folder, cache, { ...question, kind }, parts);
    return parts;
  };
  const keys = asked.sections.map(({ key }) => key);
  const frame = await keptOr('frame', ['owner', 'notes'], ({ owner, notes }) => ({ owner, notes }));
  // Only this program ever made them.
  return {
    ...(frame as unknown as Frame),
    facts: async () => (await keptOr('facts', keys, ({ facts }) => facts())) as Said<SectionFacts>,
    views: async () => (await keptOr('views', keys, ({ views }) => views())) as Said<SectionView>,
  };
}

// The zones of the world are those that node knows; everything else comes with the program, the folder and its settings.
function questionOf(ctx: Context, { period, today, owner }: Asked, settings: TeamSettings): Question {
  const { me, host, options } = ctx;
  return {
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
  const views = (): Said<SectionView> =>
    Object.fromEntries(
      sections.map(({ key, view }) => {
        const { now = {}, before = {} } = facts()[key] ?? {};
        return [key, view(now, before, review.now, added.texts[key] as Texts)];
      }),
    );
  return {
    owner,
    notes: notesOf(added.frame, asked, review),
    facts: async () => facts(),
    views: async () => views(),
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
