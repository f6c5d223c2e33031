// The keys of a day's due list, kept beside the index: the next command of the day makes anew only those of the customers
// that changed since. The list itself is made in domain/due-list.ts.
import { type DueKey, dueKeys, renewedKeys } from '../domain/due-list.ts';
import { byUrgency, dueKindNames } from '../domain/due.ts';
import type { LunarConverter } from '../domain/milestone.ts';
import type { Customer, Priority } from '../schema/generated/types.ts';
import { type CacheOwner, bytesOf, numbersAt, readCache, sweepCache, writeCache } from './cache-file.ts';
import type { OpenFolder } from './indexed.ts';
import { booksOfPlaces } from './index-book.ts';
import { type KeptState, changedSince, stateOf } from './kept-state.ts';
import { type RecordIndex, idLength } from './record-index.ts';

/** Returns what turns lunar dates into days, or undefined where none of these customers needs it. */
export type LunarFor = (customers: readonly Customer[]) => Promise<LunarConverter | undefined>;

/** The day that is asked about, and up to which what comes is listed. */
export interface Span {
  readonly today: string;
  readonly until: string;
}

interface Header extends KeptState {
  /** The texts that the columns number. */
  readonly words: readonly string[];
}

/** Numbers of a key: kind, owner, lead, told, due, days late, priority, grade. */
const columns = 8;
const nobody = ' '.repeat(idLength);
const priorities: readonly Priority[] = ['high', 'medium', 'low'];
const prefix = 'due-';

/** Returns the keys of everything due in the span, in the order of urgency. */
export async function keptDueKeys(
  { root, book, given, index }: OpenFolder,
  owner: CacheOwner | null,
  span: Span,
  lunarFor: LunarFor,
): Promise<readonly DueKey[]> {
  const all = async (): Promise<DueKey[]> => {
    // What is due with one customer is in the records of that customer: no more of them need be held at once.
    const parts = index ? booksOfPlaces(root, index, book.settings, blocksOf(index)) : [{ book }];
    const keys: DueKey[] = [];
    for (const { book: part } of parts)
      keys.push(...dueKeys({ ...span, lunar: await lunarFor(part.customers) }, part));
    return keys.toSorted(byUrgency);
  };
  if (!owner || !index) return all();
  const name = `${prefix}${span.today}-${span.until}`;
  const kept = load(root, owner, name);
  const changed = kept && changedSince(kept.state, { given, index });
  if (kept && changed?.size === 0) return kept.keys;
  const keys = kept && changed ? await renewed(kept.keys, changed, { book, span, lunarFor }) : await all();
  if (save(root, owner, name, { ...stateOf({ given, index }), keys }))
    sweepCache(root, (other) => other.startsWith(prefix) && !isNear(other, span.today));
  return keys;
}

/** Customers that are looked at together: a book of one costs nearly as much. */
const together = 16;

function blocksOf({ groupIds }: RecordIndex): number[][] {
  const count = Math.ceil(groupIds.all.length / together);
  const blocks = Array.from({ length: count }, (): number[] => []);
  for (const place of groupIds.all.keys()) blocks[Math.floor(place / together)]?.push(place);
  return blocks;
}

// One day is asked for again and again, with some spans; those of other days are not.
function isNear(name: string, today: string): boolean {
  return name.startsWith(`${prefix}${today}`);
}

async function renewed(
  keys: readonly DueKey[],
  groups: ReadonlySet<string>,
  given: { readonly book: OpenFolder['book']; readonly span: Span; readonly lunarFor: LunarFor },
): Promise<DueKey[]> {
  const { book, span, lunarFor } = given;
  const customers = [...groups].flatMap((id) => book.customerById.get(id) ?? []);
  // A group without a customer holds what belongs to nobody; so does one whose customer is gone.
  const isNobodys = customers.length < groups.size;
  const changed = new Set<string | null>([...groups, ...(isNobodys ? [null] : [])]);
  return renewedKeys(keys, changed, { ...span, lunar: await lunarFor(customers) }, book);
}

function load(
  root: string,
  owner: CacheOwner,
  name: string,
): { readonly state: KeptState; readonly keys: DueKey[] } | null {
  const kept = readCache(root, name, owner);
  const header = kept?.header as Header | undefined;
  const { ids, numbers } = kept?.parts ?? {};
  if (!header || !ids || !numbers) return null;
  const table = numbersAt(numbers);
  const names = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength).toString('latin1');
  const count = table.length / columns;
  const { words } = header;
  const told = new Map<number, readonly string[]>();
  const keys = Array.from({ length: count }, (_, place): DueKey => {
    const at = place * columns;
    const word = (column: number): string => words[table[at + column] ?? 0] ?? '';
    const customer = names.slice((2 * place + 1) * idLength, (2 * place + 2) * idLength);
    const toldTo = table[at + 3] ?? 0;
    let to = told.get(toldTo);
    if (!to) told.set(toldTo, (to = word(3) === '' ? [] : word(3).split(' ')));
    return {
      id: names.slice(2 * place * idLength, (2 * place + 1) * idLength),
      kind: dueKindNames[table[at] ?? 0] ?? 'next',
      customer: customer === nobody ? null : customer,
      owner: word(1),
      lead: word(2) || null,
      escalated_to: to,
      due: word(4),
      days_late: table[at + 5] ?? 0,
      priority: priorities[table[at + 6] ?? 0] ?? 'medium',
      grade: word(7) || null,
    };
  });
  return { state: header, keys };
}

function save(
  root: string,
  owner: CacheOwner,
  name: string,
  given: KeptState & { readonly keys: readonly DueKey[] },
): boolean {
  const { stamp, settings, keys } = given;
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known != null) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const table = new Uint32Array(keys.length * columns);
  for (const [row, key] of keys.entries()) {
    const words = [key.owner, key.lead ?? '', key.escalated_to.join(' '), key.due].map(place);
    const numbers = [dueKindNames.indexOf(key.kind), ...words, key.days_late];
    table.set([...numbers, priorities.indexOf(key.priority), place(key.grade ?? '')], row * columns);
  }
  const ids = keys.map(({ id, customer }) => `${id}${customer ?? nobody}`).join('');
  if (ids.length !== keys.length * 2 * idLength) return false;
  const header: Header = { stamp, settings, words: [...places.keys()] };
  return writeCache(root, name, owner, { header, parts: { ids: Buffer.from(ids), numbers: bytesOf(table) } });
}
