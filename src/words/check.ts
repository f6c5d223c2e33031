// The words of `check` beyond those of records and settings: more rules, what was mended, and the count at the end.
import { type Label, problems } from '../errors.ts';

export const ruleProblems = problems('record', {
  same_entry: {
    exit: 4,
    en: (a: { id: string; other: string }) => `The entry id ${a.id} stands in ${a.other} as well.`,
    zh: (a: { id: string; other: string }) => `条目标识 ${a.id} 在 ${a.other} 中也有。`,
    hint: { en: () => 'change one character of one of them', zh: () => '把其中一个改动一个字符' },
  },
  spelling: {
    exit: 4,
    en: (a: { field: string; text: string; id: string }) =>
      `${a.field} is ${a.text}, which records write as ${a.id}.`,
    zh: (a: { field: string; text: string; id: string }) =>
      `${a.field} 写的是 ${a.text}，记录中应写 ${a.id}。`,
    hint: { en: () => 'tend check --fix', zh: () => 'tend check --fix' },
  },
  phone_in_text: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} holds a full phone number or e-mail address.`,
    zh: (a: { field: string }) => `${a.field} 中有完整的电话号码或电子邮箱。`,
    hint: {
      en: () => 'move it to contacts, or write it as 138****5678',
      zh: () => '请移到 contacts，或写成 138****5678',
    },
  },
  future: {
    exit: 4,
    en: (a: { field: string; day: string; today: string }) =>
      `${a.field} is ${a.day}, which is after today (${a.today}).`,
    zh: (a: { field: string; day: string; today: string }) =>
      `${a.field} 为 ${a.day}，晚于今天（${a.today}）。`,
    hint: {
      en: () => 'correct the day; what is still to come belongs under next',
      zh: () => '请改正日期；将来的事项写在 next 下',
    },
  },
  backwards: {
    exit: 4,
    en: (a: { field: string; other: string }) => `${a.field} lies before ${a.other}.`,
    zh: (a: { field: string; other: string }) => `${a.field} 早于 ${a.other}。`,
    hint: { en: () => 'correct one of the two days', zh: () => '请改正其中一个日期' },
  },
  two_primary: {
    exit: 4,
    en: (a: { id: string }) => `The contact ${a.id} is primary, and another one before it is too.`,
    zh: (a: { id: string }) => `联系人 ${a.id} 标为主要联系人，但前面已有一位。`,
    hint: { en: () => 'keep `primary` with one of them', zh: () => '只保留一位的 primary' },
  },
});

export const checkProblems = problems('check', {
  no_such_path: {
    exit: 3,
    en: (a: { path: string }) => `There is no such file in the folder: ${a.path}`,
    zh: (a: { path: string }) => `文件夹中没有此文件：${a.path}`,
    hint: { en: () => 'tend check customers', zh: () => 'tend check customers' },
  },
  staged_fix: {
    exit: 2,
    en: () => '--fix mends the files, not what git has staged; use one of the two.',
    zh: () => '--fix 修改的是文件，不是 git 暂存区；两者只能选一个。',
    hint: { en: () => 'tend check --fix, then git add', zh: () => '先 tend check --fix，再 git add' },
  },
  no_index: {
    exit: 1,
    en: (a: { reason: string }) => `What git has staged cannot be read: ${a.reason}`,
    zh: (a: { reason: string }) => `无法读取 git 暂存区：${a.reason}`,
    hint: { en: () => 'tend check', zh: () => 'tend check' },
  },
});

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const checkWords = {
  fix: { en: 'fix: ', zh: '修复：' },
  formats: {
    en: 'text, json, github, ndjson, csv, tsv, md, html or ids',
    zh: '输出格式：text、json、github、ndjson、csv、tsv、md、html 或 ids',
  },
  noDriver: {
    en: 'note: git merges records by lines only in this clone: tend doctor --fix',
    zh: '提示：本克隆中 git 只按行合并记录：tend doctor --fix',
  },
  heading: { en: 'Findings', zh: '检查结果' },
  count: ({ errors, warnings, files }: { errors: number; warnings: number; files: number }): Label => ({
    en: `${[errors > 0 ? plural(errors, 'problem') : '', warnings > 0 ? plural(warnings, 'warning') : ''].filter((part) => part !== '').join(' and ')} in ${plural(files, 'file')}.`,
    zh: `${files} 个文件中有${[errors > 0 ? ` ${errors} 处问题` : '', warnings > 0 ? ` ${warnings} 处提醒` : ''].filter((part) => part !== '').join('、')}。`,
  }),
  warning: { en: 'warning: ', zh: '提醒：' },
  mended: ({ file, what }: { file: string; what: string }): Label => ({
    en: `mended ${file}: ${what}`,
    zh: `已修复 ${file}：${what}`,
  }),
  nothingToMend: { en: 'Nothing that could be mended without a choice.', zh: '没有无需选择即可修复的问题。' },
  file: { en: 'File', zh: '文件' },
  line: { en: 'Line', zh: '行' },
  column: { en: 'Column', zh: '列' },
  code: { en: 'Code', zh: '代码' },
  severity: { en: 'Severity', zh: '级别' },
  message: { en: 'Message', zh: '说明' },
  fixColumn: { en: 'Fix', zh: '修复' },
} as const;
