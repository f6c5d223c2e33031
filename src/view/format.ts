// The output formats: JSON, and sheets as CSV, TSV, Markdown, HTML or ids. Tables for people are made elsewhere.

import type { Label } from '../errors.ts';
import { viewLabels } from '../words/view.ts';
import { csv, tsv } from './csv.ts';
import { html, htmlTable, page } from './html.ts';
import { mdTable, mdText } from './markdown.ts';
import { sheetRows, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

export type { Sheet } from './sheet.ts';

/** What `--format` takes. */
export const formats = ['table', 'json', 'ndjson', 'csv', 'tsv', 'md', 'html', 'ids'] as const;

/** How a command writes what it found. */
export type Format = (typeof formats)[number];

/** The formats that are made from a sheet. */
export type SheetFormat = Exclude<Format, 'table' | 'json' | 'ndjson'>;

/** Returns the format used when none was asked for. */
export function defaultFormat(isTTY: boolean): Format {
  return isTTY ? 'table' : 'tsv';
}

// Legal in JSON, yet a terminal would act on them or hide them.
const UNSAFE =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

function json(value: unknown, indent: number): string {
  const text = JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? null : inner), indent);
  return text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns the value as indented JSON with a last line feed; absent is null, unsafe characters are escaped. */
export function toJson(value: unknown): string {
  return `${json(value, 2)}\n`;
}

/** Returns one line of JSON for each item. */
export function toNdjson(items: readonly unknown[]): string {
  return items.map((item) => `${json(item, 0)}\n`).join('');
}

/** What a sheet needs beside its rows. */
export interface SheetOptions {
  readonly title: string;
  readonly lang: keyof Label;
  /** CSV as Excel likes it: with a byte order mark and CRLF. */
  readonly excel?: boolean;
}

/** Returns the sheet in the format given; TSV and ids have no header, for scripts. */
export function renderSheet(
  sheet: Sheet,
  format: SheetFormat,
  { title, lang, excel = false }: SheetOptions,
): string {
  const nothing = sheet.rows.length === 0 ? viewLabels.nothing[lang] : null;
  switch (format) {
    case 'csv':
      return csv([sheet.columns.map(({ label }) => label), ...sheetRows(sheet)], { excel });
    case 'tsv':
      return tsv(sheetRows(sheet));
    case 'md':
      return `# ${mdText(title)}\n\n${nothing == null ? mdTable(sheet) : `${nothing}\n`}`;
    case 'html':
      return page({
        title,
        lang,
        body: nothing == null ? htmlTable(sheet) : html`<p class="quiet">${nothing}</p> `,
      });
    case 'ids':
      return sheet.ids.map((id) => `${clean(id)}\n`).join('');
  }
}
