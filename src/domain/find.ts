// Full text over all records, those of the history library included. Marks nothing and hides nothing: see view/find.ts.
import type { Customer } from '../schema/generated/types.ts';
import { type Book, compare } from './book.ts';
import { dayOf, type Day } from './day.ts';
import { type Field, choicesOf, fieldsOf, valuesAt } from './field.ts';
import { type AnyRecord, type RecordType, eventDay, recordTypes } from './record.ts';
import { customerOf, isPhone } from './reference.ts';
import { lastContact } from './standing.ts';

/** One field that contains at least one of the words. */
export interface Match {
  readonly field: Field;
  readonly text: string;
}

/** One record in which, together with the name of its customer, all words occur. */
export interface Hit {
  readonly type: RecordType;
  readonly record: AnyRecord;
  /** Null where the customer of an event is not there. */
  readonly customer: Customer | null;
  /** The day it speaks of; of a customer, that of the last contact. */
  readonly on: Day;
  readonly matches: readonly Match[];
}

/** A word as it is looked for: folded, and as digits where it may be a phone number. */
export interface Word {
  readonly text: string;
  readonly digits: string | null;
}

/** Returns a text in the form in which words are compared: without regard to case and width of the letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Returns the words to look for; each argument is one, blanks included. */
export function wordsOf(texts: readonly string[]): Word[] {
  return texts
    .map(folded)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const digits = text.replace(/[\s()+-]/g, '');
      // Four digits are the shortest end of a number that is no accident.
      return { text, digits: /^\d{4,}$/.test(digits) ? digits : null };
    });
}

/** Returns the records of these types that contain all words: by customer, the latest first, a customer before its events. */
export function find(words: readonly Word[], types: readonly RecordType[], today: Day, book: Book): Hit[] {
  if (words.length === 0) return [];
  const near = book.lookup.holding(words.map(({ text }) => text));
  const hits = recordTypes
    .filter((type) => types.includes(type))
    .flatMap((type) => findIn(type, near[type] ?? [], { words, today, book }));
  const latest = new Map<string, Day>();
  for (const hit of hits) if ((latest.get(homeOf(hit)) ?? '') < hit.on) latest.set(homeOf(hit), hit.on);
  const place = ({ type }: Hit): number => (type === 'customer' ? 0 : 1);
  return hits.toSorted(
    (a, b) =>
      compare(latest.get(homeOf(b)) ?? '', latest.get(homeOf(a)) ?? '') ||
      compare(homeOf(a), homeOf(b)) ||
      place(a) - place(b) ||
      compare(b.on, a.on) ||
      compare(a.record.id, b.record.id),
  );
}

/** Returns the id of the customer to whom the hit belongs. */
export function homeOf({ customer, record }: Hit): string {
  return customer?.id ?? record.id;
}

function findIn(
  type: RecordType,
  records: readonly AnyRecord[],
  { words, today, book }: { readonly words: readonly Word[]; readonly today: Day; readonly book: Book },
): Hit[] {
  if (records.length === 0) return [];
  const fields = fieldsOf(type, book.settings).filter(isSearched);
  return records.flatMap((record): Hit[] => {
    const customer = customerOf(record, book);
    const name = folded(customer?.name ?? '');
    // Most records hold none of the words, and looking field by field would cost them all.
    if (!words.every((word) => name.includes(word.text) || mentions(record, word))) return [];
    const matches = fields.flatMap((field) =>
      textsOf(record, field, book)
        .filter((text) => words.some((word) => contains(field, text, word)))
        .map((text) => ({ field, text })),
    );
    const isWhole = words.every(
      (word) => name.includes(word.text) || matches.some(({ field, text }) => contains(field, text, word)),
    );
    if (matches.length === 0 || !isWhole) return [];
    return [{ type, record, customer, on: dayOfHit(type, record, today, book), matches }];
  });
}

function dayOfHit(type: RecordType, record: AnyRecord, today: Day, book: Book): Day {
  if (type === 'customer')
    return lastContact(today, record as Customer, book.followupsOf.get(record.id) ?? [], book.settings);
  return dayOf(eventDay(record), book.settings.timezone);
}

// What people wrote: not days, numbers, choices and members, which a query finds (`tend list`).
function isSearched({ path, type, ref, values, list }: Field): boolean {
  if (path === 'currency') return false;
  return (
    ['line', 'text', 'tags', 'list'].includes(type) &&
    ref == null &&
    values == null &&
    (list == null || list === 'need_types')
  );
}

function textsOf(record: AnyRecord, field: Field, book: Book): string[] {
  const choices = field.list == null ? null : choicesOf(field, book.settings);
  return valuesAt(record, field.path).filter(
    (value) => typeof value === 'string' && !choices?.some(({ id }) => id === value),
  ) as string[];
}

/** Returns whether the text of the field contains the word; a phone is found by the whole number or its end, however it is typed. */
export function contains(field: Field, text: string, word: Word): boolean {
  if (field.private === 'phone') return word.digits != null && isPhone(text, word.digits);
  return folded(text).includes(word.text) || holdsNumber(text, word);
}

// Seven digits and more may be a phone in a free text; shorter ones are years and prices.
function holdsNumber(text: string, { digits }: Word): boolean {
  return (
    digits != null &&
    digits.length >= 7 &&
    folded(text)
      .replace(/[\s()+-]/g, '')
      .includes(digits)
  );
}

function mentions(value: unknown, word: Word): boolean {
  if (typeof value === 'string')
    return (
      folded(value).includes(word.text) ||
      (word.digits != null && (isPhone(value, word.digits) || holdsNumber(value, word)))
    );
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, word))
  );
}
