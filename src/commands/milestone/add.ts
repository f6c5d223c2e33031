// `tend milestone add`: a day of a customer that one is reminded of.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import {
  dateLabel,
  kindFrom,
  kindLabel,
  parseMilestoneDate,
  parseRemind,
  upcoming,
} from '../../domain/milestone-next.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Customer, Milestone } from '../../schema/generated/types.ts';
import { clean } from '../../view/text.ts';
import { serviceCommandWords, serviceFlagWords } from '../../words/commands-service.ts';
import { milestoneProblems, milestoneWords } from '../../words/milestone.ts';
import { collect, command } from '../command.ts';
import { lunarFor } from '../../domain/lunar-for.ts';
import { subjectOf } from '../subject.ts';
import { wholeMilestone } from './form.ts';

/** Returns the command. */
export function milestoneAdd(ctx: Context) {
  return command('add', serviceCommandWords.milestoneAdd, ctx)
    .argument('[customer]')
    .option('--kind <kind>', ctx.say(serviceFlagWords.milestoneKind))
    .option('--on <date>', ctx.say(serviceFlagWords.on))
    .option('--lunar', ctx.say(serviceFlagWords.lunar))
    .option('--leap', ctx.say(serviceFlagWords.leap))
    .option('--yearly', ctx.say(serviceFlagWords.yearly))
    .option('--remind <time>', ctx.say(serviceFlagWords.remind), collect)
    .action(async (text, flags) => {
      ctx.requireMe();
      const known = text == null ? null : await ctx.customer(text);
      const remind = [...new Set((flags.remind ?? []).map((ahead) => accept(parseRemind(ahead))))];
      const { customer, kind, on, lunar } = await wholeMilestone(ctx, { ...flags, customer: known });
      const { lunarProblem } = lunar ? await import('../../domain/lunar.ts') : { lunarProblem: null };
      const check = lunarProblem && ((date: string) => lunarProblem(date, flags.leap === true));
      const milestone: Milestone = {
        id: ctx.newId(),
        kind: kindFrom(kind, ctx.settings),
        on: accept(parseMilestoneDate(on, check)),
        ...(flags.yearly ? { yearly: true } : {}),
        ...(lunar ? { calendar: 'lunar' as const } : {}),
        ...(lunar && flags.leap ? { leap: true } : {}),
        ...(remind.length > 0 ? { remind } : {}),
      };
      await ctx.change(
        (written) => subjectOf('milestone add', written),
        ({ book }) => {
          const before = book.customerById.get(customer.id) ?? customer;
          assertNew(ctx, before, milestone);
          const milestones = [...(before.milestones ?? []), milestone];
          return [{ type: 'customer', before, after: { ...before, milestones } }];
        },
      );
      if (!ctx.options.dryRun) await tell(ctx, customer, milestone);
    });
}

function assertNew(
  ctx: Context,
  { name, milestones = [] }: Customer,
  { kind, on, calendar }: Milestone,
): void {
  const same = milestones.find(
    (each) => each.kind === kind && each.on === on && (each.calendar ?? 'solar') === (calendar ?? 'solar'),
  );
  if (same)
    throw new UserError(
      milestoneProblems.same({ customer: name, kind: kindLabel(same, ctx.settings), on, id: same.id }),
    );
}

async function tell(ctx: Context, customer: Customer, milestone: Milestone): Promise<void> {
  const { settings, today } = ctx;
  const { id, kind } = milestone;
  const label = kindLabel(milestone, settings);
  ctx.print(
    clean(
      ctx.say(milestoneWords.added({ customer: customer.name, kind: label, date: dateLabel(milestone), id })),
    ),
  );
  const coming = upcoming(milestone, today, await lunarFor([{ ...customer, milestones: [milestone] }]));
  if (coming) {
    const { day, from } = coming;
    const days = milestoneWords.days(daysBetween(today, day));
    ctx.note(ctx.say(milestoneWords.nextIs({ day, days, from })));
  }
  const isKnown = settings.milestone_kinds.some((choice) => choice.id === kind);
  if (!isKnown)
    ctx.note(
      clean(
        ctx.say(
          milestoneWords.ownKind({ kind, known: settings.milestone_kinds.map(({ label: each }) => each) }),
        ),
      ),
    );
}
