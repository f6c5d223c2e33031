// Whether customers and conversations of a period were written down in time: 24 h and 2 h (template S0), 24 h (S4). Reminds nobody.
import type { Customer, Followup } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { type Day, dayOf, daysBetween, hoursBetween } from './day.ts';
import { typedInAfter } from './due-entry.ts';
import { conversationsIn } from './review-active.ts';
import {
  type Middle,
  type Share,
  daysOf,
  grouped,
  middleOf,
  once,
  peopleOf,
  within,
} from './review-count.ts';
import type { ReviewScope, SectionOf } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';
import type { TeamSettings } from './settings.ts';
import { lateEntry, slowEntry } from './timeliness.ts';

export interface CustomerEntries {
  /** Customers of whom the first contact falls in the period; old sheets typed in are not judged. */
  readonly entered: number;
  /** Entered within `limits.customer_entry`. */
  readonly in_time: Share;
  /** From the day of the first contact to the day of the entry. */
  readonly days: Middle;
}

export interface FollowupEntries {
  /** Conversations of the period; old sheets typed in are not judged. */
  readonly entered: number;
  /** Written within the strict limit, of those that say their hour. */
  readonly fast: Share;
  /** Written within the late limit. */
  readonly in_time: Share;
  /** From the conversation to its record, of those that say their hour. */
  readonly hours: Middle;
}

export interface TimelinessFacts {
  /** As tend.yaml writes them; `off` judges nothing. */
  readonly limits: { readonly customer: string; readonly fast: string; readonly late: string };
  readonly customers: CustomerEntries;
  readonly followups: FollowupEntries;
  /** Entered more than 30 days after the event: an old sheet, judged by nobody. */
  readonly typed_in: number;
  readonly by_person: readonly {
    readonly member: string;
    readonly customers: CustomerEntries;
    readonly followups: FollowupEntries;
  }[];
  /** What was entered past its limit, the latest first. */
  readonly late: readonly LateRecord[];
}

export interface LateRecord {
  readonly type: 'customer' | 'followup';
  readonly id: string;
  readonly customer: string;
  readonly by: string;
  readonly on: Day;
  readonly recorded_on: Day;
  readonly days: number;
}

interface Entry<T> {
  readonly record: T;
  readonly by: string;
  readonly on: Day;
  readonly recordedOn: Day;
}

/** A customer or a conversation as it is counted: whether it came past the strict and the last limit. */
interface Row {
  readonly by: string;
  readonly days: number;
  readonly hours: number | null;
  readonly slow: boolean;
  readonly late: boolean;
}

interface Rows {
  readonly customers: readonly Row[];
  readonly followups: readonly Row[];
  readonly typed_in: number;
  readonly late: readonly LateRecord[];
}

/** How soon the customers and conversations of the period were written down. */
export const timelinessTally: Tally<Rows, TimelinessFacts> = { rows: once(rowsOf), facts: factsOf };

/** Returns how soon the customers and conversations of the period were written down, of everyone or of one person. */
export const timelinessFacts: SectionOf<TimelinessFacts> = once(factsBy(timelinessTally));

function rowsOf(scope: ReviewScope): Rows {
  const { settings } = scope.book;
  const { customers, followups, typedIn } = entriesOf(scope);
  return {
    customers: customers.map(({ record, by, on, recordedOn }) => ({
      by,
      days: Math.max(0, daysBetween(on, recordedOn)),
      hours: null,
      slow: false,
      late: lateEntry('customer', record, settings) != null,
    })),
    followups: followups.map(({ record, by, on, recordedOn }) => {
      const passed = hoursBetween(record.at, record.recorded.at, settings.timezone);
      return {
        by,
        days: Math.max(0, daysBetween(on, recordedOn)),
        hours: passed == null ? null : Math.max(0, passed),
        slow: slowEntry(record, settings) != null,
        late: lateEntry('followup', record, settings) != null,
      };
    }),
    typed_in: typedIn,
    late: lateRecords(customers, followups, settings),
  };
}

