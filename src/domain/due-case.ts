// Cases that wait for an answer or a solution, and the visit after a resolved complaint.
import { dueTitles, dueWhys } from '../words/due.ts';
import { isOpenOn } from './case-time.ts';
import { type Day, type Moment, dayOf, instantOf, isDay, todayIn } from './day.ts';
import { readDuration } from './date-grammar.ts';
import { type CustomerScope, type FoundItem, item, reference, valueLabel } from './due-item.ts';
import { lastDayWithin } from './limit.ts';
import { isConversation } from './standing.ts';

const hourMs = 3_600_000;

/** Returns the cases that nobody answered or resolved; they are listed at once, not only when their time is up. */
export function caseItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer } = scope;
  const { timezone, limits } = book.settings;
  const open = (book.casesOf.get(customer.id) ?? []).filter((record) => isOpenOn(record, today, timezone));
  return open.flatMap((record) => {
    const { id, no, kind, at, content, handler, snoozed } = record;
    const isAnswered = record.responded_at != null && dayOf(record.responded_at, timezone) <= today;
    const isToAnswer = !isAnswered && limits.case_response !== 'off';
    const limit = isToAnswer ? limits.case_response : limits.case_resolution;
    if (limit === 'off') return [];
    const on = dayOf(at, timezone);
    const due = deadline(at, limit, timezone);
    return item(scope, {
      kind: 'case',
      id,
      owner: handler,
      due,
      from: on,
      snoozed,
      // Template S2: a complaint is handled before the discontent grows.
      priority: kind === 'complaint' ? 'high' : 'medium',
      since: on,
      words: () => {
        const label = valueLabel('case', 'kind', kind);
        return {
          title: dueTitles.case({ kind: label, isToAnswer, content: firstLine(content) }),
          why: dueWhys.case({ kind: label, on, limit, isToAnswer }),
          command: `tend case ${isToAnswer ? 'respond' : 'resolve'} ${no ?? id}`,
        };
      },
    });
  });
}

/** Returns the visits owed: template S4, the customer is asked again after a complaint was resolved. */
export function visitItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer, standing } = scope;
  const { timezone, limits } = book.settings;
  if (limits.visit === 'off' || standing.isLost) return [];
  return (book.casesOf.get(customer.id) ?? []).flatMap((record) => {
    const { id, kind, content, snoozed, resolved_at: resolved } = record;
    if (kind !== 'complaint' || resolved == null || isOpenOn(record, today, timezone)) return [];
    const on = dayOf(resolved, timezone);
    if (on > today || isVisited(resolved, scope)) return [];
    return item(scope, {
      kind: 'visit',
      id,
      owner: customer.owner,
      due: lastDayWithin(on, limits.visit),
      from: on,
      snoozed,
      priority: 'medium',
      since: on,
      words: () => ({
        title: dueTitles.visit(firstLine(content)),
        why: dueWhys.visit({ resolved: on, limit: limits.visit }),
        command: `tend log ${reference(customer)}`,
      }),
    });
  });
}

// The talk that resolved the complaint is often entered as a plain day: only a later day, or a later hour, is another talk.
function isVisited(resolved: Moment, { followups, book }: CustomerScope): boolean {
  const { timezone } = book.settings;
  const on = dayOf(resolved, timezone);
  return followups.some((followup) => {
    if (!isConversation(followup)) return false;
    const day = dayOf(followup.at, timezone);
    if (day !== on || isDay(followup.at) || isDay(resolved)) return day > on;
    return instantOf(followup.at, timezone) > instantOf(resolved, timezone);
  });
}

// A limit in hours counts from the hour, where there is one: 2 h after 23:00 is tomorrow.
function deadline(at: Moment, limit: string, zone: string): Day {
  const { count, unit } = readDuration(limit);
  if (unit !== 'h' || isDay(at)) return lastDayWithin(dayOf(at, zone), limit);
  return todayIn(instantOf(at, zone) + count * hourMs, zone);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
