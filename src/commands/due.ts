// `tend due`: the one list that knows why.
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { mayView, seesOwnOnly } from '../domain/access.ts';
import type { Book } from '../domain/book.ts';
import { addDuration, parseDuration } from '../domain/date-grammar.ts';
import { dueFor, dueKindNames } from '../domain/due.ts';
import type { DueKey } from '../domain/due-list.ts';
import { listOf } from '../domain/field.ts';
import { compileQuery } from '../domain/match.ts';
import { findMember } from '../domain/settings.ts';
import { duePage, showDue } from '../view/due.ts';
import { commandWords } from '../words/commands.ts';
import type { DueKind } from '../words/due.ts';
import { echoWords } from '../words/echo.ts';
import { flagWords } from '../words/flags.ts';
import { referenceProblems } from '../words/reference.ts';
import { usageProblems } from '../words/usage.ts';
import { firstSteps } from '../view/first-steps.ts';
import { collect, command } from './command.ts';
import { queryFrom, withQuery } from './query-words.ts';
import { Exit } from './exit.ts';

/** Returns the command. */
export function due(ctx: Context) {
  return withQuery(command('due', commandWords.due, ctx))
    .option('--owner <who>', ctx.say(flagWords.ownerFilter))
    .option('--within <time>', ctx.say(flagWords.within))
    .option('--kind <kind>', ctx.say(flagWords.dueKind), collect)
    .option('--limit <n>', ctx.say(flagWords.limit))
    .option('--exit-code', ctx.say(flagWords.exitCode))
    .action(async (query, flags) => {
      const folder = await ctx.wholeFolder();
      const until =
        flags.within == null ? ctx.today : addDuration(ctx.today, accept(parseDuration(flags.within)));
      const kinds = kindsOf(flags.kind ?? []);
      const text = queryFrom(query);
      const wanted = query.length === 0 ? null : accept(compileQuery(text, 'customer', ctx.facts(folder)));
      const owner = ownerOf(flags.owner, ctx);
      const all = await ctx.dueKeys(until);
      const mine = owner == null ? all.filter((key) => isShown(key, ctx, folder.book)) : dueFor(owner, all);
      const keys = mine.filter(({ kind, customer }) => {
        if (kinds.length > 0 && !kinds.includes(kind)) return false;
        if (!wanted) return true;
        // A task without a customer meets no condition on customers.
        const record = customer == null ? null : folder.book.customerById.get(customer);
        return record != null && wanted(record);
      });
      const isNobody = flags.owner == null && ctx.me == null && ctx.settings.team.length > 1;
      if (isNobody && ctx.format === 'table') ctx.note(ctx.say(echoWords.team));
      if (ctx.format === 'table' && all.length === 0 && folder.book.lookup.names.length === 0)
        ctx.print(firstSteps(ctx));
      else {
        const limit = limitOf(flags.limit) ?? (ctx.format === 'table' ? duePage : keys.length);
        const items = await ctx.dueItems(keys.slice(0, limit), until);
        const hidden = all.length - mine.length;
        showDue(items, { count: keys.length, hidden, owner, book: folder.book }, ctx);
      }
      if (flags.exitCode && keys.some(({ days_late: late }) => late > 0)) throw new Exit(4);
    });
}

// What a member has to do is never hidden from them, whosever customer it is for.
function isShown(
  { owner, customer, escalated_to: told, lead }: DueKey,
  { me, settings }: Context,
  book: Book,
): boolean {
  if (me == null || !seesOwnOnly(me, settings)) return true;
  if (owner === me.id || lead === me.id || told.includes(me.id)) return true;
  const record = customer == null ? null : book.customerById.get(customer);
  return record == null || mayView(me, record, settings);
}

function kindsOf(texts: readonly string[]): DueKind[] {
  return texts.flatMap(listOf).map((text) => {
    const kind = dueKindNames.find((name) => name === text.toLowerCase().replaceAll('-', '_'));
    if (kind) return kind;
    throw new UserError(usageProblems.not_allowed({ name: '--kind', value: text, allowed: dueKindNames }));
  });
}

// Nobody in particular asks for the whole team.
function ownerOf(text: string | undefined, ctx: Context): string | null {
  if (text === 'all' || text === '全部') return null;
  if (text == null) return ctx.me?.id ?? null;
  if (text === 'me' || text === '我') return ctx.requireMe().id;
  const member = findMember(ctx.settings, text);
  if (member) return member.id;
  const known = ctx.settings.team.map(({ id }) => id);
  throw new UserError(referenceProblems.unknown_member({ text, known }));
}

/** Returns the number of rows of a --limit, or null where it was not given. */
export function limitOf(text: string | undefined): number | null {
  if (text == null) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UserError(
    usageProblems.not_allowed({ name: '--limit', value: text, allowed: ['1', '2', '3', '…'] }),
  );
}
