// Which record lies in which file and belongs to whom: the columns of an index, made from what was read. Holds no texts.
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { FileKeys } from './file-keys.ts';
import { groupOf } from './index-groups.ts';
import { type RecordIndex, idLength } from './record-index.ts';

/** What one file holds now. */
export interface FileRecords {
  readonly records: readonly AnyRecord[];
  readonly findings: readonly Finding[];
}

/** Returns what the files hold, in their order. */
export function* typed(
  now: FileKeys,
  read: readonly FileRecords[],
): Iterable<{ readonly type: RecordType; readonly records: readonly AnyRecord[] }> {
  for (const [typePlace, type] of recordTypes.entries())
    for (let place = now.starts[typePlace] ?? 0; place < (now.starts[typePlace + 1] ?? 0); place++)
      yield { type, records: read[place]?.records ?? [] };
}

/** Returns the columns of files that have all been read. */
export function columnsOf(now: FileKeys, read: readonly FileRecords[], groupIds: readonly string[]) {
  const placeOf = new Map(groupIds.map((id, place) => [id, place]));
  const firstRecord = new Uint32Array(now.files.length + 1);
  const ids: string[] = [];
  const numbers: string[] = [];
  const home: number[] = [];
  const findings = new Map<number, readonly Finding[]>();
  let place = 0;
  for (const { type, records } of typed(now, read)) {
    for (const record of records) {
      ids.push(record.id);
      numbers.push(record.no ?? '');
      home.push(placeOf.get(groupOf(type, record)) ?? 0);
    }
    const wrong = read[place]?.findings ?? [];
    if (wrong.length > 0) findings.set(place, wrong);
    firstRecord[++place] = ids.length;
  }
  const { files, starts, keys } = now;
  return {
    files,
    starts,
    keys,
    firstRecord,
    ids: ids.join(''),
    numbers,
    home: Uint32Array.from(home),
    findings,
  };
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
    readonly before: Int32Array;
    readonly fresh: ReadonlyMap<number, FileRecords>;
    readonly homeOf: ReadonlyMap<string, number>;
  },
) {
  const { before, fresh, homeOf } = given;
  const homes = index.groupIds.map((id) => homeOf.get(id) ?? 0);
  const firstRecord = new Uint32Array(now.files.length + 1);
  const ids: string[] = [];
  const numbers: string[] = [];
  const home: number[] = [];
  const findings = new Map<number, readonly Finding[]>();
  for (let place = 0; place < now.files.length; place++) {
    const read = fresh.get(place);
    if (read) {
      const type = typeAtPlace(now, place);
      for (const record of read.records) {
        ids.push(record.id);
        numbers.push(record.no ?? '');
        home.push(homeOf.get(groupOf(type, record)) ?? 0);
      }
      if (read.findings.length > 0) findings.set(place, read.findings);
    } else {
      const old = before[place] ?? 0;
      const from = index.firstRecord[old] ?? 0;
      const to = index.firstRecord[old + 1] ?? 0;
      if (to > from) ids.push(index.ids.slice(from * idLength, to * idLength));
      for (let record = from; record < to; record++) {
        numbers.push(index.numbers[record] ?? '');
        home.push(homes[index.home[record] ?? 0] ?? 0);
      }
      const wrong = index.findings.get(old);
      if (wrong) findings.set(place, wrong);
    }
    firstRecord[place + 1] = home.length;
  }
  const { files, starts, keys } = now;
  return {
    files,
    starts,
    keys,
    firstRecord,
    ids: ids.join(''),
    numbers,
    home: Uint32Array.from(home),
    findings,
  };
}
