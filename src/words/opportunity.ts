// The words of opportunities: what cannot be done with one, what a check finds, and what a command says after it wrote.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

export const opportunityProblems = problems('opportunity', {
  no_stages: {
    exit: 2,
    en: () => 'tend.yaml has no stages, so that an opportunity has none to stand at.',
    zh: () => 'tend.yaml 没有设置阶段，销售机会没有可选的阶段。',
    hint: { en: () => 'tend config edit', zh: () => 'tend config edit' },
  },
  closing_stage: {
    exit: 2,
    en: (a: { stage: Label; result: 'won' | 'lost'; command: string }) =>
      `${a.stage.en} is a stage of customers who are ${a.result}: an opportunity gets there by being closed.`,
    zh: (a: { stage: Label; result: 'won' | 'lost'; command: string }) =>
      `“${a.stage.zh}”属于${a.result === 'won' ? '成交' : '流失'}客户：销售机会须通过关闭到达。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
  closed: {
    exit: 6,
    en: (a: { opportunity: string; on: string; result: 'won' | 'lost' }) =>
      `${a.opportunity} was closed as ${a.result} on ${a.on}.`,
    zh: (a: { opportunity: string; on: string; result: 'won' | 'lost' }) =>
      `${a.opportunity} 已于 ${a.on} 关闭（${a.result === 'won' ? '赢单' : '输单'}）。`,
    hint: {
      en: () => 'tend opp add CUSTOMER --title TITLE makes a new one',
      zh: () => 'tend opp add 客户 --title 名称 可新建一个',
    },
  },
  same: {
    exit: 6,
    en: (a: { opportunity: string; to: Label }) => `${a.opportunity} already stands at ${a.to.en}.`,
    zh: (a: { opportunity: string; to: Label }) => `${a.opportunity} 已在“${a.to.zh}”阶段。`,
  },
  earlier: {
    exit: 2,
    en: (a: { opportunity: string; at: string; latest: string }) =>
      `${a.opportunity} was moved at ${a.latest}; ${a.at} would come before that.`,
    zh: (a: { opportunity: string; at: string; latest: string }) =>
      `${a.opportunity} 在 ${a.latest} 已有变更；${a.at} 早于它。`,
    hint: {
      en: (a: { latest: string }) => `--at after ${a.latest}`,
      zh: (a: { latest: string }) => `--at 晚于 ${a.latest} 的时间`,
    },
  },
  percent: {
    exit: 2,
    en: (a: { text: string }) => `${a.text} is no probability: it lies between 0 and 100 per cent.`,
    zh: (a: { text: string }) => `${a.text} 不是成交概率：应在 0 到 100（%）之间。`,
    hint: { en: () => '--probability 60', zh: () => '--probability 60' },
  },
  replay: {
    exit: 4,
    en: (a: { stage: string; to: string }) =>
      `The stage is ${a.stage}, but the latest entry of moves went to ${a.to}.`,
    zh: (a: { stage: string; to: string }) => `阶段为 ${a.stage}，但 moves 中最近一次变更是到 ${a.to}。`,
    hint: {
      en: () => 'tend opp move writes both; correct the one that is wrong',
      zh: () => 'tend opp move 会同时写入两处；请改正错误的一处',
    },
  },
});

export const opportunityWords = {
  opportunity: { en: 'opportunity', zh: '销售机会' },
  stage: { en: 'stage', zh: '阶段' },
  result: { en: 'won or lost', zh: '赢单或输单' },
  form: { en: 'Opportunity', zh: '销售机会' },
  resultAsk: { en: 'How did it end', zh: '结果' },
  reasonAsk: { en: 'reason', zh: '原因' },
  won: { en: 'won', zh: '赢单' },
  lost: { en: 'lost', zh: '输单' },
  added: (a: { no: string; title: string; customer: string; stage: Label | null }): Label => ({
    en: `Added ${a.no}: ${a.title} (${a.customer}${a.stage == null ? '' : `, ${a.stage.en}`}).`,
    zh: `已新建 ${a.no}：${a.title}（${a.customer}${a.stage == null ? '' : `，${a.stage.zh}`}）。`,
  }),
  weighted: (a: { amount: string; probability: number; weighted: string; currency: string }): Label => ({
    en: `  ${a.amount} ${a.currency} × ${a.probability} % = ${a.weighted} ${a.currency}`,
    zh: `  ${a.amount} ${a.currency} × ${a.probability}% = ${a.weighted} ${a.currency}`,
  }),
  moved: (a: { no: string; title: string; from: Label | null; to: Label }): Label => ({
    en: `Moved ${a.no} (${a.title}) ${a.from == null ? '' : `from ${a.from.en} `}to ${a.to.en}.`,
    zh: `${a.no}（${a.title}）${a.from == null ? '已进入' : `已从${a.from.zh}变更为`}${a.to.zh}。`,
  }),
  closed: (a: { no: string; title: string; result: Label; reason: string | null }): Label => ({
    en: `Closed ${a.no} (${a.title}) as ${a.result.en}${a.reason == null ? '' : `: ${a.reason}`}.`,
    zh: `已关闭 ${a.no}（${a.title}）：${a.result.zh}${a.reason == null ? '' : `（${a.reason}）`}。`,
  }),
  several: (a: { customer: string; others: number; standing: Label; command: string }): Label => ({
    en: `  ${a.customer} stays at ${a.standing.en}: it has ${a.others === 1 ? 'another open opportunity' : `${a.others} other open opportunities`} (${a.command})`,
    zh: `  ${a.customer} 仍为${a.standing.zh}：还有 ${a.others} 个未关闭的机会（${a.command}）`,
  }),
  staysWon: (a: { customer: string; standing: Label }): Label => ({
    en: `  ${a.customer} stays at ${a.standing.en}: a customer that is won stays so`,
    zh: `  ${a.customer} 仍为${a.standing.zh}：已成交客户保持成交`,
  }),
  stays: (a: { customer: string; standing: Label; command: string }): Label => ({
    en: `  ${a.customer} stays at ${a.standing.en} (${a.command})`,
    zh: `  ${a.customer} 仍为${a.standing.zh}（${a.command}）`,
  }),
  noContract: (a: { command: string }): Label => ({
    en: `  no contract was written: ${a.command}`,
    zh: `  未写入合同：${a.command}`,
  }),
} as const;
