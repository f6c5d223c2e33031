// How soon people wrote things down, as a section: customers and conversations, and what came too late. Counts nothing.
import type { ReviewScope } from '../domain/review-scope.ts';
import {
  type CustomerEntries,
  type FollowupEntries,
  type TimelinessFacts,
  timelinessTally,
} from '../domain/review-timeliness.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { columnWords as column, timelinessWords } from '../words/review-service.ts';
import { columnsOf, countFigure, shareFigure } from './make-figure.ts';
import { measurer, middleFigure } from './review-measure.ts';
import type { Texts } from './review-section.ts';
import type { Figure, SectionView, TableView } from './section.ts';

/** Returns what the customers are called who, or whose conversations, were entered late. */
export function lateNames(scope: ReviewScope): Texts {
  const ids = new Set(timelinessTally.rows(scope).late.map(({ customer }) => customer));
  return [...ids].flatMap((id) => {
    const customer = scope.book.customerById.get(id);
    return customer ? [[id, plain(customer.name)] as const] : [];
  });
}

/** Returns how soon customers and follow-ups were written down. */
export function timelinessSection(
  now: TimelinessFacts,
  before: TimelinessFacts,
  scope: ReviewScope,
  names: ReadonlyMap<string, Label>,
): SectionView {
  const { limits } = now;
  const of = measurer(now, before);
  const words = timelinessWords;
  return {
    key: 'timeliness',
    title: words.title,
    definition: words.definition(limits),
    measures: [
      of('customers', words.customers({ limit: limits.customer }), ({ customers }) => entered(customers, limits.customer), 'up'),
      of('customer_days', words.customerDays, ({ customers }) => middleFigure('days', customers.days, words.noCustomers), 'down'),
      of('fast', words.followups({ limit: limits.fast }), ({ followups }) => written(followups, 'fast', limits.fast), 'up'),
      of('in_time', words.followups({ limit: limits.late }), ({ followups }) => written(followups, 'in_time', limits.late), 'up'),
      of('followup_hours', words.followupHours, ({ followups }) => middleFigure('hours', followups.hours, words.noHours), 'down'),
    ], // prettier-ignore
    tables: [timelinessTable(now, scope), lateTable(now, scope, names)],
    charts: [],
    notes: now.typed_in > 0 ? [words.typedIn({ count: now.typed_in })] : [],
  };
}

function entered({ in_time: share }: CustomerEntries, limit: string): Figure {
  return shareFigure(share, limit === 'off' ? timelinessWords.off : timelinessWords.noCustomers);
}

function written(entries: FollowupEntries, key: 'fast' | 'in_time', limit: string): Figure {
  const none = entries.entered > 0 && key === 'fast' ? timelinessWords.noHours : timelinessWords.noFollowups;
  return shareFigure(entries[key], limit === 'off' ? timelinessWords.off : none);
}

function timelinessTable({ by_person: people, limits }: TimelinessFacts, { book }: ReviewScope): TableView {
  const words = timelinessWords;
  const active = people.filter(({ customers, followups }) => customers.entered + followups.entered > 0);
  return {
    key: 'people',
    title: words.byPerson,
    columns: columnsOf({
      person: column.person,
      fast: words.followupColumn({ limit: limits.fast }),
      in_time: words.followupColumn({ limit: limits.late }),
      followup_hours: words.delay,
      customers: words.customerColumn({ limit: limits.customer }),
    }),
    rows: active.map(({ member, customers, followups }) => [
      nameOf(book.settings, member),
      written(followups, 'fast', limits.fast),
      written(followups, 'in_time', limits.late),
      middleFigure('hours', followups.hours, words.noHours),
      entered(customers, limits.customer),
    ]),
    empty: words.noFollowups,
  };
}

function lateTable(
  { late }: TimelinessFacts,
  { book }: ReviewScope,
  names: ReadonlyMap<string, Label>,
): TableView {
  const words = timelinessWords;
  return {
    key: 'late',
    title: words.late,
    columns: columnsOf({
      customer: column.customer,
      record: column.kind,
      person: column.person,
      on: column.on,
      recorded_on: words.recorded,
      days: words.daysAfter,
      id: plain('id'),
    }),
    rows: late.map(({ type, id, customer, by, on, recorded_on: recordedOn, days }) => [
      names.get(customer)?.en ?? column.nobody,
      words[type],
      nameOf(book.settings, by),
      on,
      recordedOn,
      countFigure(days),
      id,
    ]),
    empty: words.noneLate,
  };
}
