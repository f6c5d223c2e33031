// `tend config unset`: takes a setting out of tend.yaml, so that its default counts again.
import type { Context } from '../../context.ts';
import { settingRows, withSetting } from '../../domain/config.ts';
import { fillSettings } from '../../domain/settings.ts';
import { defaultFileIn, writeDefault } from '../../store/user-default.ts';
import { settingText } from '../../view/config.ts';
import { clean } from '../../view/text.ts';
import { changeWords } from '../../words/commands-change.ts';
import { configWords } from '../../words/config.ts';
import { changeSettings } from '../change-settings.ts';
import { command } from '../command.ts';
import { knownSetting } from './known-setting.ts';

/** Returns the command. */
export function configUnset(ctx: Context) {
  return command('unset', changeWords.configUnset, ctx)
    .argument('<setting>', ctx.say(configWords.setting))
    .action(async (typed) => {
      if (typed === 'default') return unsetDefault(ctx);
      const path = knownSetting(typed);
      const written = await changeSettings(ctx, `config: ${path}`, (given) => withSetting(given, path, null));
      const [change] = written.changes;
      if (change?.type !== 'settings') return ctx.note(ctx.say(configWords.notSet({ path })));
      if (ctx.options.dryRun) return;
      const [row] = settingRows(change.after, fillSettings(change.after), path);
      ctx.print(clean(ctx.say(configWords.unset({ path, value: settingText(row?.value, ctx) }))));
    });
}

function unsetDefault(ctx: Context): void {
  if (ctx.options.dryRun) return;
  writeDefault(defaultFileIn(ctx.host.configFolder), null);
  ctx.print(ctx.say(configWords.removedDefault));
}
