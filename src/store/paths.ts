// Where each record lies: its path is made once, from its id, slug and day, and never changes.
import { type AnyRecord, type RecordType, eventDay, recordTypes } from '../domain/record.ts';

/** The types of records that lie in folders of months; each of those may be packed into one file. */
export type DatedType = Exclude<RecordType, 'customer'>;

export const datedTypes: readonly DatedType[] = recordTypes.filter((type) => type !== 'customer');

/** The settings of the team, at the top of the folder. */
export const settingsFile = 'tend.yaml';

const folders: Readonly<Record<RecordType, string>> = {
  customer: 'customers',
  followup: 'followups',
  opportunity: 'opportunities',
  order: 'orders',
  task: 'tasks',
  case: 'cases',
  survey: 'surveys',
};

/** Returns the folder of a type of record. */
export function folderOf(type: RecordType): string {
  return folders[type];
}

/** Returns the path of a new record, relative to the folder: `customers/<slug>-<id>.yaml` or `<type>s/<YYYY-MM>/<DD>-<slug>-<id>.yaml`. */
export function newPath(type: RecordType, record: AnyRecord, slug: string): string {
  const name = slug === '' ? record.id : `${slug}-${record.id}`;
  if (type === 'customer') return `${folders.customer}/${name}.yaml`;
  const day = eventDay(record);
  return `${folders[type]}/${day.slice(0, 7)}/${day.slice(8, 10)}-${name}.yaml`;
}

/** A month of records of one type. */
export interface MonthPlace {
  readonly type: DatedType;
  /** YYYY-MM. */
  readonly month: string;
}

/** Returns the path of the file that a packed month is. */
export function packPath(type: DatedType, month: string): string {
  return `${folders[type]}/${month}.yaml`;
}

/** Returns the month that a file packs, or null for every other file. */
export function packPlace(file: string): MonthPlace | null {
  const [, folder, month] = /^([a-z]+)\/(\d{4}-\d{2})\.yaml$/.exec(file) ?? [];
  const type = datedTypes.find((each) => folders[each] === folder);
  return type == null || month == null ? null : { type, month };
}

/** Returns the month in whose folder a file lies, or null for every other file. */
export function monthPlace(file: string): MonthPlace | null {
  const [, folder, month] = /^([a-z]+)\/(\d{4}-\d{2})\/[^/]+\.yaml$/.exec(file) ?? [];
  const type = datedTypes.find((each) => folders[each] === folder);
  return type == null || month == null ? null : { type, month };
}

/** Returns the slug in a path made by newPath, '' where there is none. */
export function slugOfPath(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return /^(?:\d{2}-)?(.*?)-?[0-9a-z]{8}\.yaml$/.exec(name)?.[1] ?? '';
}

/** Returns the first line of a record file: where an editor finds its schema. */
export function schemaLine(type: RecordType | 'settings' | `${DatedType}-list`, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up === '' ? './' : up}.tend/schema/${type}.schema.json`;
}
