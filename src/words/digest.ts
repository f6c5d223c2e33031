// The words of the digest: its headings, its counts, and what stands around the items. What goes wrong in sending is deliver.ts.
import type { Label } from '../errors.ts';

export const digestSectionLabels = {
  overdue: { en: 'Overdue', zh: '逾期' },
  today: { en: 'Today', zh: '今天' },
  escalated: { en: 'Escalated to you', zh: '升级给您' },
  important: { en: 'Important in your team', zh: '团队重要事项' },
  coming: { en: 'Coming', zh: '即将到期' },
  milestones: { en: 'Milestones', zh: '关键节点' },
  waiting: { en: 'Waiting for a reply', zh: '等待回复' },
  silent: { en: 'Gone quiet', zh: '沉默与停滞' },
  records: { en: 'To enter and check', zh: '补录与核对' },
} as const satisfies Record<string, Label>;

export type DigestSectionId = keyof typeof digestSectionLabels;

/** The same in the middle of a line of counts. */
const counted: Readonly<Record<DigestSectionId, Label>> = {
  overdue: { en: 'overdue', zh: '逾期' },
  today: { en: 'today', zh: '今天' },
  escalated: { en: 'escalated', zh: '升级' },
  important: { en: 'important', zh: '团队重要' },
  coming: { en: 'coming', zh: '即将到期' },
  milestones: { en: 'milestones', zh: '关键节点' },
  waiting: { en: 'waiting', zh: '等待回复' },
  silent: { en: 'quiet', zh: '沉默与停滞' },
  records: { en: 'to check', zh: '补录与核对' },
};

const weekdays: readonly Label[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
];

interface Counted {
  readonly id: DigestSectionId;
  readonly count: number;
}

/** Returns the numbers of a digest in one line. */
export function countsLine(counts: readonly Counted[]): Label {
  return {
    en: counts.map(({ id, count }) => `${count} ${counted[id].en}`).join(', '),
    zh: counts.map(({ id, count }) => `${counted[id].zh} ${count}`).join('，'),
  };
}

export const digestWords = {
  /** `weekday` is 1 for Monday. */
  heading: (a: { name: string; day: string; weekday: number }): Label => ({
    en: `What is due for ${a.name}, ${a.day} (${weekdays[a.weekday - 1]?.en ?? ''})`,
    zh: `${a.name}的待办 ${a.day}（${weekdays[a.weekday - 1]?.zh ?? ''}）`,
  }),
  /** Holds nothing of customers: subjects are read by whoever looks at the screen. */
  subject: (a: { day: string; counts: Label }): Label => ({
    en: `tend ${a.day}: ${a.counts.en}`,
    zh: `tend ${a.day} 待办：${a.counts.zh}`,
  }),
  section: (a: { label: Label; count: number }): Label => ({
    en: `${a.label.en} (${a.count})`,
    zh: `${a.label.zh}（${a.count}）`,
  }),
  title: (a: { customer: string | null; title: string }): Label => ({
    en: a.customer == null ? a.title : `${a.customer}: ${a.title}`,
    zh: a.customer == null ? a.title : `${a.customer}：${a.title}`,
  }),
  /** `ahead` is 0 today, and negative by the days it is late. */
  when: (a: { ahead: number }): Label => {
    const days = Math.abs(a.ahead);
    if (a.ahead < 0) return { en: `${days} day${days === 1 ? '' : 's'} late`, zh: `逾期 ${days} 天` };
    if (days === 0) return { en: 'today', zh: '今天' };
    return days === 1 ? { en: 'tomorrow', zh: '明天' } : { en: `in ${days} days`, zh: `${days} 天后` };
  },
  left: (a: { name: string }): Label => ({
    en: `of ${a.name}, who left`,
    zh: `原负责人${a.name}已离开`,
  }),
  of: (a: { name: string }): Label => ({ en: `${a.name}'s`, zh: `负责人${a.name}` }),
  more: (a: { count: number; command: string }): Label => ({
    en: `… and ${a.count} more: ${a.command}`,
    zh: `…… 另有 ${a.count} 项：${a.command}`,
  }),
  all: (a: { command: string }): Label => ({ en: `Everything: ${a.command}`, zh: `全部事项：${a.command}` }),
  document: { en: 'What is due', zh: '每日待办' },
} as const;
