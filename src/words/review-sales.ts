// The words of the sales sections of a review: titles, definitions, measures, columns and notes. Counts nothing.
import type { Label } from '../errors.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Columns that several tables have. */
export const columnWords = {
  on: { en: 'Day', zh: '日期' },
  customer: { en: 'Customer', zh: '客户' },
  number: { en: 'Number', zh: '编号' },
  owner: { en: 'Owner', zh: '负责人' },
  count: { en: 'Count', zh: '数量' },
  customers: { en: 'Customers', zh: '客户数' },
  stage: { en: 'Stage', zh: '阶段' },
  status: { en: 'Status', zh: '状态' },
  from: { en: 'From', zh: '原阶段' },
  to: { en: 'To', zh: '新阶段' },
  reason: { en: 'Reason', zh: '原因' },
  note: { en: 'Note', zh: '备注' },
  amount: { en: 'Amount', zh: '金额' },
  currency: { en: 'Currency', zh: '币种' },
  orders: { en: 'Orders', zh: '订单数' },
  buyers: { en: 'Buyers', zh: '成交客户数' },
  share: { en: 'Share', zh: '占比' },
  rank: { en: 'Rank', zh: '排名' },
  grade: { en: 'Grade', zh: '等级' },
  period: { en: 'Period', zh: '周期' },
} as const satisfies Record<string, Label>;

export const unknownWords = {
  owner: { en: 'unknown (customer is gone)', zh: '未知（客户已不存在）' },
  source: { en: 'not written down', zh: '未填写' },
  reason: { en: 'no reason kept', zh: '未保留原因' },
} as const satisfies Record<string, Label>;

export const newWords = {
  title: { en: 'New customers', zh: '新增客户' },
  definition: {
    en: 'Customers whose first contact fell in the period. Active: not in the history library.',
    zh: '首次接触时间落在本周期内的客户。在管：未归入历史客户库。',
  },
  fresh: { en: 'New customers', zh: '新增客户' },
  active: { en: 'Active customers at the end', zh: '期末在管客户' },
  list: { en: 'New customers', zh: '新增客户名单' },
  sources: { en: 'By source', zh: '按来源' },
  owners: { en: 'By owner', zh: '按负责人' },
  trend: { en: 'New customers per period', zh: '各周期新增客户' },
  none: { en: 'No new customers in this period.', zh: '本周期没有新增客户。' },
  source: { en: 'Source', zh: '来源' },
  stands: { en: 'Stands at', zh: '期末阶段' },
} as const satisfies Record<string, Label>;

export const movesWords = {
  title: { en: 'Moves', zh: '状态流转' },
  definition: {
    en: 'Changes of stage or status in the period. Forward and back are along the steps to a sale.',
    zh: '本周期内的阶段或状态变更。前进、后退按成交步骤判断。',
  },
  forward: { en: 'Moves forward', zh: '前进' },
  back: { en: 'Moves back', zh: '后退' },
  won: { en: 'Customers won', zh: '成交客户' },
  silent: { en: 'Customers fallen silent', zh: '转为沉默' },
  woken: { en: 'Woken: back from silent or lost', zh: '重新激活（沉默或流失后恢复）' },
  lost: { en: 'Customers lost', zh: '流失客户' },
  pairs: { en: 'From where to where', zh: '流转统计' },
  list: { en: 'Moves', zh: '流转明细' },
  way: { en: 'Way', zh: '方向' },
  none: { en: 'Nobody moved in this period.', zh: '本周期没有状态流转。' },
} as const satisfies Record<string, Label>;

export const wayLabels = {
  forward: { en: 'forward', zh: '前进' },
  back: { en: 'back', zh: '后退' },
  silent: { en: 'silent', zh: '转沉默' },
  lost: { en: 'lost', zh: '流失' },
  woken: { en: 'woken', zh: '激活' },
  within: { en: 'same step', zh: '同一步骤' },
} as const satisfies Record<string, Label>;

