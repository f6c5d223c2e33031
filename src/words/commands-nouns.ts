// What the commands about opportunities, orders and tasks are for, and what their own flags mean.
import type { Label } from '../errors.ts';
import type { CommandWords } from './commands.ts';
import { typeLabel } from './look.ts';

export const nounNames = {
  opp: 'opportunity',
  order: 'order',
  task: 'task',
  case: 'case',
  survey: 'survey',
} as const;
export type NounName = keyof typeof nounNames;

/** A query, a record and an assignment that make sense for each noun. */
const samples: Readonly<
  Record<NounName, { readonly query: string; readonly record: string; readonly set: string }>
> = {
  opp: { query: 'open:yes owner:me', record: 'JH202405001', set: 'amount=60万 expected_close=2024-07-31' },
  order: { query: "signed_on:>=2024-01-01 'amount:>=10万'", record: 'HT202405001', set: 'end_on=2025-05-31' },
  task: { query: 'state:doing owner:li', record: 'n7k3', set: 'due=+3d priority=高' },
  case: { query: 'state:open', record: 'FW202405001', set: 'handler=chen' },
  survey: { query: 'by:me', record: 'n7k3', set: 'comment=响应及时' },
};

/** Returns the words of the subcommands that every noun has. */
export function nounLookWords(
  noun: NounName,
): Readonly<Record<'list' | 'show' | 'edit' | 'set', CommandWords>> {
  const { query, record, set } = samples[noun];
  const { en, zh } = typeLabel(nounNames[noun]);
  const named = {
    en: 'It is named by its number, the beginning of its id, a part of its title, or its customer when there is only one open.',
    zh: '可用编号、标识开头、名称的一部分指明；客户只有一条未结束的记录时也可用客户指明。',
  };
  return {
    list: {
      summary: { en: 'those that match a query', zh: `按查询列出${zh}` },
      about: {
        en: `The same as tend list --type ${nounNames[noun]}: any query, order and columns.`,
        zh: `等同于 tend list --type ${nounNames[noun]}：可用任意查询、排序和列。`,
      },
      examples: [[`tend ${noun} list ${query}`, { en: 'by query', zh: '按查询' }]],
    },
    show: {
      summary: { en: `one ${en} with all its fields`, zh: `查看一条${zh}` },
      about: { en: `Shows one ${en}. ${named.en}`, zh: `显示一条${zh}。${named.zh}` },
      examples: [[`tend ${noun} show ${record}`, { en: 'all of it', zh: '全部内容' }]],
    },
    edit: {
      summary: { en: `open one ${en} in $EDITOR`, zh: `用 $EDITOR 编辑${zh}` },
      about: {
        en: `Opens the file of one ${en}, as tend edit does. ${named.en}`,
        zh: `打开一条${zh}的文件，与 tend edit 相同。${named.zh}`,
      },
      examples: [[`tend ${noun} edit ${record}`, { en: 'in your editor', zh: '在编辑器中' }]],
    },
    set: {
      summary: { en: `change fields of one ${en}`, zh: `修改${zh}的字段` },
      about: {
        en: `Changes fields by their path, as tend set does. ${named.en}`,
        zh: `按路径修改字段，与 tend set 相同。${named.zh}`,
      },
      examples: [[`tend ${noun} set ${record} ${set}`, { en: 'by path', zh: '按路径' }]],
    },
  };
}

