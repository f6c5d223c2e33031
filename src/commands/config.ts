// `tend config`: the settings and where each comes from; alone it lists them, with a path it shows one.
import type { Context } from '../context.ts';
import { changeWords } from '../words/commands-change.ts';
import { configWords } from '../words/config.ts';
import { command } from './command.ts';
import { configEdit } from './config/edit.ts';
import { configGet, showSettings } from './config/get.ts';
import { configSet } from './config/set.ts';
import { configUnset } from './config/unset.ts';

/** Returns the command. */
export function config(ctx: Context) {
  return command('config', changeWords.config, ctx)
    .argument('[setting]', ctx.say(configWords.setting))
    .action((path) => showSettings(ctx, path ?? ''))
    .addCommand(configGet(ctx))
    .addCommand(configSet(ctx))
    .addCommand(configUnset(ctx))
    .addCommand(configEdit(ctx));
}
