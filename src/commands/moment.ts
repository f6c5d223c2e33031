// When an event happened: --at, or now. Shared by every command that records one.
import { UserError, accept } from '../errors.ts';
import { type Context, dayIn } from '../context.ts';
import { parseMoment } from '../domain/date-grammar.ts';
import { actionProblems } from '../words/action.ts';

/** Returns the moment of --at, or now; what is recorded has happened, so that a later day is refused. */
export function momentOf(ctx: Context, at: string | undefined): string {
  // "Now" of a replayed day has no hour that anyone could have meant.
  if (at == null) return ctx.now.startsWith(ctx.today) ? ctx.now : ctx.today;
  const moment = accept(parseMoment(at, ctx.today, ctx.host.now(), ctx.settings.timezone));
  const day = dayIn(ctx, moment);
  if (day > ctx.today) throw new UserError(actionProblems.future({ day, today: ctx.today }));
  return moment;
}
