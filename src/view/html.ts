// HTML from data: everything is escaped unless it was made here. No scripts, no links outside, no files.

import type { Label } from '../errors.ts';
import { viewLabels } from '../words/view.ts';
import { numericColumns, sheetRows, type Sheet } from './sheet.ts';
import { cleanLines } from './text.ts';

const made = Symbol('made by html``');

/** A piece of HTML made by the `html` tag; nothing else can make one, so no data is taken for it. */
export interface Html {
  readonly [made]: string;
}

/** What may stand in an `html` template: text is escaped, HTML and lists of it stay, absence is nothing. */
export type HtmlValue = string | number | boolean | null | undefined | Html | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(value: HtmlValue): string {
  if (value == null || value === false) return '';
  if (typeof value !== 'object')
    return cleanLines(String(value)).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
  return made in value ? value[made] : value.map(render).join('');
}

/** Returns the template as HTML, with every value escaped that was not made by this tag itself. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { [made]: parts.map((part, index) => part + render(values[index])).join('') };
}

/** Returns the characters of a piece, for a document that is not one of our pages. */
export function htmlText(piece: Html): string {
  return piece[made];
}

/** Returns the sheet as an HTML table, numbers on the right. */
export function htmlTable(sheet: Sheet): Html {
  const numeric = numericColumns(sheet);
  const cell = (text: string, index: number): Html =>
    numeric[index] ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;
  const heading = ({ label }: { readonly label: string }, index: number): Html =>
    numeric[index] ? html`<th scope="col" class="number">${label}</th>` : html`<th scope="col">${label}</th>`;
  return html`<table>
    <thead>
      <tr>
        ${sheet.columns.map(heading)}
      </tr>
    </thead>
    <tbody>
      ${sheetRows(sheet).map(
        (row) =>
          html`<tr>
            ${row.map(cell)}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly lang: keyof Label;
  readonly body: Html;
  /** What the page needs beyond the style of all pages. */
  readonly style?: Html;
}

/** Returns one self-contained page: nothing is loaded and nothing can run, in light, dark and on paper. */
export function page({ title, lang, body, style }: Page): string {
  const document = html`<!doctype html>
    <html lang="${viewLabels.htmlLanguage[lang]}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title.replace(/\s+/g, ' ')}</title>
        ${STYLE}${style}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `;
  return `${document[made].trim()}\n`;
}

const STYLE = html`<style>
  :root {
    color-scheme: light dark;
    --ink: #1c2024;
    --paper: #ffffff;
    --line: #d9dde2;
    --quiet: #60676f;
    --band: #f5f7f9;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ink: #e4e7ea;
      --paper: #15181b;
      --line: #363c43;
      --quiet: #9aa2ab;
      --band: #1d2125;
    }
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      15px/1.6 system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
  }
  main {
    max-width: 72rem;
    margin: 0 auto;
    padding: 2rem 1rem;
    overflow-x: auto;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.15rem;
    margin-top: 2rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    margin: 1rem 0;
  }
  th,
  td {
    padding: 0.4rem 0.7rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  th {
    color: var(--quiet);
    font-weight: 600;
    white-space: nowrap;
  }
  tbody tr:nth-child(even) {
    background: var(--band);
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .quiet {
    color: var(--quiet);
  }
  svg {
    max-width: 100%;
    height: auto;
  }
  @media print {
    :root {
      --ink: #000000;
      --paper: #ffffff;
      --line: #bbbbbb;
      --quiet: #444444;
      --band: #ffffff;
      color-scheme: light;
    }
    main {
      max-width: none;
      padding: 0;
    }
    thead {
      display: table-header-group;
    }
    tr,
    svg {
      break-inside: avoid;
    }
  }
</style> `;
