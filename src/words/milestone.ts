// The words of milestones: what a date cannot be, which one is meant, and what is said after one was written.
import { type Label, problems } from '../errors.ts';

interface Known {
  readonly id: string;
  readonly label: Label;
}

export const milestoneProblems = problems('milestone', {
  no_such_day: {
    exit: 2,
    en: (a: { on: string }) => `There is no day ${a.on}.`,
    zh: (a: { on: string }) => `没有 ${a.on} 这一天。`,
    hint: {
      en: () => '--on 05-12, or --on 2024-05-12; a date of the lunar calendar takes --lunar',
      zh: () => '--on 05-12 或 --on 2024-05-12；农历日期加 --lunar',
    },
  },
  no_such_lunar_day: {
    exit: 2,
    en: (a: { on: string; why: Label }) => `There is no lunar date ${a.on}: ${decapitalized(a.why.en)}`,
    zh: (a: { on: string; why: Label }) => `没有农历 ${a.on}：${a.why.zh}`,
    hint: {
      en: () => '--on 08-15 --lunar, or without --lunar for a date of the solar calendar',
      zh: () => '--on 08-15 --lunar；公历日期不加 --lunar',
    },
  },
  remind: {
    exit: 2,
    en: (a: { text: string }) =>
      `One cannot be reminded ${JSON.stringify(a.text)} ahead: days, weeks or months.`,
    zh: (a: { text: string }) => `不能提前“${a.text}”提醒：请用天、周或月。`,
    hint: {
      en: () => '--remind 30d --remind 7d --remind 0d',
      zh: () => '--remind 30d --remind 7d --remind 0d',
    },
  },
  same: {
    exit: 2,
    en: (a: { customer: string; kind: Label; on: string; id: string }) =>
      `${a.customer} has that milestone already: ${a.kind.en} on ${a.on} (${a.id})`,
    zh: (a: { customer: string; kind: Label; on: string; id: string }) =>
      `${a.customer} 已有该节点：${a.kind.zh} ${a.on}（${a.id}）`,
  },
  unknown: {
    exit: 3,
    en: (a: { customer: string; text: string; known: readonly Known[] }) =>
      `${a.customer} has no milestone ${a.text}.${a.known.length === 0 ? '' : ` Known: ${list(a.known, 'en')}`}`,
    zh: (a: { customer: string; text: string; known: readonly Known[] }) =>
      `${a.customer} 没有节点“${a.text}”。${a.known.length === 0 ? '' : `现有：${list(a.known, 'zh')}`}`,
    hint: { en: () => 'tend milestone list', zh: () => 'tend milestone list' },
  },
  ambiguous: {
    exit: 3,
    en: (a: { text: string; known: readonly Known[] }) =>
      `${a.text} may be one of ${a.known.length}: ${list(a.known, 'en')}`,
    zh: (a: { text: string; known: readonly Known[] }) =>
      `“${a.text}”可能是以下 ${a.known.length} 个节点：${list(a.known, 'zh')}`,
    hint: { en: () => 'name it by its id', zh: () => '请用标识指明' },
  },
  not_due: {
    exit: 2,
    en: (a: { milestone: Label; from: string | null; day: string | null }) =>
      a.day == null
        ? `${a.milestone.en}: nothing to acknowledge, and no day ahead.`
        : `${a.milestone.en}: nothing to acknowledge yet. The next day is ${a.day}${a.from == null ? '.' : `, reminded of from ${a.from} on.`}`,
    zh: (a: { milestone: Label; from: string | null; day: string | null }) =>
      a.day == null
        ? `${a.milestone.zh}：没有待确认的提醒，之后也没有日期。`
        : `${a.milestone.zh}：目前没有待确认的提醒。下一次为 ${a.day}${a.from == null ? '。' : `，自 ${a.from} 起提醒。`}`,
  },
});

