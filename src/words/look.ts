// The words of the commands that look: computed columns, headings, what is said when nothing is found. No layout.
import { type Label, problems } from '../errors.ts';

/** What is computed of a record and stored nowhere. */
export const computedLabels = {
  standing: { en: 'Standing', zh: '状态与阶段' },
  last_contact: { en: 'Last contact', zh: '最近联系' },
  next_due: { en: 'Next due', zh: '下次跟进' },
  silent_days: { en: 'Days silent', zh: '无互动天数' },
  amount: { en: 'Amount signed', zh: '签约金额' },
  grade: { en: 'Grade', zh: '客户等级' },
  segment: { en: 'Segment', zh: '维护类型' },
  health: { en: 'Health', zh: '健康度' },
  health_score: { en: 'Health score', zh: '健康度分数' },
  score: { en: 'Score', zh: '平均分' },
  archived: { en: 'Archived', zh: '已归档' },
  verified: { en: 'Verified', zh: '已核对' },
  owner: { en: 'Owner', zh: '负责人' },
  open: { en: 'Open', zh: '未完成' },
  weighted: { en: 'Weighted', zh: '加权金额' },
  id: { en: 'Id', zh: '标识' },
} as const satisfies Record<string, Label>;

export const listProblems = problems('list', {
  unknown_field: {
    exit: 2,
    en: (a: { flag: string; name: string; close: string | null; known: readonly string[] }) =>
      `${a.flag} knows no field "${a.name}".${a.close == null ? '' : ` Did you mean "${a.close}"?`}`,
    zh: (a: { flag: string; name: string; close: string | null; known: readonly string[] }) =>
      `${a.flag} 没有字段“${a.name}”。${a.close == null ? '' : `是否想输入“${a.close}”？`}`,
    hint: {
      en: (a: { known: readonly string[] }) =>
        `Use any of: ${a.known.filter(isPlain).join(', ')}, or any other field: tend help format`,
      zh: (a: { known: readonly string[] }) =>
        `可用字段：${a.known.filter(isPlain).join('、')}，其他字段见 tend help format`,
    },
  },
});

// Fields inside of fields would fill the screen.
function isPlain(name: string): boolean {
  return !name.includes('.');
}

const types: Readonly<
  Record<string, { readonly one: string; readonly many: string; readonly zh: string; readonly unit: string }>
> = {
  customer: { one: 'customer', many: 'customers', zh: '客户', unit: '位' },
  followup: { one: 'follow-up', many: 'follow-ups', zh: '跟进记录', unit: '条' },
  opportunity: { one: 'opportunity', many: 'opportunities', zh: '销售机会', unit: '个' },
  order: { one: 'order', many: 'orders', zh: '订单', unit: '笔' },
  task: { one: 'task', many: 'tasks', zh: '任务', unit: '项' },
  case: { one: 'case', many: 'cases', zh: '工单', unit: '件' },
  survey: { one: 'survey', many: 'surveys', zh: '满意度调查', unit: '份' },
};

/** Returns the words of a type of record; one that has none of its own is named as its folder is. */
function wordsOf(type: string) {
  return types[type] ?? { one: type, many: `${type}s`, zh: type, unit: '条' };
}

/** Returns what a single record of the type is called. */
export function typeLabel(type: string): Label {
  const { one, zh } = wordsOf(type);
  return { en: one, zh };
}

/** Returns what the records of the type are called, as a title. */
export function typesLabel(type: string): Label {
  const { many, zh } = wordsOf(type);
  return { en: `${many.charAt(0).toUpperCase()}${many.slice(1)}`, zh };
}

// As Intl would, whose first use is slow.
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function counted(type: string, count: number): Label {
  const { one, many, zh, unit } = wordsOf(type);
  return { en: `${grouped(count)} ${count === 1 ? one : many}`, zh: `${count} ${unit}${zh}` };
}

export const listWords = {
  count: counted,
  more: (count: number): Label => ({
    en: `… and ${grouped(count)} more: --limit N, or a query`,
    zh: `…… 另有 ${count} 条：用 --limit N 或查询`,
  }),
  leftOut: (labels: readonly Label[]): Label => ({
    en: `Too narrow for ${labels.length === 1 ? 'one column' : `${labels.length} columns`}: ${labels.map(({ en }) => en).join(', ')}`,
    zh: `宽度不够，有 ${labels.length} 列未显示：${labels.map(({ zh }) => zh).join('、')}`,
  }),
  none: (type: string): Label => ({
    en: `No ${wordsOf(type).one} matches.`,
    zh: `没有符合条件的${wordsOf(type).zh}。`,
  }),
  noneAtAll: (type: string): Label => ({
    en: `There are no ${wordsOf(type).many} yet.`,
    zh: `还没有${wordsOf(type).zh}。`,
  }),
  archived: (count: number): Label => ({
    en: `${count === 1 ? 'One in the history library matches' : `${count} in the history library match`}: add archived:yes`,
    zh: `历史客户库中有 ${count} 条符合：加上 archived:yes`,
  }),
} as const;

