// `tend log`: one conversation and what follows from it.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import type { Book } from '../domain/book.ts';
import { type Move, findTarget, wakingTarget } from '../domain/move.ts';
import { standingFor } from '../domain/standing.ts';
import { lateEntry, slowEntry } from '../domain/timeliness.ts';
import { vaguePhrase } from '../domain/vague.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Written } from '../store/apply.ts';
import { followupEcho } from '../view/followup-echo.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { referenceProblems } from '../words/reference.ts';
import { usageProblems } from '../words/usage.ts';
import { type NextFlags, nextActions, nextOptions, promiseFrom } from './actions.ts';
import { collect, command } from './command.ts';
import { type FlagValues, type Needed, fillFromFlags, fillFromSets, isFilled, requireGiven } from './fill.ts';
import { confirmMove } from './gate-form.ts';
import { type Wish, moveChanges, passGate, planned } from './gate.ts';
import { askDays, askFollowup } from './log-form.ts';
import { momentOf } from './moment.ts';
import { tellMove } from './moved.ts';
import { subjectOf } from './subject.ts';

const followupFlags = {
  method: 'method',
  by: 'by',
  participant: 'participants',
  topic: 'topic',
  summary: 'summary',
  feedback: 'feedback',
  needChange: 'need_change',
  interested: 'outcome.interested',
  needsMore: 'outcome.needs_more',
  waiting: 'waiting.for',
  expected: 'waiting.expected',
  note: 'notes',
} as const;

/** Returns the command. */
export function log(ctx: Context) {
  const nexts: NextFlags[] = [];
  const declared = command('log', commandWords.log, ctx)
    .argument('[customer]')
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--method <method>', ctx.say(flagWords.method))
    .option('--by <who>', ctx.say(flagWords.by))
    .option('--with <contact>', ctx.say(flagWords.with))
    .option('--participant <name>', ctx.say(flagWords.participant), collect)
    .option('--topic <text>', ctx.say(flagWords.topic))
    .option('--summary <text>', ctx.say(flagWords.summary))
    .option('--feedback <text>', ctx.say(flagWords.feedback))
    .option('--need-change <text>', ctx.say(flagWords.needChange))
    .option('--interested <yes>', ctx.say(flagWords.interested))
    .option('--needs-more <yes>', ctx.say(flagWords.needsMore))
    .option('--promise <text>', ctx.say(flagWords.promise), collect);
  return nextOptions(declared, nexts, ctx)
    .option('--waiting <text>', ctx.say(flagWords.waiting))
    .option('--expected <date>', ctx.say(flagWords.expected))
    .option('--move <status>', ctx.say(flagWords.move))
    .option('--opportunity <ref>', ctx.say(flagWords.opportunity))
    .option('--case <ref>', ctx.say(flagWords.case))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (text, flags) => {
      const me = ctx.requireMe();
      const known = text == null ? null : await ctx.customer(text);
      const at = momentOf(ctx, flags.at);
      const base = { id: ctx.newId(), ...(known ? { customer: known.id } : {}), at, by: me.id };
      const flagged = await fillFromFlags(ctx, 'followup', base, flags as FlagValues, followupFlags);
      const drafted = await fillFromSets(ctx, 'followup', flagged as FollowupDraft, flags.set ?? []);
      const contact = known && flags.with != null ? contactOf(known, flags.with) : null;
      if (ctx.canAsk) await askDays(ctx, nexts);
      const next = nextActions(nexts, ctx);
      const promises = (flags.promise ?? []).map((promise) => promiseFrom(promise, drafted.by, ctx));
      const draft: FollowupDraft = {
        ...drafted,
        ...(contact == null ? {} : { contact }),
        ...(next.length > 0 ? { next } : {}),
        ...(promises.length > 0 ? { promises } : {}),
        ...(flags.opportunity == null
          ? {}
          : { opportunity: (await ctx.recordOf('opportunity', flags.opportunity)).id }),
        ...(flags.case == null ? {} : { case: (await ctx.recordOf('case', flags.case)).id }),
      };
      const missing = missingOf(draft, flags.waiting == null && flags.expected != null);
      const { at: _understood, ...open } = draft;
      const start = { customer: known, draft: flags.at == null ? open : draft, hasMove: flags.move != null };
      const isAsked = missing.length > 0 && ctx.canAsk;
      const { followup, wish } = isAsked
        ? await askFollowup(ctx, start)
        : { followup: whole(draft, missing, ctx), wish: null };
      await save(
        ctx,
        { ...followup, recorded: { by: me.id, at: ctx.now } },
        { target: flags.move ?? null, wish, isAsked },
      );
    });
}

/** What is known of a follow-up before it is whole. */
export type FollowupDraft = Partial<Omit<Followup, 'recorded'>> & Pick<Followup, 'id' | 'at' | 'by'>;

