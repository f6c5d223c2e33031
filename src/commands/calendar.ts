// Which entries the calendar of a member or of everyone has, for the commands that write one.
import type { Context } from '../context.ts';
import { calendarOn } from '../domain/calendar.ts';
import { toldTo } from '../domain/digest.ts';
import { lunarFor } from '../domain/lunar-for.ts';
import { shownCalendar } from '../view/calendar-shown.ts';
import { recordReveal } from './reveal.ts';

export interface MadeCalendar {
  readonly text: string;
  /** How many entries it has. */
  readonly count: number;
}

/** Returns the calendar of these members, or of everyone; `command` is what shows it. */
export async function makeCalendar(
  ctx: Context,
  owners: readonly string[] | null,
  command: string,
): Promise<MadeCalendar> {
  const { book } = await ctx.folder();
  const { settings } = book;
  const all = calendarOn({ today: ctx.today, book, lunar: await lunarFor(book.customers) });
  const told = new Set(
    owners?.flatMap((owner) => toldTo(owner, [...all.todos, ...all.events], settings).map(({ uid }) => uid)),
  );
  const calendar =
    owners == null
      ? all
      : {
          todos: all.todos.filter(({ uid }) => told.has(uid)),
          events: all.events.filter(({ uid }) => told.has(uid)),
        };
  const entries = [...calendar.todos, ...calendar.events];
  recordReveal(ctx, command, [...new Set(entries.flatMap(({ customer }) => customer?.id ?? []))].toSorted());
  const [owner = null, ...others] = owners ?? [];
  const look = { lang: ctx.lang, settings, reveal: ctx.options.reveal === true };
  const { calendarText } = await import('../view/calendar.ts');
  return {
    text: calendarText(shownCalendar(calendar, others.length === 0 ? owner : null, look)),
    count: entries.length,
  };
}
