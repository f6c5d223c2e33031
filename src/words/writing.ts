// What the write path says when it cannot write, in both languages. It decides nothing and knows no disk.
import { problems } from '../errors.ts';
import type { Label } from '../errors.ts';

const reasons: Readonly<Record<string, Label>> = {
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'your disk quota is used up', zh: '磁盘配额已用完' },
  EROFS: { en: 'the disk can only be read', zh: '磁盘为只读' },
  EACCES: { en: 'you are not allowed to write there', zh: '没有写入权限' },
  EPERM: { en: 'the system does not permit it', zh: '系统不允许此操作' },
  EIO: { en: 'the disk reported a fault', zh: '磁盘报告读写错误' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '文件名过长' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  ENFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  EBUSY: { en: 'another program is using it', zh: '另一个程序正在使用它' },
  ENOENT: { en: 'its folder is missing', zh: '所在文件夹不存在' },
  ENOTDIR: { en: 'a file is in the place of its folder', zh: '所在文件夹的位置上是一个文件' },
};

/** Returns what a system error code means, in plain words. */
export function reasonFor(code: string): Label {
  return reasons[code] ?? { en: `the system reported ${code}`, zh: `系统报告 ${code}` };
}

interface Failure {
  readonly path: string;
  readonly reason: Label;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it began, as people read it. */
  readonly since: string;
  /** Where the lock lies. */
  readonly path: string;
}

export const lockProblems = problems('lock', {
  busy: {
    exit: 1,
    en: (a: Holder) =>
      `Another tend is writing in this folder: process ${a.pid} on ${a.host}, since ${a.since}. Nothing was changed.`,
    zh: (a) => `另一个 tend 正在写入此文件夹：${a.host} 上的进程 ${a.pid}，始于 ${a.since}。没有任何更改。`,
    hint: {
      en: (a) =>
        `Try again when it has ended. If you are certain that nothing on ${a.host} is writing here, delete ${a.path}`,
      zh: (a) => `请等它结束后重试。若确定 ${a.host} 上没有程序在此写入，请删除 ${a.path}`,
    },
  },
  unreadable: {
    exit: 1,
    en: (a: { path: string }) =>
      `The folder is locked, and its lock does not say by whom. Nothing was changed. The lock is ${a.path}`,
    zh: (a) => `文件夹已被锁定，但锁文件没有说明由谁锁定。没有任何更改。锁文件是 ${a.path}`,
    hint: {
      en: (a) => `Try again in a moment. If you are certain that nothing is writing here, delete ${a.path}`,
      zh: (a) => `请稍后重试。若确定没有程序在此写入，请删除 ${a.path}`,
    },
  },
  lost: {
    exit: 1,
    en: () =>
      'Another tend took over the lock of this folder before the change was made. Nothing was changed.',
    zh: () => '在更改完成之前，另一个 tend 接管了此文件夹的锁。没有任何更改。',
    hint: { en: () => 'Run the command again.', zh: () => '请重新运行该命令。' },
  },
});

export const writeProblems = problems('write', {
  changed_meanwhile: {
    exit: 1,
    en: (a: { path: string }) =>
      `Another program changed this file while you were working, so nothing was written: ${a.path}`,
    zh: (a) => `在您操作期间，另一个程序更改了此文件，因此没有写入任何内容：${a.path}`,
    hint: {
      en: () => 'Run the command again; it reads the file anew.',
      zh: () => '请重新运行该命令，它会重新读取文件。',
    },
  },
  unsafe_path: {
    exit: 1,
    en: (a: { path: string }) =>
      `tend writes ordinary files inside its folder only, never through links, so this path was refused: ${a.path}`,
    zh: (a) => `tend 只写入本文件夹内的普通文件，从不经过链接，因此拒绝了此路径：${a.path}`,
    hint: {
      en: () => 'Put an ordinary file or folder in the place of the link, then run the command again.',
      zh: () => '请用普通文件或文件夹替换该链接，然后重新运行该命令。',
    },
  },
  failed: {
    exit: 1,
    en: (a: Failure) => `Nothing was changed, because ${a.reason.en}. It happened at ${a.path}`,
    zh: (a) => `没有任何更改，因为${a.reason.zh}。出错位置：${a.path}`,
    hint: {
      en: () => 'Put that right, then run the command again.',
      zh: () => '请解决该问题，然后重新运行该命令。',
    },
  },
  unfinished: {
    exit: 1,
    en: (a: Failure) =>
      `The change is recorded and stays, but it could not be put in place fully, because ${a.reason.en}. It happened at ${a.path}`,
    zh: (a) => `更改已记录并会保留，但未能全部落实，因为${a.reason.zh}。出错位置：${a.path}`,
    hint: {
      en: () =>
        'Put that right; the next command that writes completes the rest. Do not enter the change again.',
      zh: () => '请解决该问题；下一个写入命令会完成其余部分。请勿重复录入此更改。',
    },
  },
  damaged_journal: {
    exit: 1,
    en: (a: { path: string }) =>
      `An earlier change was interrupted, and what was kept to complete it is damaged. Nothing was changed. The damaged file is ${a.path}`,
    zh: (a) => `先前的一次更改被中断，而用于完成它的文件已损坏。没有任何更改。损坏的文件是 ${a.path}`,
    hint: {
      en: (a) => `Look at what is there with: git status. Then delete ${a.path}`,
      zh: (a) => `请用 git status 查看现状，然后删除 ${a.path}`,
    },
  },
  set_aside: {
    exit: 1,
    en: (a: { path: string; kept: string }) =>
      `A change was completed, but another program had changed one of its files meanwhile: ${a.path}`,
    zh: (a) => `更改已完成，但另一个程序在此期间更改了其中一个文件：${a.path}`,
    hint: {
      en: (a) =>
        `The version of the other program was kept. Compare the two and carry over what you need from ${a.kept}`,
      zh: (a) => `另一个程序的版本已保留。请比较两者，并从此处取回所需内容：${a.kept}`,
    },
  },
});
