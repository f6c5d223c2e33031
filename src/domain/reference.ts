// One grammar for naming a record: id prefix (4 or more), number, old number, slug, phone, part of the name, pinyin initials.
import { closest, distance } from 'fastest-levenshtein';
import type { Parsed } from '../errors.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { referenceProblems } from '../words/reference.ts';
import type { Book } from './book.ts';
import type { AnyRecord, RecordType } from './record.ts';

/** How a name sounds; handed in, because the dictionary is loaded only when nothing simpler matched. */
export type Spell = (name: string) => { readonly initials: string; readonly full: string };

export interface Found {
  readonly type: RecordType;
  readonly record: AnyRecord;
}

/** Shown when a reference is ambiguous, at most this many. */
const shown = 10;

/** Returns the customers that the text can mean, the surest way of naming first: a surer match hides the vaguer ones. */
export function matchingCustomers(text: string, book: Book, paths: ReadonlyMap<string, string>, spell: Spell | null): Customer[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const digits = wanted.replace(/[\s()+-]/g, '');
  const isNumeric = /^\d{4,}$/.test(digits);
  const ways: ((customer: Customer) => boolean)[] = [
    ({ id, no }) => id === wanted || no?.toLowerCase() === wanted,
    ({ name, aliases = [] }) => [name, ...aliases].some((known) => known.toLowerCase() === wanted),
    ({ id }) => wanted.length >= 4 && id.startsWith(wanted),
    ({ id }) => slugIn(paths.get(id)) === wanted,
    ({ contacts = [] }) => isNumeric && contacts.some(({ phone }) => phone?.replace(/[^\d]/g, '').endsWith(digits) === true),
    ({ name, aliases = [] }) => [name, ...aliases].some((known) => known.toLowerCase().includes(wanted)),
    ({ contacts = [] }) => wanted.length >= 2 && contacts.some(({ name }) => name.toLowerCase() === wanted),
    ({ name }) => spell != null && /^[a-z0-9]{2,}$/.test(wanted) && sounds(spell(name), wanted),
  ];
  for (const way of ways) {
    const matches = book.customers.filter(way);
    if (matches.length > 0) return matches;
  }
  return [];
}

function sounds({ initials, full }: { readonly initials: string; readonly full: string }, wanted: string): boolean {
  return initials.includes(wanted) || full.includes(wanted);
}

function slugIn(path: string | undefined): string | null {
  const name = path?.split('/').at(-1) ?? '';
  return /^(.+)-[0-9a-z]{8}\.yaml$/.exec(name)?.[1] ?? null;
}

/** Returns the one customer that the text means. */
export function findCustomer(
  text: string,
  book: Book,
  paths: ReadonlyMap<string, string>,
  spell: Spell | null,
): Parsed<Customer> {
  const matches = matchingCustomers(text, book, paths, spell);
  const [only] = matches;
  if (matches.length === 1 && only) return { value: only };
  if (matches.length > 1) return { problem: ambiguous(text, matches.map(describe)) };
  return { problem: referenceProblems.unknown({ text, close: closeName(text, book) }) };
}

/** Returns the record of any type that the text means: events by id prefix or number, customers by everything. */
export function findRecord(text: string, book: Book, paths: ReadonlyMap<string, string>, spell: Spell | null): Parsed<Found> {
  const wanted = text.trim().toLowerCase();
  const events: Found[] = [
    ...book.followups.map((record) => ({ type: 'followup' as const, record })),
    ...book.orders.map((record) => ({ type: 'order' as const, record })),
  ].filter(({ record }) => isNamed(record, wanted));
  const [only] = events;
  if (events.length === 1 && only) return { value: only };
  if (events.length > 1) {
    return { problem: ambiguous(text, events.map(({ type, record }) => `${record.no ?? record.id}  ${type}`)) };
  }
  const customer = findCustomer(text, book, paths, spell);
  return 'problem' in customer ? customer : { value: { type: 'customer', record: customer.value } };
}

function isNamed(record: { readonly id: string; readonly no?: string }, wanted: string): boolean {
  return record.id === wanted || record.no?.toLowerCase() === wanted || (wanted.length >= 4 && record.id.startsWith(wanted));
}

/** An action of a follow-up: what `done` and `snooze` can settle. */
export type Action =
  | { readonly kind: 'next' | 'promise'; readonly id: string; readonly what: string; readonly followup: Followup }
  | { readonly kind: 'waiting'; readonly id: string; readonly what: string; readonly followup: Followup };

/** Returns the action whose id starts with the text (4 or more characters), or the awaited reply of that follow-up. */
export function findAction(text: string, book: Book): Parsed<Action> {
  const wanted = text.trim().toLowerCase();
  const all: Action[] = book.followups.flatMap((followup): Action[] => [
    ...(followup.next ?? []).map(({ id, what }) => ({ kind: 'next' as const, id, what, followup })),
    ...(followup.promises ?? []).map(({ id, what }) => ({ kind: 'promise' as const, id, what, followup })),
    ...(followup.waiting ? [{ kind: 'waiting' as const, id: followup.id, what: followup.waiting.for, followup }] : []),
  ]);
  const isMeant = ({ id, kind, followup }: Action): boolean =>
    id === wanted || (wanted.length >= 4 && id.startsWith(wanted)) || (kind === 'waiting' && followup.no?.toLowerCase() === wanted);
  const matches = all.filter(isMeant);
  const [only] = matches;
  if (matches.length === 1 && only) return { value: only };
  if (matches.length > 1) return { problem: ambiguous(text, matches.map(({ id, what }) => `${id}  ${what}`)) };
  return { problem: referenceProblems.not_an_action({ text }) };
}

function ambiguous(text: string, candidates: readonly string[]): ReturnType<typeof referenceProblems.ambiguous> {
  return referenceProblems.ambiguous({ text, candidates: candidates.slice(0, shown), more: Math.max(0, candidates.length - shown) });
}

/** Returns how a customer is listed among candidates: number or id, and name. */
export function describe(customer: Customer): string {
  return `${customer.no ?? customer.id}  ${customer.name}`;
}

// A suggestion only when most of the name was typed right.
function closeName(text: string, book: Book): string | null {
  const names = book.customers.map((customer) => customer.name);
  if (names.length === 0) return null;
  const best = closest(text, names);
  return distance(text, best) <= Math.max(1, Math.floor(text.length / 3)) ? best : null;
}
