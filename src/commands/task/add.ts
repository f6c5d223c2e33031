// `tend task add`: someone is given work, with or without a customer.
import { UserError } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { nameOf } from '../../domain/settings.ts';
import { calledOf } from '../../domain/opportunity.ts';
import type { Customer, Opportunity, Task } from '../../schema/generated/types.ts';
import { nounCommandWords, nounFlagWords } from '../../words/commands-nouns.ts';
import { flagWords } from '../../words/flags.ts';
import { priorityWords } from '../../words/priority.ts';
import { taskProblems, taskWords } from '../../words/task.ts';
import { collect, command } from '../command.ts';
import { type FlagValues, fillFromFlags, fillFromSets, isFilled, requireGiven } from '../fill.ts';
import { type NounForm, askNoun } from '../noun-form.ts';
import { subjectOf } from '../subject.ts';
import { shownText, tellLine } from '../telling.ts';

const flagTable = { owner: 'owner', due: 'due', priority: 'priority', note: 'notes' } as const;

/** Returns the command. */
export function taskAdd(ctx: Context) {
  return command('add', nounCommandWords.taskAdd, ctx)
    .argument('[title]')
    .option('--customer <ref>', ctx.say(nounFlagWords.taskCustomer))
    .option('--opportunity <ref>', ctx.say(nounFlagWords.opportunity))
    .option('--owner <who>', ctx.say(nounFlagWords.taskOwner))
    .option('--due <date>', ctx.say(nounFlagWords.taskDue))
    .option('--priority <p>', ctx.say(nounFlagWords.taskPriority))
    .option('--note <text>', ctx.say(flagWords.note))
    .option('--set <field=value>', ctx.say(flagWords.set), collect)
    .action(async (title, { customer: customerText, opportunity: opportunityText, set, ...flags }) => {
      const me = ctx.requireMe();
      const opportunity = opportunityText == null ? null : await ctx.recordOf('opportunity', opportunityText);
      const customer = customerText == null ? null : await ctx.customer(customerText);
      if (opportunity && customer) await assertSame(ctx, opportunity, customer);
      const about = customer?.id ?? opportunity?.customer;
      const base = {
        id: ctx.newId(),
        ...(about == null ? {} : { customer: about }),
        ...(opportunity ? { opportunity: opportunity.id } : {}),
        ...(title == null || title.trim() === '' ? {} : { title: title.trim() }),
      };
      const flagged = await fillFromFlags(ctx, 'task', base, flags as FlagValues, flagTable);
      const draft = await whole(ctx, await fillFromSets(ctx, 'task', flagged, set ?? []));
      const task: Task = {
        priority: 'medium',
        owner: me.id,
        ...draft,
        state: 'todo',
        created_by: me.id,
        recorded: { by: me.id, at: ctx.now },
      };
      await ctx.change(
        (done) => subjectOf('task add', done),
        () => [{ type: 'task', before: null, after: task }],
      );
      if (ctx.options.dryRun) return;
      const { id, owner, due, priority } = task;
      tellLine(
        ctx,
        taskWords.added({
          id,
          title: shownText(ctx, task.title),
          owner: nameOf(ctx.settings, owner),
          due,
          priority: priorityWords[priority],
        }),
      );
    });
}

type Draft = Pick<Task, 'id' | 'title' | 'due'> & Partial<Pick<Task, 'owner' | 'priority'>>;

async function whole(ctx: Context, draft: Pick<Task, 'id'>): Promise<Draft> {
  const lacking = [
    ...(isFilled(draft, 'title') ? [] : [{ label: taskWords.title, flag: 'TITLE' }]),
    ...(isFilled(draft, 'due') ? [] : [{ label: taskWords.due, flag: '--due DATE' }]),
  ];
  if (lacking.length === 0 || !ctx.canAsk) {
    requireGiven(ctx, lacking);
    return draft as Draft;
  }
  const me = ctx.requireMe().id;
  const form: NounForm = {
    type: 'task',
    title: taskWords.form,
    needsCustomer: false,
    questions: [
      { path: 'title', isRequired: true },
      { path: 'due', isRequired: true },
      { path: 'owner', isRequired: true, initial: () => me },
      { path: 'priority', isRequired: true, initial: () => 'medium' },
      { path: 'notes' },
    ],
  };
  return (await askNoun(ctx, form, { customer: null, draft })).draft as Draft;
}

async function assertSame(ctx: Context, opportunity: Opportunity, customer: Customer): Promise<void> {
  if (opportunity.customer === customer.id) return;
  const other =
    (await ctx.folder()).book.customerById.get(opportunity.customer)?.name ?? opportunity.customer;
  throw new UserError(
    taskProblems.other_customer({ opportunity: calledOf(opportunity), other, customer: customer.name }),
  );
}
