// The words of moves and gates.
import { type Label, problems } from '../errors.ts';

export interface Missing {
  readonly path: string;
  readonly label: Label;
  /** The flag that gives it, such as `--signed-on DATE`. */
  readonly flag: string;
}

export const moveProblems = problems('move', {
  unknown: {
    exit: 2,
    en: (a: { text: string; known: readonly string[] }) => `There is no status or stage ${a.text}. Known: ${a.known.join(', ')}`,
    zh: (a: { text: string; known: readonly string[] }) => `没有状态或阶段“${a.text}”。可选：${a.known.join('、')}`,
  },
  illegal: {
    exit: 6,
    en: (a: { customer: string; from: Label; to: Label; allowed: readonly Label[] }) =>
      `cannot move ${a.customer} from ${a.from.en} to ${a.to.en}. Allowed from here: ${a.allowed.map(({ en }) => en).join(', ')}`,
    zh: (a: { customer: string; from: Label; to: Label; allowed: readonly Label[] }) =>
      `${a.customer} 不能从${a.from.zh}变为${a.to.zh}。可变为：${a.allowed.map(({ zh }) => zh).join('、')}`,
    hint: { en: () => 'the allowed moves stand in tend.yaml under `moves`', zh: () => '允许的变更写在 tend.yaml 的 moves 中' },
  },
  gate: {
    exit: 6,
    en: (a: { customer: string; from: string; to: string; missing: readonly Missing[]; unmet: readonly string[]; command: string }) =>
      `cannot move ${a.customer} from ${a.from} to ${a.to}: ${unmetEn(a.missing, a.unmet)}.`,
    zh: (a: { customer: string; from: string; to: string; missing: readonly Missing[]; unmet: readonly string[]; command: string }) =>
      `${a.customer} 还不能从 ${a.from} 变为 ${a.to}：${unmetZh(a.missing, a.unmet)}。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => a.command },
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
    hint: { en: (a: { reference: string }) => `tend restore ${a.reference}`, zh: (a: { reference: string }) => `tend restore ${a.reference}` },
  },
});

function unmetEn(missing: readonly Missing[], unmet: readonly string[]): string {
  const names = missing.map(({ path }) => path);
  const fields = names.length === 0 ? '' : `${listEn(names)} ${names.length === 1 ? 'is' : 'are'} missing`;
  const queries = unmet.length === 0 ? '' : `the customer does not match ${listEn(unmet)}`;
  return [fields, queries].filter((part) => part !== '').join('; ');
}

function unmetZh(missing: readonly Missing[], unmet: readonly string[]): string {
  const fields = missing.length === 0 ? '' : `缺少${missing.map(({ label, path }) => `${label.zh}（${path}）`).join('、')}`;
  const queries = unmet.length === 0 ? '' : `不满足条件 ${unmet.join('、')}`;
  return [fields, queries].filter((part) => part !== '').join('；');
}

function listEn(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
