// Digests as HTML for mail clients: tables and inline styles, because many know nothing else. No image, no script, no link.
import type { Label } from '../errors.ts';
import type { DigestSectionId } from '../words/digest.ts';
import { viewLabels } from '../words/view.ts';
import type { ShownDigest, ShownItem, ShownSection } from './digest-shown.ts';
import { type Html, html, htmlText } from './html.ts';

const font = "-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif";
const mono = "Menlo,Consolas,'Courier New',monospace";
const ink = '#1f2328';
const quiet = '#57606a';

/** A colour beside each section; its heading says the same in words. */
const edges: Readonly<Record<DigestSectionId, string>> = {
  overdue: '#c0392b',
  today: '#97610f',
  escalated: '#c0392b',
  important: '#97610f',
  coming: '#2f6f9f',
  milestones: '#6b4fa0',
  waiting: '#2f6f9f',
  silent: '#66707a',
  records: '#66707a',
};

/** Returns the digests as one HTML document, in the order given. */
export function digestsHtml(
  digests: readonly ShownDigest[],
  { title, lang }: { readonly title: string; readonly lang: keyof Label },
): string {
  const document = html`<!doctype html>
    <html lang="${viewLabels.htmlLanguage[lang]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>${title}</title>
      </head>
      <body style="margin:0;padding:0;background:#f3f5f7">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f5f7">
          <tr>
            <td align="center" style="padding:16px 8px">${digests.map(card)}</td>
          </tr>
        </table>
      </body>
    </html> `;
  return `${htmlText(document).trim()}\n`;
}

function card({ heading, counts, sections }: ShownDigest): Html {
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    bgcolor="#ffffff"
    style="max-width:640px;background:#ffffff;border:1px solid #d8dee4;border-radius:8px;margin:0 0 16px 0"
  >
    <tr>
      <td align="left" style="padding:20px 20px 4px 20px;font-family:${font};color:${ink}">
        <h1 style="margin:0;font-size:20px;line-height:28px;font-weight:600">${heading}</h1>
        <p style="margin:4px 0 0 0;font-size:14px;line-height:22px;color:${quiet}">${counts}</p>
      </td>
    </tr>
    ${sections.map(sectionRows)}
    <tr>
      <td style="padding:0 0 20px 0;font-size:0;line-height:0">&nbsp;</td>
    </tr>
  </table> `;
}

function sectionRows({ id, heading, items, more }: ShownSection): Html {
  return html`<tr>
      <td align="left" style="padding:20px 20px 4px 20px;font-family:${font}">
        <h2 style="margin:0;font-size:15px;line-height:22px;font-weight:600;color:${edges[id]}">${heading}</h2>
      </td>
    </tr>
    ${items.map((item) => itemRow(item, edges[id]))}${more == null ? null : moreRow(more)} `;
}

function itemRow({ title, isImportant, facts, command }: ShownItem, edge: string): Html {
  return html`<tr>
    <td align="left" style="padding:6px 20px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td
            align="left"
            style="border-left:3px solid ${edge};padding:0 0 0 12px;font-family:${font};color:${ink};word-break:break-word"
          >
            <p style="margin:0;font-size:15px;line-height:22px">
              <strong>${isImportant ? '★ ' : ''}${title}</strong>
            </p>
            <p style="margin:0;font-size:13px;line-height:20px;color:${quiet}">${facts.join(' · ')}</p>
            <p style="margin:2px 0 0 0;font-size:13px;line-height:20px">
              <code style="font-family:${mono};background:#f3f5f7;padding:1px 6px">${command}</code>
            </p>
          </td>
        </tr>
      </table>
    </td>
  </tr> `;
}

function moreRow(more: string): Html {
  return html`<tr>
    <td align="left" style="padding:6px 20px;font-family:${font};font-size:13px;line-height:20px;color:${quiet}">
      ${more}
    </td>
  </tr> `;
}
