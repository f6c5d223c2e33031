// The words for values that are no text of their own.
import type { Label } from '../errors.ts';

/** Stands where a field had something, and has nothing now. */
export const emptyLabel: Label = { en: '(empty)', zh: '（空）' };

/** A value that changed where it is masked. */
export const maskedLabel = (text: string): Label => ({
  en: `${text} → another, the same when masked (--reveal)`,
  zh: `${text} → 脱敏后相同的另一个值（--reveal 可查看）`,
});
