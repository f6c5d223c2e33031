// What `doctor` says about each part of a folder: one sentence, and what to do about it.
import type { Label } from '../errors.ts';

const plural = (count: number, word: string, many = `${word}s`): string =>
  `${count} ${count === 1 ? word : many}`;
const doctorFix: Label = { en: 'tend doctor --fix', zh: 'tend doctor --fix' };
const checkFix: Label = { en: 'tend check', zh: 'tend check' };

export const doctorStates = {
  ok: { en: 'ok', zh: '正常' },
  warn: { en: 'warn', zh: '注意' },
  bad: { en: 'bad', zh: '问题' },
} as const satisfies Record<string, Label>;

export type DoctorState = keyof typeof doctorStates;

export const doctorWords = {
  heading: { en: 'Health of the folder', zh: '文件夹健康检查' },
  part: { en: 'Part', zh: '项目' },
  state: { en: 'State', zh: '状态' },
  message: { en: 'Message', zh: '说明' },
  fix: { en: 'What to do', zh: '做法' },
  mendedFile: (file: string): Label => ({ en: `mended ${file}`, zh: `已修复 ${file}` }),
  registered: {
    en: 'registered with git: records merge field by field',
    zh: '已在 git 中登记：记录按字段合并',
  },
  notRegistered: (reason: string): Label => ({
    en: `git still merges records by lines: ${reason}`,
    zh: `git 仍按行合并记录：${reason}`,
  }),
  droppedTwice: (file: string): Label => ({
    en: `dropped ${file}: the packed month holds the same`,
    zh: `已删去 ${file}：打包的月份中有相同内容`,
  }),
  swept: (count: number): Label => ({
    en: `removed ${plural(count, 'unfinished file')}`,
    zh: `已删除 ${count} 个未完成的文件`,
  }),
} as const;

