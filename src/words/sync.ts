// The words of sync and of resolving what both sides changed.
import { type Label, problems } from '../errors.ts';

const some = (files: readonly string[], more: (count: number) => string): string =>
  files.length <= 5 ? files.join(', ') : `${files.slice(0, 5).join(', ')} ${more(files.length - 5)}`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const whatZh: Readonly<Record<string, string>> = {
  merge: '合并',
  rebase: '变基',
  'cherry-pick': '拣选',
  revert: '还原',
};

export const syncProblems = problems('sync', {
  old_git: {
    exit: 1,
    en: (a: { version: string; needed: string }) =>
      `git ${a.version} is too old; sync needs ${a.needed} or newer.`,
    zh: (a: { version: string; needed: string }) =>
      `git ${a.version} 版本过旧；sync 需要 ${a.needed} 或更新版本。`,
  },
  detached: {
    exit: 5,
    en: () => 'No branch is checked out (detached HEAD), so there is nothing to sync with.',
    zh: () => '当前没有检出分支（HEAD 游离），无法同步。',
    hint: { en: () => 'git switch main', zh: () => 'git switch main' },
  },
  midway: {
    exit: 5,
    en: (a: { what: string }) =>
      `A ${a.what} is under way in this repository; sync begins when it is finished.`,
    zh: (a: { what: string }) => `仓库中有未完成的${whatZh[a.what] ?? a.what}，完成后才能同步。`,
    hint: {
      en: (a: { what: string }) => `git ${a.what} --continue, or git ${a.what} --abort`,
      zh: (a: { what: string }) => `git ${a.what} --continue 或 git ${a.what} --abort`,
    },
  },
  unrelated: {
    exit: 5,
    en: (a: { remote: string }) =>
      `This folder and ${a.remote} have no commit in common: they are two folders, not two clones of one.`,
    zh: (a: { remote: string }) => `此文件夹与 ${a.remote} 没有共同的提交：它们不是同一文件夹的两个克隆。`,
    hint: {
      en: () => 'git clone the shared folder anew, then tend export here and tend import there',
      zh: () => '重新 git clone 共享文件夹，再从此处 tend export、到那里 tend import',
    },
  },
  shallow: {
    exit: 5,
    en: (a: { remote: string }) =>
      `This clone was made without its older commits, and where it and ${a.remote} parted is among them.`,
    zh: (a: { remote: string }) => `此克隆缺少较早的提交，找不到与 ${a.remote} 的共同起点。`,
    hint: {
      en: (a: { remote: string }) => `git fetch --unshallow ${a.remote}`,
      zh: (a: { remote: string }) => `git fetch --unshallow ${a.remote}`,
    },
  },
  which_remote: {
    exit: 5,
    en: (a: { remotes: readonly string[]; branch: string }) =>
      `There are several remotes (${a.remotes.join(', ')}), and git does not say with which ${a.branch} is shared.`,
    zh: (a: { remotes: readonly string[]; branch: string }) =>
      `有多个远程仓库（${a.remotes.join('、')}），未指定 ${a.branch} 与哪一个同步。`,
    hint: {
      en: (a: { remotes: readonly string[]; branch: string }) =>
        `git config branch.${a.branch}.remote ${a.remotes[0] ?? 'origin'} && git config branch.${a.branch}.merge refs/heads/${a.branch}`,
      zh: (a: { remotes: readonly string[]; branch: string }) =>
        `git config branch.${a.branch}.remote ${a.remotes[0] ?? 'origin'} && git config branch.${a.branch}.merge refs/heads/${a.branch}`,
    },
  },
  no_commit: {
    exit: 5,
    en: () => 'Nothing is committed in this repository yet, and nothing here can be.',
    zh: () => '此仓库还没有任何提交，也没有可提交的内容。',
    hint: { en: () => 'tend check', zh: () => 'tend check' },
  },
  unreachable: {
    exit: 1,
    en: (a: { remote: string; reason: string }) =>
      `${a.remote} cannot be reached; your work is committed here and waits for the next sync: ${a.reason}`,
    zh: (a: { remote: string; reason: string }) =>
      `无法连接 ${a.remote}；您的内容已在本地提交，等待下次同步：${a.reason}`,
    hint: { en: () => 'tend sync, when the network is back', zh: () => '网络恢复后执行 tend sync' },
  },
  denied: {
    exit: 1,
    en: (a: { remote: string; reason: string }) =>
      `${a.remote} does not let you in; your work is committed here: ${a.reason}`,
    zh: (a: { remote: string; reason: string }) => `${a.remote} 拒绝访问；您的内容已在本地提交：${a.reason}`,
    hint: {
      en: (a: { remote: string; reason: string }) => `git fetch ${a.remote}, which asks for what it needs`,
      zh: (a: { remote: string; reason: string }) => `git fetch ${a.remote}，按其提示登录`,
    },
  },
  refused: {
    exit: 5,
    en: (a: { remote: string; reason: string }) =>
      `${a.remote} refuses the push; what came in is merged here: ${a.reason}`,
    zh: (a: { remote: string; reason: string }) =>
      `${a.remote} 拒绝了推送；收到的内容已在本地合并：${a.reason}`,
    hint: {
      en: () => 'ask who looks after the shared repository, then tend sync',
      zh: () => '联系共享仓库的管理员后再执行 tend sync',
    },
  },
  busy: {
    exit: 1,
    en: (a: { rounds: number }) =>
      `Others were quicker ${a.rounds} times in a row; what came in is merged here, yours is not sent yet.`,
    zh: (a: { rounds: number }) => `连续 ${a.rounds} 次被他人抢先；收到的内容已合并，您的内容尚未发送。`,
    hint: { en: () => 'tend sync', zh: () => 'tend sync' },
  },
  clash: {
    exit: 5,
    en: (a: { file: string; other: string }) =>
      `Nothing was merged: one side made the file ${a.file}, the other a folder of that name with ${a.other}.`,
    zh: (a: { file: string; other: string }) =>
      `没有合并：一方新建了文件 ${a.file}，另一方新建了同名文件夹（含 ${a.other}）。`,
    hint: {
      en: (a: { file: string; other: string }) => `git mv ${a.file} ANOTHER-NAME, git commit, then tend sync`,
      zh: (a: { file: string; other: string }) => `git mv ${a.file} 其他名称，git commit，再执行 tend sync`,
    },
  },
  in_the_way: {
    exit: 5,
    en: (a: { files: readonly string[] }) =>
      `Nothing was merged: these files were changed by others and have changes of yours that are not committed: ${some(a.files, (count) => `and ${count} more`)}`,
    zh: (a: { files: readonly string[] }) =>
      `没有合并：以下文件他人已修改，而您也有未提交的修改：${some(a.files, (count) => `等，另有 ${count} 个`)}`,
    hint: {
      en: () => 'git commit or git stash them, then tend sync',
      zh: () => '先 git commit 或 git stash，再执行 tend sync',
    },
  },
  conflicts: {
    exit: 5,
    en: (a: { count: number }) =>
      `${a.count === 1 ? 'One choice is' : `${a.count} choices are`} yours, where both sides changed the same; nothing was merged, and nothing is lost.`,
    zh: (a: { count: number }) => `有 ${a.count} 处两边都改了，需要您选择；没有合并，也没有丢失任何内容。`,
    hint: { en: () => 'tend resolve, then tend sync', zh: () => '执行 tend resolve，再执行 tend sync' },
  },
  held: {
    exit: 4,
    en: (a: { files: readonly string[] }) =>
      `Not shared, because it does not pass the check: ${some(a.files, (count) => `and ${count} more`)}`,
    zh: (a: { files: readonly string[] }) =>
      `未通过检查，因此没有共享：${some(a.files, (count) => `等，另有 ${count} 个`)}`,
    hint: { en: () => 'mend it, then tend sync', zh: () => '改正后执行 tend sync' },
  },
  not_committed: {
    exit: 4,
    en: (a: { reason: string }) =>
      `What you edited by hand is not shared, because git does not commit it: ${a.reason}`,
    zh: (a: { reason: string }) => `您手工修改的内容没有共享，因为 git 未提交：${a.reason}`,
    hint: { en: () => 'tend git status', zh: () => 'tend git status' },
  },
  unsound: {
    exit: 4,
    en: (a: { count: number }) =>
      `The folder does not pass the check (${counted(a.count, 'problem', 'problems')}), so nothing was pushed.`,
    zh: (a: { count: number }) => `文件夹未通过检查（${a.count} 处问题），因此没有推送。`,
    hint: { en: () => 'tend check, then tend sync', zh: () => '执行 tend check，再执行 tend sync' },
  },
});

