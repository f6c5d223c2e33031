// What cases, surveys and milestones must keep, and what is odd in them. Hooked into check.ts; nothing throws or prints.
import type { Case, Customer, Survey } from '../schema/generated/types.ts';
import { ruleProblems } from '../words/check.ts';
import type { LunarProblem } from '../words/due.ts';
import { recordProblems } from '../words/record.ts';
import type { Report } from './broken.ts';
import { isBefore } from './case-step.ts';
import { type LunarCheck, dateProblem } from './milestone-next.ts';
import type { Facts } from './queryable.ts';
import type { AnyRecord, RecordType } from './record.ts';

/** Days of the longest month of the lunar calendar. */
const longestMonth = 30;

/** Reports what contradicts itself in a case, or on a day that does not exist; lunar dates are read with `lunar`. */
export function checkService(
  type: RecordType,
  record: AnyRecord,
  report: Report,
  { book }: Facts,
  lunar: LunarCheck | null,
): void {
  if (type === 'case') checkTimes(record as Case, report, book.settings.timezone);
  if (type === 'customer') checkMilestones(record as Customer, report, lunar);
}

function checkTimes(record: Case, report: Report, zone: string): void {
  const { at, responded_at: responded, resolved_at: resolved } = record;
  if (responded != null && isBefore(responded, at, zone))
    report(['responded_at'], ruleProblems.backwards({ field: 'responded_at', other: 'at' }));
  if (resolved == null) return;
  const other = isBefore(resolved, at, zone)
    ? 'at'
    : responded != null && isBefore(resolved, responded, zone)
      ? 'responded_at'
      : null;
  if (other != null) report(['resolved_at'], ruleProblems.backwards({ field: 'resolved_at', other }));
}

function checkMilestones({ milestones = [] }: Customer, report: Report, lunar: LunarCheck | null): void {
  for (const [place, { on, calendar, leap }] of milestones.entries()) {
    const check: LunarCheck = (date) => (lunar ?? withoutYears)(date, leap);
    const problem = dateProblem(on, calendar === 'lunar' ? check : null);
    if (problem) report(['milestones', place, 'on'], { ...problem, exit: 4 });
  }
}

// What no lunar year has, told without its calendar: that takes long to load, and one write needs it for nothing else.
function withoutYears(on: string): LunarProblem | null {
  const [month, day] = [Number(on.slice(-5, -3)), Number(on.slice(-2))];
  if (month < 1 || month > 12) return { kind: 'month', month };
  return day < 1 || day > longestMonth ? { kind: 'day', day } : null;
}

/** Reports what is odd: questions that tend.yaml no longer has may still stand in surveys of the past. */
export function adviceOnService(type: RecordType, record: AnyRecord, report: Report, { book }: Facts): void {
  if (type !== 'survey') return;
  const known = book.settings.survey_questions.map(({ id }) => id);
  for (const id of Object.keys((record as Survey).scores)) {
    if (!known.includes(id))
      report(
        ['scores', id],
        recordProblems.unknown_choice({ field: 'scores', id, list: 'survey_questions', known }),
      );
  }
}
