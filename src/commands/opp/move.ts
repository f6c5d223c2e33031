// `tend opp move`: an opportunity to another stage, and its customer with it where it has no other open one.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { fieldAt } from '../../domain/field.ts';
import { openStage, withStage } from '../../domain/opportunity.ts';
import type { Change } from '../../domain/record.ts';
import { standingLabel } from '../../domain/settings.ts';
import type { Opportunity } from '../../schema/generated/types.ts';
import { clean } from '../../view/text.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { opportunityProblems, opportunityWords } from '../../words/opportunity.ts';
import { referenceProblems } from '../../words/reference.ts';
import { collect, command } from '../command.ts';
import { readField, requireGiven } from '../fill.ts';
import { interruptible } from '../form.ts';
import { momentOf } from '../moment.ts';
import { recordFrom } from '../noun-form.ts';
import { asking } from '../question.ts';
import { subjectOf } from '../subject.ts';
import { shownText, tellLine } from '../telling.ts';
import { alongChanges, passAlong, tellAlong } from './along.ts';

/** Returns the command. */
export function oppMove(ctx: Context) {
  return command('move', nounCommandWords.oppMove, ctx)
    .argument('[opportunity]')
    .argument('[stage]')
    .option('--at <when>', ctx.say(flagWords.at))
    .option('--reason <text>', ctx.say(nounFlagWords.moveReason))
    .option('--need <text>', ctx.say(flagWords.need))
    .option('--budget <amount>', ctx.say(flagWords.budget))
    .option('--set <field=value>', ctx.say(nounFlagWords.customerSet), collect)
    .option('--no-customer', ctx.say(nounFlagWords.customerStays))
    .action(async (text, stage, { customer: goes, ...flags }) => {
      const me = ctx.requireMe();
      const at = momentOf(ctx, flags.at);
      const opportunity = await recordFrom(ctx, 'opportunity', text, opportunityWords.opportunity);
      const entry = { id: ctx.newId(), at, by: me.id };
      const target = await stageFrom(ctx, opportunity, stage);
      // What is not possible anyway is refused before anything is asked.
      accept(withStage(opportunity, target, entry, ctx.settings));
      const customer = (await ctx.folder()).book.customerById.get(opportunity.customer);
      if (!customer)
        throw new UserError(referenceProblems.unknown({ text: opportunity.customer, close: null }));
      const given = { reason: flags.reason };
      const along = await passAlong(ctx, opportunity, customer, {
        target,
        at,
        given,
        flags: flags,
        stays: !goes,
      });
      const written = await ctx.change(
        (done) =>
          `${subjectOf('opp move', { ...done, changes: done.changes.filter(({ type }) => type === 'opportunity') })} → ${target}`,
        ({ book }): readonly Change[] => {
          const now = book.opportunities.find(({ id }) => id === opportunity.id) ?? opportunity;
          return [
            { type: 'opportunity', before: now, after: accept(withStage(now, target, entry, ctx.settings)) },
            ...alongChanges(ctx, book, along),
          ];
        },
      );
      if (ctx.options.dryRun) return;
      const { no, id, title, stage: from } = opportunity;
      const label = (place: string) => standingLabel(ctx.settings, place);
      tellLine(
        ctx,
        opportunityWords.moved({
          no: no ?? id,
          title: shownText(ctx, title),
          from: from == null ? null : label(from),
          to: label(target),
        }),
      );
      tellAlong(ctx, customer, along, written);
    });
}

async function stageFrom(ctx: Context, opportunity: Opportunity, text: string | undefined): Promise<string> {
  const { stages } = ctx.settings;
  if (stages.length === 0) throw new UserError(opportunityProblems.no_stages({}));
  const field = fieldAt('opportunity', 'stage', ctx.settings);
  if (!field) throw new Error('The schema has no stage');
  const stage = text == null ? await askStage(ctx, opportunity) : String(await readField(ctx, field, text));
  return accept(
    openStage(
      stage,
      ctx.settings,
      (result) => `tend opp close ${opportunity.no ?? opportunity.id} ${result}`,
    ),
  );
}

function askStage(ctx: Context, opportunity: Opportunity): Promise<string> {
  if (!ctx.canAsk) requireGiven(ctx, [{ label: opportunityWords.stage, flag: 'STAGE' }]);
  return interruptible(async () => {
    const { prompter } = await asking(ctx);
    const open = ctx.settings.stages.filter(
      ({ id, kind }) => id !== opportunity.stage && kind !== 'won' && kind !== 'lost',
    );
    return prompter.select({
      message: ctx.say(opportunityWords.stage),
      options: open.map(({ id, label }) => ({ value: id, name: clean(ctx.say(label)) })),
    });
  });
}
