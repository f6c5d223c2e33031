// The words of the three priorities.
import type { Label } from '../errors.ts';
import type { Priority } from '../schema/generated/types.ts';

export const priorityWords: Readonly<Record<Priority, Label>> = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
};