/** What flags mean that only these commands have, or that mean something else with them. */
export const nounFlagWords = {
  title: { en: 'what it is about, in a line', zh: '名称（一行）' },
  expectedAmount: { en: 'the amount we expect, such as 50万', zh: '预计成交金额，如 50万' },
  probability: {
    en: 'in per cent; without it that of the stage counts',
    zh: '成交概率（%），不填则按阶段计',
  },
  competitor: { en: 'a competing product; may be repeated', zh: '竞争产品，可重复' },
  decisionMaker: { en: 'who decides; may be repeated', zh: '关键决策人，可重复' },
  stage: { en: 'a stage of tend.yaml (default: that of the customer)', zh: '销售阶段（默认与客户一致）' },
  expectedClose: { en: 'when we expect the deal', zh: '预计成交日期' },
  currency: { en: 'such as EUR (default: that of the folder)', zh: '币种，如 EUR（默认为文件夹的币种）' },
  oppOwner: { en: 'who sells it (default: who looks after the customer)', zh: '负责人（默认为客户负责人）' },
  customerStays: { en: 'leave the customer where it stands', zh: '客户状态保持不变' },
  customerSet: {
    en: 'a field of the customer that the stage asks for, as path=value',
    zh: '该阶段所需的客户字段，写作 路径=值',
  },
  moveReason: { en: 'why it moves', zh: '变更原因' },
  closeReason: { en: 'why; of a loss an entry of lost_reasons', zh: '原因；输单时取自 lost_reasons' },
  orderKind: {
    en: 'contract, order or renewal',
    zh: '类型：contract（合同）、order（订单）或 renewal（续约）',
  },
  signedOn: { en: 'the day it was signed', zh: '签订日期' },
  orderAmount: { en: 'the amount; without it the sum of the items', zh: '金额；不填则为明细合计' },
  item: { en: 'product:quantity:price; may be repeated', zh: '产品:数量:单价，可重复' },
  taskCustomer: { en: 'the customer it is for', zh: '相关客户' },
  opportunity: { en: 'the opportunity it is for', zh: '相关销售机会' },
  taskOwner: { en: 'who does it (default: you)', zh: '负责人（默认您）' },
  taskDue: { en: 'until when', zh: '截止时间' },
  taskPriority: { en: 'high, medium or low (default: medium)', zh: '优先级：高、中、低（默认中）' },
  ok: { en: 'whether the work is accepted: yes or no', zh: '是否通过：yes 或 no' },
  reviewNote: { en: 'what is good, or what is missing', zh: '检查意见' },
} as const satisfies Record<string, Label>;

const opp: CommandWords = {
  summary: { en: 'opportunities: what may be sold', zh: '销售机会' },
  about: {
    en: 'A chance to sell something to a customer, with its amount, competitors, decision makers and stage. Alone it lists what is open. The weighted amount is the amount times the probability: its own, or that of its stage in tend.yaml.',
    zh: '客户的销售机会：预计成交金额、竞争产品、关键决策人和阶段。不带子命令时列出未关闭的机会。加权金额为金额乘以成交概率（自身的，或 tend.yaml 中该阶段的）。',
  },
  examples: [
    ['tend opp', { en: 'what is open', zh: '未关闭的机会' }],
    ['tend opp add 华东精工 --title 产线节能改造 --amount 50万', { en: 'a new one', zh: '新建' }],
    ['tend opp move 产线节能 方案提交', { en: 'on to the next stage', zh: '进入下一阶段' }],
  ],
};

const oppAdd: CommandWords = {
  summary: { en: 'a new opportunity', zh: '新建销售机会' },
  about: {
    en: 'Links an opportunity to its customer. It starts at the stage of the customer, or at the first stage of interest. With --stage, a customer that has no other open opportunity goes to that stage as well, through its gate; --no-customer leaves it where it stands.',
    zh: '为客户建立销售机会。阶段默认与客户一致，否则为第一个意向阶段。给出 --stage 时，若客户没有其他未关闭的机会，客户也经条件检查进入该阶段；--no-customer 则客户不变。',
  },
  examples: [
    [
      'tend opp add 华东精工 --title 产线节能改造 --amount 50万 --competitor 西门子方案 --decision-maker 张总 --expected-close 2024-06-30',
      { en: 'in one line', zh: '一行录入' },
    ],
    ['tend opp add', { en: 'asked for on a terminal', zh: '在终端上逐项询问' }],
  ],
};

