// `tend history`: what happened to a record, field by field, as git tells it.
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { recordsOf } from '../domain/book.ts';
import { parseDay } from '../domain/date-grammar.ts';
import { dayOf } from '../domain/day.ts';
import { eventsOf } from '../domain/past.ts';
import { type AnyRecord, recordTypes } from '../domain/record.ts';
import type { Found } from '../domain/reference.ts';
import { type LogEntry, isShallow } from '../git/log.ts';
import { type PastOfRecord, type Wanted, readPast } from '../git/past.ts';
import { type Made, type ShownEvent, showHistory } from '../view/history.ts';
import { pastCommands } from '../words/commands-past.ts';
import { flagWords } from '../words/flags.ts';
import { historyFlags, historyProblems, historyWords } from '../words/history.ts';
import { command } from './command.ts';
import { limitOf } from './due.ts';
import { knownField } from './fill.ts';
import { recordReveal } from './reveal.ts';
import { nameOfRecord } from './set.ts';

/** Commits of the first page on a terminal; the rest is counted. */
const page = 20;

interface Flags {
  readonly all?: true | undefined;
  readonly limit?: string | undefined;
  readonly since?: string | undefined;
  readonly field?: string | undefined;
}

/** Returns the command; `names` are the commands by which a commit may have been made. */
export function history(ctx: Context, names: () => readonly string[]) {
  return command('history', pastCommands.history, ctx)
    .argument('<record>')
    .option('--all', ctx.say(historyFlags.all))
    .option('--since <date>', ctx.say(historyFlags.since))
    .option('--field <path>', ctx.say(historyFlags.field))
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action(async (text, flags) => tell(ctx, await ctx.record(text), flags, names()));
}

async function tell(ctx: Context, found: Found, flags: Flags, names: readonly string[]): Promise<void> {
  const { host, root, settings } = ctx;
  const limit = limitOf(flags.limit);
  const isWanted = await chosen(ctx, found, flags);
  const records = await recordsFor(ctx, found, flags.all === true);
  const { paths } = await ctx.folder();
  const wanted = records.map(({ type, record }): Wanted => ({
    type,
    id: record.id,
    path: paths.get(record.id) ?? '',
  }));
  const past = readPast(host, root, wanted);
  const makers = new Map(past.entries.map((entry) => [entry.hash, madeOf(entry, ctx, names)]));
  const place = new Map(past.entries.map(({ hash }, at) => [hash, at]));
  const events = past.records
    .flatMap((one, at) => eventsOfRecord(one, records[at]?.record ?? null, makers, ctx))
    .flatMap((event) => isWanted(event) ?? [])
    .toSorted((a, b) => (place.get(a.hash ?? '') ?? -1) - (place.get(b.hash ?? '') ?? -1));
  recordReveal(
    ctx,
    'history',
    records.map(({ record }) => record.id),
  );
  const shallow = isShallow(host, root);
  const isPaged = ctx.host.stdoutIsTTY ? page : null;
  showHistory(
    events,
    { settings, makers, id: found.record.id, limit, page: isPaged, isShallow: shallow },
    ctx,
  );
  if (ctx.format === 'json' || ctx.format === 'ndjson') return;
  if (events.length === 0) ctx.note(ctx.say(historyWords.nothing));
  if (shallow) ctx.note(ctx.say(historyWords.shallow));
  if (flags.all !== true) await tellOthers(ctx, found);
}

async function tellOthers(ctx: Context, found: Found): Promise<void> {
  if (found.type !== 'customer' || ctx.format !== 'table') return;
  const count = (await recordsFor(ctx, found, true)).length - 1;
  const { no, id } = found.record;
  if (count > 0) ctx.note(ctx.say(historyWords.others({ count, reference: no ?? id })));
}

async function recordsFor(ctx: Context, found: Found, isAll: boolean): Promise<Found[]> {
  if (!isAll) return [found];
  if (found.type !== 'customer')
    throw new UserError(historyProblems.not_a_customer({ what: nameOfRecord(found.record, ctx.lang) }));
  const { book } = await ctx.folder();
  const others = recordTypes.flatMap((type) =>
    recordsOf(book, type)
      .filter((record) => 'customer' in record && record.customer === found.record.id)
      .map((record) => ({ type, record })),
  );
  return [found, ...others];
}

type Choose = (event: ShownEvent) => ShownEvent | null;

async function chosen(ctx: Context, { type }: Found, { since, field }: Flags): Promise<Choose> {
  const from = since == null ? null : accept(parseDay(since, ctx.today));
  const path = field == null ? null : knownField(ctx, type, field).path.replaceAll('[]', '');
  const isBelow = (of: {
    readonly field: { readonly path: string } | null;
    readonly path: string;
  }): boolean => {
    const own = (of.field?.path ?? of.path).replaceAll('[]', '');
    return path == null || own === path || own.startsWith(`${path}.`);
  };
  return (event) => {
    if (from != null && event.made != null && dayOf(event.made.at, ctx.settings.timezone) < from) return null;
    if (path == null) return event;
    const [changes, settled] = [event.changes.filter(isBelow), event.settled.filter(isBelow)];
    return changes.length + settled.length === 0 ? null : { ...event, changes, settled };
  };
}

// What lies in the folder is one more version, newer than all of git's.
function eventsOfRecord(
  { type, id, versions }: PastOfRecord,
  now: AnyRecord | null,
  makers: ReadonlyMap<string, Made>,
  { settings }: Context,
): ShownEvent[] {
  const pending = { hash: '', parents: versions.slice(0, 1).map(({ hash }) => hash), version: now };
  const record = { type, id, no: now?.no ?? null };
  return eventsOf(type, [pending, ...versions], settings).map((event) => ({
    ...event,
    hash: event.hash === '' ? null : event.hash,
    made: makers.get(event.hash) ?? null,
    record,
  }));
}

/** Returns who made a commit, and by which of the commands. */
export function madeOf(
  { at, author, email, subject }: LogEntry,
  ctx: Context,
  names: readonly string[],
): Made {
  const member = ctx.settings.team.find(
    (one) => one.email != null && one.email.toLowerCase() === email.toLowerCase(),
  );
  const [, said = null] = /^([a-z]+(?: [a-z]+)?): /.exec(subject) ?? [];
  const isOurs = said != null && names.includes(said.split(' ')[0] ?? '');
  return { at, author, member: member?.id ?? null, subject, command: isOurs ? said : null };
}
