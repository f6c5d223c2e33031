// The words of questions and forms: keys, marks, headings, the second check. No problems here: prompts.ts loads this file apart.
import type { Label } from '../errors.ts';

/** What the keys of a question do. */
export const keyWords: Readonly<Record<string, Label>> = {
  navigate: { en: 'move', zh: '移动' },
  select: { en: 'choose', zh: '确定' },
  toggle: { en: 'tick', zh: '勾选' },
  all: { en: 'all', zh: '全选' },
  invert: { en: 'invert', zh: '反选' },
  submit: { en: 'go on', zh: '继续' },
  search: { en: 'search', zh: '搜索' },
  space: { en: 'space', zh: '空格' },
};

export const promptWords = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  yesFirst: { en: ' (Y/n)', zh: '（Y 是 / n 否）' },
  noFirst: { en: ' (y/N)', zh: '（y 是 / N 否）' },
  neither: { en: 'Type y or n.', zh: '请输入 y（是）或 n（否）。' },
  disabled: { en: 'This cannot be chosen.', zh: '此项不可选。' },
} as const satisfies Record<string, Label>;

const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const chinese = ['一', '二', '三', '四', '五', '六', '日'];

export const formWords = {
  intro: {
    en: '* required · Enter skips · . goes to the check · Ctrl-C writes nothing',
    zh: '* 为必填 · 回车跳过 · 输入 . 直接进入核对 · Ctrl-C 退出且不写入',
  },
  module: (a: { place: number; of: number; title: Label }): Label => ({
    en: `${a.place}/${a.of} ${a.title.en}`,
    zh: `${a.place}/${a.of} ${a.title.zh}`,
  }),
  required: { en: 'This is required.', zh: '此项必填。' },
  skip: { en: '– skip –', zh: '– 跳过 –' },
  goToCheck: { en: '. goes straight to the check', zh: '. 直接进入核对' },
  ownWords: { en: 'other (in your own words)', zh: '其他（自行填写）' },
  day: (a: { day: string; weekday: number }): Label => ({
    en: `${english[a.weekday - 1] ?? ''} ${a.day}`,
    zh: `${a.day} 周${chinese[a.weekday - 1] ?? ''}`,
  }),
  digits: (a: { count: number; of: number }): Label => ({
    en: `${a.count} of ${a.of} digits`,
    zh: `${a.count}/${a.of} 位`,
  }),
  check: { en: 'Please check', zh: '请核对' },
  isRight: { en: 'Is all of this right? Write it', zh: '以上信息是否正确？确认写入' },
  whichField: { en: 'What shall be changed', zh: '修改哪一项' },
  discard: { en: 'discard everything', zh: '放弃，不写入' },
  empty: { en: '–', zh: '–' },
  /** Days that are offered, as they would be typed. */
  days: { en: ['tomorrow', 'in 3 days', 'next monday', 'eom'], zh: ['明天', '3天后', '下周一', '月底'] },
  now: { en: 'now', zh: '现在' },
} as const;

/** Sizes of a company (template S1) as English forms offer them. */
export const sizeWords: Readonly<Record<string, string>> = { lt50: 'under 50', gt200: 'over 200' };
