// How a customer is cared for: key, grow, risk or routine, and when next (template S4, part 4). Writes no plan and reminds nobody.
import type { Label } from '../errors.ts';
import { fields } from '../schema/generated/fields.ts';
import type { Customer, Status } from '../schema/generated/types.ts';
import { segmentWords, trendWords } from '../words/measures.ts';
import type { Book } from './book.ts';
import { complaintsWithin } from './case-time.ts';
import { churnOf } from './churn.ts';
import { type Day, type Duration, dayOf, daysBetween } from './day.ts';
import type { Field } from './field.ts';
import { gradeOf, lastStretch } from './grade.ts';
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
/** Surveys older than this say nothing of today. */
export const surveySpan: Duration = { count: 1, unit: 'y' };

const names = (fields.customer as readonly Field[]).find(({ path }) => path === 'segment')?.values ?? [];
const labels = new Map(names.map(({ id, label }) => [id, label]));

/** Returns the name of a segment as people read it. */
export function segmentLabel(segment: SegmentName): Label {
  return labels.get(segment) ?? { en: segment, zh: segment };
}

// The care, the health and the list of a customer all ask for its segment on the same day.
const latest = new WeakMap<
  Customer,
  { readonly book: Book; readonly today: Day; readonly segment: Segment }
>();

/** Returns the segment of a customer on a day, with the reasons; one set by hand wins and says so. */
export function segmentOf(customer: Customer, book: Book, today: Day): Segment {
  const known = latest.get(customer);
  if (known && known.book === book && known.today === today) return known.segment;
  const segment = judgedSegment(customer, book, today);
  latest.set(customer, { book, today, segment });
  return segment;
}

function judgedSegment(customer: Customer, book: Book, today: Day): Segment {
  const { segment: override } = customer;
  if (override == null) return computedSegment(customer, book, today);
  return {
    value: override,
    overridden: true,
    get because() {
      const { value, because } = computedSegment(customer, book, today);
      const computed = value == null ? null : segmentLabel(value);
      const overridden = segmentWords.overridden({ segment: segmentLabel(override) });
      return [overridden, segmentWords.computed({ segment: computed }), ...because];
    },
  };
}

function computedSegment(customer: Customer, book: Book, today: Day): Segment {
  if (customer.first_contact > today) {
    return judged(null, () => [trendWords.notYet({ first: customer.first_contact })]);
  }
  if (statusOn(customer, book, today) === 'lost') return judged(null, () => [segmentWords.lost()]);
  if (!hasBought(customer, book, today)) return judged(null, () => [segmentWords.notBought()]);
  const risks = riskSigns(customer, book, today);
  if (risks.length > 0) return judged('risk', () => risks.flatMap((sign) => sign()));
  const { value: grade } = gradeOf(customer, book, today);
  const reasons = (): Label[] => [segmentWords.noRisk(), segmentWords.grade({ value: grade })];
  if (grade === 'A' || grade === 'B') return judged('key', reasons);
  const hopes = growthSigns(customer, book, today);
  if (hopes.length > 0) return judged('grow', () => [...reasons(), ...hopes]);
  return judged('routine', () => [...reasons(), segmentWords.noGrowth()]);
}

// Reasons are made when somebody reads them: a list of 2,000 customers shows the segments only.
function judged(value: SegmentName | null, reasons: () => readonly Label[]): Segment {
  return {
    value,
    overridden: false,
    get because() {
      return reasons();
    },
  };
}

function statusOn(customer: Customer, book: Book, today: Day): Status {
  return standingOn(today, customer, book.followupsOf.get(customer.id) ?? [], book.settings).status;
}

/** Returns whether the customer had bought something by that day: an order says so, or the status. */
export function hasBought(customer: Customer, book: Book, today: Day): boolean {
  const orders = book.ordersOf.get(customer.id) ?? [];
  return orders.some(({ signed_on: on }) => on <= today) || statusOn(customer, book, today) === 'won';
}

type Sign = () => readonly Label[];

function riskSigns(customer: Customer, book: Book, today: Day): Sign[] {
  const churn = churnOf(customer, book, today);
  return [
    ...(churn.value === true ? [() => churn.because] : []),
    ...complaintSigns(customer, book, today),
    ...(customer.renewal_intent === 'low' ? [() => [segmentWords.renewalLow()]] : []),
  ];
}

function complaintSigns(customer: Customer, book: Book, today: Day): Sign[] {
  const { timezone } = book.settings;
  const { open, recent } = complaintsWithin(
    customer,
    book,
    lastStretch(today, { count: complaintDays, unit: 'd' }),
  );
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
  // Who has not bought yet is potential, whatever segment was set by hand (template S4, sample row C003).
  if (value != null && hasBought(customer, book, today)) return value === 'risk' ? 'risk' : 'active';
  return statusOn(customer, book, today) === 'lost' ? null : 'potential';
}
