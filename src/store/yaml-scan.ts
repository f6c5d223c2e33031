// A light linear reading of YAML lines that finds what our subset leaves out, before the library composes anything.
// It knows quotes, comments and block scalars; what it cannot be sure of it lets through, for yaml-parse.ts to refuse.
import { type Fault, faultAt, type FaultCode, maxDepth, wordAt } from './fault.ts';

interface Scan {
  readonly text: string;
  at: number;
  /** How many flow brackets are open. */
  flow: number;
  /** Columns of the block maps and lists that are open. */
  readonly blocks: number[];
  /** The column that a next line must pass to go on with a plain scalar; null when none is open. */
  plain: number | null;
  /** Whether content or a `---` was seen, after which a document marker starts another document. */
  begun: boolean;
  fault: Fault | null;
}

/** Returns the first construct outside our subset of YAML, as far as a light reading can be sure of it. */
export function structureFault(text: string): Fault | null {
  const scan: Scan = { text, at: 0, flow: 0, blocks: [], plain: null, begun: false, fault: null };
  if (text.startsWith('\uFEFF')) scan.at = 1;
  while (scan.at < text.length && scan.fault == null) {
    if (scan.flow === 0) scanBlockLine(scan);
    else scanFlow(scan);
  }
  return scan.fault;
}

function scanBlockLine(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  if (text[start] === '%' && !scan.begun) return refuse(scan, start, 'yaml.directive');
  if (isMarker(text, start)) {
    if (scan.begun || text[start] === '.') return refuse(scan, start, 'yaml.several_documents');
    scan.begun = true;
    scan.at += 3;
  }
  skipSpaces(scan);
  if (isLineEnd(text, scan.at) || text[scan.at] === '#') {
    if (text[scan.at] === '#') scan.plain = null;
    return nextLine(scan);
  }
  scan.begun = true;
  const column = scan.at - start;
  if (scan.plain != null && column > scan.plain) return nextLine(scan);
  scan.plain = null;
  while ((scan.blocks.at(-1) ?? -1) >= column) scan.blocks.pop();
  scanNodes(scan, start);
}

/** Reads the nodes of one line of block context: dashes and keys, then a value. */
function scanNodes(scan: Scan, start: number): void {
  const { text } = scan;
  while (scan.fault == null && !isLineEnd(text, scan.at) && text[scan.at] !== '#') {
    const at = scan.at;
    const mark = text[at] ?? '';
    if (mark === '-' && isBlank(text, at + 1)) {
      open(scan, at, start);
      scan.at += 1;
    } else if (refusesMark(scan)) {
      return;
    } else if (mark === '|' || mark === '>') {
      return skipBlockScalar(scan);
    } else if (mark === '[' || mark === '{') {
      return scanFlow(scan);
    } else {
      const end = mark === '"' || mark === "'" ? skipQuoted(scan) : skipPlain(scan);
      if (text[scan.at] !== ':' || !isBlank(text, scan.at + 1)) return nextLine(scan);
      if (text.slice(at, end) === '<<') return refuse(scan, at, 'yaml.merge_key');
      scan.plain = null;
      open(scan, at, start);
      scan.at += 1;
    }
    skipSpaces(scan);
  }
  nextLine(scan);
}

/** Reads on in flow context until its brackets are closed, over any number of lines. */
function scanFlow(scan: Scan): void {
  const { text } = scan;
  do {
    const mark = text[scan.at] ?? '';
    if (mark === '[' || mark === '{') {
      scan.flow += 1;
      if (scan.flow + scan.blocks.length > maxDepth) return refuse(scan, scan.at, 'yaml.too_deep');
      scan.at += 1;
    } else if (mark === ']' || mark === '}') {
      scan.flow -= 1;
      scan.at += 1;
    } else if (mark === '"' || mark === "'") {
      skipQuoted(scan);
    } else if (mark === '#' && isBlank(text, scan.at - 1)) {
      nextLine(scan);
    } else if (mark === ',' || mark === ':' || isBlank(text, scan.at)) {
      scan.at += 1;
    } else if (refusesMark(scan)) {
      return;
    } else {
      const at = scan.at;
      const end = skipFlowPlain(scan);
      if (text[scan.at] === ':' && text.slice(at, end) === '<<') return refuse(scan, at, 'yaml.merge_key');
    }
  } while (scan.flow > 0 && scan.at < text.length);
  if (scan.flow === 0) nextLine(scan);
}

