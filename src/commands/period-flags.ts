// The flags that say which period a review is of, whose customers, and from which day or revision it is seen.
import type { Command } from '@commander-js/extra-typings';
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { bookNames } from '../domain/book-names.ts';
import type { Book } from '../domain/book.ts';
import { type Period, type PeriodUnit, parsePeriod } from '../domain/date-grammar.ts';
import type { Day } from '../domain/day.ts';
import { periodAround } from '../domain/review.ts';
import { type TeamSettings, findMember } from '../domain/settings.ts';
import { referenceProblems } from '../words/reference.ts';
import { reviewFlagWords, reviewProblems } from '../words/review.ts';

/** What was typed; a unit without a value is this week, this month, this quarter. */
export interface PeriodFlags {
  readonly week?: string | true | undefined;
  readonly month?: string | true | undefined;
  readonly quarter?: string | true | undefined;
  readonly owner?: string | undefined;
  readonly rev?: string | undefined;
  readonly table?: string | undefined;
}

const units: readonly PeriodUnit[] = ['week', 'month', 'quarter'];

/** Adds the flags to a command. */
export function withPeriod<Args extends unknown[], Opts extends Record<string, unknown>>(
  to: Command<Args, Opts>,
  ctx: Context,
) {
  return to
    .option('--week [week]', ctx.say(reviewFlagWords.week))
    .option('--month [month]', ctx.say(reviewFlagWords.month))
    .option('--quarter [quarter]', ctx.say(reviewFlagWords.quarter))
    .option('--owner <who>', ctx.say(reviewFlagWords.owner))
    .option('--rev <revision>', ctx.say(reviewFlagWords.rev))
    .option('--table <name>', ctx.say(reviewFlagWords.table));
}

/** Returns whether a period was typed. */
export function namesPeriod(flags: PeriodFlags): boolean {
  return units.some((unit) => flags[unit] != null);
}

/** Returns the period that was typed, else the week of today. */
export function periodFrom(flags: PeriodFlags, today: Day): Period {
  const typed = units.filter((unit) => flags[unit] != null);
  if (typed.length > 1)
    throw new UserError(reviewProblems.two_periods({ flags: typed.map((unit) => `--${unit}`) }));
  const [unit = 'week'] = typed;
  const text = flags[unit];
  if (text == null || text === true) return periodAround(today, unit);
  const period = accept(parsePeriod(text, today, unit));
  if (period.unit === unit) return period;
  throw new UserError(
    reviewProblems.other_unit({ text, flag: `--${unit}`, right: `--${period.unit}`, name: period.name }),
  );
}

/** Returns whether the whole team is meant. */
export function isEveryone(text: string): boolean {
  return text === 'all' || text === '全部';
}

/** Returns whose review it is; null for the whole team. Somebody who left the team is known by the records. */
export function ownerFrom(
  text: string | undefined,
  ctx: Context,
  settings: TeamSettings,
  book: () => Book,
): string | null {
  if (text == null || isEveryone(text)) return null;
  if (text === 'me' || text === '我') return ctx.requireMe().id;
  const member = findMember(settings, text);
  if (member) return member.id;
  if (bookNames(text, book())) return text;
  throw new UserError(referenceProblems.unknown_member({ text, known: settings.team.map(({ id }) => id) }));
}
