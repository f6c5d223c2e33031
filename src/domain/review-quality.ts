// How far the records can be trusted: what is missing, unverified, silent, entered late or broken (template S2). Mends nothing.
import type { Customer, Requirement } from '../schema/generated/types.ts';
import { compare, recordsOf } from './book.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { valuesAt } from './field.ts';
import { isPast } from './limit.ts';
import { compileQuery } from './match.ts';
import { type AnyRecord, type RecordType, eventDay } from './record.ts';
import { type Share, daysOf, within } from './review-count.ts';
import { currentOn } from './review-judged.ts';
import { type Named, isOwned, lastDayOf, named } from './review-period.ts';
import type { BrokenFile, ReviewScope } from './review-scope.ts';
import { timelinessFacts } from './review-timeliness.ts';
import { lastContactIn } from './standing.ts';

export interface QualityFacts {
  /** The end of the period, or today. Fields bear no dates: what is missing is missing today. */
  readonly on: Day;
  /** Customers neither lost nor archived on that day. */
  readonly customers: number;
  /** Customers in whom nothing is missing that `require` asks for. */
  readonly complete: Share;
  readonly missing: readonly MissingField[];
  /** Customers verified within `limits.verify`; those verified after that day or paused are not judged. */
  readonly verified: Share;
  readonly unverified: readonly (Named & { readonly verified_on: Day | null })[];
  /** Customers whom nobody spoke to for longer than `limits.silent`, the longest first. */
  readonly silent: readonly (Named & { readonly last_contact: Day; readonly days: number })[];
  /** Customers and conversations of the period that were entered past their limit. */
  readonly late_entries: number;
  readonly broken: readonly BrokenFile[];
}

export interface MissingField {
  readonly record: RecordType;
  readonly field: string;
  /** The ids of customers, and of the other records of the period. */
  readonly records: readonly string[];
}

/** Returns the quality of the records of the customers that are looked at. */
export function qualityFacts(scope: ReviewScope): QualityFacts {
  const { book, broken = [] } = scope;
  const on = lastDayOf(scope);
  const current = currentOn(on, book);
  const customers = book.customers.filter(({ id }) => current.has(id) && isOwned(scope, id));
  const missing = missingFields(customers, scope);
  const incomplete = new Set(
    missing.flatMap(({ record, records }) => (record === 'customer' ? records : [])),
  );
  const { unverified, judged } = unverifiedOf(customers, on, scope);
  return {
    on,
    customers: customers.length,
    complete: { part: customers.length - incomplete.size, whole: customers.length },
    missing,
    verified: { part: judged - unverified.length, whole: judged },
    unverified,
    silent: silentOf(customers, on, scope),
    late_entries: timelinessFacts(scope).late.length,
    broken: broken.toSorted((a, b) => compare(a.file, b.file) || compare(a.code, b.code)),
  };
}

function missingFields(customers: readonly Customer[], scope: ReviewScope): MissingField[] {
  const { book, today } = scope;
  const { require, fields } = book.settings;
  const own = fields
    .filter(({ required }) => required === true)
    .map(({ record, key }): Requirement => ({ record, field: `custom.${key}` }));
  return [...require, ...own].flatMap(({ record: type, field, when }) => {
    const condition = when == null ? null : compileQuery(when, type, { today, me: null, book });
    // A condition that cannot be read was reported by `check` and is met by nothing.
    if (condition && 'problem' in condition) return [];
    const records = (type === 'customer' ? customers : recordsIn(type, scope))
      .filter((record) => (condition?.value(record) ?? true) && valuesAt(record, field).length === 0)
      .map(({ id }) => id);
    return records.length === 0 ? [] : [{ record: type, field, records }];
  });
}

function recordsIn(type: Exclude<RecordType, 'customer'>, scope: ReviewScope): AnyRecord[] {
  const { book, owner } = scope;
  const isIn = within(daysOf(scope), book.settings.timezone);
  return recordsOf(book, type).filter((record) => {
    if (!isIn(eventDay(record))) return false;
    return record.customer == null ? owner == null : isOwned(scope, record.customer);
  });
}

function unverifiedOf(
  customers: readonly Customer[],
  on: Day,
  { book }: ReviewScope,
): { readonly unverified: QualityFacts['unverified']; readonly judged: number } {
  const { limits, timezone } = book.settings;
  if (limits.verify === 'off') return { unverified: [], judged: 0 };
  const days = customers
    .filter(({ paused }) => paused == null || paused.until <= on)
    .map((customer) => ({
      customer,
      last: customer.verified ? dayOf(customer.verified.at, timezone) : null,
    }))
    // Only the latest check is stored: one made later hides whether there was one before.
    .filter(({ last }) => last == null || last <= on);
  const unverified = days
    .filter(({ last }) => last == null || isPast(last, limits.verify, on))
    .toSorted((a, b) => compare(a.last ?? '', b.last ?? '') || compare(a.customer.id, b.customer.id))
    .map(({ customer, last }) => ({ ...named(customer), verified_on: last }));
  return { unverified, judged: days.length };
}

function silentOf(customers: readonly Customer[], on: Day, { book }: ReviewScope): QualityFacts['silent'] {
  const { limits } = book.settings;
  return customers
    .filter(({ paused }) => paused == null || paused.until <= on)
    .map((customer) => ({
      customer,
      last: lastContactIn(book, customer, on),
    }))
    .filter(({ last }) => isPast(last, limits.silent, on))
    .toSorted((a, b) => compare(a.last, b.last) || compare(a.customer.id, b.customer.id))
    .map(({ customer, last }) => ({
      ...named(customer),
      last_contact: last,
      days: daysBetween(last, on),
    }));
}
