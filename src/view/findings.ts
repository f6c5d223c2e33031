// Findings for people, programs and pull requests. Phones, e-mails and handles in what is quoted are masked.
import type { Finding } from '../schema/finding.ts';
import { maskText } from '../domain/mask.ts';
import { checkWords } from '../words/check.ts';
import { type Format, type SheetFormat, renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import { clean, truncate, width } from './text.ts';

/** What `check --format` takes. */
export const findingFormats = [
  'text',
  'table',
  'json',
  'github',
  'ndjson',
  'csv',
  'tsv',
  'md',
  'html',
  'ids',
] as const;
export type FindingFormat = Format | 'text' | 'github';

/** A finding, and the line that it is about where one is worth showing. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly line: string | null;
}

export interface FindingsShown {
  readonly format: FindingFormat;
  /** What leads from the top of the repository to the folder: annotations name files from there. */
  readonly prefix: string;
}

/** Prints the findings, and how many there are on stderr; says nothing when there are none and a person looks. */
export function showFindings(
  shown: readonly ShownFinding[],
  { format, prefix }: FindingsShown,
  screen: Screen,
): void {
  const items = shown.map(({ finding }) => plainFinding(finding, screen));
  const { print, today } = screen;
  switch (format) {
    case 'json':
      return print(toJson({ schemaVersion: 1, kind: 'check', asOf: today, items }));
    case 'ndjson':
      return print(toNdjson(items));
    case 'text':
    case 'table':
      for (const one of shown) print(block(one, screen));
      break;
    case 'github':
      for (const item of items) print(annotation(item, prefix, screen));
      break;
    default:
      print(sheet(items, format, screen));
  }
  if (items.length > 0) screen.note(screen.say(checkWords.count(counts(items))));
}

interface PlainFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly fix: string | null;
}

// Of a sentence that draws something below itself, the sentence.
function plainFinding(
  { file, line, column, code, severity, message, fix }: Finding,
  screen: Screen,
): PlainFinding {
  const hide = masker(screen);
  const [first = ''] = screen.say(message).split('\n');
  return {
    file,
    line,
    column,
    code,
    severity,
    message: hide(first),
    // The sentence of an empty file is written before anyone knows which one it is.
    fix: fix == null ? null : hide(screen.say(fix).replace(/(?<=git checkout -- )(?:FILE|文件)/, file)),
  };
}

function masker({ options }: Screen): (text: string) => string {
  return options.reveal === true ? (text) => text : maskText;
}

function counts(items: readonly PlainFinding[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
} {
  const errors = items.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: items.length - errors, files: new Set(items.map(({ file }) => file)).size };
}

function block({ finding, line }: ShownFinding, screen: Screen): string {
  const { theme, say } = screen;
  const { file, line: number, column, code, severity, message, fix } = plainFinding(finding, screen);
  const place = theme.strong(clean(`${file}:${number}:${column}:`));
  const name = severity === 'error' ? theme.bad(`${code}:`) : theme.warn(`${code}:`);
  const mark = severity === 'error' ? '' : say(checkWords.warning);
  // What is to be hidden is not said again.
  const excerpt = line == null || code === 'shape.secret' ? [] : pointed(line, number, column, screen);
  const remedy = fix == null ? [] : [`    ${theme.quiet(say(checkWords.fix))}${clean(fix)}`];
  return [`${place} ${name} ${mark}${clean(message)}`, ...excerpt, ...remedy].join('\n');
}

/** What keeps its value to itself, wherever it stands in a line: keys of contacts, with or without quotes. */
const secret = /(["']?\b(?:phone|email|handle)\b["']?\s*:\s*)([^\s,}\]#][^,}\]]*)/giu;
/** Digits enough for a phone, even one that is written wrong; those of a number such as CRM202405001 follow its letters. */
const digits = /(?<![A-Za-z\d])\d{9,}/g;

function quoted(line: string, screen: Screen): string {
  if (screen.options.reveal === true) return line;
  return maskText(line.replace(secret, '$1****')).replace(digits, '****');
}

// The place is where the masked line still agrees with the real one; a tab takes one column, as in the count of editors.
function pointed(line: string, number: number, column: number, screen: Screen): string[] {
  const shown = clean(quoted(line, screen));
  const before = clean(quoted(line.slice(0, column - 1), screen));
  const agreed = shown.startsWith(before) ? before : shown.slice(0, firstDifference(shown, before));
  const margin = `  ${String(number).padStart(4)} | `;
  const room = Math.max(20, screen.width - margin.length);
  const cut = width(agreed) > room - 10 ? startOfWindow(agreed, room - 20) : 0;
  const text = cut === 0 ? shown : `…${shown.slice(cut)}`;
  const caret = ' '.repeat(width(cut === 0 ? agreed : `…${agreed.slice(cut)}`));
  const { theme } = screen;
  return [
    `${theme.quiet(margin)}${truncate(text, room).trimEnd()}`,
    `${' '.repeat(margin.length)}${caret}${theme.bad('^')}`,
  ];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

// The last characters of the text that fit the room, whole code points only.
function startOfWindow(text: string, room: number): number {
  const points = Array.from(text);
  let length = 0;
  let wide = 0;
  for (let at = points.length - 1; at >= 0; at--) {
    wide += width(points[at] ?? '');
    if (wide > room) break;
    length += points[at]?.length ?? 0;
  }
  return text.length - length;
}

// Workflow commands: what would end a value or the line is written as its code.
function annotation(
  { file, line, column, code, severity, message, fix }: PlainFinding,
  prefix: string,
  screen: Screen,
): string {
  const text = fix == null ? message : `${message}\n${screen.say(checkWords.fix)}${fix}`;
  return clean(
    `::${severity} file=${property(prefix + file)},line=${line},col=${column},title=${property(code)}::${escaped(text)}`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function sheet(items: readonly PlainFinding[], format: SheetFormat, { say, lang }: Screen): string {
  const { file, line, column, code, severity, message, fixColumn: fix, heading } = checkWords;
  const labels = { file, line, column, code, severity, message, fix };
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label: say(label) }));
  const rows = items.map((item) => ({ ...item }));
  return renderSheet({ columns, rows, ids: [...new Set(items.map((item) => item.file))] }, format, {
    title: say(heading),
    lang,
  });
}
