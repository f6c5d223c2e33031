// One grammar for naming a record: id prefix (4 or more), number, old number, slug, phone, part of the name, pinyin initials.
import type { Parsed, Problem } from '../errors.ts';
import type { Customer, Followup, Task } from '../schema/generated/types.ts';
import { referenceProblems } from '../words/reference.ts';
import type { Book } from './book.ts';
import { closeTo } from './close.ts';
import type { Named } from './lookup.ts';
import { maskText } from './mask.ts';
import { type AnyRecord, type RecordType, eventDay, recordTypes } from './record.ts';
import { isTaskOpen } from './task.ts';

/** How a name sounds; handed in, because the dictionary is loaded only when nothing simpler matched. */
export type Spell = (name: string) => { readonly initials: string; readonly full: string };

export interface Found {
  readonly type: RecordType;
  readonly record: AnyRecord;
}

/** What a reference led to: the one record meant, or why not, with the records it could mean. */
export type Referred<T> =
  | { readonly value: T }
  | { readonly problem: Problem; readonly candidates: readonly T[] };

/** Shown when a reference is ambiguous, at most this many. */
const shown = 10;

/** Returns the customers that the text can mean, the surest way of naming first: a surer match hides the vaguer ones. */
export function matchingCustomers(
  text: string,
  book: Book,
  paths: ReadonlyMap<string, string>,
  spell: Spell | null,
): Customer[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const digits = wanted.replace(/[\s()+-]/g, '');
  const isNumeric = /^\d{4,}$/.test(digits);
  const ways: ((customer: Named) => boolean)[] = [
    ({ id, no }) => id === wanted || no?.toLowerCase() === wanted,
    ({ name, aliases = [] }) => [name, ...aliases].some((known) => plain(known) === wanted),
    ({ id }) => wanted.length >= 4 && id.startsWith(wanted),
    ({ id }) => slugIn(paths.get(id)) === wanted,
    ({ contacts = [] }) => isNumeric && contacts.some(({ phone }) => phone != null && isPhone(phone, digits)),
    ({ name, aliases = [] }) => [name, ...aliases].some((known) => plain(known).includes(wanted)),
    ({ contacts = [] }) => wanted.length >= 2 && contacts.some(({ name }) => plain(name) === wanted),
    ({ name, aliases = [] }) =>
      spell != null &&
      /^[a-z0-9]{2,}$/.test(wanted) &&
      [name, ...aliases].some((known) => sounds(spell(known), wanted)),
  ];
  for (const way of ways) {
    const matches = book.lookup.names.filter(way);
    if (matches.length > 0) return matches.flatMap(({ id }) => book.customerById.get(id) ?? []);
  }
  return [];
}

function sounds(
  { initials, full }: { readonly initials: string; readonly full: string },
  wanted: string,
): boolean {
  return initials.includes(wanted) || full.includes(wanted);
}

function slugIn(path: string | undefined): string | null {
  const name = path?.split('/').at(-1) ?? '';
  return /^(.+)-[0-9a-z]{8}\.yaml$/.exec(name)?.[1] ?? null;
}

/** Returns whether a number was meant: the whole of it, with or without its country code, or its last digits. */
export function isPhone(phone: string, digits: string): boolean {
  const known = phone.replace(/\D/g, '');
  // Seven digits is the shortest number that is one without its area code.
  return known.endsWith(digits) || (known.length >= 7 && digits.endsWith(known));
}

/** Returns the one customer that the text means. */
export function findCustomer(
  text: string,
  book: Book,
  paths: ReadonlyMap<string, string>,
  spell: Spell | null,
): Referred<Customer> {
  return onlyOf(text, matchingCustomers(text, book, paths, spell), describe, book);
}

/**
 * Returns the record of any type that the text means: an id or a number, a customer's exact name, the beginning of an
 * id, then everything else that names a customer.
 */
export function findRecord(
  text: string,
  book: Book,
  paths: ReadonlyMap<string, string>,
  spell: Spell | null,
): Referred<Found> {
  const wanted = plain(text);
  const { lookup } = book;
  const ways = [
    () => recordsAt(book, (type) => lookup.exactly(type, wanted)),
    () => called(wanted, book),
    () => recordsAt(book, (type) => (wanted.length >= 4 ? lookup.beginning(type, wanted) : [])),
  ];
  for (const way of ways) {
    const matches = way();
    if (matches.length > 0) return onlyOf(text, matches, (found) => describeFound(found, book), book);
  }
  const customers = matchingCustomers(text, book, paths, spell).map((record) => ({
    type: 'customer' as const,
    record,
  }));
  return onlyOf(text, customers, (found) => describeFound(found, book), book);
}

function recordsAt({ lookup }: Book, idsOf: (type: RecordType) => readonly string[]): Found[] {
  return recordTypes.flatMap((type) =>
    idsOf(type).flatMap((id) => {
      const record = lookup.record(type, id);
      return record ? [{ type, record }] : [];
    }),
  );
}

function called(wanted: string, book: Book): Found[] {
  return book.lookup.names
    .filter(({ name, aliases = [] }) => [name, ...aliases].some((known) => plain(known) === wanted))
    .flatMap(({ id }) => book.customerById.get(id) ?? [])
    .map((record) => ({ type: 'customer' as const, record }));
}

