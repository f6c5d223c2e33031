// The due list as people and programs read it.
import type { Book } from '../domain/book.ts';
import { type DueItem, hasDay } from '../domain/due.ts';
import { shortIds } from '../domain/short-id.ts';
import { dueKinds } from '../words/due.ts';
import { dueLabels } from '../words/due-labels.ts';
import { type Cell, type ColumnSpec, columns, naturalWidths } from './columns.ts';
import { plainItem } from './due-plain.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import type { Style } from './theme.ts';

export interface DueShown {
  /** How many there are; items are the first of them. */
  readonly count: number;
  /** Items of others that were left out. */
  readonly hidden: number;
  readonly owner: string | null;
  readonly book: Book;
}

/** Rows of the first page on a terminal; the rest is counted. */
export const duePage = 50;

/** Where the kind stands in a row. */
const kindPlace = 5;

/** Prints the items in the format that was chosen. */
export function showDue(items: readonly DueItem[], shown: DueShown, screen: Screen): void {
  const { format, print, say } = screen;
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'due',
        asOf: screen.today,
        items: items.map((item) => plainItem(item, say)),
      }),
    );
  if (format === 'ndjson') return print(toNdjson(items.map((item) => plainItem(item, say))));
  if (format === 'table') return showTable(items, shown, screen);
  const keys = [
    'id',
    'kind',
    'customer',
    'title',
    'owner',
    'due',
    'days_late',
    'priority',
    'grade',
    'why',
    'command',
  ] as const;
  const sheet = {
    columns: keys.map((key) => ({ key, label: say(dueLabels[key]) })),
    rows: items.map((item) => ({ ...plainItem(item, say), customer: item.customer?.name ?? null })),
    ids: items.map(({ id }) => id),
  };
  print(renderSheet(sheet, format, { title: say(dueLabels.heading), lang: screen.lang }));
}

function showTable(
  items: readonly DueItem[],
  { count, hidden, owner, book }: DueShown,
  screen: Screen,
): void {
  const { print, say, theme } = screen;
  if (items.length === 0) print(say(dueLabels.nothing({ owner, hidden })));
  const short = shortIds(book);
  const rows = items.map((item) => row(item, short, screen));
  // A command that is cut short cannot be pasted, and a day cannot be read: they are shown whole or not at all.
  const isShared = new Set(items.map(({ owner: who }) => who)).size > 1;
  const isNarrow = screen.width < 60;
  const spec: readonly ColumnSpec[] = [
    { isWhole: true, priority: 9 },
    // Who and what give way together, the longer one first, and both outlast the rest.
    { min: isNarrow ? 8 : 12, priority: 8 },
    { min: isNarrow ? 14 : 16, priority: 8 },
    { isWhole: true, priority: 7 },
    { isWhole: true, priority: isShared ? 6 : 2 },
    { isWhole: true, priority: 1 },
    { isWhole: true, priority: 5 },
  ];
  // The kind repeats in a word what the title says: it costs no other column a character.
  const isTight = naturalWidths(rows, spec).reduce((sum, wide) => sum + wide + 2, -2) > screen.width;
  const kept = <T>(all: readonly T[]): readonly T[] =>
    isTight ? all.filter((_, place) => place !== kindPlace) : all;
  print(
    columns(
      rows.map((cells) => kept(cells)),
      kept(spec),
      screen.width,
    ),
  );
  if (count > items.length) print(theme.quiet(say(dueLabels.more({ count: count - items.length }))));
}

function row(item: DueItem, short: (id: string) => string, { say, theme, today }: Screen): Cell[] {
  const look = urgency(item, today);
  const style: Style = theme[look.style];
  const important = item.lead == null ? '' : '★ ';
  return [
    { text: look.mark, style },
    { text: item.customer?.name ?? '', style: theme.strong },
    `${important}${say(item.title)}`,
    {
      text: say(
        dueLabels.when({
          due: item.due,
          late: item.days_late,
          isToday: item.due === today,
          isPromised: look.isPromised,
        }),
      ),
      style,
    },
    item.owner,
    say(dueKinds[item.kind]),
    { text: commandOf(item, short), style: theme.code },
  ];
}

function commandOf({ command, id }: DueItem, short: (id: string) => string): string {
  return command.endsWith(` ${id}`) ? command.slice(0, -id.length) + short(id) : command;
}

// Colour is never the only sign: the mark says the same.
function urgency(
  { kind, due, days_late: late }: DueItem,
  today: string,
): { mark: string; style: 'overdue' | 'today' | 'quiet'; isPromised: boolean } {
  const isPromised = hasDay(kind);
  if (!isPromised) return { mark: '○', style: 'quiet', isPromised };
  if (late > 0) return { mark: '!', style: 'overdue', isPromised };
  return due === today
    ? { mark: '▲', style: 'today', isPromised }
    : { mark: '·', style: 'quiet', isPromised };
}
