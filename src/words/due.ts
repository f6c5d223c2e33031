// The words of the due list: kinds, titles of derived items, and the sentence that says why an item is there.
import type { Label } from '../errors.ts';

export const dueKinds = {
  next: { en: 'next', zh: '下一步' },
  promise: { en: 'promise', zh: '承诺' },
  waiting: { en: 'waiting', zh: '等待回复' },
  task: { en: 'task', zh: '任务' },
  opportunity: { en: 'opportunity', zh: '销售机会' },
  rot: { en: 'stuck', zh: '阶段停滞' },
  silent: { en: 'silent', zh: '沉默' },
  no_plan: { en: 'no plan', zh: '无下一步' },
  care: { en: 'care', zh: '例行维护' },
  case: { en: 'case', zh: '工单' },
  visit: { en: 'visit', zh: '投诉回访' },
  milestone: { en: 'milestone', zh: '关键节点' },
  renewal: { en: 'renewal', zh: '续约' },
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
  care: (segment: Label): Label => ({ en: `regular care (${segment.en})`, zh: `例行维护（${segment.zh}）` }),
  rot: ({ title, days, stage }: { title: string | null; days: number; stage: Label }): Label => ({
    en: `${title == null ? '' : `${title}: `}${count(days, 'day')} in ${stage.en}`,
    zh: `${title == null ? '' : `${title}：`}在“${stage.zh}”停留 ${days} 天`,
  }),
  renewal: ({ kind, no }: { kind: Label; no: string | null }): Label => ({
    en: `renew the ${kind.en}${no == null ? '' : ` ${no}`}`,
    zh: `续签${kind.zh}${no == null ? '' : ` ${no}`}`,
  }),
  case: ({ kind, isToAnswer, content }: { kind: Label; isToAnswer: boolean; content: string }): Label => ({
    en: `${kind.en} not ${isToAnswer ? 'answered' : 'resolved'}: ${content}`,
    zh: `${kind.zh}未${isToAnswer ? '响应' : '解决'}：${content}`,
  }),
  visit: (content: string): Label => ({
    en: `visit after the complaint: ${content}`,
    zh: `投诉解决后回访：${content}`,
  }),
  milestone: ({ label, lunar }: { label: Label; lunar: string | null }): Label => ({
    en: `${label.en}${lunar == null ? '' : ` (lunar ${lunar})`}`,
    zh: `${label.zh}${lunar == null ? '' : `（农历 ${lunar}）`}`,
  }),
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
  undatedPromise: (a: { due: string; on: string }): Label => ({
    en: `promised on ${a.on} without a day; asked for again on ${a.due}`,
    zh: `${a.on} 承诺，未定日期；${a.due} 起提醒`,
  }),
  undatedWaiting: (a: { expected: string; on: string }): Label => ({
    en: `asked on ${a.on} without a day for the reply; asked for again on ${a.expected}`,
    zh: `${a.on} 起等待，未定预计日期；${a.expected} 起提醒`,
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
  task: (a: { due: string; on: string; by: string | null; isBegun: boolean }): Label => ({
    en: `due ${a.due}, given${a.by == null ? '' : ` by ${a.by}`} on ${a.on}${a.isBegun ? ', in progress' : ''}`,
    zh: `应于 ${a.due} 前完成，${a.on} ${a.by == null ? '创建' : `由${a.by}布置`}${a.isBegun ? '，进行中' : ''}`,
  }),
  opportunity: (a: { expected: string; on: string }): Label => ({
    en: `expected to close by ${a.expected}, open since ${a.on}`,
    zh: `预计 ${a.expected} 成交，${a.on} 起未关闭`,
  }),
  rot: (a: { since: string; limit: string; stage: Label }): Label => ({
    en: `in ${a.stage.en} since ${a.since}; the limit is ${a.limit}`,
    zh: `${a.since} 起处于“${a.stage.zh}”，停留上限 ${a.limit}`,
  }),
  care: (a: { last: string; segment: Label; every: string }): Label => ({
    en: `last contact ${a.last}; segment ${a.segment.en}: every ${a.every}`,
    zh: `最近互动 ${a.last}，${a.segment.zh}客户每 ${a.every} 维护一次`,
  }),
  case: (a: { kind: Label; on: string; limit: string; isToAnswer: boolean }): Label => ({
    en: `${a.kind.en} of ${a.on}, to be ${a.isToAnswer ? 'answered' : 'resolved'} within ${a.limit}`,
    zh: `${a.on} 的${a.kind.zh}，应在 ${a.limit} 内${a.isToAnswer ? '响应' : '解决'}`,
  }),
  visit: (a: { resolved: string; limit: string }): Label => ({
    en: `complaint resolved on ${a.resolved}, no contact since; the limit is ${a.limit}`,
    zh: `投诉于 ${a.resolved} 解决，此后未联系，时限 ${a.limit}`,
  }),
  milestone: (a: { day: string; days: number }): Label => {
    if (a.days === 0)
      return { en: `today, ${a.day}, until acknowledged`, zh: `今天（${a.day}），确认前持续提醒` };
    const [en, zh] =
      a.days > 0
        ? [`in ${count(a.days, 'day')}`, `${a.days} 天后`]
        : [`${count(-a.days, 'day')} ago`, `${-a.days} 天前`];
    return { en: `${en}, on ${a.day}, until acknowledged`, zh: `${zh}（${a.day}），确认前持续提醒` };
  },
  renewal: (a: { end: string; isOver: boolean }): Label => ({
    en: a.isOver
      ? `ended on ${a.end}, nothing signed after it`
      : `ends on ${a.end}, nothing signed after it yet`,
    zh: a.isOver ? `已于 ${a.end} 到期，未签新约` : `将于 ${a.end} 到期，尚未签新约`,
  }),
  escalated: (a: { names: readonly string[]; days: number }): Label => ({
    en: `${count(a.days, 'day')} late: escalated to ${a.names.join(', ')}`,
    zh: `逾期 ${a.days} 天，已升级至${a.names.join('、')}`,
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

/** What keeps a lunar date from being one. */
export type LunarProblem =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'no_leap'; readonly year: number; readonly month: number }
  | { readonly kind: 'short'; readonly year: number; readonly month: number; readonly days: number };

/** Returns the sentence that says why a lunar date does not exist. */
export function lunarWhy(problem: LunarProblem): Label {
  switch (problem.kind) {
    case 'unreadable':
      return {
        en: 'A lunar date is written MM-DD or YYYY-MM-DD.',
        zh: '农历日期应写作 MM-DD 或 YYYY-MM-DD。',
      };
    case 'month':
      return { en: `There is no lunar month ${problem.month}.`, zh: `农历没有 ${problem.month} 月。` };
    case 'day':
      return { en: `A lunar month has no day ${problem.day}.`, zh: `农历的月份没有第 ${problem.day} 天。` };
    case 'years':
      return {
        en: `The lunar calendar is known from ${problem.from} to ${problem.to}.`,
        zh: `农历年份只支持 ${problem.from} 至 ${problem.to}。`,
      };
    case 'no_leap':
      return {
        en: `The lunar year ${problem.year} has no leap month ${problem.month}.`,
        zh: `农历 ${problem.year} 年没有闰 ${problem.month} 月。`,
      };
    case 'short':
      return {
        en: `Month ${problem.month} of the lunar year ${problem.year} has ${problem.days} days.`,
        zh: `农历 ${problem.year} 年 ${problem.month} 月只有 ${problem.days} 天。`,
      };
  }
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
