// `tend pack`: closed months become one file each.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { parsePeriod } from '../domain/date-grammar.ts';
import { monthOf } from '../domain/day.ts';
import { isMidway } from '../git/commit.ts';
import { unfinishedFiles } from '../git/unfinished.ts';
import { type KeptMonth, type PackPlan, type PackWish, packMonths } from '../store/pack-months.ts';
import { datedTypes, folderOf } from '../store/paths.ts';
import { gitTop, hasRemote } from '../store/root.ts';
import { cleanLines } from '../view/text.ts';
import type { Label } from '../errors.ts';
import { packCommands } from '../words/commands-pack.ts';
import { keptWords, packFlags, packProblems, packWords } from '../words/pack.ts';
import { command } from './command.ts';
import { shellWord } from './shell-word.ts';

/** Returns the command. */
export function pack(ctx: Context) {
  return command('pack', packCommands.pack, ctx)
    .option('--before <month>', ctx.say(packFlags.before))
    .action(async (flags) => {
      const before = flags.before == null ? null : overBefore(flags.before, ctx);
      const wish: PackWish = { today: ctx.today, before, unfinished: unfinished(ctx) };
      if (ctx.options.dryRun) return show(packMonths(await ctx.wholeFolder(), wish), before, ctx);
      assertAlone(ctx);
      let plan: PackPlan | null = null;
      await ctx.change(
        () => subjectOf(plan?.packed ?? []),
        (folder) => {
          plan = packMonths(folder, wish);
          return { changes: [], files: plan.files };
        },
      );
      if (plan) show(plan, before, ctx);
    });
}

function overBefore(text: string, { today }: Context): string {
  const period = parsePeriod(text, today, 'month');
  if ('problem' in period || period.value.unit !== 'month')
    throw new UserError(packProblems.not_a_month({ text }));
  const { name: month } = period.value;
  const now = monthOf(today);
  if (month > now) throw new UserError(packProblems.not_over({ month, now }));
  return month;
}

/** Throws where others share the folder, unless the person says yes, and while a merge is under way. */
export function assertAlone(ctx: Context): void {
  const again = ['tend', ...ctx.argv.map(shellWord), '--yes'].join(' ');
  if (hasRemote(ctx.root) && ctx.options.yes !== true)
    throw new UserError(packProblems.shared({ command: again }));
  if (isMidway(ctx.root)) throw new UserError(packProblems.midway({}));
}

/** Returns what tells files with work that is not committed; where nothing is committed for the user, there are none. */
export function unfinished({ host, root, settings }: Context): PackWish['unfinished'] {
  const isCommitted = settings.git.commit === 'auto' && gitTop(root) != null;
  return (files) => (isCommitted ? unfinishedFiles(host, root, files) : []);
}

function subjectOf(packed: PackPlan['packed']): string {
  const places = datedTypes.flatMap((type) => {
    const months = packed.filter((one) => one.type === type).map(({ month }) => month);
    const [first, last] = [months[0], months.at(-1)];
    if (first == null) return [];
    return `${folderOf(type)} ${first === last ? first : `${first} … ${last}`}`;
  });
  const files = packed.reduce((sum, { added }) => sum + added, 0);
  return `pack: ${places.join(', ')} (${files} record${files === 1 ? '' : 's'})`;
}

function show({ packed, kept }: PackPlan, before: string | null, ctx: Context): void {
  const { say, settings } = ctx;
  if (packed.length > 0) {
    if (ctx.options.dryRun) ctx.note(say(packWords.dryRun));
    for (const month of packed) ctx.print(cleanLines(say(packWords.packed(month))));
    const files = packed.reduce((sum, { added }) => sum + added, 0);
    if (!ctx.options.dryRun) ctx.print(say(packWords.packedAll({ files, months: packed.length })));
  } else {
    const after = settings.git.pack_after;
    ctx.note(say(before == null ? packWords.nothing({ after }) : packWords.nothingBefore({ before })));
  }
  for (const month of kept) ctx.note(cleanLines(say(whyKept(month))));
}

function whyKept(month: KeptMonth): Label {
  const folder = `${folderOf(month.type)}/${month.month}`;
  switch (month.why) {
    case 'open':
      return keptWords.open({ folder, ...month });
    case 'form':
      return keptWords.form({ folder, ...month });
    case 'large':
      return keptWords.large({ folder });
    case 'unsound':
    case 'uncommitted':
      return keptWords[month.why]({ folder, ...month });
  }
}