const oppMove: CommandWords = {
  summary: { en: 'to another stage', zh: '变更阶段' },
  about: {
    en: 'Moves an opportunity to a stage and keeps the day of every change. What the gate of the stage requires must be known of the customer, as with tend move. A customer with no other open opportunity moves along, in the same write; one that is won already stays won. --no-customer leaves it where it stands.',
    zh: '把销售机会变更到某阶段，并保留每次变更的时间。与 tend move 相同，客户须满足该阶段的条件。没有其他未关闭机会的客户随之变更（同一次写入）；已成交客户保持成交。--no-customer 则客户不变。',
  },
  examples: [
    ['tend opp move JH202405001 proposal', { en: 'and its customer with it', zh: '客户随之变更' }],
    ['tend opp move 产线节能 商务谈判 --at 2024-05-10', { en: 'typed in later', zh: '补录' }],
  ],
};

const oppClose: CommandWords = {
  summary: { en: 'won or lost', zh: '关闭：赢单或输单' },
  about: {
    en: 'Closes an opportunity. Won: a customer that is not won yet becomes so, through the same gate as tend move, which asks for the contract; of one that is, --signed-on and --amount write the contract when they are given. Lost needs a reason and keeps the stage where it was lost; the customer stays, because losing a deal is not losing the customer.',
    zh: '关闭销售机会。赢单：尚未成交的客户随之成交，条件与 tend move 相同，需合同信息；已成交客户给出 --signed-on 和 --amount 时写入合同。输单须说明原因，并保留输单时的阶段；客户状态不变，因为丢单不等于客户流失。',
  },
  examples: [
    [
      'tend opp close JH202405001 won --signed-on 2024-05-20 --amount 48万',
      { en: 'with its contract', zh: '赢单并写入合同' },
    ],
    ['tend opp close 产线节能 lost --reason 价格过高', { en: 'with its reason', zh: '输单并说明原因' }],
  ],
};

const order: CommandWords = {
  summary: { en: 'contracts, orders and renewals', zh: '合同、订单与续约' },
  about: {
    en: 'What customers signed: contracts, orders and renewals. Alone it lists them.',
    zh: '客户签订的合同、订单和续约。不带子命令时列出全部。',
  },
  examples: [
    ['tend order', { en: 'all of them', zh: '全部' }],
    [
      'tend order add 华东精工 --kind order --signed-on 2024-05-20 --item 节能控制器:10:3200',
      { en: 'a new one', zh: '新建' },
    ],
  ],
};

const orderAdd: CommandWords = {
  summary: { en: 'a new contract, order or renewal', zh: '新建合同、订单或续约' },
  about: {
    en: 'Without --amount, the amount is the sum of the items when each has a quantity and a price. A contract with an end becomes due for renewal before it ends.',
    zh: '不给 --amount 时，若每项明细都有数量和单价，则金额为明细合计。有到期时间的合同会在到期前提醒续约。',
  },
  examples: [
    [
      'tend order add 华东精工 --kind contract --signed-on 2024-05-20 --amount 50万 --contract-no HT-2024-018 --start-on 2024-06-01 --end-on 2025-05-31',
      { en: 'a contract', zh: '合同' },
    ],
    [
      'tend order add 华东精工 --kind order --signed-on 昨天 --item 节能控制器:10:3200 --item 安装服务:1:5000',
      { en: 'an order with its items', zh: '带明细的订单' },
    ],
  ],
};

const task: CommandWords = {
  summary: { en: 'work that someone was given', zh: '任务' },
  about: {
    en: 'Tasks with an owner and a day, with or without a customer: to do, doing, done; with comments, files and the check of the manager. Alone it lists what is open. tend done and tend snooze take tasks as well.',
    zh: '有负责人和截止时间的任务，可关联客户：待处理、进行中、已完成；可加评论、附件和主管检查。不带子命令时列出未完成的任务。tend done 与 tend snooze 同样适用于任务。',
  },
  examples: [
    ['tend task', { en: 'what is open', zh: '未完成的任务' }],
    [
      'tend task add "为客户准备定制化方案" --customer 华东精工 --owner li --due 周五',
      { en: 'give one', zh: '分配任务' },
    ],
    ['tend task done 定制化方案 --result "方案已发客户"', { en: 'finish one', zh: '完成任务' }],
  ],
};

