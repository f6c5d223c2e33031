// The words of calendars: what their entries say, what was written where, and what kept it from being written.
import { type Label, problems } from '../errors.ts';

export const calendarWords = {
  /** `team` is the name of the folder, `owner` that of a member; either may be missing. */
  name: (a: { team: string; owner: string | null }): Label => {
    const parts = [a.team === '' ? 'tend' : a.team, ...(a.owner == null ? [] : [a.owner])];
    return { en: parts.join(' · '), zh: parts.join(' · ') };
  },
  title: (a: { customer: string | null; title: Label; kind: Label | null }): Label => ({
    en: `${a.customer == null ? '' : `${a.customer}: `}${a.title.en}${a.kind == null ? '' : ` (${a.kind.en})`}`,
    zh: `${a.customer == null ? '' : `${a.customer}：`}${a.title.zh}${a.kind == null ? '' : `（${a.kind.zh}）`}`,
  }),
  customer: (a: { name: string; no: string | null }): Label => ({
    en: `Customer: ${a.name}${a.no == null ? '' : `, ${a.no}`}`,
    zh: `客户：${a.name}${a.no == null ? '' : `，${a.no}`}`,
  }),
  owner: (a: { name: string }): Label => ({ en: `Owner: ${a.name}`, zh: `负责人：${a.name}` }),
  result: (a: { text: string }): Label => ({ en: `Result: ${a.text}`, zh: `结果：${a.text}` }),
  command: (a: { command: string }): Label => ({ en: `Then: ${a.command}`, zh: `完成后：${a.command}` }),
  written: (a: { path: string; count: number }): Label => ({
    en: `Wrote ${a.path}: ${a.count} ${a.count === 1 ? 'entry' : 'entries'}`,
    zh: `已写入 ${a.path}：${a.count} 项`,
  }),
  same: (a: { path: string }): Label => ({
    en: `${a.path} says so already.`,
    zh: `${a.path} 已是最新。`,
  }),
  dryRun: (a: { path: string; count: number }): Label => ({
    en: `Would write ${a.path}: ${a.count} ${a.count === 1 ? 'entry' : 'entries'}`,
    zh: `将写入 ${a.path}：${a.count} 项`,
  }),
  out: { en: 'write it to this file, whole or not at all', zh: '写入此文件，要么完整，要么不写' },
  type: { en: 'ics, a calendar to subscribe to', zh: 'ics，可订阅的日历' },
  typeNeeded: { en: 'what to export', zh: '导出类型' },
} as const;

/** What `tend export` can write. */
export const exportTypes = ['ics'] as const;

export const exportProblems = problems('export', {
  type: {
    exit: 2,
    en: (a: { text: string }) => `export cannot write ${a.text}; it writes ${exportTypes.join(', ')}.`,
    zh: (a: { text: string }) => `export 不能写 ${a.text}，只能写 ${exportTypes.join('、')}。`,
    hint: {
      en: () => 'tend export --type ics; for lists: tend list --format csv, json, md or html',
      zh: () => 'tend export --type ics；清单请用 tend list --format csv、json、md 或 html',
    },
  },
  other_file: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} is there already and is no calendar, so it stays as it is.`,
    zh: (a: { path: string }) => `${a.path} 已存在且不是日历，保持不变。`,
    hint: { en: () => '--out with another name', zh: () => '--out 换一个文件名' },
  },
  not_a_file: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} is a link, a folder or a device; nothing is written through it.`,
    zh: (a: { path: string }) => `${a.path} 是链接、文件夹或设备，不会通过它写入。`,
    hint: { en: () => '--out with the name of a plain file', zh: () => '--out 使用普通文件名' },
  },
  failed: {
    exit: 1,
    en: (a: { path: string; reason: Label }) =>
      `${a.path} could not be written, and is as it was: ${a.reason.en}`,
    zh: (a: { path: string; reason: Label }) => `${a.path} 无法写入，保持原样：${a.reason.zh}`,
  },
});
