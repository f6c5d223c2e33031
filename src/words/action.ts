// The words for next actions and promises that cannot be understood.
import { problems } from '../errors.ts';

export const actionProblems = problems('action', {
  unbound: {
    exit: 2,
    en: (a: { flag: string }) => `${a.flag} belongs to the --next before it, and there is none.`,
    zh: (a: { flag: string }) => `${a.flag} 属于其前面的 --next，但前面没有。`,
    hint: { en: (a: { flag: string }) => `--next TEXT ${a.flag} …`, zh: (a: { flag: string }) => `--next 内容 ${a.flag} …` },
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
    en: (a: { until: string; today: string }) => `${a.until} is not after ${a.today}: an action is postponed to a later day.`,
    zh: (a: { until: string; today: string }) => `${a.until} 不晚于 ${a.today}：只能推迟到以后的日期。`,
  },
});
