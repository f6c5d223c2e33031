// The words of `help` and `schema` for names that there are not. The topics themselves: topics.ts.
import { problems } from '../errors.ts';

export const helpProblems = problems('help', {
  unknown_topic: {
    exit: 2,
    en: (a: { name: string; close: string | null; topics: readonly string[] }) =>
      `There is no help on ${a.name}${a.close == null ? '' : `; did you mean ${a.close}?`}${a.close == null ? '.' : ''}`,
    zh: (a: { name: string; close: string | null; topics: readonly string[] }) =>
      `没有关于 ${a.name} 的帮助${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: {
      en: (a: { topics: readonly string[] }) => `tend help, or tend help ${a.topics.join(' | ')}`,
      zh: (a: { topics: readonly string[] }) => `tend help，或 tend help ${a.topics.join(' | ')}`,
    },
  },
  unknown_schema: {
    exit: 2,
    en: (a: { name: string; close: string | null }) =>
      `There is no schema ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { name: string; close: string | null }) =>
      `没有 schema ${a.name}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: { en: () => 'tend schema', zh: () => 'tend schema' },
  },
  unknown_shell: {
    exit: 2,
    en: (a: { name: string }) => `There is no completion for ${a.name}.`,
    zh: (a: { name: string }) => `没有 ${a.name} 的补全脚本。`,
    hint: { en: () => 'tend completion bash | zsh | fish', zh: () => 'tend completion bash | zsh | fish' },
  },
});

export const helpWords = {
  topics: { en: 'Topics', zh: '主题' },
  more: {
    en: 'tend help COMMAND or tend help TOPIC tells more.',
    zh: 'tend help 命令 或 tend help 主题 查看详情。',
  },
} as const;
