// The two languages of the program and how one of them is chosen.
import type { Label } from '../errors.ts';

export type Lang = 'zh' | 'en';

/** Returns the language: the flag, TEND_LANG, tend.yaml, then the locale; whatever is not Chinese is English. */
export function chooseLang(given: {
  readonly flag: string | null;
  readonly env: string | null;
  readonly settings: string | null;
  readonly locale: string;
}): Lang {
  for (const wish of [given.flag, given.env, given.settings]) if (wish === 'zh' || wish === 'en') return wish;
  return given.locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Returns a label for a text that is the same in both languages. */
export function plain(text: string): Label {
  return { en: text, zh: text };
}
