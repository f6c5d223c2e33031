// One entry of a calendar: what it says of itself, and the name by which every clone knows it. What entries there are is for
// calendar.ts and calendar-events.ts to say.
import type { Customer, Priority, Snoozed } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import type { LunarConverter } from './milestone.ts';

export type TodoKind = 'next' | 'promise' | 'waiting' | 'task' | 'opportunity';

/** What every entry of a calendar says of itself. */
export interface CalendarFact {
  /** The same in every clone and on every day: made of ids that never change. */
  readonly uid: string;
  readonly title: string;
  readonly customer: Customer | null;
  readonly owner: string;
  /** The lead who is told as well, because it is important: template S0, double reminder. */
  readonly lead: string | null;
  readonly escalated_to: readonly string[];
  /** Milliseconds since 1970, of what the record says, never of the clock. */
  readonly created: number;
  readonly changed: number;
}

/** Something to do until the end of a day. */
export interface CalendarTodo extends CalendarFact {
  readonly kind: TodoKind;
  /** What `tend` takes to finish it. */
  readonly id: string;
  readonly due: Day;
  /** The day that was agreed, before it was postponed. */
  readonly agreed: Day;
  readonly snoozed: Snoozed | null;
  readonly priority: Priority;
  readonly state: 'open' | 'doing' | 'done' | 'cancelled';
  readonly finished: number | null;
  readonly result: string | null;
  /** The day on which it was agreed or given. */
  readonly on: Day;
  readonly method: string | null;
  readonly createdBy: string | null;
}

/** A day that comes, perhaps every year. */
export interface CalendarEvent extends CalendarFact {
  readonly kind: 'milestone' | 'renewal';
  readonly id: string;
  readonly day: Day;
  readonly isYearly: boolean;
  /** How many days ahead one is reminded. */
  readonly remind: readonly number[];
  /** The kind of milestone, or of order. */
  readonly what: string;
  /** Month and day of the lunar calendar; null for a solar day. */
  readonly lunar: string | null;
}

export interface Calendar {
  readonly todos: readonly CalendarTodo[];
  readonly events: readonly CalendarEvent[];
}

/** The day that is asked about, and what is known on it. */
export interface CalendarScope {
  readonly today: Day;
  readonly book: Book;
  readonly lunar?: LunarConverter | undefined;
}

/** Returns the uid of an entry of a record: both ids are in every clone, and neither ever changes. */
export function uidOf(record: string, entry: string | null): string {
  return entry == null ? `${record}@tend` : `${entry}@${record}.tend`;
}
