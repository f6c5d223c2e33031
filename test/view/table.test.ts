import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { ColumnSpec } from '../../src/view/columns.ts';
import { facts, table } from '../../src/view/table.ts';
import { theme } from '../../src/view/theme.ts';

const spec: readonly ColumnSpec[] = [
  { header: '客户', min: 8 },
  { header: '备注', min: 8, priority: -1 },
  { header: '金额', align: 'right', priority: 1 },
];
const rows = [
  [
    '华东精工',
    '客户希望（书面）确认「成本优化率」不低于25%，需补充测算 and a long English sentence, too.',
    '500000',
  ],
  ['👨‍👩‍👧 🇨🇳', '☕ ⚠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣', '12'],
  ['สวัสดี ZW\u200bSP', 'xx x', '-5'],
];

function characters(value: string): string {
  return [...value.replace(/[\s┌┬┐├┼┤└┴┘│─\u200b]/g, '')].toSorted().join('');
}

/* eslint-disable no-control-regex -- control characters are what is looked for */
const COLOR = new RegExp('\\u001b\\[\\d+m', 'g');
/* eslint-enable no-control-regex */

test('a head, one rule, rows without rules', () => {
  expect(
    table(
      [
        ['华东', '7'],
        ['A', '120'],
      ],
      [{ header: '客户' }, { header: 'N', align: 'right' }],
      80,
    ),
  ).toBe(
    [
      '┌──────┬─────┐',
      '│ 客户 │   N │',
      '├──────┼─────┤',
      '│ 华东 │   7 │',
      '│ A    │ 120 │',
      '└──────┴─────┘',
    ].join('\n'),
  );
});

test('rows of several lines are ruled apart', () => {
  expect(table([['a\nb'], ['c']], [{}], 80)).toBe(
    ['┌───┐', '│ a │', '│ b │', '├───┤', '│ c │', '└───┘'].join('\n'),
  );
});

test.each([60, 80, 120])('every line has the same width at %i columns, and nothing is lost', (screen) => {
  const text = table(rows, spec, screen);
  const widths = new Set(text.split('\n').map((line) => stringWidth(line)));
  expect(widths.size).toBe(1);
  expect([...widths][0]).toBeLessThanOrEqual(screen);
  expect(characters(text)).toBe(characters([...spec.map(({ header }) => header), ...rows.flat()].join('')));
});

test('no colour unless asked for, and colour moves nothing', () => {
  const plain = table(rows, spec, 60);
  expect(plain).not.toContain('\u001b');
  const coloured = rows.map((row) => row.map((text) => ({ text, style: theme(true).bad })));
  const text = table(coloured, spec, 60);
  expect(text).toContain('\u001b[31m');
  expect(text.replace(COLOR, '')).toBe(plain);
});

test('what cannot fit as a table is told as facts', () => {
  const text = table(rows.slice(0, 1), spec, 24);
  expect(text).not.toContain('│');
  expect(text).toMatch(/^客户 {2}华东精工\n备注 {2}客户希望/);
  for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(24);
});

test('an empty column keeps its place', () => {
  expect(table([['', 'a']], [{}, {}], 80)).toBe(['┌───┬───┐', '│   │ a │', '└───┴───┘'].join('\n'));
});

test('data made of the letter x stays in its cell', () => {
  expect(table([['x', 'xx\nx']], [{}, {}], 80)).toBe(
    ['┌───┬────┐', '│ x │ xx │', '│   │ x  │', '└───┴────┘'].join('\n'),
  );
});

test('no rows, no head', () => {
  expect(table([], [{ header: 'A' }], 80)).toBe(['┌───┐', '│ A │', '└───┘'].join('\n'));
  expect(table([], [{}], 80)).toBe('');
});

test('any text keeps the frame straight', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 44, max: 100 }),
      (any, screen) => {
        const lines = table(any, spec, screen).split('\n');
        for (const line of lines) expect(stringWidth(line)).toBe(stringWidth(lines[0]!));
        expect(stringWidth(lines[0]!)).toBeLessThanOrEqual(screen);
      },
    ),
    { seed: 20240520, numRuns: 150 },
  );
});

test('facts stand beside their labels', () => {
  expect(
    facts(
      [
        ['客户', '华东精工'],
        ['Owner', { text: 'li', style: (text) => `<${text}>` }],
        ['下一步行动', '补充测算，确认方案，再约时间。'],
        ['备注', ''],
      ],
      24,
    ),
  ).toBe(
    [
      '客户        华东精工',
      'Owner       <li>',
      '下一步行动  补充测算，确',
      '            认方案，再约',
      '            时间。',
      '备注',
    ].join('\n'),
  );
});

test('a value of several lines stays under itself', () => {
  expect(facts([['备注', '一\n二']], 40)).toBe('备注  一\n      二');
});
