// The words of the measures: why a grade, a segment, a risk or a health score is what it is. Computes nothing.
import type { Label } from '../errors.ts';

/** The colours of health: template S3, step 5.2. */
export const colourLabels = {
  green: { en: 'green', zh: '绿' },
  yellow: { en: 'yellow', zh: '黄' },
  red: { en: 'red', zh: '红' },
  unknown: { en: 'unknown', zh: '未知' },
} as const satisfies Record<string, Label>;

/** The components of health, by their keys in tend.yaml. */
export const healthKeyLabels = {
  frequency: { en: 'Conversations', zh: '跟进频次' },
  complaints: { en: 'Complaints', zh: '投诉' },
  renewal: { en: 'Renewal intent', zh: '续约意愿' },
  satisfaction: { en: 'Satisfaction', zh: '满意度' },
  orders: { en: 'Order trend', zh: '订单趋势' },
} as const satisfies Record<string, Label>;

/** The states of care in the table of template S4. */
export const careStateLabels = {
  active: { en: 'active', zh: '活跃' },
  potential: { en: 'potential', zh: '潜在' },
  risk: { en: 'at risk', zh: '风险预警' },
} as const satisfies Record<string, Label>;

export const gradeWords = {
  overridden: (a: { value: string; reason: string }): Label => ({
    en: `set to ${a.value} by hand: ${a.reason}`,
    zh: `人工设为 ${a.value} 级：${a.reason}`,
  }),
  computed: (a: { value: string | null }): Label => ({
    en: `the rule would say ${a.value ?? 'unknown'}`,
    zh: `按规则计算为${a.value == null ? '未知' : ` ${a.value} 级`}`,
  }),
  noOrders: (): Label => ({ en: 'no orders yet', zh: '尚无订单' }),
  noneIn: (a: { currency: string }): Label => ({
    en: `no orders in ${a.currency} yet`,
    zh: `尚无以 ${a.currency} 计的订单`,
  }),
  amount: (a: {
    signed: Label;
    from: string;
    to: string;
    points: number;
    steps: readonly Label[];
  }): Label => ({
    en: `${a.signed.en} signed from ${a.from} to ${a.to}: ${a.points} of ${points(a.steps.length)} (one each from ${list(a.steps, 'en')})`,
    zh: `${a.from} 至 ${a.to} 签约 ${a.signed.zh}：得 ${a.points} 分，满分 ${a.steps.length} 分（达到 ${list(a.steps, 'zh')} 各得 1 分）`,
  }),
  frequency: (a: { orders: number; points: number; steps: readonly number[] }): Label => ({
    en: `${count(a.orders, 'order')} in that time: ${a.points} of ${points(a.steps.length)} (one each from ${a.steps.join(', ')})`,
    zh: `同期 ${a.orders} 笔订单：得 ${a.points} 分，满分 ${a.steps.length} 分（达到 ${a.steps.join('、')} 笔各得 1 分）`,
  }),
  total: (a: { points: number; bands: { A: number; B: number; C: number } }): Label => ({
    en: `${points(a.points)} in all: A from ${a.bands.A}, B from ${a.bands.B}, C from ${a.bands.C}, else D`,
    zh: `共 ${a.points} 分：A 级 ${a.bands.A} 分起，B 级 ${a.bands.B} 分起，C 级 ${a.bands.C} 分起，其余为 D 级`,
  }),
  foreign: (a: { signed: Label; orders: number; currency: string }): Label => ({
    en: `not counted, because it is not in ${a.currency}: ${a.signed.en} (${count(a.orders, 'order')})`,
    zh: `未计入，因为不是 ${a.currency}：${a.signed.zh}（${a.orders} 笔订单）`,
  }),
};

export const trendWords = {
  tooNew: (a: { known: number; needed: number }): Label => ({
    en: `first contact ${count(a.known, 'day')} ago; judged from ${count(a.needed, 'day')} on`,
    zh: `首次接触至今 ${a.known} 天，满 ${a.needed} 天后才能判断`,
  }),
  notYet: (a: { first: string }): Label => ({
    en: `first contact is on ${a.first} only`,
    zh: `首次接触在 ${a.first}，此时尚未建立联系`,
  }),
  nothingBefore: (a: { days: number; currency: string }): Label => ({
    en: `nothing in ${a.currency} signed in the ${a.days} days before the last ${a.days}: nothing to compare with`,
    zh: `近 ${a.days} 天之前的 ${a.days} 天内没有以 ${a.currency} 计的签约，无从比较`,
  }),
  conversations: (a: { recent: number; before: number; days: number }): Label => ({
    en: `${count(a.recent, 'conversation')} in the last ${a.days} days, ${a.before} in the ${a.days} days before: ${a.recent < a.before ? 'fewer' : 'not fewer'}`,
    zh: `近 ${a.days} 天互动 ${a.recent} 次，之前 ${a.days} 天 ${a.before} 次：${a.recent < a.before ? '下降' : '未下降'}`,
  }),
  orders: (a: { recent: Label; before: Label; days: number; fell: boolean }): Label => ({
    en: `${a.recent.en} signed in the last ${a.days} days, ${a.before.en} in the ${a.days} days before: ${a.fell ? 'less' : 'not less'}`,
    zh: `近 ${a.days} 天签约 ${a.recent.zh}，之前 ${a.days} 天 ${a.before.zh}：${a.fell ? '下降' : '未下降'}`,
  }),
};

