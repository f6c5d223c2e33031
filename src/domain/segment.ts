// How a customer is cared for: key, grow, risk or routine, and when next (template S4, part 4). Writes no plan and reminds nobody.
import type { Label } from '../errors.ts';
import { fields } from '../schema/generated/fields.ts';
import type { Customer, Status } from '../schema/generated/types.ts';
import { segmentWords, trendWords } from '../words/measures.ts';
import type { Book } from './book.ts';
import { complaintsWithin } from './case-time.ts';
import { churnOf, lastDays } from './churn.ts';
import { type Day, type DayRange, addDays, addYears, dayOf, daysBetween } from './day.ts';
import type { Field } from './field.ts';
import { gradeOf } from './grade.ts';
import { lastDayWithin } from './limit.ts';
import { isOpportunityOpen } from './pipeline.ts';
import { scoreOf, scoreText, surveysWithin } from './satisfaction.ts';
import { lastContact, standingOn } from './standing.ts';

export type SegmentName = NonNullable<Customer['segment']>;
export type CareState = 'active' | 'potential' | 'risk';

export interface Segment {
  /** Null for customers who are not cared for: they bought nothing yet, or are lost. */
  readonly value: SegmentName | null;
  readonly because: readonly Label[];
  readonly overridden: boolean;
}

/** The template says "complaints" and "satisfaction 1–5" without numbers; these are ours. */
const complaintDays = 90;
const lowSatisfaction = 3;

const names = (fields.customer as readonly Field[]).find(({ path }) => path === 'segment')?.values ?? [];
const labels = new Map(names.map(({ id, label }) => [id, label]));

/** Returns the name of a segment as people read it. */
export function segmentLabel(segment: SegmentName): Label {
  return labels.get(segment) ?? { en: segment, zh: segment };
}

/** Returns the segment of a customer on a day, with the reasons; one set by hand wins and says so. */
export function segmentOf(customer: Customer, book: Book, today: Day): Segment {
  const computed = computedSegment(customer, book, today);
  if (customer.segment == null) return { ...computed, overridden: false };
  const { value } = computed;
  return {
    value: customer.segment,
    because: [
      segmentWords.overridden({ segment: segmentLabel(customer.segment) }),
      segmentWords.computed({ segment: value == null ? null : segmentLabel(value) }),
      ...computed.because,
    ],
    overridden: true,
  };
}

function computedSegment(customer: Customer, book: Book, today: Day): Omit<Segment, 'overridden'> {
  if (customer.first_contact > today) {
    return { value: null, because: [trendWords.notYet({ first: customer.first_contact })] };
  }
  const status = statusOn(customer, book, today);
  if (status === 'lost') return { value: null, because: [segmentWords.lost()] };
  if (status !== 'won' && !hasOrdered(customer, book, today)) {
    return { value: null, because: [segmentWords.notBought()] };
  }
  const risks = riskSigns(customer, book, today);
  if (risks.length > 0) return { value: 'risk', because: risks };
  const { value: grade } = gradeOf(customer, book, today);
  const reasons = [segmentWords.noRisk(), segmentWords.grade({ value: grade })];
  if (grade === 'A' || grade === 'B') return { value: 'key', because: reasons };
  const hopes = growthSigns(customer, book, today);
  if (hopes.length > 0) return { value: 'grow', because: [...reasons, ...hopes] };
  return { value: 'routine', because: [...reasons, segmentWords.noGrowth()] };
}

function statusOn(customer: Customer, book: Book, today: Day): Status {
  return standingOn(today, customer, book.followupsOf.get(customer.id) ?? [], book.settings).status;
}

function hasOrdered({ id }: Customer, book: Book, today: Day): boolean {
  return (book.ordersOf.get(id) ?? []).some(({ signed_on: on }) => on <= today);
}

function riskSigns(customer: Customer, book: Book, today: Day): Label[] {
  const churn = churnOf(customer, book, today);
  return [
    ...(churn.value === true ? churn.because : []),
    ...complaintSigns(customer, book, today),
    ...(customer.renewal_intent === 'low' ? [segmentWords.renewalLow()] : []),
  ];
}

function complaintSigns(customer: Customer, book: Book, today: Day): Label[] {
  const { timezone } = book.settings;
  const complaints = complaintsWithin(customer, book, lastDays(today, complaintDays));
  const open = complaints.open.map(({ no, id, at }) => {
    const on = dayOf(at, timezone);
    return segmentWords.openComplaint({ no: no ?? id, on, days: daysBetween(on, today) });
  });
  // The latest word of the customer counts: a better survey after the complaint ends the risk.
  const latest = surveysWithin(customer, book, lastYear(today)).at(-1);
  const score = latest ? scoreOf(latest) : null;
  if (!latest || score == null || score >= lowSatisfaction || complaints.recent.length === 0) return open;
  const why = segmentWords.unsatisfied({
    complaints: complaints.recent.length,
    days: complaintDays,
    score: scoreText(score),
    on: dayOf(latest.at, timezone),
    limit: lowSatisfaction,
  });
  return [...open, why];
}

/** Returns the year that ends today: surveys older than that say nothing of today. */
export function lastYear(today: Day): DayRange {
  return { from: addDays(addYears(today, -1), 1), to: today };
}

function growthSigns(customer: Customer, book: Book, today: Day): Label[] {
  const { timezone } = book.settings;
  const opportunities = (book.opportunitiesOf.get(customer.id) ?? []).filter((opportunity) =>
    isOpportunityOpen(opportunity, today, timezone),
  );
  return [
    ...(customer.renewal_intent === 'high' ? [segmentWords.renewalHigh()] : []),
    ...opportunities.map(({ title }) => segmentWords.opportunity({ title })),
  ];
}

/** Returns the next day of care by the cadence of the segment since the last conversation, or null where none is due. */
export function careDue(customer: Customer, book: Book, today: Day): Day | null {
  const { care } = book.settings;
  const { value: segment } = segmentOf(customer, book, today);
  const every = segment == null ? 'off' : (care[segment] ?? 'off');
  if (every === 'off' || statusOn(customer, book, today) === 'lost') return null;
  const followups = book.followupsOf.get(customer.id) ?? [];
  const due = lastDayWithin(lastContact(today, customer, followups, book.settings), every);
  const { paused } = customer;
  return paused && paused.until > due ? paused.until : due;
}

/** Returns the state of care as the table of template S4 has it, or null for a lost customer. */
export function careStateOf(customer: Customer, book: Book, today: Day): CareState | null {
  const { value } = segmentOf(customer, book, today);
  if (value != null) return value === 'risk' ? 'risk' : 'active';
  return statusOn(customer, book, today) === 'lost' ? null : 'potential';
}
