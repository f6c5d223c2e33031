// How far the records can be trusted: what is missing, unverified, silent, entered late or broken (template S2). Mends nothing.
import type { Customer, Requirement } from '../schema/generated/types.ts';
import { compare, orderTime, recordsOf } from './book.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { valuesAt } from './field.ts';
import { isPast } from './limit.ts';
import { compileQuery } from './match.ts';
import { type AnyRecord, type RecordType, eventDay } from './record.ts';
import { type Share, daysOf, within } from './review-count.ts';
import { currentOn } from './review-judged.ts';
import { type Named, isOwned, lastDayOf, named } from './review-period.ts';
import type { BrokenFile, ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';
import { timelinessTally } from './review-timeliness.ts';
import type { TeamSettings } from './settings.ts';
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

/** A record that lacks what one of the requirements asks for; `at` is the time by which records of its type are in order. */
interface Missing {
  readonly requirement: number;
  readonly id: string;
  readonly at: string;
}

interface Rows {
  readonly customers: number;
  readonly incomplete: number;
  readonly missing: readonly Missing[];
  readonly judged: number;
  readonly unverified: QualityFacts['unverified'];
  readonly silent: QualityFacts['silent'];
  readonly late_entries: number;
}

/** How far the records can be trusted. */
export const qualityTally: Tally<Rows, QualityFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the quality of the records of the customers that are looked at. */
export const qualityFacts = factsBy(qualityTally);

function rowsOf(scope: ReviewScope): Rows {
  const { book } = scope;
  const on = lastDayOf(scope);
  const current = currentOn(on, book);
  const customers = book.customers.filter(({ id }) => current.has(id) && isOwned(scope, id));
  const missing = missingIn(customers, scope);
  const all = requirementsOf(book.settings);
  const incomplete = new Set(
    missing.flatMap(({ requirement, id }) => (all[requirement]?.record === 'customer' ? [id] : [])),
  );
  return {
    customers: customers.length,
    incomplete: incomplete.size,
    missing,
    ...unverifiedOf(customers, on, scope),
    silent: silentOf(customers, on, scope),
    late_entries: timelinessTally.rows(scope).late.length,
  };
}

function factsOf(rows: Rows, scope: ReviewScope): QualityFacts {
  const { book, broken = [] } = scope;
  const { customers, incomplete, missing, judged, unverified, silent } = rows;
  return {
    on: lastDayOf(scope),
    customers,
    complete: { part: customers - incomplete, whole: customers },
    missing: requirementsOf(book.settings).flatMap(({ record, field }, place) => {
      const records = missing
        .filter(({ requirement }) => requirement === place)
        .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
        .map(({ id }) => id);
      return records.length === 0 ? [] : [{ record, field, records }];
    }),
    verified: { part: judged - unverified.length, whole: judged },
    unverified: unverified.toSorted(
      (a, b) => compare(a.verified_on ?? '', b.verified_on ?? '') || compare(a.id, b.id),
    ),
    silent: silent.toSorted((a, b) => compare(a.last_contact, b.last_contact) || compare(a.id, b.id)),
    late_entries: rows.late_entries,
    broken: broken.toSorted((a, b) => compare(a.file, b.file) || compare(a.code, b.code)),
  };
}

const requirements = new WeakMap<TeamSettings, readonly Requirement[]>();

/** What tend.yaml asks of records, and what its own fields do. */
function requirementsOf(settings: TeamSettings): readonly Requirement[] {
  const own = (): Requirement[] =>
    settings.fields
      .filter(({ required }) => required === true)
      .map(({ record, key }): Requirement => ({ record, field: `custom.${key}` }));
  const known = requirements.get(settings) ?? [...settings.require, ...own()];
  requirements.set(settings, known);
  return known;
}

function missingIn(customers: readonly Customer[], scope: ReviewScope): Missing[] {
  const { book, today } = scope;
  return requirementsOf(book.settings).flatMap(({ record: type, field, when }, requirement) => {
    const lacking = (type === 'customer' ? customers : recordsIn(type, scope)).filter(
      (record) => valuesAt(record, field).length === 0,
    );
    if (lacking.length === 0) return [];
    const condition = when == null ? null : compileQuery(when, type, { today, me: null, book });
    // A condition that cannot be read was reported by `check` and is met by nothing.
    if (condition && 'problem' in condition) return [];
    return lacking
      .filter((record) => condition?.value(record) ?? true)
      .map((record) => ({
        requirement,
        id: record.id,
        at: type === 'customer' ? '' : orderTime(type, record),
      }));
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
    .map(({ customer, last }) => ({
      ...named(customer),
      last_contact: last,
      days: daysBetween(last, on),
    }));
}
