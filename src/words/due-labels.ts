// The words around the due list: columns, days, and what is said when there is nothing.
import type { Label } from '../errors.ts';

export const dueLabels = {
  heading: { en: 'Due', zh: '到期清单' },
  id: { en: 'Id', zh: '标识' },
  kind: { en: 'Kind', zh: '类别' },
  customer: { en: 'Customer', zh: '客户' },
  title: { en: 'What', zh: '事项' },
  owner: { en: 'Owner', zh: '负责人' },
  due: { en: 'Due', zh: '截止时间' },
  days_late: { en: 'Days late', zh: '逾期天数' },
  priority: { en: 'Priority', zh: '优先级' },
  grade: { en: 'Grade', zh: '等级' },
  escalation: { en: 'Escalation', zh: '升级级别' },
  escalated_to: { en: 'Escalated to', zh: '升级至' },
  why: { en: 'Why', zh: '原因' },
  command: { en: 'Command', zh: '命令' },
  when: ({
    due,
    late,
    isToday,
    isPromised,
  }: {
    due: string;
    late: number;
    isToday: boolean;
    isPromised: boolean;
  }): Label => {
    if (late > 0) return { en: `${late} day${late === 1 ? '' : 's'} late`, zh: `逾期 ${late} 天` };
    if (!isPromised) return { en: '', zh: '' };
    return isToday ? { en: 'today', zh: '今天' } : { en: due, zh: due };
  },
  nothing: ({ owner, hidden }: { owner: string | null; hidden: number }): Label => ({
    en: `Nothing is due${owner == null ? '' : ` for ${owner}`}.${hidden > 0 ? ` Others have ${hidden}: tend due --owner all` : ''}`,
    zh: `${owner == null ? '' : `${owner} `}没有到期事项。${hidden > 0 ? `其他人有 ${hidden} 项：tend due --owner all` : ''}`,
  }),
  more: ({ count }: { count: number }): Label => ({
    en: `… and ${count} more: --limit N, or a query`,
    zh: `…… 另有 ${count} 项：用 --limit N 或查询`,
  }),
};