/** Returns the only match, or why there is not exactly one. */
export function onlyOf<T>(
  text: string,
  matches: readonly T[],
  name: (match: T) => string,
  book: Book,
): Referred<T> {
  const [only] = matches;
  if (matches.length === 1 && only) return { value: only };
  // A phone that was typed is not repeated: errors end up in the logs of cron.
  const shownText = maskText(text.trim());
  const problem = only
    ? ambiguous(shownText, matches.map(name))
    : referenceProblems.unknown({ text: shownText, close: closeName(text, book) });
  return { problem, candidates: matches };
}

/** Returns the text as names are compared: full-width letters and case make no difference. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** What `done` and `snooze` can settle: an action of a follow-up, or a task. */
export type Action =
  | FollowupAction
  | { readonly kind: 'task'; readonly id: string; readonly what: string; readonly task: Task };

export type FollowupAction =
  | {
      readonly kind: 'next' | 'promise';
      readonly id: string;
      readonly what: string;
      readonly followup: Followup;
    }
  | { readonly kind: 'waiting'; readonly id: string; readonly what: string; readonly followup: Followup };

/** Returns the action or task whose id starts with the text (4 or more characters), or the awaited reply of that follow-up. */
export function findAction(text: string, book: Book): Parsed<Action> {
  const wanted = text.trim().toLowerCase();
  const isMeant = (action: Action): boolean =>
    action.id === wanted ||
    (wanted.length >= 4 && action.id.startsWith(wanted)) ||
    (action.kind === 'waiting' && action.followup.no?.toLowerCase() === wanted) ||
    (action.kind === 'task' && action.task.no?.toLowerCase() === wanted);
  const matches = actionsOf(book.lookup.mentioning([wanted])).filter(isMeant);
  const [only] = matches;
  if (matches.length === 1 && only) return { value: only };
  if (matches.length > 1)
    return {
      problem: ambiguous(
        text,
        matches.map(({ id, what }) => `${id}  ${what}`),
      ),
    };
  if (/^[0-9a-z]{1,3}$/.test(wanted)) return { problem: referenceProblems.too_short({ text }) };
  return { problem: referenceProblems.not_an_action({ text }) };
}

/** Returns the action or task that the text means: by its id, else the only open one whose words contain the text. */
export function findOpenAction(text: string, book: Book): Parsed<Action> {
  const byId = findAction(text, book);
  const wanted = plain(text);
  // Three letters stand in many words; two Chinese characters are a word.
  const isTelling = wanted.length >= 4 || (wanted.length >= 2 && /[^ -~]/.test(wanted));
  if ('value' in byId || byId.problem.code === 'reference.ambiguous' || !isTelling) return byId;
  const matches = actionsOf(book.lookup.mentioning([wanted])).filter(
    (action) => isOpen(action) && plain(action.what).includes(wanted),
  );
  const [only] = matches;
  if (matches.length === 1 && only) return { value: only };
  return only
    ? {
        problem: ambiguous(
          text,
          matches.map(({ id, what }) => `${id}  ${maskText(what)}`),
        ),
      }
    : byId;
}

function isOpen(action: Action): boolean {
  if (action.kind === 'task') return isTaskOpen(action.task);
  const { id, kind, followup } = action;
  if (kind === 'waiting') return followup.waiting?.done == null;
  const entry = [...(followup.next ?? []), ...(followup.promises ?? [])].find((one) => one.id === id);
  return entry?.done == null && entry?.state !== 'done' && entry?.state !== 'cancelled';
}

function actionsOf(book: Book): Action[] {
  const ofFollowups = book.followups.flatMap((followup): FollowupAction[] => [
    ...(followup.next ?? []).map(({ id, what }) => ({ kind: 'next' as const, id, what, followup })),
    ...(followup.promises ?? []).map(({ id, what }) => ({ kind: 'promise' as const, id, what, followup })),
    ...(followup.waiting
      ? [{ kind: 'waiting' as const, id: followup.id, what: followup.waiting.for, followup }]
      : []),
  ]);
  return [
    ...ofFollowups,
    ...book.tasks.map((task): Action => ({ kind: 'task', id: task.id, what: task.title, task })),
  ];
}

function ambiguous(
  text: string,
  candidates: readonly string[],
): ReturnType<typeof referenceProblems.ambiguous> {
  return referenceProblems.ambiguous({
    text,
    candidates: candidates.slice(0, shown),
    more: Math.max(0, candidates.length - shown),
  });
}

/** Returns the customer a record is or is about; null where there is none. */
export function customerOf(record: AnyRecord, book: Book): Customer | null {
  if ('name' in record) return record;
  return (record.customer == null ? null : book.customerById.get(record.customer)) ?? null;
}

/** Returns how any record is listed among candidates; an event with its day and its customer. */
export function describeFound({ record }: Found, book: Book): string {
  if ('name' in record) return describe(record);
  const about = ['title' in record ? maskText(record.title) : null, customerOf(record, book)?.name];
  return `${record.no ?? record.id}  ${eventDay(record)}  ${about.filter((part) => part != null).join(' · ')}`;
}

/** Returns how a customer is listed among candidates: number or id, and name. */
export function describe(customer: Named): string {
  return `${customer.no ?? customer.id}  ${customer.name}`;
}

// A suggestion only when most of the name was typed right.
function closeName(text: string, book: Book): string | null {
  const names = book.lookup.names.map(({ name }) => name);
  return closeTo(text, names);
}
