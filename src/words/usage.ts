// The words for command lines that cannot be understood, and for input that is missing.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

export const usageProblems = problems('usage', {
  unknown_command: {
    exit: 2,
    en: (a: { name: string; close: string | null }) =>
      `There is no command ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { name: string; close: string | null }) =>
      `没有命令 ${a.name}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: { en: () => 'tend --help', zh: () => 'tend --help' },
  },
  unknown_option: {
    exit: 2,
    en: (a: { name: string; close: string | null; command: string }) =>
      `${a.command} has no option ${a.name}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { name: string; close: string | null; command: string }) =>
      `${a.command} 没有选项 ${a.name}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: {
      en: (a: { command: string }) => `${a.command} --help`,
      zh: (a: { command: string }) => `${a.command} --help`,
    },
  },
  missing_argument: {
    exit: 2,
    en: (a: { name: string; command: string }) => `${a.command} needs <${a.name}>.`,
    zh: (a: { name: string; command: string }) => `${a.command} 缺少参数 <${a.name}>。`,
    hint: {
      en: (a: { command: string }) => `${a.command} --help`,
      zh: (a: { command: string }) => `${a.command} --help`,
    },
  },
  option_needs_value: {
    exit: 2,
    en: (a: { name: string }) => `${a.name} needs a value.`,
    zh: (a: { name: string }) => `${a.name} 需要一个值。`,
  },
  too_many: {
    exit: 2,
    en: (a: { command: string; quote: boolean }) =>
      `${a.command} was given too many words; put quotes round a text with blanks in it.`,
    zh: (a: { command: string; quote: boolean }) => `${a.command} 的参数过多；含空格的文字请加引号。`,
    hint: {
      en: (a: { command: string }) => `${a.command} --help`,
      zh: (a: { command: string }) => `${a.command} --help`,
    },
  },
  not_allowed: {
    exit: 2,
    en: (a: { name: string; value: string; allowed: readonly string[] }) =>
      `${a.name} cannot be ${JSON.stringify(a.value)}. Allowed: ${a.allowed.join(', ')}`,
    zh: (a: { name: string; value: string; allowed: readonly string[] }) =>
      `${a.name} 不能是“${a.value}”。可选：${a.allowed.join('、')}`,
  },
  missing: {
    exit: 2,
    en: (a: { labels: readonly Label[]; command: string; why: Label | null }) =>
      `Missing: ${a.labels.map(({ en }) => en).join(', ')}${a.why == null ? '' : ` (${a.why.en})`}.`,
    zh: (a: { labels: readonly Label[]; command: string; why: Label | null }) =>
      `缺少：${a.labels.map(({ zh }) => zh).join('、')}${a.why == null ? '' : `（${a.why.zh}）`}。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
  nobody: {
    exit: 2,
    en: (a: { known: readonly string[] }) =>
      `Who are you? Neither --user, TEND_USER nor git's user.email names a member. Known: ${a.known.join(', ')}`,
    zh: (a: { known: readonly string[] }) =>
      `无法确定您是谁：--user、TEND_USER 和 git 的 user.email 都没有对应成员。现有成员：${a.known.join('、')}`,
    hint: {
      en: () => 'export TEND_USER=ID, or tend --user ID …',
      zh: () => 'export TEND_USER=成员，或 tend --user 成员 …',
    },
  },
  no_team: {
    exit: 2,
    en: () => 'The team is empty, so that nobody can be responsible.',
    zh: () => '团队还没有成员，无法指定负责人。',
    hint: { en: () => 'tend team add ID --name NAME', zh: () => 'tend team add 标识 --name 姓名' },
  },
  declined: {
    exit: 130,
    en: () => 'Nothing was written.',
    zh: () => '没有写入任何内容。',
  },
  confirm_needed: {
    exit: 2,
    en: (a: { what: Label; command: string }) => `${a.what.en} needs a yes.`,
    zh: (a: { what: Label; command: string }) => `${a.what.zh}需要确认。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
});

export const writeNotes = {
  dryRun: { en: 'Nothing was written (--dry-run):', zh: '没有写入（--dry-run）：' },
  left: (files: readonly string[]): Label => ({
    en: `Not committed, because you have unfinished changes there: ${files.join(', ')}`,
    zh: `以下文件有您尚未提交的修改，未自动提交：${files.join('、')}`,
  }),
  failed: (reason: string): Label => ({
    en: `Written, but git did not commit it: ${reason}`,
    zh: `已写入，但 git 未提交：${reason}`,
  }),
  reading: (done: number, all: number): Label => ({
    en: `Reading ${done} of ${all} files …`,
    zh: `正在读取文件：${done}/${all} ……`,
  }),
  midway: {
    en: 'Written, not committed: a merge or rebase is under way; finish it first.',
    zh: '已写入，未提交：有合并或变基尚未完成，请先完成。',
  },
  broken: (count: number, first: string): Label => ({
    en: `${count === 1 ? 'One problem' : `${count} problems`} in the files, left out here: ${first}\ntry: tend check`,
    zh: `文件中有 ${count} 处问题，相关记录未列入：${first}\n请执行：tend check`,
  }),
};
