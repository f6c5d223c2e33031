// Where a customer stood on a day: replayed from the moves that follow-ups keep. Decides nothing; moves are move.ts.
import type { Customer, Followup, Status } from '../schema/generated/types.ts';
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
