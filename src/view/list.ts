// A list of records in every format. Chooses no records and no columns: see domain/listing.ts.
import type { Book } from '../domain/book.ts';
import type { Column } from '../domain/listing.ts';
import { masker } from '../domain/masked.ts';
import { isOpportunityOpen, probabilityOf, weightedAmount } from '../domain/pipeline.ts';
import type { AnyRecord, RecordType, Records } from '../domain/record.ts';
import { computedOf as computedOfCustomer } from '../domain/summary.ts';
import { customerOf } from '../domain/reference.ts';
import type { Opportunity } from '../schema/generated/types.ts';
import { listWords, typesLabel } from '../words/look.ts';
import { type Cell, type ColumnSpec, columns as aligned, leftOut } from './columns.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import { width } from './text.ts';
import { plainValue, shownValue } from './value.ts';

export interface Listed<T extends RecordType> {
  readonly type: T;
  readonly records: readonly Records[T][];
  readonly columns: readonly Column[];
  /** Whether somebody named the columns. */
  readonly isAsked: boolean;
  readonly limit: number | null;
  /** Rows of the first page on a terminal; null where everything is wanted. */
  readonly page: number | null;
  readonly book: Book;
}

/** Prints the records in the format that was chosen. */
export function showList<T extends RecordType>(listed: Listed<T>, screen: Screen): void {
  const { type, records, columns, limit, book } = listed;
  const { format, print, say, today, lang } = screen;
  const limited = limit == null ? records : records.slice(0, limit);
  if (format === 'table') return showTable(listed, screen);
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'list',
        asOf: today,
        type,
        total: records.length,
        items: plainItems(limited, listed, screen),
      }),
    );
  if (format === 'ndjson') return print(toNdjson(plainItems(limited, listed, screen)));
  const isRead = format === 'md' || format === 'html';
  const cells = columns.map((column): readonly unknown[] => {
    const values = limited.map((record) => column.values(record));
    return isRead
      ? cellTexts(limited, column, values, book, screen)
      : values.map((found) => cellValue(found, column, book, screen));
  });
  const sheet = {
    columns: columns.map(({ name, label }) => ({ key: name, label: say(label) })),
    rows: limited.map((_, row) =>
      Object.fromEntries(columns.map(({ name }, column) => [name, cells[column]?.[row]])),
    ),
    ids: limited.map(({ id }) => id),
  };
  print(renderSheet(sheet, format, { title: say(typesLabel(type)), lang }));
}

function plainItems<T extends RecordType>(
  records: readonly Records[T][],
  { type, book }: Listed<T>,
  { options, today }: Screen,
): unknown[] {
  const hide = options.reveal ? (record: Records[T]) => record : masker(type, book.settings);
  return records.map((record) => ({ ...hide(record), computed: computedOf(record, book, today) }));
}

/** Returns what programs get beside the stored record. */
export function computedOf(record: AnyRecord, book: Book, today: string): object {
  if ('name' in record) return computedOfCustomer(record, book, today);
  const customer = customerOf(record, book);
  return {
    customer_no: customer?.no ?? null,
    customer_name: customer?.name ?? null,
    owner: customer?.owner ?? null,
    // Only tasks and opportunities have a title, and only tasks a state.
    ...('title' in record && !('state' in record) ? worthOf(record, book, today) : {}),
  };
}

function worthOf(opportunity: Opportunity, { settings }: Book, today: string): object {
  return {
    open: isOpportunityOpen(opportunity, today, settings.timezone),
    probability: probabilityOf(opportunity, settings, today).value,
    weighted: weightedAmount(opportunity, settings, today),
  };
}

// For scripts: values as they are stored, lists as lists. A customer is named, as in every other list.
function cellValue(found: readonly unknown[], column: Column, book: Book, screen: Screen): unknown {
  const values = found.map((value) => {
    if (column.kind === 'customer') return book.customerById.get(String(value))?.name ?? value;
    return typeof value === 'string' ? plainValue(value, column.field, screen) : value;
  });
  return values.length > 1 ? values : values[0];
}

