// Complaints, enquiries and after-sales cases of a period: how many, how soon answered and resolved, and why. Assigns none.
import type { Case } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { isOpenOn, resolutionTime, responseTime } from './case-time.ts';
import { type Day, addDays, dayOf } from './day.ts';
import { hoursOf } from './limit.ts';
import { activeCustomers } from './review-active.ts';
import { type Middle, type Share, daysOf, grouped, middleOf, rounded, within } from './review-count.ts';
import { isOwned, lastDayOf, namedOrUnknown } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

export const caseKinds = ['complaint', 'inquiry', 'aftersales'] as const;
export type CaseKind = (typeof caseKinds)[number];

export interface CaseCounts {
  /** That happened in the period. */
  readonly happened: number;
  /** Resolved in the period, whenever they happened. */
  readonly resolved: number;
  /** Open when the period ended, or today. */
  readonly open: number;
  /** Hours to the answer, of those that happened in the period and say both hours. */
  readonly response_hours: Middle;
  /** Hours to the solution, of those resolved in the period that say both hours. */
  readonly resolution_hours: Middle;
  /** Days to the solution, of all that were resolved in the period. */
  readonly resolution_days: Middle;
}

export interface CasesFacts extends CaseCounts {
  /** Active customers with a complaint in the period: template S4, part 3. */
  readonly complaint_rate: Share;
  /** Answered within `limits.case_response`, of those that happened in the period and whose time is over. */
  readonly answered_in_time: Share;
  /** Customers who were satisfied with the solution, of those resolved in the period that say so. */
  readonly satisfied: Share;
  readonly by_kind: readonly (CaseCounts & { readonly kind: CaseKind })[];
  /** Why customers complained: template S2. The most frequent first, without a category last. */
  readonly reasons: readonly {
    readonly category: string | null;
    readonly complaints: number;
    readonly customers: number;
  }[];
  /** What was open when the period ended, the oldest first. */
  readonly open_cases: readonly OpenCase[];
}

export interface OpenCase {
  readonly id: string;
  readonly no: string | null;
  readonly kind: CaseKind;
  readonly customer: ReturnType<typeof namedOrUnknown>;
  readonly handler: string;
  readonly on: Day;
  readonly answered: boolean;
}

/** The cases that one set of counts is made of. */
export interface CaseGroup {
  readonly happened: readonly Case[];
  readonly resolved: readonly Case[];
  readonly open: readonly Case[];
}

/** A case that happened or was resolved in the period, or was open at its end, as it is counted. */
interface Row extends OpenCase {
  readonly at: string;
  readonly happened: boolean;
  readonly resolved: boolean;
  readonly open: boolean;
  readonly category: string | null;
  readonly response_hours: number | null;
  readonly resolution_hours: number | null;
  readonly resolution_days: number | null;
  /** Null where it is not to be judged. */
  readonly in_time: boolean | null;
  readonly satisfied: boolean | null;
}

interface Rows {
  readonly cases: readonly Row[];
  readonly active: number;
  /** Active customers who complained. */
  readonly complained: number;
}

/** The cases of the period. */
export const casesTally: Tally<Rows, CasesFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the cases of the period with the customers that are looked at. */
export const casesFacts = factsBy(casesTally);

function rowsOf(scope: ReviewScope): Rows {
  const own = scope.book.cases.filter(({ customer }) => isOwned(scope, customer));
  const group = groupOf(own, scope);
  const [happened, resolved, open] = [new Set(group.happened), new Set(group.resolved), new Set(group.open)];
  const complained = new Set(
    group.happened.filter(({ kind }) => kind === 'complaint').map(({ customer }) => customer),
  );
  const active = activeCustomers(scope);
  return {
    cases: own
      .filter((record) => happened.has(record) || resolved.has(record) || open.has(record))
      .map((record) => ({
        ...openCase(record, scope),
        ...timesOf(record, scope),
        at: record.at,
        happened: happened.has(record),
        resolved: resolved.has(record),
        open: open.has(record),
        category: record.category ?? null,
        in_time: isInTime(record, scope),
        satisfied: record.satisfied ?? null,
      })),
    active: active.length,
    complained: active.filter(({ id }) => complained.has(id)).length,
  };
}

