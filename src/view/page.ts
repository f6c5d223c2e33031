// A page of sections - facts with their labels, and lists - in every format. Knows no records: see record.ts, briefing.ts.
import { type Cell, type ColumnSpec, columns } from './columns.ts';
import { type SheetFormat, renderSheet } from './format.ts';
import { html, htmlTable, page as htmlPage } from './html.ts';
import { mdText } from './markdown.ts';
import { facts } from './table.ts';
import { clean } from './text.ts';
import type { Screen } from './screen.ts';
import { pageLabels } from '../words/look.ts';

/** One fact: what it is called in data, its label, and its value as people and as programs read it. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly value: string;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Rows below the facts. */
  readonly rows?: readonly (readonly Cell[])[];
  readonly spec?: readonly ColumnSpec[];
  /** What stands below the rows: how many more there are. */
  readonly more?: string | null;
}

export interface PageOf {
  readonly id: string;
  readonly title: string;
  /** Beside the title: number and id. */
  readonly aside: string;
  /** What must not be overlooked, such as that the customer is archived. */
  readonly notice?: string | null;
  readonly sections: readonly Section[];
}

const indent = '  ';
/** Wider lines are hard to read, however wide the terminal is. */
const widest = 110;

/** Prints the page; sections without content are left out. */
export function printPage(page: PageOf, screen: Screen, format: SheetFormat | 'table'): void {
  const sections = page.sections.filter(({ facts: given, rows = [] }) => given.length + rows.length > 0);
  const filled = { ...page, sections };
  if (format === 'table') return screen.print(asText(filled, screen));
  if (format === 'md') return screen.print(asMarkdown(filled));
  if (format === 'html') return screen.print(asHtml(filled, screen));
  const rows = sections.flatMap(plainRows);
  const labels = (['section', 'field', 'value'] as const).map((key) => ({
    key,
    label: screen.say(pageLabels[key]),
  }));
  screen.print(
    renderSheet({ columns: labels, rows, ids: [page.id] }, format, { title: page.title, lang: screen.lang }),
  );
}

function plainRows(section: Section) {
  const given = section.facts.map(({ key, value }) => ({ section: section.key, field: key, value }));
  return given.concat(
    (section.rows ?? []).map((row) => ({ section: section.key, field: '', value: joined(row) })),
  );
}

function asText({ title, aside, notice, sections }: PageOf, { theme, width }: Screen): string {
  const room = Math.min(width, widest) - indent.length;
  const head = `${theme.strong(clean(title))}  ${theme.quiet(clean(aside))}`;
  const blocks = sections.map((section) => {
    const pairs = section.facts.map(({ label, text }): readonly [Cell, Cell] => [
      { text: label, style: theme.quiet },
      text,
    ]);
    const lines = [
      ...(pairs.length > 0 ? [facts(pairs, room)] : []),
      ...(section.rows && section.rows.length > 0 ? [columns(section.rows, section.spec ?? [], room)] : []),
      ...(section.more == null ? [] : [theme.quiet(section.more)]),
    ];
    return `${theme.heading(section.title)}\n${indented(lines.join('\n'))}`;
  });
  return [[head, ...(notice == null ? [] : [theme.warn(clean(notice))])].join('\n'), ...blocks].join('\n\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

function joined(row: readonly Cell[]): string {
  return row
    .map((cell) => (typeof cell === 'string' ? cell : cell.text).trim())
    .filter((text) => text !== '' && text !== '·')
    .join(' · ');
}

function mdLine(text: string): string {
  return mdText(
    text
      .split('\n')
      .map((part) => part.trim())
      .join(' '),
  );
}

function mdSection({ title, facts: given, rows = [], more }: Section): string {
  const lines = given
    .map(({ label, text }) => `- **${mdLine(label)}**: ${mdLine(text)}`)
    .concat(
      rows.map((row) => `- ${mdLine(joined(row))}`),
      more == null ? [] : ['', mdLine(more)],
    );
  return `## ${mdLine(title)}\n\n${lines.join('\n')}\n`;
}

function asMarkdown({ title, aside, notice, sections }: PageOf): string {
  const head = `# ${mdLine(title)}\n\n${mdLine(aside)}\n`;
  return [head, ...(notice == null ? [] : [`> ${mdLine(notice)}\n`]), ...sections.map(mdSection)].join('\n');
}

function asHtml({ title, aside, notice, sections }: PageOf, { lang, say }: Screen): string {
  const labels = (['field', 'value'] as const).map((key) => ({ key, label: say(pageLabels[key]) }));
  const blocks = sections.map((section) => {
    const rows = [
      ...section.facts.map(({ label, text }) => ({ field: label, value: text })),
      ...(section.rows ?? []).map((row) => ({ field: joined(row.slice(0, 1)), value: joined(row.slice(1)) })),
    ];
    return html`<h2>${section.title}</h2>
      ${htmlTable({ columns: labels, rows, ids: [] })}`;
  });
  return htmlPage({
    title,
    lang,
    body: html`<p class="quiet">${aside}</p> ${notice == null ? '' : html`<p>${notice}</p> `} ${blocks}`,
  });
}
