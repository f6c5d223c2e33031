// What can stand at the cursor of a command line: commands, options, and values from the folder. It prints nothing.
import { Command, type CommandUnknownOpts, type Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { maskText } from '../domain/mask.ts';
import { clean } from '../view/text.ts';
import { withShared } from './command.ts';
import type { CommandEntry } from './index.ts';
import { type Candidate, wordsFor } from './candidate-words.ts';

/** Returns what can follow the words, where the word being typed begins with `current`. */
export async function candidatesFor(
  words: readonly string[],
  current: string,
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<Candidate[]> {
  const typed = await walk(words, ctx, entries);
  const offers = await offered(typed, current, ctx, entries);
  const found = offers.map(({ value, about }) => ({ value: clean(value), about: maskText(clean(about)) }));
  const seen = new Set<string>();
  return found.filter(
    ({ value }) => value.startsWith(current) && value !== '' && !seen.has(value) && seen.add(value),
  );
}

interface TypedWords {
  readonly root: CommandUnknownOpts;
  readonly command: CommandUnknownOpts;
  readonly operands: readonly string[];
  /** The option whose value is being typed. */
  readonly pending: Option | null;
}

// The walk that the parser would take; only the command that was named is made.
async function walk(
  words: readonly string[],
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<TypedWords> {
  const root = withShared(new Command('tend'), ctx) as unknown as CommandUnknownOpts;
  let command = root;
  let pending: Option | null = null;
  const operands: string[] = [];
  for (const word of words) {
    if (pending) pending = null;
    else if (word.startsWith('-')) {
      const option = optionsOf(command, root).find(({ long, short }) => long === word || short === word);
      pending = option != null && (option.required || option.optional) ? option : null;
    } else {
      const sub = operands.length === 0 ? await subcommand(command, word, root, ctx, entries) : null;
      if (sub) command = sub;
      else operands.push(word);
    }
  }
  return { root, command, operands, pending };
}

async function subcommand(
  command: CommandUnknownOpts,
  word: string,
  root: CommandUnknownOpts,
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<CommandUnknownOpts | null> {
  if (command !== root) return command.commands.find((sub) => sub.name() === word) ?? null;
  const make = await entries.find(({ name }) => name === word)?.load();
  return make == null ? null : make(ctx);
}

function optionsOf(command: CommandUnknownOpts, root: CommandUnknownOpts): readonly Option[] {
  return command === root ? root.options : [...command.options, ...root.options];
}

async function offered(
  { root, command, operands, pending }: TypedWords,
  current: string,
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<Candidate[]> {
  if (pending) return valuesOf(pending, command.name(), current, ctx);
  const [, long = '', rest = ''] = /^(--[a-z-]+)=(.*)$/s.exec(current) ?? [];
  if (long !== '') {
    const option = optionsOf(command, root).find((one) => one.long === long);
    const values = option == null ? [] : await valuesOf(option, command.name(), rest, ctx);
    return values.map(({ value, about }) => ({ value: `${long}=${value}`, about }));
  }
  const commands =
    operands.length > 0
      ? []
      : command === root
        ? await topWords(ctx, entries)
        : command.commands.map((sub) => ({ value: sub.name(), about: sub.summary() }));
  const places = command.registeredArguments;
  const place = places[operands.length] ?? (places.at(-1)?.variadic === true ? places.at(-1) : undefined);
  const values =
    place == null
      ? []
      : await wordsFor({ place: place.name(), flag: '', command: command.name() }, current, ctx, entries);
  // A dash begins an option, and in a query what must not be.
  return current.startsWith('-') ? [...optionWords(command, root), ...values] : [...commands, ...values];
}

function valuesOf(
  option: Option,
  command: string,
  current: string,
  ctx: Context,
): Promise<Candidate[]> | Candidate[] {
  if (option.argChoices) return option.argChoices.map((value) => ({ value, about: '' }));
  const place = /[<[]([^>\]]+)/.exec(option.flags)?.[1] ?? '';
  return wordsFor({ place, flag: option.long ?? '', command }, current, ctx, []);
}

function optionWords(command: CommandUnknownOpts, root: CommandUnknownOpts): Candidate[] {
  const words = optionsOf(command, root).filter(({ hidden, long }) => !hidden && long != null);
  return [
    ...words.map(({ long, description }) => ({ value: long ?? '', about: description })),
    { value: '--help', about: '' },
  ];
}

function topWords(ctx: Context, entries: readonly CommandEntry[]): Promise<Candidate[]> {
  const shown = entries.filter(({ isHidden }) => isHidden !== true);
  return Promise.all(
    shown.map(async ({ name, words }) => ({ value: name, about: ctx.say((await words()).summary) })),
  );
}
