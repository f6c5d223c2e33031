// The guided form of `tend add`: the modules of template S1, one question a field, and the second check at the end. Writes nothing.
import { type Context, dayIn } from '../context.ts';
import { type Draft, withDefaults } from '../domain/draft.ts';
import { fieldAt } from '../domain/field.ts';
import { standingLabel } from '../domain/settings.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { addProblems, addWords } from '../words/add.ts';
import { formWords } from '../words/form.ts';
import { usageProblems } from '../words/usage.ts';
import { type AddEntry, customerSteps, resumeCommand, settleLookAlikes } from './add-steps.ts';
import { type FollowupPart, concreteStep, followupStep, nextStep, whenStep } from './conversation.ts';
import { type Form, type Step, interruptible, runForm } from './form.ts';
import { type Wish, passGate } from './gate.ts';
import { toldGiven } from './gate-form.ts';
import { momentOf } from './moment.ts';
import { targetOptions } from './pick.ts';
import { type Asking, asking } from './question.ts';

/** What the form brought: the customer, the first conversation when one was told, and the move when it stands further on. */
export interface Asked {
  readonly customer: Omit<Customer, 'recorded'>;
  readonly followup: Omit<Followup, 'recorded'> | null;
  readonly wish: Wish | null;
  /** Whether a person read the summary over: the second check of template S1. */
  readonly isChecked: boolean;
}

/** Asks for what flags left open; `draft` holds only what they gave. */
export async function askCustomer(ctx: Context, draft: Draft): Promise<Asked> {
  const shared = await asking(ctx);
  const facts = ctx.facts(await ctx.folder());
  const start: AddEntry = {
    customer: draft,
    followup: {},
    target: draft.stage ?? draft.status ?? null,
    wish: null,
  };
  ctx.note(ctx.theme.quiet(ctx.say(formWords.intro)));
  await interruptible(async () => settleLookAlikes(shared, facts, draft.name ?? ''));
  const { basics, contacts, needs, owner, remarks } = customerSteps(shared, facts);
  const form: Form<AddEntry> = {
    modules: [
      { title: addWords.basics, steps: basics },
      { title: addWords.contacts, steps: contacts },
      { title: addWords.needs, steps: needs },
      { title: addWords.status, steps: [...owner, standingStep(shared), ...conversation(shared)] },
      { title: addWords.remarks, steps: remarks },
    ],
    left: (entry) => {
      const command = resumeCommand(shared, entry);
      return command == null ? usageProblems.declined({}) : addProblems.interrupted({ command });
    },
  };
  const { state, isChecked } = await runForm(shared, form, start);
  const customer = withDefaults(state.customer, ctx) as Omit<Customer, 'recorded'>;
  return { customer, followup: firstFollowup(ctx, state), wish: state.wish, isChecked };
}

// The stage of S1's single choice; where there are no stages, the status of S0. Further on than the first, the gate asks.
function standingStep(shared: Asking): Step<AddEntry> {
  const { ctx, prompter } = shared;
  const hasStages = ctx.settings.stages.length > 0;
  const label = fieldAt('customer', hasStages ? 'stage' : 'status', ctx.settings)?.label ?? {
    en: '',
    zh: '',
  };
  return {
    label,
    applies: () => true,
    isRequired: () => false,
    shown: ({ target, wish }) => {
      if (target == null) return null;
      const given = wish ? toldGiven(ctx, wish) : '';
      return `${ctx.say(standingLabel(ctx.settings, target))}${given === '' ? '' : `  ${given}`}`;
    },
    ask: async (entry) => {
      const customer = withDefaults({ ...entry.customer, status: 'prospect' }, ctx) as Customer;
      const first = customer.stage ?? customer.status;
      const name = ctx.say(standingLabel(ctx.settings, first));
      const target = await prompter.select<string>({
        message: ctx.say(label),
        options: [{ value: first, name }, ...targetOptions(shared, customer)],
        initial: entry.target ?? first,
      });
      if (target === first) return { ...entry, target, wish: null };
      const wish: Wish = {
        target,
        on: dayIn(ctx, entry.followup.at ?? ctx.today),
        given: {},
        edits: (now) => now,
      };
      return { ...entry, target, wish: await passGate(ctx, customer, wish) };
    },
  };
}

function conversation(shared: Asking): Step<AddEntry>[] {
  const part: FollowupPart<AddEntry> = {
    get: ({ followup }) => followup,
    set: (entry, followup) => ({ ...entry, followup }),
  };
  const applies = isTold;
  return [
    concreteStep(shared, part, 'summary', { label: addWords.conversation, question: addWords.latest }),
    followupStep(shared, part, 'method', { applies, isRequired: () => true }),
    whenStep(shared, part, { applies }),
    nextStep(shared, part),
  ];
}

function isTold({ followup }: AddEntry): boolean {
  return followup.summary != null;
}

// A plan without a conversation is kept as well: template S1 has the day of the next follow-up on the customer.
function firstFollowup(ctx: Context, { customer, followup }: AddEntry): Omit<Followup, 'recorded'> | null {
  const { summary, method, at, next } = followup;
  const today = momentOf(ctx, undefined);
  const told = summary == null ? {} : { summary, ...(method == null ? {} : { method }) };
  if (summary == null && next == null) return null;
  return {
    id: ctx.newId(),
    customer: customer.id,
    at: summary == null ? today : (at ?? today),
    by: ctx.requireMe().id,
    ...told,
    ...(next == null ? {} : { next }),
  };
}