export const funnelWords = {
  title: { en: 'Funnel', zh: '销售漏斗' },
  definition: {
    en: 'Who stands where at the end, without the history library; and, of everybody ever met, how many reached each step or went beyond it.',
    zh: '期末各阶段客户数（不含历史客户库）；以及全部接触过的客户中，到达或越过各步骤的人数。',
  },
  open: { en: 'On the way to a sale', zh: '在跟进（潜在与意向）' },
  won: { en: 'Won customers', zh: '成交客户' },
  everWon: { en: 'Ever won, of everybody met', zh: '累计成交 / 全部客户' },
  standing: { en: 'Who stands where', zh: '各阶段客户数' },
  atStart: { en: 'Start', zh: '期初' },
  atEnd: { en: 'End', zh: '期末' },
  goals: { en: 'Goals', zh: '阶段目标' },
  steps: { en: 'Reached, of everybody ever met', zh: '漏斗（全部客户）' },
  step: { en: 'Step', zh: '步骤' },
  reached: { en: 'Reached', zh: '到达' },
  ofPrevious: { en: 'Of the step before', zh: '上一步转化' },
  pipeline: { en: 'Open opportunities', zh: '进行中的销售机会' },
  weighted: { en: 'Weighted', zh: '加权金额' },
  unweighted: { en: 'Without probability or amount', zh: '缺概率或金额' },
  opportunities: { en: 'Opportunities', zh: '机会数' },
  noPipeline: { en: 'No opportunity is open.', zh: '没有进行中的销售机会。' },
  none: { en: 'No customers yet.', zh: '还没有客户。' },
  noneMet: { en: 'nobody was known by then', zh: '当时还没有客户' },
  on: (a: { day: string }): Label => ({ en: `Counted on ${a.day}.`, zh: `统计日：${a.day}。` }),
  archived: (a: { count: number }): Label => ({
    en: `${many(a.count, 'customer', 'customers')} of the history library: in the steps, not among who stands where.`,
    zh: `历史客户库中的 ${a.count} 位客户计入漏斗步骤，不计入各阶段客户数。`,
  }),
} as const;

export const conversionWords = {
  title: { en: 'Conversion and time in stage', zh: '转化与停留时间' },
  definition: {
    en: 'Snapshot: of who stood in a step at the start, what became of them by the end. Cohort: of who was first met in a period, how many reached each step by today. Bottleneck: the step with the longest median stay.',
    zh: '快照：期初处于某步骤的客户，到期末的去向。同期群：同一周期内首次接触的客户，至今到达各步骤的人数。瓶颈：停留天数中位数最长的步骤。',
  },
  won: { en: 'Won, of those on the way at the start', zh: '成交 / 期初在跟进' },
  onward: { en: 'Moved onward, of those on the way at the start', zh: '前进 / 期初在跟进' },
  noneOpen: { en: 'nobody was on the way at the start', zh: '期初没有在跟进的客户' },
  cohort: { en: 'Met in the period and won by today', zh: '本期首次接触且至今成交' },
  noneMet: { en: 'nobody was first met in this period', zh: '本周期没有新增客户' },
  daysToWin: { en: 'Median days from first contact to won', zh: '首次接触到成交（天数中位数）' },
  noneWon: { en: 'nobody was won in this period', zh: '本周期没有成交' },
  bottleneck: { en: 'Median days in the slowest step', zh: '最慢步骤停留（天数中位数）' },
  noBottleneck: (a: { fewest: number }): Label => ({
    en: `no step has ${a.fewest} stays, so none is named`,
    zh: `没有步骤达到 ${a.fewest} 次停留，不作判断`,
  }),
  opportunities: { en: 'Opportunities won, of those closed', zh: '赢单 / 已关闭机会' },
  noneClosed: { en: 'no opportunity was closed in this period', zh: '本周期没有关闭的机会' },
  snapshot: { en: 'What became of who stood there at the start', zh: '期初客户的去向' },
  atStart: { en: 'Start', zh: '期初' },
  outcome: {
    onward: { en: 'Onward', zh: '前进' },
    stayed: { en: 'Stayed', zh: '停留' },
    back: { en: 'Back', zh: '后退' },
    silent: { en: 'Silent', zh: '沉默' },
    lost: { en: 'Lost', zh: '流失' },
    archived: { en: 'Archived', zh: '归档' },
  },
  cohorts: { en: 'Cohorts by first contact: reached by today', zh: '按首次接触分组：至今到达' },
  met: { en: 'Met', zh: '接触' },
  times: { en: 'Days in each step', zh: '各步骤停留天数' },
  ended: { en: 'Ended', zh: '已结束' },
  running: { en: 'Running', zh: '进行中' },
  median: { en: 'Median', zh: '中位数' },
  mean: { en: 'Mean', zh: '平均' },
  emptyStart: { en: 'Nobody was on the way to a sale at the start.', zh: '期初没有在跟进的客户。' },
  emptyCohorts: { en: 'Nobody was first met in these periods.', zh: '这些周期内没有新增客户。' },
  emptyTimes: { en: 'Nobody was on the way to a sale in this period.', zh: '本周期没有在跟进的客户。' },
  days: { en: 'Median days in each step', zh: '各步骤停留天数中位数' },
  slowest: (a: { step: Label; days: string; stays: number; fewest: number }): Label => ({
    en: `Bottleneck, of the steps with at least ${a.fewest} stays: ${a.step.en}, a median of ${a.days} days over ${a.stays} stays that ended in the period or still run.`,
    zh: `瓶颈（至少 ${a.fewest} 次停留的步骤中）：${a.step.zh}，${a.stays} 次停留（本期结束或仍在进行）的中位数为 ${a.days} 天。`,
  }),
  onwardNote: (a: { part: number; whole: number }): Label => ({
    en: `Of ${a.whole} who stood there at the start, ${a.part} moved onward.`,
    zh: `期初在此的 ${a.whole} 位客户中，${a.part} 位已前进。`,
  }),
  tooFew: (a: {
    steps: readonly { readonly step: Label; readonly days: string; readonly stays: number }[];
  }): Label => ({
    en: `Slower, but of fewer stays: ${a.steps.map(({ step, days, stays }) => `${step.en} (${days} days, ${many(stays, 'stay', 'stays')})`).join(', ')}.`,
    zh: `更慢但停留次数不足：${a.steps.map(({ step, days, stays }) => `${step.zh}（${days} 天，${stays} 次）`).join('、')}。`,
  }),
  young: {
    en: 'Younger cohorts had less time: compare them by their age.',
    zh: '较新的分组时间较短，比较时请考虑先后。',
  },
} as const;

