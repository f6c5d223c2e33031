// One broken rule, before it has a file and a line. No rules here: see check.ts.
import type { Problem } from '../errors.ts';
import type { RecordType } from './record.ts';

/** A broken rule: which record (or the settings), where in it, and what is wrong. The store adds file and line. */
export interface Broken {
  readonly type: RecordType | 'settings';
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
  readonly severity: 'error' | 'warning';
}

/** Takes down one broken rule. */
export type Report = (path: readonly (string | number)[], problem: Problem) => void;
