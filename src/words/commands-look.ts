// What the commands that look are for: list, find, show, context.
import type { CommandWords } from './commands.ts';

const list: CommandWords = {
  summary: { en: 'customers by query', zh: '按条件查询客户' },
  about: {
    en: 'Lists customers, or with --type any other kind of record, that meet a query. A query is written field:value; several conditions must all hold, OR parts alternatives, a minus negates, and plain words are looked for anywhere. Customers of the history library are left out unless the query says archived. Any field, also computed and custom ones, may be a column or a sort key.',
    zh: '列出符合条件的客户，或用 --type 列出其他类型的记录。条件写作 字段:值，多个条件须同时满足，OR 表示任一满足，减号表示否定，普通文字在全部内容中查找。历史客户库中的客户默认不列出，除非条件中提到 archived。任何字段（含计算字段与自定义字段）都可作为列或排序依据。',
  },
  examples: [
    ['tend list status:意向 owner:me', { en: 'my interested customers', zh: '我的意向客户' }],
    [
      "tend list 'silent:>30d' -tag:VIP客户 --sort -silent",
      { en: 'silent for long, without the VIPs', zh: '久未互动的非 VIP 客户' },
    ],
    [
      "tend list 'amount:>=50万' --columns name,amount,phone",
      { en: 'with the columns you name', zh: '指定显示的列' },
    ],
    [
      'tend list --type followup customer:华东 at:2024-05',
      { en: 'conversations of a month', zh: '某月的跟进记录' },
    ],
    [
      'tend list archived:yes --json',
      { en: 'the history library, for scripts', zh: '历史客户库，供脚本使用' },
    ],
  ],
};

const find: CommandWords = {
  summary: { en: 'full text over everything', zh: '全文搜索' },
  about: {
    en: 'Looks for words in everything that people wrote, in all kinds of records, the history library included. Several words must all occur in a record or the name of its customer; quotes keep words together. A phone is found by its whole number or its last digits.',
    zh: '在各类记录的所有书写内容中查找，包括历史客户库。多个词须同时出现在记录或其客户名称中；加引号可作为整体查找。电话可按完整号码或末几位查找。',
  },
  examples: [
    ['tend find 供应链', { en: 'wherever it was mentioned', zh: '所有提到之处' }],
    ['tend find 华东 测算 --type followup', { en: 'both words, in conversations', zh: '两个词，仅跟进记录' }],
    ['tend find 13812345678', { en: 'who is calling', zh: '按来电号码查找' }],
  ],
};

const show: CommandWords = {
  summary: { en: 'one record with its timeline', zh: '查看一条记录及其时间线' },
  about: {
    en: 'Shows a customer in its modules with what is computed of it, what is open, and what happened, newest first; or any other record. A record is named by its id, its number, part of the name, pinyin initials or a phone number. Phones and e-mails are hidden unless --reveal is given.',
    zh: '按模块显示一位客户的信息、计算结果、待办事项，以及由新到旧的时间线；也可查看任意其他记录。可用标识、编号、名称的一部分、拼音首字母或电话指定。电话和邮箱默认隐藏，用 --reveal 显示。',
  },
  examples: [
    ['tend show 华东精工', { en: 'a customer', zh: '一位客户' }],
    [
      'tend show hdjg --reveal',
      { en: 'by pinyin initials, phones in full', zh: '按拼音首字母，显示完整电话' },
    ],
    ['tend show GZ202405001', { en: 'a follow-up', zh: '一条跟进记录' }],
  ],
};

const context: CommandWords = {
  summary: { en: 'one page before a call', zh: '沟通前的一页简报' },
  about: {
    en: 'What one should know before talking to a customer: who they are, where they stand, what we promised, what comes next, what we wait for, their needs, the last three conversations, and which facts nobody has recorded yet. Nothing in it is guessed.',
    zh: '与客户沟通前应了解的内容：客户是谁、处于哪个阶段、我方承诺、下一步行动、等待事项、需求、最近三次沟通，以及尚未记录的信息。全部来自记录，不作推测。',
  },
  examples: [
    ['tend context 华东精工', { en: 'on the screen', zh: '在屏幕上阅读' }],
    [
      'tend context 东方教育 --reveal --format md',
      { en: 'with the phone, as Markdown', zh: '含电话，输出 Markdown' },
    ],
  ],
};

export const lookCommandWords = { list, find, show, context } as const;