function factsOf({ customers, followups, typed_in, late }: Rows, scope: ReviewScope): TimelinessFacts {
  const { settings } = scope.book;
  const { limits } = settings;
  const [customersBy, followupsBy] = [grouped(customers, ({ by }) => by), grouped(followups, ({ by }) => by)];
  return {
    limits: {
      customer: limits.customer_entry,
      fast: limits.followup_entry.warn,
      late: limits.followup_entry.late,
    },
    customers: customerEntries(customers, settings),
    followups: followupEntries(followups, settings),
    typed_in,
    by_person: peopleOf(scope, [...customersBy.keys(), ...followupsBy.keys()]).map((member) => ({
      member,
      customers: customerEntries(customersBy.get(member) ?? [], settings),
      followups: followupEntries(followupsBy.get(member) ?? [], settings),
    })),
    late: late.toSorted((a, b) => b.days - a.days || compare(b.on, a.on) || compare(a.id, b.id)),
  };
}

interface Entries {
  readonly customers: readonly Entry<Customer>[];
  readonly followups: readonly Entry<Followup>[];
  readonly typedIn: number;
}

// A customer is entered by whoever recorded it, a conversation is written down by whoever had it: as in timeliness.ts.
function entriesOf(scope: ReviewScope): Entries {
  const { book, owner, today } = scope;
  const zone = book.settings.timezone;
  const isIn = within(daysOf(scope), zone);
  const isTheirs = ({ by, recordedOn }: Entry<unknown>): boolean =>
    (owner == null || by === owner) && recordedOn <= today;
  const entry = <T extends Customer | Followup>(record: T, at: string, by: string): Entry<T> => ({
    record,
    by,
    on: dayOf(at, zone),
    recordedOn: dayOf(record.recorded.at, zone),
  });
  const customers = book.customers
    .filter(({ first_contact: on }) => isIn(on))
    .map((record) => entry(record, record.first_contact, record.recorded.by))
    .filter(isTheirs);
  const followups = conversationsIn(scope)
    .map((record) => entry(record, record.at, record.by))
    .filter(isTheirs);
  const isJudged = ({ on, recordedOn }: Entry<unknown>): boolean =>
    daysBetween(on, recordedOn) <= typedInAfter;
  const judged = { customers: customers.filter(isJudged), followups: followups.filter(isJudged) };
  const typedIn = customers.length + followups.length - judged.customers.length - judged.followups.length;
  return { ...judged, typedIn };
}

function customerEntries(entries: readonly Row[], settings: TeamSettings): CustomerEntries {
  const isOff = settings.limits.customer_entry === 'off';
  const late = entries.filter((entry) => entry.late).length;
  return {
    entered: entries.length,
    in_time: isOff ? { part: 0, whole: 0 } : { part: entries.length - late, whole: entries.length },
    days: middleOf(entries.map(({ days }) => days)),
  };
}

function followupEntries(entries: readonly Row[], settings: TeamSettings): FollowupEntries {
  const { warn, late: limit } = settings.limits.followup_entry;
  const hours = entries.flatMap((entry) => entry.hours ?? []);
  const slow = entries.filter((entry) => entry.slow).length;
  const late = entries.filter((entry) => entry.late).length;
  const none: Share = { part: 0, whole: 0 };
  return {
    entered: entries.length,
    fast: warn === 'off' ? none : { part: hours.length - slow, whole: hours.length },
    in_time: limit === 'off' ? none : { part: entries.length - late, whole: entries.length },
    hours: middleOf(hours),
  };
}

function lateRecords(
  customers: Entries['customers'],
  followups: Entries['followups'],
  settings: TeamSettings,
): LateRecord[] {
  const late = [
    ...customers
      .filter(({ record }) => lateEntry('customer', record, settings))
      .map((entry) => ({ type: 'customer' as const, customer: entry.record.id, ...entry })),
    ...followups
      .filter(({ record }) => lateEntry('followup', record, settings))
      .map((entry) => ({ type: 'followup' as const, customer: entry.record.customer, ...entry })),
  ];
  return late.map(({ type, customer, record, by, on, recordedOn }) => ({
    type,
    id: record.id,
    customer,
    by,
    on,
    recorded_on: recordedOn,
    days: daysBetween(on, recordedOn),
  }));
}
