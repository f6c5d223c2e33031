// The form of `tend log`: whom, how, what was said, what follows, and whether it moves the customer. Writes nothing.
import { type Context, dayIn } from '../context.ts';
import { addDays, daysBetween } from '../domain/day.ts';
import { dueOfCustomer, hasDay } from '../domain/due.ts';
import { fieldAt } from '../domain/field.ts';
import { nameOf, standingLabel } from '../domain/settings.ts';
import { summaryOf } from '../domain/summary.ts';
import { UserError } from '../errors.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { formWords } from '../words/form.ts';
import { logWords } from '../words/log.ts';
import { usageProblems } from '../words/usage.ts';
import type { NextFlags } from './actions.ts';
import {
  type FollowupPart,
  concreteStep,
  followupStep,
  nextStep,
  promisesStep,
  whenStep,
} from './conversation.ts';
import { type Step, interruptible, runForm } from './form.ts';
import { toldGiven } from './gate-form.ts';
import { type Wish, passGate } from './gate.ts';
import type { FollowupDraft } from './log.ts';
import { dueMark, lateness, pickCustomer, targetOptions } from './pick.ts';
import { type Asking, askField, asking, enough } from './question.ts';

/** What flags gave before the form begins. */
export interface Known {
  readonly customer: Customer | null;
  readonly draft: Partial<FollowupDraft>;
  /** Whether a flag names the move, so that the form does not ask for one. */
  readonly hasMove: boolean;
}

export interface AskedFollowup {
  readonly followup: Omit<Followup, 'recorded'>;
  readonly wish: Wish | null;
}

interface Entry {
  readonly customer: Customer | null;
  readonly followup: Partial<Followup>;
  readonly wish: Wish | null;
}

/** Asks for everything that flags left open. */
export async function askFollowup(ctx: Context, { customer, draft, hasMove }: Known): Promise<AskedFollowup> {
  const shared = await asking(ctx);
  const part: FollowupPart<Entry> = {
    get: ({ followup }) => followup,
    set: (entry, followup) => ({ ...entry, followup }),
  };
  const isWaiting = ({ followup }: Entry): boolean => followup.waiting != null;
  const steps: readonly Step<Entry>[] = [
    customerStep(shared),
    followupStep(shared, part, 'method', { isRequired: () => true }),
    whenStep(shared, part),
    concreteStep(shared, part, 'summary', { isRequired: () => true }),
    concreteStep(shared, part, 'feedback'),
    promisesStep(shared, part),
    nextStep(shared, part),
    followupStep(shared, part, 'waiting.for', { question: logWords.waiting }),
    followupStep(shared, part, 'waiting.expected', {
      applies: isWaiting,
      suggestions: formWords.days[ctx.lang],
    }),
    ...(hasMove ? [] : [moveStep(shared)]),
  ];
  ctx.note(ctx.theme.quiet(ctx.say(formWords.intro)));
  if (customer) await brief(ctx, customer);
  const form = { modules: [{ title: logWords.title, steps }], left: () => usageProblems.declined({}) };
  const { state } = await runForm(shared, form, { customer, followup: draft, wish: null });
  return { followup: state.followup as Omit<Followup, 'recorded'>, wish: state.wish };
}

function customerStep(shared: Asking): Step<Entry> {
  return {
    label: logWords.customer,
    applies: () => true,
    isRequired: () => true,
    shown: ({ customer }) => (customer ? `${customer.name}  ${customer.no ?? customer.id}` : null),
    ask: async (entry) => {
      const customer = await pickCustomer(shared);
      await brief(shared.ctx, customer);
      // A move that was thought of for another customer means nothing here.
      return { customer, followup: { ...entry.followup, customer: customer.id }, wish: null };
    },
  };
}

/** Days that the open items of a customer are shown ahead. */
const ahead = 30;

// What one wants to know before writing down a call: where the customer stands, and what is open.
async function brief(ctx: Context, customer: Customer): Promise<void> {
  const { book } = await ctx.folder();
  const { last_contact: last } = summaryOf(customer, book, ctx.today);
  const stands = {
    standing: standingLabel(ctx.settings, customer.stage ?? customer.status),
    last,
    days: daysBetween(last, ctx.today),
    owner: nameOf(ctx.settings, customer.owner),
  };
  ctx.note(ctx.theme.quiet(`  ${clean(ctx.say(logWords.stands(stands)))}`));
  const open = dueOfCustomer(ctx.today, customer, book, addDays(ctx.today, ahead)).filter(({ kind }) =>
    hasDay(kind),
  );
  for (const item of open.slice(0, 3)) {
    const isAction = item.command === `tend done ${item.id}`;
    const done = isAction ? `  tend done ${item.id.slice(0, 4)}` : '';
    const when = ctx.say(lateness(item, ctx.today));
    ctx.note(
      ctx.theme.quiet(
        clean(`  ${item.due > ctx.today ? '·' : dueMark(item)} ${ctx.say(item.title)}  ${when}${done}`),
      ),
    );
  }
}

function moveStep(shared: Asking): Step<Entry> {
  const { ctx, prompter } = shared;
  const standing = (customer: Customer) => standingLabel(ctx.settings, customer.stage ?? customer.status);
  return {
    label: logWords.moved,
    applies: ({ customer }) =>
      customer != null && !customer.archived && targetOptions(shared, customer).length > 0,
    isRequired: () => false,
    shown: ({ customer, wish }) => {
      if (!customer || !wish) return null;
      const given = toldGiven(ctx, wish);
      return `${ctx.say(standing(customer))} → ${ctx.say(standingLabel(ctx.settings, wish.target))}${given === '' ? '' : `  ${given}`}`;
    },
    ask: async (entry) => {
      const { customer, followup } = entry;
      if (!customer) return entry;
      const stay = { value: null, name: ctx.say(logWords.unmoved({ standing: standing(customer) })) };
      const target = await prompter.select<string | null>({
        message: ctx.say(logWords.move),
        options: [stay, ...targetOptions(shared, customer)],
        initial: null,
      });
      if (target == null) return { ...entry, wish: null };
      const wish: Wish = { target, on: dayIn(ctx, followup.at ?? ctx.today), given: {}, edits: (now) => now };
      return { ...entry, wish: await passGate(ctx, customer, wish) };
    },
  };
}

/** Asks until when each --next is to be done that came without a --due. */
export async function askDays(ctx: Context, nexts: readonly NextFlags[]): Promise<void> {
  const field = fieldAt('followup', 'next.due', ctx.settings);
  for (const next of nexts) {
    if (next.due != null || !field) continue;
    const answer = await interruptible(async () => {
      const label = logWords.dueFor({ what: next.what });
      return askField(await asking(ctx), {
        field,
        label,
        isRequired: true,
        suggestions: formWords.days[ctx.lang],
      });
    });
    if (answer === enough) throw new UserError(usageProblems.declined({}));
    next.due = String(answer.value);
  }
}
