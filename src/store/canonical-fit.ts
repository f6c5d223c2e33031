// Whether what was just copied to JSON surely fits its shape. Throws `unknown` where it may not: schema/validate.ts will say.
import type { SureShape } from '../schema/sure-shape.ts';
import { type Copy, quote, unknown } from './canonical-scalar.ts';

const [zero, nine, minus, letterT, letterF] = [0x30, 0x39, 0x2d, 0x74, 0x66];

/** Looks at a text, a number or a truth value that begins at `start`. */
export function fitScalar(copy: Copy, shape: SureShape, start: number): void {
  const first = copy.to[start] ?? 0;
  const { kind } = shape;
  if (kind === 'text') {
    if (first !== quote) throw unknown;
    fitText(copy, shape, start);
  } else if (kind === 'truth') {
    if (first !== letterT && first !== letterF) throw unknown;
  } else if (kind === 'number') {
    if (first !== minus && (first < zero || first > nine)) throw unknown;
    fitNumber(Number(copy.to.toString('latin1', start, copy.length)), shape);
  } else if (kind !== 'scalar') throw unknown;
}

function fitNumber(value: number, { least, most, isStrict }: SureShape): void {
  if (!(value >= least && value <= most) || (isStrict && !Number.isInteger(value))) throw unknown;
}

function fitText(copy: Copy, { least, most, isLine, holds }: SureShape, start: number): void {
  const bytes = copy.length - start - 2;
  // A text that is not empty has one character at least.
  if (bytes < least || least > 1) throw unknown;
  if (bytes > most && charactersFrom(copy, start + 1) > most) throw unknown;
  if (holds == null && !(isLine && copy.isEscaped)) return;
  const text = copy.isEscaped
    ? (JSON.parse(copy.to.toString('utf8', start, copy.length)) as string)
    : copy.to.toString('utf8', start + 1, copy.length - 1);
  if ((isLine && /[\n\r]/.test(text)) || holds?.(text) === false) throw unknown;
}

// Escapes count as they are written: that is more than they are.
function charactersFrom({ to, length }: Copy, start: number): number {
  let count = 0;
  for (let at = start; at < length - 1; at++) if (((to[at] ?? 0) & 0xc0) !== 0x80) count++;
  return count;
}

/** Looks at how many entries a list or a map has. */
export function fitCount(count: number, { least, most }: SureShape): void {
  if (count < least || count > most) throw unknown;
}
