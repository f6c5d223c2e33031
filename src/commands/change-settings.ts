// Writes tend.yaml: what a command makes of it is checked like `tend check` does, before a byte is written.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { checkSettings } from '../domain/check.ts';
import { type TeamSettings, fillSettings } from '../domain/settings.ts';
import type { Settings } from '../schema/generated/types.ts';
import { validate } from '../schema/validate.ts';
import type { Written } from '../store/apply.ts';
import type { Folder } from '../store/read.ts';
import { same } from '../store/yaml-splice.ts';
import { withoutEmpty } from '../store/yaml-render.ts';

/** Writes the settings that `change` makes of tend.yaml as written; the same settings write nothing. */
export function changeSettings(
  ctx: Context,
  subject: string,
  change: (given: Settings, settings: TeamSettings) => Settings,
): Promise<Written> {
  return ctx.change(
    () => subject,
    (folder) => {
      const before = folder.given;
      const after = change(before, folder.book.settings);
      if (same(withoutEmpty(before), withoutEmpty(after))) return [];
      assertSound(ctx, folder, before, after);
      return [{ type: 'settings', before, after }];
    },
  );
}

/** Refuses settings that are worse than those before; what was wrong already is not this command's business. */
export function assertSound(ctx: Context, folder: Folder, before: Settings, after: Settings): void {
  const [shape] = validate('settings', after);
  if (shape) throw new UserError(shape.problem);
  const known = brokenIn(ctx, folder, before);
  const broken = [...brokenIn(ctx, folder, after)].find(([key]) => !known.has(key));
  if (broken) throw new UserError(broken[1]);
}

function brokenIn(ctx: Context, folder: Folder, given: Settings) {
  const facts = ctx.facts(folder);
  const broken = checkSettings(given, { ...facts, book: { ...facts.book, settings: fillSettings(given) } });
  return new Map(broken.map(({ path, problem }) => [`${path.join('.')} ${problem.message.en}`, problem]));
}
