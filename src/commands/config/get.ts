// `tend config get`: one setting, or those below a path; `default` is the user's own and needs no folder.
import { UserError } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { settingRows } from '../../domain/config.ts';
import { readDefault } from '../../store/root.ts';
import { defaultFileIn } from '../../store/user-default.ts';
import { showConfig, showSetting } from '../../view/config.ts';
import { changeWords } from '../../words/commands-change.ts';
import { configProblems, configWords } from '../../words/config.ts';
import { command } from '../command.ts';
import { knownSetting } from './known-setting.ts';

/** Returns the command. */
export function configGet(ctx: Context) {
  return command('get', changeWords.configGet, ctx)
    .argument('<setting>', ctx.say(configWords.setting))
    .action((path) => showSettings(ctx, path));
}

/** Prints one setting, those below a path, or all of them. */
export async function showSettings(ctx: Context, typed: string): Promise<void> {
  if (typed === 'default') return showDefault(ctx);
  const { given, book } = await ctx.folder();
  const path = typed === '' ? '' : knownSetting(typed);
  const rows = settingRows(given, book.settings, path);
  const [only] = rows;
  if (only && rows.length === 1 && only.path === path) showSetting(only, book.settings.preset, ctx);
  else showConfig(rows, book.settings.preset, ctx);
}

function showDefault(ctx: Context): void {
  const root = readDefault(defaultFileIn(ctx.host.configFolder));
  if (root == null) throw new UserError(configProblems.no_default({}));
  ctx.print(root);
}
