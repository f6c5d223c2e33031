// The morning digest: for each member what is due, in sections. Pure; sends nothing, and words nothing but by what it names.
import type { Member } from '../schema/generated/types.ts';
import type { DigestSectionId } from '../words/digest.ts';
import type { DueKind } from '../words/due.ts';
import type { Day } from './day.ts';
import type { DueItem } from './due.ts';
import { leadsOf } from './escalation.ts';
import type { TeamSettings } from './settings.ts';

export interface DigestItem {
  readonly item: DueItem;
  /** Whether it belongs to somebody who left and is told to others in their place. */
  readonly isInherited: boolean;
}

export interface DigestSection {
  readonly id: DigestSectionId;
  readonly items: readonly DigestItem[];
}

/** What one member is told on one day. Sections without items are left out. */
export interface Digest {
  readonly member: Member;
  readonly day: Day;
  readonly sections: readonly DigestSection[];
}

/** What decides who is told of an item. */
type Told = Pick<DueItem, 'owner' | 'lead' | 'escalated_to'>;

/** Why a member is told: it is theirs, it was left to them, it was escalated to them, or its owner is somebody they lead. */
type Role = 'own' | 'inherited' | 'escalated' | 'important';

/** The order in which they are read. */
export const digestSections: readonly DigestSectionId[] = [
  'overdue',
  'today',
  'escalated',
  'important',
  'coming',
  'milestones',
  'waiting',
  'silent',
  'records',
];

const ownSections: Partial<Readonly<Record<DueKind, DigestSectionId>>> = {
  milestone: 'milestones',
  renewal: 'milestones',
  waiting: 'waiting',
  silent: 'silent',
  no_plan: 'silent',
  rot: 'silent',
  late_entry: 'records',
  unverified: 'records',
};

/** Returns everyone who gets a digest: who is in the team and has not left; while there is no team, every owner. */
export function digestMembers(items: readonly Pick<Told, 'owner'>[], { team }: TeamSettings): Member[] {
  if (team.length > 0) return team.filter(isActive);
  return [...new Set(items.map(({ owner }) => owner))].toSorted().map((id) => ({ id, name: id }));
}

/** Returns the digest of one member. */
export function digestOf(
  member: Member,
  items: readonly DueItem[],
  today: Day,
  settings: TeamSettings,
): Digest {
  return digestsOf([member], items, today, settings)[0] ?? { member, day: today, sections: [] };
}

/** Returns the digests of these members, in their order; `items` in the order in which they are to stand. */
export function digestsOf(
  members: readonly Member[],
  items: readonly DueItem[],
  today: Day,
  settings: TeamSettings,
): Digest[] {
  const listener = listeners(settings);
  const told = new Map(
    members.map(({ id }): [string, Map<DigestSectionId, DigestItem[]>] => [id, new Map()]),
  );
  for (const item of items)
    for (const [id, role] of listener(item)) {
      const sections = told.get(id);
      if (!sections) continue;
      const section = role === 'own' || role === 'inherited' ? sectionOf(item, today) : role;
      const found = sections.get(section) ?? [];
      found.push({ item, isInherited: role === 'inherited' });
      sections.set(section, found);
    }
  return members.map((member) => ({
    member,
    day: today,
    sections: digestSections.flatMap((id) => {
      const found = told.get(member.id)?.get(id) ?? [];
      return found.length === 0 ? [] : [{ id, items: found }];
    }),
  }));
}

/** Returns those of the items that a member is told of. */
export function toldTo<T extends Told>(member: string, items: readonly T[], settings: TeamSettings): T[] {
  const listener = listeners(settings);
  return items.filter((item) => listener(item).has(member));
}

/** Returns how many items a digest holds. */
export function digestSize({ sections }: Digest): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

function sectionOf({ kind, due, days_late: late }: DueItem, today: Day): DigestSectionId {
  const own = ownSections[kind];
  if (own) return own;
  if (late > 0) return 'overdue';
  return due > today ? 'coming' : 'today';
}

// What somebody has for themself says all that their lead would be told beside it.
function listeners(settings: TeamSettings): (item: Told) => ReadonlyMap<string, Role> {
  const placeOf = replacements(settings);
  return ({ owner, lead, escalated_to: escalated }) => {
    const told = new Map<string, Role>();
    const tell = (ids: readonly string[], role: Role): void => {
      for (const id of ids) if (!told.has(id)) told.set(id, role);
    };
    const owners = placeOf(owner);
    tell(owners, owners.includes(owner) ? 'own' : 'inherited');
    tell(escalated.flatMap(placeOf), 'escalated');
    if (lead != null) tell(placeOf(lead), 'important');
    return told;
  };
}

function replacements(settings: TeamSettings): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? inPlaceOf(id, settings);
    known.set(id, found);
    return found;
  };
}

/**
 * Returns who is told in the place of a member: themself, or, when they left, the nearest lead above them who has not;
 * without one the managers, else those who lead others, else everybody. Nothing that is due is ever told to nobody.
 */
export function inPlaceOf(id: string, settings: TeamSettings): readonly string[] {
  const { team } = settings;
  if (team.length === 0 || team.some((member) => member.id === id && isActive(member))) return [id];
  const lead = leadsOf(id, settings).find((above) =>
    team.some((member) => member.id === above && isActive(member)),
  );
  if (lead != null) return [lead];
  const active = team.filter(isActive);
  const managers = active.filter(({ role }) => role === 'manager');
  const leads = active.filter((member) => team.some(({ lead: above }) => above === member.id));
  return (managers.length > 0 ? managers : leads.length > 0 ? leads : active).map((member) => member.id);
}

function isActive({ active }: Member): boolean {
  return active !== false;
}
