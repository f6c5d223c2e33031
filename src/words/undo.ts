// The words of taking back a command: what is asked, what was done, and why it cannot be.
import { type Label, problems } from '../errors.ts';

const list = (parts: readonly string[]): string => parts.join(', ');
const listZh = (parts: readonly string[]): string => parts.join('、');

export const undoWords = {
  takesBack: (count: number): Label => ({
    en: count === 1 ? 'To be taken back:' : `To be taken back, ${count} commands:`,
    zh: count === 1 ? '将撤销：' : `将撤销 ${count} 条命令：`,
  }),
  bringsBack: { en: 'To be brought back:', zh: '将恢复：' },
  changes: { en: 'which changes:', zh: '改动：' },
  removed: { en: 'is removed', zh: '将删除' },
  returns: { en: 'comes back', zh: '将恢复' },
  file: { en: 'file', zh: '文件' },
  ask: { en: 'Do it?', zh: '确定执行？' },
  undone: (count: number): Label => ({
    en: `Taken back. To bring ${count === 1 ? 'it' : 'them'} back: tend undo --redo`,
    zh: '已撤销。如需恢复：tend undo --redo',
  }),
  redone: { en: 'Brought back.', zh: '已恢复。' },
  what: { en: 'Taking back a command', zh: '撤销命令' },
  redo: { en: 'bring back what was undone last', zh: '恢复最近一次撤销' },
} as const;

