// The words of the settings.
import { type Label, problems } from '../errors.ts';

export const configProblems = problems('config', {
  unknown: {
    exit: 2,
    en: (a: { path: string; close: string | null }) =>
      `There is no setting ${a.path}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { path: string; close: string | null }) =>
      `没有设置项 ${a.path}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: { en: () => 'tend config', zh: () => 'tend config' },
  },
  whole: {
    exit: 2,
    en: (a: { path: string }) =>
      `${a.path} has parts of its own; name one of them, or edit them in tend.yaml.`,
    zh: (a: { path: string }) => `${a.path} 由多个部分组成；请写出其中一项，或在 tend.yaml 中编辑。`,
    hint: { en: () => 'tend config edit', zh: () => 'tend config edit' },
  },
  many: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} holds one value; put quotes round a value with blanks in it.`,
    zh: (a: { path: string }) => `${a.path} 只有一个值；含空格的值请加引号。`,
  },
  written: {
    exit: 2,
    en: (a: { path: string; text: string; example: string }) =>
      `${a.path} cannot be ${JSON.stringify(a.text)}.`,
    zh: (a: { path: string; text: string; example: string }) => `${a.path} 不能是“${a.text}”。`,
    hint: {
      en: (a: { path: string; example: string }) => `tend config set ${a.path} ${a.example}`,
      zh: (a: { path: string; example: string }) => `tend config set ${a.path} ${a.example}`,
    },
  },
  no_default: {
    exit: 3,
    en: () => 'You have no default folder.',
    zh: () => '您没有设置默认文件夹。',
    hint: { en: () => 'tend config set default DIR', zh: () => 'tend config set default 目录' },
  },
});

export const configWords = {
  path: { en: 'Setting', zh: '设置项' },
  value: { en: 'Value', zh: '取值' },
  source: { en: 'From', zh: '来源' },
  title: { en: 'Settings', zh: '设置' },
  setting: { en: 'such as limits.silent, or default', zh: '如 limits.silent，或 default' },
  // Where a value comes from.
  written: { en: 'tend.yaml', zh: 'tend.yaml' },
  preset: (name: string): Label => ({ en: `preset ${name}`, zh: `预设 ${name}` }),
  default: { en: 'default', zh: '默认' },
  user: { en: 'yours', zh: '个人' },
  set: (a: { path: string; value: string }): Label => ({
    en: `Set ${a.path}: ${a.value}`,
    zh: `已设置 ${a.path}：${a.value}`,
  }),
  unset: (a: { path: string; value: string }): Label => ({
    en: `Unset ${a.path}; the default counts again: ${a.value}`,
    zh: `已取消 ${a.path}，恢复默认：${a.value}`,
  }),
  same: (a: { path: string }): Label => ({
    en: `Nothing changed: ${a.path} is that already.`,
    zh: `没有改动：${a.path} 已是该值。`,
  }),
  notSet: (a: { path: string }): Label => ({
    en: `Nothing changed: tend.yaml does not set ${a.path}`,
    zh: `没有改动：tend.yaml 中没有 ${a.path}`,
  }),
  removedDefault: { en: 'You have no default folder any more.', zh: '已取消默认文件夹。' },
  wouldSet: (a: { file: string; value: string }): Label => ({
    en: `Nothing was written (--dry-run): ${a.file} would hold ${a.value}`,
    zh: `没有写入（--dry-run）：${a.file} 将写入 ${a.value}`,
  }),
} as const;
