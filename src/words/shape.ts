// The words for values that do not have the shape of their schema. Values themselves are never repeated: they may be private.
import { problems } from '../errors.ts';

const types: Readonly<Record<string, { en: string; zh: string }>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  integer: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'a map of fields', zh: '字段表' },
};

export const shapeProblems = problems('shape', {
  required: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is missing.`,
    zh: (a: { field: string }) => `缺少 ${a.field}。`,
    hint: {
      en: (a: { field: string }) => `add a line \`${last(a.field)}: …\``,
      zh: (a: { field: string }) => `补上一行“${last(a.field)}: …”`,
    },
  },
  unknown_field: {
    exit: 4,
    en: (a: { field: string; close: string | null }) =>
      `There is no field ${a.field} here${a.close == null ? '.' : `; did you mean ${a.close}?`}`,
    zh: (a: { field: string; close: string | null }) =>
      `此处没有字段 ${a.field}${a.close == null ? '。' : `；是不是 ${a.close}？`}`,
    hint: {
      en: (a: { close: string | null }) =>
        a.close == null
          ? 'put fields of your own under `custom`, and name them in tend.yaml under `fields`'
          : `write ${a.close}`,
      zh: (a: { close: string | null }) =>
        a.close == null ? '自定义字段写在 custom 下，并在 tend.yaml 的 fields 中定义' : `写作 ${a.close}`,
    },
  },
  secret: {
    exit: 4,
    en: (a: { field: string }) =>
      `${a.field} is a secret, and tend.yaml is read by everyone who has the folder or its history.`,
    zh: (a: { field: string }) => `${a.field} 是机密，而 tend.yaml 会被所有拥有此文件夹或其历史的人看到。`,
    hint: {
      en: () =>
        'remove the line, change the secret where it was made, and keep the new one outside: tend help digest',
      zh: () => '删去此行，在签发处更换该机密，并把新的保存在文件夹之外：tend help digest',
    },
  },
  type: {
    exit: 4,
    en: (a: { field: string; expected: string }) =>
      `${a.field} must be ${types[a.expected]?.en ?? a.expected}.`,
    zh: (a: { field: string; expected: string }) => `${a.field} 应为${types[a.expected]?.zh ?? a.expected}。`,
  },
  unquoted: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is a text, but YAML reads it as something else.`,
    zh: (a: { field: string }) => `${a.field} 是文本，但 YAML 会把它读成别的类型。`,
    hint: { en: () => 'put double quotes round the value', zh: () => '请给值加上双引号' },
  },
  choice: {
    exit: 4,
    en: (a: { field: string; allowed: readonly string[] }) =>
      `${a.field} must be one of ${a.allowed.join(', ')}`,
    zh: (a: { field: string; allowed: readonly string[] }) =>
      `${a.field} 必须是以下之一：${a.allowed.join('、')}`,
  },
  day: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is not a day of the calendar.`,
    zh: (a: { field: string }) => `${a.field} 不是日历上的日期。`,
    hint: {
      en: () => 'write it in quotes, for example "2026-11-25"',
      zh: () => '带引号书写，例如 "2026-11-25"',
    },
  },
  moment: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is neither a day nor a time with its offset.`,
    zh: (a: { field: string }) => `${a.field} 既不是日期，也不是带时区的时间。`,
    hint: {
      en: () => 'write it in quotes, for example "2026-11-25" or "2026-11-25T14:30+08:00"',
      zh: () => '带引号书写，例如 "2026-11-25" 或 "2026-11-25T14:30+08:00"',
    },
  },
  email: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is not an e-mail address.`,
    zh: (a: { field: string }) => `${a.field} 不是电子邮箱。`,
  },
  timezone: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is not a time zone.`,
    zh: (a: { field: string }) => `${a.field} 不是时区。`,
    hint: {
      en: () => 'write an IANA name such as Asia/Shanghai',
      zh: () => '写 IANA 名称，例如 Asia/Shanghai',
    },
  },
  pattern: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is not written as it should be.`,
    zh: (a: { field: string }) => `${a.field} 的写法不对。`,
    hint: { en: () => 'tend help format', zh: () => 'tend help format' },
  },
  control: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} contains control characters.`,
    zh: (a: { field: string }) => `${a.field} 含有控制字符。`,
    hint: { en: () => 'type it again without them', zh: () => '请去掉控制字符后重新输入' },
  },
  key: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is not a key: small letters, digits and _, a letter first.`,
    zh: (a: { field: string }) => `${a.field} 不能作键：只用小写字母、数字和 _，以字母开头。`,
  },
  twice: {
    exit: 4,
    en: (a: { field: string; place: number }) => `${a.field} holds entry ${a.place} twice.`,
    zh: (a: { field: string; place: number }) => `${a.field} 的第 ${a.place} 项重复。`,
    hint: { en: () => 'remove one of them', zh: () => '删去其中一项' },
  },
  empty: {
    exit: 4,
    en: (a: { field: string }) => `${a.field} is empty.`,
    zh: (a: { field: string }) => `${a.field} 为空。`,
    hint: { en: () => 'fill it, or remove the line', zh: () => '填写它，或删去这一行' },
  },
  too_long: {
    exit: 4,
    en: (a: { field: string; limit: number; unit: 'characters' | 'entries' }) =>
      `${a.field} has more than ${a.limit} ${a.unit}.`,
    zh: (a: { field: string; limit: number; unit: 'characters' | 'entries' }) =>
      `${a.field} 超过 ${a.limit} ${a.unit === 'entries' ? '项' : '个字符'}。`,
    hint: {
      en: () => 'shorten it, and keep the whole in a file: tend task attach TASK FILE',
      zh: () => '请缩短，完整内容可作为附件：tend task attach 任务 文件',
    },
  },
  out_of_range: {
    exit: 4,
    en: (a: { field: string; limit: string }) => `${a.field} must be ${a.limit}.`,
    zh: (a: { field: string; limit: string }) => `${a.field} 必须 ${a.limit}。`,
  },
});

function last(field: string): string {
  return field.split('.').at(-1) ?? field;
}
