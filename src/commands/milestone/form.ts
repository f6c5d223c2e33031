// What a milestone needs, asked for where flags left it open: whose, which kind, on which day. Writes nothing.
import type { Context } from '../../context.ts';
import { parseMilestoneDate } from '../../domain/milestone-next.ts';
import type { Customer } from '../../schema/generated/types.ts';
import { clean } from '../../view/text.ts';
import { logWords } from '../../words/log.ts';
import { milestoneWords } from '../../words/milestone.ts';
import { requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { pickCustomer } from '../pick.ts';
import { type Asking, asking, messageOf } from '../question.ts';

interface Given {
  readonly customer: Customer | null;
  readonly kind?: string | undefined;
  readonly on?: string | undefined;
  readonly lunar?: boolean | undefined;
}

interface Whole {
  readonly customer: Customer;
  readonly kind: string;
  readonly on: string;
  readonly lunar: boolean;
}

/** Returns all that a milestone needs; without a terminal the command ends with what is missing. */
export async function wholeMilestone(ctx: Context, given: Given): Promise<Whole> {
  const { customer, kind, on, lunar = false } = given;
  if (customer && kind != null && on != null) return { customer, kind, on, lunar };
  const kinds = ctx.settings.milestone_kinds.map(({ id }) => id).join('|');
  const lacking = [
    ...(customer ? [] : [{ label: logWords.customer, flag: 'CUSTOMER' }]),
    ...(kind == null ? [{ label: milestoneWords.kind, flag: `--kind ${kinds}` }] : []),
    ...(on == null ? [{ label: milestoneWords.on, flag: '--on MM-DD' }] : []),
  ];
  if (!ctx.canAsk) requireGiven(ctx, lacking);
  return interruptible(() => ask(ctx, given));
}

async function ask(ctx: Context, given: Given): Promise<Whole> {
  const shared = await asking(ctx);
  const customer = given.customer ?? (await pickCustomer(shared));
  const kind = given.kind ?? (await askKind(shared));
  if (given.on != null) return { customer, kind, on: given.on, lunar: given.lunar === true };
  // Which days there are depends on the calendar.
  const lunar =
    given.lunar ??
    (await shared.prompter.confirm({ message: ctx.say(milestoneWords.isLunar), initial: false }));
  return { customer, kind, lunar, on: await askDate(shared, lunar) };
}

function askKind(shared: Asking): Promise<string> {
  const { ctx } = shared;
  const options = ctx.settings.milestone_kinds.map(({ id, label }) => ({
    value: id,
    name: clean(ctx.say(label)),
  }));
  return shared.prompter.select({ message: messageOf(shared, milestoneWords.what, true), options });
}

async function askDate(shared: Asking, isLunar: boolean): Promise<string> {
  const { ctx } = shared;
  const lunar = isLunar ? (await import('../../domain/lunar.ts')).lunarProblem : null;
  return shared.prompter.input({
    message: messageOf(shared, milestoneWords.date, true),
    check: (text) => {
      const parsed = parseMilestoneDate(text, lunar);
      return 'value' in parsed || ctx.say(parsed.problem.message);
    },
  });
}
