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

/** Returns the cases of the period with the customers that are looked at. */
export function casesFacts(scope: ReviewScope): CasesFacts {
  const { book } = scope;
  const own = book.cases.filter(({ customer }) => isOwned(scope, customer));
  const group = groupOf(own, scope);
  const complained = new Set(
    group.happened.filter(({ kind }) => kind === 'complaint').map(({ customer }) => customer),
  );
  const active = activeCustomers(scope);
  const judged = group.resolved.filter(({ satisfied }) => satisfied != null);
  return {
    ...countsOf(group, scope),
    complaint_rate: { part: active.filter(({ id }) => complained.has(id)).length, whole: active.length },
    answered_in_time: answeredInTime(group.happened, scope),
    satisfied: { part: judged.filter(({ satisfied }) => satisfied).length, whole: judged.length },
    by_kind: caseKinds.map((kind) => ({
      kind,
      ...countsOf(
        groupOf(
          own.filter((record) => record.kind === kind),
          scope,
        ),
        scope,
      ),
    })),
    reasons: reasonsOf(group.happened),
    open_cases: group.open.map((record) => openCase(record, scope)),
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

function countsOf({ happened, resolved, open }: CaseGroup, { book, today }: ReviewScope): CaseCounts {
  const { timezone } = book.settings;
  const responses = happened.map((record) => responseTime(record, today, timezone)?.hours);
  const solutions = resolved
    .map((record) => resolutionTime(record, today, timezone))
    .filter((time) => time != null);
  return {
    happened: happened.length,
    resolved: resolved.length,
    open: open.length,
    response_hours: middleOf(responses.filter((hours) => hours != null).map(rounded)),
    resolution_hours: middleOf(solutions.flatMap(({ hours }) => (hours == null ? [] : [rounded(hours)]))),
    resolution_days: middleOf(solutions.map(({ days }) => days)),
  };
}

// A plain day says nothing of hours: its answer is in time up to the day after the limit's last hour began.
function answeredInTime(happened: readonly Case[], { book, today }: ReviewScope): Share {
  const { timezone, limits } = book.settings;
  if (limits.case_response === 'off') return { part: 0, whole: 0 };
  const allowed = hoursOf(limits.case_response);
  const allowedDays = Math.max(1, Math.floor(allowed / 24));
  let [part, whole] = [0, 0];
  for (const record of happened) {
    const time = responseTime(record, today, timezone);
    const isOver = addDays(dayOf(record.at, timezone), allowedDays) < today;
    if (time == null && !isOver) continue;
    whole++;
    if (time != null && (time.hours == null ? time.days <= allowedDays : time.hours <= allowed)) part++;
  }
  return { part, whole };
}

function reasonsOf(happened: readonly Case[]): CasesFacts['reasons'] {
  const complaints = happened.filter(({ kind }) => kind === 'complaint');
  return [...grouped(complaints, ({ category }) => category ?? null)]
    .map(([category, own]) => ({
      category,
      complaints: own.length,
      customers: new Set(own.map(({ customer }) => customer)).size,
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
