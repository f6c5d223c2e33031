// Writes the team into tend.yaml: only its lines change, comments stay. What the team may be is domain/team.ts.
import type { Context } from '../../context.ts';
import type { Member } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { changeSettings } from '../change-settings.ts';

/** Writes the team that `change` returns; the same team writes nothing. */
export function changeTeam(
  ctx: Context,
  subject: string,
  change: (team: readonly Member[]) => readonly Member[],
): Promise<Written> {
  return changeSettings(ctx, subject, (given, settings) => ({ ...given, team: [...change(settings.team)] }));
}