const nounsEn: Readonly<Record<string, readonly [string, string]>> = {
  customer: ['customer', 'customers'],
  followup: ['follow-up', 'follow-ups'],
  opportunity: ['opportunity', 'opportunities'],
  order: ['order', 'orders'],
  task: ['task', 'tasks'],
  case: ['case', 'cases'],
  survey: ['survey', 'surveys'],
};
const nounsZh: Readonly<Record<string, string>> = {
  customer: '客户',
  followup: '跟进',
  opportunity: '销售机会',
  order: '订单',
  task: '任务',
  case: '工单',
  survey: '满意度',
};

/** What went one way: how many records of each type, and what else. */
interface Counted {
  readonly records: readonly (readonly [type: string, count: number])[];
  readonly hasSettings: boolean;
  readonly others: number;
}

const recordsEn = ({ records, hasSettings, others }: Counted): string =>
  [
    ...records.map(([type, count]) => counted(count, ...(nounsEn[type] ?? [type, type]))),
    ...(hasSettings ? ['the settings'] : []),
    ...(others > 0 ? [counted(others, 'other file', 'other files')] : []),
  ].join(', ');
const recordsZh = ({ records, hasSettings, others }: Counted): string =>
  [
    ...records.map(([type, count]) => `${nounsZh[type] ?? type} ${count}`),
    ...(hasSettings ? ['设置'] : []),
    ...(others > 0 ? [`其他文件 ${others}`] : []),
  ].join('、');