const refusedMarks: Readonly<Record<string, FaultCode>> = {
  '&': 'yaml.anchor',
  '*': 'yaml.alias',
  '!': 'yaml.tag',
};

function refusesMark(scan: Scan): boolean {
  const { text, at } = scan;
  const mark = text[at] ?? '';
  if (mark === '?' && isBlank(text, at + 1)) refuse(scan, at, 'yaml.complex_key');
  const code = refusedMarks[mark];
  if (code != null) refuse(scan, at, code);
  return scan.fault != null;
}

function refuse(scan: Scan, at: number, code: FaultCode): void {
  const named = code === 'yaml.anchor' || code === 'yaml.alias' || code === 'yaml.tag';
  const args = code === 'yaml.too_deep' ? { limit: maxDepth } : named ? { name: wordAt(scan.text, at) } : {};
  scan.fault = faultAt(scan.text, at, code, args);
}

function open(scan: Scan, at: number, start: number): void {
  const column = at - start;
  if (scan.blocks.at(-1) !== column) scan.blocks.push(column);
  if (scan.blocks.length > maxDepth) refuse(scan, at, 'yaml.too_deep');
}

function skipBlockScalar(scan: Scan): void {
  const { text } = scan;
  const parent = scan.blocks.at(-1) ?? -1;
  const digit = /^.[-+]?([1-9])/u.exec(text.slice(scan.at, scan.at + 3))?.[1];
  let indent = digit == null ? null : Math.max(parent, 0) + Number(digit);
  nextLine(scan);
  while (scan.at < text.length) {
    const start = scan.at;
    while (text[scan.at] === ' ') scan.at += 1;
    const column = scan.at - start;
    if (!isLineEnd(text, scan.at)) {
      indent ??= Math.max(column, parent + 1);
      if (column < indent) {
        scan.at = start;
        return;
      }
    }
    nextLine(scan);
  }
}

/** Moves behind a quoted scalar and the spaces after it; returns where the scalar ends. */
function skipQuoted(scan: Scan): number {
  const end = quotedEnd(scan.text, scan.at);
  scan.at = end;
  skipSpaces(scan);
  return end;
}

function quotedEnd(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

/** Moves to the colon or the end of a plain scalar on this line; returns where its text ends. */
function skipPlain(scan: Scan): number {
  const { text } = scan;
  let end = scan.at;
  while (!isLineEnd(text, scan.at)) {
    const mark = text[scan.at];
    if (mark === ':' && isBlank(text, scan.at + 1)) break;
    if (mark === '#' && isBlank(text, scan.at - 1)) return end;
    scan.at += 1;
    if (mark !== ' ' && mark !== '\t') end = scan.at;
  }
  scan.plain = scan.blocks.at(-1) ?? -1;
  return end;
}

function skipFlowPlain(scan: Scan): number {
  const { text } = scan;
  let end = scan.at;
  for (; scan.at < text.length; scan.at += 1) {
    const mark = text[scan.at] ?? '';
    if (',[]{}'.includes(mark)) break;
    if (mark === ':' && (isBlank(text, scan.at + 1) || ',[]{}'.includes(text[scan.at + 1] ?? ','))) break;
    if (mark === '#' && isBlank(text, scan.at - 1)) break;
    if (!isBlank(text, scan.at)) end = scan.at + 1;
  }
  return end;
}

function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isBlank(text, at + 3);
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

function isBlank(text: string, at: number): boolean {
  return isLineEnd(text, at) || text[at] === ' ' || text[at] === '\t';
}

function skipSpaces(scan: Scan): void {
  while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t') scan.at += 1;
}

function nextLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at);
  scan.at = end === -1 ? scan.text.length : end + 1;
}
