// What both sides changed, as people and programs read it: which record, which field, both values with who wrote them, and
// the commands that settle it. Phones, e-mails and handles are masked.
import { type Field, fieldAt } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import { type Conflict, isFields } from '../domain/merge-value.ts';
import type { RecordType } from '../domain/record.ts';
import type { TeamSettings } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { conflictWords as words } from '../words/resolve.ts';
import { fieldText } from './field-value.ts';
import type { Screen } from './screen.ts';
import { clean, pad, truncate, width } from './text.ts';

/** Who wrote a value, and when. */
interface Author {
  readonly name: string;
  readonly at: string;
}

/** A conflict on its way to the screen. */
export interface ShownConflict {
  /** How the record is called. */
  readonly name: string;
  readonly type: RecordType | 'settings' | null;
  readonly id: string | null;
  readonly file: string;
  readonly about: 'field' | 'record' | 'file';
  /** What is typed for it. */
  readonly field: string;
  readonly conflict: Conflict;
  readonly ours: Author | null;
  readonly theirs: Author | null;
  /** What was chosen already, or null. */
  readonly choice: 'ours' | 'theirs' | { readonly value: unknown } | null;
  /** The commands that settle it. */
  readonly commands: readonly string[];
}

type Looker = Pick<Screen, 'say' | 'lang' | 'options'>;

/** Returns a conflict as a few lines. */
export function showConflict(shown: ShownConflict, settings: TeamSettings, screen: Screen): string {
  const { say, theme } = screen;
  const sides = [
    { label: say(words.ours), value: valueText(shown, 'ours', settings, screen), author: shown.ours },
    { label: say(words.theirs), value: valueText(shown, 'theirs', settings, screen), author: shown.theirs },
    ...(shown.about === 'field'
      ? [{ label: say(words.before), value: valueText(shown, 'base', settings, screen), author: null }]
      : []),
  ];
  const wide = Math.max(...sides.map(({ label }) => width(label)));
  const rows = sides.map(({ label, value, author }) => {
    const who = author == null ? '' : `  ${authorText(author)}`;
    const room = Math.max(20, screen.width - wide - 4 - width(who));
    return `  ${pad(label, wide)}  ${truncate(value, room)}${theme.quiet(who)}`;
  });
  const isHidden =
    shown.about === 'field' && sides[0]?.value === sides[1]?.value && screen.options.reveal !== true;
  const below =
    shown.choice == null
      ? shown.commands.map((line) => `  ${theme.code(line)}`)
      : [`  ${say(words.chosen(chosenText(shown, shown.choice, settings, screen)))}`];
  const hidden = isHidden ? [`  ${say(words.hidden)}`] : [];
  return [theme.strong(clean(say(headOf(shown, settings)))), ...rows, ...hidden, ...below].join('\n');
}

/** Returns what was chosen as text. */
export function chosenText(
  shown: ShownConflict,
  choice: NonNullable<ShownConflict['choice']>,
  settings: TeamSettings,
  screen: Looker,
): string {
  if (typeof choice === 'string') return valueText(shown, choice, settings, screen);
  const field = fieldFor(shown.type, shown.conflict.path, settings);
  return clean(flat(choice.value, field, settings, screen));
}

function headOf(shown: ShownConflict, settings: TeamSettings): Label {
  const { name, about, conflict } = shown;
  if (about === 'field') return words.field({ name, field: labelOf(shown, settings) });
  const isGone = conflict.ours == null || conflict.theirs == null;
  return isGone ? words.deleted({ name, byUs: conflict.ours == null }) : words.whole({ name });
}

/** Returns how the field is called; its path where the schema does not know it. */
export function labelOf({ type, conflict, field }: ShownConflict, settings: TeamSettings): Label {
  const known = fieldFor(type, conflict.path, settings);
  return known?.label ?? { en: field, zh: field };
}

function fieldFor(type: ShownConflict['type'], path: Conflict['path'], settings: TeamSettings): Field | null {
  return type == null || type === 'settings' ? null : fieldAt(type, path.join('.'), settings);
}

/** Returns one side's value as text. */
export function valueText(
  { about, type, conflict }: ShownConflict,
  side: 'ours' | 'theirs' | 'base',
  settings: TeamSettings,
  screen: Looker,
): string {
  const value = conflict[side];
  if (about !== 'field') {
    if (value == null) return screen.say(words.gone);
    const isOther = conflict.ours == null || conflict.theirs == null;
    return screen.say(isOther ? words.kept : words.version);
  }
  const { path, together } = conflict;
  const at = (key: string | number): Conflict['path'] => [...path.slice(0, -1), key];
  const text = (key: string | number, part: unknown): string =>
    clean(flat(part, fieldFor(type, at(key), settings), settings, screen)) || screen.say(words.nothing);
  if (together.length === 0) return text(path.at(-1) ?? '', value);
  const values = isFields(value) ? value : {};
  const keys = [String(path.at(-1)), ...together].filter((key) => values[key] != null);
  return keys.length === 0
    ? screen.say(words.nothing)
    : keys.map((key) => text(key, values[key])).join(screen.lang === 'zh' ? '，' : ', ');
}

// A value that is made of fields, such as an entry of a list, as one line.
function flat(value: unknown, field: Field | null, settings: TeamSettings, screen: Looker): string {
  if (!isFields(value))
    return Array.isArray(value) && value.some(isFields)
      ? list(value, screen)
      : fieldText(value, field, settings, screen);
  return list([value], screen);
}

function list(values: readonly unknown[], screen: Looker): string {
  const texts = values.map((value) =>
    isFields(value)
      ? Object.entries(value)
          .filter(([key, part]) => key !== 'id' && part != null)
          .map(([, part]) => (typeof part === 'object' ? JSON.stringify(part) : String(part)))
          .join(' ')
      : String(value),
  );
  const text = texts.join('; ');
  return screen.options.reveal === true ? text : maskText(text);
}

function authorText({ name, at }: Author): string {
  return `${clean(name)} ${at.slice(0, 16).replace('T', ' ')}`;
}

/** Returns a conflict as programs read it. */
export function conflictItem(shown: ShownConflict, settings: TeamSettings, screen: Looker): object {
  const side = (name: 'ours' | 'theirs'): object => ({
    value: valueText(shown, name, settings, screen),
    by: shown[name]?.name ?? null,
    at: shown[name]?.at ?? null,
  });
  const { type, id, file, about, field, choice, commands } = shown;
  return {
    record: { type, id, name: shown.name, file },
    about,
    field: about === 'field' ? field : null,
    ours: side('ours'),
    theirs: side('theirs'),
    before: about === 'field' ? valueText(shown, 'base', settings, screen) : null,
    choice: choice == null || typeof choice === 'string' ? choice : 'value',
    commands,
  };
}
