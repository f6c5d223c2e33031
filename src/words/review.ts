// The words around the sections of a review: its head, its figures, its formats, and what is wrong with what was asked for.
import { type Label, problems } from '../errors.ts';

/** A day, the last of a stretch, or how much of it has passed. */
interface Progress {
  readonly past: number;
  readonly all: number;
}

interface Span {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const reviewWords = {
  title: (a: { name: string; whose: Label }): Label => ({
    en: `Review ${a.name} · ${a.whose.en}`,
    zh: `复盘 ${a.name} · ${a.whose.zh}`,
  }),
  reportTitle: (a: { section: Label; name: string; whose: Label }): Label => ({
    en: `${a.section.en} · ${a.name} · ${a.whose.en}`,
    zh: `${a.section.zh} · ${a.name} · ${a.whose.zh}`,
  }),
  team: { en: 'team', zh: '全团队' },
  days: (a: { period: Span; before: Span }): Label => ({
    en: `${a.period.from} – ${a.period.to}, compared with ${a.before.name} (${a.before.from} – ${a.before.to})`,
    zh: `${a.period.from} 至 ${a.period.to}，与 ${a.before.name}（${a.before.from} 至 ${a.before.to}）对比`,
  }),
  asOf: (a: { day: string }): Label => ({ en: `As of ${a.day}`, zh: `截至 ${a.day}` }),
  revision: (a: { name: string; commit: string; day: string }): Label => ({
    en: `Read from git revision ${a.name} (${a.commit}, ${a.day})`,
    zh: `读自 git 版本 ${a.name}（${a.commit}，${a.day}）`,
  }),
  running: (a: Progress & { before: string; isWorkDone: boolean }): Label => ({
    en: `In progress: ${a.past} of ${a.all} days are counted; ${a.before} is whole${a.isWorkDone ? '.' : ', so no change is called good or bad yet.'}`,
    zh: `尚未结束：已计入 ${a.all} 天中的 ${a.past} 天；${a.before} 为完整周期${a.isWorkDone ? '。' : '，因此暂不判断变化的好坏。'}`,
  }),
  future: (a: { from: string; today: string }): Label => ({
    en: `This period begins on ${a.from}, after ${a.today}: nothing has happened in it yet.`,
    zh: `该周期从 ${a.from} 开始，晚于 ${a.today}：尚无任何记录。`,
  }),
  noCustomers: {
    en: 'There are no customers in this folder yet: tend add',
    zh: '文件夹中还没有客户：tend add',
  },
  noneOfOwner: (a: { owner: string }): Label => ({
    en: `${a.owner} has no customers in this folder.`,
    zh: `${a.owner} 名下没有客户。`,
  }),
  beforeFirst: (a: { first: string }): Label => ({
    en: `The records begin on ${a.first}, after this period.`,
    zh: `最早的记录始于 ${a.first}，晚于该周期。`,
  }),
  left: (a: { owner: string }): Label => ({
    en: `${a.owner} is no longer active in the team; what they did still counts.`,
    zh: `${a.owner} 已不在团队中；其历史工作仍计入。`,
  }),
  notInTeam: (a: { owner: string }): Label => ({
    en: `${a.owner} is not in the team of tend.yaml; records name them.`,
    zh: `${a.owner} 不在 tend.yaml 的团队中，但有记录提到此人。`,
  }),
  ownOnly: {
    en: 'Your role shows you your own customers only.',
    zh: '您的角色只显示自己的客户。',
  },
  leftOut: (a: { count: number; day: string }): Label => ({
    en: `Not counted, because entered or dated after ${a.day}: ${many(a.count, 'record', 'records')}.`,
    zh: `未计入 ${a.day} 之后录入或发生的记录 ${a.count} 条。`,
  }),
  later: (a: { count: number; day: string }): Label => ({
    en: `Not counted, because dated after ${a.day}: ${many(a.count, 'record', 'records')}.`,
    zh: `未计入日期晚于 ${a.day} 的记录 ${a.count} 条。`,
  }),
  notBegun: (a: { begun: string }): Label => ({
    en: `Nothing was entered before ${a.begun}: records count by the days they speak of.`,
    zh: `${a.begun} 之前没有录入任何记录：按记录所述日期计算。`,
  }),
  broken: (a: { count: number }): Label => ({
    en: `Left out, because the files are wrong (${a.count}): tend check`,
    zh: `因文件有误未计入（${a.count} 处），请执行 tend check：`,
  }),
  brokenInPeriod: { en: 'in this period', zh: '属于本周期' },
  more: (a: { count: number; command: string }): Label => ({
    en: `… ${a.count} more: ${a.command}`,
    zh: `……还有 ${a.count} 行：${a.command}`,
  }),
  moreRows: (a: { count: number }): Label => ({
    en: `… ${many(a.count, 'more row', 'more rows')}, in the CSV`,
    zh: `……还有 ${a.count} 行，见 CSV`,
  }),
  notShown: (a: { columns: readonly Label[] }): Label => ({
    en: `No room for: ${a.columns.map(({ en }) => en).join(', ')}`,
    zh: `因宽度不足未显示：${a.columns.map(({ zh }) => zh).join('、')}`,
  }),
  legend: (a: { before: string }): Label => ({
    en: `▲▼ against ${a.before}; ! is the wrong way. One section: tend report SECTION`,
    zh: `▲▼ 与 ${a.before} 相比；! 表示朝不利方向变化。单看一项：tend report 名称`,
  }),
  measure: { en: 'Measure', zh: '指标' },
  change: { en: 'Change', zh: '变化' },
  contents: { en: 'Contents', zh: '目录' },
  notes: { en: 'Notes', zh: '说明' },
  same: { en: 'unchanged', zh: '持平' },
  better: { en: 'better', zh: '变好' },
  worse: { en: 'worse', zh: '变差' },
  saved: (a: { path: string }): Label => ({ en: `Saved ${a.path}`, zh: `已保存 ${a.path}` }),
  unchanged: (a: { path: string }): Label => ({
    en: `${a.path} says the same already.`,
    zh: `${a.path} 内容没有变化。`,
  }),
  overwriteAsk: (a: { path: string }): Label => ({
    en: `${a.path} was edited by hand. Replace it?`,
    zh: `${a.path} 有手工修改，是否覆盖？`,
  }),
  overwriteWhat: (a: { path: string }): Label => ({
    en: `Replacing ${a.path}, which was edited by hand,`,
    zh: `覆盖有手工修改的 ${a.path}`,
  }),
  footer: (a: { command: string }): Label => ({ en: `Made by ${a.command}`, zh: `由 ${a.command} 生成` }),
  chartOf: (a: { title: Label; parts: readonly Label[] }): Label => ({
    en: `${a.title.en}: ${a.parts.map(({ en }) => en).join('; ')}`,
    zh: `${a.title.zh}：${a.parts.map(({ zh }) => zh).join('；')}`,
  }),
  point: (a: { label: Label; figure: Label }): Label => ({
    en: `${a.label.en} ${a.figure.en}`,
    zh: `${a.label.zh} ${a.figure.zh}`,
  }),
  runningShare: { en: 'Running share', zh: '累计占比' },
  entry: { en: 'Entry', zh: '项目' },
  value: { en: 'Value', zh: '数值' },
} as const;

export const figureWords = {
  share: (a: { part: string; whole: string; percent: string | null }): Label => ({
    en: `${a.part} of ${a.whole}${a.percent == null ? '' : ` (${a.percent})`}`,
    zh: `${a.part}/${a.whole}${a.percent == null ? '' : `（${a.percent}）`}`,
  }),
  days: (a: { value: string }): Label => ({ en: `${a.value} d`, zh: `${a.value} 天` }),
  hours: (a: { value: string }): Label => ({ en: `${a.value} h`, zh: `${a.value} 小时` }),
  of: (a: { text: Label; of: number }): Label => ({
    en: `${a.text.en} (of ${a.of})`,
    zh: `${a.text.zh}（共 ${a.of}）`,
  }),
  score: (a: { value: string }): Label => ({ en: a.value, zh: a.value }),
  points: (a: { value: string }): Label => ({ en: `${a.value} pp`, zh: `${a.value} 百分点` }),
} as const;

export const reviewFlagWords = {
  week: {
    en: 'an ISO week such as 2024-W20, this or last (default: this week)',
    zh: '周，如 2024-W20、本周、上周（默认本周）',
  },
  month: { en: 'a month such as 2024-05, this or last', zh: '月，如 2024-05、本月、上月' },
  quarter: { en: 'a quarter such as 2024-Q2, this or last', zh: '季度，如 2024-Q2、本季度、上季度' },
  owner: { en: 'me, a member, or all (default: all)', zh: 'me、某成员或 all（默认 all）' },
  save: { en: 'keep it as Markdown under reviews/', zh: '以 Markdown 保存到 reviews/' },
  rev: { en: 'read the folder as of this git revision', zh: '读取该 git 版本时的文件夹' },
  table: {
    en: 'only this table, with --format csv or tsv: SECTION.TABLE',
    zh: '与 --format csv 或 tsv 合用，只输出一张表：部分.表名',
  },
} as const satisfies Record<string, Label>;

export const reviewProblems = problems('review', {
  two_periods: {
    exit: 2,
    en: (a: { flags: readonly string[] }) => `A review is of one period, not of ${a.flags.join(' and ')}.`,
    zh: (a: { flags: readonly string[] }) => `一次复盘只针对一个周期，不能同时使用 ${a.flags.join(' 和 ')}。`,
  },
  other_unit: {
    exit: 2,
    en: (a: { text: string; flag: string; right: string; name: string }) =>
      `${a.flag} cannot be "${a.text}".`,
    zh: (a: { text: string; flag: string; right: string; name: string }) => `${a.flag} 不能是“${a.text}”。`,
    hint: {
      en: (a: { right: string; name: string }) => `${a.right} ${a.name}`,
      zh: (a: { right: string; name: string }) => `${a.right} ${a.name}`,
    },
  },
  no_ids: {
    exit: 2,
    en: () => 'A review is no list of records, so there are no ids to print.',
    zh: () => '复盘不是记录列表，没有可输出的标识。',
    hint: { en: () => 'tend list --format ids', zh: () => 'tend list --format ids' },
  },
  no_table: {
    exit: 2,
    en: (a: { name: string; close: string | null; known: readonly string[] }) =>
      `There is no table ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`} Known: ${a.known.join(', ')}`,
    zh: (a: { name: string; close: string | null; known: readonly string[] }) =>
      `没有表 ${a.name}${a.close == null ? '。' : `；是不是 ${a.close}？`}可选：${a.known.join('、')}`,
  },
  save_revision: {
    exit: 2,
    en: () => 'A review of an old revision is not kept: --save and --rev do not go together.',
    zh: () => '旧版本的复盘不保存：--save 与 --rev 不能同时使用。',
    hint: {
      en: () => 'tend review --rev REV --format md > FILE',
      zh: () => 'tend review --rev 版本 --format md > 文件',
    },
  },
  of_customer: {
    exit: 2,
    en: (a: { section: string; known: readonly string[] }) =>
      `The report ${a.section} is of all customers; of one customer there are ${a.known.join(', ')}.`,
    zh: (a: { section: string; known: readonly string[] }) =>
      `报告 ${a.section} 针对全部客户；单个客户可用：${a.known.join('、')}。`,
  },
});
