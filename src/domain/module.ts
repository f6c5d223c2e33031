// The modules in which a customer is shown: template S1, "fill in by module". Orders fields; formats nothing.
import type { Field } from './field.ts';

/** The modules in their order, each with the fields it holds by the first part of their path. */
export const customerModules = {
  basics: [
    'no',
    'aliases',
    'kind',
    'person',
    'industry',
    'size',
    'business',
    'source',
    'source_note',
    'first_contact',
    'tags',
  ],
  contact: ['contacts', 'address'],
  needs: ['needs', 'pain_points', 'decision_chain'],
  standing: [
    'status',
    'stage',
    'owner',
    'grade',
    'segment',
    'renewal_intent',
    'milestones',
    'lost',
    'paused',
    'archived',
  ],
  remarks: ['preferences', 'risks', 'notes', 'custom'],
  record: ['id', 'provenance', 'verified', 'recorded'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ModuleName = keyof typeof customerModules;
export const moduleNames = Object.keys(customerModules) as readonly ModuleName[];

/** Returns the module of a customer's field; a field that none names is a remark. */
export function moduleOf({ path }: Field): ModuleName {
  const [head = ''] = path.split(/[.[]/);
  return moduleNames.find((name) => (customerModules[name] as readonly string[]).includes(head)) ?? 'remarks';
}