export const undoProblems = problems('undo', {
  count: {
    exit: 2,
    en: (a: { text: string }) => `How many commands? ${JSON.stringify(a.text)} is no number from 1 to 99.`,
    zh: (a: { text: string }) => `撤销几条命令？“${a.text}”不是 1 到 99 的数字。`,
    hint: { en: () => 'tend undo 2', zh: () => 'tend undo 2' },
  },
  redo_count: {
    exit: 2,
    en: () => '--redo brings back what was undone last, and takes no number.',
    zh: () => '--redo 恢复最近一次撤销，不接受数字。',
    hint: { en: () => 'tend undo --redo', zh: () => 'tend undo --redo' },
  },
  none: {
    exit: 3,
    en: (a: { found: number }) =>
      a.found === 0
        ? 'There is no command of yours to take back in this folder.'
        : `Only ${a.found === 1 ? 'one command' : `${a.found} commands`} of yours can be taken back.`,
    zh: (a: { found: number }) =>
      a.found === 0 ? '此文件夹中没有您可以撤销的命令。' : `您可以撤销的命令只有 ${a.found} 条。`,
    hint: { en: () => 'tend git log', zh: () => 'tend git log' },
  },
  nothing_undone: {
    exit: 3,
    en: () => 'Nothing of yours was undone that could be brought back.',
    zh: () => '没有可以恢复的撤销。',
    hint: { en: () => 'tend git log', zh: () => 'tend git log' },
  },
  changed: {
    exit: 5,
    en: (a: { what: string; paths: readonly string[]; reference: string }) =>
      `Changed again since, and left as it is: ${list(a.paths)} of ${a.what}. Nothing was taken back.`,
    zh: (a: { what: string; paths: readonly string[]; reference: string }) =>
      `${a.what} 的 ${listZh(a.paths)} 之后又被修改，保持不变。没有撤销任何内容。`,
    hint: {
      en: (a: { reference: string }) => `tend history ${a.reference}, then tend set`,
      zh: (a: { reference: string }) => `tend history ${a.reference}，再用 tend set 修改`,
    },
  },
  settings: {
    exit: 5,
    en: (a: { paths: readonly string[] }) =>
      `Changed again since, and left as it is: ${list(a.paths)} of tend.yaml. Nothing was taken back.`,
    zh: (a: { paths: readonly string[] }) =>
      `tend.yaml 的 ${listZh(a.paths)} 之后又被修改，保持不变。没有撤销任何内容。`,
    hint: { en: () => 'tend git log -p tend.yaml', zh: () => 'tend git log -p tend.yaml' },
  },
  changed_file: {
    exit: 5,
    en: (a: { path: string }) => `${a.path} is not what it was then. Nothing was taken back.`,
    zh: (a: { path: string }) => `${a.path} 已不是当时的内容。没有撤销任何内容。`,
    hint: {
      en: (a: { path: string }) => `tend git log -- ${a.path}`,
      zh: (a: { path: string }) => `tend git log -- ${a.path}`,
    },
  },
  gone: {
    exit: 5,
    en: (a: { id: string }) => `The record ${a.id} is not there any more. Nothing was taken back.`,
    zh: (a: { id: string }) => `记录 ${a.id} 已不存在。没有撤销任何内容。`,
    hint: { en: () => 'tend git log', zh: () => 'tend git log' },
  },
  there: {
    exit: 5,
    en: (a: { id: string }) => `The record ${a.id} is there again already. Nothing was brought back.`,
    zh: (a: { id: string }) => `记录 ${a.id} 已经存在。没有恢复任何内容。`,
    hint: { en: (a: { id: string }) => `tend show ${a.id}`, zh: (a: { id: string }) => `tend show ${a.id}` },
  },
  referred: {
    exit: 5,
    en: (a: { what: string; others: readonly string[]; count: number; reference: string }) =>
      `${a.what} cannot be removed: ${list(a.others)}${a.count > a.others.length ? ` and ${a.count - a.others.length} more` : ''} ${a.count === 1 ? 'belongs' : 'belong'} to it. Nothing was taken back.`,
    zh: (a: { what: string; others: readonly string[]; count: number; reference: string }) =>
      `无法删除 ${a.what}：${listZh(a.others)}${a.count > a.others.length ? ` 等 ${a.count} 条记录` : ''} 与它关联。没有撤销任何内容。`,
    hint: {
      en: (a: { reference: string }) => `tend archive ${a.reference}, or take those back first`,
      zh: (a: { reference: string }) => `tend archive ${a.reference}，或先撤销那些记录`,
    },
  },
  packed: {
    exit: 5,
    en: (a: { file: string; month: string }) =>
      `The record lies in a packed month, ${a.file}, and cannot be removed from it. Nothing was taken back.`,
    zh: (a: { file: string; month: string }) =>
      `记录在已打包的月份 ${a.file} 中，无法从中删除。没有撤销任何内容。`,
    hint: {
      en: (a: { month: string }) => `tend unpack ${a.month}, then tend undo`,
      zh: (a: { month: string }) => `tend unpack ${a.month}，再执行 tend undo`,
    },
  },
  unfinished: {
    exit: 5,
    en: (a: { files: readonly string[] }) =>
      `These files have changes that are not committed: ${list(a.files)}. Nothing was taken back.`,
    zh: (a: { files: readonly string[] }) => `以下文件有未提交的修改：${listZh(a.files)}。没有撤销任何内容。`,
    hint: {
      en: () => 'commit them or put them back: tend git status',
      zh: () => '请先提交或还原：tend git status',
    },
  },
  midway: {
    exit: 5,
    en: () => 'A merge or rebase is under way; nothing is taken back before it is finished.',
    zh: () => '有合并或变基尚未完成，完成之前无法撤销。',
    hint: { en: () => 'tend git status', zh: () => 'tend git status' },
  },
  unreadable: {
    exit: 5,
    en: (a: { file: string; subject: string }) =>
      `${a.file} could not be read as it was at "${a.subject}", so that it cannot be taken back.`,
    zh: (a: { file: string; subject: string }) =>
      `${a.file} 在“${a.subject}”时的内容无法读取，因此无法撤销。`,
    hint: { en: () => 'tend git log -p', zh: () => 'tend git log -p' },
  },
  off: {
    exit: 2,
    en: () => 'git.commit is off in this folder, so that no command has a commit of its own.',
    zh: () => '此文件夹的 git.commit 为 off，命令没有各自的提交。',
    hint: { en: () => 'tend git diff', zh: () => 'tend git diff' },
  },
});
