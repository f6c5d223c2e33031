// Sales that wait: opportunities past their day, whatever stays too long in its stage, and contracts that end.
import type { Opportunity, Order } from '../schema/generated/types.ts';
import { dueTitles, dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { type Day, addDuration, dayOf, daysBetween } from './day.ts';
import { readDuration } from './date-grammar.ts';
import {
  type CustomerScope,
  type DueWords,
  type FoundItem,
  item,
  reference,
  valueLabel,
} from './due-item.ts';
import { isPast } from './limit.ts';
import { isOpportunityOpen, openedOn, stageOn } from './pipeline.ts';
import { stageOf } from './settings.ts';

function openOpportunities({ today, book, customer }: CustomerScope): Opportunity[] {
  const all = book.opportunitiesOf.get(customer.id) ?? [];
  return all.filter((opportunity) => isOpportunityOpen(opportunity, today, book.settings.timezone));
}

/** Returns the open opportunities by the day on which they were expected to close. */
export function opportunityItems(scope: CustomerScope): FoundItem[] {
  const { timezone } = scope.book.settings;
  return openOpportunities(scope).flatMap((opportunity) => {
    const { id, no, title, owner, expected_close: due, snoozed } = opportunity;
    if (due == null) return [];
    const since = openedOn(opportunity, timezone);
    const words = () => ({
      title: plain(title),
      why: dueWhys.opportunity({ expected: due, on: since }),
      command: `tend opp close ${no ?? id}`,
    });
    return item(scope, { kind: 'opportunity', id, owner, due, snoozed, priority: 'medium', since, words });
  });
}

/** Returns what stays in a stage longer than its `rot`; an opportunity says it for its customer too. */
export function rotItems(scope: CustomerScope): FoundItem[] {
  const opportunities = openOpportunities(scope).flatMap((opportunity) =>
    rottenOpportunity(scope, opportunity),
  );
  return opportunities.length > 0 ? opportunities : rottenCustomer(scope);
}

function rottenOpportunity(scope: CustomerScope, opportunity: Opportunity): FoundItem[] {
  const { today, book } = scope;
  const { timezone } = book.settings;
  const { id, no, title, owner, snoozed, moves = [] } = opportunity;
  const days = moves.map(({ at }) => dayOf(at, timezone)).filter((day) => day <= today);
  const since = days.toSorted().at(-1) ?? openedOn(opportunity, timezone);
  const rot = rotOf(scope, stageOn(opportunity, today, timezone), since, title);
  if (!rot) return [];
  return item(scope, {
    kind: 'rot',
    id,
    owner,
    snoozed,
    due: today,
    priority: 'low',
    since,
    words: () => ({ ...rot(), command: `tend opp move ${no ?? id}` }),
  });
}

function rottenCustomer(scope: CustomerScope): FoundItem[] {
  const { today, book, customer, followups, standing } = scope;
  if (standing.isLost || standing.isPaused || stageOf(book.settings, standing.stage)?.rot == null) return [];
  const moved = followups.findLast(({ move }) => move != null);
  const since = moved ? dayOf(moved.at, book.settings.timezone) : customer.first_contact;
  const rot = rotOf(scope, standing.stage, since, null);
  if (!rot) return [];
  return item(scope, {
    kind: 'rot',
    id: customer.id,
    owner: customer.owner,
    due: today,
    priority: 'low',
    since,
    words: () => ({ ...rot(), command: `tend move ${reference(customer)}` }),
  });
}

function rotOf(
  { today, book }: CustomerScope,
  stageId: string | null,
  since: Day,
  title: string | null,
): (() => Pick<DueWords, 'title' | 'why'>) | null {
  const stage = stageOf(book.settings, stageId);
  if (stage?.rot == null || !isPast(since, stage.rot, today)) return null;
  const { rot: limit, label } = stage;
  return () => ({
    title: dueTitles.rot({ title, days: daysBetween(since, today), stage: label }),
    why: dueWhys.rot({ since, limit, stage: label }),
  });
}

/** Returns the orders that end, from `limits.renewal` ahead and until something later covers them. */
export function renewalItems(scope: CustomerScope): FoundItem[] {
  const { today, book, customer, standing } = scope;
  const { renewal: limit } = book.settings.limits;
  if (limit === 'off' || standing.isLost) return [];
  const { count, unit } = readDuration(limit);
  const signed = (book.ordersOf.get(customer.id) ?? []).filter(({ signed_on: on }) => on <= today);
  return signed.flatMap((order) => {
    const { id, no, contract_no: contractNo, kind, end_on: due, snoozed } = order;
    if (due == null || signed.some((other) => covers(other, order))) return [];
    return item(scope, {
      kind: 'renewal',
      id,
      owner: customer.owner,
      due,
      from: addDuration(due, { count: -count, unit }),
      snoozed,
      priority: 'medium',
      since: order.signed_on,
      words: () => ({
        title: dueTitles.renewal({ kind: valueLabel('order', 'kind', kind), no: contractNo ?? no ?? null }),
        why: dueWhys.renewal({ end: due, isOver: due < today }),
        command: `tend order add ${reference(customer)} --kind renewal`,
      }),
    });
  });
}

/** Returns whether a contract covers the time after another: it ends later, or has no end and was signed after it. */
export function covers(other: Order, order: Order): boolean {
  if (other.id === order.id || other.kind === 'order' || order.end_on == null) return false;
  return other.end_on == null ? other.signed_on > order.signed_on : other.end_on > order.end_on;
}
