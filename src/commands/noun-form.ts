// Asking for the record of a noun: for the customer it is about and the fields that flags left open, or for one that is there already.
import type { Context } from '../context.ts';
import { recordsOf } from '../domain/book.ts';
import { fieldAt } from '../domain/field.ts';
import { describeFound } from '../domain/reference.ts';
import type { RecordType, Records } from '../domain/record.ts';
import { isUnfinished } from '../domain/reference-of.ts';
import type { Label, Problem } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { formWords } from '../words/form.ts';
import { logWords } from '../words/log.ts';
import { usageProblems } from '../words/usage.ts';
import { requireGiven } from './fill.ts';
import { type Step, fieldStep, interruptible, runForm } from './form.ts';
import { pickCustomer } from './pick.ts';
import { type Asking, asking } from './question.ts';

/** A record on its way: what flags and answers have filled so far. */
export interface NounEntry {
  readonly customer: Customer | null;
  readonly draft: object;
}

/** One question of the form of a noun. */
export interface NounQuestion {
  readonly path: string;
  readonly label?: Label;
  readonly isRequired?: boolean;
  /** What is understood where nothing is said, as it would be typed. */
  readonly initial?: (entry: NounEntry) => string | undefined;
  readonly refuse?: (value: unknown) => Problem | null;
}

export interface NounForm {
  readonly type: RecordType;
  readonly title: Label;
  readonly needsCustomer: boolean;
  readonly questions: readonly NounQuestion[];
}

/** Asks for what flags left open, shows everything, and returns it when the person agrees. */
export async function askNoun(
  ctx: Context,
  { type, title, needsCustomer, questions }: NounForm,
  start: NounEntry,
): Promise<NounEntry> {
  const shared = await asking(ctx);
  ctx.note(ctx.theme.quiet(ctx.say(formWords.intro)));
  const steps = [
    ...(needsCustomer ? [customerStep(shared)] : []),
    ...questions.map((question) => questionStep(shared, type, question)),
  ];
  const { state } = await runForm(
    shared,
    { modules: [{ title, steps }], left: () => usageProblems.declined({}) },
    start,
  );
  return state;
}

function questionStep(
  shared: Asking,
  type: RecordType,
  { path, label, isRequired = false, initial, refuse }: NounQuestion,
): Step<NounEntry> {
  const { ctx } = shared;
  const field = fieldAt(type, path, ctx.settings);
  if (!field) throw new Error(`There is no field ${path} of ${type}`);
  return fieldStep<NounEntry>(shared, {
    field,
    part: { get: ({ draft }) => draft, set: (entry, draft) => ({ ...entry, draft }) },
    isRequired: () => isRequired,
    ...(label == null ? {} : { label }),
    ...(initial == null ? {} : { initial }),
    ...(refuse == null ? {} : { refuse }),
    ...(field.type === 'day' && initial == null ? { suggestions: formWords.days[ctx.lang] } : {}),
  });
}

function customerStep(shared: Asking): Step<NounEntry> {
  return {
    label: logWords.customer,
    applies: () => true,
    isRequired: () => true,
    shown: ({ customer }) => (customer ? `${customer.name}  ${customer.no ?? customer.id}` : null),
    ask: async (entry) => {
      const customer = await pickCustomer(shared);
      return { customer, draft: { ...entry.draft, customer: customer.id } };
    },
  };
}

/** Returns the record that a text names; without one the person picks, or the command ends with what is missing. */
export function recordFrom<T extends RecordType>(
  ctx: Context,
  type: T,
  text: string | undefined,
  label: Label,
): Promise<Records[T]> {
  if (text != null) return ctx.recordOf(type, text);
  if (!ctx.canAsk) requireGiven(ctx, [{ label, flag: type.toUpperCase() }]);
  return interruptible(async () => {
    const { book } = await ctx.folder();
    const all = recordsOf(book, type);
    const open = all.filter(isUnfinished);
    const options = (open.length > 0 ? open : all).map((record) => ({
      value: record,
      name: clean(describeFound({ type, record }, book)),
    }));
    if (options.length === 0) requireGiven(ctx, [{ label, flag: type.toUpperCase() }]);
    const { prompter } = await asking(ctx);
    return prompter.select({ message: ctx.say(label), options });
  });
}
