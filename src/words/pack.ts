// What is said of packed months: why one stays as files, what was packed, and what cannot be.
import { type Label, problems } from '../errors.ts';

export const packProblems = problems('pack', {
  not_a_list: {
    exit: 4,
    en: () => 'A packed month is a list: each record begins with `- ` in the same column.',
    zh: () => '打包的月份应为列表：每条记录以同一列的“- ”开头。',
    hint: {
      en: () => 'git checkout -- FILE brings the last version back',
      zh: () => 'git checkout -- 文件 可恢复上一版本',
    },
  },
  too_broken: {
    exit: 4,
    en: (a: { count: number }) =>
      `So much is wrong in this packed month that ${a.count} more ${a.count === 1 ? 'record was' : 'records were'} not looked at.`,
    zh: (a: { count: number }) => `此打包月份中问题太多，另有 ${a.count} 条记录未检查。`,
    hint: {
      en: () => 'git checkout -- FILE brings the last version back',
      zh: () => 'git checkout -- 文件 可恢复上一版本',
    },
  },
  twice: {
    exit: 4,
    en: (a: { id: string; pack: string }) => `${a.id} lies in ${a.pack} as well, with the same data.`,
    zh: (a: { id: string; pack: string }) => `${a.id} 也在 ${a.pack} 中，内容相同。`,
    hint: { en: () => 'tend doctor --fix', zh: () => 'tend doctor --fix' },
  },
  differs: {
    exit: 4,
    en: (a: { id: string; pack: string; line: number; fields: readonly string[] }) =>
      `${a.id} lies in ${a.pack}:${a.line} as well, with other data: ${a.fields.join(', ')}. The packed one is used.`,
    zh: (a: { id: string; pack: string; line: number; fields: readonly string[] }) =>
      `${a.id} 也在 ${a.pack}:${a.line} 中，但内容不同：${a.fields.join('、')}。目前以打包的为准。`,
    hint: {
      en: (a: { id: string }) =>
        `to keep the packed one, delete this file; to keep this one, give the packed one its values (tend edit ${a.id}), then tend doctor --fix`,
      zh: (a: { id: string }) =>
        `保留打包的：删去此文件；保留此文件：将打包的改为相同内容（tend edit ${a.id}），再执行 tend doctor --fix`,
    },
  },
  shared: {
    exit: 2,
    en: () => 'This folder is shared: two clones that pack or unpack alone would get in each other’s way.',
    zh: () => '此文件夹是共享的：两个副本各自打包或解包会互相冲突。',
    hint: {
      en: (a: { command: string }) =>
        `tend sync packs right before it pushes. If nobody else is writing: ${a.command}`,
      zh: (a: { command: string }) => `tend sync 会在推送前打包。若确定没有其他人在写入：${a.command}`,
    },
  },
  midway: {
    exit: 5,
    en: () => 'A merge or rebase is under way; months are packed and unpacked when it is finished.',
    zh: () => '有合并或变基尚未完成，完成之后才能打包或解包。',
    hint: { en: () => 'tend git status', zh: () => 'tend git status' },
  },
  not_a_month: {
    exit: 2,
    en: (a: { text: string }) => `${a.text} is not a month.`,
    zh: (a: { text: string }) => `${a.text} 不是月份。`,
    hint: { en: () => 'such as 2023-11', zh: () => '例如 2023-11' },
  },
  not_over: {
    exit: 2,
    en: (a: { month: string; now: string }) =>
      `The months before ${a.month} are not all over: today is in ${a.now}.`,
    zh: (a: { month: string; now: string }) => `${a.month} 之前的月份尚未全部结束：今天在 ${a.now}。`,
    hint: {
      en: (a: { now: string }) => `tend pack --before ${a.now}`,
      zh: (a: { now: string }) => `tend pack --before ${a.now}`,
    },
  },
  not_packed: {
    exit: 3,
    en: (a: { month: string; known: readonly string[] }) =>
      `${a.month} is not packed.${a.known.length === 0 ? '' : ` Packed are: ${a.known.join(', ')}`}`,
    zh: (a: { month: string; known: readonly string[] }) =>
      `${a.month} 没有打包。${a.known.length === 0 ? '' : `已打包的有：${a.known.join('、')}`}`,
  },
  unsound: {
    exit: 4,
    en: (a: { pack: string; place: string; why: Label }) => `${a.pack} stays packed. ${a.place}: ${a.why.en}`,
    zh: (a: { pack: string; place: string; why: Label }) => `${a.pack} 保持打包。${a.place}：${a.why.zh}`,
    hint: { en: () => 'tend check', zh: () => 'tend check' },
  },
  encoding: {
    exit: 4,
    en: (a: { pack: string }) => `${a.pack} is not UTF-8 everywhere, so nothing in it can be changed.`,
    zh: (a: { pack: string }) => `${a.pack} 中有非 UTF-8 的内容，因此其中的记录都无法更改。`,
    hint: {
      en: (a: { pack: string }) => `tend check ${a.pack}`,
      zh: (a: { pack: string }) => `tend check ${a.pack}`,
    },
  },
  form: {
    exit: 4,
    en: (a: { path: string; month: string; why: Label }) =>
      `The record lies in ${a.path} and cannot be written there: ${a.why.en}.`,
    zh: (a: { path: string; month: string; why: Label }) => `该记录在 ${a.path} 中，无法写入：${a.why.zh}。`,
    hint: {
      en: (a: { month: string }) => `tend unpack ${a.month}, then edit it again`,
      zh: (a: { month: string }) => `tend unpack ${a.month}，然后再次编辑`,
    },
  },
});

