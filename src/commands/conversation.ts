// The questions about one conversation and what follows from it, as steps of a form: `tend log` and `tend add` both ask them.
import { dayIn } from '../context.ts';
import { fieldAt } from '../domain/field.ts';
import { nameOf } from '../domain/settings.ts';
import { vaguePhrase } from '../domain/vague.ts';
import type { Label, Problem } from '../errors.ts';
import type { Followup, NextAction, Priority, PromiseMade } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { actionProblems } from '../words/action.ts';
import { echoWords } from '../words/echo.ts';
import { formWords } from '../words/form.ts';
import { logWords } from '../words/log.ts';
import { priorityWords } from '../words/priority.ts';
import { type FieldStep, type Step, fieldStep } from './form.ts';
import { momentOf } from './moment.ts';
import { type Asking, askField, enough, told } from './question.ts';

/** Where in the state of a form the follow-up lies. */
export interface FollowupPart<S> {
  readonly get: (state: S) => Partial<Followup>;
  readonly set: (state: S, followup: Partial<Followup>) => S;
}

type More<S> = Partial<Omit<FieldStep<S>, 'field' | 'part'>>;

/** Returns the step for one field of the follow-up. */
export function followupStep<S>(
  asking: Asking,
  part: FollowupPart<S>,
  path: string,
  more: More<S> = {},
): Step<S> {
  return fieldStep<S>(asking, {
    field: followupField(asking, path),
    part: { get: part.get, set: (state, held) => part.set(state, held) },
    ...more,
  });
}

function followupField({ ctx }: Asking, path: string) {
  const field = fieldAt('followup', path, ctx.settings);
  if (!field) throw new Error(`A follow-up has no ${path}`);
  return field;
}

/** Returns the step that asks when it was; Enter says now, or the day that counts as today. */
export function whenStep<S>(asking: Asking, part: FollowupPart<S>, more: More<S> = {}): Step<S> {
  const { ctx } = asking;
  const initial = momentOf(ctx, undefined) === ctx.today ? ctx.today : ctx.say(formWords.now);
  const refuse = (at: unknown): Problem | null => {
    const day = dayIn(ctx, String(at));
    return day > ctx.today ? actionProblems.future({ day, today: ctx.today }) : null;
  };
  return followupStep(asking, part, 'at', {
    isRequired: () => true,
    initial: () => initial,
    refuse,
    ...more,
  });
}

/** Returns the step for a text that must be concrete: a vague wording is asked about once, and kept where the person insists. */
export function concreteStep<S>(
  asking: Asking,
  part: FollowupPart<S>,
  path: 'summary' | 'feedback',
  more: More<S> = {},
): Step<S> {
  const { ctx, prompter } = asking;
  const plain = followupStep(asking, part, path, more);
  return {
    ...plain,
    ask: async (state, isCorrecting) => {
      const answered = await plain.ask(state, isCorrecting);
      const followup = answered === enough ? {} : part.get(answered);
      const phrase = vaguePhrase(followup[path] ?? '', ctx.settings.vague);
      if (answered === enough || phrase == null) return answered;
      ctx.note(ctx.theme.warn(clean(ctx.say(echoWords.vague({ phrase })))));
      const concrete = await prompter.input({ message: ctx.say(logWords.concrete) });
      return concrete.trim() === '' ? answered : part.set(answered, { ...followup, [path]: concrete.trim() });
    },
  };
}

/** Returns the step that asks for promises until there are no more. */
export function promisesStep<S>(
  asking: Asking,
  part: FollowupPart<S>,
  applies: (state: S) => boolean = () => true,
): Step<S> {
  return listStep<S, PromiseMade>(asking, part, {
    key: 'promises',
    label: logWords.promises,
    applies,
    messages: [logWords.promise, logWords.anotherPromise],
    askRest: async (what, held) => {
      const by = await valueOf(asking, 'promises.by', logWords.by, held?.by, asking.ctx.me?.id);
      const due = await valueOf(asking, 'promises.due', logWords.due, held?.due);
      return {
        id: held?.id ?? asking.ctx.newId(),
        what,
        by: by as string,
        ...(due == null ? {} : { due: due as string }),
        state: 'open',
      };
    },
    toldEntry: ({ what, by, due }) => ({ what, who: by, due: due ?? null, priority: null }),
  });
}

