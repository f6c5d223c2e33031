// Data as Markdown that stays data: no link, image, HTML or heading comes out of it. Lays out no documents.

import { numericColumns, sheetRows, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

const MARKS = /[\\`*_[\]<>|~#!&@]/g;

/** Returns the text as one line of Markdown that shows exactly these characters. */
export function mdText(text: string): string {
  return (
    clean(text)
      .trim()
      .replace(MARKS, '\\$&')
      // Renderers turn bare addresses into links unless these marks are escaped.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      // At the start of a line these would begin a list, a rule or a heading.
      .replace(/^([-+=])(?=\s|$|\1)/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Returns the sheet as a Markdown table, numbers on the right. */
export function mdTable(sheet: Sheet): string {
  const rule = numericColumns(sheet).map((numeric) => (numeric ? '---:' : '---'));
  const body = sheetRows(sheet).map((row) => line(row.map(mdText)));
  return line(sheet.columns.map(({ label }) => mdText(label))) + line(rule) + body.join('');
}
