// The words of the past of a record: headings, what was kept and dropped, and what keeps it from being told.
import { type Label, problems } from '../errors.ts';

export const historyWords = {
  pending: { en: 'not committed', zh: '未提交' },
  kinds: {
    added: { en: 'added', zh: '新建' },
    changed: { en: 'changed', zh: '修改' },
    removed: { en: 'removed', zh: '删除' },
    merged: { en: 'two versions merged', zh: '合并两个版本' },
    unreadable: { en: 'the file could not be read', zh: '文件无法读取' },
  },
  kept: { en: 'removed on one side, kept on the other', zh: '一方已删除，另一方保留' },
  settled: (a: {
    kept: string;
    dropped: readonly { readonly value: string; readonly by: string | null }[];
  }): Label => ({
    en: `kept ${a.kept}, dropped ${a.dropped.map(({ value, by }) => (by == null ? value : `${value} of ${by}`)).join(', ')}`,
    zh: `保留 ${a.kept}，舍弃 ${a.dropped.map(({ value, by }) => (by == null ? value : `${by} 的 ${value}`)).join('、')}`,
  }),
  more: (count: number): Label => ({
    en: `… and ${count} earlier: --limit N, --since DAY or --field PATH`,
    zh: `…… 更早还有 ${count} 条：用 --limit N、--since 日期 或 --field 字段`,
  }),
  others: (a: { count: number; reference: string }): Label => ({
    en: `The customer's ${a.count} other record${a.count === 1 ? '' : 's'} too: tend history ${a.reference} --all`,
    zh: `同时查看该客户的其他 ${a.count} 条记录：tend history ${a.reference} --all`,
  }),
  shallow: {
    en: 'This clone holds the latest commits only; the rest comes with: tend git fetch --unshallow',
    zh: '此克隆只有最近的提交；获取全部历史：tend git fetch --unshallow',
  },
  nothing: { en: 'Nothing in its history meets these conditions.', zh: '历史中没有符合条件的内容。' },
  empty: { en: 'nothing', zh: '空' },
  columns: {
    at: { en: 'When', zh: '时间' },
    by: { en: 'Who', zh: '修改人' },
    subject: { en: 'Command', zh: '命令' },
    record: { en: 'Record', zh: '记录' },
    field: { en: 'Field', zh: '字段' },
    before: { en: 'Before', zh: '修改前' },
    after: { en: 'After', zh: '修改后' },
    dropped: { en: 'Dropped', zh: '舍弃' },
    commit: { en: 'Commit', zh: '提交' },
  },
} as const;

export const historyFlags = {
  all: {
    en: 'of a customer, also its follow-ups and other records',
    zh: '客户的跟进及其他记录也一并列出',
  },
  since: { en: 'only from this day on', zh: '只列此日及以后' },
  field: { en: 'only this field, or what is below it', zh: '只列此字段或其下的字段' },
};

export const historyProblems = problems('history', {
  not_a_customer: {
    exit: 2,
    en: (a: { what: string }) => `--all is for a customer; ${a.what} is none.`,
    zh: (a: { what: string }) => `--all 只用于客户；${a.what} 不是客户。`,
  },
});
