// The canonical way we write YAML: block style, two spaces, quotes wherever a YAML 1.1 or 1.2 reader might see
// something else than a text. Written by hand, so that writing loads no library; it never re-wraps a text.

/** How a file is laid out: spaces per level, and how far dashes stand right of their key. */
export interface Layout {
  readonly step: number;
  readonly dash: number;
}

/** The layout of the files we write. */
export const canonicalLayout: Layout = { step: 2, dash: 2 };

/** Returns a whole file: the header line, then the record; what is null or empty is left out. */
export function renderRecord(data: object, header?: string): string {
  const kept = withoutEmpty(data);
  const lines = kept == null ? ['{}'] : renderBlock(kept, 0, canonicalLayout);
  return `${header == null ? '' : `${header}\n`}${lines.join('\n')}\n`;
}

/** Returns a copy without nulls and without empty lists and maps; null when nothing is left. */
export function withoutEmpty(value: unknown): unknown {
  if (value == null) return null;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item != null);
    return items.length === 0 ? null : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
    const kept = withoutEmpty(entry);
    return kept == null ? [] : [[key, kept]];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Returns the lines of an entry whose key stands at that column; none when there is nothing to write. */
export function renderEntry(key: string, value: unknown, indent: number, layout = canonicalLayout): string[] {
  const [first, ...rest] = renderValue(value, indent, layout);
  return first == null ? [] : [`${' '.repeat(indent)}${renderKey(key)}:${first}`, ...rest];
}

/** Returns the lines of a list item whose dash stands at that column; none when there is nothing to write. */
export function renderItem(value: unknown, indent: number, layout = canonicalLayout): string[] {
  const [first, ...rest] = renderItemValue(value, indent, layout);
  return first == null ? [] : [`${' '.repeat(indent)}-${first}`, ...rest];
}

/** Returns what follows the colon of a key at that column: the rest of its line, then whole lines. */
export function renderValue(value: unknown, indent: number, layout = canonicalLayout): string[] {
  const kept = withoutEmpty(value);
  if (kept == null) return [];
  if (typeof kept !== 'object') return ` ${renderScalar(kept, indent, layout.step)}`.split('\n');
  const inner = indent + (Array.isArray(kept) ? layout.dash : layout.step);
  return ['', ...renderBlock(kept, inner, layout)];
}

/** Returns what follows a dash at that column: the rest of its line, then whole lines. */
export function renderItemValue(value: unknown, indent: number, layout = canonicalLayout): string[] {
  const kept = withoutEmpty(value);
  if (kept == null) return [];
  if (typeof kept !== 'object') return ` ${renderScalar(kept, indent, layout.step)}`.split('\n');
  const [first = '', ...rest] = renderBlock(kept, indent + 2, layout);
  return [first.slice(indent + 1), ...rest];
}

function renderBlock(value: unknown, indent: number, layout: Layout): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => renderItem(item, indent, layout));
  return Object.entries(value ?? {}).flatMap(([key, entry]) => renderEntry(key, entry, indent, layout));
}

/** Returns a scalar as it stands behind a key or dash at that column; only a literal text has further lines. */
export function renderScalar(value: unknown, indent: number, step = canonicalLayout.step): string {
  if (typeof value !== 'string') return renderPlain(value);
  if (isSafePlain(value)) return value;
  return isSafeLiteral(value) ? renderLiteral(value, indent, step) : quote(value);
}

/** Returns a scalar as it stands inside brackets, on one line. */
export function renderFlowScalar(value: unknown): string {
  if (typeof value !== 'string') return renderPlain(value);
  return isSafePlain(value) && !/[,:[\]{}]/u.test(value) ? value : quote(value);
}

function renderPlain(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') throw new TypeError(`a ${typeof value} has no place in a record`);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  // A YAML 1.1 reader takes 1e+21 for a text and 1.0e+21 for the number.
  return String(value).replace(/^(-?\d+)e/u, '$1.0e');
}

// Our own fields `no` and `on` stay plain: people search for them, and YAML 1.2 does not take them for booleans.
function renderKey(key: string): string {
  return key === 'no' || key === 'on' || isSafePlain(key) ? key : quote(key);
}

/** What a reader of YAML 1.1 takes for a boolean or null, in any case. */
const words = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;
/** Numbers of any notation, times, phones and days: nothing but digits and what stands between them; e5 is 1.1 too. */
const numeral = /^\d[\d_.,:+\-e ()/]*$|^e[+-]?\d[\d_]*$|^0[xob][\da-f_]*$/iu;
/** Days, months and times with a day, whatever follows. */
const dated = /^\d{1,4}-\d/u;
/** Beginnings that mean nothing to any reader: letters, digits, and some signs. */
const harmlessStart = /^[\p{L}\p{N}\p{Sc}\p{So}\p{Pi}$(/;^_\\（《〈「『【〔]/u;
/** What some reader takes for a break, refuses, or shows as something else; and halves of a surrogate pair. */
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/u;

function isSafePlain(text: string): boolean {
  if (!harmlessStart.test(text) || unsafe.test(text)) return false;
  if (/: |:$| #/u.test(text) || text.trim() !== text) return false;
  return !words.test(text) && !numeral.test(text) && !dated.test(text);
}

/** Whether a `|` block holds the text for certain: lines of blanks and leading tabs are read in more than one way. */
function isSafeLiteral(text: string): boolean {
  if (!/\S/u.test(text) || !text.includes('\n')) return false;
  const lines = text.split('\n');
  return lines.every(
    (line) => line === '' || (/^(?!\t).*\S/u.test(line) && !unsafe.test(line.replaceAll('\t', ' '))),
  );
}

function renderLiteral(text: string, indent: number, step: number): string {
  const chomping = !text.endsWith('\n') ? '-' : text.endsWith('\n\n') ? '+' : '';
  const body = chomping === '-' ? text : text.slice(0, -1);
  const indication = /^\n* /u.test(text) ? String(step) : '';
  const margin = ' '.repeat(indent + step);
  const lines = body.split('\n').map((line) => (line === '' ? '' : margin + line));
  return [`|${indication}${chomping}`, ...lines].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};
const escaped = new RegExp(`["\\\\]|${unsafe.source}`, 'gu');

function quote(text: string): string {
  const inner = text.replace(escaped, (sign) => {
    return escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${inner}"`;
}
