// The group of one noun: its own subcommands, and the list, show, edit and set that every noun has for its one type.
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { closeTo } from '../domain/close.ts';
import type { RecordType } from '../domain/record.ts';
import type { CommandWords } from '../words/commands.ts';
import { type NounName, nounLookWords } from '../words/commands-nouns.ts';
import { flagWords } from '../words/flags.ts';
import { usageProblems } from '../words/usage.ts';
import { command } from './command.ts';
import { limitOf } from './due.ts';
import { editFound } from './edit.ts';
import { listRecords } from './list.ts';
import { withQuery } from './query-words.ts';
import { setFields } from './set.ts';
import { showFound } from './show.ts';

export interface Noun {
  readonly name: NounName;
  readonly type: RecordType;
  readonly words: CommandWords;
  /** What is listed when no subcommand is named. */
  readonly query?: string;
}

/** Returns the command of a noun with all of its subcommands; alone it lists. */
export function nounGroup(ctx: Context, noun: Noun, own: readonly CommandUnknownOpts[]) {
  const { name, type, words, query } = noun;
  const subcommands = [
    ...own,
    nounList(ctx, noun),
    nounShow(ctx, noun),
    nounEdit(ctx, noun),
    nounSet(ctx, noun),
  ];
  const group = command(name, words, ctx)
    .usage('[command] [options]')
    .argument('[word...]')
    .action(async ([wrong]) => {
      if (wrong != null) throw new UserError(unknown(name, wrong, subcommands));
      await listRecords(ctx, type, query == null ? [] : [query], {});
    });
  for (const subcommand of subcommands) group.addCommand(subcommand);
  return group;
}

function unknown(noun: string, word: string, known: readonly CommandUnknownOpts[]) {
  return usageProblems.unknown_command({
    name: `${noun} ${word}`,
    close: closeTo(
      word,
      known.map((subcommand) => subcommand.name()),
    ),
  });
}

function nounList(ctx: Context, { name, type }: Noun) {
  return withQuery(command('list', nounLookWords(name).list, ctx))
    .option('--sort <fields>', ctx.say(flagWords.sort))
    .option('--columns <fields>', ctx.say(flagWords.columns))
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action((words, flags) => listRecords(ctx, type, words, flags));
}

function nounShow(ctx: Context, { name, type }: Noun) {
  return command('show', nounLookWords(name).show, ctx)
    .argument('<record>')
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action(async (text, flags) =>
      showFound(ctx, { type, record: await ctx.recordOf(type, text) }, limitOf(flags.limit)),
    );
}

function nounEdit(ctx: Context, { name, type }: Noun) {
  return command('edit', nounLookWords(name).edit, ctx)
    .argument('<record>')
    .action(async (text) => editFound(ctx, { type, record: await ctx.recordOf(type, text) }));
}

function nounSet(ctx: Context, { name, type }: Noun) {
  return command('set', nounLookWords(name).set, ctx)
    .argument('<record>')
    .argument('<field=value...>')
    .option('--because <text>', ctx.say(flagWords.because))
    .action(async (text, assignments, flags) =>
      setFields(ctx, { type, record: await ctx.recordOf(type, text) }, assignments, flags.because),
    );
}
