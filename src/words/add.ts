// The words of the form for a new customer.
import { type Label, problems } from '../errors.ts';

type Because = 'phone' | 'name' | 'close_name';

const reasons: Readonly<Record<Because, Label>> = {
  phone: { en: 'the same phone', zh: '电话相同' },
  name: { en: 'the same name', zh: '名称相同' },
  close_name: { en: 'a similar name', zh: '名称相近' },
};

export const addProblems = problems('add', {
  interrupted: {
    exit: 130,
    en: () => 'Nothing was written. Contacts, phones and e-mails are asked again.',
    zh: () => '没有写入任何内容。联系人、电话和邮箱需重新填写。',
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => a.command },
  },
});

export const addWords = {
  basics: { en: 'Basics', zh: '基础信息' },
  contacts: { en: 'Contacts', zh: '联系方式' },
  needs: { en: 'Needs and background', zh: '需求与背景' },
  status: { en: 'Follow-up and status', zh: '跟进与状态' },
  remarks: { en: 'Remarks', zh: '备注' },
  otherWay: { en: 'Other way', zh: '其他联系方式' },
  platform: { en: 'Other way to reach them: platform', zh: '其他联系方式：平台' },
  handle: { en: 'Account there', zh: '该平台账号' },
  several: ({ label }: { label: Label }): Label => ({
    en: `${label.en} (commas part them)`,
    zh: `${label.zh}（多项用逗号分隔）`,
  }),
  conversation: { en: 'Latest conversation', zh: '最近一次沟通' },
  latest: { en: 'Latest conversation, in a sentence', zh: '最近一次沟通摘要' },
  isNew: ({ name }: { name: string }): Label => ({ en: `new: ${name}`, zh: `新建：${name}` }),
  typeName: {
    en: 'Type the full name, as registered; look-alikes appear while you type.',
    zh: '请输入全称（企业为工商注册名）；输入时会显示疑似重复的客户。',
  },
  lookAlike: ({ other, because }: { other: string; because: Because }): Label => ({
    en: `  looks like ${other} (${reasons[because].en})`,
    zh: `  疑似重复：${other}（${reasons[because].zh}）`,
  }),
  known: ({ other, because }: { other: string; because: Because }): Label => ({
    en: `known: ${other} (${reasons[because].en})`,
    zh: `已有：${other}（${reasons[because].zh}）`,
  }),
  isKnown: { en: 'This customer is known; nothing was written.', zh: '该客户已存在；没有写入任何内容。' },
  instead: ({ reference }: { reference: string }): Label => ({
    en: `try: tend log ${reference} · tend edit ${reference}`,
    zh: `请试：tend log ${reference} · tend edit ${reference}`,
  }),
} as const;
