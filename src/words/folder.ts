// The words for folders: none found, or one that cannot be used.
import { type Label, problems } from '../errors.ts';

export const folderProblems = problems('folder', {
  none: {
    exit: 3,
    en: (a: { cwd: string }) => `There is no tend.yaml in ${a.cwd} or above it.`,
    zh: (a: { cwd: string }) => `在 ${a.cwd} 及其上级目录中没有 tend.yaml。`,
    hint: {
      en: () => 'tend init DIR makes a folder; --dir DIR names one',
      zh: () => 'tend init 目录 可新建；--dir 目录 可指定',
    },
  },
  not_a_folder: {
    exit: 3,
    en: (a: { path: string }) => `There is no tend.yaml in ${a.path}`,
    zh: (a: { path: string }) => `${a.path} 中没有 tend.yaml`,
    hint: {
      en: (a: { path: string }) => `tend init ${a.path}`,
      zh: (a: { path: string }) => `tend init ${a.path}`,
    },
  },
  default_gone: {
    exit: 3,
    en: (a: { path: string }) => `Your default folder ${a.path} has no tend.yaml`,
    zh: (a: { path: string }) => `默认文件夹 ${a.path} 中没有 tend.yaml`,
    hint: { en: () => 'tend config set default DIR', zh: () => 'tend config set default 目录' },
  },
  exists: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} is a folder of tend already.`,
    zh: (a: { path: string }) => `${a.path} 已经是 tend 文件夹。`,
    hint: {
      en: (a: { path: string }) => `tend --dir ${a.path} doctor`,
      zh: (a: { path: string }) => `tend --dir ${a.path} doctor`,
    },
  },
  broken_settings: {
    exit: 4,
    en: (a: { place: string; why: Label }) =>
      `tend.yaml must be mended before anything is written: ${a.place}: ${a.why.en}`,
    zh: (a: { place: string; why: Label }) => `写入前必须先修正 tend.yaml：${a.place}：${a.why.zh}`,
    hint: { en: () => 'tend check', zh: () => 'tend check' },
  },
  changed_meanwhile: {
    exit: 1,
    en: (a: { path: string }) =>
      `${a.path} was changed by someone else while this command worked; nothing was written.`,
    zh: (a: { path: string }) => `${a.path} 在命令执行期间被修改；没有写入任何内容。`,
    hint: { en: () => 'run the command again', zh: () => '请重新执行该命令' },
  },
});
