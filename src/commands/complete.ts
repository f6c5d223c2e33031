// `tend __complete`: prints what can stand at the cursor, for the script of `tend completion`. Says nothing when it cannot.
import { type Context, type GlobalOptions, createContext } from '../context.ts';
import type { Host } from '../host.ts';
import { insertion, typedLine } from '../view/shell-line.ts';
import { truncate } from '../view/text.ts';
import { houseCommands } from '../words/commands-house.ts';
import type { Candidate } from './candidate-words.ts';
import { candidatesFor } from './candidates.ts';
import { command } from './command.ts';
import type { CommandEntry } from './index.ts';

/** Bash lists candidates for a person, and inserts none of them. */
const listing = '63';

/** Returns the command; `entries` are the commands that can be completed. */
export function complete(ctx: Context, entries: () => readonly CommandEntry[]) {
  return command('__complete', houseCommands.complete, ctx)
    .argument('[words...]')
    .option('--line', houseCommands.complete.summary.en)
    .option('--breaks <signs>', houseCommands.complete.summary.en)
    .option('--type <code>', houseCommands.complete.summary.en)
    .action(async (words, flags) => {
      try {
        const lines = flags.line
          ? await forBash(words[0] ?? '', flags, ctx, entries())
          : await forOthers(words, ctx, entries());
        ctx.print(lines.join('\n'));
      } catch {
        // Whoever pressed TAB asked for candidates, not for what is wrong.
      }
    });
}

async function forOthers(
  words: readonly string[],
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<string[]> {
  const found = await safe(words.slice(0, -1), words.at(-1) ?? '', ctx, entries);
  return found.map(({ value, about }) => (about === '' ? value : `${value}\t${about}`));
}

async function forBash(
  line: string,
  { breaks = '', type = '' }: { readonly breaks?: string; readonly type?: string },
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<string[]> {
  const typed = typedLine(line, breaks);
  const program = typed.words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const found = await safe(typed.words.slice(program + 1), typed.current, ctx, entries);
  if (type === listing && found.length > 1)
    return found.map(({ value, about }) => (about === '' ? value : `${value}  ${truncate(about, 50)}`));
  return found.flatMap(({ value }) => insertion(value, typed) ?? []);
}

// What a line of the answer means is decided by tabs: records must not add any, nor an option where a name is meant.
async function safe(
  words: readonly string[],
  current: string,
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<Candidate[]> {
  const found = await candidatesFor(words, current, quiet(words, ctx), entries);
  return found.filter(
    ({ value }) => value.trim() !== '' && (current.startsWith('-') || !value.startsWith('-')),
  );
}

// The options that decide which folder is meant are among the words; nothing is said on the way.
function quiet(words: readonly string[], ctx: Context): Context {
  const options: GlobalOptions = {
    ...ctx.options,
    input: false,
    ...valueAfter('--dir', 'dir', words),
    ...valueAfter('--user', 'user', words),
  };
  // A copy would ask the host for everything, the zone of the machine among it, which takes time.
  const host = Object.assign(Object.create(ctx.host) as Host, { err: () => {}, out: () => {} });
  return createContext(host, ctx.lang, words, () => options);
}

function valueAfter<K extends string>(
  flag: string,
  key: K,
  words: readonly string[],
): { readonly [P in K]?: string } {
  const at = words.indexOf(flag);
  const value =
    at >= 0 ? words[at + 1] : words.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
  return (value == null ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
