// What is odd in a record without being wrong: warnings of `check`. They never keep a record from being written.
import type { Customer, Followup, Order } from '../schema/generated/types.ts';
import { ruleProblems } from '../words/check.ts';
import type { Report } from './broken.ts';
import { addDays, dayOf } from './day.ts';
import type { Facts } from './match.ts';
import type { AnyRecord, RecordType } from './record.ts';

/** Reports what is odd in one record. */
export function adviceOn(type: RecordType, record: AnyRecord, report: Report, facts: Facts): void {
  if (type === 'customer') aboutCustomer(record as Customer, report, facts);
  if (type === 'followup') aboutFollowup(record as Followup, report, facts);
  if (type === 'order') aboutOrder(record as Order, report);
}

function aboutCustomer(
  { first_contact: firstContact, contacts = [] }: Customer,
  report: Report,
  facts: Facts,
): void {
  notToCome(['first_contact'], firstContact, report, facts);
  const first = contacts.findIndex(({ primary }) => primary === true);
  for (const [place, { id, primary }] of contacts.entries()) {
    if (primary === true && place > first)
      report(['contacts', place, 'primary'], ruleProblems.two_primary({ id }));
  }
}

function aboutFollowup(followup: Followup, report: Report, facts: Facts): void {
  const { at, waiting } = followup;
  notToCome(['at'], at, report, facts);
  for (const key of ['next', 'promises'] as const) {
    for (const [place, { done }] of followup[key]?.entries() ?? [])
      if (done) notToCome([key, place, 'done', 'at'], done.at, report, facts);
  }
  if (waiting?.done) notToCome(['waiting', 'done', 'at'], waiting.done.at, report, facts);
}

function aboutOrder({ start_on: start, end_on: end }: Order, report: Report): void {
  if (start != null && end != null && end < start)
    report(['end_on'], ruleProblems.backwards({ field: 'end_on', other: 'start_on' }));
}

// Two clocks may disagree about the minute; a day ahead is a slip of the pen. Offsets run from -12 to +14 h, so what was
// written of a day is at most two days off: nearly every moment lies before that.
function notToCome(
  path: readonly (string | number)[],
  moment: string,
  report: Report,
  { today, book }: Facts,
): void {
  if (moment < addDays(today, -2)) return;
  const day = dayOf(moment, book.settings.timezone);
  if (day <= today) return;
  const field = path.filter((part) => typeof part === 'string').join('.');
  report(path, ruleProblems.future({ field, day, today }));
}