/** Returns the step that asks for next actions until there are no more. */
export function nextStep<S>(asking: Asking, part: FollowupPart<S>): Step<S> {
  return listStep<S, NextAction>(asking, part, {
    key: 'next',
    label: logWords.next,
    applies: () => true,
    messages: [logWords.next, logWords.anotherNext],
    askRest: async (what, held) => ({
      id: held?.id ?? asking.ctx.newId(),
      what,
      owner: (await valueOf(asking, 'next.owner', logWords.owner, held?.owner, asking.ctx.me?.id)) as string,
      due: (await valueOf(asking, 'next.due', logWords.due, held?.due)) as string,
      priority: (await valueOf(
        asking,
        'next.priority',
        logWords.priority,
        held?.priority,
        'medium',
      )) as Priority,
      state: 'open',
    }),
    toldEntry: ({ what, owner, due, priority }) => ({
      what,
      who: owner,
      due,
      priority: priorityWords[priority],
    }),
  });
}

async function valueOf(
  asking: Asking,
  path: string,
  label: Label,
  current: unknown,
  initial?: string,
): Promise<unknown> {
  const field = followupField(asking, path);
  const suggestions = field.type === 'day' ? formWords.days[asking.ctx.lang] : undefined;
  const answer = await askField(asking, {
    field,
    label,
    isRequired: field.required === true,
    initial,
    current,
    suggestions,
  });
  return answer === enough ? null : answer.value;
}

interface ListSpec<S, T> {
  readonly key: 'promises' | 'next';
  readonly label: Label;
  readonly applies: (state: S) => boolean;
  /** For the first entry, and for each further one. */
  readonly messages: readonly [Label, Label];
  readonly askRest: (what: string, held: T | undefined) => Promise<T>;
  readonly toldEntry: (entry: T) => {
    readonly what: string;
    readonly who: string;
    readonly due: string | null;
    readonly priority: Label | null;
  };
}

function listStep<S, T extends { readonly what: string }>(
  asking: Asking,
  part: FollowupPart<S>,
  spec: ListSpec<S, T>,
): Step<S> {
  const { ctx, prompter } = asking;
  const { key, label, applies, messages, askRest, toldEntry } = spec;
  const entriesOf = (state: S): readonly T[] => (part.get(state)[key] ?? []) as unknown as readonly T[];
  return {
    label,
    applies,
    isRequired: () => false,
    shown: (state) => {
      const entries = entriesOf(state).map((entry) => {
        const { who, due, ...rest } = toldEntry(entry);
        const day = due == null ? null : told(ctx, followupField(asking, 'next.due'), due);
        return ctx.say(logWords.listed({ ...rest, who: nameOf(ctx.settings, who), due: day }));
      });
      return entries.length > 0 ? entries.join('\n') : null;
    },
    ask: async (state, isCorrecting) => {
      const held = isCorrecting ? entriesOf(state) : [];
      const entries: T[] = [];
      for (;;) {
        const known = held[entries.length];
        const message = ctx.say(messages[entries.length === 0 ? 0 : 1]);
        const what = (await prompter.input({ message, ...(known ? { prefill: known.what } : {}) })).trim();
        if (/^[.。]$/.test(what) && entries.length === 0) return enough;
        if (what === '' || /^[.。]$/.test(what)) break;
        entries.push(await askRest(what, known));
      }
      const { [key]: _before, ...rest } = part.get(state);
      return part.set(state, entries.length > 0 ? { ...rest, [key]: entries } : rest);
    },
  };
}
