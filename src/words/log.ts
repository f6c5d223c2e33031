// The words of the form for a conversation.
import type { Label } from '../errors.ts';

export const logWords = {
  title: { en: 'Conversation', zh: '沟通' },
  customer: { en: 'Customer', zh: '客户' },
  noCustomer: {
    en: 'no customer is called so; tend add makes a new one',
    zh: '没有匹配的客户；可用 tend add 新建',
  },
  anywhere: { en: 'anything else', zh: '其他状态' },
  target: { en: 'New status or stage', zh: '变更为' },
  stands: (a: { standing: Label; last: string; days: number; owner: string }): Label => ({
    en: `${a.standing.en} · last contact ${a.last} (${a.days === 0 ? 'today' : `${a.days} day${a.days === 1 ? '' : 's'} ago`}) · ${a.owner}`,
    zh: `${a.standing.zh} · 最近联系 ${a.last}（${a.days === 0 ? '今天' : `${a.days} 天前`}）· ${a.owner}`,
  }),
  concrete: { en: 'More exactly (Enter keeps it)', zh: '具体内容（回车保留原文）' },
  promise: { en: 'We promised', zh: '我方承诺' },
  anotherPromise: { en: 'We also promised', zh: '还承诺了' },
  promises: { en: 'Promises', zh: '承诺事项' },
  next: { en: 'Next action', zh: '下一步行动' },
  anotherNext: { en: 'Another next action', zh: '再加一项行动' },
  due: { en: 'Due', zh: '截止时间' },
  dueFor: (a: { what: string }): Label => ({ en: `Until when: ${a.what}`, zh: `“${a.what}”的截止时间` }),
  owner: { en: 'Who does it', zh: '由谁负责' },
  by: { en: 'Promised by', zh: '承诺人' },
  priority: { en: 'Priority', zh: '优先级' },
  waiting: { en: 'What does the customer owe us', zh: '等待客户的事项' },
  move: { en: 'Does it change where the customer stands', zh: '客户状态是否变化' },
  unmoved: (a: { standing: Label }): Label => ({
    en: `no, still ${a.standing.en}`,
    zh: `不变（${a.standing.zh}）`,
  }),
  moved: { en: 'Move', zh: '状态变更' },
  listed: (a: { what: string; who: string; due: string | null; priority: Label | null }): Label => ({
    en: `${a.what} (${[a.who, a.due, a.priority?.en].filter((part) => part != null).join(', ')})`,
    zh: `${a.what}（${[a.who, a.due == null ? null : `${a.due}前`, a.priority == null ? null : `优先级${a.priority.zh}`].filter((part) => part != null).join('，')}）`,
  }),
} as const;

/** The words of a gate that asks. */
export const gateWords = {
  needs: (a: { to: Label }): Label => ({
    en: `For ${a.to.en} this is still missing:`,
    zh: `变更为${a.to.zh}还需要：`,
  }),
  move: (a: { name: string; from: Label; to: Label }): Label => ({
    en: `${a.name}: ${a.from.en} → ${a.to.en}`,
    zh: `${a.name}：${a.from.zh} → ${a.to.zh}`,
  }),
  confirm: { en: 'Write this move?', zh: '确认变更？' },
} as const;