export const findWords = {
  title: (text: string): Label => ({ en: `Found: ${text}`, zh: `搜索：${text}` }),
  none: (text: string): Label => ({ en: `Nothing contains ${text}.`, zh: `没有内容包含 ${text}。` }),
  count: (hits: number, customers: number): Label => ({
    en: `${hits} ${hits === 1 ? 'record' : 'records'} of ${customers} ${customers === 1 ? 'customer' : 'customers'}`,
    zh: `${customers} 位客户的 ${hits} 条记录`,
  }),
  more: (count: number): Label => ({
    en: `… and ${count} more: --limit N, or another word`,
    zh: `…… 另有 ${count} 条：用 --limit N 或再加一个词`,
  }),
  columns: {
    type: { en: 'Type', zh: '类型' },
    id: { en: 'Id', zh: '标识' },
    no: { en: 'Number', zh: '编号' },
    customer: { en: 'Customer', zh: '客户' },
    on: { en: 'Day', zh: '日期' },
    field: { en: 'Field', zh: '字段' },
    text: { en: 'Text', zh: '内容' },
  },
} as const;

export const flagLabels = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
} as const satisfies Record<string, Label>;

export const revealWords = {
  failed: (reason: Label): Label => ({
    en: `Shown in full, but not recorded: ${reason.en}`,
    zh: `已完整显示，但未能记录：${reason.zh}`,
  }),
};

export const pageLabels = {
  section: { en: 'Section', zh: '模块' },
  field: { en: 'Field', zh: '字段' },
  value: { en: 'Value', zh: '内容' },
} as const satisfies Record<string, Label>;

export const openWords = {
  when: ({ due, late, isToday }: { due: string; late: number; isToday: boolean }): Label => {
    if (late > 0) return { en: `${late} day${late === 1 ? '' : 's'} late`, zh: `逾期 ${late} 天` };
    return isToday ? { en: 'today', zh: '今天' } : { en: due, zh: due };
  },
};

export const timelineWords = {
  move: { en: 'move', zh: '变更' },
  labelled: (label: Label, text: string): Label => ({
    en: `${label.en}: ${text}`,
    zh: `${label.zh}：${text}`,
  }),
  moved: ({ from, to, reason }: { from: Label | null; to: Label; reason: string | null }): Label => ({
    en: `${from == null ? '' : `${from.en} `}→ ${to.en}${reason == null ? '' : ` (${reason})`}`,
    zh: `${from == null ? '' : `${from.zh} `}→ ${to.zh}${reason == null ? '' : `（${reason}）`}`,
  }),
  order: ({
    no,
    amount,
    currency,
    from,
    to,
  }: {
    no: string;
    amount: string;
    currency: string;
    from: string | null;
    to: string | null;
  }): Label => ({
    en: `${no}: ${amount} ${currency}${from == null && to == null ? '' : `, ${from ?? '…'} – ${to ?? '…'}`}`,
    zh: `${no}：${amount} ${currency}${from == null && to == null ? '' : `，${periodZh(from, to)}`}`,
  }),
} as const;

function periodZh(from: string | null, to: string | null): string {
  if (from == null) return `至 ${to}`;
  return to == null ? `${from} 起` : `${from} 至 ${to}`;
}

/** The modules of a customer (template S1) and the parts of a page around them. */
export const sectionLabels = {
  basics: { en: 'Basics', zh: '基础信息' },
  contact: { en: 'Contact', zh: '联系方式' },
  needs: { en: 'Needs', zh: '需求与背景' },
  standing: { en: 'Standing', zh: '跟进与状态' },
  remarks: { en: 'Remarks', zh: '备注' },
  record: { en: 'Record', zh: '登记与核对' },
  open: { en: 'Open', zh: '待办事项' },
  timeline: { en: 'Timeline', zh: '跟进时间线' },
  who: { en: 'Who', zh: '客户' },
  promised: { en: 'Promised by us', zh: '我方承诺' },
  next: { en: 'Next actions', zh: '下一步行动' },
  awaited: { en: 'Awaited from them', zh: '等待对方' },
  other: { en: 'Also open', zh: '其他待办' },
  conversations: { en: 'Last conversations', zh: '最近沟通' },
  missing: { en: 'Not recorded yet', zh: '尚未记录' },
} as const satisfies Record<string, Label>;

export const factWords = {
  ago: ({ day, days }: { day: string; days: number }): Label => ({
    en: days === 0 ? `${day}, today` : `${day}, ${days} day${days === 1 ? '' : 's'} ago`,
    zh: days === 0 ? `${day}，今天` : `${day}，${days} 天前`,
  }),
  ahead: ({ day, days }: { day: string; days: number }): Label => {
    if (days > 0)
      return { en: `${day}, in ${days} day${days === 1 ? '' : 's'}`, zh: `${day}，还有 ${days} 天` };
    if (days === 0) return { en: `${day}, today`, zh: `${day}，今天` };
    return { en: `${day}, ${-days} day${days === -1 ? '' : 's'} late`, zh: `${day}，逾期 ${-days} 天` };
  },
  archived: ({ on, reason }: { on: string; reason: string }): Label => ({
    en: `In the history library since ${on}: ${reason}`,
    zh: `${on} 归入历史客户库：${reason}`,
  }),
  more: (count: number): Label => ({
    en: `… and ${count} more: --limit N`,
    zh: `…… 另有 ${count} 条：--limit N`,
  }),
} as const;
