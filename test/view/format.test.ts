import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFormat, renderSheet, toJson, toNdjson } from '../../src/view/format.ts';

const sheet = {
  columns: [
    { key: 'name', label: '客户' },
    { key: 'tags', label: '标签' },
    { key: 'amount', label: '金额' },
  ],
  rows: [
    { name: '华东\t精工', tags: ['vip', '重点'], amount: 500000 },
    { name: '=cmd|x', tags: [], amount: null },
  ],
  ids: ['k7f3q2mx', 'n7k3q2mx'],
};
const options = { title: '客户 | 名单', lang: 'zh' } as const;

test('a table on a terminal, tab-separated for scripts', () => {
  expect(defaultFormat(true)).toBe('table');
  expect(defaultFormat(false)).toBe('tsv');
});

test.each([
  [
    'undefined is null',
    { a: undefined, b: [undefined], c: null },
    '{\n  "a": null,\n  "b": [\n    null\n  ],\n  "c": null\n}\n',
  ],
  ['nothing at all', undefined, 'null\n'],
  ['an escape', '\u001b', '"\\u001b"\n'],
  ['C1, delete', '\u009b\u007f', '"\\u009b\\u007f"\n'],
  ['bidi', '\u202e\u2066\u200f\u061c', '"\\u202e\\u2066\\u200f\\u061c"\n'],
  ['line separators, BOM', '\u2028\ufeff', '"\\u2028\\ufeff"\n'],
  ['Chinese and emoji stay', '华东 👨‍👩‍👧', '"华东 👨‍👩‍👧"\n'],
])('toJson: %s', (_, value, expected) => {
  expect(toJson(value)).toBe(expected);
});

/* eslint-disable no-control-regex -- control characters are what is looked for */
const ACTED_ON = new RegExp(
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]',
);
/* eslint-enable no-control-regex */

test('JSON reads back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
      const text = toJson({ ...value });
      expect(JSON.parse(text)).toEqual({ ...value });
      expect(text).not.toMatch(ACTED_ON);
    }),
    { seed: 20240520, numRuns: 500 },
  );
});

test('one line of JSON for each item', () => {
  expect(toNdjson([{ a: 'x\ny' }, { b: undefined }])).toBe('{"a":"x\\ny"}\n{"b":null}\n');
  expect(toNdjson([])).toBe('');
});

test('csv has a header, and formulas are disarmed', () => {
  expect(renderSheet(sheet, 'csv', options)).toBe("客户,标签,金额\n华东 精工,vip; 重点,500000\n'=cmd|x,,\n");
  expect(renderSheet(sheet, 'csv', { ...options, excel: true })).toMatch(/^\uFEFF客户,标签,金额\r\n/);
});

test('tsv has no header', () => {
  expect(renderSheet(sheet, 'tsv', options)).toBe('华东 精工\tvip; 重点\t500000\n=cmd|x\t\t\n');
});

test('ids, one on a line', () => {
  expect(renderSheet(sheet, 'ids', options)).toBe('k7f3q2mx\nn7k3q2mx\n');
});

test('md has a title and a table', () => {
  expect(renderSheet(sheet, 'md', options)).toBe(
    '# 客户 \\| 名单\n\n| 客户 | 标签 | 金额 |\n| --- | --- | ---: |\n| 华东 精工 | vip; 重点 | 500000 |\n| =cmd\\|x |  |  |\n',
  );
});

test('html is a page in the language asked for', () => {
  const text = renderSheet(sheet, 'html', options);
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).toContain('<h1>客户 | 名单</h1>');
  expect(text).toContain('<td>=cmd|x</td>');
});

test.each([
  ['csv', '客户,标签,金额\n'],
  ['tsv', ''],
  ['ids', ''],
  ['md', '# 客户 \\| 名单\n\n没有可显示的内容。\n'],
] as const)('an empty sheet as %s', (format, expected) => {
  expect(renderSheet({ ...sheet, rows: [], ids: [] }, format, options)).toBe(expected);
});

test('an empty sheet as html says so', () => {
  expect(renderSheet({ ...sheet, rows: [], ids: [] }, 'html', { title: 'x', lang: 'en' })).toContain(
    '>Nothing to show.</p>',
  );
});

test('5,000 rows in every format', () => {
  const rows = Array.from({ length: 5000 }, () => sheet.rows[0]!);
  const large = { ...sheet, rows, ids: rows.map(() => 'k7f3q2mx') };
  for (const format of ['csv', 'tsv', 'md', 'html', 'ids'] as const) {
    expect(renderSheet(large, format, options).split('\n').length).toBeGreaterThan(5000);
  }
});
