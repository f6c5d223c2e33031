// One figure of a review as people read it, and how it changed. Every percentage stands beside its counts; few are no percentage.
import { formatAmount } from '../domain/amount.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { figureWords } from '../words/review.ts';
import type { Cell, Figure, MeasureView } from './section.ts';

/** Of fewer than this, a percentage says more than is known. */
const fewest = 5;

/** Stands where there is nothing to count. */
export const nothing = '—';

/** Returns the figure with what it was made from. */
export function figureText(figure: Figure): Label {
  switch (figure.kind) {
    case 'count':
      return plain(grouped(figure.count));
    case 'share':
      return shareText(figure.part, figure.whole);
    case 'amount':
      return money(figure.amount, figure.currency);
    case 'days':
      return withCount(figureWords.days({ value: decimals(figure.value, 1) }), figure.of);
    case 'hours':
      return withCount(figureWords.hours({ value: decimals(figure.value, 1) }), figure.of);
    case 'score':
      return withCount(figureWords.score({ value: decimals(figure.value, 2) }), figure.of);
    case 'none':
      return plain(nothing);
  }
}

function shareText(part: number, whole: number): Label {
  const percent = isPercent({ whole }) ? `${decimals((100 * part) / whole, 0)}%` : null;
  const said = (lang: 'en' | 'zh'): string =>
    figureWords.share({ part: brief(part, lang), whole: brief(whole, lang), percent })[lang];
  return { en: said('en'), zh: said('zh') };
}

/** From here on a part of a whole is an amount of money, whose last digits nobody compares; tables and JSON have them. */
const million = 1e6;

function brief(value: number, lang: 'en' | 'zh'): string {
  if (value < million) return formatAmount(value, 'en');
  return lang === 'en' ? `${decimals(value / million, 2)}M` : `${decimals(value / 1e4, 1)}万`;
}

function withCount(text: Label, of: number): Label {
  return figureWords.of({ text, of });
}

function isPercent({ whole }: { readonly whole: number }): boolean {
  return whole >= fewest;
}

function money(amount: number, currency: string): Label {
  return {
    en: `${currency} ${formatAmount(amount, 'en')}`,
    zh: `${currency} ${formatAmount(amount, 'zh')}`,
  };
}

function grouped(count: number): string {
  return Number.isInteger(count) ? formatAmount(count, 'en') : decimals(count, 1);
}

/** Returns the number with at most so many decimals, without trailing zeros. */
export function decimals(value: number, places: number): string {
  const unit = 10 ** places;
  // Divisions leave crumbs: 2.4999999999 is 2.5.
  const rounded = Math.round(Math.round(value * unit * 1e6) / 1e6) / unit;
  return String(rounded === 0 ? 0 : rounded);
}

/** Returns what programs compute with: the share as a fraction, the amount, the days; null where there is nothing. */
export function valueOf(figure: Figure): number | null {
  switch (figure.kind) {
    case 'count':
      return figure.count;
    case 'share':
      return figure.whole === 0 ? null : figure.part / figure.whole;
    case 'amount':
      return figure.amount;
    case 'none':
      return null;
    default:
      return figure.value;
  }
}

/** How a measure changed since the period before. */
export interface Change {
  readonly mark: '▲' | '▼' | '±0';
  /** Without the mark. */
  readonly text: Label;
  /** Null where neither way is good, and where nothing changed. */
  readonly isGood: boolean | null;
}

/** Returns how a measure changed, or null where it cannot be compared. */
export function changeOf({ now, before, better }: MeasureView): Change | null {
  if (before == null || !isSameKind(now, before)) return null;
  const [to, from] = [valueOf(now), valueOf(before)];
  if (to == null || from == null) return null;
  const difference = to - from;
  const text = differenceText(now, before, Math.abs(difference));
  // What rounds to nothing is no change anybody could see.
  if (difference === 0 || text.en === differenceText(now, before, 0).en)
    return { mark: '±0', text: plain(''), isGood: null };
  const isUp = difference > 0;
  return { mark: isUp ? '▲' : '▼', text, isGood: better == null ? null : isUp === (better === 'up') };
}

function isSameKind(now: Figure, before: Figure): boolean {
  if (now.kind === 'amount' && before.kind === 'amount') return now.currency === before.currency;
  return now.kind === before.kind;
}

function differenceText(now: Figure, before: Figure, difference: number): Label {
  switch (now.kind) {
    case 'amount':
      return { en: formatAmount(difference, 'en'), zh: formatAmount(difference, 'zh') };
    case 'share':
      // Percentage points of a handful say no more than percentages of it.
      return isPercent(now) && before.kind === 'share' && isPercent(before)
        ? figureWords.points({ value: decimals(100 * difference, 0) })
        : plain(difference === 0 ? '' : ' ');
    case 'days':
      return figureWords.days({ value: decimals(difference, 1) });
    case 'hours':
      return figureWords.hours({ value: decimals(difference, 1) });
    case 'score':
      return plain(decimals(difference, 2));
    default:
      return plain(grouped(difference));
  }
}

/** Returns the change as a few characters: `▲ 3`, `▼ 2 !` for the wrong way, nothing where there is nothing to compare. */
export function changeText(change: Change | null): Label {
  if (change == null) return plain('');
  const { mark, text, isGood } = change;
  const wrong = isGood === false ? ' !' : '';
  const said = (part: string): string => `${mark}${part.trim() === '' ? '' : ` ${part}`}${wrong}`;
  return { en: said(text.en), zh: said(text.zh) };
}

/** Returns a cell of a table as text: data and labels as they are, figures with what they were made from. */
export function cellText(cell: Cell): Label {
  if (cell == null) return plain('');
  if (typeof cell === 'string') return plain(cell);
  return 'kind' in cell ? figureText(cell) : cell;
}

/** Returns whether a cell is a number, which stands on the right. */
export function isFigure(cell: Cell | undefined): cell is Figure {
  return typeof cell === 'object' && cell !== null && 'kind' in cell;
}

const percentage = /^(?:-?\d[\d.,]*%?)?$/;

/** Returns whether a column holds nothing but figures and percentages of them. */
export function isFigureColumn(rows: readonly (readonly Cell[])[], place: number): boolean {
  const cells = rows.map((row) => row[place] ?? null).filter((cell) => cell != null);
  const isNumeric = (cell: Cell): boolean =>
    isFigure(cell) || (typeof cell === 'string' && percentage.test(cell));
  return cells.length > 0 && cells.every(isNumeric);
}
