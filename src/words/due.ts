// The words of the due list: kinds, titles of derived items, and the sentence that says why an item is there.
import type { Label } from '../errors.ts';

export const dueKinds = {
  next: { en: 'next', zh: '下一步' },
  promise: { en: 'promise', zh: '承诺' },
  waiting: { en: 'waiting', zh: '等待回复' },
  silent: { en: 'silent', zh: '沉默' },
  no_plan: { en: 'no plan', zh: '无下一步' },
  late_entry: { en: 'late entry', zh: '迟录' },
  unverified: { en: 'unverified', zh: '未核对' },
} as const satisfies Record<string, Label>;

export type DueKind = keyof typeof dueKinds;

export const dueTitles = {
  silent: (days: number): Label => ({ en: `${count(days, 'day')} without contact`, zh: `${days} 天无互动` }),
  noPlan: (): Label => ({ en: 'no next action', zh: '没有下一步行动' }),
  lateCustomer: (): Label => ({ en: 'customer entered late', zh: '客户信息迟录' }),
  lateFollowup: (): Label => ({ en: 'follow-up entered late', zh: '跟进记录迟录' }),
  unverified: (): Label => ({ en: 'check the customer data', zh: '核对客户信息' }),
};

export const dueWhys = {
  next: (a: { due: string; on: string; method: Label | null }): Label => ({
    en: `due ${a.due}, agreed on ${a.on}${a.method ? ` (${a.method.en.toLowerCase()})` : ''}`,
    zh: `应于 ${a.due} 前完成，${a.on} ${a.method ? `${a.method.zh}时` : ''}约定`,
  }),
  promise: (a: { due: string; on: string }): Label => ({
    en: `promised on ${a.on} for ${a.due}`,
    zh: `${a.on} 承诺，应于 ${a.due} 前兑现`,
  }),
  waiting: (a: { expected: string; on: string }): Label => ({
    en: `reply expected by ${a.expected}, asked on ${a.on}`,
    zh: `预计 ${a.expected} 前回复，${a.on} 起等待`,
  }),
  silent: (a: { last: string; limit: string }): Label => ({
    en: `last contact ${a.last}; silent after ${a.limit}`,
    zh: `最近互动 ${a.last}，超过 ${a.limit} 即为沉默`,
  }),
  noPlan: (a: { last: string; limit: string }): Label => ({
    en: `last contact ${a.last}, and nothing planned within ${a.limit}`,
    zh: `最近互动 ${a.last}，${a.limit} 内未安排下一步`,
  }),
  late: (a: { at: string; recorded: string; limit: string }): Label => ({
    en: `of ${a.at}, entered ${a.recorded}; the limit is ${a.limit}`,
    zh: `发生于 ${a.at}，录入于 ${a.recorded}，时限 ${a.limit}`,
  }),
  neverVerified: (a: { recorded: string }): Label => ({
    en: `entered ${a.recorded}, second check still missing`,
    zh: `${a.recorded} 录入，尚未二次核对`,
  }),
  verified: (a: { last: string; limit: string }): Label => ({
    en: `last checked ${a.last}; the limit is ${a.limit}`,
    zh: `上次核对 ${a.last}，周期 ${a.limit}`,
  }),
  important: (): Label => ({
    en: 'important: owner and lead are both told',
    zh: '重要事项：负责人与团队负责人双重提醒',
  }),
  snoozed: (a: { until: string; reason: string }): Label => ({
    en: `snoozed until ${a.until}: ${a.reason}`,
    zh: `已推迟到 ${a.until}：${a.reason}`,
  }),
};

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
