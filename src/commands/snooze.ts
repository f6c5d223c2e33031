// `tend snooze`: postpone an action, or the reminders of a customer, with a reason.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { parseDay } from '../domain/date-grammar.ts';
import type { Book } from '../domain/book.ts';
import type { Change } from '../domain/record.ts';
import { findAction, findCustomer } from '../domain/reference.ts';
import { snoozed as snoozedTask } from '../domain/task.ts';
import type { Snoozed, Task } from '../schema/generated/types.ts';
import type { Folder } from '../store/read.ts';
import { clean } from '../view/text.ts';
import { actionProblems } from '../words/action.ts';
import { commandWords } from '../words/commands.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { command } from './command.ts';
import { assertOpen, entryOf, settled } from './done.ts';
import { type Needed, requireGiven } from './fill.ts';
import { momentOf } from './moment.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function snooze(ctx: Context) {
  return command('snooze', commandWords.snooze, ctx)
    .argument('<action>')
    .option('--until <date>', ctx.say(flagWords.until))
    .option('--because <text>', ctx.say(flagWords.because))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      ctx.requireMe();
      requireGiven(ctx, missingOf(flags));
      // A postponement typed in later counts its `+3d` from the day it was made.
      const from = dayIn(ctx, momentOf(ctx, flags.at));
      const until = accept(parseDay(flags.until ?? '', from));
      const reason = flags.because ?? '';
      if (until <= from) throw new UserError(actionProblems.past({ until, today: from }));
      const spell = await ctx.spell();
      let what = '';
      await ctx.change(
        (written) => subjectOf('snooze', written),
        (folder) => {
          const change = postponed(text, { until, reason }, folder, spell, ctx);
          what = change.what;
          return [change.change];
        },
      );
      if (!ctx.options.dryRun) ctx.print(clean(ctx.say(echoWords.snoozed({ what, until }))));
    });
}

function missingOf(flags: { readonly until?: string; readonly because?: string }): Needed[] {
  return [
    ...(flags.until == null ? [{ label: { en: 'until when', zh: '推迟到何时' }, flag: '--until DATE' }] : []),
    ...(flags.because == null ? [{ label: { en: 'why', zh: '原因' }, flag: '--because REASON' }] : []),
  ];
}

// An action first; a customer whose silence is meant is named like everywhere else.
function postponed(
  text: string,
  snoozed: { readonly until: string; readonly reason: string },
  { book, paths }: Folder,
  spell: Parameters<typeof findCustomer>[3],
  ctx: Context,
): { readonly change: Change; readonly what: string } {
  const found = findAction(text, book);
  if ('value' in found) {
    const action = found.value;
    if (action.kind === 'task')
      return { change: postponedTask(action.task, snoozed, ctx), what: action.what };
    assertOpen(ctx, action);
    const { due } = entryOf(action);
    if (due != null && snoozed.until <= due)
      throw new UserError(actionProblems.early({ what: action.what, due, until: snoozed.until }));
    return {
      change: { type: 'followup', before: action.followup, after: settled(action, { snoozed }) },
      what: action.what,
    };
  }
  if (found.problem.code === 'reference.ambiguous') throw new UserError(found.problem);
  const other = postponedRecord(text, snoozed, book);
  if (other) return other;
  const customer = findCustomer(text, book, paths, spell);
  if ('problem' in customer)
    throw new UserError(customer.problem.code === 'reference.ambiguous' ? customer.problem : found.problem);
  return {
    change: { type: 'customer', before: customer.value, after: { ...customer.value, paused: snoozed } },
    what: customer.value.name,
  };
}

// Opportunities, cases, contracts that end and milestones are named by number or id, as the due list names them.
function postponedRecord(
  text: string,
  snoozed: Snoozed,
  book: Book,
): { readonly change: Change; readonly what: string } | null {
  const wanted = text.trim().toLowerCase();
  const isMeant = ({ id, no }: { readonly id: string; readonly no?: string }): boolean =>
    id === wanted || no?.toLowerCase() === wanted || (wanted.length >= 4 && id.startsWith(wanted));
  const opportunity = book.opportunities.find(isMeant);
  if (opportunity) {
    const change: Change = { type: 'opportunity', before: opportunity, after: { ...opportunity, snoozed } };
    return { change, what: opportunity.title };
  }
  const matter = book.cases.find(isMeant);
  if (matter) {
    return { change: { type: 'case', before: matter, after: { ...matter, snoozed } }, what: matter.content };
  }
  const order = book.orders.find(isMeant);
  if (order) {
    const change: Change = { type: 'order', before: order, after: { ...order, snoozed } };
    return { change, what: order.contract_no ?? order.no ?? order.id };
  }
  for (const customer of book.customers) {
    const milestone = customer.milestones?.find(isMeant);
    if (!milestone) continue;
    const milestones = customer.milestones?.map((each) => (each === milestone ? { ...each, snoozed } : each));
    const after = { ...customer, ...(milestones ? { milestones } : {}) };
    return {
      change: { type: 'customer', before: customer, after },
      what: `${customer.name}: ${milestone.kind}`,
    };
  }
  return null;
}

function postponedTask(task: Task, snoozed: Snoozed, ctx: Context): Change {
  return { type: 'task', before: task, after: accept(snoozedTask(task, snoozed, ctx.settings)) };
}