function timesOf(
  record: Case,
  { book, today }: ReviewScope,
): Pick<Row, 'response_hours' | 'resolution_hours' | 'resolution_days'> {
  const { timezone } = book.settings;
  const response = responseTime(record, today, timezone)?.hours ?? null;
  const solution = record.resolved_at == null ? null : resolutionTime(record, today, timezone);
  const hours = solution?.hours ?? null;
  return {
    response_hours: response == null ? null : rounded(response),
    resolution_hours: hours == null ? null : rounded(hours),
    resolution_days: solution?.days ?? null,
  };
}

function factsOf(rows: Rows): CasesFacts {
  const cases = rows.cases.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const happened = cases.filter((each) => each.happened);
  const judged = cases.filter(({ resolved, satisfied }) => resolved && satisfied != null);
  const timed = happened.filter(({ in_time: is }) => is != null);
  return {
    ...countsOf(cases),
    complaint_rate: { part: rows.complained, whole: rows.active },
    answered_in_time: { part: timed.filter(({ in_time: is }) => is).length, whole: timed.length },
    satisfied: { part: judged.filter(({ satisfied }) => satisfied).length, whole: judged.length },
    by_kind: caseKinds.map((kind) => ({ kind, ...countsOf(cases.filter((each) => each.kind === kind)) })),
    reasons: reasonsOf(happened),
    open_cases: cases
      .filter(({ open }) => open)
      .map(({ id, no, kind, customer, handler, on, answered }) => ({
        id,
        no,
        kind,
        customer,
        handler,
        on,
        answered,
      })),
  };
}

/** Returns what happened, was resolved and was open among these cases in the period. */
export function groupOf(cases: readonly Case[], scope: ReviewScope): CaseGroup {
  const { timezone } = scope.book.settings;
  const days = daysOf(scope);
  const isIn = within(days, timezone);
  const last = lastDayOf(scope);
  return {
    happened: cases.filter(({ at }) => isIn(at)),
    resolved: cases.filter(
      (record) => record.resolved_at != null && isIn(record.resolved_at) && !isOpenOn(record, last, timezone),
    ),
    open: days.from > days.to ? [] : cases.filter((record) => isOpenOn(record, last, timezone)),
  };
}

function countsOf(cases: readonly Row[]): CaseCounts {
  const happened = cases.filter((each) => each.happened);
  const resolved = cases.filter((each) => each.resolved);
  return {
    happened: happened.length,
    resolved: resolved.length,
    open: cases.filter(({ open }) => open).length,
    response_hours: middleOf(happened.flatMap(({ response_hours: hours }) => hours ?? [])),
    resolution_hours: middleOf(resolved.flatMap(({ resolution_hours: hours }) => hours ?? [])),
    resolution_days: middleOf(resolved.flatMap(({ resolution_days: days }) => days ?? [])),
  };
}

// A plain day says nothing of hours: its answer is in time up to the day after the limit's last hour began.
function isInTime(record: Case, { book, today }: ReviewScope): boolean | null {
  const { timezone, limits } = book.settings;
  if (limits.case_response === 'off') return null;
  const allowed = hoursOf(limits.case_response);
  const allowedDays = Math.max(1, Math.floor(allowed / 24));
  const time = responseTime(record, today, timezone);
  if (time == null) return addDays(dayOf(record.at, timezone), allowedDays) < today ? false : null;
  return time.hours == null ? time.days <= allowedDays : time.hours <= allowed;
}

function reasonsOf(happened: readonly Row[]): CasesFacts['reasons'] {
  const complaints = happened.filter(({ kind }) => kind === 'complaint');
  return [...grouped(complaints, ({ category }) => category)]
    .map(([category, own]) => ({
      category,
      complaints: own.length,
      customers: new Set(own.map(({ customer }) => customer.id)).size,
    }))
    .toSorted(
      (a, b) =>
        Number(a.category == null) - Number(b.category == null) ||
        b.complaints - a.complaints ||
        compare(a.category ?? '', b.category ?? ''),
    );
}

function openCase(record: Case, scope: ReviewScope): OpenCase {
  const { book } = scope;
  const { timezone } = book.settings;
  const { id, no, kind, customer, handler, at, responded_at: responded } = record;
  return {
    id,
    no: no ?? null,
    kind,
    customer: namedOrUnknown(book, customer),
    handler,
    on: dayOf(at, timezone),
    answered: responded != null && dayOf(responded, timezone) <= lastDayOf(scope),
  };
}
