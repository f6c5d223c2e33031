// Data, places and faults of YAML texts, and that no text makes the gate and the parser throw or hang.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultCodes, gate, maxDepth } from '../../src/store/gate.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { mutated, noise } from '../support/mutated-yaml.ts';

const customer = `# head
id: k7f3q2mx
name: 华东精工   # the name
phone: 01088886666
contacts:
  - id: c1
    name: "Li: Na"
    other: [{platform: wx, handle: '@li'}]
  - id: c2
notes: |
  One.

  Two.
empty:
`;

describe('data', () => {
  test('of every kind of value', () => {
    expect(parseYaml(customer)).toMatchObject({
      faults: [],
      data: {
        id: 'k7f3q2mx',
        name: '华东精工',
        phone: 1088886666,
        contacts: [{ id: 'c1', name: 'Li: Na', other: [{ platform: 'wx', handle: '@li' }] }, { id: 'c2' }],
        notes: 'One.\n\nTwo.\n',
        empty: null,
      },
    });
  });

  test.each<[string, unknown]>([
    ['no', 'no'],
    ['on', 'on'],
    ['2024-05-01', '2024-05-01'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['true', true],
    ['~', null],
    ['', null],
    ['1.5', 1.5],
  ])('%j is read as YAML 1.2 reads it', (source, value) => {
    expect(parseYaml(`a: ${source}\n`).data).toEqual({ a: value });
  });

  test('keys are always texts', () => {
    expect(parseYaml('1: a\nno: b\nnull: c\n').data).toEqual({ '1': 'a', no: 'b', null: 'c' });
  });

  test.each(['# nothing yet\n', '---\n', ''])('%j holds nothing and is no fault', (text) => {
    expect(parseYaml(text)).toMatchObject({ data: null, faults: [] });
  });

  test('CRLF and a byte order mark change nothing', () => {
    const { data } = parseYaml(`\uFEFF${customer.replaceAll('\n', '\r\n')}`);
    expect(data).toEqual(parseYaml(customer).data);
  });
});

describe('places', () => {
  const { locate, sourceOf } = parseYaml(customer);

  test.each<[(string | number)[], 'key' | 'value', number, number]>([
    [[], 'value', 2, 1],
    [['name'], 'value', 3, 7],
    [['name'], 'key', 3, 1],
    [['contacts', 0, 'name'], 'value', 7, 11],
    [['contacts', 0, 'other', 0, 'handle'], 'value', 8, 36],
    [['contacts', 0, 'other', 0, 'handle'], 'key', 8, 28],
    [['contacts', 1], 'value', 9, 5],
    [['contacts', 1], 'key', 9, 3],
    [['notes'], 'value', 10, 8],
    [['empty'], 'value', 14, 7],
    // What is missing is shown at what should hold it.
    [['phones'], 'value', 2, 1],
    [['contacts', 1, 'name'], 'value', 9, 5],
    [['contacts', 7, 'name'], 'value', 5, 1],
    [['notes', 'x'], 'value', 10, 1],
  ])('%j %s', (path, at, line, column) => {
    expect(locate(path, at)).toEqual({ line, column });
  });

  test('the first line is not moved by a byte order mark', () => {
    expect(parseYaml('\uFEFFa: 1\nb: 2\n').locate(['a'])).toEqual({ line: 1, column: 4 });
    expect(parseYaml('\uFEFFa: 1\nb: 2\n').locate(['b'])).toEqual({ line: 2, column: 4 });
  });

  test.each<[(string | number)[], string | null]>([
    [['phone'], '01088886666'],
    [['contacts', 0, 'name'], 'Li: Na'],
    [['empty'], ''],
    [['contacts'], null],
    [['missing'], null],
    [[], null],
  ])('the source of %j is %j', (path, source) => {
    expect(sourceOf(path)).toBe(source);
  });
});

describe('faults', () => {
  test.each<[string, string]>([
    ['a: 1\nb: 2\na: 3\n', 'yaml.duplicate_key 3:1 key=a first=1'],
    ['a: 1\n"a": 2\n', 'yaml.duplicate_key 2:1 key=a first=1'],
    ['1: a\n"1": b\n', 'yaml.duplicate_key 2:1 key=1 first=1'],
    ['x: {a: 1, a: 2}\n', 'yaml.duplicate_key 1:11 key=a first=1'],
    ['a:\n  __proto__: {}\n', 'yaml.reserved_key 2:3 key=__proto__'],
    ['"constructor": 1\n', 'yaml.reserved_key 1:1 key=constructor'],
    ['x: {prototype: 1}\n', 'yaml.reserved_key 1:5 key=prototype'],
    [': a\n', 'yaml.empty_key 1:1'],
    ['[a, b]: c\n', 'yaml.complex_key 1:1'],
    ['a:\n  - b\n c: 1\n', 'yaml.indent 3:1'],
    ['a:\n\tb: 1\n', 'yaml.tab_indent 2:1'],
    ['a: "x\n', 'yaml.unclosed_quote 2:1'],
    ["a: 'x\n", 'yaml.unclosed_quote 2:1'],
    ['a: [1, 2\n', 'yaml.unclosed_bracket 2:1'],
    ['a: "\\q"\n', 'yaml.escape 1:5 sequence=\\q'],
    ['a: @li\n', 'yaml.reserved_start 1:4 character=@'],
    ['a: b: c\n', 'yaml.nested_colon 1:4'],
    ['a: 1\nb\n', 'yaml.missing_colon 2:1'],
    ['b: 1\na\n  : 1\n', 'yaml.missing_colon 2:1'],
    ["a: 'x'y\n", 'yaml.syntax 1:7 detail=Unexpected scalar at node end'],
  ])('%j', (text, expected) => {
    const { data, faults } = parseYaml(text);
    const [first] = faults;
    const args = Object.entries(first?.args ?? {}).map(([name, value]) => `${name}=${value}`);
    expect([`${first?.code} ${first?.line}:${first?.column}`, ...args].join(' ')).toBe(expected);
    expect(data).toBeNull();
  });

  test('all of a file, in the order of its lines', () => {
    const { faults } = parseYaml('a: 1\nb: {c: 1, c: 2}\na: 2\n__proto__: 1\n');
    expect(faults.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'yaml.duplicate_key 2',
      'yaml.duplicate_key 3',
      'yaml.reserved_key 4',
    ]);
  });

  test('no key reaches a prototype', () => {
    parseYaml('__proto__: {polluted: true}\n');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('hostile texts are refused without the gate too', () => {
  test.each<[string, string, string]>([
    ['question marks', '? '.repeat(400), 'yaml.too_deep'],
    ['one question mark', '? a\n: b\n', 'yaml.complex_key'],
    ['anchors', '&a '.repeat(20_000), 'yaml.anchor'],
    ['aliases', 'a: &x [1]\nb: [*x, *x]\n', 'yaml.anchor'],
    ['tags', 'a: !!js/function x\n', 'yaml.tag'],
    ['directives', '%YAML 1.1\n---\na: no\n', 'yaml.directive'],
    ['merge keys', 'a: {<<: {b: 1}}\n', 'yaml.merge_key'],
    ['documents', 'a: 1\n---\nb: 2\n', 'yaml.several_documents'],
    ['brackets', '['.repeat(2000), 'yaml.too_deep'],
    ['more brackets', '['.repeat(4000), 'yaml.too_deep'],
    ['most brackets', '['.repeat(8000), 'yaml.too_deep'],
    ['dashes', '- '.repeat(8000), 'yaml.too_deep'],
    ['keys in keys', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'yaml.too_deep'],
  ])('%s', (_, text, code) => {
    expect(parseYaml(text).faults.map((fault) => fault.code)).toContain(code);
  });

  test('the deepest nesting that the gate passes is read', () => {
    const text = `${'- '.repeat(maxDepth)}a\n`;
    expect(parseYaml(text).faults).toEqual([]);
  });

  test('16,000 keys are read, and each one twice is told', () => {
    const keys = Array.from({ length: 16_000 }, (_, n) => `k${n}: 1\n`).join('');
    expect(parseYaml(keys).faults).toEqual([]);
    expect(parseYaml(keys + keys).faults[0]).toMatchObject({
      code: 'yaml.duplicate_key',
      args: { key: 'k0', first: 1 },
    });
  });
});

describe('any text', () => {
  const content = fc.oneof(mutated(customer), noise);

  test('is data or faults with a place in the text, never an exception', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(content, (content) => {
        const passed = gate(encoder.encode(content));
        const faults = 'fault' in passed ? [passed.fault] : parseYaml(passed.text).faults;
        const lines = content.split('\n').length;
        for (const fault of faults) {
          expect(faultCodes).toContain(fault.code);
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines);
          expect(fault.column).toBeGreaterThanOrEqual(1);
        }
        if ('text' in passed && faults.length === 0) JSON.stringify(parseYaml(passed.text).data);
      }),
      { seed: 20_240_510, numRuns: 3000 },
    );
  });

  test('the gate refuses nothing that the parser, which knows for certain, takes', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(content, (content) => {
        const passed = gate(encoder.encode(content));
        if ('text' in passed || !passed.fault.code.startsWith('yaml.')) return;
        expect(parseYaml(content).faults.length).toBeGreaterThan(0);
      }),
      { seed: 20_240_511, numRuns: 3000 },
    );
  });
});
