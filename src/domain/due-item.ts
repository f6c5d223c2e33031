// One item of the due list and how it is made: postponed, escalated, explained. Which items there are is for the other due-*.ts to say.
import type { Label } from '../errors.ts';
import { fields } from '../schema/generated/fields.ts';
import type { Customer, Followup, Priority, Snoozed } from '../schema/generated/types.ts';
import { type DueKind, dueWhys } from '../words/due.ts';
import type { Book } from './book.ts';
import { type Day, daysBetween } from './day.ts';
import { type EscalationLevel, escalationOn } from './escalation.ts';
import type { Field } from './field.ts';
import type { LunarConverter } from './milestone.ts';
import { choiceLabel, leadOf, nameOf } from './settings.ts';

export interface DueItem {
  /** The id of the action, or of the record that the item is about. */
  readonly id: string;
  readonly kind: DueKind;
  /** Null for a task that belongs to no customer. */
  readonly customer: { readonly id: string; readonly no: string | null; readonly name: string } | null;
  readonly title: Label;
  readonly owner: string;
  /** The lead who is told as well, because the item is important: template S0, double reminder. */
  readonly lead: string | null;
  readonly due: Day;
  /** Days past `due`. Items that nobody promised a day for (silent, no_plan, …) are due today, every day. */
  readonly days_late: number;
  readonly priority: Priority;
  readonly grade: string | null;
  /** How often an important item was left undone past a step of `limits.escalate`. */
  readonly escalation: EscalationLevel;
  /** The leads who are told at that level, the nearest first. */
  readonly escalated_to: readonly string[];
  /** The day since which the item has been waiting. */
  readonly since: Day;
  readonly why: Label;
  readonly command: string;
}

/** The day that is asked about, and what is known on it. */
export interface Scope {
  readonly today: Day;
  readonly until: Day;
  readonly book: Book;
  readonly lunar?: LunarConverter | undefined;
  readonly customer: Customer | null;
  readonly grade: () => string | null;
}

/** A scope of one customer. */
export interface CustomerScope extends Scope {
  readonly customer: Customer;
  /** Up to today, oldest first. */
  readonly followups: readonly Followup[];
  readonly standing: { readonly isLost: boolean; readonly isPaused: boolean; readonly stage: string | null };
}

type Given = Omit<DueItem, 'customer' | 'days_late' | 'lead' | 'grade' | 'escalation' | 'escalated_to'>;

/** What a finder says of an item; the rest follows. */
export interface Fact extends Given {
  /** The day from which it is listed, where that is before the day it is due. */
  readonly from?: Day;
  readonly snoozed?: Snoozed | undefined;
}

/** Returns the item as a list of one, or none where it does not come up by the end of the scope. */
export function item(
  { today, until, book, customer, grade }: Scope,
  { from, snoozed, ...fact }: Fact,
): DueItem[] {
  const due = later(fact.due, snoozed?.until);
  const listed = from ?? fact.due;
  if (later(listed, snoozed?.until) > until) return [];
  const { settings } = book;
  const lead = fact.priority === 'high' ? leadOf(settings, fact.owner) : null;
  const daysLate = Math.max(0, daysBetween(due, today));
  const escalation = escalationOn(today, { ...fact, due }, settings);
  const names = escalation.to.map((id) => nameOf(settings, id));
  const why = [
    fact.why,
    ...(snoozed && snoozed.until > listed ? [dueWhys.snoozed(snoozed)] : []),
    ...(lead == null ? [] : [dueWhys.important()]),
    ...(names.length === 0 ? [] : [dueWhys.escalated({ names, days: daysLate })]),
  ];
  return [
    {
      ...fact,
      due,
      customer: customer && { id: customer.id, no: customer.no ?? null, name: customer.name },
      lead,
      days_late: daysLate,
      grade: grade(),
      escalation: escalation.level,
      escalated_to: escalation.to,
      why: why.reduce(joined),
    },
  ];
}

function later(day: Day, other: Day | undefined): Day {
  return other != null && other > day ? other : day;
}

function joined(a: Label, b: Label): Label {
  return { en: `${a.en}; ${b.en}`, zh: `${a.zh}；${b.zh}` };
}

/** Returns how a command line names the customer: a short name that a shell takes as one plain word, else number or id. */
export function reference(customer: {
  readonly id: string;
  readonly no?: string;
  readonly name: string;
}): string {
  const isPlain = /^[\p{Letter}\p{Number}][\p{Letter}\p{Number}._-]{0,11}$/u.test(customer.name);
  return isPlain ? customer.name : (customer.no ?? customer.id);
}

/** Returns the label of a value that the schema names. */
export function valueLabel(type: 'case' | 'order', path: string, value: string): Label {
  const field = (fields[type] as readonly Field[]).find((candidate) => candidate.path === path);
  return choiceLabel(field?.values ?? [], value);
}
