// Whether a record was entered in time: 24 h for a customer (template S0), 2 h / 24 h for a follow-up (S0 / S4).
import type { Customer, Followup } from '../schema/generated/types.ts';
import { type Day, dayOf, daysBetween, hoursBetween } from './day.ts';
import { hoursOf } from './limit.ts';
import type { TeamSettings } from './settings.ts';

export interface LateEntry {
  /** The limit that was passed, as tend.yaml writes it. */
  readonly limit: string;
  readonly at: string;
  readonly on: Day;
  readonly recordedOn: Day;
  readonly by: string;
}

/** Returns what was entered past its limit, or null. A plain day says nothing of hours: it is late two days after. */
export function lateEntry(type: 'customer', record: Customer, settings: TeamSettings): LateEntry | null;
export function lateEntry(type: 'followup', record: Followup, settings: TeamSettings): LateEntry | null;
export function lateEntry(
  type: 'customer' | 'followup',
  record: Customer | Followup,
  settings: TeamSettings,
): LateEntry | null {
  const { limits } = settings;
  if (type === 'customer') {
    const customer = record as Customer;
    return passed(
      customer.first_contact,
      customer.recorded.at,
      limits.customer_entry,
      customer.recorded.by,
      settings,
    );
  }
  const followup = record as Followup;
  return passed(followup.at, followup.recorded.at, limits.followup_entry.late, followup.by, settings);
}

/** Returns the stricter limit (2 h) that an entry passed without yet being late, or null. A plain day never counts. */
export function slowEntry(followup: Followup, settings: TeamSettings): LateEntry | null {
  const { warn } = settings.limits.followup_entry;
  if (hoursBetween(followup.at, followup.recorded.at, settings.timezone) == null) return null;
  return passed(followup.at, followup.recorded.at, warn, followup.by, settings);
}

function passed(
  at: string,
  recordedAt: string,
  limit: string,
  by: string,
  settings: TeamSettings,
): LateEntry | null {
  if (limit === 'off') return null;
  const allowed = hoursOf(limit);
  const on = dayOf(at, settings.timezone);
  const recordedOn = dayOf(recordedAt, settings.timezone);
  const hours = hoursBetween(at, recordedAt, settings.timezone);
  const isLate = hours == null ? daysBetween(on, recordedOn) * 24 > Math.max(allowed, 24) : hours > allowed;
  return isLate ? { limit, at, on, recordedOn, by } : null;
}
