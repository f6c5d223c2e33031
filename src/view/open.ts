// What is open with one customer, as rows of a page: how late, what, who, and the command that settles it.
import type { Book } from '../domain/book.ts';
import type { DueItem } from '../domain/due.ts';
import { maskText } from '../domain/mask.ts';
import { nameOf } from '../domain/settings.ts';
import { shortIds } from '../domain/short-id.ts';
import { dueKinds } from '../words/due.ts';
import { openWords } from '../words/look.ts';
import type { Cell, ColumnSpec } from './columns.ts';
import type { Screen } from './screen.ts';

export const openSpec: readonly ColumnSpec[] = [
  { min: 1, priority: 9 },
  { min: 10, priority: 1, overflow: 'wrap' },
  { priority: 8 },
  { min: 4, priority: 5 },
  { min: 4, priority: 4 },
  { min: 14, priority: 6 },
];

/** Returns the rows; the mark says what the colour says. */
export function openRows(
  items: readonly DueItem[],
  book: Book,
  { say, theme, today, options }: Screen,
): Cell[][] {
  if (items.length === 0) return [];
  const short = shortIds(book);
  return items.map((item) => {
    const [mark, style] =
      item.days_late > 0
        ? (['!', theme.overdue] as const)
        : item.due === today
          ? (['▲', theme.today] as const)
          : (['·', theme.quiet] as const);
    const title = say(item.title);
    const command = item.command.startsWith('tend done ') ? `tend done ${short(item.id)}` : item.command;
    return [
      { text: mark, style },
      options.reveal ? title : maskText(title),
      {
        text: say(openWords.when({ due: item.due, late: item.days_late, isToday: item.due === today })),
        style,
      },
      nameOf(book.settings, item.owner),
      say(dueKinds[item.kind]),
      { text: command, style: theme.code },
    ];
  });
}

/** Returns the items as programs read them. */
export function openItems(items: readonly DueItem[], { say, options }: Screen): object[] {
  return items.map(({ id, kind, title, owner, due, days_late: late, priority, command }) => {
    const text = say(title);
    return {
      id,
      kind,
      title: options.reveal ? text : maskText(text),
      owner,
      due,
      days_late: late,
      priority,
      command,
    };
  });
}
