// What each command is for: one line for the list, a few sentences for its page, and examples that can be pasted.
import type { Label } from '../errors.ts';

export interface CommandWords {
  readonly summary: Label;
  readonly about: Label;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, what: Label])[];
}

export const programWords = {
  summary: {
    en: 'A plain-text CRM: customers and follow-ups as YAML files in a git folder.',
    zh: '纯文本客户管理：客户与跟进记录是 git 文件夹中的 YAML 文件。',
  },
  about: {
    en: 'Without a command, tend lists what is due today for you, and why.',
    zh: '不带命令时，tend 列出您今天的到期事项及原因。',
  },
} as const;

const due: CommandWords = {
  summary: { en: 'what is due today, and why', zh: '今天到期的事项及原因' },
  about: {
    en: 'One list of everything that waits for you: next actions, promises, awaited replies, silent customers, customers without a plan, late entries and data to verify. Important items (priority high) are shown to the owner and to the lead. A query narrows the customers.',
    zh: '一张清单列出所有等您处理的事项：下一步行动、承诺、等待的回复、沉默客户、没有计划的客户、迟录和待核对的信息。重要事项（高优先级）同时提醒负责人与团队负责人。可用查询缩小客户范围。',
  },
  examples: [
    ['tend due', { en: 'today, for you', zh: '今天，我的' }],
    ['tend due --owner all --within 7d', { en: 'the team, a week ahead', zh: '全团队，未来一周' }],
    ['tend due --kind silent,no_plan', { en: 'customers nobody is looking after', zh: '无人跟进的客户' }],
    ['tend due tag:VIP客户 --json', { en: 'for scripts', zh: '供脚本使用' }],
  ],
};

const add: CommandWords = {
  summary: { en: 'a new customer', zh: '新建客户' },
  about: {
    en: 'On a terminal a form asks module by module; flags fill it beforehand, and with all required fields given nothing is asked. Look-alikes are shown before a second one is made. The last question is the second check of the summary.',
    zh: '在终端上按模块逐项询问；已给出的选项不再询问，必填项齐全时不提问。新建前显示疑似重复的客户。最后一问是对摘要的二次核对。',
  },
  examples: [
    ['tend add', { en: 'the guided form', zh: '引导式表单' }],
    [
      'tend add 华东精工 --kind company --phone 13812345678 --source 展会推荐',
      { en: 'in one line', zh: '一行录入' },
    ],
    [
      'tend add "Ann Lee" --kind individual --set person.occupation=教师',
      { en: 'any field with --set', zh: '用 --set 填任意字段' },
    ],
  ],
};

const log: CommandWords = {
  summary: { en: 'a conversation and what follows from it', zh: '记录一次沟通及后续事项' },
  about: {
    en: 'Records a follow-up with its next actions, promises and awaited replies, and the move it caused. --owner, --due and --priority belong to the --next before them. An entry later than the limits of tend.yaml is told so; vague wordings are asked about once.',
    zh: '记录一次跟进及其下一步行动、承诺、等待事项和由此发生的状态变更。--owner、--due、--priority 属于其前的 --next。超过 tend.yaml 时限会提示；模糊表述会追问一次。',
  },
  examples: [
    [
      'tend log 华东精工 --method 电话 --summary "成本优化率不低于25%" --next "补充测算" --owner wang --due +2d --priority 高',
      { en: 'in one line', zh: '一行录入' },
    ],
    [
      'tend log 华东精工 --method visit --summary "…" --promise "下周提供试用账号@li+下周五"',
      { en: 'with a promise', zh: '带承诺事项' },
    ],
    [
      'tend log 东方教育 --method email --summary "…" --waiting "内部评审结果" --expected 5天后',
      { en: 'waiting for a reply', zh: '等待回复' },
    ],
  ],
};

