// The words for files that cannot be read at all: refused by the gate, or not YAML of the subset that records use.
import { type Problem, problems } from '../errors.ts';

type Args = Readonly<Record<string, string | number>>;
const subset = {
  en: () => 'records use plain YAML: no anchors, aliases, tags or directives',
  zh: () => '记录只用普通 YAML：不用锚点、别名、标签或指令',
};

const fileProblems = problems('file', {
  too_large: {
    exit: 4,
    en: (a: Args) => `The file has ${a['bytes']} bytes; records have at most ${a['limit']}.`,
    zh: (a: Args) => `文件有 ${a['bytes']} 字节，记录最多 ${a['limit']} 字节。`,
    hint: {
      en: () => 'keep long documents as attachments, not in a record',
      zh: () => '长文档请作附件，不要写进记录',
    },
  },
  encoding: {
    exit: 4,
    en: (a: Args) => `The file is not UTF-8${a['encoding'] === 'utf-16' ? ' but UTF-16' : ''}.`,
    zh: (a: Args) => `文件不是 UTF-8${a['encoding'] === 'utf-16' ? '，而是 UTF-16' : ''}。`,
    hint: { en: () => 'save it as UTF-8 in your editor', zh: () => '在编辑器中另存为 UTF-8' },
  },
  empty: {
    exit: 4,
    en: (_: Args) => 'The file is empty.',
    zh: (_: Args) => '文件是空的。',
    hint: {
      en: () => 'git checkout -- FILE brings the last version back',
      zh: () => 'git checkout -- 文件 可恢复上一版本',
    },
  },
  control_character: {
    exit: 4,
    en: (a: Args) => `There is a control character (${a['character']}) here.`,
    zh: (a: Args) => `此处有控制字符（${a['character']}）。`,
    hint: { en: () => 'delete it in your editor', zh: () => '请在编辑器中删除' },
  },
  bidi_control: {
    exit: 4,
    en: (a: Args) => `There is a character that reverses text (${a['character']}) here.`,
    zh: (a: Args) => `此处有改变文字方向的字符（${a['character']}）。`,
    hint: { en: () => 'delete it in your editor', zh: () => '请在编辑器中删除' },
  },
  conflict: {
    exit: 4,
    en: (a: Args) => `A git merge is not resolved here (to line ${a['until']}).`,
    zh: (a: Args) => `此处有未解决的 git 合并冲突（至第 ${a['until']} 行）。`,
    hint: {
      en: () => 'choose a side and delete the marker lines, or git merge --abort',
      zh: () => '选择一方并删去标记行，或 git merge --abort',
    },
  },
  not_a_file: {
    exit: 4,
    en: (_: Args) => 'This is not a plain file; links and devices are not read.',
    zh: (_: Args) => '这不是普通文件；不读取链接和设备。',
    hint: { en: () => 'put the record itself here', zh: () => '请放置记录文件本身' },
  },
  unreadable: {
    exit: 4,
    en: (a: Args) => `The file cannot be read (${a['reason']}).`,
    zh: (a: Args) => `文件无法读取（${a['reason']}）。`,
    hint: { en: () => 'look at its permissions', zh: () => '请检查文件权限' },
  },
  not_a_map: {
    exit: 4,
    en: (_: Args) => 'The file does not hold the fields of a record.',
    zh: (_: Args) => '文件内容不是一条记录的字段。',
    hint: { en: () => 'tend help format', zh: () => 'tend help format' },
  },
});

