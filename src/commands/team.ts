// `tend team`: the members; alone it lists them.
import type { Context } from '../context.ts';
import { changeWords } from '../words/commands-change.ts';
import { command } from './command.ts';
import { teamAdd } from './team/add.ts';
import { listTeam, teamList } from './team/list.ts';
import { teamSet } from './team/set.ts';

/** Returns the command. */
export function team(ctx: Context) {
  return command('team', changeWords.team, ctx)
    .action(() => listTeam(ctx))
    .addCommand(teamList(ctx))
    .addCommand(teamAdd(ctx))
    .addCommand(teamSet(ctx));
}
