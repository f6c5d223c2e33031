// What the commands that change a record say after it.
import { type Label, problems } from '../errors.ts';

export const changeEcho = {
  set: (a: { what: string }): Label => ({ en: `Changed ${a.what}:`, zh: `已修改 ${a.what}：` }),
  nothing: (a: { what: string }): Label => ({
    en: `Nothing changed: ${a.what} holds these values already.`,
    zh: `没有改动：${a.what} 已是这些值。`,
  }),
  renamed: (a: { from: string; to: string }): Label => ({
    en: `Renamed ${a.from} to ${a.to}; the old name stays an alias.`,
    zh: `已将 ${a.from} 更名为 ${a.to}；旧名称保留为别名。`,
  }),
  verified: (a: { name: string; by: string; at: string }): Label => ({
    en: `Verified ${a.name} (${a.by}, ${a.at}).`,
    zh: `已核对 ${a.name}（${a.by}，${a.at}）。`,
  }),
  verifyAsk: (a: { name: string }): Label => ({
    en: `Is everything of ${a.name} right?`,
    zh: `${a.name} 的信息是否无误？`,
  }),
  verifyWhat: { en: 'The second check', zh: '信息核对' },
  skipped: (a: { name: string; reference: string }): Label => ({
    en: `Not verified: ${a.name}. Correct it first: tend set ${a.reference} FIELD=VALUE`,
    zh: `未核对：${a.name}。请先更正：tend set ${a.reference} 字段=值`,
  }),
  masked: {
    en: 'Phones and e-mails are masked; --reveal shows them.',
    zh: '电话和邮箱已脱敏；--reveal 可完整显示。',
  },
} as const;

export const changeProblems = problems('rename', {
  same: {
    exit: 2,
    en: (a: { name: string }) => `The customer is called ${a.name} already.`,
    zh: (a: { name: string }) => `客户名称已经是 ${a.name}。`,
  },
  taken: {
    exit: 2,
    en: (a: { name: string; other: string }) => `${a.name} is the name of another customer: ${a.other}`,
    zh: (a: { name: string; other: string }) => `${a.name} 是另一客户的名称：${a.other}`,
    hint: {
      en: () => 'choose another name; tend find NAME shows the records of both',
      zh: () => '请换一个名称；tend find 名称 可查看两者的记录',
    },
  },
});
