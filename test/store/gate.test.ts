// What the gate refuses, with code and place, and what it must let through; it never throws, whatever the bytes.
import { describe, expect, test } from 'vitest';
import { faultCodes, gate, maxBytes, maxDepth } from '../../src/store/gate.ts';

const encoder = new TextEncoder();

function verdict(content: string | Uint8Array): string {
  const result = gate(typeof content === 'string' ? encoder.encode(content) : content);
  if ('text' in result) return 'passes';
  const { code, line, column, args } = result.fault;
  expect(faultCodes).toContain(code);
  return [
    `${code} ${line}:${column}`,
    ...Object.entries(args).map(([name, value]) => `${name}=${value}`),
  ].join(' ');
}

function utf16(text: string, mark: boolean): Uint8Array {
  return Uint8Array.from(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
}

describe('refuses', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'a file over the limit',
      'a'.repeat(maxBytes + 1),
      `file.too_large 1:1 bytes=${maxBytes + 1} limit=${maxBytes}`,
    ],
    ['no bytes', '', 'file.empty 1:1'],
    ['blank lines only', '\n \r\n\t\n', 'file.empty 1:1'],
    ['UTF-16 with a mark', utf16('name: 华东\n', true), 'file.encoding 1:1 encoding=utf-16'],
    ['UTF-16 without a mark', utf16('name: 华东\n', false), 'file.encoding 1:1 encoding=utf-16'],
    [
      'GBK',
      Uint8Array.from([...encoder.encode('id: a\nname: '), 0xbb, 0xaa, 0xb6, 0xab, 0x0a]),
      'file.encoding 2:7 encoding=unknown',
    ],
    [
      'UTF-8 cut in the middle of a letter',
      encoder.encode('name: 华东').subarray(0, -1),
      'file.encoding 1:8 encoding=unknown',
    ],
    ['NUL', 'name: a\u0000b\n', 'file.control_character 1:8 character=U+0000'],
    ['ESC', 'a: 1\nname: \u001B]52;c;\u0007\n', 'file.control_character 2:7 character=U+001B'],
    ['DEL', 'a: \u007F', 'file.control_character 1:4 character=U+007F'],
    ['C1', 'a: \u009B31m', 'file.control_character 1:4 character=U+009B'],
    ['NEL, a line break to some', 'a: x\u0085b: y', 'file.control_character 1:5 character=U+0085'],
    ['a carriage return alone', 'a: x\rb: y\n', 'file.control_character 1:5 character=U+000D'],
    ['a byte order mark in the middle', 'a: 1\n\uFEFFb: 2\n', 'file.control_character 2:1 character=U+FEFF'],
    ['a right-to-left override', 'a: "\u202Egpj.exe"\n', 'file.bidi_control 1:5 character=U+202E'],
    ['an isolate', '# \u2066\na: 1\n', 'file.bidi_control 1:3 character=U+2066'],
    [
      'an unresolved merge',
      'id: a\n<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> theirs\n',
      'file.conflict 2:1 until=6',
    ],
    [
      'an unresolved merge that would parse',
      '<<<<<<< a\nx\n=======\n>>>>>>> b\n',
      'file.conflict 1:1 until=4',
    ],
    ['an anchor', 'a: &x 1\n', 'yaml.anchor 1:4 name=&x'],
    ['an anchor before a map', 'base: &base\n  a: 1\n', 'yaml.anchor 1:7 name=&base'],
    ['an anchor on a key', '&x a: 1\n', 'yaml.anchor 1:1 name=&x'],
    ['an anchor in brackets', 'a: [1, &x 2]\n', 'yaml.anchor 1:8 name=&x'],
    ['an alias', 'a: 1\nb: *x\n', 'yaml.alias 2:4 name=*x'],
    ['an alias in a list', '- *x\n', 'yaml.alias 1:3 name=*x'],
    ['an alias in brackets over lines', 'a: [\n  1, # *no\n  *x ]\n', 'yaml.alias 3:3 name=*x'],
    ['a tag', 'a: !!js/function "x"\n', 'yaml.tag 1:4 name=!!js/function'],
    ['a tag of one sign', '- ! a\n', 'yaml.tag 1:3 name=!'],
    ['a directive', '%YAML 1.1\n---\na: no\n', 'yaml.directive 1:1'],
    ['a complex key', '? a\n: b\n', 'yaml.complex_key 1:1'],
    ['a complex key in brackets', 'a: {? b : c}\n', 'yaml.complex_key 1:5'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml.several_documents 2:1'],
    ['a second document after an empty one', '---\n---\nb: 2\n', 'yaml.several_documents 2:1'],
    ['the end of a document', 'a: 1\n...\n', 'yaml.several_documents 2:1'],
    ['a merge key', 'a:\n  <<: {b: 1}\n', 'yaml.merge_key 2:3'],
    ['a merge key in brackets', 'a: {<<: {b: 1}}\n', 'yaml.merge_key 1:5'],
    ['an anchor after a block scalar', 'a: |\n  &not\nb: &x 1\n', 'yaml.anchor 3:4 name=&x'],
    ['an anchor after an empty block scalar', 'a: |\nb: &x 1\n', 'yaml.anchor 2:4 name=&x'],
    [
      'an anchor after a quoted text',
      "a: \"\\\" &no\"\nb: 'it''s &no'\nc: &x 1\n",
      'yaml.anchor 3:4 name=&x',
    ],
    ['an anchor after a byte order mark', '\uFEFFa: &x 1\n', 'yaml.anchor 1:4 name=&x'],
    ['an anchor after CRLF', 'a: 1\r\nb: &x 1\r\n', 'yaml.anchor 2:4 name=&x'],
    ['800 bytes of question marks', '? '.repeat(400), 'yaml.complex_key 1:1'],
    ['20,000 anchors', '&a '.repeat(20_000), 'yaml.anchor 1:1 name=&a'],
    ['deep brackets', '['.repeat(2000), `yaml.too_deep 1:${maxDepth + 1} limit=${maxDepth}`],
    ['deep braces', '{a: '.repeat(4000), `yaml.too_deep 1:${maxDepth * 4 + 1} limit=${maxDepth}`],
    ['deep dashes', '- '.repeat(8000), `yaml.too_deep 1:${maxDepth * 2 + 1} limit=${maxDepth}`],
    [
      'deep indentation',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      `yaml.too_deep ${maxDepth + 1}:${maxDepth + 1} limit=${maxDepth}`,
    ],
  ])('%s', (_, content, expected) => {
    expect(verdict(content)).toBe(expected);
  });
});

