// Picking a customer or a target of a move from a list. Reads the book; decides nothing and writes nothing.
import type { Context } from '../context.ts';
import { type Book, compare } from '../domain/book.ts';
import { type DueItem, dueFor, dueOn, hasDay, reference } from '../domain/due.ts';
import { matchingCustomers } from '../domain/reference.ts';
import { isStatus, standingLabel, statusOf } from '../domain/settings.ts';
import { summaryOf } from '../domain/summary.ts';
import { UserError } from '../errors.ts';
import type { Option } from '../host.ts';
import type { Customer } from '../schema/generated/types.ts';
import { clean, pad, truncate, width } from '../view/text.ts';
import { dueLabels } from '../words/due-labels.ts';
import { logWords } from '../words/log.ts';
import { moveProblems } from '../words/move.ts';
import { interruptible } from './form.ts';
import { type Asking, asking, messageOf } from './question.ts';

/** Offered before anything is typed. */
const offered = 30;

/** Returns the customer that the person picks: those with something due come first; typing searches them all. */
export async function pickCustomer(asking: Asking): Promise<Customer> {
  const { ctx, prompter } = asking;
  const { book, paths } = await ctx.folder();
  const spell = await ctx.spell();
  const items = dueOn(ctx.today, book);
  const mine = ctx.me ? dueFor(ctx.me.id, items) : [];
  const first = new Map<string, DueItem>();
  for (const item of [...mine, ...items]) {
    if (item.customer && !first.has(item.customer.id)) first.set(item.customer.id, item);
  }
  const ranked = [...first.keys(), ...quiet(book, ctx.today)].flatMap(
    (id) => book.customerById.get(id) ?? [],
  );
  const all = [...new Set(ranked)];
  return prompter.search({
    message: messageOf(asking, logWords.customer, true),
    find: (text) => {
      const found = text.trim() === '' ? all.slice(0, offered) : matchingCustomers(text, book, paths, spell);
      if (found.length > 0)
        return found.map((customer) =>
          customerOption(asking, customer, first.get(customer.id) ?? null, found),
        );
      return [{ value: null as never, name: ctx.say(logWords.noCustomer), disabled: ' ' }];
    },
  });
}

// The rest, those we spoke with last first.
function quiet(book: Book, today: string): string[] {
  return book.customers
    .filter((customer) => !customer.archived)
    .map((customer) => ({ id: customer.id, last: summaryOf(customer, book, today).last_contact }))
    .toSorted((a, b) => compare(b.last, a.last) || compare(a.id, b.id))
    .map(({ id }) => id);
}

function customerOption(
  { ctx }: Asking,
  customer: Customer,
  due: DueItem | null,
  among: readonly Customer[],
): Option<Customer> {
  const widest = Math.min(28, Math.max(...among.map(({ name }) => width(clean(name)))));
  const known = `${pad(truncate(clean(customer.name), widest), widest)}  ${customer.no ?? customer.id}`;
  const what =
    due == null
      ? ''
      : `  ${dueMark(due)} ${clean(ctx.say(due.title))}${late(ctx.say(lateness(due, ctx.today)))}`;
  return {
    value: customer,
    name: truncate(`${known}${what}`, Math.max(30, ctx.width - 4)),
    short: clean(customer.name),
  };
}

function late(text: string): string {
  return text === '' ? '' : ` · ${text}`;
}

/** Returns how late an item is, in the words of the due list. */
export function lateness(
  { kind, due, days_late }: DueItem,
  today: string,
): ReturnType<typeof dueLabels.when> {
  return dueLabels.when({ due, late: days_late, isToday: due === today, isPromised: hasDay(kind) });
}

/** Returns the mark of an item, as the due list shows it. */
export function dueMark({ kind, days_late }: DueItem): string {
  if (!hasDay(kind)) return '○';
  return days_late > 0 ? '!' : '▲';
}

/** Returns the statuses or stages that a customer may move to from where it stands. */
export function targetOptions({ ctx }: Asking, customer: Customer): Option<string>[] {
  const { settings } = ctx;
  const targets =
    settings.stages.length > 0 ? settings.stages.map(({ id }) => id) : Object.keys(settings.statuses);
  const allowed = targets.filter((target) => {
    const status = statusOf(settings, target);
    if (status == null || !isStatus(customer.status)) return false;
    if (status === customer.status) return target !== customer.stage && settings.stages.length > 0;
    return settings.moves[customer.status].includes(status);
  });
  return allowed.map((target) => ({
    value: target,
    name: targetName(ctx.say(standingLabel(settings, target)), target, asStatus(target)),
  }));

  function asStatus(target: string): string {
    return ctx.say(standingLabel({ ...settings, stages: [] }, statusOf(settings, target) ?? target));
  }
}

function targetName(label: string, target: string, status: string): string {
  return clean(label === status || target === status ? label : `${label} (${status})`);
}

/** Returns the customer that a command was not given. */
export function askWhom(ctx: Context): Promise<Customer> {
  return interruptible(async () => pickCustomer(await asking(ctx)));
}

/** Returns the status or stage that a command was not given; a customer that may go nowhere is refused. */
export function askTarget(ctx: Context, customer: Customer): Promise<string> {
  return interruptible(async () => {
    const shared = await asking(ctx);
    const options = targetOptions(shared, customer);
    const from = standingLabel(ctx.settings, customer.stage ?? customer.status);
    if (customer.archived)
      throw new UserError(moveProblems.archived({ customer: customer.name, reference: reference(customer) }));
    if (options.length === 0)
      throw new UserError(
        moveProblems.illegal({ customer: customer.name, from, to: logWords.anywhere, allowed: [] }),
      );
    return shared.prompter.select({ message: messageOf(shared, logWords.target, true), options });
  });
}
