// Phone numbers: what is accepted, and the one form that is kept. Masking is mask.ts, other countries are world-phone.ts.
import { worldPhone } from './world-phone.ts';

const mobile = /^1[3-9]\d{9}$/; // template S1: 11 digits
const landline = /^0\d{2,3}-?\d{7,8}$/; // template S4: area code and number
const service = /^(?:400|800)-?\d{3}-?\d{4}$|^(?:400|800)\d{7}$/;
const masked = /^[+\d][\d-]*\*{2,}\d{0,4}$/; // template S4 keeps only the first three and the last four digits

/** Returns the number as it is kept: digits, a landline with its dash, + for other countries; null when it cannot be one. */
export function normalPhone(text: string, region: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()–—]/g, '')
    .trim();
  if (masked.test(plain)) return plain;
  const digits = plain.replaceAll('-', '');
  if (region === 'CN') {
    const home = digits.replace(/^(?:\+?86)(?=1[3-9]\d{9}$|0)/, '');
    if (mobile.test(home)) return home;
    if (landline.test(home)) return dashed(plain.startsWith('0') ? plain : home);
    if (service.test(digits)) return digits;
  }
  return digits.startsWith('+') || region !== 'CN' ? worldPhone(digits, region) : null;
}

// Area codes are 3 digits for Beijing and the 02x cities, 4 elsewhere.
function dashed(number: string): string {
  if (number.includes('-')) return number.replace(/-+/g, '-');
  const area = /^0(?:10|2\d)/.test(number) ? 3 : 4;
  return `${number.slice(0, area)}-${number.slice(area)}`;
}
