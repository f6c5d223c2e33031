// The words of tasks: what cannot be done with one, and what is said after one was changed.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

export const taskProblems = problems('task', {
  state: {
    exit: 2,
    en: (a: { title: string; state: Label; hint: string }) =>
      `That task is ${a.state.en.toLowerCase()} already: ${a.title}`,
    zh: (a: { title: string; state: Label; hint: string }) =>
      `该任务${a.state.zh.startsWith('已') ? '' : '已是'}${a.state.zh}：${a.title}`,
    hint: { en: (a: { hint: string }) => a.hint, zh: (a: { hint: string }) => inChinese(a.hint) },
  },
  not_done: {
    exit: 2,
    en: (a: { title: string; state: Label; id: string }) =>
      `Only finished work is reviewed; that task is ${a.state.en.toLowerCase()}: ${a.title}`,
    zh: (a: { title: string; state: Label; id: string }) =>
      `只能检查已完成的工作；该任务为${a.state.zh}：${a.title}`,
    hint: {
      en: (a: { id: string }) => `tend task done ${a.id}`,
      zh: (a: { id: string }) => `tend task done ${a.id}`,
    },
  },
  not_reviewer: {
    exit: 2,
    en: (a: { me: string; reviewers: readonly string[] }) =>
      `${a.me} may not review this task. It is reviewed by who gave it, the lead of its owner, or a manager: ${a.reviewers.join(', ')}`,
    zh: (a: { me: string; reviewers: readonly string[] }) =>
      `${a.me} 不能检查该任务。可由创建人、负责人的主管或经理检查：${a.reviewers.join('、')}`,
  },
  other_customer: {
    exit: 2,
    en: (a: { opportunity: string; other: string; customer: string }) =>
      `The opportunity ${a.opportunity} belongs to ${a.other}, not to ${a.customer}.`,
    zh: (a: { opportunity: string; other: string; customer: string }) =>
      `销售机会 ${a.opportunity} 属于 ${a.other}，不属于 ${a.customer}。`,
    hint: {
      en: () => 'leave --customer away: the task is for the customer of its opportunity',
      zh: () => '不写 --customer：任务自动关联销售机会的客户',
    },
  },
  empty_comment: {
    exit: 2,
    en: () => 'The comment is empty.',
    zh: () => '评论为空。',
    hint: { en: () => 'tend task comment TASK "TEXT"', zh: () => 'tend task comment 任务 "内容"' },
  },
  no_next: {
    exit: 2,
    en: (a: { title: string }) => `--next belongs to a conversation, and this is a task: ${a.title}`,
    zh: (a: { title: string }) => `--next 属于沟通记录，而这是任务：${a.title}`,
    hint: {
      en: () => 'tend task add "TITLE" --due DATE, or tend log CUSTOMER --next TEXT --due DATE',
      zh: () => 'tend task add "名称" --due 日期，或 tend log 客户 --next 内容 --due 日期',
    },
  },
  done_open: {
    exit: 4,
    en: (a: { state: string }) => `The task says when it was done, but its state is ${a.state}.`,
    zh: (a: { state: string }) => `任务写了完成时间，但状态为 ${a.state}。`,
    hint: { en: () => 'set its state to done, or remove `done`', zh: () => '把状态改为 done，或删去 done' },
  },
  other_opportunity: {
    exit: 4,
    en: (a: { opportunity: string }) =>
      `opportunity names ${a.opportunity}, which belongs to another customer.`,
    zh: (a: { opportunity: string }) => `opportunity 指向 ${a.opportunity}，但它属于另一客户。`,
    hint: { en: () => 'correct the customer or the opportunity', zh: () => '请改正客户或销售机会' },
  },
});

export const taskWords = {
  task: { en: 'task', zh: '任务' },
  title: { en: 'title', zh: '任务名称' },
  due: { en: 'due', zh: '截止时间' },
  file: { en: 'file', zh: '文件' },
  text: { en: 'text', zh: '内容' },
  ok: { en: 'accepted or not', zh: '是否通过' },
  note: { en: 'why it is sent back', zh: '退回原因' },
  form: { en: 'Task', zh: '任务' },
  okAsk: { en: 'Is the work accepted?', zh: '检查是否通过？' },
  noteAsk: { en: 'What is missing', zh: '退回原因' },
  added: (a: { id: string; title: string; owner: string; due: string; priority: Label }): Label => ({
    en: `Added task ${a.id}: ${a.title} (${a.owner}, due ${a.due}, ${a.priority.en})`,
    zh: `已新建任务 ${a.id}：${a.title}（${a.owner}，${a.due} 前，优先级${a.priority.zh}）`,
  }),
  started: (a: { title: string }): Label => ({ en: `Doing: ${a.title}`, zh: `进行中：${a.title}` }),
  cancelled: (a: { title: string; result: string | null }): Label => ({
    en: `Cancelled: ${a.title}${a.result == null ? '' : ` — ${a.result}`}`,
    zh: `已取消：${a.title}${a.result == null ? '' : ` —— ${a.result}`}`,
  }),
  toReview: (a: { id: string; reviewer: string }): Label => ({
    en: `  to be checked by ${a.reviewer}: tend task review ${a.id} --ok yes|no`,
    zh: `  待 ${a.reviewer} 检查：tend task review ${a.id} --ok yes|no`,
  }),
  commented: (a: { title: string; count: number }): Label => ({
    en: `Commented (${a.count} in all): ${a.title}`,
    zh: `已评论（共 ${a.count} 条）：${a.title}`,
  }),
  attached: (a: { name: string; size: string; path: string }): Label => ({
    en: `Attached ${a.name} (${a.size}): ${a.path}`,
    zh: `已添加附件 ${a.name}（${a.size}）：${a.path}`,
  }),
  attachedAlready: (a: { name: string }): Label => ({
    en: `  the same file is attached already, as ${a.name}`,
    zh: `  相同的文件已作为附件 ${a.name} 存在`,
  }),
  accepted: (a: { title: string }): Label => ({ en: `Accepted: ${a.title}`, zh: `检查通过：${a.title}` }),
  sentBack: (a: { title: string; owner: string }): Label => ({
    en: `Sent back to ${a.owner}: ${a.title}`,
    zh: `已退回 ${a.owner}：${a.title}`,
  }),
} as const;
