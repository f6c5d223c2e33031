// The canonical writer: what it writes is read back as it was, by YAML 1.2 and 1.1 readers alike.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gate } from '../../src/store/gate.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderEntry, renderRecord, renderScalar, withoutEmpty } from '../../src/store/yaml-render.ts';
import { jsonLike, recordLike, text } from '../support/yaml-data.ts';

describe('a scalar', () => {
  test.each([
    'no',
    'No',
    'NO',
    'yes',
    'on',
    'Off',
    'y',
    'N',
    'true',
    'False',
    'null',
    'NULL',
    '~',
    '',
    '0123',
    '007',
    '0',
    '42',
    '-1',
    '+1',
    '1_000',
    '1,000',
    '0x1F',
    '0o17',
    '0b101',
    '12345678901234567890',
    '1e3',
    '1E5',
    '12345e67',
    'e5',
    'E1234567',
    '.5',
    '5.',
    '1.5',
    '-.inf',
    '.nan',
    '1.2.3',
    '=',
    '<<',
    '12:30',
    '12:30:45',
    '190:20:30',
    '2024-05-01',
    '2024-5-1',
    '2024-05',
    '2024-05-10T14:30+08:00',
    '2024-05-01 14:30:00',
    '13888886666',
    '+8613888886666',
    '010-88886666',
    '400 800 8888',
    '8888/12',
    'a: b',
    'a:',
    'a #b',
    ' a',
    'a ',
    '\u00A0a',
    'a\tb',
    '- a',
    '-',
    '-a',
    '? a',
    ': a',
    ', a',
    '[a]',
    '{a}',
    ']',
    '}',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a'",
    '"a"',
    '%a',
    '@a',
    '`a`',
    '---',
    '...',
    '\u0000',
    '\u001B[1m',
    '\u0085',
    'a\u2028b',
    '\u202Ea',
    '\uFEFF',
    '\uD800',
    'a\rb',
    'a\r\nb',
    '\n',
    '\n\n',
    '\ta\nb',
    'a\n \nb',
    'a\n\tb',
    ' \n',
    'a\u0007\nb',
  ])('%j is quoted', (value) => {
    expect(renderScalar(value, 0)).toMatch(/^"[^\n]*"$/u);
    expect(parse(`a: ${renderScalar(value, 0)}`)).toEqual({ a: value });
  });

  test.each([
    '华东精工',
    'k7f3q2mx',
    'CRM202405001',
    '30d',
    '1m',
    '24h',
    '2024-W20',
    'Li Na',
    "it's",
    'say "hi"',
    'a-b',
    'R&D',
    'https://example.cn/?a=1#top',
    'a,b [c] {d}',
    '（北京）',
    '(010) 8888',
    'e5f',
    '👩‍👩‍👧',
    'li@example.cn',
    '50%',
    'a:b',
    'a#b',
    'none',
    'x|y > z',
  ])('%j is plain', (value) => {
    expect(renderScalar(value, 0)).toBe(value);
  });

  test.each<[unknown, string]>([
    [0, '0'],
    [-12.5, '-12.5'],
    [1e21, '1.0e+21'],
    [1.5e-7, '1.5e-7'],
    [true, 'true'],
    [false, 'false'],
    [Number.NaN, '.nan'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
  ])('%j is %s', (value, expected) => {
    expect(renderScalar(value, 0)).toBe(expected);
  });

  test.each([[undefined], [null], [1n], [Symbol('a')]])('%s has no place in a file', (value) => {
    expect(() => renderScalar(value, 0)).toThrow(TypeError);
  });

  test.each<[string, string[]]>([
    ['One.\nTwo.', ['a: |-', '  One.', '  Two.']],
    ['One.\n\nTwo.\n', ['a: |', '  One.', '', '  Two.']],
    ['One.\nTwo.\n\n', ['a: |+', '  One.', '  Two.', '']],
    ['\n  One.\nTwo.', ['a: |2-', '', '    One.', '  Two.']],
    ['- a: [b]\n# c\n---\n&d', ['a: |-', '  - a: [b]', '  # c', '  ---', '  &d']],
    ['col\tcol  \nend', ['a: |-', '  col\tcol  ', '  end']],
  ])('%j is a literal text', (value, lines) => {
    expect(renderEntry('a', value, 0)).toEqual(lines);
    expect(parse(`${lines.join('\n')}\nb: 1\n`)).toEqual({ a: value, b: 1 });
  });

  test('a long text is never wrapped', () => {
    const long = 'word '.repeat(500).trim();
    expect(renderScalar(long, 0)).toBe(long);
    expect(renderScalar(`${long}\n${long}`, 0).split('\n')).toHaveLength(3);
  });
});

describe('a record', () => {
  test('is laid out in block style, in the order of its keys', () => {
    const record = {
      id: 'k7f3q2mx',
      no: 'CRM202405001',
      name: '华东精工',
      stage: null,
      tags: [],
      custom: { gone: undefined, list: [null, {}] },
      business: '',
      first_contact: '2024-05-01',
      contacts: [
        { id: 'c1', name: '李娜', phone: '13888886666', other: [{ platform: 'wx', handle: '@li' }] },
        { id: 'c2', primary: true },
      ],
      address: { province: '上海', detail: 'Building 3\nRoom 4' },
      needs: { types: ['a', 'no'], budget: 1200.5 },
      grid: [['a', 'b'], ['c']],
    };
    expect(renderRecord(record, '# yaml-language-server: $schema=../x.json')).toBe(
      `# yaml-language-server: $schema=../x.json
id: k7f3q2mx
no: CRM202405001
name: 华东精工
business: ""
first_contact: "2024-05-01"
contacts:
  - id: c1
    name: 李娜
    phone: "13888886666"
    other:
      - platform: wx
        handle: "@li"
  - id: c2
    primary: true
address:
  province: 上海
  detail: |-
    Building 3
    Room 4
needs:
  types:
    - a
    - "no"
  budget: 1200.5
grid:
  - - a
    - b
  - - c
`,
    );
  });

  test('without anything in it is an empty map', () => {
    expect(renderRecord({ a: null, b: [], c: { d: {} } })).toBe('{}\n');
  });

  test('may be a list, as in a packed month', () => {
    expect(renderRecord([{ id: 'a1', topic: 'x' }, { id: 'b2' }])).toBe('- id: a1\n  topic: x\n- id: b2\n');
  });
});

describe('whatever the data', () => {
  const encoder = new TextEncoder();
  const reserved = new Set(['__proto__', 'constructor', 'prototype']);

  test('what is written passes the gate and is read back as it was', () => {
    fc.assert(
      fc.property(recordLike, (record) => {
        const written = renderRecord(record, '# header');
        expect(gate(encoder.encode(written))).toEqual({ text: written });
        const { data, faults } = parseYaml(written);
        expect(faults).toEqual([]);
        expect(data).toEqual(withoutEmpty(record) ?? {});
        expect(renderRecord(data as object, '# header')).toBe(written);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  test('a list at the top is read back too', () => {
    fc.assert(
      fc.property(fc.array(recordLike), (records) => {
        expect(parseYaml(renderRecord(records)).data).toEqual(withoutEmpty(records) ?? {});
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('a reader of YAML 1.1 sees the same texts and keys', () => {
    fc.assert(
      fc.property(text, text, jsonLike, (key, value, other) => {
        fc.pre(
          !reserved.has(value) &&
            !['no', 'on'].includes(value.slice(0, 50)) &&
            !/"(?:no|on)":/.test(JSON.stringify(other)),
        );
        const written = renderRecord({
          [`k${key.slice(0, 50)}`]: value,
          [value.slice(0, 50) || 'e']: 'x',
          z: [value, other],
        });
        const oldReader = parse(written, {
          version: '1.1',
          schema: 'yaml-1.1',
          stringKeys: false,
        }) as unknown;
        expect(oldReader).toEqual(parseYaml(written).data);
      }),
      { seed: 3, numRuns: 1500 },
    );
  });

  test('nothing but line breaks separates lines, and no line ends in a blank that the data has not', () => {
    fc.assert(
      fc.property(recordLike, (record) => {
        const written = renderRecord(record);
        expect(written).toMatch(/[^\n]\n+$/u);
        expect(written).not.toMatch(/[\r\u0085\u2028\u2029]/u);
        expect(written).not.toMatch(/: $|^ *- $/mu);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
