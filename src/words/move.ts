// The words of moves and gates.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

export interface Missing {
  readonly path: string;
  readonly label: Label;
  /** The flag that gives it, such as `--signed-on DATE`. */
  readonly flag: string;
}

interface Unknown {
  readonly text: string;
  readonly known: readonly { readonly id: string; readonly label: Label }[];
  readonly close: string | null;
}

interface Move {
  readonly customer: string;
  readonly from: Label;
  readonly to: Label;
}

export const moveProblems = problems('move', {
  unknown: {
    exit: 2,
    en: (a: Unknown) =>
      `There is no status or stage ${a.text}${a.close == null ? '.' : `; did you mean ${a.close}?`} Known: ${a.known.map(({ id }) => id).join(', ')}`,
    zh: (a: Unknown) =>
      `没有状态或阶段“${a.text}”${a.close == null ? '。' : `；是不是 ${a.close}？`}可选：${a.known.map(({ id, label }) => `${label.zh}（${id}）`).join('、')}`,
  },
  illegal: {
    exit: 6,
    en: (a: Move & { allowed: readonly Label[] }) =>
      `cannot move ${a.customer} from ${a.from.en} to ${a.to.en}. Allowed from here: ${a.allowed.map(({ en }) => en).join(', ')}`,
    zh: (a: Move & { allowed: readonly Label[] }) =>
      `${a.customer} 不能从${a.from.zh}变更为${a.to.zh}。可变更为：${a.allowed.map(({ zh }) => zh).join('、')}`,
    hint: {
      en: () => 'tend config moves lists the allowed moves',
      zh: () => 'tend config moves 列出允许的变更',
    },
  },
  gate: {
    exit: 6,
    en: (a: Move & { missing: readonly Missing[]; unmet: readonly string[]; command: string }) =>
      `cannot move ${a.customer} from ${a.from.en} to ${a.to.en}: ${unmetEn(a.missing, a.unmet)}.`,
    zh: (a: Move & { missing: readonly Missing[]; unmet: readonly string[]; command: string }) =>
      `${a.customer} 还不能从${a.from.zh}变更为${a.to.zh}：${unmetZh(a.missing, a.unmet)}。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
  earlier: {
    exit: 2,
    en: (a: { customer: string; at: string; latest: string; followup: string }) =>
      `${a.customer} was moved at ${a.latest} already (${a.followup}); a move at ${a.at} would come before that.`,
    zh: (a: { customer: string; at: string; latest: string; followup: string }) =>
      `${a.customer} 在 ${a.latest} 已有变更（${a.followup}）；${a.at} 的变更会早于它。`,
    hint: {
      en: (a: { latest: string }) => `--at after ${a.latest}`,
      zh: (a: { latest: string }) => `--at 晚于 ${a.latest} 的时间`,
    },
  },
  signed_later: {
    exit: 2,
    en: (a: { signed: string; on: string }) =>
      `The contract cannot be signed on ${a.signed}, after the move on ${a.on}.`,
    zh: (a: { signed: string; on: string }) => `合同签订日期 ${a.signed} 不能晚于变更日期 ${a.on}。`,
    hint: {
      en: (a: { signed: string }) => `--signed-on with its year, such as ${yearBefore(a.signed)}`,
      zh: (a: { signed: string }) => `--signed-on 写明年份，例如 ${yearBefore(a.signed)}`,
    },
  },
  not_a_followup: {
    exit: 2,
    en: (a: { text: string }) => `--followup ${a.text} names no follow-up.`,
    zh: (a: { text: string }) => `--followup ${a.text} 不是跟进记录。`,
    hint: { en: () => 'tend show CUSTOMER lists its follow-ups', zh: () => 'tend show 客户 列出其跟进记录' },
  },
  other_customer: {
    exit: 2,
    en: (a: { followup: string; other: string; customer: string }) =>
      `${a.followup} is a conversation with ${a.other}, not with ${a.customer}.`,
    zh: (a: { followup: string; other: string; customer: string }) =>
      `${a.followup} 是与 ${a.other} 的沟通，不是与 ${a.customer} 的。`,
  },
  has_move: {
    exit: 2,
    en: (a: { followup: string; to: Label }) => `${a.followup} caused a move already, to ${a.to.en}.`,
    zh: (a: { followup: string; to: Label }) => `${a.followup} 已导致一次变更（${a.to.zh}）。`,
    hint: {
      en: () => 'leave --followup away, and the move makes its own record',
      zh: () => '不写 --followup，变更会自成一条记录',
    },
  },
  same: {
    exit: 6,
    en: (a: { customer: string; to: Label }) => `${a.customer} already stands at ${a.to.en}.`,
    zh: (a: { customer: string; to: Label }) => `${a.customer} 已经是${a.to.zh}。`,
  },
  archived: {
    exit: 6,
    en: (a: { customer: string; reference: string }) => `${a.customer} is in the history library.`,
    zh: (a: { customer: string; reference: string }) => `${a.customer} 已在历史客户库中。`,
    hint: {
      en: (a: { reference: string }) => `tend restore ${a.reference}`,
      zh: (a: { reference: string }) => `tend restore ${a.reference}`,
    },
  },
});

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function unmetEn(missing: readonly Missing[], unmet: readonly string[]): string {
  const names = missing.map(({ path }) => path);
  const fields = names.length === 0 ? '' : `${listEn(names)} ${names.length === 1 ? 'is' : 'are'} missing`;
  const queries = unmet.length === 0 ? '' : `the customer does not match ${listEn(unmet)}`;
  return [fields, queries].filter((part) => part !== '').join('; ');
}

function unmetZh(missing: readonly Missing[], unmet: readonly string[]): string {
  const fields =
    missing.length === 0
      ? ''
      : `缺少${missing.map(({ label, path }) => `${label.zh}（${path}）`).join('、')}`;
  const queries = unmet.length === 0 ? '' : `不满足条件 ${unmet.join('、')}`;
  return [fields, queries].filter((part) => part !== '').join('；');
}

function listEn(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export const moveWords = {
  silentWhat: { en: 'Writing these moves', zh: '写入这些变更' },
  silentAsk: { en: 'Write these moves?', zh: '写入这些变更？' },
  customer: { en: 'customer', zh: '客户' },
  target: { en: 'status or stage', zh: '状态或阶段' },
} as const satisfies Record<string, Label>;
