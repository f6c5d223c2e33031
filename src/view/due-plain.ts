// One item of the due list as programs get it: what due and digest print as JSON. Knows no format.
import type { DueItem } from '../domain/due.ts';
import type { Label } from '../errors.ts';

/** Returns an item as outputs have it, its texts as `say` says them. */
export function plainItem(item: DueItem, say: (label: Label) => string) {
  const {
    id,
    kind,
    customer,
    owner,
    lead,
    due,
    days_late,
    priority,
    grade,
    escalation,
    escalated_to,
    since,
    command,
  } = item;
  return {
    id,
    kind,
    customer,
    title: say(item.title),
    owner,
    lead,
    due,
    days_late,
    priority,
    grade,
    escalation,
    escalated_to,
    since,
    why: say(item.why),
    command,
  };
}
