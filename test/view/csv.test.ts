import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, guardCell, tsv, unguardCell } from '../../src/view/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3+cmd', "'-2+3+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1＋1', "'＝1＋1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['\t=1', "'\t=1"],
  ['\ra', "'\ra"],
  ['  =1', "'  =1"],
  ["'=1", "''=1"],
  ['+8613812345678', "'+8613812345678"],
  ['-5', '-5'],
  ['-1,234.50', '-1,234.50'],
  ['-12.5%', '-12.5%'],
  ['-5x', "'-5x"],
  ['华东=精工', '华东=精工'],
  ["'quoted'", "'quoted'"],
  ['2024-05-10', '2024-05-10'],
  ['', ''],
])('guardCell %j', (text, expected) => {
  expect(guardCell(text)).toBe(expected);
  expect(unguardCell(expected)).toBe(text);
});

test('a guarded cell reads back as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", '=', '-', '+', '5', ' ', '\t', 'a', '＝', '.'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    { seed: 20240520, numRuns: 2000 },
  );
});

test('cells are quoted when they need it', () => {
  expect(csv([['a', 'b,c', 'say "hi"', 'two\nlines', ' x', '']])).toBe(
    'a,"b,c","say ""hi""","two\nlines"," x",\n',
  );
});

test('a lone empty cell is a row, too', () => {
  expect(csv([['a'], ['']])).toBe('a\n""\n');
});

test('Excel gets a byte order mark and CRLF', () => {
  expect(csv([['客户'], ['华东']], { excel: true })).toBe('\uFEFF客户\r\n华东\r\n');
});

test('a formula hidden behind an escape sequence is found', () => {
  expect(csv([['\u001b[0m=1+1', '\u200b=2', '\u0000@x', '\u202e-a']])).toBe("'=1+1,'=2,'@x,'-a\n");
});

test('no data can begin a formula', () => {
  const cell = fc.string({
    unit: fc.constantFrom(
      '=',
      '-',
      '+',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      "'",
      '＝',
      '\u001b[m',
      '\u200b',
      'a',
      '5',
    ),
    maxLength: 6,
  });
  fc.assert(
    fc.property(cell, (text) => {
      const written = csv([[text, 'end']]).replace(/^"/, '');
      expect(written).not.toMatch(/^\s*[=+@\t\r＝＋－＠]/);
      expect(written).not.toMatch(/^\s*-(?!5)/);
      expect(written).not.toMatch(/^\s*-5[^\d",.e\n]/);
    }),
    { seed: 20240520, numRuns: 2000 },
  );
});

/** Reads CSV as RFC 4180 tells, for the test below. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (inside && mark === '"' && text[at + 1] === '"') cell += text[(at += 1)]!;
    else if (mark === '"') inside = !inside;
    else if (!inside && (mark === ',' || mark === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (mark === '\n') rows.push([]);
    } else cell += mark;
  }
  return rows.slice(0, -1);
}

test('what is written can be read again', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '华', ',', '"', '\n', ' ', '=', "'", '-', '1'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 }), (rows) => {
      expect(parse(csv(rows)).map((row) => row.map(unguardCell))).toEqual(rows);
    }),
    { seed: 20240520, numRuns: 500 },
  );
});

test('tab-separated cells stay on their line and in their column', () => {
  expect(
    tsv([
      ['a\tb', 'c\r\nd', '\u001b[2Je'],
      ['-5', '=1', ''],
    ]),
  ).toBe('a b\tc d\te\n-5\t=1\t\n');
});
