// The words for next actions and promises that cannot be understood.
import { problems } from '../errors.ts';

export const actionProblems = problems('action', {
  unbound: {
    exit: 2,
    en: (a: { flag: string }) => `${a.flag} belongs to the --next before it, and there is none.`,
    zh: (a: { flag: string }) => `${a.flag} 属于其前面的 --next，但前面没有。`,
    hint: {
      en: (a: { flag: string }) => `--next TEXT ${a.flag} …`,
      zh: (a: { flag: string }) => `--next 内容 ${a.flag} …`,
    },
  },
  empty_promise: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} promises nothing.`,
    zh: (a: { text: string }) => `“${a.text}”没有承诺内容。`,
    hint: { en: () => '--promise "text@who+DATE"', zh: () => '--promise "内容@承诺人+日期"' },
  },
  closed: {
    exit: 2,
    en: (a: { what: string; on: string }) => `That was finished on ${a.on} already: ${a.what}`,
    zh: (a: { what: string; on: string }) => `该事项已于 ${a.on} 完成：${a.what}`,
    hint: { en: () => 'tend due lists what is open', zh: () => 'tend due 列出未完成事项' },
  },
  past: {
    exit: 2,
    en: (a: { until: string; today: string }) =>
      `${a.until} is not after ${a.today}: an action is postponed to a later day.`,
    zh: (a: { until: string; today: string }) => `${a.until} 不晚于 ${a.today}：只能推迟到以后的日期。`,
  },
  early: {
    exit: 2,
    en: (a: { what: string; due: string; until: string }) =>
      `Not due before ${a.due} anyway, so that ${a.until} postpones nothing: ${a.what}`,
    zh: (a: { what: string; due: string; until: string }) =>
      `本来就到 ${a.due} 才到期，${a.until} 不算推迟：${a.what}`,
    hint: {
      en: (a: { due: string }) => `--until a day after ${a.due}`,
      zh: (a: { due: string }) => `--until 晚于 ${a.due} 的日期`,
    },
  },
  future: {
    exit: 2,
    en: (a: { day: string; today: string }) =>
      `${a.day} is after today, ${a.today}: what is recorded has happened already.`,
    zh: (a: { day: string; today: string }) => `${a.day} 晚于今天（${a.today}）：只能记录已经发生的事。`,
    hint: {
      en: () => '--at takes a day up to today, such as yesterday or -2d',
      zh: () => '--at 用今天或以前的日期，例如 昨天 或 -2d',
    },
  },
  before_plan: {
    exit: 2,
    en: (a: { what: string; on: string; planned: string }) =>
      `It was planned on ${a.planned} and cannot have been finished on ${a.on}: ${a.what}`,
    zh: (a: { what: string; on: string; planned: string }) =>
      `该事项于 ${a.planned} 才安排，不可能在 ${a.on} 完成：${a.what}`,
    hint: {
      en: (a: { planned: string }) => `--at ${a.planned} or later`,
      zh: (a: { planned: string }) => `--at ${a.planned} 或以后`,
    },
  },
  cancelled: {
    exit: 2,
    en: (a: { what: string }) => `That was cancelled: ${a.what}`,
    zh: (a: { what: string }) => `该事项已取消：${a.what}`,
    hint: { en: () => 'tend due lists what is open', zh: () => 'tend due 列出未完成事项' },
  },
});
