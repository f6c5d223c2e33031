// Customers whom nobody spoke to: silence, no plan, and the care that their segment asks for. Proposes no conversation.
import { dueTitles, dueWhys } from '../words/due.ts';
import { daysBetween } from './day.ts';
import { hasPlan } from './due-action.ts';
import { type CustomerScope, type DueItem, item, reference } from './due-item.ts';
import { isPast, lastDayWithin } from './limit.ts';
import { segmentLabel, segmentOf } from './segment.ts';
import { lastContact } from './standing.ts';

/** Returns what a customer misses whom nobody spoke to in time; one that is lost or paused is left alone. */
export function contactItems(scope: CustomerScope): DueItem[] {
  if (scope.standing.isLost) return [];
  return [...(scope.standing.isPaused ? [] : silenceItems(scope)), ...careItems(scope)];
}

// Nobody promised a day, so they are due today; silence says it for both.
function silenceItems(scope: CustomerScope): DueItem[] {
  const { today, book, customer, followups } = scope;
  const { limits } = book.settings;
  const last = lastContact(today, customer, followups, book.settings);
  const command = `tend log ${reference(customer)}`;
  const common = {
    id: customer.id,
    owner: customer.owner,
    due: today,
    priority: 'low' as const,
    since: last,
    command,
  };
  if (isPast(last, limits.silent, today)) {
    const why = dueWhys.silent({ last, limit: limits.silent });
    return item(scope, { ...common, kind: 'silent', title: dueTitles.silent(daysBetween(last, today)), why });
  }
  if (isPast(last, limits.no_plan, today) && !hasPlan(scope)) {
    const why = dueWhys.noPlan({ last, limit: limits.no_plan });
    return item(scope, { ...common, kind: 'no_plan', title: dueTitles.noPlan(), why });
  }
  return [];
}

// Template S4, part 4: a conversation every month, quarter or week, by segment; counted from the last one, never written.
function careItems(scope: CustomerScope): DueItem[] {
  const { today, book, customer, followups } = scope;
  const { value: segment } = segmentOf(customer, book, today);
  const every = segment == null ? 'off' : (book.settings.care[segment] ?? 'off');
  if (segment == null || every === 'off') return [];
  const label = segmentLabel(segment);
  const last = lastContact(today, customer, followups, book.settings);
  return item(scope, {
    kind: 'care',
    id: customer.id,
    title: dueTitles.care(label),
    owner: customer.owner,
    due: lastDayWithin(last, every),
    snoozed: customer.paused,
    priority: 'medium',
    since: last,
    why: dueWhys.care({ last, segment: label, every }),
    command: `tend log ${reference(customer)}`,
  });
}
