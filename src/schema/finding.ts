// One thing wrong with the data, with its place. Made by the reader, the validators and the rules; printed by `check`.
import type { Label } from '../errors.ts';

export interface Finding {
  /** Such as `shape.required` or `record.dangling`; each has a transcript. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: Label;
  readonly fix: Label | null;
}
