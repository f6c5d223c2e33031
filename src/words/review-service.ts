// The words of the service sections of a review: titles, definitions, measures, columns, and why there is nothing to count.
import type { Label } from '../errors.ts';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** Columns that several tables share. */
export const columnWords = {
  person: { en: 'Person', zh: '人员' },
  owner: { en: 'Owner', zh: '负责人' },
  customer: { en: 'Customer', zh: '客户' },
  number: { en: 'Number', zh: '编号' },
  kind: { en: 'Kind', zh: '类型' },
  what: { en: 'What', zh: '内容' },
  due: { en: 'Due', zh: '截止' },
  daysLate: { en: 'Days late', zh: '逾期天数' },
  since: { en: 'Since', zh: '起于' },
  on: { en: 'On', zh: '日期' },
  count: { en: 'Count', zh: '数量' },
  nobody: { en: 'customer is gone', zh: '客户已不存在' },
  noActive: { en: 'no active customers', zh: '没有活跃客户' },
} as const satisfies Record<string, Label>;

export const activityWords = {
  title: { en: 'Follow-ups', zh: '跟进互动' },
  definition: {
    en: 'Conversations of the period, by the one who had them; the frequency is conversations per active customer.',
    zh: '周期内的沟通记录，按跟进人统计；互动频次 = 沟通次数 ÷ 活跃客户数。',
  },
  followups: { en: 'Follow-ups', zh: '跟进次数' },
  spoken: { en: 'Customers spoken to', zh: '沟通过的客户' },
  notSpoken: { en: 'Active customers not spoken to', zh: '未沟通的活跃客户' },
  frequency: { en: 'Follow-ups per active customer', zh: '客户互动频次' },
  customers: { en: 'Customers', zh: '客户数' },
  byPerson: { en: 'By person', zh: '按人员' },
  methods: { en: 'By method', zh: '按方式' },
  trend: { en: 'Follow-ups over time', zh: '跟进走势' },
  nobody: { en: 'Nobody spoke to a customer.', zh: '没有沟通记录。' },
} as const satisfies Record<string, Label>;

export const outcomeWords = {
  in_time: { en: 'Done in time', zh: '按时完成' },
  postponed: { en: 'Postponed', zh: '已延期' },
  late: { en: 'Done late', zh: '逾期完成' },
  missed: { en: 'Missed', zh: '逾期未完成' },
  pending: { en: 'Still time', zh: '未到期' },
  undated: { en: 'Done, no day noted', zh: '完成但无日期' },
} as const satisfies Record<string, Label>;

export const actionWords = {
  title: { en: 'Actions', zh: '行动完成情况' },
  definition: {
    en: 'Next actions, promises and tasks whose day lies in the period, by the one who has to do them, as they stand today.',
    zh: '截止日期在周期内的下一步行动、承诺和任务，按执行人统计，以今天的状态为准。',
  },
  due: { en: 'Fell due', zh: '应完成' },
  kept: { en: 'Done in time, of those over', zh: '按时完成率' },
  byPerson: { en: 'By person', zh: '按人员' },
  byKind: { en: 'By kind', zh: '按类型' },
  missed: { en: 'Missed actions', zh: '逾期未完成的行动' },
  nothingDue: { en: 'Nothing fell due.', zh: '没有到期的行动。' },
  noneOver: { en: 'nothing whose time is over', zh: '没有已到期的行动' },
  noneMissed: { en: 'Nothing was missed.', zh: '没有逾期未完成的行动。' },
  next: { en: 'Next action', zh: '下一步行动' },
  promise: { en: 'Promise', zh: '承诺' },
  task: { en: 'Task', zh: '任务' },
  cancelled: (a: { count: number }): Label => ({
    en: `Not counted: ${a.count} given up, or left open when the customer was archived.`,
    zh: `未计入：${a.count} 项已取消，或客户归档时仍未完成。`,
  }),
  undated: (a: { count: number }): Label => ({
    en: `${a.count} done without the day noted: neither in time nor late.`,
    zh: `${a.count} 项已完成但未记日期，既不算按时也不算逾期。`,
  }),
} as const;