export const lostWords = {
  title: { en: 'Lost', zh: '流失' },
  definition: {
    en: 'Customers that became lost and opportunities closed as lost in the period, by reason. The rate is of those who were neither lost nor archived at the start, or were met in the period.',
    zh: '本周期内流失的客户与输单的机会，按原因统计。流失率的分母：期初未流失、未归档的客户及本期新增客户。',
  },
  customers: { en: 'Customers lost', zh: '流失客户' },
  rate: { en: 'Lost, of who could be lost', zh: '流失率' },
  opportunities: { en: 'Opportunities lost', zh: '输单机会' },
  amount: (a: { currency: string }): Label => ({
    en: `Amount of lost opportunities, ${a.currency}`,
    zh: `输单金额（${a.currency}）`,
  }),
  nobody: { en: 'nobody could be lost', zh: '没有可流失的客户' },
  reasons: { en: 'Reasons', zh: '流失原因' },
  withNote: { en: 'With a note', zh: '有备注' },
  opportunityCount: { en: 'Opportunities', zh: '机会数' },
  list: { en: 'Lost customers', zh: '流失客户名单' },
  closed: { en: 'Lost opportunities', zh: '输单机会名单' },
  opportunity: { en: 'Opportunity', zh: '销售机会' },
  from: { en: 'Stood at', zh: '流失前阶段' },
  none: { en: 'Nothing was lost in this period.', zh: '本周期没有流失。' },
  noCustomer: { en: 'No customer was lost.', zh: '没有流失的客户。' },
  noOpportunity: { en: 'No opportunity was lost.', zh: '没有输单的机会。' },
  pareto: { en: 'Why customers were lost', zh: '客户流失原因' },
  paretoOpportunities: { en: 'Why opportunities were lost', zh: '输单原因' },
  unkept: {
    en: 'A customer who came back keeps no reason of the earlier loss.',
    zh: '客户恢复跟进后，此前的流失原因不再保留。',
  },
} as const;

