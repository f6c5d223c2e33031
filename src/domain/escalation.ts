// Who is told when something important stays undone: the lead after 3, 5 and 7 days, then the lead's own lead. Sends nothing.
import type { Priority } from '../schema/generated/types.ts';
import { readDuration } from './date-grammar.ts';
import { type Day, addDuration } from './day.ts';
import type { TeamSettings } from './settings.ts';

export type EscalationLevel = 0 | 1 | 2 | 3;

export interface Escalation {
  readonly level: EscalationLevel;
  /** The members who are told at this level, the nearest first. */
  readonly to: readonly string[];
}

const none: Escalation = { level: 0, to: [] };
const levels: readonly EscalationLevel[] = [0, 1, 2, 3];

/** Returns how far an item has been escalated by `limits.escalate`; only high priority ever is. */
export function escalationOn(
  today: Day,
  { priority, due, owner }: { readonly priority: Priority; readonly due: Day; readonly owner: string },
  settings: TeamSettings,
): Escalation {
  if (priority !== 'high' || due >= today) return none;
  const passed = settings.limits.escalate.filter((limit) => addDuration(due, readDuration(limit)) <= today);
  const level = levels[Math.min(passed.length, 3)] ?? 0;
  return level === 0 ? none : { level, to: leadsOf(owner, settings).slice(0, level === 1 ? 1 : 2) };
}

/** Returns the leads above a member, the nearest first; those who left are passed over, and a circle ends where it closes. */
export function leadsOf(member: string, { team }: TeamSettings): string[] {
  const seen = new Set([member]);
  const leads: string[] = [];
  let lead = team.find(({ id }) => id === member)?.lead;
  while (lead != null && !seen.has(lead)) {
    seen.add(lead);
    const record = team.find(({ id }) => id === lead);
    if (record?.active !== false) leads.push(lead);
    lead = record?.lead;
  }
  return leads;
}
