// A case on its way from open to closed: which step is allowed and what it writes. How long it took is case-time.ts.
import type { Parsed } from '../errors.ts';
import type { Case } from '../schema/generated/types.ts';
import { caseProblems } from '../words/case.ts';
import { type Elapsed, resolutionTime, responseTime } from './case-time.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, type Moment, dayOf, instantOf, isDay } from './day.ts';
import { valueLabel } from './due-item.ts';
import { lastDayWithin } from './limit.ts';
import type { TeamSettings } from './settings.ts';

/** What is said of a step; `at` is when it happened. */
export interface CaseStep {
  readonly at: Moment;
  readonly result?: string | undefined;
  readonly satisfied?: boolean | undefined;
}

/** Returns the case that somebody answered and works on now. */
export function responded(record: Case, { at, result }: CaseStep, zone: string): Parsed<Case> {
  const { state } = record;
  const isAnswered = state === 'doing' && record.responded_at != null;
  if (isAnswered || state === 'resolved' || state === 'closed')
    return { problem: caseProblems.state({ ...stated(record), command: nextStep(record) }) };
  const early = tooEarly(record, at, record.at, zone);
  if (early) return early;
  // The first answer is the one that the customer waited for.
  const first = record.responded_at ?? at;
  return { value: { ...record, state: 'doing', responded_at: first, ...(result == null ? {} : { result }) } };
}

/** Returns the resolved case; who resolved it without a word before has answered it as well. */
export function resolved(record: Case, { at, result, satisfied }: CaseStep, zone: string): Parsed<Case> {
  const { state } = record;
  if (state === 'resolved' || state === 'closed')
    return { problem: caseProblems.state({ ...stated(record), command: nextStep(record) }) };
  const early = tooEarly(record, at, record.responded_at ?? record.at, zone);
  if (early) return early;
  const { satisfied: _before, snoozed: _snoozed, ...rest } = record;
  return {
    value: {
      ...rest,
      state: 'resolved',
      responded_at: record.responded_at ?? at,
      resolved_at: at,
      ...(result == null ? {} : { result }),
      ...(satisfied == null ? {} : { satisfied }),
    },
  };
}

/** Returns the closed case: what was resolved, and how the customer took it. */
export function closed(record: Case, { at, result, satisfied }: CaseStep): Parsed<Case> {
  const { state } = record;
  if (state === 'closed')
    return { problem: caseProblems.state({ ...stated(record), command: nextStep(record) }) };
  if (state !== 'resolved')
    return { problem: caseProblems.not_resolved({ ...stated(record), command: nextStep(record) }) };
  return {
    value: {
      ...record,
      state: 'closed',
      resolved_at: record.resolved_at ?? at,
      ...(result == null ? {} : { result }),
      ...(satisfied == null ? {} : { satisfied }),
    },
  };
}

function stated({ no, id, state }: Case) {
  return { no: no ?? id, state: valueLabel('case', 'state', state) };
}

/** Returns the command that takes a case one step on; a closed one is taken up again. */
export function nextStep({ no, id, state }: Case): string {
  const name = no ?? id;
  switch (state) {
    case 'open':
    case 'doing':
      return `tend case resolve ${name} --result TEXT`;
    case 'resolved':
      return `tend case close ${name} --satisfied yes|no`;
    case 'closed':
      return `tend case set ${name} state=doing`;
  }
}

function tooEarly(
  { no, id }: Case,
  at: Moment,
  since: Moment,
  zone: string,
): { readonly problem: ReturnType<typeof caseProblems.earlier> } | null {
  if (!isBefore(at, since, zone)) return null;
  return { problem: caseProblems.earlier({ no: no ?? id, at: spoken(at), since: spoken(since) }) };
}

/** Returns whether a moment lies before another one; of a plain day and a time on it nobody knows. */
export function isBefore(moment: Moment, other: Moment, zone: string): boolean {
  if (isDay(moment) || isDay(other)) return dayOf(moment, zone) < dayOf(other, zone);
  return instantOf(moment, zone) < instantOf(other, zone);
}

function spoken(moment: Moment): string {
  return moment.slice(0, 16);
}

/** How long an answer or a solution took, beside the limit of tend.yaml. */
export interface CaseDuration extends Elapsed {
  /** Null where the team has none. */
  readonly limit: string | null;
  readonly isLate: boolean;
}

/** Returns how long the answer took, or null while there is none. */
export function responseOf(
  record: Case,
  today: Day,
  { timezone, limits }: TeamSettings,
): CaseDuration | null {
  const took = responseTime(record, today, timezone);
  return took && judged(took, record.at, record.responded_at ?? record.at, limits.case_response, timezone);
}

/** Returns how long the solution took, or null while there is none. */
export function resolutionOf(
  record: Case,
  today: Day,
  { timezone, limits }: TeamSettings,
): CaseDuration | null {
  const took = resolutionTime(record, today, timezone);
  return took && judged(took, record.at, record.resolved_at ?? record.at, limits.case_resolution, timezone);
}

// As the due list counts: a limit in hours by the hour where both ends have one, everything else by the day.
function judged(took: Elapsed, at: Moment, end: Moment, limit: string, zone: string): CaseDuration {
  if (limit === 'off') return { ...took, limit: null, isLate: false };
  const { count, unit } = readDuration(limit);
  const isLate =
    unit === 'h' && took.hours != null
      ? took.hours > count
      : dayOf(end, zone) > lastDayWithin(dayOf(at, zone), limit);
  return { ...took, limit, isLate };
}