describe('lets through', () => {
  test.each<[string, string]>([
    ['a byte order mark at the start', '\uFEFFname: a\n'],
    ['CRLF', 'name: a\r\nb: c\r\n'],
    ['comments alone', '# nothing yet\n'],
    ['a first document marker', '# head\n---\na: 1\n'],
    ['a heading in a note', 'notes: |\n  Title\n  =======\n'],
    ['a heading at the start of a line', 'a: 1\n=======\n'],
    ['an emoji with joiners', 'name: 👩‍👩‍👧 بن\u200F\n'],
    ['marks in plain texts', "a: R&D * 2 !important? - yes 5 > 3 | 2\nb: what's up\nc: x#y\nd: a:b ?\n"],
    ['marks in quoted texts', 'a: "&x"\nb: \'*x\'\n"<<": 1\n'],
    ['marks in comments', 'a: 1 # &x *y\n# ? z\n  # !t\nb: 2\n'],
    ['marks in block scalars', 'a: |\n  &x\n\n  ? y\n    *z\n  ---\n  !t\nb: >-\n  %d\n'],
    ['marks in a block scalar of a list', '- |\n  &x\n- k: |2\n     *y\n    ? z\n- b\n'],
    ['marks in a block scalar below its key', 'a:\n  |\n  &x\nb: 1\n'],
    ['marks on the next line of a text', 'a: one\n  &two *three\n  ? four\nb: "x\n  &y\n  *z"\n'],
    ['marks on the next line of a text in brackets', 'a: [one\n  &two, "x\n  *y"]\n'],
    ['a conflict marker inside a note', 'a: |\n  <<<<<<< HEAD\n  >>>>>>> x\n'],
    ['one opening marker alone', 'a: "\n<<<<<<< HEAD"\n'],
    ['brackets in texts', `a: ${'['.repeat(3)}x]]]\nb: "${'['.repeat(100)}"\nc: x${'{'.repeat(100)}\n`],
    ['the deepest nesting allowed', `${'- '.repeat(maxDepth)}a\n`],
    ['a file of the largest size', `a: ${'x'.repeat(maxBytes - 4)}\n`],
  ])('%s', (_, content) => {
    expect(verdict(content)).toBe('passes');
  });

  test('the text as it is, mark and line breaks included', () => {
    const text = '\uFEFFa: 1\r\nb: 华东\r\n';
    expect(gate(encoder.encode(text))).toEqual({ text });
  });
});
