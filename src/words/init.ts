// What `tend init` says beside the folder it made.
import type { Label } from '../errors.ts';

export const initWords = {
  noMember: {
    en: 'The team is empty: tend team add ID --name NAME',
    zh: '团队还没有成员：tend team add 标识 --name 姓名',
  },
  noGit: {
    en: 'No git repository: history and sharing need one (git init).',
    zh: '未建立 git 仓库：历史和共享需要它（git init）。',
  },
  gitFailed: (a: { reason: string }): Label => ({
    en: `The folder is made; git did not commit it: ${a.reason}`,
    zh: `文件夹已建立，但 git 未提交：${a.reason}`,
  }),
  noDriver: (a: { reason: string }): Label => ({
    en: `git will merge records by lines only: ${a.reason} (tend doctor --fix)`,
    zh: `git 将只按行合并记录：${a.reason}（tend doctor --fix）`,
  }),
  next: (a: { dir: string; command: string }): Label => ({
    en: `next: ${a.dir === '.' ? '' : `cd ${a.dir} && `}${a.command}`,
    zh: `下一步：${a.dir === '.' ? '' : `cd ${a.dir} && `}${a.command}`,
  }),
};
