// `tend list`: records by query, in any order and with any columns.
import { accept } from '../errors.ts';
import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { listOf } from '../domain/field.ts';
import { columnsOf, listingOf, sortOf, usualColumns, usualSort } from '../domain/listing.ts';
import { recordsOf } from '../domain/book.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import type { Format } from '../view/format.ts';
import { firstSteps } from '../view/first-steps.ts';
import { showList } from '../view/list.ts';
import { lookCommandWords } from '../words/commands-look.ts';
import { flagWords } from '../words/flags.ts';
import { listWords } from '../words/look.ts';
import { command } from './command.ts';
import { limitOf } from './due.ts';
import { queryFrom, withQuery } from './query-words.ts';
import { recordReveal } from './reveal.ts';

/** Rows of the first page on a terminal; the rest is counted. */
const page = 50;

/** Returns the command. */
export function list(ctx: Context) {
  return withQuery(command('list', lookCommandWords.list, ctx))
    .addOption(new Option('--type <type>', ctx.say(flagWords.type)).choices(recordTypes))
    .option('--sort <fields>', ctx.say(flagWords.sort))
    .option('--columns <fields>', ctx.say(flagWords.columns))
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action((words, flags) => listRecords(ctx, flags.type ?? 'customer', words, flags));
}

// Programs read an empty list as the answer it is.
function isData(format: Format): boolean {
  return format === 'json' || format === 'ndjson';
}

export interface ListFlags {
  readonly sort?: string | undefined;
  readonly columns?: string | undefined;
  readonly limit?: string | undefined;
}

/** Prints the records of one type that meet the query. */
export async function listRecords(
  ctx: Context,
  type: RecordType,
  words: readonly string[],
  flags: ListFlags,
): Promise<void> {
  const limit = limitOf(flags.limit);
  const query = queryFrom(words);
  const folder = await ctx.folder();
  const { book } = folder;
  if (type === 'customer') await ctx.recallSummaries();
  const facts = ctx.facts(folder);
  const columns = accept(
    columnsOf(flags.columns == null ? usualColumns(type) : listOf(flags.columns), type, facts, '--columns'),
  );
  const sort = accept(sortOf(listOf(flags.sort ?? usualSort(type)), type, facts));
  const { records, archived } = accept(listingOf(type, query, sort, facts));
  recordReveal(
    ctx,
    'list',
    records.map(({ id }) => id),
  );
  if (ctx.format === 'table' && recordsOf(book, type).length === 0 && book.lookup.names.length === 0)
    return ctx.print(firstSteps(ctx));
  showList(
    {
      type,
      records,
      columns,
      isAsked: flags.columns != null,
      limit,
      page: ctx.host.stdoutIsTTY ? page : null,
      book,
    },
    ctx,
  );
  if (records.length > 0 ? ctx.format !== 'table' || !ctx.host.stdoutIsTTY : isData(ctx.format)) return;
  const none = recordsOf(book, type).length === 0 ? listWords.noneAtAll(type) : listWords.none(type);
  ctx.note(ctx.say(records.length === 0 ? none : listWords.count(type, records.length)));
  if (archived > 0) ctx.note(ctx.say(listWords.archived(archived)));
}