export const traitsWords = {
  title: { en: 'What they have in common', zh: '客户共性' },
  definition: {
    en: 'Of everybody met by the end: who was ever won, or is of high intent (interested, with need and budget written down). Lift: how much more often than everybody those with a trait are among them.',
    zh: '截至期末的全部客户中，曾成交或高意向（意向客户，且需求与预算已填写）的客户有何共性。提升度：有该特征者的占比 ÷ 全部客户的占比。',
  },
  won: { en: 'Ever won, of everybody met', zh: '累计成交 / 全部客户' },
  highIntent: { en: 'High intent, of everybody met', zh: '高意向 / 全部客户' },
  nobody: { en: 'nobody was known by then', zh: '当时还没有客户' },
  table: { en: 'By trait', zh: '按特征' },
  trait: { en: 'Trait', zh: '特征' },
  value: { en: 'Value', zh: '取值' },
  share: { en: 'Won or high intent', zh: '成交或高意向' },
  wonColumn: { en: 'Won', zh: '成交' },
  highColumn: { en: 'High intent', zh: '高意向' },
  lift: { en: 'Lift', zh: '提升度' },
  none: { en: 'No trait is written down.', zh: '没有已填写的特征。' },
  best: { en: 'Lift of the traits that stand out', zh: '突出特征的提升度' },
  fewest: (a: { fewest: number }): Label => ({
    en: `No lift is made of fewer than ${a.fewest} customers: one more or less would change it too much.`,
    zh: `少于 ${a.fewest} 位客户的特征不计算提升度：一位客户的增减影响过大。`,
  }),
  unknown: (a: { trait: Label; count: number; whole: number }): Label => ({
    en: `${a.trait.en} is not written down for ${a.count} of ${a.whole}; they are left out of its lift.`,
    zh: `${a.whole} 位客户中有 ${a.count} 位未填写${a.trait.zh}，未计入其提升度。`,
  }),
  tags: {
    en: 'A tag that is given after the sale explains nothing.',
    zh: '成交之后才加的标签不能说明成交原因。',
  },
} as const;

export const traitLabels = {
  industry: { en: 'Industry', zh: '行业' },
  source: { en: 'Source', zh: '来源' },
  size: { en: 'Employees', zh: '规模' },
  tag: { en: 'Tag', zh: '标签' },
} as const satisfies Record<string, Label>;

/** The bands of template S1. */
export const sizeLabels: Readonly<Record<string, Label>> = {
  lt50: { en: 'under 50', zh: '50 人以下' },
  '50-200': { en: '50 to 200', zh: '50–200 人' },
  gt200: { en: 'over 200', zh: '200 人以上' },
};

export const ordersWords = {
  title: { en: 'Orders', zh: '订单' },
  definition: {
    en: 'Contracts, orders and renewals signed in the period, per currency. Top 20 %: the amount of the largest fifth of the buyers, rounded up.',
    zh: '本周期内签订的合同、订单与续约，按币种统计。Top 20%：成交额最高的五分之一客户（人数向上取整）的金额占比。',
  },
  orders: { en: 'Signed', zh: '签约笔数' },
  firstTime: { en: 'First-time buyers, of the buyers', zh: '首次购买 / 成交客户' },
  amount: (a: { currency: string }): Label => ({
    en: `Amount signed, ${a.currency}`,
    zh: `签约金额（${a.currency}）`,
  }),
  top: (a: { currency: string }): Label => ({
    en: `Top 20 % of buyers, share of ${a.currency}`,
    zh: `Top 20% 客户金额占比（${a.currency}）`,
  }),
  noBuyers: { en: 'nobody bought in this period', zh: '本周期没有成交' },
  tooFew: (a: { buyers: number; fewest: number }): Label => ({
    en: `${many(a.buyers, 'buyer', 'buyers')}: a fifth of fewer than ${a.fewest} is not one customer`,
    zh: `成交客户 ${a.buyers} 位，少于 ${a.fewest} 位，五分之一不足一位`,
  }),
  currencies: { en: 'By currency', zh: '按币种' },
  topBuyers: { en: 'Top 20 %', zh: '前 20% 客户' },
  topAmount: { en: 'Their amount', zh: '其金额' },
  kinds: { en: 'By kind', zh: '按类型' },
  kind: { en: 'Kind', zh: '类型' },
  owners: { en: 'By owner', zh: '按负责人' },
  trend: (a: { currency: string }): Label => ({
    en: `Amount per period, ${a.currency}`,
    zh: `各周期签约金额（${a.currency}）`,
  }),
  none: { en: 'Nothing was signed in this period.', zh: '本周期没有签约。' },
  mixed: {
    en: 'Amounts of different currencies are not added.',
    zh: '不同币种的金额不相加。',
  },
} as const;

