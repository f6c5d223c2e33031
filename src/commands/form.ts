// A form: questions in modules, and the second check of everything before it is written. Knows no fields of its own and writes nothing.
import { type Field, valuesAt, withValue } from '../domain/field.ts';
import { type Label, type Problem, UserError } from '../errors.ts';
import { columns } from '../view/columns.ts';
import { formWords } from '../words/form.ts';
import { usageProblems } from '../words/usage.ts';
import { type Asking, askField, enough, readTyped, told } from './question.ts';

/** One question, or a few that belong together. */
export interface Step<S> {
  readonly label: Label;
  /** Whether the question makes sense after the answers so far. */
  readonly applies: (state: S) => boolean;
  /** Whether the form cannot end without an answer. */
  readonly isRequired: (state: S) => boolean;
  /** Returns the state with the answer, or `enough`. Correcting, it starts from the answer that is there. */
  readonly ask: (state: S, isCorrecting: boolean) => Promise<S | typeof enough>;
  /** The answer as people read it, or null. */
  readonly shown: (state: S) => string | null;
  /** Returns the state with what is understood where nothing is said, or null where it must be asked. */
  readonly settle?: (state: S) => S | null;
}

interface Module<S> {
  readonly title: Label;
  readonly steps: readonly Step<S>[];
}

export interface Form<S> {
  readonly modules: readonly Module<S>[];
  /** What is said when the person leaves with Ctrl-C. */
  readonly left: (state: S) => Problem;
}

/** What came of a form, and whether a person read it over at the end. */
export interface Filled<S> {
  readonly state: S;
  readonly isChecked: boolean;
}

/** Asks what `start` leaves open, shows everything, and returns it when the person agrees; nothing is kept of a form that was left. */
export async function runForm<S>(asking: Asking, form: Form<S>, start: S): Promise<Filled<S>> {
  const progress = { state: start };
  try {
    await askModules(asking, form.modules, progress);
    return await secondCheck(asking, form.modules, progress);
  } catch (error) {
    if (isInterrupt(error)) throw new UserError(form.left(progress.state));
    throw error;
  }
}

/** Returns what `ask` returns; Ctrl-C ends the command with a word on what was written. */
export async function interruptible<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isInterrupt(error)) throw new UserError(usageProblems.declined({}));
    throw error;
  }
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

async function askModules<S>(
  { ctx }: Asking,
  modules: readonly Module<S>[],
  progress: { state: S },
): Promise<void> {
  const start = progress.state;
  for (const [place, { title, steps }] of modules.entries()) {
    let isHeaded = modules.length === 1;
    for (const step of steps) {
      // What flags answered is not asked.
      if (step.shown(start) != null || !step.applies(progress.state)) continue;
      if (!isHeaded)
        ctx.note(
          `\n${ctx.theme.heading(ctx.say(formWords.module({ place: place + 1, of: modules.length, title })))}`,
        );
      isHeaded = true;
      const answered = await step.ask(progress.state, false);
      if (answered === enough) return;
      progress.state = answered;
    }
  }
}

async function secondCheck<S>(
  asking: Asking,
  modules: readonly Module<S>[],
  progress: { state: S },
): Promise<Filled<S>> {
  const { ctx, prompter } = asking;
  const steps = modules.flatMap((module) => module.steps);
  for (;;) {
    await askRequired(steps, progress);
    if (ctx.options.yes) return { state: progress.state, isChecked: false };
    ctx.note(`\n${ctx.theme.heading(ctx.say(formWords.check))}\n${summary(asking, steps, progress.state)}`);
    if (await prompter.confirm({ message: ctx.say(formWords.isRight), initial: true }))
      return { state: progress.state, isChecked: true };
    const step = await whichStep(asking, steps, progress.state);
    if (step == null) throw new UserError(usageProblems.declined({}));
    const corrected = await step.ask(progress.state, true);
    if (corrected !== enough) progress.state = corrected;
  }
}

// What the person had no patience for, and what a correction made necessary: another source needs its note.
async function askRequired<S>(steps: readonly Step<S>[], progress: { state: S }): Promise<void> {
  for (const step of steps) {
    const { state } = progress;
    if (!step.applies(state) || !step.isRequired(state) || step.shown(state) != null) continue;
    const answered = step.settle?.(state) ?? (await step.ask(state, false));
    if (answered !== enough) progress.state = answered;
  }
}

function summary<S>({ ctx }: Asking, steps: readonly Step<S>[], state: S): string {
  const rows = steps.flatMap(({ label, applies, shown }) => {
    const text = applies(state) ? shown(state) : null;
    return text == null ? [] : [['', ctx.say(label), text]];
  });
  return columns(rows, [{ min: 0 }, { min: 8, priority: 1 }, { min: 20, overflow: 'wrap' }], ctx.width);
}

function whichStep<S>(
  { ctx, prompter }: Asking,
  steps: readonly Step<S>[],
  state: S,
): Promise<Step<S> | null> {
  const options = steps
    .filter(({ applies }) => applies(state))
    .map((step) => {
      const text = step.shown(state)?.replaceAll('\n', ' · ');
      return {
        value: step,
        name: `${ctx.say(step.label)}${text == null ? '' : `  ${text}`}`,
        short: ctx.say(step.label),
      };
    });
  return prompter.select<Step<S> | null>({
    message: ctx.say(formWords.whichField),
    options: [...options, { value: null, name: ctx.say(formWords.discard) }],
  });
}

/** How a field of a record stands in a form. */
export interface FieldStep<S> {
  readonly field: Field;
  /** Where in the state the record lies. */
  readonly part: { readonly get: (state: S) => object; readonly set: (state: S, part: object) => S };
  /** What the field is called in the summary, and in the question where that says nothing else. */
  readonly label?: Label;
  readonly question?: Label;
  readonly applies?: (state: S) => boolean;
  readonly isRequired?: (state: S) => boolean;
  /** What is understood where nothing is said, as it would be typed. */
  readonly initial?: (state: S) => string | undefined;
  /** The entry where the cursor starts. */
  readonly offered?: string;
  readonly suggestions?: readonly string[] | undefined;
  readonly refuse?: ((value: unknown) => Problem | null) | undefined;
}

/** Returns the step that asks for one field of a record in the state. */
export function fieldStep<S>(asking: Asking, spec: FieldStep<S>): Step<S> {
  const {
    field,
    part,
    label = field.label,
    question = label,
    applies = () => true,
    isRequired = () => false,
    initial,
    offered,
    suggestions,
    refuse,
  } = spec;
  const valueIn = (state: S): unknown => {
    const values = valuesAt(part.get(state), field.path);
    return field.type === 'tags' || field.type === 'list'
      ? values.length > 0
        ? values
        : null
      : (values[0] ?? null);
  };
  const filled = (state: S, value: unknown): S =>
    part.set(state, withValue(part.get(state), field.path, value, asking.ctx.newId));
  return {
    label,
    applies,
    isRequired,
    shown: (state) => {
      const value = valueIn(state);
      return value == null ? null : told(asking.ctx, field, value);
    },
    ask: async (state, isCorrecting) => {
      const current = isCorrecting ? valueIn(state) : null;
      const wanted = {
        field,
        label: question,
        isRequired: isRequired(state),
        initial: initial?.(state) ?? offered,
        current: current ?? undefined,
        suggestions,
        refuse,
      };
      const answer = await askField(asking, wanted);
      return answer === enough ? enough : filled(state, answer.value);
    },
    settle: (state) => {
      const text = initial?.(state);
      return text == null ? null : filled(state, readTyped(asking, field, text));
    },
  };
}
