// The words of attachments: files that cannot be attached, and attached files that are not what they were.
import { type Label, problems } from '../errors.ts';

export const attachmentProblems = problems('attachment', {
  not_found: {
    exit: 3,
    en: (a: { file: string }) => `There is no such file: ${a.file}`,
    zh: (a: { file: string }) => `没有此文件：${a.file}`,
  },
  not_a_file: {
    exit: 2,
    en: (a: { file: string; what: Label }) =>
      `Only ordinary files are attached, and this is ${a.what.en}: ${a.file}`,
    zh: (a: { file: string; what: Label }) => `只能添加普通文件，而这是${a.what.zh}：${a.file}`,
    hint: {
      en: () => 'name the file itself; put several into one archive, such as a zip',
      zh: () => '请指定文件本身；多个文件可打包为 zip',
    },
  },
  unreadable: {
    exit: 1,
    en: (a: { file: string; reason: string }) => `The file cannot be read (${a.reason}): ${a.file}`,
    zh: (a: { file: string; reason: string }) => `无法读取文件（${a.reason}）：${a.file}`,
  },
  too_large: {
    exit: 2,
    en: (a: { file: string; size: string; limit: string }) =>
      `${a.size} is more than the ${a.limit} that an attachment may have: ${a.file}`,
    zh: (a: { file: string; size: string; limit: string }) =>
      `附件最大 ${a.limit}，而此文件为 ${a.size}：${a.file}`,
    hint: {
      en: () => 'keep it where large files are kept, and put its address into a comment',
      zh: () => '请存放在别处，并把地址写入评论',
    },
  },
  empty: {
    exit: 2,
    en: (a: { file: string }) => `The file is empty: ${a.file}`,
    zh: (a: { file: string }) => `文件为空：${a.file}`,
  },
  full: {
    exit: 2,
    en: (a: { limit: number }) => `A task has at most ${a.limit} attachments.`,
    zh: (a: { limit: number }) => `一个任务最多 ${a.limit} 个附件。`,
    hint: { en: () => 'put several into one archive, such as a zip', zh: () => '多个文件可打包为 zip' },
  },
  missing: {
    exit: 4,
    en: (a: { path: string }) => `The attached file is not there: ${a.path}`,
    zh: (a: { path: string }) => `附件不存在：${a.path}`,
    hint: {
      en: (a: { path: string }) =>
        `git log --diff-filter=D -- ${a.path}, then restore it; or take the entry out`,
      zh: (a: { path: string }) => `git log --diff-filter=D -- ${a.path} 后恢复，或删去该条目`,
    },
  },
  changed: {
    exit: 4,
    en: (a: { path: string }) =>
      `The attached file is not the one that was attached (its checksum differs): ${a.path}`,
    zh: (a: { path: string }) => `附件与添加时不同（校验和不符）：${a.path}`,
    hint: {
      en: (a: { path: string }) =>
        `git checkout -- ${a.path}, or attach the new version: tend task attach TASK FILE`,
      zh: (a: { path: string }) => `git checkout -- ${a.path}，或添加新版本：tend task attach 任务 文件`,
    },
  },
  link: {
    exit: 4,
    en: (a: { path: string }) =>
      `The attached file is a link or a device, which leads out of the folder: ${a.path}`,
    zh: (a: { path: string }) => `附件是链接或设备，指向文件夹之外：${a.path}`,
    hint: { en: () => 'put the file itself in its place', zh: () => '请换成文件本身' },
  },
  foreign: {
    exit: 4,
    en: (a: { path: string; task: string }) =>
      `The attachment lies in the folder of another task (${a.task}): ${a.path}`,
    zh: (a: { path: string; task: string }) => `附件位于另一任务（${a.task}）的文件夹：${a.path}`,
    hint: {
      en: () => 'attach the file again: tend task attach TASK FILE',
      zh: () => '请重新添加：tend task attach 任务 文件',
    },
  },
  stray: {
    exit: 4,
    en: (a: { task: string }) => `No task ${a.task} names this file.`,
    zh: (a: { task: string }) => `没有任务 ${a.task} 引用此文件。`,
    hint: {
      en: () => 'restore the task (git log --diff-filter=D -- tasks), or delete the file',
      zh: () => '恢复任务（git log --diff-filter=D -- tasks），或删除此文件',
    },
  },
});

export const fileKinds = {
  folder: { en: 'a folder', zh: '文件夹' },
  link: { en: 'a link', zh: '链接' },
  other: { en: 'a device or a pipe', zh: '设备或管道' },
} as const satisfies Record<string, Label>;
