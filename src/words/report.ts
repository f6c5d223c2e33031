// The words of `tend report`: the sections there are, and the tables of the measures.
import { type Label, problems } from '../errors.ts';

export const reportProblems = problems('report', {
  unknown_section: {
    exit: 2,
    en: (a: { name: string; close: string | null; known: readonly string[] }) =>
      `There is no report ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`} Known: ${a.known.join(', ')}`,
    zh: (a: { name: string; close: string | null; known: readonly string[] }) =>
      `没有报告“${a.name}”${a.close == null ? '。' : `；是不是 ${a.close}？`}可选：${a.known.join('、')}`,
    hint: { en: () => 'tend report --help', zh: () => 'tend report --help' },
  },
});

/** What people type for a section beside its name. */
export const sectionNames: Readonly<Record<SectionName, readonly string[]>> = {
  new_customers: ['new', '新客户', '新增客户', '新增'],
  moves: ['move', '状态变更', '变更', '流转'],
  funnel: ['漏斗', '销售漏斗'],
  conversion: ['转化', '转化率', '阶段停留'],
  lost: ['loss', '流失', '流失原因', '流失分析'],
  traits: ['trait', '特征', '共同特征', '客户特征'],
  orders: ['order', '订单', '合同', '成交'],
  contribution: ['contributions', '贡献', '客户贡献', '贡献度', '贡献排名'],
  products: ['product', '产品', '畅销产品'],
  renewal: ['renewals', '续约', '续约率', '复购'],
  activity: ['followups', '跟进', '跟进情况', '互动'],
  actions: ['action', '行动', '下一步行动'],
  cases: ['case', 'complaints', '投诉', '工单', '客诉'],
  satisfaction: ['survey', 'surveys', '满意度', '满意度调查'],
  health: ['健康度', '健康'],
  segments: ['segment', '分类', '维护分类', '维护类型'],
  care: ['维护', '维护计划', '客户维护'],
  timeliness: ['timely', '及时率', '录入及时率', '时效'],
  quality: ['data', '数据质量', '质量'],
  people: ['person', '人员', '个人业绩', '绩效'],
  plan: ['next', '计划', '下期计划'],
  grade: ['grades', '等级', '客户等级'],
};

type SectionName =
  | 'new_customers'
  | 'moves'
  | 'funnel'
  | 'conversion'
  | 'lost'
  | 'traits'
  | 'orders'
  | 'contribution'
  | 'products'
  | 'renewal'
  | 'activity'
  | 'actions'
  | 'cases'
  | 'satisfaction'
  | 'health'
  | 'segments'
  | 'care'
  | 'timeliness'
  | 'quality'
  | 'people'
  | 'plan'
  | 'grade';

export const reportWords = {
  section: { en: 'section', zh: '报告' },
  health: { en: 'Health', zh: '健康度' },
  grade: { en: 'Grade', zh: '客户等级' },
  segments: { en: 'Segment', zh: '维护类型' },
  churn: { en: 'Churn risk', zh: '流失风险' },
  care: { en: 'Next care', zh: '下次维护' },
  state: { en: 'State', zh: '维护状态' },
  why: { en: 'Why', zh: '依据' },
  sum: { en: 'The sum', zh: '计算' },
  since: { en: 'Since last week', zh: '一周来的变化' },
  component: { en: 'Component', zh: '项目' },
  value: { en: 'Value', zh: '得分率' },
  weight: { en: 'Weight', zh: '权重' },
  points: { en: 'Points', zh: '得分' },
  total: { en: 'Score', zh: '总分' },
  change: { en: 'Change', zh: '变化' },
  customer: { en: 'Customer', zh: '客户' },
  number: { en: 'Number', zh: '编号' },
  owner: { en: 'Owner', zh: '负责人' },
  amount: { en: 'Signed', zh: '签约金额' },
  score: { en: 'Score', zh: '分数' },
  unknown: { en: 'unknown', zh: '未知' },
  none: { en: 'none', zh: '无' },
  yes: { en: 'yes', zh: '有' },
  no: { en: 'no', zh: '无' },
  notCounted: { en: 'not counted', zh: '不计' },
  healthTitle: { en: 'Health of customers', zh: '客户健康度' },
  gradeTitle: { en: 'Grades of customers', zh: '客户等级' },
  segmentsTitle: { en: 'Segments and care', zh: '维护分类与维护计划' },
  nobody: { en: 'There are no customers to report on.', zh: '没有可列出的客户。' },
  scaled: (a: { known: number }): Label => ({
    en: `unknown is not counted: the weights known, ${a.known}, are scaled to 100`,
    zh: `未知项不计：其余权重合计 ${a.known}，按 100 折算`,
  }),
  judged: { en: 'Judged', zh: '评估' },
  nextCare: (ahead: Label): Label => ({ en: `next care ${ahead.en}`, zh: `下次维护 ${ahead.zh}` }),
  scored: (a: { score: number; colour: Label }): Label => ({
    en: `${a.score} ${a.colour.en}`,
    zh: `${a.score} ${a.colour.zh}`,
  }),
  line: (a: { what: Label; points: number; why: Label }): Label => ({
    en: `${a.what.en} ${a.points}: ${a.why.en}`,
    zh: `${a.what.zh} ${a.points} 分：${a.why.zh}`,
  }),
  bands: (a: { green: number; yellow: number }): Label => ({
    en: `green from ${a.green}, yellow from ${a.yellow}, else red`,
    zh: `绿 ${a.green} 分起，黄 ${a.yellow} 分起，其余为红`,
  }),
  judgedBy: (a: { colour: Label; bands: Label }): Label => ({
    en: `${a.colour.en} (${a.bands.en})`,
    zh: `${a.colour.zh}（${a.bands.zh}）`,
  }),
  unchanged: (a: { on: string }): Label => ({
    en: `nothing changed since ${a.on}`,
    zh: `自 ${a.on} 以来没有变化`,
  }),
  changed: (a: { what: Label; from: Label; to: Label }): Label => ({
    en: `${a.what.en}: ${a.from.en} → ${a.to.en}`,
    zh: `${a.what.zh}：${a.from.zh} → ${a.to.zh}`,
  }),
  counted: (a: { red: number; yellow: number; green: number; unknown: number }): Label => ({
    en: `${a.red} red, ${a.yellow} yellow, ${a.green} green, ${a.unknown} unknown`,
    zh: `红 ${a.red}，黄 ${a.yellow}，绿 ${a.green}，未知 ${a.unknown}`,
  }),
} as const;
