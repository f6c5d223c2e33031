// What every YAML file passes before the library sees it: size, encoding, characters, conflict markers, structure.
// One linear pass; it does not parse.
import { type Fault, faultAt, maxBytes, maxFaults, placeAt } from './fault.ts';
import { structureFault } from './yaml-scan.ts';

export { type Fault, faultCodes, maxBytes, maxDepth } from './fault.ts';

/** Returns the text of a file that is safe to parse, or why it is not; the text is handed on as it is. */
export function gate(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  const fault = sizeFault(bytes.length, maxBytes);
  if (fault) return { fault };
  const read = decode(bytes);
  if ('fault' in read) return read;
  return gateText(read.text);
}

/** Returns the text if it is safe to parse, or why it is not; its characters may have been looked at before. */
export function gateText(
  text: string,
  isClean = false,
): { readonly text: string } | { readonly fault: Fault } {
  const fault = (isClean ? null : contentFault(text)) ?? structureFault(text);
  return fault == null ? { text } : { fault };
}

/** Returns the fault of having more bytes than the limit, or null. */
export function sizeFault(bytes: number, limit: number): Fault | null {
  return bytes > limit ? faultAt('', 0, 'file.too_large', { bytes, limit }) : null;
}

/** Returns the text of UTF-8 bytes, or where they are none. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  if (isUtf16(bytes)) return { fault: faultAt('', 0, 'file.encoding', { encoding: 'utf-16' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const again = new TextEncoder().encode(decoder.decode(bytes));
    const bad = bytes.findIndex((byte, index) => byte !== again[index]);
    const before = decoder.decode(bytes.subarray(0, bad));
    return { fault: faultAt(before, before.length, 'file.encoding', { encoding: 'unknown' }) };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return bytes.length >= 4 && (a === 0) !== (b === 0) && (a === 0) === (c === 0) && (b === 0) === (d === 0);
}

// A lone carriage return, NEL and a mark in the middle would be a line break to one reader and a letter to the next.
const control =
  // oxlint-disable-next-line no-control-regex -- to refuse them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\r(?!\n)|(?!^)\ufeff/u;
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/u;
const conflictStart = /^<{7} /mu;
const conflictEnd = /^>{7} /mu;

/** Returns the first character or conflict marker that no text of ours has, or null. */
export function contentFault(text: string): Fault | null {
  if (text.trim() === '') return faultAt(text, 0, 'file.empty');
  for (const [code, pattern] of [
    ['file.control_character', control],
    ['file.bidi_control', bidiControl],
  ] as const) {
    const at = text.search(pattern);
    if (at !== -1) return faultAt(text, at, code, { character: codePointName(text, at) });
  }
  const start = text.search(conflictStart);
  const end = text.search(conflictEnd);
  if (start === -1 || end < start) return null;
  return faultAt(text, start, 'file.conflict', { until: placeAt(text, end).line });
}

/** Returns every stretch between conflict markers, each with the line of its end; very many are told as one. */
export function conflictsIn(text: string): Fault[] {
  const stretches: { readonly start: number; readonly end: number }[] = [];
  let start: number | null = null;
  for (const { 0: marker, index } of text.matchAll(/^(?:<{7}|>{7}) /gmu)) {
    if (marker.startsWith('<')) start = index;
    else if (start != null) {
      stretches.push({ start, end: index });
      start = null;
    }
  }
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first == null || last == null) return [];
  const told = stretches.length > maxFaults ? [{ start: first.start, end: last.end }] : stretches;
  return told.map(({ start: from, end }) =>
    faultAt(text, from, 'file.conflict', { until: placeAt(text, end).line }),
  );
}

function codePointName(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