export const contributionWords = {
  title: { en: 'Contribution', zh: '客户贡献度' },
  definition: {
    en: 'Customers ranked by the amount they signed, in the period and to date, per currency. Running: the share together with all above.',
    zh: '按签约金额对客户排名（本周期与累计），按币种统计。累计占比：与排名在前者合计的占比。',
  },
  period: { en: 'In the period', zh: '本周期' },
  toDate: { en: 'To date', zh: '累计' },
  running: { en: 'Running', zh: '累计占比' },
  chart: (a: { currency: string }): Label => ({
    en: `Largest customers to date, ${a.currency}`,
    zh: `累计签约最多的客户（${a.currency}）`,
  }),
  nobody: { en: 'Nobody bought in this period.', zh: '本周期没有成交。' },
  never: { en: 'Nobody has bought yet.', zh: '尚无成交。' },
} as const;

export const productsWords = {
  title: { en: 'Best sellers', zh: '受欢迎产品' },
  definition: {
    en: 'Products of the items of the orders signed in the period, by quantity × price, then by orders.',
    zh: '本周期签约订单明细中的产品，按数量 × 单价排序，其次按订单数。',
  },
  itemised: { en: 'Orders that name products', zh: '有产品明细的订单' },
  noOrders: { en: 'nothing was signed in this period', zh: '本周期没有签约' },
  product: { en: 'Product', zh: '产品' },
  quantity: { en: 'Quantity', zh: '数量' },
  table: { en: 'Products', zh: '产品' },
  chart: (a: { currency: string }): Label => ({
    en: `Best sellers, ${a.currency}`,
    zh: `受欢迎产品（${a.currency}）`,
  }),
  none: { en: 'No order of this period names a product.', zh: '本周期的订单没有产品明细。' },
  without: (a: { count: number }): Label => ({
    en: `${many(a.count, 'order names', 'orders name')} no product.`,
    zh: `${a.count} 笔订单没有产品明细。`,
  }),
  unpriced: (a: { count: number }): Label => ({
    en: `${many(a.count, 'item has', 'items have')} no quantity or price and no amount.`,
    zh: `${a.count} 条明细缺数量或单价，未计入金额。`,
  }),
} as const;

export const renewalWords = {
  title: { en: 'Renewal', zh: '续约' },
  definition: {
    en: 'Of the contracts whose end fell in the period: how many are covered by a later contract or renewal by today.',
    zh: '合同到期日落在本周期内的合同中，至今已被后续合同或续约覆盖的比例。',
  },
  rate: { en: 'Renewed, of those that ended', zh: '续约率' },
  none: { en: 'No contract ended in this period.', zh: '本周期没有到期的合同。' },
  noneEnded: { en: 'no contract ended in this period', zh: '本周期没有到期的合同' },
  amounts: { en: 'Amounts', zh: '金额' },
  endedAmount: { en: 'Ended', zh: '到期金额' },
  renewedAmount: { en: 'Of which renewed', zh: '其中已续约' },
  list: { en: 'Contracts that ended', zh: '到期合同' },
  contract: { en: 'Contract', zh: '合同' },
  ended: { en: 'Ended', zh: '到期日' },
  by: { en: 'Renewed by', zh: '续约合同' },
  not: { en: 'not renewed', zh: '未续约' },
  toCome: (a: { count: number }): Label => ({
    en: `${many(a.count, 'more contract ends', 'more contracts end')} later in this period.`,
    zh: `本周期内还有 ${a.count} 份合同将到期。`,
  }),
} as const;