export const syncWords = {
  fetching: (remote: string): Label => ({ en: `fetching from ${remote} …`, zh: `正在从 ${remote} 获取 …` }),
  merging: { en: 'merging and checking …', zh: '正在合并与检查 …' },
  pushing: (remote: string): Label => ({ en: `pushing to ${remote} …`, zh: `正在推送到 ${remote} …` }),
  again: { en: 'somebody was quicker; once more …', zh: '他人抢先，重试 …' },
  committed: (files: readonly string[]): Label => ({
    en: `Committed your edits: ${some(files, (count) => `and ${count} more`)}`,
    zh: `已提交您的修改：${some(files, (count) => `等，另有 ${count} 个`)}`,
  }),
  wouldCommit: (files: readonly string[]): Label => ({
    en: `Would commit your edits: ${some(files, (count) => `and ${count} more`)}`,
    zh: `将提交您的修改：${some(files, (count) => `等，另有 ${count} 个`)}`,
  }),
  held: (a: { place: string; message: Label }): Label => ({
    en: `Not committed: ${a.place}: ${a.message.en}`,
    zh: `未提交：${a.place}：${a.message.zh}`,
  }),
  came: (a: Counted & { authors: readonly string[]; isDry: boolean }): Label => ({
    en: `${a.isDry ? 'Would come in' : 'Came in'}: ${recordsEn(a) || 'no change of files'} (${a.authors.join(', ')})`,
    zh: `${a.isDry ? '将收到' : '收到'}：${recordsZh(a) || '文件无变化'}（${a.authors.join('、')}）`,
  }),
  waits: (a: Counted & { authors: readonly string[] }): Label => ({
    en: `Waiting outside: ${recordsEn(a) || 'no change of files'} (${a.authors.join(', ')})`,
    zh: `待合并：${recordsZh(a) || '文件无变化'}（${a.authors.join('、')}）`,
  }),
  went: (a: Counted & { isDry: boolean }): Label => ({
    en: `${a.isDry ? 'Would go out' : 'Went out'}: ${recordsEn(a) || 'no change of files'}`,
    zh: `${a.isDry ? '将发出' : '发出'}：${recordsZh(a) || '文件无变化'}`,
  }),
  waiting: (a: Counted): Label => ({
    en: `Not sent yet: ${recordsEn(a) || 'no change of files'}`,
    zh: `尚未发出：${recordsZh(a) || '文件无变化'}`,
  }),
  given: (numbers: readonly string[]): Label => ({
    en: `Numbers given: ${some(numbers, (count) => `and ${count} more`)}`,
    zh: `已编号：${some(numbers, (count) => `等，另有 ${count} 个`)}`,
  }),
  wouldGive: (numbers: readonly string[]): Label => ({
    en: `Numbers would be: ${some(numbers, (count) => `and ${count} more`)}`,
    zh: `编号将为：${some(numbers, (count) => `等，另有 ${count} 个`)}`,
  }),
  packed: (files: readonly string[]): Label => ({
    en: `Closed months packed: ${some(files, (count) => `and ${count} more`)}`,
    zh: `已归并的月份：${some(files, (count) => `等，另有 ${count} 个`)}`,
  }),
  moreErrors: (count: number): Label => ({ en: `and ${count} more`, zh: `另有 ${count} 处` }),
  settled: (count: number): Label => ({
    en: `Settled as you chose: ${counted(count, 'field', 'fields')}`,
    zh: `已按您的选择处理 ${count} 处`,
  }),
  inStep: (remote: string): Label => ({
    en: `Nothing to do: this folder and ${remote} are the same.`,
    zh: `无需操作：此文件夹与 ${remote} 一致。`,
  }),
  noRemote: {
    en: 'There is no remote to sync with: everything is committed here.\ntry: git remote add origin URL',
    zh: '没有可同步的远程仓库：内容都已在本地提交。\n请执行：git remote add origin URL',
  },
  status: {
    remote: (a: { branch: string; remote: string }): Label => ({
      en: `${a.branch} is shared as ${a.remote}`,
      zh: `${a.branch} 与 ${a.remote} 同步`,
    }),
    alone: { en: 'there is no remote', zh: '没有远程仓库' },
    never: { en: 'never fetched', zh: '从未获取过' },
    counts: (a: { ahead: number; behind: number }): Label => ({
      en: `${a.ahead === 0 ? 'nothing' : counted(a.ahead, 'commit', 'commits')} to send, ${a.behind === 0 ? 'nothing' : counted(a.behind, 'commit', 'commits')} to take in, as of the last fetch`,
      zh: `待发送 ${a.ahead} 个提交，待接收 ${a.behind} 个提交（以上次获取为准）`,
    }),
    own: (files: readonly string[]): Label => ({
      en: `not committed yet: ${some(files, (count) => `and ${count} more`)}`,
      zh: `尚未提交：${some(files, (count) => `等，另有 ${count} 个`)}`,
    }),
    foreign: (files: readonly string[]): Label => ({
      en: `left alone, not tend's: ${some(files, (count) => `and ${count} more`)}`,
      zh: `不属于 tend，不处理：${some(files, (count) => `等，另有 ${count} 个`)}`,
    }),
    clean: { en: 'everything is committed', zh: '内容都已提交' },
    open: (count: number): Label => ({
      en: `${count === 1 ? 'one choice is' : `${count} choices are`} open: tend resolve`,
      zh: `有 ${count} 处待选：tend resolve`,
    }),
    synced: (at: string): Label => ({ en: `last sync ${at}`, zh: `上次同步 ${at}` }),
    neverSynced: { en: 'not synced yet', zh: '尚未同步过' },
    driver: { en: 'plain git merges by field here, too', zh: '直接使用 git 时也按字段合并' },
    noDriver: {
      en: 'plain git would merge by lines here: tend doctor --fix',
      zh: '直接使用 git 时只会按行合并：tend doctor --fix',
    },
  },
} as const;
