// The measures of a customer together, and all customers in the order in which they need somebody. Each measure has its own file.
import type { Customer } from '../schema/generated/types.ts';
import { customerOn } from './as-of.ts';
import { type Book, compare } from './book.ts';
import { type Churn, churnOf } from './churn.ts';
import { type Day, addDays } from './day.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type Colour, type Health, healthOf } from './health.ts';
import { isArchived } from './queryable.ts';
import {
  type CareState,
  type Segment,
  type SegmentName,
  careDue,
  careStateOf,
  segmentOf,
} from './segment.ts';
import { standingOn } from './standing.ts';

export const measureSections = ['health', 'grade', 'segments'] as const;
export type MeasureSection = (typeof measureSections)[number];

export interface Measured {
  readonly customer: Customer;
  readonly on: Day;
  readonly health: Health;
  readonly grade: Grade;
  readonly segment: Segment;
  readonly state: CareState | null;
  /** The next day of care; null where the segment has no cadence. */
  readonly care: Day | null;
  readonly churn: Churn;
}

/** Days between a measure and the one it is compared with: design §7, "since last week". */
const comparedAfter = 7;

/** Returns the measures of a customer on a day; what is not read is not computed. */
export function measured(customer: Customer, book: Book, on: Day): Measured {
  const then = customerOn(on, customer, book);
  return {
    customer,
    on,
    get health() {
      return healthOf(then, book, on);
    },
    get grade() {
      return gradeOf(then, book, on);
    },
    get segment() {
      return segmentOf(then, book, on);
    },
    get state() {
      return careStateOf(then, book, on);
    },
    get care() {
      return careDue(then, book, on);
    },
    get churn() {
      return churnOf(then, book, on);
    },
  };
}

/** Returns the same measures as they were a week before. */
export function weekBefore({ customer, on }: Measured, book: Book): Measured {
  return measured(customer, book, addDays(on, -comparedAfter));
}

/** Returns the customers who are neither archived nor lost, those who need somebody first. */
export function measuredAll(
  section: MeasureSection,
  customers: readonly Customer[],
  book: Book,
  today: Day,
): Measured[] {
  // Spreading reads every measure once: sorting asks for them again and again.
  return customers
    .filter((customer) => !isArchived(customer, today) && customer.first_contact <= today)
    .filter((customer) => statusOf(customer, book, today) !== 'lost')
    .map((customer) => ({ ...measured(customer, book, today) }))
    .toSorted(
      (a, b) => compareRanks(rankOf(section, a), rankOf(section, b)) || compare(a.customer.id, b.customer.id),
    );
}

function statusOf(customer: Customer, book: Book, today: Day): string {
  return standingOn(today, customer, book.followupsOf.get(customer.id) ?? [], book.settings).status;
}

const never: Day = '9999-12-31';
const colours: readonly Colour[] = ['red', 'yellow', 'green', 'unknown'];
const segments: readonly (SegmentName | null)[] = ['risk', 'key', 'grow', 'routine', null];

function rankOf(
  section: MeasureSection,
  { health, grade, segment, care, customer }: Measured,
): (number | string)[] {
  switch (section) {
    case 'health':
      return [colours.indexOf(health.colour), health.score ?? 0, customer.name];
    case 'grade':
      return [grade.value ?? 'E', customer.name];
    case 'segments':
      return [segments.indexOf(segment.value), care ?? never, customer.name];
  }
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] ?? '';
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(String(left), String(right));
    if (difference !== 0) return difference;
  }
  return 0;
}