const taskAdd: CommandWords = {
  summary: { en: 'give someone a task', zh: '新建任务' },
  about: {
    en: 'A task needs a title and a day. Without --owner it is yours. A task for an opportunity is for its customer too.',
    zh: '任务须有名称和截止时间。不给 --owner 则由您负责。关联销售机会的任务同时关联其客户。',
  },
  examples: [
    [
      'tend task add "为客户准备定制化方案" --customer 华东精工 --owner li --due 周五 --priority 高',
      { en: 'for a customer', zh: '关联客户' },
    ],
    ['tend task add "更新报价模板" --due eow', { en: 'for yourself', zh: '自己的任务' }],
  ],
};

const taskStart: CommandWords = {
  summary: { en: 'someone works on it', zh: '开始处理' },
  about: {
    en: 'Sets a task to doing; one that was cancelled is taken up again.',
    zh: '把任务设为进行中；已取消的任务重新开始。',
  },
  examples: [['tend task start n7k3', { en: 'by the beginning of its id', zh: '用标识的开头' }]],
};

const taskDone: CommandWords = {
  summary: { en: 'it is finished', zh: '完成任务' },
  about: {
    en: 'Sets a task to done, with who finished it, when, and what came of it. The manager checks it with tend task review.',
    zh: '把任务设为已完成，记录完成人、时间和结果。主管用 tend task review 检查。',
  },
  examples: [['tend task done n7k3 --result "方案已发客户"', { en: 'with what came of it', zh: '附上结果' }]],
};

const taskCancel: CommandWords = {
  summary: { en: 'it is not needed any more', zh: '取消任务' },
  about: {
    en: 'Sets a task to cancelled; --result says why. tend task start takes it up again.',
    zh: '把任务设为已取消；--result 说明原因。tend task start 可重新开始。',
  },
  examples: [['tend task cancel n7k3 --result "客户已取消需求"', { en: 'with the reason', zh: '附上原因' }]],
};

const taskComment: CommandWords = {
  summary: { en: 'say something about it', zh: '添加评论' },
  about: { en: 'Adds a comment, with who wrote it and when.', zh: '添加评论，记录评论人和时间。' },
  examples: [['tend task comment n7k3 "第三版方案已修改预算部分"', { en: 'a comment', zh: '评论' }]],
};

const taskAttach: CommandWords = {
  summary: { en: 'copy files to it', zh: '添加附件' },
  about: {
    en: 'Copies files (up to 20 MiB each) into attachments/ under a name made for them, and keeps their own name and checksum in the task. tend check finds files that are missing or were changed.',
    zh: '把文件（每个不超过 20 MiB）复制到 attachments/ 下并另起文件名，任务中保留原名和校验和。tend check 会发现缺失或被改动的附件。',
  },
  examples: [['tend task attach n7k3 ~/方案v3.docx', { en: 'a file', zh: '一个文件' }]],
};

const taskReview: CommandWords = {
  summary: { en: 'the check of finished work', zh: '检查完成质量' },
  about: {
    en: 'Accepts finished work or sends it back. Only a manager, the lead of the owner, or who gave the task may do so. Sent back, the task is doing again and the note stays as a comment.',
    zh: '通过已完成的工作或退回。仅经理、负责人的主管或任务创建人可以检查。退回后任务恢复为进行中，检查意见留作评论。',
  },
  examples: [
    ['tend task review n7k3 --ok yes', { en: 'accepted', zh: '通过' }],
    ['tend task review n7k3 --ok no --note "缺少投资回报测算"', { en: 'sent back', zh: '退回' }],
  ],
};

export const nounCommandWords = {
  opp,
  oppAdd,
  oppMove,
  oppClose,
  order,
  orderAdd,
  task,
  taskAdd,
  taskStart,
  taskDone,
  taskCancel,
  taskComment,
  taskAttach,
  taskReview,
} as const satisfies Record<string, CommandWords>;
