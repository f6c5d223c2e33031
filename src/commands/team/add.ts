// `tend team add`: a new member in tend.yaml.
import { accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { withMember } from '../../domain/team.ts';
import type { Member } from '../../schema/generated/types.ts';
import { clean } from '../../view/text.ts';
import { changeWords } from '../../words/commands-change.ts';
import { flagWords } from '../../words/flags.ts';
import { teamWords } from '../../words/team.ts';
import { command } from '../command.ts';
import { requireGiven } from '../fill.ts';
import { memberFrom } from './member-fields.ts';
import { changeTeam } from './change-team.ts';

/** Returns the command. */
export function teamAdd(ctx: Context) {
  return command('add', changeWords.teamAdd, ctx)
    .argument('<id>', ctx.say(teamWords.memberId))
    .option('--name <name>', ctx.say(teamWords.memberName))
    .option('--email <address>', ctx.say(teamWords.memberEmail))
    .option('--role <role>', ctx.say(flagWords.role))
    .option('--lead <id>', ctx.say(flagWords.lead))
    .action(async (typed, flags) => {
      const id = typed.trim();
      const name = flags.name ?? (await askName(ctx));
      const member: Member = {
        id,
        name: '',
        ...memberFrom(ctx, { name, email: flags.email, role: flags.role, lead: flags.lead }),
      };
      await changeTeam(ctx, `team add: ${id}`, (team) => accept(withMember(team, member)));
      if (!ctx.options.dryRun) ctx.print(clean(ctx.say(teamWords.added({ id, name: member.name }))));
    });
}

async function askName(ctx: Context): Promise<string> {
  if (!ctx.canAsk) requireGiven(ctx, [{ label: teamWords.ask, flag: '--name NAME' }]);
  const prompter = await ctx.prompter();
  return prompter.input({
    message: ctx.say(teamWords.ask),
    check: (text) => text.trim() !== '' || ctx.say(teamWords.nameNeeded),
  });
}
