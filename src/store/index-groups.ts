// The records of one customer as a text, and back. Knows neither files nor the index around it.
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { RecordLists } from '../domain/collection.ts';
import type { Named } from '../domain/lookup.ts';

/** A customer, which may be missing, and everything that names it. */
export interface Group {
  readonly customer: Customer | null;
  readonly others: Others;
}

export type Others = { readonly [T in Exclude<RecordType, 'customer'>]?: readonly AnyRecord[] };

/** Where a group is kept as text, and what is looked for in it without reading the text. */
export interface GroupText {
  readonly customer: string;
  readonly others: string;
  readonly name: string;
  readonly actions: string;
  readonly isOdd: boolean;
}

/** Returns the group that a record belongs to: its customer, or nobody. */
export function groupOf(type: RecordType, record: AnyRecord): string {
  return type === 'customer' ? record.id : (('customer' in record ? record.customer : null) ?? '');
}

/** Returns a group as text. */
export function groupText({ customer, others }: Group): GroupText {
  const texts = {
    customer: customer ? JSON.stringify(customer) : '',
    others: othersText(others),
  };
  return {
    ...texts,
    name: customer ? nameText(customer) : '',
    actions: actionIds(others.followup as readonly Followup[] | undefined),
    isOdd: odd.test(texts.customer) || odd.test(texts.others),
  };
}

// JSON in which each record is a line of its own: a search reads the lines in which it found something, and no others.
function othersText(others: Others): string {
  const lists = Object.entries(others).map(
    ([type, records]) => `"${type}":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return lists.length === 0 ? '' : `{\n${lists.join(',\n')}\n}`;
}

const lineFeed = 0x0a;
const comma = 0x2c;

/**
 * Returns where the line lies in which something was found at `at` of these bytes, which hold the text of everything that
 * belongs to a customer from `from` to `to`; and the type of the record in it, null where it is part of the frame.
 */
export function lineAt(
  bytes: Buffer,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly type: string | null; readonly from: number; readonly to: number } {
  const start = Math.max(from, bytes.lastIndexOf(lineFeed, at) + 1);
  const feed = bytes.indexOf(lineFeed, at);
  const end = feed < 0 || feed > to ? to : feed;
  const last = bytes[end - 1] === comma ? end - 1 : end;
  if (bytes.toString('latin1', start, start + 2) !== '{"') return { type: null, from: start, to: end };
  const head = bytes.lastIndexOf('\n"', start) + 2;
  return { type: bytes.toString('latin1', head, bytes.indexOf('"', head)), from: start, to: last };
}

/** Returns what a customer is called, as JSON. */
export function nameText({ id, no, name, aliases, contacts }: Customer): string {
  const named: Named = {
    id,
    name,
    ...(no == null ? {} : { no }),
    ...(aliases == null ? {} : { aliases }),
    ...(contacts == null
      ? {}
      : {
          contacts: contacts.map((contact) => ({
            name: contact.name,
            ...(contact.phone == null ? {} : { phone: contact.phone }),
          })),
        }),
  };
  return JSON.stringify(named);
}

function actionIds(followups: readonly Followup[] = []): string {
  return followups
    .flatMap(({ next = [], promises = [] }) => [...next, ...promises])
    .map(({ id }) => ` ${id}`)
    .join('');
}

// Whatever may stand for a letter or a digit in another form: full width, with an accent, composed, in capitals that are not
// ASCII. What is listed here stands for itself: ASCII, ideographs, kana, and the punctuation of Chinese and English.
const odd =
  // oxlint-disable-next-line no-control-regex -- all of ASCII stands for itself
  /[^\u0000-\u007f\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u3000-\u3020\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** Whether a character is odd, 1 or 2, or not known yet, 0. */
const known = new Uint8Array(1 << 16);

/** Returns the same of a part of UTF-8 bytes: whether they hold characters that are looked for under another form. */
export function isOddBytes(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    // Nearly all others are ideographs, from U+5000 to U+8FFF.
    if (first > 0xe4 && first < 0xe9) {
      at += 2;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    // Of four bytes: none of those that stand for themselves.
    if (first >= 0xf0) return true;
    const isTwo = first < 0xe0;
    const code = isTwo
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const found = known[code] || (known[code] = Number(odd.test(String.fromCharCode(code))) + 1);
    if (found === 2) return true;
    at += isTwo ? 1 : 2;
  }
  return false;
}

/** Returns the longest run of letters and digits in a text that is looked for: a text without it does not hold the whole. */
export function tellingRun(text: string): string {
  const runs = text.match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? [];
  return runs.reduce(
    (longest, run) => (Buffer.byteLength(run) > Buffer.byteLength(longest) ? run : longest),
    '',
  );
}

/** Returns the records of each type in a text made by groupText. */
export function othersIn(text: string): Others {
  return text === '' ? {} : (JSON.parse(text) as Others);
}

/** Returns a group without the records with these ids, and with others: one that stays under its id keeps its place. */
export function changedGroup(
  { customer, others }: Group,
  gone: ReadonlySet<string>,
  come: readonly { readonly type: RecordType; readonly record: AnyRecord }[],
): Group {
  const changed = recordTypes
    .filter((type) => type !== 'customer')
    .map((type) => [type, changedList(others[type] ?? [], gone, ofType(type, come))] as const)
    .filter(([, records]) => records.length > 0);
  const [fresh] = ofType('customer', come).values();
  return {
    customer: (fresh as Customer | undefined) ?? (customer && !gone.has(customer.id) ? customer : null),
    others: Object.fromEntries(changed),
  };
}

function ofType(
  wanted: RecordType,
  come: readonly { readonly type: RecordType; readonly record: AnyRecord }[],
): ReadonlyMap<string, AnyRecord> {
  return new Map(come.filter(({ type }) => type === wanted).map(({ record }) => [record.id, record]));
}

function changedList(
  old: readonly AnyRecord[],
  gone: ReadonlySet<string>,
  come: ReadonlyMap<string, AnyRecord>,
): AnyRecord[] {
  const known = new Set(old.map(({ id }) => id));
  const kept = old.flatMap((record) => come.get(record.id) ?? (gone.has(record.id) ? [] : record));
  return [...kept, ...[...come.values()].filter(({ id }) => !known.has(id))];
}

/** Returns the records of these groups as lists. */
export function listsOf(customers: readonly (Customer | null)[], others: readonly Others[]): RecordLists {
  const lists = recordTypes
    .filter((type) => type !== 'customer')
    .map((type) => [type, others.flatMap((group) => group[type] ?? [])]);
  return { ...(Object.fromEntries(lists) as RecordLists), customer: customers.filter((one) => one != null) };
}