const yamlProblems = problems('yaml', {
  anchor: {
    exit: 4,
    en: (a: Args) => `Anchors (${a['name']}) are not used in records.`,
    zh: (a: Args) => `记录中不用锚点（${a['name']}）。`,
    hint: subset,
  },
  alias: {
    exit: 4,
    en: (a: Args) => `Aliases (${a['name']}) are not used in records.`,
    zh: (a: Args) => `记录中不用别名（${a['name']}）。`,
    hint: subset,
  },
  tag: {
    exit: 4,
    en: (a: Args) => `Tags (${a['name']}) are not used in records.`,
    zh: (a: Args) => `记录中不用标签（${a['name']}）。`,
    hint: subset,
  },
  directive: {
    exit: 4,
    en: (_: Args) => 'Directives (%…) are not used in records.',
    zh: (_: Args) => '记录中不用指令（%…）。',
    hint: subset,
  },
  complex_key: {
    exit: 4,
    en: (_: Args) => 'Keys are plain words in records.',
    zh: (_: Args) => '记录中的键只能是普通单词。',
    hint: subset,
  },
  several_documents: {
    exit: 4,
    en: (_: Args) => 'One file holds one record: there is a second document here.',
    zh: (_: Args) => '一个文件只放一条记录：此处是第二个文档。',
    hint: subset,
  },
  merge_key: {
    exit: 4,
    en: (_: Args) => 'Merge keys (<<) are not used in records.',
    zh: (_: Args) => '记录中不用合并键（<<）。',
    hint: subset,
  },
  too_deep: {
    exit: 4,
    en: (a: Args) => `The nesting is deeper than ${a['limit']}.`,
    zh: (a: Args) => `嵌套超过 ${a['limit']} 层。`,
  },
  duplicate_key: {
    exit: 4,
    en: (a: Args) => `${a['key']} stands here twice; first on line ${a['first']}.`,
    zh: (a: Args) => `${a['key']} 重复出现，第一次在第 ${a['first']} 行。`,
    hint: { en: () => 'keep one of the two lines', zh: () => '保留其中一行' },
  },
  reserved_key: {
    exit: 4,
    en: (a: Args) => `${a['key']} cannot be the name of a field.`,
    zh: (a: Args) => `${a['key']} 不能作字段名。`,
  },
  empty_key: {
    exit: 4,
    en: (_: Args) => 'A field has no name here.',
    zh: (_: Args) => '此处的字段没有名称。',
  },
  indent: {
    exit: 4,
    en: (_: Args) => 'The indentation does not fit the lines above.',
    zh: (_: Args) => '缩进与上面的行不一致。',
    hint: { en: () => 'indent with two spaces a level', zh: () => '每级缩进两个空格' },
  },
  tab_indent: {
    exit: 4,
    en: (_: Args) => 'A line is indented with a tab.',
    zh: (_: Args) => '这一行用制表符缩进。',
    hint: { en: () => 'use two spaces instead', zh: () => '请改用两个空格' },
  },
  unclosed_quote: {
    exit: 4,
    en: (_: Args) => 'A quote that was opened is not closed up to here.',
    zh: (_: Args) => '前面的引号到此处仍未结束。',
  },
  unclosed_bracket: {
    exit: 4,
    en: (_: Args) => 'A bracket that was opened is not closed up to here.',
    zh: (_: Args) => '前面的括号到此处仍未结束。',
  },
  escape: {
    exit: 4,
    en: (a: Args) => `${a['sequence']} is not an escape that YAML knows.`,
    zh: (a: Args) => `YAML 没有转义 ${a['sequence']}。`,
    hint: {
      en: () => 'write \\\\ for a backslash inside double quotes',
      zh: () => '双引号中的反斜杠写作 \\\\',
    },
  },
  reserved_start: {
    exit: 4,
    en: (a: Args) => `A value cannot start with ${a['character']}.`,
    zh: (a: Args) => `值不能以 ${a['character']} 开头。`,
    hint: { en: () => 'put double quotes round the value', zh: () => '请给值加上双引号' },
  },
  nested_colon: {
    exit: 4,
    en: (_: Args) => 'There are two colons in this line.',
    zh: (_: Args) => '这一行有两个冒号。',
    hint: { en: () => 'put double quotes round the value', zh: () => '请给值加上双引号' },
  },
  missing_colon: {
    exit: 4,
    en: (_: Args) => 'This line has no colon after the name of the field.',
    zh: (_: Args) => '这一行的字段名后缺少冒号。',
    hint: { en: () => 'write `field: value`', zh: () => '写成“字段: 值”' },
  },
  syntax: {
    exit: 4,
    en: (a: Args) => `This is not YAML: ${unquoted(a)}`,
    zh: (a: Args) => `不是合法的 YAML：${unquoted(a)}`,
  },
});

// The library quotes the text that it stumbled over, which may be a phone number.
function unquoted(a: Args): string {
  return String(a['detail']).replace(/ in YAML stream: .*$/s, '');
}

/** Returns the words of a fault code; a code that no list has is a mistake of ours. */
export function faultProblem(code: string, args: Args): Problem {
  const [area, name] = code.split('.');
  const list = area === 'file' ? fileProblems : yamlProblems;
  const make = (list as Readonly<Record<string, (args: Args) => Problem>>)[name ?? ''];
  if (!make) throw new Error(`No words for ${code}`);
  return make(args);
}
