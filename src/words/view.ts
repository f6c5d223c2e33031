// The words of the output formats, in both languages. No layout here.

import { type Label, problems } from '../errors.ts';

/** What can go wrong with a format. */
export const viewProblems = problems('view', {
  format: {
    exit: 2,
    en: ({ text }: { text: string; formats: readonly string[] }) => `There is no output format "${text}".`,
    zh: ({ text }) => `没有输出格式“${text}”。`,
    hint: {
      en: ({ formats }) => `--format ${formats.join('|')}`,
      zh: ({ formats }) => `--format ${formats.join('|')}`,
    },
  },
});

/** Words that appear in the output itself. */
export const viewLabels = {
  nothing: { en: 'Nothing to show.', zh: '没有可显示的内容。' },
  htmlLanguage: { en: 'en', zh: 'zh-CN' },
} as const satisfies Record<string, Label>;
