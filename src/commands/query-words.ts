// The words of a query on a command line, where `-tag:vip` is a negation and `--tag` a mistake.
import { type Command, CommanderError } from '@commander-js/extra-typings';

// -field:…, -@name, -"text", and a negated text that cannot be an option because it is not ASCII.
const negation = /^[-－](?:[\p{L}_][\p{L}\p{M}\p{N}_.-]*[:：]|[@＠"“]|[^\p{ASCII}])/u;

/** Adds the words of a query to a command; a word that negates is not taken for an option. */
export function withQuery<Opts extends Record<string, unknown>>(to: Command<[], Opts>) {
  return to.argument('[query...]').allowUnknownOption();
}

/** Returns the query that the words make; a word that looks like an option and is none is refused. */
export function queryFrom(words: readonly string[]): string {
  const wrong = words.find((word) => /^-[^\s]/.test(word) && !negation.test(word));
  if (wrong != null)
    throw new CommanderError(
      2,
      'commander.unknownOption',
      `error: unknown option '${wrong.split('=')[0] ?? wrong}'`,
    );
  return words.join(' ');
}
