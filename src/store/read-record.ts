// What one text says, as a record or as findings at their places. Knows no disk and no other record.
import type { Problem } from '../errors.ts';
import type { AnyRecord } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Validator } from '../schema/generated/validators.js';
import { type SchemaName, type ShapeFinding, shapeFindings, validate } from '../schema/validate.ts';
import { faultProblem } from '../words/fault.ts';
import type { Fault } from './fault.ts';
import type { ParsedYaml } from './yaml-parse.ts';

/** A record, and where its parts stand in the file. */
export interface PlacedRecord {
  readonly record: AnyRecord;
  readonly place: ParsedYaml['locate'];
  /** Which one of a packed month it is, from 0; absent where the file is its own. */
  readonly item?: number;
}

/** The records of one file, in the order in which they stand there. */
export interface ReadFile {
  readonly records: readonly PlacedRecord[];
  readonly findings: readonly Finding[];
}

/** Returns what is wrong with data as a record of that type. */
export function recordShapes(type: SchemaName, data: unknown, custom?: Validator): ShapeFinding[] {
  return [...validate(type, data), ...customShapes(type, data, custom)];
}

/** Returns what is wrong with the fields that a team added. */
export function customShapes(type: SchemaName, data: unknown, custom: Validator | undefined): ShapeFinding[] {
  if (!custom) return [];
  const value = (data as { custom?: unknown }).custom ?? {};
  return shapeFindings(custom, value, type).map(({ problem, path: inside, atKey }) => ({
    problem,
    path: ['custom', ...inside],
    atKey,
  }));
}

/** Returns what is wrong with the shape of a file's data as findings at their places. */
export function shapesAt(
  file: string,
  { locate }: Pick<ParsedYaml, 'locate'>,
  shapes: readonly ShapeFinding[],
): Finding[] {
  return shapes.map(({ problem, path: inside, atKey }) => ({
    ...whole(file, problem),
    ...locate(inside, atKey ? 'key' : 'value'),
  }));
}

/** Returns what is wrong with a text as a finding at its place. */
export function faultFinding(file: string, { code, line, column, args }: Fault): Finding {
  return { ...whole(file, faultProblem(code, args)), line, column };
}

/** Returns a problem as a finding at the top of a file. */
export function whole(file: string, { code, message, hint }: Problem): Finding {
  return { code, severity: 'error', file, line: 1, column: 1, message, fix: hint };
}
