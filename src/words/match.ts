// The words for queries whose values no field has. Those of the grammar itself are in query.ts.
import { problems } from '../errors.ts';

export const matchProblems = problems('query', {
  unknown_name: {
    exit: 2,
    en: (a: { name: string; known: readonly string[] }) =>
      `There is no query @${a.name}. ${a.known.length === 0 ? 'tend.yaml names none.' : `Known: ${a.known.map((name) => `@${name}`).join(', ')}`}`,
    zh: (a: { name: string; known: readonly string[] }) =>
      `没有命名查询 @${a.name}。${a.known.length === 0 ? 'tend.yaml 中没有命名查询。' : `现有：${a.known.map((name) => `@${name}`).join('、')}`}`,
    hint: {
      en: () => 'name queries in tend.yaml under `queries`',
      zh: () => '在 tend.yaml 的 queries 中命名',
    },
  },
  unknown_value: {
    exit: 2,
    en: (a: { field: string; text: string; known: readonly string[] }) =>
      `${a.field} is never ${JSON.stringify(a.text)}. Known: ${a.known.join(', ')}, none, any`,
    zh: (a: { field: string; text: string; known: readonly string[] }) =>
      `${a.field} 没有取值“${a.text}”。可选：${a.known.join('、')}、none（空）、any（非空）`,
  },
  not_a_number: {
    exit: 2,
    en: (a: { field: string; text: string }) => `${a.field} is a number; ${JSON.stringify(a.text)} is not.`,
    zh: (a: { field: string; text: string }) => `${a.field} 是数字，“${a.text}”不是。`,
  },
});
