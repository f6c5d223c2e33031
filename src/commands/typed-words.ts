// The words of a command line that name nothing: which one may have been meant, and what was left empty. Runs no command.
import type { Command } from '@commander-js/extra-typings';
import { closeTo } from '../domain/close.ts';
import { UserError, brief } from '../errors.ts';
import { shapeProblems } from '../words/shape.ts';
import { usageProblems } from '../words/usage.ts';
import { commandList } from './index.ts';

/** Returns the command that may have been meant, or null. */
export function closeCommand(word: string): string | null {
  return closeTo(
    word,
    commandList.flatMap(({ name, isHidden }) => (isHidden === true ? [] : [name])),
  );
}

/** Returns the option that may have been meant: one of the command itself before those of every command. */
export function closeOption(typed: string, active: Command | null, program: Command): string | null {
  const shared = program.options.flatMap(({ long }) => long ?? []);
  const own = (active?.options ?? []).flatMap(({ long }) =>
    long == null || shared.includes(long) ? [] : [long],
  );
  // The dashes are no letters that agree.
  const bare = (long: string): string => long.replace(/^--?/, '');
  const close = closeTo(bare(typed), own.map(bare)) ?? closeTo(bare(typed), shared.map(bare));
  return close == null ? null : `--${close}`;
}

/** Refuses words that nobody meant to type: empty ones where something is named, and control characters. */
export function assertMeant(action: Command, command: string, argv: readonly string[]): void {
  const place = argv.findIndex((word) => /(?![\t\n\r])\p{Cc}/u.test(word));
  if (place >= 0) throw new UserError({ ...shapeProblems.control({ field: nameOf(place, argv) }), exit: 2 });
  // A variable of a script that was not filled.
  const empty = action.registeredArguments.find(
    (argument, at) =>
      argument.required &&
      [action.processedArgs[at]].flat().join('').trim() === '' &&
      action.args.length > at,
  );
  if (empty) throw new UserError(usageProblems.missing_argument({ name: empty.name(), command }));
  const option = action.options.find(
    ({ long, required }) =>
      long === '--next' &&
      required &&
      argv.some((word, at) => word === `${long}=` || (word === long && argv[at + 1]?.trim() === '')),
  );
  if (option) throw new UserError(usageProblems.option_needs_value({ name: option.long ?? '' }));
}

// The option whose value it is, the field that it sets, else the word itself; what draws on the screen is taken out where it is printed.
function nameOf(place: number, argv: readonly string[]): string {
  const [before = '', word = ''] = [argv[place - 1], argv[place]];
  const [field = ''] = /^[\w.[\]]+(?==)/.exec(word) ?? [];
  return before.startsWith('--') ? before : field === '' ? brief(word) : field;
}