/** The sentences, by what they are about. */
export const doctorSays = {
  program: ({ version, node }: { version: string; node: string }): Label => ({
    en: `tend ${version} on Node ${node}`,
    zh: `tend ${version}，Node ${node}`,
  }),
  oldNode: ({ version, node }: { version: string; node: string }): Label => ({
    en: `tend ${version} on Node ${node}, which is older than it is made for`,
    zh: `tend ${version}，Node ${node} 版本过旧`,
  }),
  oldNodeFix: { en: 'install Node 20.19, 22.12 or newer', zh: '请安装 Node 20.19、22.12 或更新版本' },
  folder: ({
    root,
    counts,
  }: {
    root: string;
    counts: readonly [customers: number, followups: number, orders: number];
  }): Label => ({
    en: `${root}: ${plural(counts[0], 'customer')}, ${plural(counts[1], 'follow-up')}, ${plural(counts[2], 'order')}`,
    zh: `${root}：客户 ${counts[0]}，跟进 ${counts[1]}，订单 ${counts[2]}`,
  }),
  settings: { en: 'tend.yaml can be read', zh: 'tend.yaml 可以读取' },
  settingsBad: (count: number): Label => ({
    en: `${plural(count, 'problem')} in tend.yaml`,
    zh: `tend.yaml 中有 ${count} 处问题`,
  }),
  records: { en: 'every record is sound', zh: '所有记录都正常' },
  recordsOdd: (count: number): Label => ({
    en: `every record is sound; ${plural(count, 'warning')}`,
    zh: `所有记录都正常；有 ${count} 处提醒`,
  }),
  recordsBad: (count: number): Label => ({
    en: `${plural(count, 'problem')} in the records`,
    zh: `记录中有 ${count} 处问题`,
  }),
  numbers: { en: 'every number is given once', zh: '编号没有重复' },
  numbersBad: (count: number): Label => ({
    en: `${plural(count, 'number')} given twice`,
    zh: `有 ${count} 个编号重复`,
  }),
  packable: (count: number): Label => ({
    en: `${count.toLocaleString('en')} files of closed months could be packed: every command looks at each of them`,
    zh: `有 ${count} 个已结束月份的文件可以打包：每条命令都要逐一查看它们`,
  }),
  packableFix: (isShared: boolean): Label =>
    isShared ? { en: 'tend sync', zh: 'tend sync' } : { en: 'tend pack', zh: 'tend pack' },
  me: ({ id, name }: { id: string; name: string }): Label => ({
    en: `you are ${id} (${name})`,
    zh: `您是 ${id}（${name}）`,
  }),
  nobody: { en: 'nobody can tell which member you are', zh: '无法确定您是哪位成员' },
  nobodyFix: { en: 'export TEND_USER=ID', zh: 'export TEND_USER=成员标识' },
  git: (version: string): Label => ({
    en: `${version}, and the folder is in a repository`,
    zh: `${version}，文件夹在 git 仓库中`,
  }),
  gitMissing: { en: 'git cannot be started, so nothing is committed', zh: '无法启动 git，不会自动提交' },
  gitMissingFix: {
    en: 'install git, or set git.commit: off in tend.yaml',
    zh: '请安装 git，或在 tend.yaml 中设 git.commit: off',
  },
  noRepository: {
    en: 'the folder is in no git repository, so there is no history',
    zh: '文件夹不在 git 仓库中，没有历史记录',
  },
  noRepositoryFix: (root: string): Label => ({ en: `git init ${root}`, zh: `git init ${root}` }),
  midway: {
    en: 'a merge or rebase is not finished; nothing is committed meanwhile',
    zh: '有合并或变基尚未完成，期间不会自动提交',
  },
  midwayFix: { en: 'git status', zh: 'git status' },
  identity: ({ name, email }: { name: string; email: string }): Label => ({
    en: `git commits as ${name} <${email}>`,
    zh: `git 以 ${name} <${email}> 提交`,
  }),
  noIdentity: {
    en: 'git does not know who you are; commits carry the name from tend.yaml',
    zh: 'git 不知道您是谁，提交将使用 tend.yaml 中的姓名',
  },
  noIdentityFix: {
    en: 'git config --global user.email YOU@EXAMPLE.COM',
    zh: 'git config --global user.email 您的邮箱',
  },
  driver: {
    en: 'git merges records field by field in this clone',
    zh: '本克隆中 git 按字段合并记录',
  },
  driverMissing: {
    en: 'git merges records by lines only in this clone',
    zh: '本克隆中 git 只按行合并记录',
  },
  driverOutdated: {
    en: 'how git merges records in this clone was set by a program that moved or is older',
    zh: '本克隆的合并方式由已移动或较旧的程序登记',
  },
  schemas: { en: 'the schema copies for editors are up to date', zh: '供编辑器使用的 schema 副本是最新的' },
  schemasStale: (count: number): Label => ({
    en: `${plural(count, 'schema copy', 'schema copies')} for editors missing or out of date`,
    zh: `${count} 份供编辑器使用的 schema 副本缺失或过期`,
  }),
  lines: (file: string): Label => ({ en: `${file} has what it needs`, zh: `${file} 内容完整` }),
  linesMissing: ({ file, lines }: { file: string; lines: readonly string[] }): Label => ({
    en: `${file} lacks: ${lines.join(', ')}`,
    zh: `${file} 缺少：${lines.join('、')}`,
  }),
  leftovers: { en: 'nothing is left of interrupted commands', zh: '没有中断命令的残留' },
  temps: (count: number): Label => ({
    en: `${plural(count, 'unfinished file')} of an interrupted command`,
    zh: `中断的命令留下 ${count} 个未完成的文件`,
  }),
  journal: { en: 'a change that was interrupted waits to be completed', zh: '有一次被中断的更改等待完成' },
  damaged: (file: string): Label => ({
    en: `what was kept to complete an interrupted change is damaged: ${file}`,
    zh: `用于完成中断更改的文件已损坏：${file}`,
  }),
  damagedFix: (file: string): Label => ({
    en: `git status, then delete ${file}`,
    zh: `先看 git status，再删除 ${file}`,
  }),
  kept: (files: readonly string[]): Label => ({
    en: `versions of another program were kept: ${files.join(', ')}`,
    zh: `保留了另一个程序的版本：${files.join('、')}`,
  }),
  keptFix: { en: 'carry over what you need, then delete them', zh: '取回所需内容后删除' },
  free: { en: 'nobody is writing', zh: '没有程序正在写入' },
  held: ({ pid, host }: { pid: number; host: string }): Label => ({
    en: `process ${pid} on ${host} is writing`,
    zh: `${host} 上的进程 ${pid} 正在写入`,
  }),
  left: ({ pid, host }: { pid: number; host: string }): Label => ({
    en: `the lock of process ${pid} on ${host} was left behind; the next command that writes takes it over`,
    zh: `${host} 上的进程 ${pid} 遗留了锁；下一个写入命令会接管`,
  }),
  unreadable: (file: string): Label => ({
    en: `the lock does not say whose it is: ${file}`,
    zh: `锁文件没有说明归属：${file}`,
  }),
  names: { en: 'no two file names clash on Windows or macOS', zh: '在 Windows 或 macOS 上没有冲突的文件名' },
  clash: ([a, b]: readonly [string, string]): Label => ({
    en: `one file on Windows and macOS: ${a} and ${b}`,
    zh: `在 Windows 和 macOS 上是同一个文件：${a} 与 ${b}`,
  }),
  clashFix: ([a]: readonly [string, string]): Label => ({
    en: `git mv ${a} ANOTHER-NAME`,
    zh: `git mv ${a} 其他名称`,
  }),
  stranger: (file: string): Label => ({ en: `no record: ${file}`, zh: `不是记录：${file}` }),
  strangerFix: {
    en: 'records end in .yaml and lie where tend help format says',
    zh: '记录以 .yaml 结尾，位置见 tend help format',
  },
  doctorFix,
  checkFix,
} as const;
