import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mdTable, mdText } from '../../src/view/markdown.ts';
import { clean } from '../../src/view/text.ts';

test.each([
  ['a|b', 'a\\|b'],
  ['[click](javascript:x)', '\\[click\\](javascript:x)'],
  ['![pixel](https://evil.example/p.png)', '\\!\\[pixel\\](https\\://evil.example/p.png)'],
  ['<script>', '\\<script\\>'],
  ['<https://evil.example>', '\\<https\\://evil.example\\>'],
  ['https://evil.example', 'https\\://evil.example'],
  ['www.evil.example', 'www\\.evil.example'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['`code` *b* _i_ ~s~', '\\`code\\` \\*b\\* \\_i\\_ \\~s\\~'],
  ['a\\|b', 'a\\\\\\|b'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['-5', '-5'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['+ item', '\\+ item'],
  ['1. item', '1\\. item'],
  ['1.5 万', '1.5 万'],
  ['> quote', '\\> quote'],
  ['    code', 'code'],
  ['two\n\nlines', 'two lines'],
  ['z***@example.com', 'z\\*\\*\\*\\@example.com'],
  ['a\u001b[31mb\u202e', 'ab'],
])('mdText %j', (text, expected) => {
  expect(mdText(text)).toBe(expected);
});

test('every mark is escaped, and unescaping gives the text back', () => {
  const marks = fc.constantFrom(
    '\\',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '_',
    '`',
    '~',
    '!',
    '#',
    '-',
    '1',
    '.',
    ' ',
    'www',
    '://',
    '华',
    '\n',
  );
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 20 }), (text) => {
      const written = mdText(text);
      expect(written.replace(/\\[!-/:-@[-`{-~]/g, '^')).not.toMatch(/[\\|[\]<>*_`~!#]|:\/\/|www\./);
      expect(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(clean(text).trim());
    }),
    { seed: 20240520, numRuns: 1500 },
  );
});

test('a table: numbers on the right, data inside its cell', () => {
  const sheet = {
    columns: [
      { key: 'name', label: '客户' },
      { key: 'amount', label: '金额' },
      { key: 'constructor', label: 'x' },
    ],
    rows: [
      { name: '华东|精工\n第二行', amount: -5 },
      { name: null, amount: null },
    ],
    ids: ['a', 'b'],
  };
  expect(mdTable(sheet)).toBe(
    '| 客户 | 金额 | x |\n| --- | ---: | --- |\n| 华东\\|精工 第二行 | -5 |  |\n|  |  |  |\n',
  );
});
