// How every command is made: its words in the chosen language, the options all commands share, and the order of its help.
import { Command, Help, Option } from '@commander-js/extra-typings';
import type { Label } from '../errors.ts';
import type { Context } from '../context.ts';
import { formats } from '../view/format.ts';
import type { CommandWords } from '../words/commands.ts';
import { flagWords, groupWords } from '../words/flags.ts';

/** Returns a command with its words, the options of every command, and help in the chosen language. */
export function command(name: string, words: CommandWords, ctx: Context) {
  const made = new Command(name)
    .summary(ctx.say(words.summary))
    .description(ctx.say(words.about))
    .helpOption('-h, --help', ctx.say(flagWords.help))
    .configureHelp(helpIn(ctx))
    .addHelpText('after', () => examplesText(words, ctx));
  return withShared(made, ctx);
}

/** Adds the options of every command (design §12); they stand last in its help. */
export function withShared<Args extends unknown[], Opts extends Record<string, unknown>>(
  to: Command<Args, Opts>,
  ctx: Context,
) {
  const heading = headingOf(groupWords.globals, ctx);
  const shared = (flags: string, label: { readonly en: string; readonly zh: string }): Option =>
    new Option(flags, ctx.say(label)).helpGroup(heading);
  for (const option of [
    shared('--dir <dir>', flagWords.dir),
    shared('--as-of <date>', flagWords.asOf),
    shared('--user <id>', flagWords.user),
    shared('--lang <lang>', flagWords.lang).choices(['zh', 'en']),
    shared('--format <format>', flagWords.format).choices(formats),
    shared('--json', flagWords.json),
    shared('--no-input', flagWords.noInput),
    shared('--yes', flagWords.yes),
    shared('--dry-run', flagWords.dryRun),
    shared('--reveal', flagWords.reveal),
    shared('--color <when>', flagWords.color).choices(['auto', 'always', 'never']),
  ]) {
    to.addOption(option);
  }
  return to;
}

/** Returns a heading of help with the colon of the language. */
export function headingOf(label: Label, ctx: Context): string {
  return ctx.say({ en: `${label.en}:`, zh: `${label.zh}：` });
}

/** Returns how help looks: headings in the language, the width of the terminal. */
export function helpIn(ctx: Context): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': ctx.say(groupWords.usage),
    'Options:': headingOf(groupWords.options, ctx),
    'Arguments:': headingOf(groupWords.arguments, ctx),
    'Commands:': headingOf(groupWords.commands, ctx),
  };
  return {
    helpWidth: Math.min(ctx.width, 100),
    styleTitle: (title) => ctx.theme.heading(titles[title] ?? title),
    optionDescription: (option) => option.description,
    subcommandTerm: (sub) => sub.name(),
    formatHelp: (shown, help) => inOrder(Help.prototype.formatHelp.call(help, shown, help), ctx),
  };
}

// What a command can do stands before how it is told, and what all commands share stands last.
function inOrder(text: string, ctx: Context): string {
  const usage = ctx.theme.heading(ctx.say(groupWords.usage));
  // A full-width colon brings its own blank.
  const plain = ctx.lang === 'zh' ? text.replace(`${usage} `, usage) : text;
  const sections = plain.trimEnd().split('\n\n');
  const starts = (section: string, label: Label): boolean =>
    section.includes(headingOf(label, ctx)) && section.indexOf(ctx.say(label)) < 12;
  const rank = (section: string): number =>
    starts(section, groupWords.globals) ? 2 : starts(section, groupWords.options) ? 1 : 0;
  return `${sections.toSorted((a, b) => rank(a) - rank(b)).join('\n\n')}\n`;
}

/** Returns the examples of a command as the last part of its help. */
export function examplesText(words: CommandWords, ctx: Context): string {
  if (words.examples.length === 0) return '';
  const lines = words.examples.map(([line, what]) => `  ${ctx.theme.code(line)}\n      ${ctx.say(what)}`);
  return `\n${ctx.theme.heading(headingOf(groupWords.examples, ctx))}\n${lines.join('\n')}`;
}

/** Collects a repeatable option. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
