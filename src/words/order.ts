// The words of orders: what one cannot be, and what is said after one was written.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

export const orderProblems = problems('order', {
  item: {
    exit: 2,
    en: (a: { text: string }) =>
      `${JSON.stringify(a.text)} is no item: it is written product:quantity:price.`,
    zh: (a: { text: string }) => `“${a.text}”不是明细：应写作 产品:数量:单价。`,
    hint: {
      en: () => '--item 节能控制器:10:3200, or the product alone',
      zh: () => '--item 节能控制器:10:3200，或只写产品',
    },
  },
  no_amount: {
    exit: 2,
    en: (a: { items: readonly string[]; command: string }) =>
      `The amount is missing, and it cannot be summed up: ${a.items.join(', ')} ${a.items.length === 1 ? 'has' : 'have'} no quantity or no price.`,
    zh: (a: { items: readonly string[]; command: string }) =>
      `缺少金额，且无法按明细合计：${a.items.join('、')} 没有数量或单价。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
  backwards: {
    exit: 2,
    en: (a: { start: string; end: string }) => `It would end on ${a.end}, before it starts on ${a.start}.`,
    zh: (a: { start: string; end: string }) => `到期时间 ${a.end} 早于起始时间 ${a.start}。`,
    hint: {
      en: (a: { start: string }) => `--end-on a day after ${a.start}`,
      zh: (a: { start: string }) => `--end-on 晚于 ${a.start} 的日期`,
    },
  },
  future: {
    exit: 2,
    en: (a: { day: string; today: string }) => `It cannot have been signed on ${a.day}: today is ${a.today}.`,
    zh: (a: { day: string; today: string }) => `签订日期 ${a.day} 晚于今天（${a.today}）。`,
    hint: {
      en: () =>
        '--signed-on takes a day up to today; what is still to be signed is an opportunity: tend opp add',
      zh: () => '--signed-on 用今天或以前的日期；尚未签订的请用 tend opp add',
    },
  },
});

export const orderWords = {
  form: { en: 'Order', zh: '订单' },
  items: { en: 'Items (product:quantity:price, commas part them)', zh: '明细（产品:数量:单价，用逗号分隔）' },
  added: (a: {
    kind: Label;
    no: string;
    customer: string;
    amount: string;
    currency: string;
    on: string;
  }): Label => ({
    en: `Added ${a.kind.en.toLowerCase()} ${a.no}: ${a.customer}, ${a.amount} ${a.currency}, signed on ${a.on}.`,
    zh: `已新建${a.kind.zh} ${a.no}：${a.customer}，${a.amount} ${a.currency}，签订于 ${a.on}。`,
  }),
  period: (a: { start: string | null; end: string | null }): Label => ({
    en: `  runs ${[a.start == null ? '' : `from ${a.start}`, a.end == null ? '' : `to ${a.end}`].filter((part) => part !== '').join(' ')}`,
    zh: `  合作期 ${a.start ?? '……'} 至 ${a.end ?? '……'}`,
  }),
  differs: (a: { sum: string; amount: string; currency: string }): Label => ({
    en: `  the items add up to ${a.sum} ${a.currency}, the amount is ${a.amount} ${a.currency}`,
    zh: `  明细合计 ${a.sum} ${a.currency}，而金额为 ${a.amount} ${a.currency}`,
  }),
  notWon: (a: { customer: string; standing: Label; command: string }): Label => ({
    en: `  ${a.customer} still stands at ${a.standing.en}: ${a.command}`,
    zh: `  ${a.customer} 目前仍为${a.standing.zh}：${a.command}`,
  }),
} as const;
