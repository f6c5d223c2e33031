// The settings of a folder with every default filled in. Knows nothing of files; the defaults are src/presets/standard.yaml.
import type { Label } from '../errors.ts';
import { presetValues } from '../schema/generated/presets.ts';
import type { Choice, Member, Settings, Stage, Status } from '../schema/generated/types.ts';

type Deep<T> = {
  readonly [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] | string | number
    ? NonNullable<T[K]>
    : Filled<NonNullable<T[K]>>;
};
type Filled<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };

/** tend.yaml over the defaults: every setting is there. */
export interface TeamSettings extends Omit<
  Filled<Settings>,
  'numbering' | 'limits' | 'privacy' | 'git' | 'digest' | 'statuses' | 'moves' | 'grades' | 'health' | 'care'
> {
  readonly numbering: Filled<NonNullable<Settings['numbering']>>;
  readonly limits: Omit<Filled<NonNullable<Settings['limits']>>, 'followup_entry'> & {
    readonly followup_entry: { readonly warn: string; readonly late: string };
  };
  readonly privacy: Filled<NonNullable<Settings['privacy']>>;
  readonly git: Filled<NonNullable<Settings['git']>>;
  readonly digest: Filled<NonNullable<Settings['digest']>>;
  readonly grades: Deep<NonNullable<Settings['grades']>>;
  readonly health: Deep<NonNullable<Settings['health']>>;
  readonly care: Filled<NonNullable<Settings['care']>>;
  readonly statuses: Readonly<Record<Status, { readonly label: Label; readonly enter?: Gate }>>;
  readonly moves: Readonly<Record<Status, readonly Status[]>>;
}

export interface Gate {
  readonly require?: readonly string[];
  readonly when?: readonly string[];
}

export const statuses: readonly Status[] = ['prospect', 'interested', 'won', 'silent', 'lost'];

const defaults: Settings = presetValues.standard;

/** Returns the given settings over their preset over the defaults; maps merge per key, lists are replaced whole. */
export function fillSettings(given: Settings): TeamSettings {
  const preset: Settings = given.preset ? presetValues[given.preset] : {};
  return merge(
    merge({ name: '', preset: 'standard', ...defaults }, preset),
    given,
  ) as unknown as TeamSettings;
}

function merge(base: object, over: object): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value == null) continue;
    const below = result[key];
    result[key] = isMap(below) && isMap(value) ? merge(below, value) : value;
  }
  return result;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the lead of a member, or null. */
export function leadOf(settings: TeamSettings, id: string): string | null {
  return settings.team.find((member) => member.id === id)?.lead ?? null;
}

/** Returns the name of a member, or the id of one who is not in the team. */
export function nameOf(settings: TeamSettings, id: string): string {
  return settings.team.find((member) => member.id === id)?.name ?? id;
}

/** Returns the member whose id or name is the text; names compare without case. */
export function findMember(settings: TeamSettings, text: string): Member | null {
  const wanted = text.trim().toLowerCase();
  // While no team is written down, everyone who names themself is in it.
  if (settings.team.length === 0)
    return /^[a-z][a-z0-9_-]{0,39}$/.test(wanted) ? { id: wanted, name: wanted } : null;
  return (
    settings.team.find((member) => member.id === wanted) ??
    settings.team.find((member) => member.name.toLowerCase() === wanted) ??
    null
  );
}

/** Returns the stage of that id, or null. */
export function stageOf(settings: TeamSettings, id: string | null | undefined): Stage | null {
  return settings.stages.find((stage) => stage.id === id) ?? null;
}

/** Returns the label of an entry of a list, or the id itself where the list no longer has it. */
export function choiceLabel(list: readonly Choice[], id: string): Label {
  return list.find((choice) => choice.id === id)?.label ?? { en: id, zh: id };
}

/** Returns the label of a status or stage. */
export function standingLabel(settings: TeamSettings, id: string): Label {
  const stage = stageOf(settings, id);
  if (stage) return stage.label;
  return isStatus(id) ? settings.statuses[id].label : { en: id, zh: id };
}

/** Returns whether the id is one of the five statuses. */
export function isStatus(id: string): id is Status {
  return (statuses as readonly string[]).includes(id);
}

/** Returns the status that a status or a stage stands for, or null for neither. */
export function statusOf(settings: TeamSettings, id: string): Status | null {
  return stageOf(settings, id)?.kind ?? (isStatus(id) ? id : null);
}