function cellTexts(
  records: readonly AnyRecord[],
  column: Column,
  values: readonly (readonly unknown[])[],
  book: Book,
  screen: Screen,
): string[] {
  const between = screen.lang === 'zh' ? '、' : ', ';
  const textOf = shower(column, book, screen);
  return values.map((found, row) => {
    // Until a number is given the id stands in its place: it can be typed as well.
    if (found.length === 0 && column.name === 'no') return records[row]?.id ?? '';
    return found.length === 1 ? textOf(found[0]) : found.map(textOf).join(between);
  });
}

// Thousands of rows show the same few statuses, members and days: each is put into words once.
function shower(column: Column, book: Book, screen: Screen): (value: unknown) => string {
  if (column.kind === 'words') return (value) => shownValue(value, column, book, screen);
  const shown = new Map<unknown, string>();
  return (value) => {
    const known = shown.get(value);
    if (known != null) return known;
    const text = shownValue(value, column, book, screen);
    shown.set(value, text);
    return text;
  };
}

// What tells one record from another stays longest on a narrow terminal.
const weight: Readonly<Record<string, number>> = {
  no: 8,
  name: 9,
  customer: 9,
  at: 8,
  signed_on: 8,
  amount: 7,
  standing: 7,
  title: 8,
  stage: 6,
  weighted: 6,
  state: 6,
  status: 7,
  next_due: 6,
  due: 6,
  owner: 5,
  by: 2,
  last_contact: 4,
  end_on: 4,
};

// Half a day, number or amount is a wrong one. Several values in one cell are a text.
function isWhole(column: Column, values: readonly (readonly unknown[])[]): boolean {
  if (/(^|_)(no|id)$/.test(column.name)) return true;
  const isShort = column.kind !== 'words' && column.kind !== 'customer';
  return isShort && values.every(({ length }) => length <= 1);
}

function specOf(
  column: Column,
  values: readonly (readonly unknown[])[],
  isAsked: boolean,
  { say, theme }: Screen,
): ColumnSpec {
  const { name, label, kind, field } = column;
  const isText = field?.type === 'text';
  const isNumeric = kind === 'amount' || kind === 'number' || kind === 'days';
  // A text of which only the first words are left says nothing: other columns go before it, unless they were asked for.
  const least = isText && !isAsked ? 24 : kind === 'words' && !isAsked ? 12 : 10;
  return {
    header: { text: say(label), style: theme.heading },
    align: isNumeric ? 'right' : 'left',
    min: Math.max(width(say(label)), least),
    isWhole: isWhole(column, values),
    isAsked,
    priority: weight[name] ?? (isText ? 5 : 3),
  };
}

function showTable<T extends RecordType>(
  { records, columns, isAsked, limit, page, book }: Listed<T>,
  screen: Screen,
): void {
  const { print, note, say, theme } = screen;
  const first = records.slice(0, limit ?? page ?? records.length);
  if (first.length === 0) return;
  const values = columns.map((column) => first.map((record) => column.values(record)));
  const spec = columns.map((column, place) => specOf(column, values[place] ?? [], isAsked, screen));
  const cells = columns.map((column, place): readonly Cell[] => {
    const texts = cellTexts(first, column, values[place] ?? [], book, screen);
    return column.name === 'name' ? texts.map((text) => ({ text, style: theme.strong })) : texts;
  });
  const rows = first.map((_, row) => cells.map((column) => column[row] ?? ''));
  print(aligned(rows, spec, screen.width));
  if (records.length > first.length) print(theme.quiet(say(listWords.more(records.length - first.length))));
  const missing = isAsked ? new Set(leftOut(rows, spec, screen.width)) : new Set<number>();
  if (missing.size > 0)
    note(say(listWords.leftOut(columns.filter((_, place) => missing.has(place)).map(({ label }) => label))));
}