export const timelinessWords = {
  title: { en: 'Timeliness', zh: '录入及时性' },
  definition: (a: { customer: string; fast: string; late: string }): Label => ({
    en: `Customers first met in the period and entered within ${a.customer}; follow-ups of the period written within ${a.fast} and ${a.late}.`,
    zh: `周期内首次接触的客户在 ${a.customer} 内建档；周期内的跟进在 ${a.fast}、${a.late} 内记录。`,
  }),
  customers: (a: { limit: string }): Label => ({
    en: `Customers entered within ${a.limit}`,
    zh: `客户 ${a.limit} 内建档`,
  }),
  followups: (a: { limit: string }): Label => ({
    en: `Follow-ups written within ${a.limit}`,
    zh: `跟进 ${a.limit} 内记录`,
  }),
  followupColumn: (a: { limit: string }): Label => ({
    en: `Follow-ups ≤ ${a.limit}`,
    zh: `跟进 ≤${a.limit}`,
  }),
  customerColumn: (a: { limit: string }): Label => ({
    en: `Customers ≤ ${a.limit}`,
    zh: `建档 ≤${a.limit}`,
  }),
  delay: { en: 'Median delay', zh: '延迟中位数' },
  customerDays: { en: 'Median delay of customers', zh: '客户建档延迟中位数' },
  followupHours: { en: 'Median delay of follow-ups', zh: '跟进记录延迟中位数' },
  byPerson: { en: 'By person', zh: '按人员' },
  late: { en: 'Entered late', zh: '迟录记录' },
  recorded: { en: 'Entered', zh: '录入' },
  daysAfter: { en: 'Days after', zh: '相隔天数' },
  customer: { en: 'Customer', zh: '客户' },
  followup: { en: 'Follow-up', zh: '跟进' },
  noCustomers: { en: 'no customer was first met', zh: '没有首次接触的客户' },
  noFollowups: { en: 'no follow-ups', zh: '没有跟进记录' },
  noHours: { en: 'no follow-up says its hour', zh: '没有带时刻的跟进记录' },
  off: { en: 'the limit is off in tend.yaml', zh: 'tend.yaml 中已关闭该时限' },
  noneLate: { en: 'Nothing was entered late.', zh: '没有迟录的记录。' },
  typedIn: (a: { count: number }): Label => ({
    en: `Not judged: ${many(a.count, 'record')} entered more than 30 days after the event, as from an old sheet.`,
    zh: `未评判：${a.count} 条记录在事后 30 天以上录入，视为补录旧资料。`,
  }),
} as const;

