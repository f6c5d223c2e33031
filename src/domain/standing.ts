// Where a customer stood on a day: replayed from the moves that follow-ups keep. Decides nothing; moves are move.ts.
import type { Customer, Followup, Status } from '../schema/generated/types.ts';
import type { Book } from './book.ts';
import { type TeamSettings, stageOf, statusOf } from './settings.ts';
import { type Day, dayOf } from './day.ts';

export interface Standing {
  readonly status: Status;
  readonly stage: string | null;
}

/**
 * Returns the standing on that day. A move made later is undone by its `from`; without moves the record's own words count.
 * Follow-ups come oldest first.
 */
export function standingOn(
  day: Day,
  customer: Customer,
  followups: readonly Followup[],
  settings: TeamSettings,
): Standing {
  const later = followups.find(
    (followup) => followup.move?.from && dayOf(followup.at, settings.timezone) > day,
  );
  const from = later?.move?.from;
  return from == null
    ? { status: customer.status, stage: customer.stage ?? null }
    : standingFor(from, settings, customer);
}

/** Returns the same for a customer of a book, whose moves are remembered. */
export function standingIn(book: Book, customer: Customer, day: Day): Standing {
  const { moves } = historyOf(customer.id, book);
  const from = moves.find((move) => move.day > day && move.from !== '')?.from;
  return from == null
    ? { status: customer.status, stage: customer.stage ?? null }
    : standingFor(from, book.settings, customer);
}

/** A change of status with the day it was made, and where it started. */
export interface DatedMove {
  readonly day: Day;
  readonly from: string;
  readonly followup: Followup;
}

/** What measures ask of the follow-ups of a customer again and again, for one day after the other. */
interface History {
  readonly moves: readonly DatedMove[];
  readonly talks: readonly Day[];
}

const histories = new WeakMap<Book, Map<string, History>>();

function historyOf(id: string, book: Book): History {
  const ofBook = histories.get(book) ?? new Map<string, History>();
  histories.set(book, ofBook);
  const known = ofBook.get(id);
  if (known) return known;
  const moves: DatedMove[] = [];
  const talks: Day[] = [];
  for (const followup of book.followupsOf.get(id) ?? []) {
    const day = dayOf(followup.at, book.settings.timezone);
    const from = followup.move?.from;
    if (from != null) moves.push({ day, from, followup });
    if (isConversation(followup)) talks.push(day);
  }
  const history = { moves, talks };
  ofBook.set(id, history);
  return history;
}

/** Returns the moves of a customer that say where they started, oldest first. */
export function movesOf(id: string, book: Book): readonly DatedMove[] {
  return historyOf(id, book).moves;
}

/** Returns the days on which a customer was spoken to, in the order of the records. */
export function daysOfConversations(id: string, book: Book): readonly Day[] {
  return historyOf(id, book).talks;
}

/** Returns status and stage of a target: a stage decides its status, a status takes the first stage of its kind. */
export function standingFor(target: string, settings: TeamSettings, customer: Customer): Standing {
  const stage = stageOf(settings, target);
  if (stage) return { status: stage.kind, stage: stage.id };
  const status = statusOf(settings, target) ?? customer.status;
  return { status, stage: settings.stages.find((candidate) => candidate.kind === status)?.id ?? null };
}

/** Returns whether the follow-up is a conversation; one without a method only keeps a change of status. */
export function isConversation(followup: Followup): boolean {
  return followup.method != null;
}

/** Returns the day of the latest conversation up to `day`, or the first contact where there was none yet. */
export function lastContact(
  day: Day,
  customer: Customer,
  followups: readonly Followup[],
  settings: TeamSettings,
): Day {
  for (let i = followups.length - 1; i >= 0; i--) {
    const followup = followups[i];
    if (!followup || !isConversation(followup)) continue;
    const at = dayOf(followup.at, settings.timezone);
    if (at <= day) return at > customer.first_contact ? at : customer.first_contact;
  }
  return customer.first_contact;
}

/** Returns the same for a customer of a book, whose conversations are remembered. */
export function lastContactIn(book: Book, customer: Customer, day: Day): Day {
  const at = daysOfConversations(customer.id, book).findLast((talk) => talk <= day);
  return at != null && at > customer.first_contact ? at : customer.first_contact;
}
