// The words of the hook that checks what is about to be committed.
import { type Label, problems } from '../errors.ts';

export const hookWords = {
  flag: {
    en: 'show the pre-commit hook for this clone; with --yes, write it',
    zh: '显示此克隆的 pre-commit 钩子；加 --yes 则写入',
  },
  shown: (path: string): Label => ({
    en: `Nothing was written. To put this into ${path}: tend check --install --yes`,
    zh: `没有写入。写入 ${path}：tend check --install --yes`,
  }),
  written: (path: string): Label => ({
    en: `From now on this clone refuses a commit with a finding. To stop it, remove ${path}`,
    zh: `此克隆今后将拒绝有问题的提交。取消时删除 ${path}`,
  }),
  there: (path: string): Label => ({
    en: `It is there already, as it should be: ${path}`,
    zh: `钩子已存在且无需更新：${path}`,
  }),
} as const;

export const hookProblems = problems('hook', {
  foreign: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} is a hook of your own, and stays as it is.`,
    zh: (a: { path: string }) => `${a.path} 是您自己的钩子，保持不变。`,
    hint: {
      en: () => 'add this line to it: tend check --staged || exit',
      zh: () => '在其中加入此行：tend check --staged || exit',
    },
  },
  elsewhere: {
    exit: 2,
    en: (a: { path: string }) =>
      `core.hooksPath is set, so that ${a.path} may belong to other repositories too.`,
    zh: (a: { path: string }) => `已设置 core.hooksPath，${a.path} 可能也用于其他仓库。`,
    hint: {
      en: () => 'add this line there, where it fits: tend check --staged || exit',
      zh: () => '在合适之处加入此行：tend check --staged || exit',
    },
  },
});