function contactOf(customer: Customer, text: string): string {
  const wanted = text.trim().toLowerCase();
  const found = customer.contacts?.find(
    ({ id, name }) => id === wanted || name.toLowerCase().includes(wanted),
  );
  if (found) return found.id;
  throw new UserError(
    usageProblems.not_allowed({
      name: '--with',
      value: text,
      allowed: (customer.contacts ?? []).map(({ name }) => name),
    }),
  );
}

function missingOf(draft: FollowupDraft, isExpectedAlone: boolean): readonly Needed[] {
  const needed: Needed[] = [
    { label: { en: 'customer', zh: '客户' }, flag: 'CUSTOMER' },
    {
      label: { en: 'method', zh: '跟进方式' },
      flag: '--method phone|visit|email|meeting|event|message|other',
    },
    { label: { en: 'summary', zh: '沟通内容摘要' }, flag: '--summary TEXT' },
  ];
  const missing = needed.filter(
    (_, place) => !isFilled(draft, ['customer', 'method', 'summary'][place] ?? ''),
  );
  return isExpectedAlone
    ? [...missing, { label: { en: 'what is awaited', zh: '等待事项' }, flag: '--waiting TEXT' }]
    : missing;
}

function whole(draft: FollowupDraft, missing: readonly Needed[], ctx: Context): Omit<Followup, 'recorded'> {
  requireGiven(ctx, missing);
  return draft as Omit<Followup, 'recorded'>;
}

interface Meant {
  /** The move that a flag names. */
  readonly target: string | null;
  /** The move that the form brought, past its gate. */
  readonly wish: Wish | null;
  readonly isAsked: boolean;
}

async function save(
  ctx: Context,
  followup: Followup,
  { target, wish: asked, isAsked }: Meant,
): Promise<void> {
  const customer = (await ctx.folder()).book.customerById.get(followup.customer);
  if (!customer) throw new UserError(referenceProblems.unknown({ text: followup.customer, close: null }));
  const wish =
    target == null
      ? asked
      : await gated(ctx, customer, wishOf(accept(findTarget(target, ctx.settings)), followup, ctx));
  const written = await ctx.change(
    (done) => subjectOf('log', done),
    ({ book }) => {
      const before = book.customerById.get(customer.id) ?? customer;
      const moved = wish ? planned(ctx, book, before, wish) : waking(before, book);
      if (!moved) return [{ type: 'followup', before: null, after: followup }];
      const after = { ...followup, move: moved.move };
      return [{ type: 'followup', before: null, after }, ...moveChanges(ctx, before, moved)];
    },
  );
  if (!ctx.options.dryRun) tell(ctx, written);
  advise(ctx, written, isAsked);
}

// What the gate asked for is looked at once more before it is written.
async function gated(ctx: Context, customer: Customer, wish: Wish): Promise<Wish> {
  const passed = await passGate(ctx, customer, wish);
  if (passed !== wish) await confirmMove(ctx, customer, passed);
  return passed;
}

function wishOf(target: string, followup: Followup, ctx: Context): Wish {
  return { target, on: dayIn(ctx, followup.at), given: {}, edits: (customer) => customer };
}

// A conversation wakes a silent customer to the status it had before.
function waking(customer: Customer, book: Book): Move | null {
  if (customer.status !== 'silent') return null;
  const to = wakingTarget(book.followupsOf.get(customer.id) ?? [], book.settings);
  const standing = standingFor(to, book.settings, customer);
  const { stage, ...rest } = customer;
  const awake = {
    ...rest,
    status: standing.status,
    ...(standing.stage == null ? {} : { stage: standing.stage }),
  };
  return {
    customer: awake,
    move: { from: stage ?? 'silent', to: standing.stage ?? standing.status },
    order: null,
  };
}

function tell(ctx: Context, written: Written): void {
  const { book } = written.folder;
  const change = written.changes.find(({ type }) => type === 'followup');
  if (change?.type !== 'followup') return;
  const followup = change.after;
  const customer = book.customerById.get(followup.customer);
  ctx.print(followupEcho(followup, customer?.name ?? followup.customer, book.settings, ctx));
  const moved = written.changes.find((entry) => entry.type === 'customer')?.before;
  if (moved) tellMove(ctx, moved, written);
}

// What the templates ask of a record: in time, concrete, with a next step. Said of a dry run as well.
function advise(ctx: Context, { changes }: Written, isAsked: boolean): void {
  const change = changes.find(({ type }) => type === 'followup');
  if (change?.type !== 'followup') return;
  const followup = change.after;
  const late = lateEntry('followup', followup, ctx.settings);
  const slow = slowEntry(followup, ctx.settings);
  if (late) ctx.note(ctx.say(echoWords.late(late)));
  else if (slow) ctx.note(ctx.say(echoWords.slow(slow)));
  // The form has asked about it already.
  const vague =
    isAsked || followup.summary == null ? null : vaguePhrase(followup.summary, ctx.settings.vague);
  if (vague != null) ctx.note(ctx.say(echoWords.vague({ phrase: vague })));
  if (!followup.next && !followup.waiting && followup.move?.to !== 'lost')
    ctx.note(ctx.say(echoWords.unplanned({ no: followup.no ?? followup.id })));
}
