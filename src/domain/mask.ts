// Hiding phones, e-mail and handles. Decides nothing about who may see them, and does not check that they are valid.

const HIDDEN = '****';
// Country codes have one to three digits; those listed here have one or two (ITU-T E.164).
const COUNTRY = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
// Area codes in mainland China: 010, 02x, and four digits elsewhere.
const AREA = /^(0(?:10|2\d|[3-9]\d\d))\d{7,8}$/;
const MASKED = /^[\d\s()-]*\*{3,}[\d*\s()-]*$/;
const MOST = 7;

/**
 * Returns the phone with its middle hidden: 138****5678, +86138****5678, 010-****8888, ****4567. Of the number itself,
 * country code and trunk 0 apart, at most seven digits are shown.
 */
export function maskPhone(phone: string): string {
  const text = phone.normalize('NFKC').trim();
  if (text === '') return '';
  const dialled = text
    .replace(/^\(?(?:\+|00(?=[1-9]))[\s(]*/, '+')
    .replace(/^\(?86(?=\D{0,2}1[3-9](?:\D?\d){9}$)/, '+86');
  const country = COUNTRY.exec(dialled)?.[0] ?? '';
  const rest = dialled.slice(country.length);
  const digits = rest.match(/\p{Nd}/gu) ?? [];
  const trunk = digits[0] === '0' ? 1 : 0;
  if (MASKED.test(rest) && digits.length - trunk <= MOST) return phone;
  const unwritten = country === '+86' && trunk === 0 ? '0' : '';
  const area = AREA.exec(unwritten + digits.join(''))?.[1];
  if (area == null) return country + outer(digits);
  return `${country}${area.slice(unwritten.length)}-${HIDDEN}${digits.slice(-4).join('')}`;
}

// Ten digits and more show three and four; shorter numbers show less, so that at least three are always hidden.
function outer(digits: readonly string[]): string {
  const count = digits.length;
  const head = count >= 10 ? 3 : 0;
  const tail = count >= 8 ? 4 : count >= 5 ? 2 : 0;
  return digits.slice(0, head).join('') + HIDDEN + (tail > 0 ? digits.slice(-tail).join('') : '');
}

// The first character alone: a handle is often a phone number or begins with a family name.
function initial(text: string): string {
  const [first = ''] = text;
  return first === '' || first === '*' ? '***' : `${first}***`;
}

/** Returns the address with all but the first letter and the domain hidden: z***@example.com. */
export function maskEmail(email: string): string {
  const text = email.trim();
  if (text === '') return '';
  const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'));
  return at < 0 ? initial(text) : initial(text.slice(0, at)) + text.slice(at);
}

/** Returns the account name with all but its first character hidden: z***. */
export function maskHandle(handle: string): string {
  const text = handle.trim();
  return text === '' ? '' : initial(text);
}

const D = '[0-9０-９]';
const S = '[ \\u00A0\\u3000.\\-‐‑–—－·]';
const START = `(?<![0-9０-９*])`;
const END = `(?![0-9０-９*])`;
const COUNTRY_CN = `(?:[(（]?(?:[+＋]|00|００)?[8８][6６][)）]?${S}?)?`;
const MOBILE = `${COUNTRY_CN}[1１][3-9３-９]${D}(?:${S}?${D}{4}${S}?${D}{4}|${S}${D}{3}${S}${D}{5}|${D}${S}${D}{3}${S}${D}{4})`;
const LANDLINE = `${COUNTRY_CN}[(（]?[0０](?:[1１][0０]|[2２]${D}|[3-9３-９]${D}{2})[)）]?${S}?(?:${D}{7,8}|${D}{3,4}${S}${D}{4})`;
const ABROAD = `(?<!${D}[ ]?)[+＋]${D}(?:(?:${S}|[()（）]){0,2}${D}){8,14}`;
const SERVICE = `[48４８][0０]{2}${S}?(?:${D}{3}${S}?${D}{4}|${D}{4}${S}?${D}{3})`;

// Bounded repetitions only, and each begins where no digit precedes: the scan is linear in the text.
const PHONE = new RegExp(`${START}(?:${MOBILE}|${LANDLINE}|${ABROAD}|${SERVICE})${END}`, 'gu');
const LOCAL = "A-Za-z0-9._%+'\\-";
const EMAIL = new RegExp(`(?<![${LOCAL}])[${LOCAL}]+(?=[@＠][\\p{L}\\p{N}-]{1,63}[.．][\\p{L}\\p{N}])`, 'gu');
// Invisible characters between two digits have one purpose: that nobody finds the number.
const SPLIT = new RegExp(`(?<=${D})\\p{Default_Ignorable_Code_Point}+(?=${D})`, 'gu');

/** Neither a phone nor an address can do without one of these. */
const TELLING = /[0-9０-９@＠]/;

/** Returns the text with every complete phone number and e-mail address in it masked; dates and amounts stay. */
export function maskText(text: string): string {
  if (!TELLING.test(text)) return text;
  return text.replace(SPLIT, '').replace(EMAIL, initial).replace(PHONE, maskPhone);
}
