// The value of a field, whatever it is, as people read it in an echo or a sheet: lists joined, labels, masked where private.
import { formatAmount } from '../domain/amount.ts';
import { type Field, choicesOf } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import { maskedText } from '../domain/masked.ts';
import { type TeamSettings, choiceLabel, nameOf } from '../domain/settings.ts';
import { flagLabels } from '../words/look.ts';
import type { Screen } from './screen.ts';
import { spelledOut } from './value.ts';

/** Returns the value as text; an absent one is empty. */
export function fieldText(
  value: unknown,
  field: Field | null,
  settings: TeamSettings,
  screen: Pick<Screen, 'say' | 'lang' | 'options'>,
): string {
  if (value == null) return '';
  if (Array.isArray(value))
    return value
      .map((part) => fieldText(part, field, settings, screen))
      .join(screen.lang === 'zh' ? '、' : ', ');
  if (typeof value === 'boolean') return screen.say(flagLabels[value ? 'yes' : 'no']);
  if (typeof value === 'number')
    return field?.type === 'amount' ? formatAmount(value, screen.lang) : String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field?.type === 'moment') return text.slice(0, 16).replace('T', ' ');
  if (field?.ref === 'member') return nameOf(settings, text);
  const choices = field && choicesOf(field, settings);
  if (choices) return screen.say(choiceLabel(choices, text));
  if (field?.aliases) return spelledOut(text, field.aliases, screen);
  if (screen.options.reveal === true) return text;
  return field ? maskedText(field, text) : maskText(text);
}
