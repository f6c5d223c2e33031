// The words of cases: what cannot be done with one, and what is said after one was changed.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

interface Stated {
  readonly no: string;
  readonly state: Label;
  readonly command: string;
}

export const caseProblems = problems('case', {
  state: {
    exit: 2,
    en: (a: Stated) => `${a.no} is ${a.state.en.toLowerCase()} already.`,
    zh: (a: Stated) => `${a.no} 的状态已是“${a.state.zh}”。`,
    hint: { en: (a: Stated) => a.command, zh: (a: Stated) => inChinese(a.command) },
  },
  not_resolved: {
    exit: 2,
    en: (a: Stated) => `${a.no} is ${a.state.en.toLowerCase()}: only what was resolved is closed.`,
    zh: (a: Stated) => `${a.no} 的状态为“${a.state.zh}”：解决之后才能关闭。`,
    hint: { en: (a: Stated) => a.command, zh: (a: Stated) => inChinese(a.command) },
  },
  earlier: {
    exit: 2,
    en: (a: { no: string; at: string; since: string }) =>
      `${a.no} stands at ${a.since}; ${a.at} would come before that.`,
    zh: (a: { no: string; at: string; since: string }) => `${a.no} 在 ${a.since} 已有记录；${a.at} 早于它。`,
    hint: {
      en: (a: { since: string }) => `--at ${a.since} or later`,
      zh: (a: { since: string }) => `--at ${a.since} 或更晚`,
    },
  },
});

/** How long something took: hours where both ends have one. */
interface Took {
  readonly hours: number | null;
  readonly days: number;
  readonly limit: string | null;
  readonly isLate: boolean;
}

export const caseWords = {
  case: { en: 'case', zh: '工单' },
  form: { en: 'Case', zh: '工单' },
  kind: { en: 'kind', zh: '类型' },
  content: { en: 'content', zh: '内容' },
  result: { en: 'result', zh: '处理结果' },
  resultAsk: { en: 'What was done', zh: '处理结果' },
  satisfiedAsk: { en: 'Is the customer satisfied?', zh: '客户是否满意？' },
  added: (a: { no: string; kind: Label; customer: string; handler: string }): Label => ({
    en: `Added ${a.no}: ${a.kind.en} of ${a.customer} (handler ${a.handler}).`,
    zh: `已登记 ${a.no}：${a.customer}${a.kind.zh}（处理人 ${a.handler}）。`,
  }),
  toAnswer: (a: { due: string; command: string }): Label => ({
    en: `  answer by ${a.due}: ${a.command}`,
    zh: `  须在 ${a.due} 前响应：${a.command}`,
  }),
  toResolve: (a: { due: string; command: string }): Label => ({
    en: `  resolve by ${a.due}: ${a.command}`,
    zh: `  须在 ${a.due} 前解决：${a.command}`,
  }),
  responded: (a: { no: string } & Took): Label => ({
    en: `Answered ${a.no} ${after(a)}${within(a, 'en')}.`,
    zh: `已响应 ${a.no}，${afterZh(a)}响应${within(a, 'zh')}。`,
  }),
  resolved: (a: { no: string; result: string } & Took): Label => ({
    en: `Resolved ${a.no} ${after(a)}${within(a, 'en')}: ${a.result}`,
    zh: `已解决 ${a.no}，${afterZh(a)}解决${within(a, 'zh')}：${a.result}`,
  }),
  closed: (a: { no: string; satisfied: boolean | null }): Label => ({
    en: `Closed ${a.no}${a.satisfied == null ? '' : a.satisfied ? ', the customer is satisfied' : ', the customer is not satisfied'}.`,
    zh: `已关闭 ${a.no}${a.satisfied == null ? '' : a.satisfied ? '，客户满意' : '，客户不满意'}。`,
  }),
  unsatisfied: (a: { command: string }): Label => ({
    en: `  to take it up again: ${a.command}`,
    zh: `  如需重新处理：${a.command}`,
  }),
  visit: (a: { due: string; command: string }): Label => ({
    en: `  ask the customer again by ${a.due}: ${a.command}`,
    zh: `  须在 ${a.due} 前回访客户：${a.command}`,
  }),
  responseTime: { en: 'Response time', zh: '响应用时' },
  resolutionTime: { en: 'Resolution time', zh: '解决用时' },
  took: (a: Took): Label => ({
    en: `${isSameDay(a) ? 'same day' : length(a, 'en')}${within(a, 'en')}`,
    zh: `${isSameDay(a) ? '当天' : length(a, 'zh')}${within(a, 'zh')}`,
  }),
} as const;

function after(took: Took): string {
  if (isSameDay(took)) return 'on the same day';
  if (isAtOnce(took)) return 'at once';
  return `after ${length(took, 'en')}`;
}

function afterZh(took: Took): string {
  if (isAtOnce(took)) return '当即';
  return isSameDay(took) ? '当天' : `${length(took, 'zh')}后`;
}

function isSameDay({ hours, days }: Took): boolean {
  return hours == null && days === 0;
}

function isAtOnce({ hours }: Took): boolean {
  return hours != null && hours * 60 < 1;
}

function length({ hours, days }: Took, lang: 'en' | 'zh'): string {
  if (hours == null) return counted(days, lang === 'en' ? 'day' : '天');
  if (hours < 1) return counted(Math.round(hours * 60), lang === 'en' ? 'minute' : '分钟');
  // Beyond two days nobody counts in hours.
  if (hours > 48) return counted(Math.round((hours / 24) * 10) / 10, lang === 'en' ? 'day' : '天');
  return counted(Math.round(hours * 10) / 10, lang === 'en' ? 'hour' : '小时');
}

function counted(n: number, word: string): string {
  return /^[a-z]/.test(word) ? `${n} ${word}${n === 1 ? '' : 's'}` : `${n} ${word}`;
}

function within({ limit, isLate }: Took, lang: 'en' | 'zh'): string {
  if (limit == null) return '';
  if (lang === 'en') return isLate ? `, late: the limit is ${limit}` : ` (limit ${limit})`;
  return isLate ? `，已超过时限 ${limit}` : `（时限 ${limit}）`;
}
