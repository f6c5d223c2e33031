import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columns, type ColumnSpec, leftOut } from '../../src/view/columns.ts';
import { theme } from '../../src/view/theme.ts';

const spec: readonly ColumnSpec[] = [
  { header: '客户', priority: 3, min: 8 },
  { header: '下一步', priority: 2, min: 8 },
  { header: '到期', priority: 3 },
  { header: '备注', priority: 1, min: 6 },
  { header: '金额', priority: 2, align: 'right', min: 6 },
];

const rows = [
  [
    '华东精工',
    '发送方案A补充材料',
    '2024-05-18',
    '客户希望（书面）确认「成本优化率」不低于25%，需补充测算',
    '500000',
  ],
  ['👨‍👩‍👧 家庭理财', 'Send ☕ ⚠️ proposal', '2024-05-20', '🇨🇳 出口资质', '12'],
  ['e\u0301clair ＡＢＣ', '', '2024-06-01', '—', '−5'],
];

function characters(value: string): string {
  return [...value.replace(/\s/g, '')].toSorted().join('');
}

/* eslint-disable no-control-regex -- control characters are what is looked for */
const COLOR = new RegExp('\\u001b\\[\\d+m', 'g');
/* eslint-enable no-control-regex */

test('columns line up, two spaces apart, headed and without trailing spaces', () => {
  const text = columns(
    [
      ['!', '华东精工', '逾期 2 天', '7'],
      ['▲', 'ACME', '今天', '120'],
      ['', '东方', '', ''],
    ],
    [{}, { header: '客户' }, { header: '到期' }, { header: 'N', align: 'right' }],
    80,
  );
  expect(text).toBe(
    [
      '   客户      到期         N',
      '!  华东精工  逾期 2 天    7',
      '▲  ACME      今天       120',
      '   东方',
    ].join('\n'),
  );
});

test.each([60, 80, 120])(
  'every line fits %i columns, and the columns begin at the same place in each',
  (screen) => {
    const lines = columns(rows, spec, screen).split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(screen);
      expect(line).toBe(line.trimEnd());
    }
    const starts = lines.slice(1).map((line) => stringWidth(line.slice(0, line.search(/2024-/))));
    expect(new Set(starts).size).toBe(1);
    // The last column stands on the right, so all lines end at the same place.
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  },
);

test('the least important column narrows first, and goes first', () => {
  expect(columns(rows, spec, 120)).toContain('需补充测算');
  const narrow = columns(rows, spec, 60);
  expect(narrow).toContain('发送方案A补充材料');
  expect(narrow).toContain('…');
  const tight = columns(rows, spec, 44);
  expect(tight).not.toContain('备注');
  expect(tight).toContain('2024-05-18');
  expect(columns(rows, spec, 5)).toBe(['客户', '华东…', '👨‍👩‍👧…', 'e\u0301cla…'].join('\n'));
});

test('a column of the same importance is narrowed where it is widest', () => {
  expect(columns([['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbb']], [{}, {}], 26)).toBe(
    'aaaaaaaaaaa…  bbbbbbbbbbbb',
  );
});

test('a whole column is never cut: the text beside it gives way, however important', () => {
  const days: readonly ColumnSpec[] = [{ isWhole: true }, { min: 6, priority: 9 }];
  const many = [['2024-05-20 14:00', 'a customer with a long name']];
  expect(columns(many, days, 30)).toBe('2024-05-20 14:00  a customer…');
  expect(columns(many, days, 24)).toBe('2024-05-20 14:00  a cus…');
  expect(columns(many, days, 23)).toBe('a customer with a long…');
});

