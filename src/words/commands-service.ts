// What the commands of service are for - cases, surveys, milestones - and what their own flags mean.
import type { Label } from '../errors.ts';
import type { CommandWords } from './commands.ts';

export const serviceFlagWords = {
  caseKind: {
    en: 'inquiry, complaint or aftersales',
    zh: '类型：inquiry（咨询）、complaint（投诉）或 aftersales（售后）',
  },
  content: { en: 'what the customer said', zh: '内容' },
  category: {
    en: 'an entry of case_categories in tend.yaml',
    zh: '原因分类（取自 tend.yaml 的 case_categories）',
  },
  handler: { en: 'who takes care of it (default: you)', zh: '处理人（默认您）' },
  result: { en: 'what was done', zh: '处理结果' },
  interim: { en: 'what was answered', zh: '响应内容' },
  satisfied: { en: 'whether the customer is satisfied: yes or no', zh: '客户是否满意：yes 或 no' },
  closedAt: {
    en: 'when it was resolved, where nobody wrote that down (default: now)',
    zh: '解决时间（仅在尚未记录时使用，默认现在）',
  },
  score: { en: 'question=1..5; may be repeated', zh: '问题=1 至 5 分，可重复' },
  comment: { en: 'what the customer said', zh: '客户意见' },
  surveyBy: { en: 'who asked (default: you)', zh: '调查人（默认您）' },
  milestoneKind: {
    en: 'birthday, anniversary or another of milestone_kinds',
    zh: '节点类型：生日、企业周年日等（取自 milestone_kinds）',
  },
  on: { en: 'MM-DD or YYYY-MM-DD', zh: '日期：MM-DD 或 YYYY-MM-DD' },
  lunar: { en: 'the date is one of the lunar calendar', zh: '日期为农历' },
  leap: { en: 'the lunar month is a leap one', zh: '农历闰月' },
  yearly: { en: 'comes every year', zh: '每年重复' },
  remind: {
    en: 'how long ahead, such as 30d; may be repeated (default: 30d, 7d, 0d)',
    zh: '提前多久提醒，如 30d，可重复（默认 30d、7d、0d）',
  },
} as const satisfies Record<string, Label>;

const caseGroup: CommandWords = {
  summary: { en: 'inquiries, complaints and after-sales', zh: '工单：咨询、投诉与售后' },
  about: {
    en: 'What customers ask for and complain about: open, doing, resolved, closed. The time until the answer and until the solution is kept beside the limits of tend.yaml. Alone it lists what is not resolved.',
    zh: '客户的咨询、投诉与售后问题：待处理、处理中、已解决、已关闭。响应用时和解决用时与 tend.yaml 的时限对照。不带子命令时列出未解决的工单。',
  },
  examples: [
    ['tend case', { en: 'what is not resolved', zh: '未解决的工单' }],
    [
      'tend case add 华东精工 --kind 投诉 --content "交货晚了三天" --category 物流配送 --handler chen',
      { en: 'a complaint', zh: '登记投诉' },
    ],
    [
      'tend case resolve FW202405001 --result "已补货并致歉" --satisfied yes',
      { en: 'its solution', zh: '解决' },
    ],
  ],
};

const caseAdd: CommandWords = {
  summary: { en: 'a new case', zh: '登记工单' },
  about: {
    en: 'What a customer asks for or complains about, and who takes care of it. It is due at once: to be answered within limits.case_response, and to be resolved within limits.case_resolution.',
    zh: '登记客户的咨询、投诉或售后问题和处理人。登记后立即列入到期清单：须在 limits.case_response 内响应、limits.case_resolution 内解决。',
  },
  examples: [
    [
      'tend case add 华东精工 --kind complaint --content "交货晚了三天" --category 物流配送 --handler chen --at 2024-05-18',
      { en: 'typed in later', zh: '补录' },
    ],
    ['tend case add', { en: 'asked for on a terminal', zh: '在终端上逐项询问' }],
  ],
};

const caseRespond: CommandWords = {
  summary: { en: 'the customer was answered', zh: '已响应客户' },
  about: {
    en: 'Somebody answered and works on it. Says how long that took, beside limits.case_response.',
    zh: '已响应客户并开始处理。显示响应用时与 limits.case_response 的对照。',
  },
  examples: [
    ['tend case respond FW202405001', { en: 'now', zh: '现在' }],
    [
      'tend case respond 华东精工 --at "2024-05-18 15:00" --result "已致电致歉"',
      { en: 'the open case of a customer', zh: '该客户未解决的工单' },
    ],
  ],
};

const caseResolve: CommandWords = {
  summary: { en: 'the matter is resolved', zh: '已解决' },
  about: {
    en: 'Writes what was done and when. A case that nobody answered before is answered with it. After a complaint the due list asks for a talk with the customer within limits.visit.',
    zh: '写下处理结果和解决时间；此前未响应的，同时记为响应。投诉解决后，到期清单会要求在 limits.visit 内回访客户。',
  },
  examples: [
    [
      'tend case resolve FW202405001 --result "已补货并致歉" --satisfied yes',
      { en: 'and the customer is satisfied', zh: '客户满意' },
    ],
  ],
};

