// Milestones as they are typed, named and listed: what a date may be, which one is meant, and its next day.
// On which days they fall is milestone.ts.
import type { Label, Parsed, Problem } from '../errors.ts';
import type { Customer, Milestone } from '../schema/generated/types.ts';
import type { LunarProblem } from '../words/due.ts';
import { lunarWhy } from '../words/due.ts';
import { milestoneProblems, milestoneWords } from '../words/milestone.ts';
import { parseDuration } from './date-grammar.ts';
import { type Day, addDays, addYears, daysBetween, lastDay } from './day.ts';
import { findChoice } from './field.ts';
import {
  type LunarConverter,
  type Occurrence,
  isSolarDate,
  isYearly,
  occurrences,
  reminders,
} from './milestone.ts';
import { type TeamSettings, choiceLabel } from './settings.ts';

/** Returns why a lunar date does not exist: `lunarProblem` of lunar.ts. */
export type LunarCheck = (on: string, leap?: boolean) => LunarProblem | null;

/** Returns the date of a milestone, `MM-DD` or `YYYY-MM-DD`, also with the signs of Chinese and without leading zeros. */
export function parseMilestoneDate(text: string, lunar: LunarCheck | null): Parsed<string> {
  const plain = text.normalize('NFKC').trim();
  const shape = /^(?:(\d{4})\s*(?:[-/.]|年)\s*)?(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*(?:日|号)?$/;
  const [, year, month = '', day = ''] = shape.exec(plain) ?? [];
  const on =
    month === ''
      ? plain
      : `${year == null ? '' : `${year}-`}${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const problem = dateProblem(on, lunar);
  return problem ? { problem } : { value: on };
}

/** Returns why a date does not exist in its calendar, or null. */
export function dateProblem(on: string, lunar: LunarCheck | null): Problem | null {
  if (!lunar) {
    const isShaped = /^(?:\d{4}-)?\d{2}-\d{2}$/.test(on);
    return isShaped && isSolarDate(on) ? null : milestoneProblems.no_such_day({ on });
  }
  const problem = lunar(on);
  return problem && milestoneProblems.no_such_lunar_day({ on, why: lunarWhy(problem) });
}

/** Returns how long ahead one is reminded, as records write it. */
export function parseRemind(text: string): Parsed<string> {
  const parsed = parseDuration(text);
  if ('problem' in parsed) return parsed;
  const { count, unit } = parsed.value;
  if (unit === 'h' || unit === 'y' || count > 999)
    return { problem: milestoneProblems.remind({ text: text.trim() }) };
  return { value: `${count}${unit}` };
}

/** Returns the kind by its id, its label or an alias; what the team has no name for stays as it was typed. */
export function kindFrom(text: string, { milestone_kinds: kinds }: TeamSettings): string {
  return findChoice(kinds, text)?.id ?? text.trim();
}

/** Returns the name of a kind as people read it. */
export function kindLabel(
  { kind }: Pick<Milestone, 'kind'>,
  { milestone_kinds: kinds }: TeamSettings,
): Label {
  return choiceLabel(kinds, kind);
}

/** Returns the date as people read it. */
export function dateLabel(milestone: Milestone): Label {
  const { on, calendar } = milestone;
  return milestoneWords.dated({ on, isLunar: calendar === 'lunar', isYearly: isYearly(milestone) });
}

/** Returns the milestone of a customer that a text means: its id, the beginning of it, or its kind. */
export function findMilestone(
  text: string,
  { name, milestones = [] }: Customer,
  settings: TeamSettings,
): Parsed<Milestone> {
  const wanted = text.trim().toLowerCase();
  const kind = kindFrom(text, settings).toLowerCase();
  const ways: readonly ((milestone: Milestone) => boolean)[] = [
    ({ id }) => id === wanted,
    (milestone) => milestone.kind.toLowerCase() === kind,
    ({ id }) => wanted.length >= 4 && id.startsWith(wanted),
  ];
  for (const way of ways) {
    const [only, ...others] = milestones.filter(way);
    if (!only) continue;
    if (others.length === 0) return { value: only };
    const known = [only, ...others].map((each) => ({ id: each.id, label: dateLabel(each) }));
    return { problem: milestoneProblems.ambiguous({ text, known }) };
  }
  const known = milestones.map((each) => ({ id: each.id, label: kindLabel(each, settings) }));
  return { problem: milestoneProblems.unknown({ customer: name, text, known }) };
}

/** A milestone of a customer with its next day. */
export interface NextMilestone {
  readonly customer: Customer;
  readonly milestone: Milestone;
  /** The next day from today on, or the latest one where none comes any more; null for a date that never is. */
  readonly day: Day | null;
  readonly days: number | null;
  /** What the due list reminds of, the first reminder having come. */
  readonly due: Occurrence | null;
  readonly isAcknowledged: boolean;
}

/** Years in which every yearly milestone has a day. */
const yearsAhead = 3;

/** Returns a milestone with its next day. */
export function nextOf(
  customer: Customer,
  milestone: Milestone,
  today: Day,
  lunar?: LunarConverter,
): NextMilestone {
  const to = isYearly(milestone) ? addYears(today, yearsAhead) : lastDay;
  const [next] = occurrences(milestone, { from: today, to }, lunar);
  const past =
    next == null && !isYearly(milestone)
      ? occurrences(milestone, { from: milestone.on, to: today }, lunar).at(-1)
      : null;
  const day = next ?? past ?? null;
  const [due] = reminders(milestone, today, today, lunar);
  return {
    customer,
    milestone,
    day,
    days: day == null ? null : daysBetween(today, day),
    due: due ?? null,
    isAcknowledged: day != null && milestone.acknowledged?.includes(day) === true,
  };
}

/** Returns the milestones of these customers, the nearest day first and what is past last. */
export function nextMilestones(
  customers: readonly Customer[],
  today: Day,
  lunar?: LunarConverter,
): NextMilestone[] {
  const all = customers.flatMap((customer) =>
    (customer.milestones ?? []).map((milestone) => nextOf(customer, milestone, today, lunar)),
  );
  const rank = ({ day }: NextMilestone): string => (day == null ? '3' : day >= today ? `1${day}` : `2${day}`);
  const key = (each: NextMilestone): string => `${rank(each)} ${each.customer.id} ${each.milestone.id}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Returns the customer whose milestone was taken care of, and the day that was meant. */
export function acknowledged(
  customer: Customer,
  id: string,
  today: Day,
  settings: TeamSettings,
  lunar?: LunarConverter,
): Parsed<{ readonly customer: Customer; readonly day: Day }> {
  const milestone = customer.milestones?.find((each) => each.id === id);
  if (!milestone)
    return { problem: milestoneProblems.unknown({ customer: customer.name, text: id, known: [] }) };
  const [due] = reminders(milestone, today, today, lunar);
  if (!due) {
    const coming = upcoming(milestone, today, lunar);
    return {
      problem: milestoneProblems.not_due({
        milestone: kindLabel(milestone, settings),
        day: coming?.day ?? null,
        from: coming?.from ?? null,
      }),
    };
  }
  const { snoozed: _snoozed, ...rest } = milestone;
  const after = { ...rest, acknowledged: [...(milestone.acknowledged ?? []), due.day].toSorted() };
  const milestones = (customer.milestones ?? []).map((each) => (each.id === id ? after : each));
  return { value: { customer: { ...customer, milestones }, day: due.day } };
}

/** Returns the next occurrence that nobody has acknowledged, with the day of its first reminder. */
export function upcoming(milestone: Milestone, today: Day, lunar?: LunarConverter): Occurrence | null {
  const far = isYearly(milestone) ? addYears(today, yearsAhead) : addDays(lastDay, -1);
  return reminders(milestone, today, far, lunar).findLast(({ day }) => day >= today) ?? null;
}
