// What the commands that look back are for: history, undo, git.
import type { CommandWords } from './commands.ts';

const history: CommandWords = {
  summary: { en: 'who changed which field, when', zh: '谁在何时改了哪个字段' },
  about: {
    en: 'Tells from git what happened to a record, field by field, newest first: who, when, by which command, from what to what. What is not committed yet comes first. Where two people had changed the same field, it shows the value that was kept and the one that was dropped. A record of a packed month has its whole past.',
    zh: '根据 git 逐字段列出一条记录的变化，最新的在前：谁、何时、用什么命令、从什么改为什么。尚未提交的改动列在最前。两人改过同一字段时，显示保留的值和舍弃的值。已打包月份的记录同样有完整历史。',
  },
  examples: [
    ['tend history 华东精工', { en: 'of a customer', zh: '一位客户' }],
    [
      'tend history 华东精工 --all',
      { en: 'with its follow-ups, orders, cases …', zh: '连同跟进、订单、工单等' },
    ],
    ['tend history 华东精工 --field status', { en: 'one field', zh: '某个字段' }],
    ['tend history GZ202405001 --json', { en: 'of a follow-up, for scripts', zh: '一条跟进，供脚本使用' }],
  ],
};

const undo: CommandWords = {
  summary: { en: 'take back your last command', zh: '撤销您最近的命令' },
  about: {
    en: 'Shows what your last command, or your last n commands, changed, and takes it back with a new commit, so that it works before and after a sync. Fields that were changed again since are not overwritten: it names them and changes nothing. Called again, it goes one command further back; --redo brings back what was undone last.',
    zh: '显示您最近一条（或 n 条）命令的改动，并用一个新提交撤销，因此同步前后都可使用。之后又被改过的字段不会被覆盖：会指出这些字段且不做任何改动。再次执行会继续撤销更早的命令；--redo 恢复最近一次撤销。',
  },
  examples: [
    ['tend undo', { en: 'the last command', zh: '最近一条命令' }],
    ['tend undo 3 --dry-run', { en: 'what the last three did', zh: '查看最近三条的改动' }],
    ['tend undo --redo', { en: 'bring back what was undone', zh: '恢复被撤销的改动' }],
  ],
};

const git: CommandWords = {
  summary: { en: 'any git command in the folder', zh: '在该文件夹中执行 git 命令' },
  about: {
    en: 'Runs git in the folder, wherever you are, with everything after it as you typed it: its pager, its editor, its questions and its exit code. Options of tend stand before the word git.',
    zh: '无论当前在哪里，都在该文件夹中执行 git，其后的内容原样传给 git：分页、编辑器、提问和退出码均由 git 处理。tend 的选项写在 git 之前。',
  },
  examples: [
    ['tend git status', { en: 'what is not committed', zh: '尚未提交的改动' }],
    ['tend git log -p -- customers', { en: 'every change, as git shows it', zh: '以 git 的方式查看改动' }],
    ['tend --dir ~/crm git remote -v', { en: 'of another folder', zh: '另一个文件夹' }],
  ],
};

export const pastCommands = { history, undo, git } as const;
