// The records of a packed month, each by itself: one that cannot be read is a finding at its place and hides no other.
import type { AnyRecord } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Validator } from '../schema/generated/validators.js';
import { faultProblem } from '../words/fault.ts';
import { packProblems } from '../words/pack.ts';
import { recordProblems } from '../words/record.ts';
import { type Fault, faultAt, maxBytes, maxPackBytes, placeAt } from './fault.ts';
import { conflictsIn, contentFault, decode, gateText, sizeFault } from './gate.ts';
import { type PackItem, splitPack, unmarked } from './pack-split.ts';
import type { DatedType } from './paths.ts';
import { type ReadFile, faultFinding, recordShapes, shapesAt, whole } from './read-record.ts';
import { readCanonicalItem } from './yaml-canonical.ts';
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';

/** A packed month on its way to records. */
interface Pack {
  readonly type: DatedType;
  readonly file: string;
  readonly text: string;
  readonly custom: Validator | undefined;
  /** Whether all of the text is known to hold nothing that the gate refuses for its characters. */
  readonly isClean: boolean;
  /** Whether bytes that are no UTF-8 stand as U+FFFD. */
  readonly isLossy: boolean;
}

/** After so many problems, only records in our own form are read: that of others would take a minute to refuse. */
const maxFindings = 500;

/** Returns the records of a packed month with these bytes, and what keeps others from being read. */
export function recordsInPack(
  type: DatedType,
  file: string,
  bytes: Uint8Array,
  custom?: Validator,
): ReadFile {
  const read = textOf(bytes);
  if ('fault' in read) return { records: [], findings: [faultFinding(file, read.fault)] };
  const pack: Pack = { type, file, custom, ...read };
  const { text } = read;
  if (text.trim() === '')
    return { records: [], findings: [faultFinding(file, faultAt(text, 0, 'file.empty'))] };
  const conflicts = pack.isClean ? [] : conflictsIn(text);
  const findings = conflicts.map((fault) => faultFinding(file, fault));
  const split = splitPack(text);
  if ('strange' in split) {
    if (findings.length > 0) return { records: [], findings };
    const place = placeAt(text, split.strange);
    return { records: [], findings: [{ ...whole(file, packProblems.not_a_list({})), ...place }] };
  }
  const { items } = split;
  const records: ReadFile['records'][number][] = [];
  let left = 0;
  for (const [index, item] of items.entries()) {
    // Both sides of a merge that is not resolved: neither is the record.
    if (conflicts.some((conflict) => isInside(conflict, item, items[index + 1]))) continue;
    const isTired = findings.length > maxFindings;
    const { record, place, findings: found } = readItem(pack, item, isTired);
    if (isTired) left += Number(record == null);
    else findings.push(...found);
    if (record) records.push({ record, place, item: index });
  }
  if (left > 0) findings.unshift(whole(file, packProblems.too_broken({ count: left })));
  return { records, findings };
}

function placeOf({ line, dash, from }: PackItem): { readonly line: number; readonly column: number } {
  return { line, column: dash - from + 1 };
}

function textOf(bytes: Uint8Array): Pick<Pack, 'text' | 'isClean' | 'isLossy'> | { readonly fault: Fault } {
  const fault = sizeFault(bytes.length, maxPackBytes);
  if (fault) return { fault };
  const decoded = decode(bytes);
  if ('text' in decoded) {
    const { text } = decoded;
    return { text, isClean: contentFault(text) == null, isLossy: false };
  }
  if (decoded.fault.args['encoding'] === 'utf-16') return decoded;
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isClean: false, isLossy: true };
}

function isInside({ line, args }: Fault, item: PackItem, next: PackItem | undefined): boolean {
  return item.line <= Number(args['until']) && (next == null || next.line > line);
}

interface ReadItem {
  readonly record: AnyRecord | null;
  readonly place: ParsedYaml['locate'];
  readonly findings: readonly Finding[];
}

function readItem(pack: Pack, item: PackItem, isTired: boolean): ReadItem {
  const { type, file, text, custom } = pack;
  const own = pack.isClean ? readCanonicalItem(text.slice(item.from, item.to)) : null;
  if (own == null && isTired) return refused([]);
  const parsed = own == null || isLong(item) ? parseItem(pack, item) : { data: own };
  if ('faults' in parsed)
    return refused(parsed.faults.map((fault) => faultFinding(file, moved(fault, item))));
  const { data } = parsed;
  let yaml: ParsedYaml | null = null;
  const place: ParsedYaml['locate'] = (path, at) => {
    yaml ??= parseYaml(unmarked(text, item));
    return moved(yaml.locate(path, at), item);
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return refused([{ ...whole(file, faultProblem('file.not_a_map', {})), ...placeOf(item) }]);
  const shapes = recordShapes(type, data, custom);
  if (shapes.length > 0) return refused(shapesAt(file, { locate: place }, shapes));
  const record = data as AnyRecord;
  const isNamed = item.name == null || item.name.endsWith(`${record.id}.yaml`);
  const findings = isNamed
    ? []
    : [{ ...whole(file, recordProblems.file_name({ id: record.id })), ...place(['id']) }];
  return { record, place, findings };
}

const nowhere: ParsedYaml['locate'] = () => ({ line: 1, column: 1 });

function refused(findings: readonly Finding[]): ReadItem {
  return { record: null, place: nowhere, findings };
}

// Three bytes are the most that one unit of a text takes.
function isLong({ from, to }: PackItem): boolean {
  return (to - from) * 3 > maxBytes;
}

function parseItem(
  { text, isClean, isLossy }: Pack,
  item: PackItem,
): { readonly data: unknown } | { readonly faults: readonly Fault[] } {
  const slice = unmarked(text, item);
  const tooLarge = isLong(item) ? sizeFault(Buffer.byteLength(slice), maxBytes) : null;
  if (tooLarge) return { faults: [tooLarge] };
  const lost = isLossy ? slice.indexOf('\uFFFD') : -1;
  if (lost !== -1) return { faults: [faultAt(slice, lost, 'file.encoding', { encoding: 'unknown' })] };
  if (slice.trim() === '') return { data: null };
  const passed = gateText(slice, isClean);
  if ('fault' in passed) return { faults: [passed.fault] };
  const { data, faults } = parseYaml(slice);
  if (faults.length === 0) return { data };
  // One slip makes YAML stumble again and again: of what it says vaguely, the first counts.
  return { faults: faults.filter(({ code }, place) => place === 0 || code !== 'yaml.syntax') };
}

// The lines of a record keep their columns.
function moved<T extends { readonly line: number }>(place: T, item: PackItem): T {
  return { ...place, line: place.line + item.line - 1 };
}