test('a column without content goes before anything is cut, unless somebody asked for it', () => {
  const plain: readonly ColumnSpec[] = [{ header: 'Name' }, { header: 'Tags', priority: 9 }];
  const asked = plain.map((column) => ({ ...column, isAsked: true }));
  const named = [['a name of twenty-two c', '']];
  expect(columns(named, plain, 28)).toBe('Name                    Tags\na name of twenty-two c');
  expect(columns(named, plain, 24)).toBe('Name\na name of twenty-two c');
  expect(leftOut(named, plain, 24)).toEqual([1]);
  expect(columns(named, asked, 24)).toBe('Name                Tags\na name of twenty-…');
  expect(leftOut(named, asked, 24)).toEqual([]);
  expect(leftOut(named, asked, 12)).toEqual([1]);
});

test('a column that wraps loses nothing', () => {
  const wrapped = spec.map((column) => ({ ...column, overflow: 'wrap' as const }));
  const text = columns(rows, wrapped, 60);
  for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  expect(characters(text)).toBe(characters([...spec.map(({ header }) => header), ...rows.flat()].join('')));
});

test('cells that are cut look the same whether or not a column beside them wraps', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '华东精工机械有限公司', 'ACME Ltd', '👨‍👩‍👧 家庭', 'e\u0301clair', '★ ok', ' a '),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const look = theme(true);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 12, max: 100 }),
      (plain, screen) => {
        const grid = plain.map((row) =>
          row.map((text, at) => ({ text, style: at === 2 ? look.bad : undefined })),
        );
        const beside: ColumnSpec = { overflow: 'wrap', isWhole: true, priority: 9 };
        const asked = spec.map((column) => ({ ...column, isAsked: true }));
        const both = columns(
          grid.map((row) => [...row, 'x']),
          [...asked, beside],
          screen + 3,
        );
        expect(columns(grid, asked, screen)).toBe(both.replaceAll(/ +x$/gm, '').replaceAll(/^x$/gm, ''));
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test('colour moves nothing', () => {
  const look = theme(true);
  const coloured = rows.map((row) =>
    row.map((text, index) => ({ text, style: index % 2 ? look.overdue : look.quiet })),
  );
  for (const screen of [30, 60, 80, 120]) {
    const text = columns(coloured, spec, screen);
    expect(text).toContain('\u001b[');
    expect(text.replace(COLOR, '').replace(/ +$/gm, '')).toBe(columns(rows, spec, screen));
  }
});

test('what is in the data cannot leave its cell', () => {
  const text = columns(
    [['华\u001b[2J东\r\n精工\u202e', '\u001b]52;c;x\u0007ok', 'a\u0000\tb\u200b']],
    [{}, {}, {}],
    80,
  );
  expect(text).toBe('华东 精工  ok  a b');
  expect(columns([['a\u001b[31m\nb']], [{ overflow: 'wrap' }], 80)).toBe('a\nb');
});

test.each([
  ['no rows', [], 'A  B'],
  ['short rows', [['x']], 'A  B\nx'],
  ['empty cells', [['', '']], 'A  B\n'],
])('%s', (_, few, expected) => {
  expect(columns(few, [{ header: 'A' }, { header: 'B' }], 80)).toBe(expected);
  expect(columns([], [], 80)).toBe('');
});

test('a list of 5,000 rows, on a screen and without a limit', () => {
  const many = Array.from({ length: 5000 }, (_, index) => [...rows[index % 3]!.slice(0, 4), String(index)]);
  const lines = columns(many, spec, 80).split('\n');
  expect(lines).toHaveLength(5001);
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  expect(columns(many, spec, Number.POSITIVE_INFINITY)).not.toContain('…');
});

test('any text fits any width', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const column = fc.record({
    header: fc.string({ unit: 'grapheme', maxLength: 8 }),
    align: fc.constantFrom('left' as const, 'right' as const, 'center' as const),
    priority: fc.integer({ min: 0, max: 3 }),
    min: fc.integer({ min: 0, max: 12 }),
    overflow: fc.constantFrom('truncate' as const, 'wrap' as const),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
      fc.array(column, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2, max: 90 }),
      (anyRows, anySpec, screen) => {
        for (const line of columns(anyRows, anySpec, screen).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(screen);
          expect(line).toBe(line.trimEnd());
        }
      },
    ),
    { seed: 20240520, numRuns: 500 },
  );
});
