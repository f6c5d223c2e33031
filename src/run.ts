// One command line from its words to its exit code: builds the command that was named, runs it, and turns errors into words.
import { Command, CommanderError, type OutputConfiguration } from '@commander-js/extra-typings';
import { assertMeant, closeCommand, closeOption } from './commands/typed-words.ts';
import { headingOf, helpIn, withShared } from './commands/command.ts';
import { Exit } from './commands/exit.ts';
import { type CommandEntry, commandList, defaultCommand } from './commands/index.ts';
import { type Context, type GlobalOptions, createContext } from './context.ts';
import { type ExitCode, type Problem, UserError } from './errors.ts';
import type { Host } from './host.ts';
import { cleanLines } from './view/text.ts';
import { programWords } from './words/commands.ts';
import { flagWords, groupWords } from './words/flags.ts';
import { chooseLang } from './words/lang.ts';
import { earlyLang } from './early-lang.ts';
import { helpWords } from './words/help.ts';
import { failureWords } from './words/failure.ts';
import { usageProblems } from './words/usage.ts';

/** Runs `tend` with these words and returns its exit code. Never throws. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const settings = earlyLang(argv, host);
  const lang = chooseLang({
    flag: settings.flag,
    env: host.env['TEND_LANG'] ?? null,
    settings: settings.written,
    locale: host.locale,
  });
  let options: GlobalOptions = {};
  const ctx = createContext(host, lang, argv, () => options, settings.opened);
  const program = await buildProgram(ctx, argv);
  program.enablePositionalOptions().hook('preAction', (root, action) => {
    options = { ...typedOptions(root), ...typedOptions(action as unknown as Command) };
    assertMeant(action as unknown as Command, namedCommand(program, argv).command, argv);
  });
  try {
    assertCommand(argv);
    await program.parseAsync(withDefault(argv), { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error, ctx, program);
  }
}

// Options may stand before and after the command; defaults of the one must not hide what was typed for the other.
function typedOptions(command: Command): GlobalOptions {
  const typed = Object.entries(command.opts()).filter(
    ([name]) => command.getOptionValueSource(name) === 'cli',
  );
  const parent = command.parent?.parent ? typedOptions(command.parent as Command) : {};
  return { ...parent, ...Object.fromEntries(typed) };
}

// Only the command that was named is loaded and made in full: of the others no more is shown than their names and summaries.
async function buildProgram(ctx: Context, argv: readonly string[]): Promise<Command> {
  const { host } = ctx;
  const program = new Command('tend')
    .description(`${ctx.say(programWords.summary)}\n\n${ctx.say(programWords.about)}`)
    .usage('[command] [options]')
    .version(host.version, '-V, --version', ctx.say(flagWords.version))
    .helpOption('-h, --help', ctx.say(flagWords.help))
    .configureHelp(helpIn(ctx))
    .configureOutput(outputOf(ctx))
    .exitOverride()
    .helpCommand(false)
    .addHelpText('after', mayHelp(argv) ? await topicsText(ctx) : '');
  withShared(program, ctx);
  const words = withDefault(argv);
  const isNamed = (entry: CommandEntry): boolean => words.includes(entry.name);
  // `tend help` speaks of all of them.
  const isAlone = commandList.some(isNamed) && !words.includes('help');
  for (const entry of isAlone ? commandList.filter(isNamed) : commandList) {
    const command = isNamed(entry) ? (await entry.load())(ctx) : await listed(entry, ctx);
    command.helpGroup(headingOf(groupWords[entry.group], ctx));
    settle(command, ctx);
    program.addCommand(command, { hidden: entry.isHidden === true });
  }
  return program;
}

function mayHelp(argv: readonly string[]): boolean {
  return argv.some((word) => ['-h', '--help', 'help'].includes(word));
}

// Texts that are long and seldom shown.
async function topicsText(ctx: Context): Promise<string> {
  const { topics } = await import('./words/topics.ts');
  const heading = ctx.theme.heading(headingOf(helpWords.topics, ctx));
  const wide = Math.max(...topics.map(({ name }) => name.length));
  const lines = topics.map(({ name, title }) => `  ${name.padEnd(wide)}  ${ctx.say(title)}`);
  return `\n${heading}\n${lines.join('\n')}\n\n${ctx.say(helpWords.more)}`;
}

async function listed({ name, words }: CommandEntry, ctx: Context): Promise<Command> {
  return new Command(name).summary(ctx.say((await words()).summary));
}

function outputOf(ctx: Context): OutputConfiguration {
  return {
    writeOut: ctx.host.out,
    writeErr: ctx.host.err,
    outputError: () => {},
    getOutHelpWidth: () => ctx.width,
    // The theme decides; the library would ask the streams of node, which take time to make.
    getOutHasColors: () => true,
    getErrHasColors: () => true,
  };
}

// Settings are not inherited by commands that were made elsewhere.
function settle(command: Command, ctx: Context): void {
  command.exitOverride().configureOutput(outputOf(ctx));
  command.helpCommand(false);
  for (const child of command.commands as Command[]) settle(child, ctx);
}

// `tend` alone is `tend due`; `tend --owner all` too, but `tend --help` is about the program.
function withDefault(argv: readonly string[]): readonly string[] {
  const isNamed = argv.some((word) => commandList.some((entry) => entry.name === word));
  const isAbout = argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word));
  if (isNamed || isAbout || firstWord(argv) != null) return argv;
  return [defaultCommand, ...argv];
}

const valued = new Set(['--dir', '--as-of', '--user', '--lang', '--format', '--color']);

// The first word that is neither an option nor the value of one.
function firstWord(argv: readonly string[]): string | null {
  return argv.find((word, place) => !word.startsWith('-') && !valued.has(argv[place - 1] ?? '')) ?? null;
}

// The library would answer `tend merge --help` with the help of the program, as if there were such a command.
function assertCommand(argv: readonly string[]): void {
  const name = firstWord(argv);
  if (name == null || !argv.some((word) => word === '-h' || word === '--help')) return;
  if (commandList.some((entry) => argv.includes(entry.name))) return;
  throw new UserError(usageProblems.unknown_command({ name, close: closeCommand(name) }));
}

function explain(error: unknown, ctx: Context, program: Command): ExitCode {
  if (error instanceof Exit) return error.code;
  if (error instanceof UserError) return tell(error.problem, ctx);
  if (error instanceof CommanderError) return explainUsage(error, ctx, program);
  if (error instanceof Error && error.name === 'ExitPromptError') {
    ctx.host.err('\n');
    return 130;
  }
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
  const text = error instanceof Error ? error.message : String(error);
  ctx.note(cleanLines(`tend: ${ctx.say(failureWords.bug(text))}`));
  if (ctx.host.env['TEND_DEBUG'] === '1' && error instanceof Error) ctx.note(error.stack ?? '');
  return 1;
}

/** Prints a problem the way all of them are printed, and returns its exit code. */
export function tell(problem: Problem, ctx: Context): ExitCode {
  ctx.note(cleanLines(`tend: ${ctx.say(problem.message)}`));
  if (problem.hint) ctx.note(cleanLines(ctx.say(failureWords.hint(problem.hint))));
  return problem.exit;
}

