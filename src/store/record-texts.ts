// What files of records hold, as texts of JSON and what the index keeps beside them: made by whichever thread reads the files,
// and handed on as bytes, which costs nothing. Knows no disk.
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Validator } from '../schema/generated/validators.js';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { type SureShape, sureShape } from '../schema/sure-shape.ts';
import type { RecordFacts } from './canonical-scalar.ts';
import { isOddBytes, nameText } from './index-groups.ts';
import { packPlace } from './paths.ts';
import { recordsIn } from './read-file.ts';
import { customShapes } from './read-record.ts';
import { idLength } from './record-index.ts';
import { canonicalFile, canonicalPack } from './yaml-canonical.ts';

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
  readonly facts: readonly RecordFacts[];
  readonly json: Buffer;
  readonly spans: readonly number[];
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
    const read = textsOf(file);
    const { json } = read;
    const isCustomer = file.type === 'customer';
    if (read.findings.length > 0) findings.push([counts.length, read.findings]);
    counts.push(read.facts.length);
    pieces.push(json);
    for (const [place, { id, no, customer, next, promises }] of read.facts.entries()) {
      const [from = 0, to = 0] = [read.spans[2 * place], read.spans[2 * place + 1]];
      spans.push(end + from, end + to);
      lines.ids.push(id);
      lines.groups.push(isCustomer ? id : customer || noGroup);
      lines.numbers.push(no);
      names.push(isCustomer ? nameText(JSON.parse(json.toString('utf8', from, to)) as Customer) : '');
      actions.push([...next, ...promises].map((action) => ` ${action}`).join(''));
      isOdd.push(Number(isOddBytes(json, from, to)));
    }
    end += json.length;
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
  const own = soundTexts(type, file, bytes);
  if (own && (!custom || isCustom(type, own.json, custom))) return own;
  const { records, findings } = recordsIn(type, file, bytes, custom);
  return rendered(
    records.map(({ record }) => record),
    findings,
  );
}

// In our own form, and nothing wrong with it: as nearly all files are.
function soundTexts(type: RecordType, file: string, bytes: Uint8Array): FileTexts | null {
  const isPack = type !== 'customer' && packPlace(file)?.type === type;
  const read = isPack ? canonicalPack(bytes, shapeOf(type)) : canonicalFile(bytes, shapeOf(type));
  const isSound = read?.facts.every(({ id }, place) =>
    isPack ? isNamed(bytes, read.names[place] ?? 0, id) : file.endsWith(`${id}.yaml`),
  );
  return read && isSound ? { ...read, findings: [] } : null;
}

function isCustom(type: RecordType, json: Buffer, custom: Validator): boolean {
  const records = JSON.parse(json.toString()) as unknown[];
  return records.every((record) => customShapes(type, record, custom).length === 0);
}

const shapes = new Map<RecordType, SureShape>();

function shapeOf(type: RecordType): SureShape {
  const known = shapes.get(type) ?? sureShape(type);
  shapes.set(type, known);
  return known;
}

// Of a record in a packed month the comment above it is the name.
function isNamed(bytes: Uint8Array, end: number, id: string): boolean {
  const name = `${id}.yaml`;
  for (let place = 1; place <= name.length; place++)
    if (bytes[end - place] !== name.charCodeAt(name.length - place)) return false;
  return true;
}

function rendered(records: readonly AnyRecord[], findings: readonly Finding[]): FileTexts {
  const pieces = records.map((record) => Buffer.from(JSON.stringify(record)));
  let end = 0;
  const spans = pieces.flatMap(({ length }) => [end, (end += length)]);
  return { facts: records.map(factsOf), json: Buffer.concat(pieces), spans, findings };
}

function factsOf(record: AnyRecord): RecordFacts {
  const { next = [], promises = [] } = record as Partial<Followup>;
  return {
    id: record.id,
    no: record.no ?? '',
    customer: ('customer' in record ? record.customer : null) ?? '',
    next: next.map(({ id }) => id),
    promises: promises.map(({ id }) => id),
  };
}
