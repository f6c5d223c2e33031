// What is said about a revision of the repository that cannot be read.
import { problems } from '../errors.ts';

export const revisionProblems = problems('revision', {
  unknown: {
    exit: 3,
    en: (a: { name: string; close: string | null }) =>
      `git knows no revision ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { name: string; close: string | null }) =>
      `git 中没有版本“${a.name}”${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: {
      en: () => 'a branch, a tag, a commit such as 3f2a91c, or HEAD~3; git log shows them',
      zh: () => '可用分支、标签、提交（如 3f2a91c）或 HEAD~3；git log 可查看',
    },
  },
  no_folder: {
    exit: 3,
    en: (a: { name: string }) => `There was no tend.yaml here yet at revision ${a.name}.`,
    zh: (a: { name: string }) => `版本 ${a.name} 中这里还没有 tend.yaml。`,
    hint: {
      en: () => 'git log -- tend.yaml shows since when there is one',
      zh: () => 'git log -- tend.yaml 可查看从何时开始有',
    },
  },
});
