// `tend completion`: prints the script that lets a shell complete.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { completionScripts } from '../view/completion-scripts.ts';
import { houseCommands } from '../words/commands-house.ts';
import { helpProblems } from '../words/help.ts';
import { command } from './command.ts';

/** Returns the command. */
export function completion(ctx: Context) {
  return command('completion', houseCommands.completion, ctx)
    .argument('<shell>')
    .action((shell) => {
      const script = Object.entries(completionScripts).find(([name]) => name === shell)?.[1];
      if (script == null) throw new UserError(helpProblems.unknown_shell({ name: shell }));
      ctx.print(script);
    });
}
