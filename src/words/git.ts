// The words for a git that cannot do what it is asked: it is missing, there is no repository, or it refuses.
import { problems } from '../errors.ts';

export const gitProblems = problems('git', {
  missing: {
    exit: 1,
    en: () => 'git is not installed, or not on the PATH.',
    zh: () => '没有安装 git，或 git 不在 PATH 中。',
    hint: { en: () => 'install git, then tend doctor', zh: () => '安装 git 后执行 tend doctor' },
  },
  no_repository: {
    exit: 1,
    en: (a: { path: string }) => `${a.path} is not in a git repository, so nothing of its past is kept.`,
    zh: (a: { path: string }) => `${a.path} 不在 git 仓库中，没有保存历史。`,
    hint: {
      en: (a: { path: string }) => `git init ${a.path}`,
      zh: (a: { path: string }) => `git init ${a.path}`,
    },
  },
  failed: {
    exit: 1,
    en: (a: { reason: string }) => `git cannot do it: ${a.reason}`,
    zh: (a: { reason: string }) => `git 执行失败：${a.reason}`,
    hint: { en: () => 'tend git status', zh: () => 'tend git status' },
  },
});
