// Makes the index of a folder whose files have all been read. Two files that claim one id have no index: the reading of the
// whole folder says what is wrong with them.
import { crc32 } from 'node:zlib';
import { recordTypes } from '../domain/record.ts';
import type { FileKeys } from './file-keys.ts';
import { newStamp } from './index-build.ts';
import { columnsOf, partsOf } from './index-columns.ts';
import { linesOf } from './lines.ts';
import { type RecordIndex, groupColumns, idLength } from './record-index.ts';
import { type RecordTexts, noGroup } from './record-texts.ts';

/** Returns the index of what was read, with the bytes of its texts, or null: see the first line. */
export function builtIndex(
  now: FileKeys,
  read: readonly RecordTexts[],
  shapes: string,
): { readonly index: Omit<RecordIndex, 'texts'>; readonly texts: Uint8Array } | null {
  const grouped = groupsOf(read);
  if (!grouped) return null;
  const { groupIds, home } = grouped;
  const columns = columnsOf(now, read, home);
  const members = membersOf(home, groupIds.length);
  const typeStarts = now.starts.map((place) => columns.firstRecord[place] ?? 0);
  const { groups, bytes } = laidOut(read, members, typeStarts);
  const index = {
    ...columns,
    stamp: newStamp(),
    steps: [],
    shapes,
    groupIds: linesOf(groupIds),
    groups,
    ...namesOf(read, home, groupIds.length),
  };
  return { index, texts: bytes };
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

const begin = Buffer.from('{');
const nextRecord = Buffer.from(',');
const nextType = Buffer.from('],');
const finish = Buffer.from(']}');
const heads = recordTypes.map((type) => Buffer.from(`"${type}":[`));
/** What a group of all types takes beside its records: less than this. */
const headBytes = heads.reduce((sum, { length }) => sum + length + 2, 2);

// Customers first: they are wanted without the rest.
function laidOut(
  read: readonly RecordTexts[],
  { records, starts }: Members,
  typeStarts: readonly number[],
): { readonly groups: Uint32Array; readonly bytes: Uint8Array } {
  const count = starts.length - 1;
  const groups = new Uint32Array(count * groupColumns);
  const size = read.reduce((sum, { texts }) => sum + texts.length, 0) + records.length + count * headBytes;
  const bytes = Buffer.allocUnsafeSlow(size);
  const textOf = textsOf(read);
  let end = 0;
  const write = (text: Uint8Array): void => {
    bytes.set(text, end);
    end += text.length;
  };
  const done = (place: number, start: number): void =>
    groups.set([start, end - start, crc32(bytes.subarray(start, end))], place);
  const customers = typeStarts[1] ?? 0;
  const others = new Uint32Array(count);
  for (let group = 0; group < count; group++) {
    const start = end;
    const at = starts[group] ?? 0;
    const first = records[at] ?? 0;
    const isCustomer = first < customers;
    if (isCustomer) write(textOf(first));
    others[group] = at + Number(isCustomer);
    done(group * groupColumns, start);
  }
  for (let group = 0; group < count; group++) {
    const start = end;
    let type = 0;
    for (let at = others[group] ?? 0; at < (starts[group + 1] ?? 0); at++) {
      const record = records[at] ?? 0;
      if (record < (typeStarts[type + 1] ?? 0)) write(nextRecord);
      else {
        write(end === start ? begin : nextType);
        while (record >= (typeStarts[type + 1] ?? 0)) type++;
        write(heads[type] ?? begin);
      }
      write(textOf(record));
    }
    if (end > start) write(finish);
    done(group * groupColumns + groupColumns / 2, start);
  }
  return { groups, bytes: bytes.subarray(0, end) };
}

function textsOf(read: readonly RecordTexts[]): (record: number) => Uint8Array {
  const parts = read.flatMap((part) => Array.from(part.isOdd, (_, record) => ({ part, record })));
  return (place) => {
    const { part, record } = parts[place] ?? { part: null, record: 0 };
    return part ? part.texts.subarray(part.spans[2 * record], part.spans[2 * record + 1]) : new Uint8Array();
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
