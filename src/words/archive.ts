// The words of the history library.
import { type Label, problems } from '../errors.ts';

export const archiveProblems = problems('archive', {
  already: {
    exit: 2,
    en: (a: { customer: string; on: string; reference: string }) =>
      `${a.customer} is in the history library since ${a.on} already.`,
    zh: (a: { customer: string; on: string; reference: string }) =>
      `${a.customer} 已于 ${a.on} 归入历史客户库。`,
    hint: {
      en: (a: { reference: string }) => `tend restore ${a.reference}`,
      zh: (a: { reference: string }) => `tend restore ${a.reference}`,
    },
  },
  not_there: {
    exit: 2,
    en: (a: { customer: string }) => `${a.customer} is not in the history library.`,
    zh: (a: { customer: string }) => `${a.customer} 不在历史客户库中。`,
  },
  doubtful: {
    exit: 2,
    en: (a: { customer: string; doubts: readonly Label[]; command: string }) =>
      `${a.customer} is not archived without a yes:\n${a.doubts.map(({ en }) => en).join('\n')}`,
    zh: (a: { customer: string; doubts: readonly Label[]; command: string }) =>
      `归档 ${a.customer} 需要确认：\n${a.doubts.map(({ zh }) => zh).join('\n')}`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => a.command },
  },
});

export const archiveWords = {
  because: { en: 'why it is archived', zh: '归档原因' },
  early: (a: { status: Label }): Label => ({
    en: `  it is neither won nor lost, but ${a.status.en.toLowerCase()}`,
    zh: `  既未成交也未流失，状态为${a.status.zh}`,
  }),
  open: (a: { id: string; what: string; due: string | null }): Label => ({
    en: `  still open: ${a.what}${a.due == null ? '' : ` (due ${a.due})`}  tend done ${a.id}`,
    zh: `  未完成：${a.what}${a.due == null ? '' : `（${a.due} 到期）`}  tend done ${a.id}`,
  }),
  ask: (a: { customer: string }): Label => ({
    en: `Archive ${a.customer} all the same?`,
    zh: `仍要归档 ${a.customer}？`,
  }),
  archived: (a: { customer: string; reason: string }): Label => ({
    en: `Archived ${a.customer}: ${a.reason}`,
    zh: `已归档 ${a.customer}：${a.reason}`,
  }),
  restored: (a: { customer: string; status: Label }): Label => ({
    en: `Restored ${a.customer}: ${a.status.en.toLowerCase()}.`,
    zh: `已恢复 ${a.customer}：${a.status.zh}。`,
  }),
  wonOn: (a: { on: string; from: string | null; to: string | null }): Label => ({
    en: `Won on ${a.on}${a.from == null ? '' : `; cooperation from ${a.from}${a.to == null ? '' : ` to ${a.to}`}`}`,
    zh: `${a.on} 成交${a.from == null ? '' : `，合作周期 ${a.from} 至 ${a.to ?? '今'}`}`,
  }),
  lostOn: (a: { on: string; why: Label; note: string | null }): Label => ({
    en: `Lost on ${a.on}: ${a.why.en.toLowerCase()}${a.note == null ? '' : ` (${a.note})`}`,
    zh: `${a.on} 流失：${a.why.zh}${a.note == null ? '' : `（${a.note}）`}`,
  }),
} as const;
