// The value of one field as people read it: labels for choices, names for members, grouped amounts, hidden phones.
import { formatAmount } from '../domain/amount.ts';
import type { Book } from '../domain/book.ts';
import { choicesOf } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import { maskedText } from '../domain/masked.ts';
import type { Queryable } from '../domain/queryable.ts';
import { nameOf } from '../domain/settings.ts';
import { flagLabels } from '../words/look.ts';
import type { Screen } from './screen.ts';

/** Returns one stored value as text: with its label for people, as stored for programs; private parts hidden unless revealed. */
export function shownValue(
  value: unknown,
  { kind, field }: Pick<Queryable, 'kind' | 'field'>,
  book: Book,
  screen: Screen,
): string {
  const text = textOf(value);
  if (field?.ref === 'opportunity') return opportunityText(text, book);
  switch (kind) {
    case 'amount':
      return formatAmount(value as number, screen.lang);
    case 'flag':
      return screen.say(value === true ? flagLabels.yes : flagLabels.no);
    case 'member':
      return nameOf(book.settings, text);
    case 'customer':
      return book.customerById.get(text)?.name ?? text;
    case 'choice': {
      const label = field && choicesOf(field, book.settings)?.find(({ id }) => id === text)?.label;
      return label ? screen.say(label) : plainValue(text, field, screen);
    }
    case 'day':
      return momentText(text);
    default:
      return plainValue(field?.aliases ? spelledOut(text, field.aliases, screen) : text, field, screen);
  }
}

/** Returns a range in words: `gt200` is short for files. */
export function spelledOut(
  text: string,
  aliases: Readonly<Record<string, string>>,
  { lang }: Pick<Screen, 'lang'>,
): string {
  const word = Object.keys(aliases).find((alias) => aliases[alias] === text);
  if (lang === 'zh')
    return (
      word ??
      text
        .replace(/^lt(\d+)$/, '$1人以下')
        .replace(/^gt(\d+)$/, '$1人以上')
        .replace(/^\d+-\d+$/, '$&人')
    );
  return text.replace(/^lt(?=\d)/, '< ').replace(/^gt(?=\d)/, '> ');
}

/** Returns a value as stored, its private parts hidden unless revealed. */
export function plainValue(value: unknown, field: Queryable['field'], { options }: Screen): string {
  const text = textOf(value);
  return field && !options.reveal ? maskedText(field, text) : text;
}

/** Returns a moment without its offset: a day, or day and time as it was written. */
export function momentText(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}

// The scores of a survey are one field with a name for each score.
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${textOf(part)}`)
    .join(', ');
}

function opportunityText(id: string, { opportunities }: Book): string {
  const found = opportunities.find((opportunity) => opportunity.id === id);
  return found ? maskText(`${found.no ?? found.id} ${found.title}`) : id;
}
