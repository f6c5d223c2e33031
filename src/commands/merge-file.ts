// `tend merge-file`: what git runs for each file that both sides changed. Needs no folder, no settings and no person.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { mergeDriverFiles } from '../git/driver-files.ts';
import { houseCommands } from '../words/commands-house.ts';
import { command } from './command.ts';
import { Exit } from './exit.ts';

/** Returns the command. */
export function mergeFileCommand(ctx: Context) {
  return command('merge-file', houseCommands.mergeFile, ctx)
    .argument('<base>')
    .argument('<ours>')
    .argument('<theirs>')
    .argument('<size>')
    .argument('<path>')
    .action((base, ours, theirs, size, path) => {
      const markerSize = /^[1-9]\d?$/.test(size) ? Number(size) : 7;
      const merged = mergeDriverFiles({ folder: ctx.host.cwd, base, ours, theirs, markerSize, path });
      if (typeof merged === 'object') throw new UserError(merged);
      // The one code that the driver line takes for a conflict with its markers in place.
      if (merged === 'conflict') throw new Exit(5);
    });
}
