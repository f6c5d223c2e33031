// Amounts of money as people write them; exact to the cent, and converts no currency.
import type { Parsed } from '../errors.ts';
import { amountProblems } from '../words/amounts.ts';
import type { AmountFault } from '../words/amounts.ts';

/** The most an amount can be, so that every cent still has a number of its own. */
export const largestAmount = 1e13;

// The zeros each unit stands for; `w` is how 万 is typed in a hurry.
const zerosOfUnit = new Map(
  Object.entries({ k: 3, 千: 3, w: 4, 万: 4, 萬: 4, 十万: 5, m: 6, 百万: 6, 千万: 7, 亿: 8, 億: 8 }),
);

const amountShape =
  /^(?:¥|rmb|cny|人民币)? ?(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))? ?(k|w|m|[十百千]?万|[千萬亿億])? ?(?:元|圆|块|rmb|cny)?$/;

/** Returns the amount a text stands for: `500000`, `500,000`, `50万`, `1.2亿`, `5k`, `3m`, `¥500000`. */
export function parseAmount(text: string): Parsed<number> {
  // NFKC turns full-width digits, commas and the yen sign into the plain ones.
  const written = text.normalize('NFKC').trim().toLowerCase();
  const match = written.length > 40 ? null : amountShape.exec(written.replace(/^-([^\d])/, '$1-'));
  if (match == null) return refuse(text, 'form');
  const [, sign, whole = '', fraction = '', unit = ''] = match;
  if (sign === '-') return refuse(text, 'negative');
  // Digits are moved as text: 1.1 * 10000 would leave a crumb behind.
  const zeros = (zerosOfUnit.get(unit) ?? 0) + 2;
  const moved = fraction.padEnd(zeros, '0');
  if (/[1-9]/.test(moved.slice(zeros))) return refuse(text, 'decimals');
  const cents = BigInt(whole.replaceAll(',', '') + moved.slice(0, zeros));
  if (cents > BigInt(largestAmount) * 100n) return refuse(text, 'size');
  return { value: Number(cents) / 100 };
}

function refuse(text: string, fault: AmountFault): Parsed<never> {
  const shown = text.trim();
  return {
    problem: amountProblems.unreadable({ text: shown.length > 40 ? `${shown.slice(0, 40)}…` : shown, fault }),
  };
}

/** Returns the amount as it is read aloud, `50万` or `500,000`, never rounded below a cent. */
export function formatAmount(value: number, lang: 'zh' | 'en'): string {
  if (!Number.isFinite(value)) return String(value);
  const cents = Math.round(Math.abs(value) * 100);
  const sign = value < 0 && cents > 0 ? '-' : '';
  if (lang === 'zh' && cents >= 1e10 && cents % 1e8 === 0) return `${sign}${inUnits(cents / 1e8)}亿`;
  if (lang === 'zh' && cents >= 1e6 && cents % 1e4 === 0) return `${sign}${inUnits(cents / 1e4)}万`;
  const rest = cents % 100;
  return `${sign}${grouped(Math.floor(cents / 100))}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** Returns a count of hundredths as a number without trailing zeros: 120 is `1.2`. */
function inUnits(hundredths: number): string {
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${grouped(Math.floor(hundredths / 100))}${rest === '' ? '' : `.${rest}`}`;
}

function grouped(whole: number): string {
  return BigInt(whole)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}
