// Which fields of a record say one thing together, so that merging takes them from one side; and what tells entries apart.
import { fields } from '../schema/generated/fields.ts';
import type { SchemaName } from '../schema/validate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a map that move together, by the path of the map; entries of a list share the path of the list. */
const together: Readonly<
  Partial<Record<SchemaName, Readonly<Record<string, readonly (readonly string[])[]>>>>
> = {
  customer: {
    // A stage belongs to a status, and a reason of loss to the lost: `won` with a stage of `interested` is neither side.
    '': [['status', 'stage', 'lost']],
    'contacts.other': [['platform', 'handle']],
    // The same figures are another day in the other calendar.
    milestones: [['on', 'calendar', 'leap']],
  },
  followup: {
    next: [['state', 'done']],
    promises: [['state', 'done']],
  },
  opportunity: {
    '': [
      ['stage', 'closed'],
      ['amount', 'currency'],
    ],
  },
  order: {
    '': [
      ['amount', 'currency', 'annual_amount'],
      ['start_on', 'end_on'],
    ],
  },
  task: {
    '': [['state', 'done', 'review']],
    attachments: [['path', 'sha256', 'name']],
  },
  case: { '': [['state', 'responded_at', 'resolved_at']] },
};

/** Maps that tell one event, who and when and why: half of one and half of another would be an event that never was. */
const statements: ReadonlySet<string> = new Set([
  'archived',
  'closed',
  'done',
  'grade',
  'lost',
  'move',
  'paused',
  'recorded',
  'review',
  'snoozed',
  'verified',
]);

/** Settings whose steps are chosen with a view to each other. */
const ladders: ReadonlySet<string> = new Set([
  'limits.escalate',
  'grades.amount',
  'grades.frequency',
  'grades.bands',
  'health.bands',
]);

/** Returns the groups of fields of a map that are one value. */
export function groupsAt(type: SchemaName, path: string): readonly (readonly string[])[] {
  return together[type]?.[path] ?? [];
}

/** Whether what stands at a path is one value, whatever it is made of. */
export function isOneValue(type: SchemaName, path: string): boolean {
  if (type === 'settings') return ladders.has(path);
  return statements.has(path.split('.').at(-1) ?? '');
}

/** Returns what tells the entries of a list apart: a name for each, or null where nothing does. */
export function namesIn(type: SchemaName, path: string, items: readonly unknown[]): readonly string[] | null {
  const names = items.map((item) => nameOf(type, path, item));
  const known = names.filter((name) => name != null);
  return known.length === items.length && new Set(known).size === items.length ? known : null;
}

function nameOf(type: SchemaName, path: string, item: unknown): string | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const fields = item as Fields;
  if (typeof fields['id'] === 'string') return fields['id'];
  // The two lists of tend.yaml whose entries have no id.
  const keys =
    type !== 'settings'
      ? []
      : path === 'fields'
        ? ['record', 'key']
        : path === 'require'
          ? ['record', 'field']
          : [];
  const parts = keys.map((key) => fields[key]);
  return keys.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('.') : null;
}

/** Returns what orders entries that two people added at one place: their time, then their name. */
export function addedOrder(item: unknown, name: string): string {
  const { at, on, due, signed_on: signed, recorded } = (item ?? {}) as Fields;
  const time = at ?? signed ?? on ?? (recorded as Fields | undefined)?.['at'] ?? due;
  return `${typeof time === 'string' ? time : ''} ${name}`;
}

/** Whether the map at a path has fields that it cannot be without: it comes and goes as a whole. */
export function hasRequired(type: SchemaName, path: string): boolean {
  const prefix = `${path}.`;
  return fields[type].some((field) => {
    const plain = field.path.replaceAll('[]', '');
    return 'required' in field && plain.startsWith(prefix) && !plain.slice(prefix.length).includes('.');
  });
}
