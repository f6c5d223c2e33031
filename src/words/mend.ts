// What `check --fix` and `doctor --fix` say they did.
import type { Label } from '../errors.ts';

export const mendWords = {
  status: ({ from, to }: { from: string; to: string }): Label => ({
    en: `status ${from} → ${to}, as its stage says`,
    zh: `状态 ${from} → ${to}，以阶段为准`,
  }),
  done: ({ id }: { id: string }): Label => ({
    en: `the state of ${id} is done`,
    zh: `事项 ${id} 的状态改为 done`,
  }),
  spelling: ({ field, from, to }: { field: string; from: string; to: string }): Label => ({
    en: `${field} ${from} → ${to}`,
    zh: `${field}：${from} → ${to}`,
  }),
  number: ({ from, to }: { from: string; to: string }): Label => ({
    en: `number ${from} → ${to}`,
    zh: `编号 ${from} → ${to}`,
  }),
} as const;
