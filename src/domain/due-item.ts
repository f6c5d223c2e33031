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
  /** What was written before this day had happened by today, whatever the zone: to find out exactly takes long. */
  readonly surelyPast: Day;
  readonly until: Day;
  readonly book: Book;
  readonly lunar?: LunarConverter | undefined;
  readonly customer: Customer | null;
  /** The customer as items name it. */
  readonly named: DueItem['customer'];
  readonly grade: () => string | null;
}

/** A scope of one customer. */
export interface CustomerScope extends Scope {
  readonly customer: Customer;
  /** Up to today, oldest first. */
  readonly followups: readonly Followup[];
  readonly standing: { readonly isLost: boolean; readonly isPaused: boolean; readonly stage: string | null };
}

/** The words that explain an item. */
export type DueWords = Pick<DueItem, 'title' | 'why' | 'command'>;

/** An item whose words are made when somebody reads them: of thousands most are only counted, put in order or chosen from. */
export interface FoundItem extends Omit<DueItem, keyof DueWords> {
  readonly words: () => DueWords;
}

type Given = Pick<FoundItem, 'id' | 'kind' | 'owner' | 'due' | 'priority' | 'since' | 'words'>;

/** What a finder says of an item; the rest follows. */
export interface Fact extends Given {
  /** The day from which it is listed, where that is before the day it is due. */
  readonly from?: Day;
  readonly snoozed?: Snoozed | undefined;
}

/** Returns the item as a list of one, or none where it does not come up by the end of the scope. */
export function item({ today, until, book, named, grade }: Scope, fact: Fact): FoundItem[] {
  const { id, kind, owner, priority, since, snoozed } = fact;
  const due = later(fact.due, snoozed?.until);
  const listed = fact.from ?? fact.due;
  if (later(listed, snoozed?.until) > until) return [];
  const { settings } = book;
  const lead = priority === 'high' ? leadOf(settings, owner) : null;
  const daysLate = Math.max(0, daysBetween(due, today));
  const { level, to } = escalationOn(today, { priority, due, owner }, settings);
  const words = (): DueWords => {
    const { title, why, command } = fact.words();
    const names = to.map((member) => nameOf(settings, member));
    const reasons = [
      why,
      ...(snoozed && snoozed.until > listed ? [dueWhys.snoozed(snoozed)] : []),
      ...(lead == null ? [] : [dueWhys.important()]),
      ...(names.length === 0 ? [] : [dueWhys.escalated({ names, days: daysLate })]),
    ];
    return { title, why: reasons.reduce(joined), command };
  };
  return [
    {
      id,
      kind,
      customer: named,
      owner,
      lead,
      due,
      days_late: daysLate,
      priority,
      grade: grade(),
      escalation: level,
      escalated_to: to,
      since,
      words,
    },
  ];
}

/** Returns the item with its words. */
export function explained({ words, ...found }: FoundItem): DueItem {
  return { ...found, ...words() };
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
