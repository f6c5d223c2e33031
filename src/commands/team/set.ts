// `tend team set`: change a member. One who leaves is set active=no; nobody is removed.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { maskEmail } from '../../domain/mask.ts';
import { findMember } from '../../domain/settings.ts';
import { dutiesOf, withChanged } from '../../domain/team.ts';
import type { Member } from '../../schema/generated/types.ts';
import { columns } from '../../view/columns.ts';
import { changeWords } from '../../words/commands-change.ts';
import { emptyLabel } from '../../words/field-value.ts';
import { flagLabels } from '../../words/look.ts';
import { teamProblems, teamWords } from '../../words/team.ts';
import { command } from '../command.ts';
import { assignmentFrom } from '../fill.ts';
import { changeTeam } from './change-team.ts';
import { memberFrom } from './member-fields.ts';

/** Returns the command. */
export function teamSet(ctx: Context) {
  return command('set', changeWords.teamSet, ctx)
    .argument('<id>')
    .argument('<field=value...>')
    .action(async (text, assignments) => {
      const id = idOf(ctx, text);
      const typed = Object.fromEntries(
        assignments.map(assignmentFrom).map(({ path, text: value }) => [path.toLowerCase(), value]),
      );
      const changed = memberFrom(ctx, typed);
      const written = await changeTeam(ctx, `team set: ${id} ${Object.keys(changed).join(' ')}`, (team) => {
        const before = team.find((member) => member.id === id);
        if (!before) throw unknown(ctx, text);
        return accept(withChanged(team, withoutNull({ ...before, ...changed })));
      });
      if (written.changes.length === 0) return ctx.note(ctx.say(teamWords.nothing({ id })));
      if (ctx.options.dryRun) return;
      ctx.print(ctx.say(teamWords.changed({ id })));
      ctx.print(
        columns(
          Object.entries(changed).map(([key, value]) => [`  ${key}`, shown(ctx, key, value)]),
          [{}, {}],
          ctx.width,
        ),
      );
      const duties = dutiesOf(id, written.folder.book);
      if (changed.active === false && duties.customers + duties.actions > 0)
        ctx.note(ctx.say(teamWords.owns({ id, ...duties })));
    });
}

function shown(ctx: Context, key: string, value: unknown): string {
  if (value == null) return ctx.say(emptyLabel);
  if (typeof value === 'boolean') return ctx.say(flagLabels[value ? 'yes' : 'no']);
  return key === 'email' && ctx.options.reveal !== true ? maskEmail(String(value)) : String(value);
}

function idOf(ctx: Context, text: string): string {
  const member = ctx.settings.team.length === 0 ? null : findMember(ctx.settings, text);
  if (member) return member.id;
  throw unknown(ctx, text);
}

function unknown(ctx: Context, text: string): UserError {
  return new UserError(teamProblems.unknown({ id: text, known: ctx.settings.team.map(({ id }) => id) }));
}

function withoutNull(member: Member): Member {
  return Object.fromEntries(Object.entries(member).filter(([, value]) => value != null)) as unknown as Member;
}
