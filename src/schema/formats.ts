// The string formats that the schemas name. Shapes only: what a day means to the business is domain/day.ts.
import { everydayZones } from './zones.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
// One @, a dotted domain, and none of the characters that end a header or an address list (template S1: "@" and a domain).
const emailPattern =
  /^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Returns whether the text is a day of the calendar, YYYY-MM-DD; 2026-02-30 is not. */
export function date(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1;
}

/** Returns the number of days of a month, 1 to 12, of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Returns whether the text is a plain day or a time with its offset. */
export function moment(text: string): boolean {
  if (date(text)) return true;
  const match = momentPattern.exec(text);
  return match?.[1] != null && date(match[1]);
}

/** Returns whether the text can be the address of one mailbox. */
export function email(text: string): boolean {
  return text.length <= 254 && emailPattern.test(text);
}

/** Returns whether this runtime knows the IANA time zone. */
export function timezone(text: string): boolean {
  if (everydayZones.has(text)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
