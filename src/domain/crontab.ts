// A table of cron with lines of ours between two comments that name the folder. Every other byte stays as it is: a text here
// has one character per byte, whatever the table is written in.
import { type LocalTime, daysText } from './schedule.ts';

/** The lines of one folder, or why they cannot be told from those of others. */
export type Block =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'there'; readonly lines: readonly string[] };

/** The most characters that Debian's cron takes as a command. */
export const longestCommand = 990;

/** Returns the text with one character per byte. */
export function asBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** Returns what stands in a table of bytes, as text. */
export function asText(bytes: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
  );
}

const beginOf = (folder: string): string => `# tend digest begins: ${folder}`;
const endOf = (folder: string): string => `# tend digest ends: ${folder}`;

/** Returns the line that has cron run a command at a time; percent signs are cron's own and are marked. */
export function cronLine({ hour, minute, days }: LocalTime, command: string): string {
  // Sunday is 0: not every cron knows 7, and none knows a range over the end of the week.
  const sunday = days.includes(7) && days.length < 7;
  const named = days.length === 7 ? '*' : daysText(days.filter((day) => day !== 7));
  const week = [...(sunday ? ['0'] : []), ...(named === '' ? [] : [named])].join(',');
  return `${minute} ${hour} * * ${week} ${command.replaceAll('%', String.raw`\%`)}`;
}

/** Returns what a shell runs, in words that any shell reads the same way, without a backslash, which crons read differently. */
export function commandLine(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  log: { readonly file: string; readonly both: boolean },
): string {
  const set = Object.entries(env).map(([name, value]) => `${name}=${shellQuoted(value)}`);
  const into = log.both ? `>> ${shellQuoted(log.file)} 2>&1` : `2>> ${shellQuoted(log.file)}`;
  // By `env`, because lines like PATH=… would count for the lines of others below them, and other shells write them otherwise.
  return ['/usr/bin/env', ...set, ...words.map(shellQuoted), into].join(' ');
}

/** Returns the word as a shell takes it as one. */
export function shellQuoted(word: string): string {
  if (/^[A-Za-z0-9_@+:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

/** Returns the lines of a folder in a table. */
export function blockIn(table: string, folder: string): Block {
  const found = placeOf(linesOf(table), folder);
  if (found == null || found === 'damaged') return { kind: found == null ? 'none' : 'damaged' };
  const { first, last } = found;
  return {
    kind: 'there',
    lines: linesOf(table)
      .slice(first + 1, last)
      .map(asText),
  };
}

/** Returns the table with these lines for the folder in the place of older ones, or at the end; null takes them out. */
export function withBlock(table: string, folder: string, lines: readonly string[] | null): string {
  const there = linesOf(table);
  const found = placeOf(there, folder);
  if (found === 'damaged') throw new Error('The marks of the folder are damaged.');
  const block = lines == null ? [] : [beginOf(folder), ...lines, endOf(folder)].map(asBytes);
  const [before, after] =
    found == null ? [there, []] : [there.slice(0, found.first), there.slice(found.last + 1)];
  if (found == null && block.length === 0) return table;
  const all = [...before, ...block, ...after];
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}

// The last line ends like the others: cron ignores one that does not.
function linesOf(table: string): string[] {
  if (table === '') return [];
  return (table.endsWith('\n') ? table.slice(0, -1) : table).split('\n');
}

function placeOf(
  lines: readonly string[],
  folder: string,
): { readonly first: number; readonly last: number } | 'damaged' | null {
  const [begin, end] = [asBytes(beginOf(folder)), asBytes(endOf(folder))];
  const begins = lines.flatMap((line, place) => (line === begin ? [place] : []));
  const ends = lines.flatMap((line, place) => (line === end ? [place] : []));
  if (begins.length === 0 && ends.length === 0) return null;
  const [first = -1, last = -1] = [begins[0], ends[0]];
  const isWhole = begins.length === 1 && ends.length === 1 && first < last;
  if (!isWhole) return 'damaged';
  const marks = [beginOf(''), endOf('')].map(asBytes);
  const strays = lines.slice(first + 1, last).some((line) => marks.some((mark) => line.startsWith(mark)));
  return strays ? 'damaged' : { first, last };
}
