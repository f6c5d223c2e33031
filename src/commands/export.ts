// `tend export`: what other programs read, to stdout or into a file.
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { planOut, writeOut } from '../store/out-file.ts';
import { clean } from '../view/text.ts';
import { calendarWords, exportProblems, exportTypes } from '../words/calendar.ts';
import { exportCommands } from '../words/commands-export.ts';
import { flagWords } from '../words/flags.ts';
import { memberIn } from './actions.ts';
import { makeCalendar } from './calendar.ts';
import { command } from './command.ts';
import { requireGiven } from './fill.ts';

/** Returns the command. */
export function exportCommand(ctx: Context) {
  return command('export', exportCommands.export, ctx)
    .option('--type <type>', ctx.say(calendarWords.type))
    .option('--owner <who>', ctx.say(flagWords.ownerFilter))
    .option('--out <file>', ctx.say(calendarWords.out))
    .action(async ({ type, owner, out }) => {
      assertType(ctx, type ?? formatIn(ctx) ?? typeOf(out));
      const made = await makeCalendar(ctx, ownersFrom(owner, ctx), 'export');
      if (out == null) return ctx.host.out(made.text);
      const file = path.resolve(ctx.host.cwd, out);
      const target = { file, begins: 'BEGIN:VCALENDAR', text: made.text };
      const said = { path: out, count: made.count };
      if (planOut(target) === 'same') return ctx.note(clean(ctx.say(calendarWords.same(said))));
      if (ctx.options.dryRun) return ctx.note(clean(ctx.say(calendarWords.dryRun(said))));
      writeOut(target);
      ctx.note(clean(ctx.say(calendarWords.written(said))));
    });
}

// Other commands are told by these what to write.
function formatIn({ options: { json, format } }: Context): string | null {
  return json ? 'json' : (format ?? null);
}

// The name of the file says it as well.
function typeOf(out: string | undefined): string | null {
  const ending = path
    .extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return exportTypes.find((type) => type === ending) ?? null;
}

function assertType(ctx: Context, type: string | null): void {
  if (type == null)
    return requireGiven(ctx, [{ label: calendarWords.typeNeeded, flag: `--type ${exportTypes.join('|')}` }]);
  if (!exportTypes.some((known) => known === type.toLowerCase()))
    throw new UserError(exportProblems.type({ text: type }));
}

function ownersFrom(text: string | undefined, ctx: Context): readonly string[] | null {
  if (text == null || text === 'all' || text === '全部') return null;
  return [text === 'me' || text === '我' ? ctx.requireMe().id : memberIn(text, ctx)];
}
