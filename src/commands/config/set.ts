// `tend config set`: one setting of tend.yaml, checked before it is written; `default` is the user's own.
import path from 'node:path';
import { type Problem, UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { settingRows, withSetting } from '../../domain/config.ts';
import { closeTo } from '../../domain/close.ts';
import { parseAmount } from '../../domain/amount.ts';
import { parseDuration } from '../../domain/date-grammar.ts';
import { type Field, findChoice, listOf, parseField } from '../../domain/field.ts';
import { fillSettings, statuses } from '../../domain/settings.ts';
import { validate } from '../../schema/validate.ts';
import { isFolder } from '../../store/root.ts';
import { defaultFileIn, writeDefault } from '../../store/user-default.ts';
import { settingText } from '../../view/config.ts';
import { clean } from '../../view/text.ts';
import { changeWords } from '../../words/commands-change.ts';
import { configProblems, configWords } from '../../words/config.ts';
import { fieldProblems } from '../../words/field.ts';
import { folderProblems } from '../../words/folder.ts';
import { changeSettings } from '../change-settings.ts';
import { command } from '../command.ts';
import { type Assignment, assignmentFrom, requireGiven } from '../fill.ts';
import { settableField } from './known-setting.ts';

/** Returns the command. */
export function configSet(ctx: Context) {
  return command('set', changeWords.configSet, ctx)
    .argument('<setting>', ctx.say(configWords.setting))
    .argument('[value...]')
    .action(async (typed, values) => {
      const { path: setting, sign, texts } = wishFrom(typed, values);
      if (texts.length === 0) requireGiven(ctx, [{ label: configWords.value, flag: 'VALUE' }]);
      if (setting === 'default') return setDefault(ctx, texts.join(' '));
      const field = settableField(setting);
      const written = await changeSettings(ctx, `config: ${field.path}`, (given, settings) => {
        const before = settingRows(given, settings, field.path)[0]?.value;
        const value =
          sign === ''
            ? valueFrom(ctx, field, texts)
            : changedList(ctx, field, (before ?? []) as readonly unknown[], sign, texts);
        const after = withSetting(given, field.path, value);
        assertShape(field, after, texts.join(' '));
        return after;
      });
      if (written.changes.length === 0) return ctx.note(ctx.say(configWords.same({ path: field.path })));
      if (ctx.options.dryRun) return;
      const [change] = written.changes;
      const after = change?.type === 'settings' ? change.after : {};
      const [row] = settingRows(after, fillSettings(after), field.path);
      ctx.print(clean(ctx.say(configWords.set({ path: field.path, value: settingText(row?.value, ctx) }))));
    });
}

// `path value…`, or `path=value`, `path+=value`, `path-=value` as everywhere else.
function wishFrom(
  typed: string,
  values: readonly string[],
): Omit<Assignment, 'text'> & { readonly texts: readonly string[] } {
  if (!/[=＝]/.test(typed)) return { path: typed, sign: '', texts: values };
  const { path: setting, sign, text } = assignmentFrom(typed);
  return { path: setting, sign, texts: [...(text === '' ? [] : [text]), ...values] };
}

function changedList(
  ctx: Context,
  field: Field,
  before: readonly unknown[],
  sign: '+' | '-',
  texts: readonly string[],
): readonly unknown[] {
  if (field.type !== 'tags' && field.type !== 'list')
    throw new UserError(fieldProblems.not_a_list({ path: field.path }));
  const values = valueFrom(ctx, field, texts) as readonly unknown[];
  return sign === '-'
    ? before.filter((entry) => !values.includes(entry))
    : [...before, ...values.filter((entry) => !before.includes(entry))];
}

function valueFrom(ctx: Context, field: Field, texts: readonly string[]): unknown {
  if (field.type === 'tags' || field.type === 'list')
    return [...new Set(texts.flatMap(listOf).map((text) => entryFrom(ctx, field.path, text)))];
  if (texts.length > 1) throw new UserError(configProblems.many({ path: field.path }));
  const [text = ''] = texts;
  if (isDuration(field.path)) return durationFrom(text);
  if (field.path === 'currency' || field.path === 'region') return text.trim().toUpperCase();
  return accept(
    parseField(field, text, {
      today: ctx.today,
      now: ctx.host.now(),
      settings: ctx.settings,
      phone: () => null,
    }),
  );
}

function isDuration(setting: string): boolean {
  return /^(?:limits|care)\.|^grades\.window$/.test(setting);
}

function entryFrom(ctx: Context, setting: string, text: string): string | number {
  if (isDuration(setting)) return durationFrom(text);
  // The steps of a grade are numbers, and may be typed as amounts.
  if (setting.startsWith('grades.')) return accept(parseAmount(text));
  if (!setting.startsWith('moves.')) return text;
  const choices = statuses.map((id) => ({ id, label: ctx.settings.statuses[id].label }));
  const choice = findChoice(choices, text);
  if (choice) return choice.id;
  throw new UserError(
    fieldProblems.choice({
      path: setting,
      label: configWords.value,
      text,
      choices,
      close: closeTo(text, statuses),
    }),
  );
}

// Stored as the schema has it, 45d, whatever was typed: 45天, 45 days.
function durationFrom(text: string): string {
  if (/^(?:off|关|关闭)$/i.test(text.trim())) return 'off';
  const { count, unit } = accept(parseDuration(text));
  return `${count}${unit}`;
}

const examples: Readonly<Record<string, string>> = {
  currency: 'CNY',
  region: 'CN',
  timezone: 'Asia/Shanghai',
};

function assertShape(field: Field, after: object, text: string): void {
  const wrong = validate('settings', after).find(({ path: inside }) =>
    inside.join('.').startsWith(field.path),
  );
  if (!wrong) return;
  const example = examples[field.path];
  const problem: Problem =
    example == null ? wrong.problem : configProblems.written({ path: field.path, text, example });
  throw new UserError(problem);
}

// The user's own setting: it lies outside every folder, and none is needed to set it.
function setDefault(ctx: Context, typed: string): void {
  const root = path.resolve(ctx.host.cwd, typed);
  if (!isFolder(root)) throw new UserError(folderProblems.not_a_folder({ path: root }));
  const file = defaultFileIn(ctx.host.configFolder);
  if (ctx.options.dryRun) return ctx.note(clean(ctx.say(configWords.wouldSet({ file, value: root }))));
  writeDefault(file, root);
  ctx.print(clean(ctx.say(configWords.set({ path: 'default', value: root }))));
}
