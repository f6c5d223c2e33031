// The words for values that a field does not take. A phone number is never repeated in a message.
import { inChinese } from './placeholder.ts';
import { type Label, problems } from '../errors.ts';

interface Option {
  readonly id: string;
  readonly label: Label;
}

interface Chosen {
  readonly path: string;
  readonly label: Label;
  readonly text: string;
  readonly choices: readonly Option[];
  readonly close: string | null;
}

export const fieldProblems = problems('field', {
  unknown: {
    exit: 2,
    en: (a: { path: string; close: string | null }) =>
      `There is no field ${a.path}${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { path: string; close: string | null }) =>
      `没有字段 ${a.path}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: {
      en: (a: { path: string }) =>
        a.path.startsWith('custom.')
          ? 'define it in tend.yaml under `fields`: tend config edit'
          : 'tend help format',
      zh: (a: { path: string }) =>
        a.path.startsWith('custom.')
          ? '请先在 tend.yaml 的 fields 中定义：tend config edit'
          : 'tend help format',
    },
  },
  choice: {
    exit: 2,
    en: (a: Chosen) =>
      `${a.path.replaceAll('[]', '')} cannot be ${JSON.stringify(a.text)}${meant(a.close)} Allowed: ${a.choices.map(({ id, label }) => (id === label.zh ? id : `${id} (${label.zh})`)).join(', ')}`,
    zh: (a: Chosen) =>
      `${a.label.zh}（${a.path.replaceAll('[]', '')}）不能是“${a.text}”${meantZh(a.close)}可选：${a.choices.map(({ id, label }) => (id === label.zh ? id : `${label.zh}（${id}）`)).join('、')}`,
  },
  member: {
    exit: 2,
    en: (a: { text: string; known: readonly string[]; close: string | null }) =>
      `No one in the team is called ${a.text}${meant(a.close)} Known: ${a.known.join(', ')}`,
    zh: (a: { text: string; known: readonly string[]; close: string | null }) =>
      `团队里没有“${a.text}”${meantZh(a.close)}现有成员：${a.known.join('、')}`,
    hint: {
      en: (a: { text: string }) => `tend team add ${word(a.text)} --name NAME`,
      zh: (a: { text: string }) => `tend team add ${word(a.text)} --name 姓名`,
    },
  },
  phone: {
    exit: 2,
    en: (a: { region: string }) =>
      a.region === 'CN'
        ? 'That is not a phone number: a mobile has 11 digits and starts with 1, a landline has its area code, other countries start with +.'
        : `That is not a phone number of ${a.region}; numbers of other countries start with +.`,
    zh: (a: { region: string }) =>
      a.region === 'CN'
        ? '电话号码无效：手机号为 11 位且以 1 开头，固话带区号，境外号码以 + 开头。'
        : `不是 ${a.region} 的电话号码；其他国家的号码以 + 开头。`,
    hint: {
      en: () => 'for example 13800138000, 010-62345678 or +4930123456',
      zh: () => '例如 13800138000、010-62345678 或 +4930123456',
    },
  },
  headcount: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} is not a number of employees.`,
    zh: (a: { text: string }) => `“${a.text}”不是人数。`,
    hint: {
      en: () => 'for example 500, 100-500, "under 50" or "over 200"',
      zh: () => '例如 500、100-500人、50人以下 或 200人以上',
    },
  },
  email: {
    exit: 2,
    en: (a: { text: string }) =>
      `${JSON.stringify(a.text)} is not an e-mail address: it needs a name, an @ and a domain.`,
    zh: (a: { text: string }) => `“${a.text}”不是电子邮箱：需要名称、@ 和域名。`,
    hint: { en: () => 'for example name@example.com', zh: () => '例如 name@example.com' },
  },
  number: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} is not a number.`,
    zh: (a: { text: string }) => `“${a.text}”不是数字。`,
  },
  flag: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} is neither yes nor no.`,
    zh: (a: { text: string }) => `“${a.text}”既不是“是”也不是“否”。`,
  },
  whole: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} cannot be set as a whole; name a field inside it.`,
    zh: (a: { path: string }) => `${a.path} 不能整体设置，请写出其中的字段。`,
    hint: { en: () => 'tend help format', zh: () => 'tend help format' },
  },
  assignment: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} is not of the form field=value.`,
    zh: (a: { text: string }) => `“${a.text}”不是 字段=值 的形式。`,
    hint: {
      en: () => 'for example needs.budget=50万; field= empties a field',
      zh: () => '例如 needs.budget=50万；字段= 表示清空',
    },
  },
  needed: {
    exit: 2,
    en: (a: { path: string; label: Label }) => `${a.path} cannot be empty.`,
    zh: (a: { path: string; label: Label }) => `${a.label.zh}（${a.path}）不能为空。`,
  },
  not_a_list: {
    exit: 2,
    en: (a: { path: string }) => `${a.path} holds one value; += and -= are for lists such as tags.`,
    zh: (a: { path: string }) => `${a.path} 只有一个值；+= 和 -= 只用于 tags 等列表。`,
    hint: { en: (a: { path: string }) => `${a.path}=VALUE`, zh: (a: { path: string }) => `${a.path}=值` },
  },
  entries: {
    exit: 2,
    en: (a: { path: string; command: string | null }) =>
      `${a.path} is a list of entries, each with fields of its own; += and -= are for lists of words such as tags.`,
    zh: (a: { path: string; command: string | null }) =>
      `${a.path} 的每一项都有自己的字段；+= 和 -= 只用于 tags 等词语列表。`,
    hint: {
      en: (a: { path: string; command: string | null }) => a.command ?? `${a.path}.1.FIELD=VALUE`,
      zh: (a: { path: string; command: string | null }) =>
        (a.command == null ? null : inChinese(a.command)) ?? `${a.path}.1.字段=值`,
    },
  },
  fixed: {
    exit: 2,
    en: (a: { path: string; command: string }) => `${a.path} is not set by hand.`,
    zh: (a: { path: string; command: string }) => `${a.path} 不能直接设置。`,
    hint: { en: (a: { command: string }) => a.command, zh: (a: { command: string }) => inChinese(a.command) },
  },
});

function meant(close: string | null): string {
  return close == null ? '.' : `; did you mean ${close}?`;
}

function meantZh(close: string | null): string {
  return close == null ? '。' : `；是不是 ${close}？`;
}

function word(text: string): string {
  return /^[a-z][a-z0-9_-]*$/.test(text) ? text : 'ID';
}
