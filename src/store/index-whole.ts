// Makes the index of a folder whose files have all been read. Two files that claim one id have no index: the reading of the
// whole folder says what is wrong with them.
import { crc32 } from 'node:zlib';
import { recordTypes } from '../domain/record.ts';
import type { FileKeys } from './file-keys.ts';
import { newStamp } from './index-changes.ts';
import { columnsOf, partsOf } from './index-columns.ts';
import { linesOf } from './lines.ts';
import { type RecordIndex, groupColumns, idLength } from './record-index.ts';
import { type RecordTexts, noGroup } from './record-texts.ts';

/**
 * Returns the index of what was read, or null: see the first line. Its texts come one after the other, and the index knows
 * where each of them is when all have been taken.
 */
export function builtIndex(
  now: FileKeys,
  read: readonly RecordTexts[],
  shapes: string,
): { readonly index: Omit<RecordIndex, 'texts'>; readonly texts: () => Iterable<Uint8Array> } | null {
  const grouped = groupsOf(read);
  if (!grouped) return null;
  const { groupIds, home } = grouped;
  const columns = columnsOf(now, read, home);
  const groups = new Uint32Array(groupIds.length * groupColumns);
  const index = {
    ...columns,
    stamp: newStamp(),
    steps: [],
    shapes,
    groupIds: linesOf(groupIds),
    groups,
    ...namesOf(read, home, groupIds.length),
  };
  const typeStarts = now.starts.map((place) => columns.firstRecord[place] ?? 0);
  const members = membersOf(home, groupIds.length);
  return { index, texts: () => laidOut(read, members, typeStarts, groups) };
}

/** The ids of the groups in their order, and the group of each record; null where two records have one id. */
function groupsOf(
  read: readonly RecordTexts[],
): { readonly groupIds: readonly string[]; readonly home: Uint32Array } | null {
  const seen = new Set<string>();
  const found = new Map<string, number>();
  const first: number[] = [];
  for (const { ids, groups } of read) {
    for (let at = 0; at < ids.length; at += idLength) {
      seen.add(ids.slice(at, at + idLength));
      const name = groups.slice(at, at + idLength);
      const known = found.get(name);
      if (known == null) found.set(name, found.size);
      first.push(known ?? found.size - 1);
    }
  }
  if (seen.size < first.length) return null;
  // Blanks come before every id, as the empty name does.
  const names = [...found.keys()].toSorted();
  const places = new Uint32Array(names.length);
  for (const [place, name] of names.entries()) places[found.get(name) ?? 0] = place;
  return {
    groupIds: names.map((name) => (name === noGroup ? '' : name)),
    home: Uint32Array.from(first, (group) => places[group] ?? 0),
  };
}

/** The records of each group in their order, one group after the other, and where each begins. */
interface Members {
  readonly records: Uint32Array;
  readonly starts: Uint32Array;
}

function membersOf(home: Uint32Array, groups: number): Members {
  const starts = new Uint32Array(groups + 1);
  for (const group of home) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const records = new Uint32Array(home.length);
  for (const [record, group] of home.entries()) {
    const place = next[group] ?? 0;
    records[place] = record;
    next[group] = place + 1;
  }
  return { records, starts };
}

// The same frame as that of groupText.
const begin = Buffer.from('{\n');
const nextRecord = Buffer.from(',\n');
const nextType = Buffer.from('\n],\n');
const finish = Buffer.from('\n]\n}');
const heads = recordTypes.map((type) => Buffer.from(`"${type}":[\n`));

// Customers first: they are wanted without the rest.
function* laidOut(
  read: readonly RecordTexts[],
  { records, starts }: Members,
  typeStarts: readonly number[],
  groups: Uint32Array,
): Iterable<Uint8Array> {
  const textOf = textsOf(read, records.length);
  const count = starts.length - 1;
  const firstOther = typeStarts[1] ?? 0;
  let end = 0;
  for (const part of [0, 1]) {
    for (let group = 0; group < count; group++) {
      const own = records.subarray(starts[group], starts[group + 1]);
      const isCustomer = (own[0] ?? firstOther) < firstOther;
      const text =
        part === 0
          ? textOf(isCustomer ? own[0] : undefined)
          : othersText(own.subarray(Number(isCustomer)), textOf, typeStarts);
      groups.set([end, text.length, crc32(text)], group * groupColumns + (part * groupColumns) / 2);
      end += text.length;
      yield text;
    }
  }
}

function othersText(
  records: Uint32Array,
  textOf: (record: number) => Uint8Array,
  typeStarts: readonly number[],
): Uint8Array {
  if (records.length === 0) return nothing;
  const pieces: Uint8Array[] = [];
  let type = 0;
  for (const record of records) {
    if (record < (typeStarts[type + 1] ?? 0)) pieces.push(nextRecord);
    else {
      pieces.push(type === 0 ? begin : nextType);
      while (record >= (typeStarts[type + 1] ?? 0)) type++;
      pieces.push(heads[type] ?? nothing);
    }
    pieces.push(textOf(record));
  }
  return Buffer.concat([...pieces, finish]);
}

const nothing = new Uint8Array();

function textsOf(read: readonly RecordTexts[], count: number): (record: number | undefined) => Uint8Array {
  const partOf = new Uint32Array(count);
  const starts: number[] = [];
  let end = 0;
  for (const [place, { isOdd }] of read.entries()) {
    starts.push(end);
    partOf.fill(place, end, (end += isOdd.length));
  }
  return (record) => {
    if (record == null) return nothing;
    const place = partOf[record] ?? 0;
    const { texts, spans } = read[place] ?? { texts: nothing, spans: [] };
    const own = 2 * (record - (starts[place] ?? 0));
    return texts.subarray(spans[own], spans[own + 1]);
  };
}

function namesOf(
  read: readonly RecordTexts[],
  home: Uint32Array,
  count: number,
): Pick<RecordIndex, 'names' | 'actions' | 'isOdd'> {
  const names: string[] = Array.from({ length: count }, () => '');
  const actions: string[] = names.slice();
  const isOdd = new Uint8Array(count);
  let record = 0;
  for (const part of read) {
    const [called, done] = [partsOf(part, 'names'), partsOf(part, 'actions')];
    for (const [place, odd] of part.isOdd.entries()) {
      const group = home[record++] ?? 0;
      if (called[place]) names[group] = called[place];
      if (done[place]) actions[group] += done[place];
      isOdd[group] = (isOdd[group] ?? 0) | odd;
    }
  }
  return { names: linesOf(names), actions: linesOf(actions), isOdd };
}