const done: CommandWords = {
  summary: { en: 'an action is finished', zh: '完成一项行动' },
  about: {
    en: 'Finishes a next action, a promise or an awaited reply. The id stands in the last column of the due list; four characters are enough, and so is a part of its words that no other open action has. --next plans what follows.',
    zh: '完成一项下一步行动、承诺或等待的回复。标识在到期清单的最后一列，四个字符即可；也可写出内容中的一段，只要唯一。--next 安排后续行动。',
  },
  examples: [
    ['tend done n7k3 --result "已发送方案"', { en: 'with what came of it', zh: '附上结果' }],
    ['tend done n7k3 --next "电话确认" --due +3d', { en: 'and what follows', zh: '并安排下一步' }],
  ],
};

const snooze: CommandWords = {
  summary: { en: 'postpone an action, with a reason', zh: '推迟一项行动并说明原因' },
  about: {
    en: 'Postpones a next action, a promise or an awaited reply. Of a customer it postpones the reminders of silence and of a missing plan.',
    zh: '推迟一项下一步行动、承诺或等待的回复。对客户则推迟沉默和无计划的提醒。',
  },
  examples: [
    ['tend snooze n7k3 --until 下周三 --because "客户出差"', { en: 'until Wednesday', zh: '推迟到下周三' }],
    ['tend snooze 博远机械 --until +1m --because "等年度预算"', { en: 'a customer', zh: '客户' }],
  ],
};

const move: CommandWords = {
  summary: { en: 'through the life cycle, past its gates', zh: '变更状态或阶段，须满足条件' },
  about: {
    en: 'Moves a customer to a status or a stage. What the target requires and the customer lacks is asked for on a terminal; in a pipe it is refused with exit 6 and the flags that are missing. Winning writes the contract; losing needs a reason.',
    zh: '把客户变更到某状态或阶段。目标所需而缺少的内容，在终端上会询问，在管道中以 6 退出并列出所缺选项。成交会写入合同；流失须说明原因。',
  },
  examples: [
    [
      'tend move 华东精工 won --signed-on 2024-05-20 --amount 50万',
      { en: 'won, with its contract', zh: '成交并写入合同' },
    ],
    ['tend move 博远机械 lost --reason 价格过高', { en: 'lost, with its reason', zh: '流失并说明原因' }],
    ['tend move --silent', { en: 'everyone past the limit', zh: '所有超期未互动的客户' }],
  ],
};

const init: CommandWords = {
  summary: { en: 'make a folder', zh: '新建文件夹' },
  about: {
    en: 'Makes tend.yaml, the copies of the schemas for editors, and a git repository. The first member is you, from the flags or from git.\n\nPresets:\n  standard  everything of the other five together\n  sheet     five statuses and the follow-up sheet, no stages\n  form      the entry form in five modules with a second check\n  tables    the usual tables: funnel, satisfaction, complaints\n  pipeline  six stages with entry criteria, opportunities and tasks\n  care      care of customers: segments, milestones, satisfaction',
    zh: '生成 tend.yaml、供编辑器使用的 schema 副本和 git 仓库。第一位成员是您，信息取自选项或 git。\n\n预设：\n  standard  标准：包含其他五种的全部内容\n  sheet     客户信息记录与跟进表：五种状态，不分阶段\n  form      信息录入标准化表单：五个模块，二次核对\n  tables    客户管理常用表格：漏斗、满意度、投诉\n  pipeline  通用客户关系管理：六个阶段及进入条件、机会、任务\n  care      客户关系维护：维护分类、关键节点、满意度',
  },
  examples: [
    [
      'tend init crm --preset sheet --lang zh --user li --name 李雷',
      { en: 'the follow-up sheet, in Chinese', zh: '跟进表预设，中文' },
    ],
    ['tend init demo --demo', { en: 'something to play with', zh: '可供试用的示例' }],
  ],
};

export const commandWords = { due, add, log, done, snooze, move, init } as const satisfies Record<
  string,
  CommandWords
>;
