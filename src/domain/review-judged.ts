// Who was a customer on a day, with health and segment, kept for the sections that ask for the same day. Explains nothing.
import type { Customer } from '../schema/generated/types.ts';
import { customerOn } from './as-of.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { type Colour, healthValue } from './health.ts';
import { isCurrentOn } from './review-active.ts';
import { type SegmentName, segmentValue } from './segment.ts';

export interface Judged {
  readonly score: number | null;
  readonly colour: Colour;
}

type ByDay<T> = WeakMap<Book, Map<Day, ReadonlyMap<string, T>>>;

const current: ByDay<Customer> = new WeakMap();
const judged: ByDay<Judged> = new WeakMap();
const segments: ByDay<SegmentName | null> = new WeakMap();

/** Returns every customer who was neither lost nor archived on that day, as it was then. */
export function currentOn(day: Day, book: Book): ReadonlyMap<string, Customer> {
  const known = daysIn(current, book).get(day);
  if (known) return known;
  const all = new Map<string, Customer>();
  for (const customer of book.customers)
    if (isCurrentOn(day, customer, book)) all.set(customer.id, customerOn(day, customer, book));
  daysIn(current, book).set(day, all);
  return all;
}

/** Returns the health of every customer who was neither lost nor archived on that day. */
export function judgedOn(day: Day, book: Book): ReadonlyMap<string, Judged> {
  const known = daysIn(judged, book).get(day);
  if (known) return known;
  const all = new Map<string, Judged>();
  const segmentOfAll = new Map<string, SegmentName | null>();
  for (const [id, customer] of currentOn(day, book)) {
    all.set(id, healthValue(customer, book, day));
    // The health asked for the segment, which is remembered for the same customer.
    segmentOfAll.set(id, segmentValue(customer, book, day));
  }
  daysIn(judged, book).set(day, all);
  daysIn(segments, book).set(day, segmentOfAll);
  return all;
}

/** Returns the segment of every customer who was neither lost nor archived on that day. */
export function segmentsOn(day: Day, book: Book): ReadonlyMap<string, SegmentName | null> {
  const known = daysIn(segments, book).get(day);
  if (known) return known;
  const all = new Map<string, SegmentName | null>();
  for (const [id, customer] of currentOn(day, book)) all.set(id, segmentValue(customer, book, day));
  daysIn(segments, book).set(day, all);
  return all;
}

function daysIn<T>(known: ByDay<T>, book: Book): Map<Day, ReadonlyMap<string, T>> {
  const days = known.get(book) ?? new Map<Day, ReadonlyMap<string, T>>();
  known.set(book, days);
  return days;
}