/** Why the text of a record cannot stand in a packed month, byte for byte. */
export const formReasons = {
  line_ends: { en: 'its lines end with CRLF', zh: '行尾为 CRLF' },
  mark: { en: 'it begins with a byte order mark', zh: '以字节顺序标记开头' },
  no_end: { en: 'its last line has no end', zh: '最后一行没有换行' },
  flow: { en: 'it is written in brackets', zh: '以括号形式书写' },
  document: { en: 'it has a document marker (---)', zh: '含文档标记（---）' },
  name: { en: 'its name does not fit a comment', zh: '文件名无法写入注释' },
  other: { en: 'its layout would not survive', zh: '排版无法原样保留' },
} as const satisfies Record<string, Label>;

export type FormReason = keyof typeof formReasons;

const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** A month as it lies there, such as followups/2023-11. */
interface Month {
  readonly folder: string;
}

/** Why a month stays as files. */
export const keptWords = {
  open: (a: Month & { open: readonly string[] }): Label => ({
    en: `${a.folder} stays as files: ${count(a.open.length, 'record')} ${a.open.length === 1 ? 'has' : 'have'} something open (${some(a.open)})`,
    zh: `${a.folder} 保持为单独文件：${a.open.length} 条记录尚有未完成事项（${some(a.open)}）`,
  }),
  form: (a: Month & { file: string; reason: FormReason; more: number }): Label => ({
    en: `${a.folder} stays as files: ${a.file}: ${formReasons[a.reason].en}${a.more > 0 ? `; and ${count(a.more, 'file')} more` : ''}`,
    zh: `${a.folder} 保持为单独文件：${a.file}：${formReasons[a.reason].zh}${a.more > 0 ? `；另有 ${a.more} 个文件` : ''}`,
  }),
  unsound: (a: Month & { file: string }): Label => ({
    en: `${a.folder} stays as files: ${a.file} has a problem (tend check)`,
    zh: `${a.folder} 保持为单独文件：${a.file} 有问题（tend check）`,
  }),
  large: (a: Month): Label => ({
    en: `${a.folder} stays as files: together they are larger than one file may be`,
    zh: `${a.folder} 保持为单独文件：合并后会超过单个文件的上限`,
  }),
  uncommitted: (a: Month & { file: string }): Label => ({
    en: `${a.folder} stays as files: ${a.file} is not committed`,
    zh: `${a.folder} 保持为单独文件：${a.file} 尚未提交`,
  }),
} as const;

function some(ids: readonly string[]): string {
  return `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}`;
}

export const packFlags = {
  before: {
    en: 'months before this one, whatever git.pack_after says',
    zh: '此月份之前的月份，不受 git.pack_after 限制',
  },
  month: { en: 'such as 2023-11, or all', zh: '例如 2023-11，或 all' },
} as const satisfies Record<string, Label>;

export const packWords = {
  packed: (a: { path: string; records: number; added: number }): Label => ({
    en: `${a.path}  ${count(a.added, 'file')}${a.records > a.added ? `, ${count(a.records, 'record')} in all` : ''}`,
    zh: `${a.path}  ${a.added} 个文件${a.records > a.added ? `，共 ${a.records} 条记录` : ''}`,
  }),
  packedAll: (a: { files: number; months: number }): Label => ({
    en: `Packed ${count(a.files, 'file')} into ${a.months.toLocaleString('en')}.`,
    zh: `已将 ${a.files} 个文件打包为 ${a.months} 个。`,
  }),
  unpacked: (a: { path: string; records: number }): Label => ({
    en: `${a.path}  ${count(a.records, 'record')}`,
    zh: `${a.path}  ${a.records} 条记录`,
  }),
  unpackedAll: (a: { files: number; months: number }): Label => ({
    en: `Unpacked ${count(a.months, 'month')} into ${count(a.files, 'file')}.`,
    zh: `已将 ${a.months} 个月份解包为 ${a.files} 个文件。`,
  }),
  nothing: (a: { after: string }): Label => ({
    en:
      a.after === 'off'
        ? 'Nothing to pack: git.pack_after is off. To pack now: tend pack --before MONTH'
        : `Nothing to pack: no month older than ${a.after} has files without anything open.`,
    zh:
      a.after === 'off'
        ? '没有可打包的月份：git.pack_after 为 off。现在打包：tend pack --before 月份'
        : `没有可打包的月份：超过 ${a.after} 且无未完成事项的月份中没有单独文件。`,
  }),
  nothingBefore: (a: { before: string }): Label => ({
    en: `Nothing to pack: no month before ${a.before} has files without anything open.`,
    zh: `没有可打包的月份：${a.before} 之前无未完成事项的月份中没有单独文件。`,
  }),
  uncommitted: { en: 'it has changes that are not committed', zh: '有尚未提交的修改' },
  otherwise: {
    en: 'this file is there already, or would not hold the same record',
    zh: '该文件已存在，或其内容会与打包的记录不同',
  },
  nothingPacked: { en: 'No month is packed.', zh: '没有打包的月份。' },
  dryRun: {
    en: 'Nothing was written (--dry-run). This would be packed:',
    zh: '没有写入（--dry-run）。将打包：',
  },
  dryRunUnpack: {
    en: 'Nothing was written (--dry-run). This would be unpacked:',
    zh: '没有写入（--dry-run）。将解包：',
  },
} as const;
