// What a search found, by customer, with the words marked where they stand. Searches nothing: see domain/find.ts.
import type { Book } from '../domain/book.ts';
import { type Hit, type Match, type Word, homeOf } from '../domain/find.ts';
import { maskText } from '../domain/mask.ts';
import { maskedText } from '../domain/masked.ts';
import { isArchived } from '../domain/queryable.ts';
import { nameOf, standingLabel } from '../domain/settings.ts';
import { computedLabels, findWords, typeLabel } from '../words/look.ts';
import { type Cell, type ColumnSpec, columns, naturalWidths } from './columns.ts';
import { around, highlighted, marked } from './excerpt.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import { clean } from './text.ts';

export interface FindShown {
  readonly words: readonly Word[];
  readonly limit: number | null;
  /** Records of the first page on a terminal; null where everything is wanted. */
  readonly page: number | null;
  readonly book: Book;
}

/** Prints the hits in the format that was chosen. */
export function showHits(hits: readonly Hit[], shown: FindShown, screen: Screen): void {
  const { format, print, say, today, lang } = screen;
  const limited = shown.limit == null ? hits : hits.slice(0, shown.limit);
  if (format === 'table') return showTable(hits, shown, screen);
  const items = limited.map((hit) => plainHit(hit, shown.words, screen));
  if (format === 'json')
    return print(toJson({ schemaVersion: 1, kind: 'find', asOf: today, total: hits.length, items }));
  if (format === 'ndjson') return print(toNdjson(items));
  const keys = ['type', 'id', 'no', 'customer', 'on', 'field', 'text'] as const;
  const sheet = {
    columns: keys.map((key) => ({ key, label: say(findWords.columns[key]) })),
    rows: items.flatMap(({ matches, customer, ...hit }) =>
      matches.map(({ field, text }) => ({ ...hit, customer: customer?.name ?? null, field, text })),
    ),
    ids: limited.map(({ record }) => record.id),
  };
  print(
    renderSheet(sheet, format, {
      title: say(findWords.title(maskText(shown.words.map(({ text }) => text).join(' ')))),
      lang,
    }),
  );
}

function plainHit({ type, record, customer, on, matches }: Hit, words: readonly Word[], screen: Screen) {
  return {
    type,
    id: record.id,
    no: record.no ?? null,
    customer: customer && { id: customer.id, no: customer.no ?? null, name: customer.name },
    archived: customer != null && isArchived(customer, screen.today),
    on,
    matches: matches.map((match) => {
      const text = textOf(match, screen);
      return {
        field: match.field.path.replaceAll('[]', ''),
        label: screen.say(match.field.label),
        text,
        // Made where it is printed: a sheet has the text.
        get excerpt() {
          return around(marked(text, words), 160);
        },
      };
    }),
  };
}

function textOf({ field, text }: Match, { options }: Screen): string {
  return options.reveal ? text : maskedText(field, text);
}

const indent = '  ';

function showTable(
  hits: readonly Hit[],
  { words, limit, page: most, book }: FindShown,
  screen: Screen,
): void {
  const { print, say, theme } = screen;
  const first = hits.slice(0, limit ?? most ?? hits.length);
  if (first.length === 0) return;
  const rows = first.flatMap((hit) =>
    hit.matches.map((match, place) => ({ hit, match, isFirst: place === 0 })),
  );
  const starts = rows.map(({ hit, match, isFirst }) => startOf(hit, match, isFirst, screen));
  const room = roomFor(starts, screen.width - indent.length);
  const spec: readonly ColumnSpec[] = [
    { priority: 5 },
    { priority: 4, min: 8 },
    { priority: 6, min: 4 },
    { priority: 9, min: 12 },
  ];
  const cells = rows.map(({ match }, place): Cell[] => {
    const excerpt = around(marked(textOf(match, screen), words), room);
    return [...(starts[place] ?? []), { text: excerpt, style: highlighted(theme.strong) }];
  });
  const lines = columns(cells, spec, screen.width - indent.length).split('\n');
  const page: string[] = [];
  let home = '';
  for (const [place, { hit }] of rows.entries()) {
    if (homeOf(hit) !== home) page.push(...(home === '' ? [] : ['']), heading(hit, book, screen));
    home = homeOf(hit);
    page.push(`${indent}${lines[place] ?? ''}`);
  }
  print(page.join('\n'));
  if (hits.length > first.length) print(theme.quiet(say(findWords.more(hits.length - first.length))));
}

function startOf(
  { type, record, on }: Hit,
  { field }: Match,
  isFirst: boolean,
  { say, theme }: Screen,
): Cell[] {
  const isCustomer = type === 'customer';
  return [
    { text: isFirst ? (isCustomer ? say(typeLabel(type)) : on) : '', style: theme.quiet },
    isFirst && !isCustomer ? (record.no ?? record.id) : '',
    { text: say(field.label), style: theme.quiet },
  ];
}

function roomFor(starts: readonly (readonly Cell[])[], screen: number): number {
  const taken = naturalWidths(starts, [{}, {}, {}]);
  return Math.max(12, screen - taken.reduce((sum, wide) => sum + wide + 2, 0));
}

function heading({ customer, record }: Hit, book: Book, { say, theme, today }: Screen): string {
  if (!customer) return theme.strong(clean('title' in record ? record.title : record.id));
  const about = [
    customer.no ?? customer.id,
    say(standingLabel(book.settings, customer.stage ?? customer.status)),
    nameOf(book.settings, customer.owner),
  ];
  const aside = isArchived(customer, today) ? [...about, say(computedLabels.archived)] : about;
  return `${theme.strong(clean(customer.name))}  ${theme.quiet(aside.join(' · '))}`;
}
