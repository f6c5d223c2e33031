// `tend git …`: any git command in the folder, as the person typed it. Understands none of it.
import { Command } from '@commander-js/extra-typings';
import { type ExitCode, UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { pastCommands } from '../words/commands-past.ts';
import { gitProblems } from '../words/git.ts';
import { examplesText, helpIn, withShared } from './command.ts';
import { Exit } from './exit.ts';

const name = 'git';

/** Returns the command. What stands after its name belongs to git, also `--help` and options that are called as ours. */
export function git(ctx: Context) {
  return new Command(name)
    .summary(ctx.say(pastCommands.git.summary))
    .description(ctx.say(pastCommands.git.about))
    .argument('[words...]')
    .helpOption(false)
    .allowUnknownOption()
    .configureHelp(helpIn(ctx))
    .addHelpText('after', () => examplesText(pastCommands.git, ctx))
    .action(() => {
      const code = ctx.host.gitAtTerminal(ctx.root, wordsAfter(ctx));
      if (code == null) throw new UserError(gitProblems.missing({}));
      // Scripts rely on git's own codes here.
      if (code !== 0) throw new Exit(code as ExitCode);
    });
}

// `tend --dir git git status`: the first one is a folder.
function wordsAfter(ctx: Context): readonly string[] {
  const valued = withShared(new Command(), ctx).options.filter(({ required }) => required);
  const isValue = (place: number): boolean => valued.some(({ long }) => long === ctx.argv[place - 1]);
  const at = ctx.argv.findIndex((word, place) => word === name && !isValue(place));
  return ctx.argv.slice(at + 1);
}