function list(known: readonly Known[], lang: 'en' | 'zh'): string {
  const one = ({ id, label }: Known): string =>
    lang === 'en' ? `${id} (${label.en})` : `${id}（${label.zh}）`;
  return known.map(one).join(lang === 'en' ? ', ' : '、');
}

function decapitalized(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

export const milestoneWords = {
  kind: { en: 'kind', zh: '节点' },
  on: { en: 'on', zh: '日期' },
  milestone: { en: 'milestone', zh: '节点' },
  form: { en: 'Milestone', zh: '关键节点' },
  isLunar: { en: 'Is that a date of the lunar calendar?', zh: '是否为农历日期？' },
  next: { en: 'Next', zh: '下一次' },
  ahead: { en: 'Ahead', zh: '还有' },
  customer: { en: 'Customer', zh: '客户' },
  what: { en: 'Milestone', zh: '节点' },
  date: { en: 'Date', zh: '日期' },
  remind: { en: 'Reminders', zh: '提醒' },
  id: { en: 'Id', zh: '标识' },
  title: { en: 'Milestones', zh: '关键节点' },
  empty: { en: 'There are no milestones yet.', zh: '还没有关键节点。' },
  howToAdd: {
    en: '  tend milestone add CUSTOMER --kind birthday --on MM-DD',
    zh: '  tend milestone add 客户 --kind 生日 --on MM-DD',
  },
  lunar: (on: string): Label => ({ en: `lunar ${on}`, zh: `农历 ${on}` }),
  never: { en: 'none', zh: '不提醒' },
  dated: (a: { on: string; isLunar: boolean; isYearly: boolean }): Label => ({
    en: `${a.isLunar ? 'lunar ' : ''}${a.on}${a.isYearly ? ', yearly' : ''}`,
    zh: `${a.isLunar ? '农历 ' : ''}${a.on}${a.isYearly ? '，每年' : ''}`,
  }),
  days: (days: number): Label => {
    if (days === 0) return { en: 'today', zh: '今天' };
    const count = Math.abs(days);
    const en = `${count} day${count === 1 ? '' : 's'}`;
    return days > 0 ? { en, zh: `${count} 天` } : { en: `${en} ago`, zh: `${count} 天前` };
  },
  added: (a: { customer: string; kind: Label; date: Label; id: string }): Label => ({
    en: `Added to ${a.customer}: ${a.kind.en}, ${a.date.en} (${a.id}).`,
    zh: `已新增 ${a.customer} 的${a.kind.zh}：${a.date.zh}（${a.id}）。`,
  }),
  nextIs: (a: { day: string; days: Label; from: string | null }): Label => ({
    en: `  next on ${a.day} (${a.days.en})${a.from == null ? '' : `, in the due list from ${a.from}`}`,
    zh: `  下一次 ${a.day}（${a.days.zh}）${a.from == null ? '' : `，自 ${a.from} 起列入到期清单`}`,
  }),
  shorter: (a: { on: string; day: string }): Label => ({
    en: `  a year without ${a.on} keeps the last day of that month`,
    zh: `  没有 ${a.on} 的年份取当月最后一天`,
  }),
  ownKind: (a: { kind: string; known: readonly Label[] }): Label => ({
    en: `  ${a.kind} is no entry of milestone_kinds and is kept as typed. Known: ${a.known.map(({ en }) => en).join(', ')}`,
    zh: `  “${a.kind}”不在 milestone_kinds 中，按原文保存。已有：${a.known.map(({ zh }) => zh).join('、')}`,
  }),
  acked: (a: { customer: string; kind: Label; day: string }): Label => ({
    en: `Acknowledged for ${a.customer}: ${a.kind.en} on ${a.day}.`,
    zh: `已确认：${a.customer} ${a.day} 的${a.kind.zh}。`,
  }),
  removed: (a: { customer: string; kind: Label; date: Label }): Label => ({
    en: `Removed from ${a.customer}: ${a.kind.en}, ${a.date.en}.`,
    zh: `已删除 ${a.customer} 的${a.kind.zh}：${a.date.zh}。`,
  }),
} as const;
