// `tend team list`: the members, and how many customers each looks after.
import type { Context } from '../../context.ts';
import { dutiesOf } from '../../domain/team.ts';
import { showTeam } from '../../view/team.ts';
import { changeWords } from '../../words/commands-change.ts';
import { command } from '../command.ts';

/** Returns the command. */
export function teamList(ctx: Context) {
  return command('list', changeWords.teamList, ctx).action(() => listTeam(ctx));
}

/** Prints the members. */
export async function listTeam(ctx: Context): Promise<void> {
  const { book } = await ctx.folder();
  showTeam(
    book.settings.team.map((member) =>
      Object.assign({}, member, {
        active: member.active !== false,
        customers: dutiesOf(member.id, book).customers,
      }),
    ),
    ctx,
  );
}
