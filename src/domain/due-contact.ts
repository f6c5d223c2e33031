// Customers whom nobody spoke to: silence, no plan, and the care that their segment asks for. Proposes no conversation.
import { dueTitles, dueWhys } from '../words/due.ts';
import { daysBetween } from './day.ts';
import { hasPlan } from './due-action.ts';
import { type CustomerScope, type FoundItem, item, reference } from './due-item.ts';
import { isPast, lastDayWithin } from './limit.ts';
import { segmentLabel, segmentValue } from './segment.ts';
import { lastContactIn } from './standing.ts';

/** Returns what a customer misses whom nobody spoke to in time; one that is lost or paused is left alone. */
export function contactItems(scope: CustomerScope): FoundItem[] {
  if (scope.standing.isLost) return [];
  return [...(scope.standing.isPaused ? [] : silenceItems(scope)), ...careItems(scope)];
}

// Nobody promised a day, so they are due today; silence says it for both.
function silenceItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer } = scope;
  const { limits } = book.settings;
  const last = lastContactIn(book, customer, today);
  const common = {
    id: customer.id,
    owner: customer.owner,
    due: today,
    priority: 'low' as const,
    since: last,
  };
  const command = (): string => `tend log ${reference(customer)}`;
  if (isPast(last, limits.silent, today)) {
    const words = () => ({
      title: dueTitles.silent(daysBetween(last, today)),
      why: dueWhys.silent({ last, limit: limits.silent }),
      command: command(),
    });
    return item(scope, { ...common, kind: 'silent', words });
  }
  if (isPast(last, limits.no_plan, today) && !hasPlan(scope)) {
    const words = () => ({
      title: dueTitles.noPlan(),
      why: dueWhys.noPlan({ last, limit: limits.no_plan }),
      command: command(),
    });
    return item(scope, { ...common, kind: 'no_plan', words });
  }
  return [];
}

// Template S4, part 4: a conversation every month, quarter or week, by segment; counted from the last one, never written.
function careItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer } = scope;
  const segment = segmentValue(customer, book, today);
  const every = segment == null ? 'off' : (book.settings.care[segment] ?? 'off');
  if (segment == null || every === 'off') return [];
  const last = lastContactIn(book, customer, today);
  return item(scope, {
    kind: 'care',
    id: customer.id,
    owner: customer.owner,
    due: lastDayWithin(last, every),
    snoozed: customer.paused,
    priority: 'medium',
    since: last,
    words: () => {
      const label = segmentLabel(segment);
      return {
        title: dueTitles.care(label),
        why: dueWhys.care({ last, segment: label, every }),
        command: `tend log ${reference(customer)}`,
      };
    },
  });
}
