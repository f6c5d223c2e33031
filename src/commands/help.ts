// `tend help`: the help of a command, or a page about a topic.
import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { bookOf } from '../domain/book.ts';
import { queryFields } from '../domain/queryable.ts';
import { recordTypes } from '../domain/record.ts';
import { type TeamSettings, fillSettings } from '../domain/settings.ts';
import { houseCommands } from '../words/commands-house.ts';
import { helpProblems } from '../words/help.ts';
import { topics } from '../words/topics.ts';
import { command } from './command.ts';

/** Returns the command. */
export function help(ctx: Context) {
  return command('help', houseCommands.help, ctx)
    .argument('[name...]')
    .action((names, _, { parent: program }) => {
      const [name] = names;
      if (!program) return;
      if (name == null) return program.outputHelp();
      const found = names.reduce<CommandUnknownOpts | null>(
        (at, word) => at?.commands.find((sub) => sub.name() === word) ?? null,
        program,
      );
      if (found) return found.outputHelp();
      const topic = topics.find((one) => one.name === name);
      if (!topic) throw new UserError(unknown(name, program));
      ctx.print(ctx.say(topic.text({ fields: customerFields(ctx) })));
    });
}

function unknown(name: string, program: CommandUnknownOpts) {
  const names = topics.map((topic) => topic.name);
  const known = [...names, ...program.commands.map((sub) => sub.name())];
  const best = known.find((one) => one.startsWith(name)) ?? closest(name, known);
  const isNear = best.startsWith(name) || distance(name, best) <= (name.length >= 5 ? 2 : 1);
  return helpProblems.unknown_topic({ name, close: isNear ? best : null, topics: names });
}

function customerFields(ctx: Context): string[] {
  const records = Object.fromEntries(recordTypes.map((type) => [type, []])) as unknown as Parameters<
    typeof bookOf
  >[1];
  const names = queryFields('customer', {
    today: '2000-01-01',
    me: null,
    book: bookOf(settingsOf(ctx), records),
  });
  // Nobody asks for the id of an entry.
  return names.filter((name) => !/(?:^|\.)id$/.test(name));
}

// Fields of the team's own are in the list; outside of any folder there are none.
function settingsOf(ctx: Context): TeamSettings {
  try {
    return ctx.settings;
  } catch (error) {
    if (error instanceof UserError) return fillSettings({});
    throw error;
  }
}
