// What happened with a customer up to a day, newest first: conversations, moves, orders, and every other record of an event.
import type { Book } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { type RecordType, type Records, eventDay } from './record.ts';
import { isConversation } from './standing.ts';

/** One happening with the record that tells of it; a follow-up without a method only keeps a move. */
export type Happening = {
  [T in EventType]: {
    readonly type: T;
    readonly kind: T | 'move';
    readonly on: Day;
    readonly record: Records[T];
  };
}[EventType];

export type EventType = Exclude<RecordType, 'customer'>;

/** Returns everything that happened with a customer up to `today`, the latest first. */
export function timelineOf(today: Day, customerId: string, book: Book): Happening[] {
  const { timezone } = book.settings;
  const of = <T extends EventType>(
    type: T,
    records: ReadonlyMap<string, readonly Records[T][]>,
  ): Happening[] =>
    (records.get(customerId) ?? []).map((record) => {
      const kind = type === 'followup' && !isConversation(record as Records['followup']) ? 'move' : type;
      return { type, kind, on: dayOf(eventDay(record), timezone), record } as Happening;
    });
  // Each list comes oldest first; of one day, the contract follows the talk that led to it.
  return [
    ...of('opportunity', book.opportunitiesOf),
    ...of('followup', book.followupsOf),
    ...of('order', book.ordersOf),
    ...of('task', book.tasksOf),
    ...of('case', book.casesOf),
    ...of('survey', book.surveysOf),
  ]
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .toReversed();
}
