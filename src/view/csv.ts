// Comma- and tab-separated text that no spreadsheet takes for a formula. Reads nothing back but its own guard.

import { clean, cleanLines, isOrdinary } from './text.ts';

// OWASP's list, with the full-width forms that Excel accepts; blanks before them are skipped as Excel does.
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const NEGATIVE = /^-\d[\d,]*(?:\.\d+)?%?$/;

/**
 * Returns the cell so that a spreadsheet reads it as text. Negative numbers stay numbers; `+86…` phones are guarded
 * too, for a spreadsheet would drop the plus and show 8.61E+12.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;
}

/** Returns what `guardCell` was given, for reading our own files back. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** How a CSV file is written. */
export interface CsvOptions {
  /** With a byte order mark and CRLF, without which Excel garbles Chinese. */
  readonly excel?: boolean;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(row: readonly string[]): string {
  const cells = row.map((cell) => quoted(guardCell(cleanLines(cell))));
  // A lone empty cell would read back as no row at all.
  return cells.length === 1 && cells[0] === '' ? '""' : cells.join(',');
}

/** Returns the rows as CSV (RFC 4180 quoting), guarded against formulas and cleaned of terminal controls. */
export function csv(rows: readonly (readonly string[])[], { excel = false }: CsvOptions = {}): string {
  const end = excel ? '\r\n' : '\n';
  return (excel ? '\uFEFF' : '') + rows.map((row) => line(row) + end).join('');
}

/** Returns the rows as tab-separated lines, each cell on one line; nothing is quoted or guarded. */
export function tsv(rows: readonly (readonly string[])[]): string {
  // Thousands of cells, nearly all of them ordinary: a row is looked at once.
  return rows.map((row) => `${(isOrdinary(row.join('')) ? row : row.map(clean)).join('\t')}\n`).join('');
}
