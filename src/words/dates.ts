// What is said about days, times, durations and periods that cannot be read. No reading here: see domain/date-grammar.ts.
import { problems } from '../errors.ts';

/** Why something that looks like a date or a period is none. */
export type Impossible =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly days: number }
  | { readonly kind: 'week'; readonly year: number; readonly weeks: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'range' };

interface Unreadable {
  readonly text: string;
}

interface NotReal extends Unreadable {
  readonly why: Impossible;
}

// prettier-ignore
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

function whyInEnglish(why: Impossible): string {
  switch (why.kind) {
    case 'month':
      return `there is no month ${why.month}`;
    case 'day':
      return `${months[why.month - 1] ?? why.month} ${why.year} has ${why.days} days`;
    case 'week':
      return `${why.year} has ${why.weeks} weeks`;
    case 'quarter':
      return `there is no quarter ${why.quarter}`;
    case 'time':
      return `"${why.time}" is not a time of day`;
    case 'range':
      return 'the calendar runs from the year 1000 to 9999';
  }
}

function whyInChinese(why: Impossible): string {
  switch (why.kind) {
    case 'month':
      return `没有 ${why.month} 月`;
    case 'day':
      return `${why.year} 年 ${why.month} 月只有 ${why.days} 天`;
    case 'week':
      return `${why.year} 年只有 ${why.weeks} 周`;
    case 'quarter':
      return `没有第 ${why.quarter} 季度`;
    case 'time':
      return `“${why.time}”不是一天中的时间`;
    case 'range':
      return '日历只到 1000 年至 9999 年';
  }
}

function remedyInEnglish(why: Impossible): string {
  if (why.kind === 'day') return `For the last day of that month type ${lastOf(why)}`;
  if (why.kind === 'time') return 'Type the time as 09:30 or 15:00.';
  return 'Type a day such as 2026-05-20, fri, +3d or eom.';
}

function remedyInChinese(why: Impossible): string {
  if (why.kind === 'day') return `该月最后一天请输入 ${lastOf(why)}`;
  if (why.kind === 'time') return '时间请写成 09:30 或 15:00。';
  return '日期请写成 2026-05-20、周五、3天后 或 月底。';
}

function lastOf(why: { readonly year: number; readonly month: number; readonly days: number }): string {
  return `${why.year}-${String(why.month).padStart(2, '0')}-${why.days}`;
}

export const dayProblems = problems('day', {
  unreadable: {
    exit: 2,
    en: ({ text }: Unreadable) => `"${text}" is not a day this program can read.`,
    zh: ({ text }: Unreadable) => `看不懂日期“${text}”。`,
    hint: {
      en: () => 'Type a day such as 2026-05-20, 05-20, tomorrow, fri, +3d, in 2 weeks, eom or 下周三.',
      zh: () => '日期可以写成 2026-05-20、5月20日、明天、周五、下周三、3天后、两周后、月底 或 +3d。',
    },
  },
  impossible: {
    exit: 2,
    en: ({ text, why }: NotReal) => `"${text}" does not exist: ${whyInEnglish(why)}.`,
    zh: ({ text, why }: NotReal) => `“${text}”不存在：${whyInChinese(why)}。`,
    hint: { en: ({ why }: NotReal) => remedyInEnglish(why), zh: ({ why }: NotReal) => remedyInChinese(why) },
  },
});

export const momentProblems = problems('moment', {
  unreadable: {
    exit: 2,
    en: ({ text }: Unreadable) => `"${text}" is not a day or a time this program can read.`,
    zh: ({ text }: Unreadable) => `看不懂时间“${text}”。`,
    hint: {
      en: () => 'Type now, a day such as yesterday or 2026-05-20, or a day and a time: 2026-05-20 14:30.',
      zh: () => '可以写 现在、昨天、2026-05-20，或日期加时间：2026-05-20 14:30、昨天下午3点。',
    },
  },
});

export const durationProblems = problems('duration', {
  unreadable: {
    exit: 2,
    en: ({ text }: Unreadable) => `"${text}" is not a length of time.`,
    zh: ({ text }: Unreadable) => `看不懂时长“${text}”。`,
    hint: {
      en: () => 'Type a number and a unit: 24h, 7d, 2w, 1m (a month) or 1y.',
      zh: () => '请写数字加单位：24小时、7天、2周、3个月、1年，或 24h、7d、2w、1m（月）、1y。',
    },
  },
});

export const periodProblems = problems('period', {
  unreadable: {
    exit: 2,
    en: ({ text }: Unreadable) => `"${text}" is not a week, a month or a quarter.`,
    zh: ({ text }: Unreadable) => `看不懂周期“${text}”。`,
    hint: {
      en: () => 'Type a week (2026-W20), a month (2026-05), a quarter (2026-Q2), this or last.',
      zh: () =>
        '可以写周（2026-W20）、月（2026-05）、季度（2026-Q2），或 本周、上周、本月、上月、本季度、上季度。',
    },
  },
  impossible: {
    exit: 2,
    en: ({ text, why }: NotReal) => `"${text}" does not exist: ${whyInEnglish(why)}.`,
    zh: ({ text, why }: NotReal) => `“${text}”不存在：${whyInChinese(why)}。`,
    hint: {
      en: () => 'Months run from 01 to 12 (2026-05), quarters from Q1 to Q4 (2026-Q2).',
      zh: () => '月份为 01 至 12（2026-05），季度为 Q1 至 Q4（2026-Q2）。',
    },
  },
  no_week_53: {
    exit: 2,
    en: (a: { text: string; year: number; weeks: number }) =>
      `"${a.text}" does not exist: the weeks of ${a.year} run from 1 to ${a.weeks}.`,
    zh: (a: { text: string; year: number; weeks: number }) =>
      `“${a.text}”不存在：${a.year} 年的周次为 1 至 ${a.weeks}。`,
    hint: {
      en: (a: { year: number; weeks: number }) => `For its last week type ${a.year}-W${a.weeks}`,
      zh: (a: { year: number; weeks: number }) => `该年最后一周请输入 ${a.year}-W${a.weeks}`,
    },
  },
});
