// Which record lies in which file and belongs to whom: the columns of an index, made from what was read. Holds no texts.
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { FileKeys } from './file-keys.ts';
import type { Comparison } from './index-changes.ts';
import { groupOf } from './index-groups.ts';
import { type Lines, linesOf } from './lines.ts';
import type { RecordTexts } from './record-texts.ts';
import { type RecordIndex, idLength } from './record-index.ts';

/** What one file holds now. */
export interface FileRecords {
  readonly records: readonly AnyRecord[];
  readonly findings: readonly Finding[];
}

type Columns = Pick<
  RecordIndex,
  'files' | 'starts' | 'keys' | 'firstRecord' | 'ids' | 'numbers' | 'home' | 'findings'
>;

/** Returns the columns of files that have all been read, with the group of each record. */
export function columnsOf(now: FileKeys, read: readonly RecordTexts[], home: Uint32Array): Columns {
  const firstRecord = new Uint32Array(now.files.length + 1);
  const findings = new Map<number, readonly Finding[]>();
  let place = 0;
  let records = 0;
  for (const { counts, findings: found } of read) {
    for (const [file, wrong] of found) findings.set(place + file, wrong);
    for (const count of counts) firstRecord[++place] = records += count;
  }
  const { files, starts, keys } = now;
  return {
    files: linesOf(files),
    starts,
    keys,
    firstRecord,
    ids: read.map(({ ids }) => ids).join(''),
    numbers: linesOf(read.flatMap((texts) => partsOf(texts, 'numbers'))),
    home,
    findings,
  };
}

/** Returns one of these for each record. */
export function partsOf(texts: RecordTexts, name: 'numbers' | 'names' | 'actions'): string[] {
  return texts.isOdd.length === 0 ? [] : texts[name].split('\n');
}

/** Returns what each file holds. */
export function fileRecords(read: readonly RecordTexts[]): FileRecords[] {
  return read.flatMap(({ counts, spans, texts, findings }) => {
    const wrong = new Map(findings);
    let record = 0;
    return Array.from(counts, (count, place) => ({
      records: Array.from({ length: count }, () => {
        const [from, to] = spans.subarray(2 * record, 2 * ++record);
        return JSON.parse(Buffer.from(texts.subarray(from, to)).toString()) as AnyRecord;
      }),
      findings: wrong.get(place) ?? [],
    }));
  });
}

/** Returns the type of the file at a place. */
export function typeAtPlace({ starts }: Pick<FileKeys, 'starts'>, place: number): RecordType {
  const type = recordTypes.find((_, order) => place < (starts[order + 1] ?? 0));
  if (type == null) throw new RangeError('No such file');
  return type;
}

/** Returns the columns after some files changed. */
export function recordColumns(
  index: RecordIndex,
  now: FileKeys,
  given: {
    readonly comparison: Comparison;
    readonly fresh: ReadonlyMap<number, FileRecords>;
    readonly groupIds: Lines;
  },
): Columns {
  const { comparison, fresh, groupIds } = given;
  const { before } = comparison;
  const { starts, keys } = now;
  const findings = movedFindings(index, before, fresh);
  if (comparison.isSame && index.groupIds === groupIds && isSameRecords(index, now, fresh)) {
    const { files, firstRecord, ids, numbers, home } = index;
    return { files, starts, keys, firstRecord, ids, numbers, home, findings };
  }
  const homeOf = new Map(groupIds.all.map((id, place) => [id, place]));
  const homes = index.groupIds.all.map((id) => homeOf.get(id) ?? 0);
  const oldNumbers = index.numbers.all;
  const firstRecord = new Uint32Array(now.files.length + 1);
  const ids: string[] = [];
  const numbers: string[] = [];
  const home: number[] = [];
  for (let place = 0; place < now.files.length; place++) {
    const read = fresh.get(place);
    if (read) {
      const type = typeAtPlace(now, place);
      for (const record of read.records) {
        ids.push(record.id);
        numbers.push(record.no ?? '');
        home.push(homeOf.get(groupOf(type, record)) ?? 0);
      }
    } else {
      const old = before[place] ?? 0;
      const from = index.firstRecord[old] ?? 0;
      const to = index.firstRecord[old + 1] ?? 0;
      if (to > from) ids.push(index.ids.slice(from * idLength, to * idLength));
      for (let record = from; record < to; record++) {
        numbers.push(oldNumbers[record] ?? '');
        home.push(homes[index.home[record] ?? 0] ?? 0);
      }
    }
    firstRecord[place + 1] = home.length;
  }
  return {
    files: linesOf(now.files),
    starts,
    keys,
    firstRecord,
    ids: ids.join(''),
    numbers: linesOf(numbers),
    home: Uint32Array.from(home),
    findings,
  };
}

function movedFindings(
  { findings: old }: RecordIndex,
  before: Int32Array,
  fresh: ReadonlyMap<number, FileRecords>,
): ReadonlyMap<number, readonly Finding[]> {
  const findings = new Map<number, readonly Finding[]>();
  if (old.size > 0) {
    for (const [place, from] of before.entries()) {
      const wrong = fresh.has(place) ? null : old.get(from);
      if (wrong) findings.set(place, wrong);
    }
  }
  for (const [place, read] of fresh) if (read.findings.length > 0) findings.set(place, read.findings);
  return new Map([...findings].toSorted(([a], [b]) => a - b));
}

// Whether each of the files holds records of the same ids, numbers and customers as before.
function isSameRecords(
  { firstRecord, ids, numbers, home, groupIds }: RecordIndex,
  now: FileKeys,
  fresh: ReadonlyMap<number, FileRecords>,
): boolean {
  return [...fresh].every(([place, { records }]) => {
    const from = firstRecord[place] ?? 0;
    const type = typeAtPlace(now, place);
    return (
      records.length === (firstRecord[place + 1] ?? 0) - from &&
      records.every(
        (record, order) =>
          record.id === ids.slice((from + order) * idLength, (from + order + 1) * idLength) &&
          (record.no ?? '') === numbers.all[from + order] &&
          groupOf(type, record) === groupIds.all[home[from + order] ?? 0],
      )
    );
  });
}
