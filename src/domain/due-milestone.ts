// Milestones of a customer that come near, as items of the due list. Which days they fall on is milestone.ts.
import { dueTitles, dueWhys } from '../words/due.ts';
import { dayOf, daysBetween } from './day.ts';
import { type CustomerScope, type FoundItem, item, reference } from './due-item.ts';
import { reminders } from './milestone.ts';
import { choiceLabel } from './settings.ts';

/** Returns one item per occurrence, from its first reminder until someone acknowledges it. */
export function milestoneItems(scope: CustomerScope): FoundItem[] {
  const { today, until, book, customer, lunar, standing } = scope;
  if (standing.isLost) return [];
  // Nobody could be reminded of what was past before the customer was entered.
  const entered = dayOf(customer.recorded.at, book.settings.timezone);
  return (customer.milestones ?? []).flatMap((milestone) => {
    const { id, kind, on, calendar, snoozed } = milestone;
    const label = choiceLabel(book.settings.milestone_kinds, kind);
    return reminders(milestone, today, until, lunar)
      .filter(({ day }) => day >= entered)
      .flatMap(({ day, from, reminded }) => {
        const days = daysBetween(today, day);
        return item(scope, {
          kind: 'milestone',
          id,
          owner: customer.owner,
          due: day,
          from,
          snoozed,
          priority: reminded > 1 || days <= 0 ? 'medium' : 'low',
          since: from,
          words: () => ({
            title: dueTitles.milestone({ label, lunar: calendar === 'lunar' ? on.slice(-5) : null }),
            why: dueWhys.milestone({ day, days }),
            command: `tend milestone ack ${reference(customer)} ${id}`,
          }),
        });
      });
  });
}
