// The kinds of record, the change of one, and the id of a new one. A value of the program; files are the store's business.
import type {
  Case,
  Customer,
  Followup,
  Opportunity,
  Order,
  Settings,
  Survey,
  Task,
} from '../schema/generated/types.ts';

/** Every kind of record, in the order that lists and checks go through them. */
export const recordTypes = [
  'customer',
  'followup',
  'opportunity',
  'order',
  'task',
  'case',
  'survey',
] as const;
export type RecordType = (typeof recordTypes)[number];

export interface Records {
  readonly customer: Customer;
  readonly followup: Followup;
  readonly opportunity: Opportunity;
  readonly order: Order;
  readonly task: Task;
  readonly case: Case;
  readonly survey: Survey;
}
export type AnyRecord = Records[RecordType];

/** What a command wants written. `before` is what the decision was made on: when the file says otherwise, nothing is written. */
export type Change =
  | {
      [T in RecordType]: {
        readonly type: T;
        readonly before: Records[T] | null;
        readonly after: Records[T];
        readonly typed?: Typed;
        readonly files?: readonly NewFile[];
        /** Where a record lies that comes back; a new one gets its path when it is written. */
        readonly path?: string;
      };
    }[RecordType]
  | {
      readonly type: 'settings';
      readonly before: Settings;
      readonly after: Settings;
      readonly typed?: Typed;
    };

/** What was decided: changes of records, and files that are put back as they were or taken away. */
export type Decided =
  | readonly Change[]
  | { readonly changes: readonly Change[]; readonly files: readonly FilePutBack[] };

/** A file whose bytes change without being read; null where there is none. `removes` is the record that goes with it. */
export interface FilePutBack {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly removes?: string;
}

/** A file that comes with a change and is no record, such as an attachment. It is new, and written with the record or not at all. */
export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a person typed in an editor: written as it is, comments and all. It reads as `after`. */
export interface Typed {
  /** What the file held when the editor opened it; null for a new one. */
  readonly from: string | null;
  readonly to: string;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Returns an id from 8 random bytes: lower-case Crockford base32, starting with a letter, so that no YAML reader
 * can take it for a number.
 */
export function idFrom(bytes: Uint8Array): string {
  let id = alphabet[10 + ((bytes[0] ?? 0) % 22)] ?? 'a';
  for (let i = 1; i < 8; i++) id += alphabet[(bytes[i] ?? 0) % 32] ?? '0';
  return id;
}

/** Returns the day a record speaks of: it decides in which month folder the record lies. */
export function eventDay(record: AnyRecord): string {
  if ('signed_on' in record) return record.signed_on;
  return ('at' in record ? record.at : record.recorded.at).slice(0, 10);
}
