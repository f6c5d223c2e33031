// Finds the setting that was typed, or says which one may have been meant.
import { UserError } from '../../errors.ts';
import { settingAt, settingPaths } from '../../domain/config.ts';
import { closeTo } from '../../domain/close.ts';
import type { Field } from '../../domain/field.ts';
import { configProblems } from '../../words/config.ts';

/** Returns the path of a setting, or of a map of settings; a usage error for anything else. */
export function knownSetting(typed: string): string {
  const path = typed.trim();
  if (settingAt(path) && !path.includes('[]')) return path;
  const known = ['default', ...settingPaths()];
  throw new UserError(
    configProblems.unknown({
      path,
      close: closeTo(path, known),
    }),
  );
}

/** Returns the setting that can be given a value; maps and lists with details are edited in the file. */
export function settableField(typed: string): Field {
  const field = settingAt(knownSetting(typed));
  if (field && field.type !== 'map' && field.type !== 'entries' && field.path !== 'queries') return field;
  throw new UserError(configProblems.whole({ path: typed }));
}
