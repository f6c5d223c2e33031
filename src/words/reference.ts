// The words for references that lead nowhere or to several records.
import { type Label, problems } from '../errors.ts';

export const referenceProblems = problems('reference', {
  unknown: {
    exit: 3,
    en: (a: { text: string; close: string | null }) =>
      `No customer or record is called ${a.text}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { text: string; close: string | null }) =>
      `没有叫“${a.text}”的客户或记录${a.close == null ? '。' : `；是不是“${a.close}”？`}`,
    hint: { en: () => 'tend list', zh: () => 'tend list' },
  },
  ambiguous: {
    exit: 3,
    en: (a: { text: string; candidates: readonly string[]; more: number }) =>
      `${a.text} could be any of ${a.candidates.length + a.more}:\n${lines(a.candidates)}${a.more > 0 ? `\n  … and ${a.more} more` : ''}`,
    zh: (a: { text: string; candidates: readonly string[]; more: number }) =>
      `“${a.text}”对应 ${a.candidates.length + a.more} 条：\n${lines(a.candidates)}${a.more > 0 ? `\n  …… 另有 ${a.more} 条` : ''}`,
    hint: {
      en: () => 'use more letters of the name, the number or the id',
      zh: () => '请写出更多字、编号或标识',
    },
  },
  other_type: {
    exit: 3,
    en: (a: { text: string; type: Label; wanted: Label }) =>
      `${a.text} names a record of another kind (${a.type.en}); wanted: ${a.wanted.en}.`,
    zh: (a: { text: string; type: Label; wanted: Label }) =>
      `“${a.text}”是${a.type.zh}，不是${a.wanted.zh}。`,
    hint: {
      en: (a: { text: string }) => `tend show ${a.text}`,
      zh: (a: { text: string }) => `tend show ${a.text}`,
    },
  },
  none_of: {
    exit: 3,
    en: (a: { customer: string; wanted: Label }) => `${a.customer} has no ${a.wanted.en}.`,
    zh: (a: { customer: string; wanted: Label }) => `${a.customer} 没有${a.wanted.zh}。`,
  },
  not_an_action: {
    exit: 3,
    en: (a: { text: string }) =>
      `No action or task has an id that starts with ${a.text}, and no open one contains these words.`,
    zh: (a: { text: string }) => `没有标识以“${a.text}”开头的事项或任务，也没有内容包含它的未完成事项。`,
    hint: { en: () => 'tend due --owner all', zh: () => 'tend due --owner all' },
  },
  too_short: {
    exit: 3,
    en: (a: { text: string }) => `${a.text} is too short: use at least 4 letters of the id.`,
    zh: (a: { text: string }) => `“${a.text}”太短：请至少写出标识的 4 个字符。`,
    hint: { en: () => 'tend due --owner all', zh: () => 'tend due --owner all' },
  },
  unknown_member: {
    exit: 3,
    en: (a: { text: string; known: readonly string[] }) =>
      `No one in the team is called ${a.text}. Known: ${a.known.join(', ')}`,
    zh: (a: { text: string; known: readonly string[] }) =>
      `团队里没有“${a.text}”。现有成员：${a.known.join('、')}`,
    hint: {
      en: (a: { text: string }) => `tend team add ${a.text} --name NAME`,
      zh: (a: { text: string }) => `tend team add ${a.text} --name 姓名`,
    },
  },
});

export const pickWords = {
  which: (text: string): Label => ({ en: `Which ${text}?`, zh: `哪一个“${text}”？` }),
};

function lines(candidates: readonly string[]): string {
  return candidates.map((candidate) => `  ${candidate}`).join('\n');
}
