// What files of records hold, as texts of JSON and what the index keeps beside them: made by whichever thread reads the files,
// and handed on as bytes, which costs nothing. Knows no disk.
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Validator } from '../schema/generated/validators.js';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { actionIds, groupOf, isOddText, nameText } from './index-groups.ts';
import { packPlace } from './paths.ts';
import { recordsIn } from './read-file.ts';
import { recordShapes } from './read-record.ts';
import { idLength } from './record-index.ts';
import { type CanonicalRecords, canonicalFile, canonicalPack } from './yaml-canonical.ts';

/** The records of some files, in their order. */
export interface RecordTexts {
  /** How many records each file holds. */
  readonly counts: Uint32Array;
  /** Of each record one after the other: its id, and the id of its group or blanks. */
  readonly ids: string;
  readonly groups: string;
  /** Of each record on a line of its own: its number; what a customer is called, as JSON; the ids of its actions. */
  readonly numbers: string;
  readonly names: string;
  readonly actions: string;
  readonly isOdd: Uint8Array;
  /** Where each record begins in `texts`, and where it ends. */
  readonly spans: Uint32Array;
  readonly texts: Uint8Array<ArrayBuffer>;
  /** What is wrong with a file, by its place among these. */
  readonly findings: readonly (readonly [place: number, findings: readonly Finding[]])[];
}

/** Stands for nobody among the groups. */
export const noGroup = ' '.repeat(idLength);

/** The records of one file. */
interface FileTexts {
  readonly records: readonly AnyRecord[];
  readonly json: Uint8Array;
  readonly spans: readonly number[];
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A file with its bytes, or with what keeps them from being read. */
export type GivenFile = {
  readonly type: RecordType;
  readonly file: string;
  readonly custom: Validator | undefined;
} & ({ readonly bytes: Uint8Array } | { readonly finding: Finding });

/** Returns what these files hold. */
export function recordTexts(files: Iterable<GivenFile>): RecordTexts {
  const counts: number[] = [];
  const lines = { ids: [] as string[], groups: [] as string[], numbers: [] as string[] };
  const [names, actions]: [string[], string[]] = [[], []];
  const [isOdd, spans]: [number[], number[]] = [[], []];
  const pieces: Uint8Array[] = [];
  const findings: (readonly [number, readonly Finding[]])[] = [];
  let end = 0;
  for (const file of files) {
    const { records, json, text, ...read } = textsOf(file);
    if (read.findings.length > 0) findings.push([counts.length, read.findings]);
    counts.push(records.length);
    for (const span of read.spans) spans.push(end + span);
    pieces.push(json);
    end += json.length;
    // Few texts are odd: each record is looked at by itself only where the whole file is.
    const isAnyOdd = isOddText(text);
    for (const [place, record] of records.entries()) {
      lines.ids.push(record.id);
      lines.groups.push(groupOf(file.type, record) || noGroup);
      lines.numbers.push(record.no ?? '');
      names.push(file.type === 'customer' ? nameText(record as Customer) : '');
      actions.push(file.type === 'followup' ? actionIds([record as Followup]) : '');
      const [from, to] = [read.spans[2 * place], read.spans[2 * place + 1]];
      isOdd.push(Number(isAnyOdd && isOddText(Buffer.from(json.subarray(from, to)).toString())));
    }
  }
  return {
    counts: Uint32Array.from(counts),
    ids: lines.ids.join(''),
    groups: lines.groups.join(''),
    numbers: lines.numbers.join('\n'),
    names: names.join('\n'),
    actions: actions.join('\n'),
    isOdd: Uint8Array.from(isOdd),
    spans: Uint32Array.from(spans),
    texts: whole(pieces, end),
    findings,
  };
}

// In memory of its own: what is handed to another thread is gone from this one.
function whole(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function textsOf(given: GivenFile): FileTexts {
  if ('finding' in given) return rendered([], [given.finding]);
  const { type, file, bytes, custom } = given;
  const own = soundTexts(given, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (own) return own;
  const { records, findings } = recordsIn(type, file, bytes, custom);
  return rendered(
    records.map(({ record }) => record),
    findings,
  );
}

// In our own form, and nothing wrong with it: as nearly all files are.
function soundTexts({ type, file, custom }: GivenFile, bytes: Buffer): FileTexts | null {
  const isPack = packPlace(file)?.type === type;
  const read = isPack ? canonicalPack(bytes) : canonicalFile(bytes);
  if (!read) return null;
  const text = read.json.toString();
  const records = JSON.parse(text) as AnyRecord[];
  const isSound = records.every(
    (record, place) =>
      recordShapes(type, record, custom).length === 0 &&
      nameOf(read, bytes, isPack ? place : null, file).endsWith(`${record.id}.yaml`),
  );
  return isSound ? { ...read, records, text, findings: [] } : null;
}

// Of a record in a packed month the comment above it tells the name: no more of it than holds the id.
function nameOf({ names }: CanonicalRecords, bytes: Buffer, place: number | null, file: string): string {
  if (place == null) return file;
  const end = names[place] ?? 0;
  return bytes.toString('latin1', Math.max(0, end - idLength - '.yaml'.length), end);
}

function rendered(records: readonly AnyRecord[], findings: readonly Finding[]): FileTexts {
  const texts = records.map((record) => JSON.stringify(record));
  const pieces = texts.map((text) => Buffer.from(text));
  let end = 0;
  const spans = pieces.flatMap(({ length }) => [end, (end += length)]);
  return { records, json: Buffer.concat(pieces), spans, text: texts.join('\n'), findings };
}
