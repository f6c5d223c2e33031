// `tend case respond`, `resolve` and `close`: a case on its way, and how long it took.
import { accept } from '../../errors.ts';
import type { Parsed } from '../../errors.ts';
import type { Context } from '../../context.ts';
import {
  type CaseDuration,
  type CaseStep,
  closed,
  nextStep,
  resolutionOf,
  resolved,
  responded,
  responseOf,
} from '../../domain/case-step.ts';
import { dueOfCustomer } from '../../domain/due.ts';
import { lastDay } from '../../domain/day.ts';
import { fieldAt } from '../../domain/field.ts';
import type { Case } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { clean } from '../../view/text.ts';
import { caseWords } from '../../words/case.ts';
import { serviceCommandWords, serviceFlagWords } from '../../words/commands-service.ts';
import { flagWords } from '../../words/flags.ts';
import { command } from '../command.ts';
import { readField, requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { momentOf } from '../moment.ts';
import { recordFrom } from '../noun-form.ts';
import { asking, messageOf } from '../question.ts';
import { subjectOf } from '../subject.ts';

/** Returns the command. */
export function caseRespond(ctx: Context) {
  return command('respond', serviceCommandWords.caseRespond, ctx)
    .argument('[case]')
    .option('--result <text>', ctx.say(serviceFlagWords.interim))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const step = await stepFrom(ctx, flags);
      const record = await recordFrom(ctx, 'case', text, caseWords.case);
      const { after, written } = await changeCase(ctx, 'case respond', record, (now) =>
        responded(now, step, ctx.settings.timezone),
      );
      if (ctx.options.dryRun) return;
      const took = responseOf(after, ctx.today, ctx.settings);
      if (took) ctx.print(clean(ctx.say(caseWords.responded({ ...took, no: numberOf(after) }))));
      const due = dueOf(ctx, after, written, 'case');
      if (due) ctx.note(clean(ctx.say(caseWords.toResolve({ due: due.due, command: nextStep(after) }))));
    });
}

/** Returns the command. */
export function caseResolve(ctx: Context) {
  return command('resolve', serviceCommandWords.caseResolve, ctx)
    .argument('[case]')
    .option('--result <text>', ctx.say(serviceFlagWords.result))
    .option('--satisfied <yes>', ctx.say(serviceFlagWords.satisfied))
    .option('--at <when>', ctx.say(flagWords.at))
    .action(async (text, flags) => {
      const given = await stepFrom(ctx, flags);
      const record = await recordFrom(ctx, 'case', text, caseWords.case);
      // What cannot be resolved is said before anything is asked.
      accept(resolved(record, given, ctx.settings.timezone));
      const step = { ...given, result: given.result ?? (await askResult(ctx)) };
      const { after, written } = await changeCase(ctx, 'case resolve', record, (now) =>
        resolved(now, step, ctx.settings.timezone),
      );
      if (!ctx.options.dryRun)
        tellResolved(ctx, after, written, resolutionOf(after, ctx.today, ctx.settings));
    });
}

/** Returns the command. */
export function caseClose(ctx: Context) {
  return command('close', serviceCommandWords.caseClose, ctx)
    .argument('[case]')
    .option('--result <text>', ctx.say(serviceFlagWords.result))
    .option('--satisfied <yes>', ctx.say(serviceFlagWords.satisfied))
    .option('--at <when>', ctx.say(serviceFlagWords.closedAt))
    .action(async (text, flags) => {
      const given = await stepFrom(ctx, flags);
      const record = await recordFrom(ctx, 'case', text, caseWords.case);
      accept(closed(record, given));
      const isKnown = given.satisfied != null || record.satisfied != null;
      const satisfied = isKnown || !ctx.canAsk ? given.satisfied : await askSatisfied(ctx);
      const step = { ...given, satisfied };
      const { after } = await changeCase(ctx, 'case close', record, (now) => closed(now, step));
      if (ctx.options.dryRun) return;
      ctx.print(
        clean(ctx.say(caseWords.closed({ no: numberOf(after), satisfied: after.satisfied ?? null }))),
      );
      if (after.satisfied === false)
        ctx.note(clean(ctx.say(caseWords.unsatisfied({ command: nextStep(after) }))));
    });
}

interface StepFlags {
  readonly at?: string | undefined;
  readonly result?: string | undefined;
  readonly satisfied?: string | undefined;
}

async function stepFrom(ctx: Context, { at, result, satisfied }: StepFlags): Promise<CaseStep> {
  ctx.requireMe();
  const field = fieldAt('case', 'satisfied', ctx.settings);
  if (!field) throw new Error('The schema has no satisfaction of a case');
  const said = result?.trim() ?? '';
  return {
    at: momentOf(ctx, at),
    ...(said === '' ? {} : { result: said }),
    ...(satisfied == null ? {} : { satisfied: (await readField(ctx, field, satisfied)) === true }),
  };
}

async function changeCase(
  ctx: Context,
  verb: string,
  record: Case,
  change: (record: Case) => Parsed<Case>,
): Promise<{ readonly after: Case; readonly written: Written }> {
  let after = record;
  const written = await ctx.change(
    (done) => subjectOf(verb, done),
    ({ book }) => {
      const before = book.cases.find(({ id }) => id === record.id) ?? record;
      after = accept(change(before));
      return [{ type: 'case', before, after }];
    },
  );
  return { after, written };
}

function askResult(ctx: Context): Promise<string> {
  if (!ctx.canAsk) requireGiven(ctx, [{ label: caseWords.result, flag: '--result TEXT' }]);
  return interruptible(async () => {
    const shared = await asking(ctx);
    const check = (text: string): true | string => text.trim() !== '' || ctx.say(caseWords.result);
    const typed = await shared.prompter.input({
      message: messageOf(shared, caseWords.resultAsk, true),
      check,
    });
    return typed.trim();
  });
}

function askSatisfied(ctx: Context): Promise<boolean> {
  return interruptible(async () => {
    const { prompter } = await asking(ctx);
    return prompter.confirm({ message: ctx.say(caseWords.satisfiedAsk), initial: true });
  });
}

function tellResolved(ctx: Context, after: Case, written: Written, took: CaseDuration | null): void {
  const { result = '' } = after;
  if (took) ctx.print(clean(ctx.say(caseWords.resolved({ ...took, no: numberOf(after), result }))));
  const visit = dueOf(ctx, after, written, 'visit');
  if (visit) ctx.note(clean(ctx.say(caseWords.visit(visit))));
}

function dueOf(
  ctx: Context,
  { id, customer: customerId }: Case,
  { folder }: Written,
  wanted: 'case' | 'visit',
) {
  const customer = folder.book.customerById.get(customerId);
  const items = customer ? dueOfCustomer(ctx.today, customer, folder.book, lastDay) : [];
  return items.find((item) => item.id === id && item.kind === wanted) ?? null;
}

function numberOf({ no, id }: Case): string {
  return no ?? id;
}
