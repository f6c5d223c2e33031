// The words of the output formats, in both languages. No layout here.

import type { Label } from '../errors.ts';

/** Words that appear in the output itself. */
export const viewLabels = {
  nothing: { en: 'Nothing to show.', zh: '没有可显示的内容。' },
  htmlLanguage: { en: 'en', zh: 'zh-CN' },
} as const satisfies Record<string, Label>;
