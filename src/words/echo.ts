// What a command says after it wrote something: one line that repeats what was understood.
import type { Label } from '../errors.ts';

export const echoWords = {
  initialized: (a: { path: string; preset: string }): Label => ({
    en: `Made ${a.path} (${a.preset}).`,
    zh: `已建立 ${a.path}（${a.preset}）。`,
  }),
  added: (a: { name: string; no: string }): Label => ({
    en: `Added ${a.name} (${a.no}).`,
    zh: `已新建 ${a.name}（${a.no}）。`,
  }),
  logged: (a: { name: string; no: string; at: string; method: Label }): Label => ({
    en: `Logged ${a.no}: ${a.name}, ${a.method.en.toLowerCase()} on ${a.at}.`,
    zh: `已记录 ${a.no}：${a.name}，${a.at} ${a.method.zh}。`,
  }),
  next: (a: { id: string; what: string; owner: string; due: string; priority: Label }): Label => ({
    en: `  next ${a.id}  ${a.what} (${a.owner}, due ${a.due}, ${a.priority.en})`,
    zh: `  下一步 ${a.id}  ${a.what}（${a.owner}，${a.due} 前，优先级${a.priority.zh}）`,
  }),
  promise: (a: { id: string; what: string; by: string; due: string | null }): Label => ({
    en: `  promise ${a.id}  ${a.what} (${a.by}, ${a.due == null ? 'without a day: +DATE gives it one' : `due ${a.due}`})`,
    zh: `  承诺 ${a.id}  ${a.what}（${a.by}，${a.due == null ? '未定日期：可用 +日期 指定' : `${a.due} 前`}）`,
  }),
  waiting: (a: { what: string; expected: string | null }): Label => ({
    en: `  waiting for ${a.what}${a.expected == null ? '' : `, expected ${a.expected}`}`,
    zh: `  等待 ${a.what}${a.expected == null ? '' : `，预计 ${a.expected}`}`,
  }),
  done: (a: { what: string; result: string | null }): Label => ({
    en: `Done: ${a.what}${a.result == null ? '' : ` — ${a.result}`}`,
    zh: `已完成：${a.what}${a.result == null ? '' : ` —— ${a.result}`}`,
  }),
  already: (a: { what: string; on: string }): Label => ({
    en: `Was finished on ${a.on} already: ${a.what}`,
    zh: `已于 ${a.on} 完成：${a.what}`,
  }),
  snoozed: (a: { what: string; until: string }): Label => ({
    en: `Snoozed until ${a.until}: ${a.what}`,
    zh: `已推迟到 ${a.until}：${a.what}`,
  }),
  moved: (a: { name: string; from: Label; to: Label }): Label => ({
    en: `Moved ${a.name} from ${a.from.en} to ${a.to.en}.`,
    zh: `${a.name} 已从${a.from.zh}变更为${a.to.zh}。`,
  }),
  contract: (a: { no: string; amount: string; currency: string; on: string }): Label => ({
    en: `  contract ${a.no}: ${a.amount} ${a.currency}, signed on ${a.on}`,
    zh: `  合同 ${a.no}：${a.amount} ${a.currency}，签订于 ${a.on}`,
  }),
  goals: (a: { goals: readonly string[] }): Label => ({
    en: `  goals here: ${a.goals.join('; ')}`,
    zh: `  本阶段目标：${a.goals.join('；')}`,
  }),
  slow: (a: { limit: string }): Label => ({
    en: `  entered more than ${a.limit} after the conversation`,
    zh: `  沟通结束超过 ${a.limit} 才录入`,
  }),
  late: (a: { limit: string }): Label => ({
    en: `  entered late: more than ${a.limit} after it happened`,
    zh: `  迟录：发生超过 ${a.limit} 才录入`,
  }),
  vague: (a: { phrase: string }): Label => ({
    en: `  "${a.phrase}" is vague: what exactly did the customer say? A number, a date or a condition helps.`,
    zh: `  “${a.phrase}”较模糊：客户具体说了什么？请记录数字、日期或条件。`,
  }),
  vagueNeed: (a: { phrase: string }): Label => ({
    en: `  "${a.phrase}" is vague: how many, of what kind, for how much, by when?`,
    zh: `  “${a.phrase}”较模糊：请补充数量、类型、预算和时间节点。`,
  }),
  unplanned: (a: { no: string }): Label => ({
    en: `  no next action: plan one with --next TEXT --due DATE, or later with tend edit ${a.no}`,
    zh: `  没有下一步行动：可用 --next 内容 --due 日期 安排，或之后用 tend edit ${a.no} 补上`,
  }),
  understood: (a: { label: Label; value: string }): Label => ({
    en: `  ${a.label.en.toLowerCase()}: ${a.value}`,
    zh: `  ${a.label.zh}：${a.value}`,
  }),
  team: {
    en: 'Nobody in particular asks, so this is the whole team; --user ID or TEND_USER says who you are.',
    zh: '未指明您是谁，因此列出全团队；用 --user 成员 或 TEND_USER 指明。',
  },
  woke: (a: { to: Label }): Label => ({
    en: `  the silent customer is ${a.to.en.toLowerCase()} again`,
    zh: `  沉默客户已恢复为${a.to.zh}`,
  }),
  nothingSilent: { en: 'No customer is past the limit of silence.', zh: '没有超过沉默时限的客户。' },
  wouldSilence: (a: { count: number }): Label => ({
    en: a.count === 1 ? 'This customer fell silent:' : `These ${a.count} customers fell silent:`,
    zh: `以下 ${a.count} 位客户已沉默：`,
  }),
} as const;
