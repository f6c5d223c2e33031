// The words for values that are no text of their own.
import type { Label } from '../errors.ts';

/** Stands where a field had something, and has nothing now. */
export const emptyLabel: Label = { en: '(empty)', zh: '（空）' };
