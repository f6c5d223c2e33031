// Health and segment of all customers on a day, kept for the sections that ask for the same day. Explains nothing.
import type { Customer } from '../schema/generated/types.ts';
import { customerOn } from './as-of.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { type Colour, healthOf } from './health.ts';
import { isCurrentOn } from './review-active.ts';
import { type SegmentName, segmentOf } from './segment.ts';

export interface Judged {
  readonly score: number | null;
  readonly colour: Colour;
}

type ByDay<T> = WeakMap<Book, Map<Day, ReadonlyMap<string, T>>>;

const judged: ByDay<Judged> = new WeakMap();
const segments: ByDay<SegmentName | null> = new WeakMap();

/** Returns the health of every customer who was neither lost nor archived on that day. */
export function judgedOn(day: Day, book: Book): ReadonlyMap<string, Judged> {
  const known = daysIn(judged, book).get(day);
  if (known) return known;
  const all = new Map<string, Judged>();
  const segmentOfAll = new Map<string, SegmentName | null>();
  for (const customer of currentOn(day, book)) {
    const { score, colour } = healthOf(customer, book, day);
    all.set(customer.id, { score, colour });
    // The health asked for the segment, which is remembered for the same customer.
    segmentOfAll.set(customer.id, segmentOf(customer, book, day).value);
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
  for (const customer of currentOn(day, book)) all.set(customer.id, segmentOf(customer, book, day).value);
  daysIn(segments, book).set(day, all);
  return all;
}

function daysIn<T>(known: ByDay<T>, book: Book): Map<Day, ReadonlyMap<string, T>> {
  const days = known.get(book) ?? new Map<Day, ReadonlyMap<string, T>>();
  known.set(book, days);
  return days;
}

function* currentOn(day: Day, book: Book): Iterable<Customer> {
  for (const customer of book.customers)
    if (isCurrentOn(day, customer, book)) yield customerOn(day, customer, book);
}