export const segmentWords = {
  overridden: (a: { segment: Label }): Label => ({
    en: `set to ${a.segment.en} by hand`,
    zh: `人工设为${a.segment.zh}`,
  }),
  computed: (a: { segment: Label | null }): Label => ({
    en: `the rule would say ${a.segment?.en ?? 'unknown'}`,
    zh: `按规则判断为${a.segment?.zh ?? '未知'}`,
  }),
  lost: (): Label => ({ en: 'lost: no longer cared for', zh: '已流失，不再维护' }),
  notBought: (): Label => ({ en: 'has not bought anything yet', zh: '尚未成交' }),
  openComplaint: (a: { no: string; on: string; days: number }): Label => ({
    en: `complaint ${a.no} of ${a.on} is not resolved (${count(a.days, 'day')})`,
    zh: `${a.on} 的投诉 ${a.no} 尚未解决（${a.days} 天）`,
  }),
  unsatisfied: (a: {
    complaints: number;
    days: number;
    score: string;
    on: string;
    limit: number;
  }): Label => ({
    en: `${count(a.complaints, 'complaint')} in the last ${a.days} days, and satisfaction ${a.score} on ${a.on}, below ${a.limit}`,
    zh: `近 ${a.days} 天投诉 ${a.complaints} 次，且 ${a.on} 满意度 ${a.score} 分，低于 ${a.limit} 分`,
  }),
  renewalLow: (): Label => ({ en: 'low intent to renew', zh: '续约意愿低' }),
  renewalHigh: (): Label => ({ en: 'high intent to renew', zh: '续约意愿高' }),
  noRisk: (): Label => ({ en: 'no sign of risk', zh: '没有风险信号' }),
  grade: (a: { value: string | null }): Label => ({
    en: `grade ${a.value ?? 'unknown'}`,
    zh: `客户等级 ${a.value ?? '未知'}`,
  }),
  opportunity: (a: { title: string }): Label => ({
    en: `open opportunity: ${a.title}`,
    zh: `进行中的销售机会：${a.title}`,
  }),
  noGrowth: (): Label => ({
    en: 'neither high intent to renew nor an open opportunity',
    zh: '没有高续约意愿，也没有进行中的销售机会',
  }),
};

export const healthWords = {
  conversations: (a: {
    had: number;
    days: number;
    expected: number;
    every: string;
    segment: Label | null;
    silent: number;
  }): Label => ({
    en: `${count(a.had, 'conversation')} in the last ${a.days} days, ${a.expected} expected (every ${a.every}${a.segment ? `, ${a.segment.en}` : ''}); last contact ${count(a.silent, 'day')} ago`,
    zh: `近 ${a.days} 天互动 ${a.had} 次，应有 ${a.expected} 次（每 ${a.every} 一次${a.segment ? `，${a.segment.zh}` : ''}），最近联系在 ${a.silent} 天前`,
  }),
  noCadence: (): Label => ({
    en: 'nothing says how often: neither the care of the segment nor the limit of silence',
    zh: '没有可比的频率：维护频率与沉默时限均已关闭',
  }),
  complaints: (a: { resolved: number; open: number; days: number }): Label => ({
    en: `${count(a.open, 'unresolved complaint')} (each takes all), ${a.resolved} resolved of the last ${a.days} days (each takes half)`,
    zh: `未解决投诉 ${a.open} 件（每件扣全部），近 ${a.days} 天内已解决 ${a.resolved} 件（每件扣一半）`,
  }),
  noComplaints: (a: { days: number }): Label => ({
    en: `no complaints in the last ${a.days} days`,
    zh: `近 ${a.days} 天没有投诉`,
  }),
  earlyComplaints: (a: { count: number }): Label => ({
    en: `${count(a.count, 'complaint')} before anything was bought`,
    zh: `尚未成交，已有投诉 ${a.count} 件`,
  }),
  nothingBought: (): Label => ({
    en: 'nothing bought yet that could be complained about',
    zh: '尚未成交，无从投诉',
  }),
  onlyNoComplaints: (): Label => ({
    en: 'no complaints, which alone says nothing',
    zh: '没有投诉，但仅凭这一点无法判断',
  }),
  renewal: (a: { intent: 'high' | 'medium' | 'low' }): Label => ({
    en: `${a.intent} intent to renew`,
    zh: `续约意愿${{ high: '高', medium: '中', low: '低' }[a.intent]}`,
  }),
  noRenewal: (): Label => ({ en: 'intent to renew not known', zh: '续约意愿未知' }),
  satisfaction: (a: { score: string; surveys: number }): Label => ({
    en: `satisfaction ${a.score} of 5 in ${count(a.surveys, 'survey')} of the last year`,
    zh: `近一年 ${a.surveys} 次调查平均 ${a.score} 分（满分 5 分）`,
  }),
  noSurveys: (): Label => ({ en: 'no survey in the last year', zh: '近一年没有满意度调查' }),
};

export const pipelineWords = {
  own: (a: { probability: number }): Label => ({
    en: `${a.probability} %, its own`,
    zh: `${a.probability}%，本机会自定`,
  }),
  ofStage: (a: { probability: number; stage: Label }): Label => ({
    en: `${a.probability} %, of the stage ${a.stage.en}`,
    zh: `${a.probability}%，取自阶段“${a.stage.zh}”`,
  }),
  closed: (a: { on: string; result: 'won' | 'lost'; probability: number }): Label => ({
    en: `${a.probability} %, ${a.result} on ${a.on}`,
    zh: `${a.probability}%，${a.on} ${a.result === 'won' ? '赢单' : '输单'}`,
  }),
  unknown: (): Label => ({
    en: 'no probability: neither the opportunity nor its stage has one',
    zh: '没有成交概率：本机会和所在阶段均未设置',
  }),
};

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

function points(n: number): string {
  return count(n, 'point');
}

function list(labels: readonly Label[], lang: 'en' | 'zh'): string {
  return labels.map((label) => label[lang]).join(lang === 'en' ? ', ' : '、');
}