const caseClose: CommandWords = {
  summary: { en: 'nothing more to do', zh: '关闭' },
  about: {
    en: 'Closes what was resolved, with what the customer says of it. To take a case up again: tend case set CASE state=doing.',
    zh: '关闭已解决的工单，并记下客户是否满意。如需重新处理：tend case set 工单 state=doing。',
  },
  examples: [
    ['tend case close FW202405001 --satisfied yes', { en: 'the customer is satisfied', zh: '客户满意' }],
  ],
};

const survey: CommandWords = {
  summary: { en: 'how satisfied customers are', zh: '满意度调查' },
  about: {
    en: 'The questions are survey_questions of tend.yaml, each answered with 1 to 5. Alone it lists all surveys.',
    zh: '问题取自 tend.yaml 的 survey_questions，每题 1 至 5 分。不带子命令时列出全部调查。',
  },
  examples: [
    ['tend survey', { en: 'all of them', zh: '全部' }],
    [
      'tend survey add 华东精工 --score 产品质量=4 --score 服务态度=5',
      { en: 'a new one', zh: '录入一次调查' },
    ],
  ],
};

const surveyAdd: CommandWords = {
  summary: { en: 'the answers of a customer', zh: '录入调查结果' },
  about: {
    en: 'A question is named by its id or its label; whole scores from 1 to 5. Questions may be left out: the mean is that of the answers.',
    zh: '问题用标识或名称指明，评分为 1 至 5 的整数。未问的问题可以不填，平均分只计已答的问题。',
  },
  examples: [
    [
      'tend survey add 华东精工 --score quality=4 --score attitude=5 --comment "响应及时"',
      { en: 'in one line', zh: '一行录入' },
    ],
    ['tend survey add', { en: 'asked for on a terminal', zh: '在终端上逐项询问' }],
  ],
};

const milestone: CommandWords = {
  summary: { en: 'birthdays, anniversaries and other days to remember', zh: '关键节点：生日、周年日等' },
  about: {
    en: 'Days of a customer that one is reminded of, by the solar or the lunar calendar. Every reminder stays in the due list until it is acknowledged. Alone it lists the next day of each.',
    zh: '客户的关键日子，公历或农历；提醒会一直留在到期清单中，直到确认。不带子命令时列出各节点的下一次日期。',
  },
  examples: [
    ['tend milestone', { en: 'the next day of each', zh: '各节点的下一次' }],
    [
      'tend milestone add 华东精工 --kind 生日 --on 08-15 --lunar',
      { en: 'a lunar birthday', zh: '农历生日' },
    ],
    ['tend milestone ack 华东精工 生日', { en: 'taken care of', zh: '已处理' }],
  ],
};

const milestoneAdd: CommandWords = {
  summary: { en: 'a new day to remember', zh: '新增关键节点' },
  about: {
    en: 'A day without a year comes every year, and so do birthdays and anniversaries. Without --remind one is reminded 30 days, 7 days and 0 days ahead.',
    zh: '不写年份的日期每年重复，生日和周年日也每年重复。不给 --remind 时提前 30 天、7 天和当天提醒。',
  },
  examples: [
    ['tend milestone add 华东精工 --kind anniversary --on 2008-06-18', { en: 'every year', zh: '每年重复' }],
    [
      'tend milestone add 华东精工 --kind birthday --on 08-15 --lunar --remind 14d',
      { en: 'a lunar birthday, two weeks ahead', zh: '农历生日，提前两周提醒' },
    ],
  ],
};

const milestoneList: CommandWords = {
  summary: { en: 'the next day of each', zh: '各节点的下一次日期' },
  about: {
    en: 'Every milestone with its next day and the days until then, the nearest first; of one customer, or of all who are not in the history library.',
    zh: '列出各节点的下一次日期和剩余天数，最近的在前；可只看某个客户，默认为历史客户库以外的全部客户。',
  },
  examples: [
    ['tend milestone list', { en: 'of all customers', zh: '全部客户' }],
    ['tend milestone list 华东精工 --json', { en: 'of one, for scripts', zh: '某客户，供脚本使用' }],
  ],
};

const milestoneAck: CommandWords = {
  summary: { en: 'the day that is due was taken care of', zh: '确认到期的节点已处理' },
  about: {
    en: 'Acknowledges the occurrence that the due list reminds of; next year it comes again. A milestone is named by its id or its kind.',
    zh: '确认到期清单中提醒的这一次；明年会再次提醒。节点用标识或类型指明。',
  },
  examples: [['tend milestone ack 华东精工 生日', { en: 'by its kind', zh: '按类型指明' }]],
};

const milestoneRemove: CommandWords = {
  summary: { en: 'forget a day', zh: '删除节点' },
  about: {
    en: 'Removes a milestone and everything that was acknowledged of it. It is named by its id or its kind.',
    zh: '删除一个节点及其确认记录。节点用标识或类型指明。',
  },
  examples: [['tend milestone remove 华东精工 生日', { en: 'by its kind', zh: '按类型指明' }]],
};

export const serviceCommandWords = {
  caseGroup,
  caseAdd,
  caseRespond,
  caseResolve,
  caseClose,
  survey,
  surveyAdd,
  milestone,
  milestoneAdd,
  milestoneList,
  milestoneAck,
  milestoneRemove,
} as const satisfies Record<string, CommandWords>;