export const casesWords = {
  title: { en: 'Complaints and cases', zh: '投诉与工单' },
  definition: {
    en: 'Complaint rate: active customers with a complaint in the period. Times to answer are of cases that happened in it, times to resolve of cases resolved in it.',
    zh: '投诉率 = 周期内有投诉的活跃客户 ÷ 活跃客户。响应时长按周期内发生的工单计，解决时长按周期内解决的工单计。',
  },
  rate: { en: 'Complaint rate', zh: '投诉率' },
  complaints: { en: 'Complaints', zh: '投诉数' },
  happened: { en: 'Cases', zh: '工单数' },
  resolved: { en: 'Resolved', zh: '已解决' },
  open: { en: 'Open at the end', zh: '期末未解决' },
  answered: { en: 'Answered in time', zh: '按时响应' },
  response: { en: 'Median time to answer', zh: '响应时长中位数' },
  resolutionHours: { en: 'Median hours to resolve', zh: '解决时长中位数（小时）' },
  resolutionDays: { en: 'Median days to resolve', zh: '解决时长中位数（天）' },
  satisfied: { en: 'Satisfied with the solution', zh: '对处理结果满意' },
  byKind: { en: 'By kind', zh: '按类型' },
  reasons: { en: 'Reasons of complaints', zh: '主要投诉原因' },
  reason: { en: 'Reason', zh: '原因' },
  customers: { en: 'Customers', zh: '客户数' },
  openCases: { en: 'Open cases', zh: '未解决的工单' },
  handler: { en: 'Handler', zh: '处理人' },
  isAnswered: { en: 'Answered', zh: '已响应' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  uncategorised: { en: 'no category', zh: '未分类' },
  none: { en: 'There were no cases.', zh: '没有工单。' },
  noComplaints: { en: 'Nobody complained.', zh: '没有投诉。' },
  noneOpen: { en: 'No case is open.', zh: '没有未解决的工单。' },
  noneAnswered: { en: 'no answer with its hour', zh: '没有带时刻的响应' },
  noneResolved: { en: 'nothing was resolved', zh: '没有解决的工单' },
  noneToAnswer: { en: 'nothing had to be answered', zh: '没有需要响应的工单' },
  noneSaid: { en: 'no customer said so', zh: '客户未表态' },
} as const satisfies Record<string, Label>;

export const satisfactionWords = {
  title: { en: 'Satisfaction', zh: '客户满意度' },
  definition: {
    en: 'Means of the surveys of the period, 1 to 5; each survey counts with the mean of its answers.',
    zh: '周期内满意度调查的均分（1–5 分），每份调查按其各题均分计入。',
  },
  overall: { en: 'Satisfaction', zh: '总体满意度' },
  surveys: { en: 'Surveys', zh: '调查份数' },
  asked: { en: 'Buyers who were asked', zh: '已调查的成交客户' },
  low: { en: 'Surveys with a low score', zh: '低分调查' },
  questions: { en: 'By question', zh: '按题目' },
  question: { en: 'Question', zh: '题目' },
  mean: { en: 'Mean', zh: '均分' },
  before: { en: 'Before', zh: '上期' },
  answers: { en: 'Answers by score', zh: '各分值答案数' },
  lowSurveys: { en: 'Low scores', zh: '低分客户' },
  score: { en: 'Score', zh: '分数' },
  lowest: { en: 'Below 3', zh: '低于 3 分的题目' },
  none: { en: 'no surveys', zh: '没有满意度调查' },
  noneTable: { en: 'There were no surveys: tend survey add', zh: '没有满意度调查：tend survey add' },
  noneLow: { en: 'Nobody gave a score below 3.', zh: '没有低于 3 分的评价。' },
  noBuyers: { en: 'no active customer has bought', zh: '没有已成交的活跃客户' },
  points: (a: { score: number }): Label => ({ en: String(a.score), zh: `${a.score} 分` }),
} as const;

export const healthWords = {
  title: { en: 'Health', zh: '客户健康度' },
  definition: (a: { on: string; since: string }): Label => ({
    en: `Health of the customers neither lost nor archived on ${a.on}, against ${a.since}.`,
    zh: `${a.on} 未流失且未归档客户的健康度，与 ${a.since} 相比。`,
  }),
  median: { en: 'Median score', zh: '健康度中位数' },
  rose: { en: 'Rose', zh: '上升' },
  fell: { en: 'Fell', zh: '下降' },
  worsened: { en: 'Colour became worse', zh: '颜色变差' },
  colours: { en: 'By colour', zh: '按颜色' },
  risers: { en: 'Rose most', zh: '上升最多' },
  fallers: { en: 'Fell most', zh: '下降最多' },
  from: { en: 'From', zh: '原' },
  to: { en: 'To', zh: '现' },
  change: { en: 'Change', zh: '变化' },
  because: { en: 'Because', zh: '原因' },
  noneRose: { en: 'No score rose.', zh: '没有分数上升的客户。' },
  noneFell: { en: 'No score fell.', zh: '没有分数下降的客户。' },
  unjudged: { en: 'no customer can be judged', zh: '没有可评估的客户' },
  judged: (a: { score: number | null; colour: Label }): Label => ({
    en: a.score == null ? a.colour.en : `${a.score} ${a.colour.en}`,
    zh: a.score == null ? a.colour.zh : `${a.score} ${a.colour.zh}`,
  }),
  component: (a: { key: Label; from: number | null; to: number | null }): Label => ({
    en: `${a.key.en} ${a.from ?? '—'} → ${a.to ?? '—'}`,
    zh: `${a.key.zh} ${a.from ?? '—'} → ${a.to ?? '—'}`,
  }),
  reasons: (a: { key: Label; why: Label; others: readonly Label[] }): Label => ({
    en: `${a.key.en}: ${a.why.en}${a.others.map(({ en }) => `; also ${en}`).join('')}`,
    zh: `${a.key.zh}：${a.why.zh}${a.others.map(({ zh }) => `；另有${zh}`).join('')}`,
  }),
} as const;

export const segmentsWords = {
  title: { en: 'Segments', zh: '客户分层' },
  definition: (a: { on: string; since: string }): Label => ({
    en: `Segments of the customers neither lost nor archived on ${a.on}, against ${a.since}.`,
    zh: `${a.on} 未流失且未归档客户的维护类型，与 ${a.since} 相比。`,
  }),
  none: { en: 'not bought yet', zh: '尚未成交' },
  churn: { en: 'Churn risk', zh: '流失风险客户' },
  chart: { en: 'Customers by segment', zh: '各维护类型客户数' },
  changed: { en: 'Changed segment', zh: '类型有变的客户' },
  atRisk: { en: 'At risk', zh: '风险客户' },
  segment: { en: 'Segment', zh: '维护类型' },
  from: { en: 'From', zh: '原' },
  to: { en: 'To', zh: '现' },
  leaving: { en: 'Fewer talks and orders', zh: '互动与订单双降' },
  why: { en: 'Why', zh: '依据' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  noneChanged: { en: 'Nobody changed segment.', zh: '没有客户的维护类型变化。' },
  noneAtRisk: { en: 'Nobody is at risk.', zh: '没有风险客户。' },
} as const;

export const careWords = {
  title: { en: 'Care', zh: '维护计划' },
  definition: {
    en: 'Contacts that fell due by the cadence of the segment, and had a conversation by their day; the segment is that at the start of the period and of each month.',
    zh: '按维护类型的频率到期的联系中，到期前有沟通的比例；维护类型以周期及各月开始时为准。',
  },
  kept: { en: 'Care kept', zh: '维护执行率' },
  missedCount: { en: 'Care missed', zh: '未执行的维护' },
  bySegment: { en: 'By segment', zh: '按维护类型' },
  byPerson: { en: 'By owner', zh: '按负责人' },
  segment: { en: 'Segment', zh: '维护类型' },
  every: { en: 'Every', zh: '频率' },
  customers: { en: 'Customers', zh: '客户数' },
  missed: { en: 'Missed care', zh: '未执行的维护' },
  last: { en: 'Last contact', zh: '最近联系' },
  effect: { en: 'Effect a quarter later', zh: '一个季度后的效果' },
  group: { en: 'Care in the earlier quarter', zh: '前一季度的维护' },
  groupKept: { en: 'all kept', zh: '全部执行' },
  groupMissed: { en: 'some missed', zh: '有遗漏' },
  satisfactionBefore: { en: 'Satisfaction before', zh: '前期满意度' },
  satisfactionAfter: { en: 'Satisfaction after', zh: '后期满意度' },
  amountBefore: (a: { currency: string }): Label => ({
    en: `Signed before (${a.currency})`,
    zh: `前期签约（${a.currency}）`,
  }),
  amountAfter: (a: { currency: string }): Label => ({
    en: `Signed after (${a.currency})`,
    zh: `后期签约（${a.currency}）`,
  }),
  noneDue: { en: 'no care fell due', zh: '没有到期的维护' },
  noneTable: { en: 'No care fell due.', zh: '没有到期的维护。' },
  noneMissed: { en: 'No care was missed.', zh: '没有未执行的维护。' },
  noCadence: { en: 'No segment has a cadence in tend.yaml.', zh: 'tend.yaml 中没有设置维护频率。' },
  noEffect: {
    en: 'No care fell due in the earlier quarter: nothing to compare.',
    zh: '前一季度没有到期的维护，无从比较。',
  },
  noSurveys: { en: 'nobody was asked in both quarters', zh: '没有两个季度都调查过的客户' },
  windows: (a: { before: Label; after: Label }): Label => ({
    en: `Effect: care due in ${a.before.en}; satisfaction of those asked and orders signed then and in ${a.after.en}.`,
    zh: `效果：以 ${a.before.zh} 到期的维护分组，比较该季度与 ${a.after.zh} 的满意度（两期均有调查者）和签约额。`,
  }),
  range: (a: { from: string; to: string }): Label => ({
    en: `${a.from} – ${a.to}`,
    zh: `${a.from} 至 ${a.to}`,
  }),
  pending: (a: { count: number }): Label => ({
    en: `${many(a.count, 'contact')} due today ${a.count === 1 ? 'is' : 'are'} not counted yet.`,
    zh: `今天到期的 ${a.count} 次联系尚未计入。`,
  }),
} as const;

export const qualityWords = {
  title: { en: 'Data quality', zh: '数据质量' },
  definition: (a: { on: string }): Label => ({
    en: `Customers neither lost nor archived on ${a.on}: what is missing that tend.yaml requires, not verified in time, or silent; and what was entered late in the period.`,
    zh: `${a.on} 未流失且未归档的客户：缺少 tend.yaml 的必填项、未按期核对或沉默；以及周期内迟录的记录。`,
  }),
  complete: { en: 'Complete customers', zh: '资料完整的客户' },
  verified: { en: 'Verified in time', zh: '按期核对的客户' },
  silent: { en: 'Silent customers', zh: '沉默客户' },
  late: { en: 'Late entries', zh: '迟录记录' },
  broken: { en: 'Broken files', zh: '有误的文件' },
  missing: { en: 'Missing', zh: '缺失的必填项' },
  field: { en: 'Field', zh: '字段' },
  record: { en: 'Record', zh: '记录' },
  which: { en: 'Which', zh: '涉及' },
  unverified: { en: 'To verify', zh: '待核对' },
  verifiedOn: { en: 'Verified', zh: '上次核对' },
  never: { en: 'never', zh: '从未' },
  silentTable: { en: 'Silent', zh: '沉默客户' },
  last: { en: 'Last contact', zh: '最近联系' },
  days: { en: 'Days', zh: '天数' },
  file: { en: 'File', zh: '文件' },
  code: { en: 'Wrong', zh: '问题' },
  noCustomers: { en: 'no customers', zh: '没有客户' },
  noneToVerify: { en: 'no customer can be judged', zh: '没有可评估的客户' },
  noneMissing: { en: 'Nothing is missing.', zh: '没有缺失的必填项。' },
  allVerified: { en: 'Everybody is verified.', zh: '全部按期核对。' },
  noneSilent: { en: 'Nobody is silent.', zh: '没有沉默客户。' },
  noneBroken: { en: 'Every file could be read.', zh: '所有文件均可读取。' },
  undated: {
    en: 'Fields bear no dates: what is missing or broken is so today.',
    zh: '字段没有日期：缺失与错误以今天为准。',
  },
} as const;

export const peopleWords = {
  title: { en: 'People', zh: '人员绩效' },
  definition: {
    en: 'What each person did: own conversations, actions and complaints; new customers, wins and orders of the customers they own.',
    zh: '每人的工作：本人的跟进、行动与处理的投诉；名下客户中的新客户、成交与签约。',
  },
  table: { en: 'By person', zh: '按人员' },
  followups: { en: 'Follow-ups', zh: '跟进' },
  customers: { en: 'Spoken to', zh: '沟通客户' },
  actions: { en: 'Actions in time', zh: '按时行动' },
  late: { en: 'Late', zh: '逾期完成' },
  missed: { en: 'Missed', zh: '未完成' },
  new: { en: 'New', zh: '新客户' },
  won: { en: 'Won', zh: '成交' },
  orders: { en: 'Orders', zh: '订单' },
  signed: (a: { currency: string }): Label => ({
    en: `Signed (${a.currency})`,
    zh: `签约（${a.currency}）`,
  }),
  complaints: { en: 'Complaints resolved', zh: '解决投诉' },
  none: {
    en: 'Nobody is in the team, and nothing happened: tend team add',
    zh: '团队中没有成员，也没有记录：tend team add',
  },
  nothing: { en: 'nothing to judge', zh: '无可评判' },
  left: (a: { names: readonly string[] }): Label => ({
    en: `Not in the team today: ${a.names.join(', ')}.`,
    zh: `目前不在团队中：${a.names.join('、')}。`,
  }),
} as const;

export const planWords = {
  title: { en: 'Plan for the next period', zh: '下期计划' },
  definition: (a: { name: string; from: string; to: string; on: string }): Label => ({
    en: `What falls due in ${a.name} (${a.from} – ${a.to}) or before it and is still to be done, as known on ${a.on}.`,
    zh: `${a.name}（${a.from} 至 ${a.to}）到期以及此前尚未完成的事项，以 ${a.on} 所知为准。`,
  }),
  due: (a: { name: string }): Label => ({ en: `Due in ${a.name}`, zh: `${a.name} 到期` }),
  overdue: { en: 'Overdue', zh: '已逾期' },
  remaining: { en: 'Still due in this period', zh: '本期内待完成' },
  rest: { en: 'This period', zh: '本期内' },
  ahead: { en: 'Coming later, reminded already', zh: '更晚到期，已提醒' },
  byPerson: { en: 'By person', zh: '按人员' },
  byKind: { en: 'By kind', zh: '按类型' },
  items: { en: 'What is to be done', zh: '待办事项' },
  undated: { en: 'Without a day', zh: '无期限事项' },
  none: { en: 'Nothing is planned.', zh: '没有计划事项。' },
  noneOverdue: { en: 'Nothing is overdue.', zh: '没有逾期事项。' },
  noneUndated: { en: 'Nothing else waits.', zh: '没有其他事项。' },
  dueColumn: { en: 'Due', zh: '到期' },
  priority: { en: 'Priority', zh: '优先级' },
} as const;
