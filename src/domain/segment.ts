// How a customer is cared for: key, grow, risk or routine, and when next (template S4, part 4). Writes no plan and reminds nobody.
import type { Label } from '../errors.ts';
import { fields } from '../schema/generated/fields.ts';
import type { Customer, Status } from '../schema/generated/types.ts';
import { segmentWords, trendWords } from '../words/measures.ts';
import type { Book } from './book.ts';
import { complaintsWithin } from './case-time.ts';
import { churnOf, isLeaving } from './churn.ts';
import { type Day, type Duration, dayOf, daysBetween } from './day.ts';
import type { Field } from './field.ts';
import { gradeValue, lastStretch } from './grade.ts';
import { lastDayWithin } from './limit.ts';
import { isOpportunityOpen } from './pipeline.ts';
import { scoreOf, scoreText, surveysWithin } from './satisfaction.ts';
import { lastContactIn, standingIn } from './standing.ts';

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
const complaintSpan: Duration = { count: complaintDays, unit: 'd' };
const lowSatisfaction = 3;
/** Surveys older than this say nothing of today. */
export const surveySpan: Duration = { count: 1, unit: 'y' };

const names = (fields.customer as readonly Field[]).find(({ path }) => path === 'segment')?.values ?? [];
const labels = new Map(names.map(({ id, label }) => [id, label]));

/** Returns the name of a segment as people read it. */
export function segmentLabel(segment: SegmentName): Label {
  return labels.get(segment) ?? { en: segment, zh: segment };
}

/** Returns the segment of a customer on a day, with the reasons; one set by hand wins and says so. */
export function segmentOf(customer: Customer, book: Book, today: Day): Segment {
  const { segment: override } = customer;
  const { value, reasons } = computedSegment(customer, book, today);
  return {
    value: override ?? value,
    overridden: override != null,
    get because() {
      if (override == null) return reasons();
      const computed = value == null ? null : segmentLabel(value);
      const overridden = segmentWords.overridden({ segment: segmentLabel(override) });
      return [overridden, segmentWords.computed({ segment: computed }), ...reasons()];
    },
  };
}

/** Reasons are made when somebody reads them. */
interface Computed {
  readonly value: SegmentName | null;
  readonly reasons: () => readonly Label[];
}

// The care, the health and the list of a customer all ask for its segment, and a review asks for several days.
const known = new WeakMap<Book, Map<Day, Map<Customer, SegmentName | null>>>();

/** Returns that segment alone: thousands of customers are asked for theirs without anybody reading why. */
export function segmentValue(customer: Customer, book: Book, today: Day): SegmentName | null {
  if (customer.segment != null) return customer.segment;
  const ofDay = knownOn(today, book);
  let value = ofDay.get(customer);
  if (value === undefined) {
    value = computedSegment(customer, book, today).value;
    ofDay.set(customer, value);
  }
  return value;
}

function knownOn(today: Day, book: Book): Map<Customer, SegmentName | null> {
  const days = known.get(book) ?? new Map<Day, Map<Customer, SegmentName | null>>();
  known.set(book, days);
  const ofDay = days.get(today) ?? new Map<Customer, SegmentName | null>();
  days.set(today, ofDay);
  return ofDay;
}

function computedSegment(customer: Customer, book: Book, today: Day): Computed {
  if (customer.first_contact > today) {
    return judged(null, () => [trendWords.notYet({ first: customer.first_contact })]);
  }
  if (statusOn(customer, book, today) === 'lost') return judged(null, () => [segmentWords.lost()]);
  if (!hasBought(customer, book, today)) return judged(null, () => [segmentWords.notBought()]);
  const risks = riskSigns(customer, book, today);
  if (risks.length > 0) return judged('risk', () => risks.flatMap((sign) => sign()));
  const grade = gradeValue(customer, book, today);
  const reasons = (): Label[] => [segmentWords.noRisk(), segmentWords.grade({ value: grade })];
  if (grade === 'A' || grade === 'B') return judged('key', reasons);
  const hopes = growthSigns(customer, book, today);
  if (hopes.length > 0) return judged('grow', () => [...reasons(), ...hopes]);
  return judged('routine', () => [...reasons(), segmentWords.noGrowth()]);
}

function judged(value: SegmentName | null, reasons: () => readonly Label[]): Computed {
  return { value, reasons };
}

function statusOn(customer: Customer, book: Book, today: Day): Status {
  return standingIn(book, customer, today).status;
}

/** Returns whether the customer had bought something by that day: an order says so, or the status. */
export function hasBought(customer: Customer, book: Book, today: Day): boolean {
  const orders = book.ordersOf.get(customer.id) ?? [];
  return orders.some(({ signed_on: on }) => on <= today) || statusOn(customer, book, today) === 'won';
}

type Sign = () => readonly Label[];

function riskSigns(customer: Customer, book: Book, today: Day): Sign[] {
  return [
    ...(isLeaving(customer, book, today) === true ? [() => churnOf(customer, book, today).because] : []),
    ...complaintSigns(customer, book, today),
    ...(customer.renewal_intent === 'low' ? [() => [segmentWords.renewalLow()]] : []),
  ];
}

function complaintSigns(customer: Customer, book: Book, today: Day): Sign[] {
  const { timezone } = book.settings;
  const { open, recent } = complaintsWithin(customer, book, lastStretch(today, complaintSpan));
  const unresolved = open.map(({ no, id, at }) => () => {
    const on = dayOf(at, timezone);
    return [segmentWords.openComplaint({ no: no ?? id, on, days: daysBetween(on, today) })];
  });
  if (recent.length === 0) return unresolved;
  // The latest word of the customer counts: a better survey after the complaint ends the risk.
  const survey = surveysWithin(customer, book, lastStretch(today, surveySpan)).at(-1);
  const score = survey ? scoreOf(survey) : null;
  if (!survey || score == null || score >= lowSatisfaction) return unresolved;
  const unsatisfied = (): Label[] => [
    segmentWords.unsatisfied({
      complaints: recent.length,
      days: complaintDays,
      score: scoreText(score),
      on: dayOf(survey.at, timezone),
      limit: lowSatisfaction,
    }),
  ];
  return [...unresolved, unsatisfied];
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
  const segment = segmentValue(customer, book, today);
  const every = segment == null ? 'off' : (care[segment] ?? 'off');
  if (every === 'off' || statusOn(customer, book, today) === 'lost') return null;
  const due = lastDayWithin(lastContactIn(book, customer, today), every);
  const { paused } = customer;
  return paused && paused.until > due ? paused.until : due;
}

/** Returns the state of care as the table of template S4 has it, or null for a lost customer. */
export function careStateOf(customer: Customer, book: Book, today: Day): CareState | null {
  return careStateIn(segmentValue(customer, book, today), customer, book, today);
}

/** Returns the same where the segment of that day is known. */
export function careStateIn(
  value: SegmentName | null,
  customer: Customer,
  book: Book,
  today: Day,
): CareState | null {
  // Who has not bought yet is potential, whatever segment was set by hand (template S4, sample row C003).
  if (value != null && hasBought(customer, book, today)) return value === 'risk' ? 'risk' : 'active';
  return statusOn(customer, book, today) === 'lost' ? null : 'potential';
}