function explainUsage(error: CommanderError, ctx: Context, program: Command): ExitCode {
  if (error.exitCode === 0) return 0;
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const { active, command } = namedCommand(program, ctx.argv);
  switch (error.code) {
    case 'commander.unknownCommand':
      return tell(usageProblems.unknown_command({ name: quoted, close: closeCommand(quoted) }), ctx);
    case 'commander.excessArguments': {
      const word = ctx.argv.find((part) => !part.startsWith('-')) ?? '';
      if (!active) return tell(usageProblems.unknown_command({ name: word, close: closeCommand(word) }), ctx);
      return tell(usageProblems.too_many({ command, quote: true }), ctx);
    }
    case 'commander.unknownOption': {
      return tell(
        usageProblems.unknown_option({ name: quoted, close: closeOption(quoted, active, program), command }),
        ctx,
      );
    }
    case 'commander.missingArgument':
      return tell(usageProblems.missing_argument({ name: quoted, command }), ctx);
    case 'commander.optionMissingArgument':
      return tell(
        usageProblems.option_needs_value({
          name: quoted.split(/[ ,]/).findLast((part) => part.startsWith('--')) ?? quoted,
        }),
        ctx,
      );
    case 'commander.invalidArgument':
      return tell(notAllowed(error.message, quoted), ctx);
    default:
      return tell(usageProblems.unknown_command({ name: ctx.argv.join(' '), close: null }), ctx);
  }
}

function notAllowed(message: string, quoted: string): Problem {
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? '';
  const allowed = /choices are (.*?)\./.exec(message)?.[1]?.split(', ') ?? [];
  return usageProblems.not_allowed({ name: quoted.split(' ')[0] ?? '', value, allowed });
}

// The command that the words name, with its subcommand: `tend team add`.
function namedCommand(
  program: Command,
  argv: readonly string[],
): { readonly active: Command | null; readonly command: string } {
  let active: Command | null = null;
  const names = ['tend'];
  for (const word of argv) {
    const child: Command | undefined = (active ?? program).commands.find(
      (candidate) => candidate.name() === word,
    ) as Command | undefined;
    if (!child) continue;
    active = child;
    names.push(word);
  }
  return { active, command: names.join(' ') };
}
