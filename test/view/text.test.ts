import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { clean, cleanLines, pad, truncate, width, wrap } from '../../src/view/text.ts';

const run = { seed: 20240520, numRuns: 400 };
const mixed = fc.string({ unit: 'grapheme', maxLength: 60 });
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u001b[',
      '\u001b]52;c;',
      '\u0007',
      '\u009b',
      '\u009d',
      '\u0090',
      '\u001b\\',
      '\u009c',
    ),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200f',
      '\u061c',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u2028',
      '\ud83d',
      '\r',
      '\n',
    ),
    fc.constantFrom(
      '华',
      '👩',
      '👦',
      '☕',
      '\ufe0f',
      '\u{1f3f4}',
      '\u{e0067}',
      '\u{e007f}',
      'm',
      '3',
      ';',
      ' ',
      '\t',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

test.each([
  ['clipboard', 'a\u001b]52;c;cm0gLXJm\u0007b', 'ab'],
  ['window title', 'a\u001b]0;owned\u001b\\b', 'ab'],
  ['hyperlink', '\u001b]8;;https://evil.example\u001b\\华东\u001b]8;;\u001b\\', '华东'],
  ['erase', 'a\u001b[2Jb', 'ab'],
  ['colour', '\u001b[31;1m红\u001b[0m', '红'],
  ['8-bit CSI', 'a\u009b31mb', 'ab'],
  ['8-bit OSC', 'a\u009d0;t\u009cb', 'ab'],
  ['device control', 'a\u001bPq#0\u001b\\b', 'ab'],
  ['reset', 'a\u001bcb', 'ab'],
  ['charset', 'a\u001b(0b', 'ab'],
  ['string without an end keeps its text', 'a\u001b]0;华东', 'a0;华东'],
  ['sequence cut by NUL', 'a\u001b[31\u0000mb', 'a31mb'],
  ['lone escape', 'a\u001b', 'a'],
  ['NUL, bell, backspace, delete', 'a\u0000\u0007\u0008\u007fb', 'ab'],
  ['carriage return that overwrites', '欠款\r已付', '欠款 已付'],
  ['line feed and tab', 'a\r\n\tb', 'a b'],
  ['line separators', 'a\u2028\u0085b', 'a b'],
  ['right-to-left override', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['isolates and marks', '\u2066a\u2069\u200eb\u200f\u061c', 'ab'],
  ['zero-width space, joiner, BOM, soft hyphen', '华\u200b东\u200d精\ufeff\u00ad工', '华东精工'],
  ['hidden tags', 'a\u{e0061}\u{e0062}', 'a'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
  ['family', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['skin tone and job', '🧑🏽‍🚀', '🧑🏽‍🚀'],
  ['flags', '🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈', '🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈'],
  ['variant of an ideograph', '葛\u{e0100}飾', '葛\u{e0100}飾'],
  ['nothing to do', '华东精工 (Shanghai) — 50万 ☕ ⚠️', '华东精工 (Shanghai) — 50万 ☕ ⚠️'],
])('clean: %s', (_, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('cleanLines keeps line feeds and nothing else that moves the cursor', () => {
  expect(cleanLines('a\r\nb\n\n\tc\rd\u2028e\u001b[2J')).toBe('a\nb\n\n c d e');
});

/* eslint-disable no-control-regex -- control characters are what is looked for */
const ACTED_ON = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]',
);
/* eslint-enable no-control-regex */

test('what is clean has nothing left that a terminal acts on, and is clean already', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = clean(text);
      expect(line).not.toMatch(ACTED_ON);
      expect(clean(line)).toBe(line);
      const lines = cleanLines(text);
      expect(lines.replaceAll('\n', '')).toBe(clean(lines.replaceAll('\n', '')));
      expect(cleanLines(lines)).toBe(lines);
    }),
    { ...run, numRuns: 2000 },
  );
});

test('a long hostile text is read to its end', () => {
  for (const part of [
    '\u001b]',
    '\u001b[1',
    '\u009d',
    '\u001b[31;',
    '\u{1f3f4}\u{e0067}',
    '\u200d',
    '👩\u200d',
  ]) {
    expect(clean(`${part.repeat(50_000)}华东`).endsWith('华东')).toBe(true);
  }
});

test.each([
  ['abc', 3],
  ['华东', 4],
  ['（Ａ）', 6],
  ['「好」。', 8],
  ['☕', 2],
  ['⚠️', 2],
  ['👨‍👩‍👧', 2],
  ['🇨🇳', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['〰', 2],
  ['\u001b[31m红\u001b[39m', 2],
  ['', 0],
])('width of %s is %i', (text, expected) => {
  expect(width(text)).toBe(expected);
});

test('width agrees with string-width on every text', () => {
  fc.assert(
    fc.property(fc.oneof(mixed, hostile.map(clean)), (text) => {
      expect(width(text)).toBe(stringWidth(text));
    }),
    run,
  );
});

test.each(['★', '→', '▲', '○', '«', '│', '✓'])(
  'the mark %s of our own is measured wherever it stands',
  (mark) => {
    for (const text of [
      `a${mark}b`,
      `${mark}\uFE0F`,
      `👩\u200D${mark}`,
      `${mark}\u200D👩`,
      `${mark}\u0301${mark}`,
      `红${mark}${mark}👍`,
    ])
      expect({ text, columns: width(text) }).toEqual({ text, columns: stringWidth(text) });
  },
);

test('width agrees with string-width on every single character', () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x1_00_00; code += 1) {
    const character = String.fromCodePoint(code);
    if (width(character) !== stringWidth(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['华东精工', 8, '华东精工'],
  ['华东精工', 7, '华东精…'],
  ['华东精工', 6, '华东…'],
  ['abcdef', 4, 'abc…'],
  ['ab cdef', 4, 'ab…'],
  ['👨‍👩‍👧👨‍👩‍👧', 3, '👨‍👩‍👧…'],
  ['🇨🇳🇨🇳', 3, '🇨🇳…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['华东', 1, '…'],
  ['华东', 0, ''],
])('truncate %s to %i', (text, columns, expected) => {
  expect(truncate(text, columns)).toBe(expected);
});

test('truncate keeps as much of the text as there is room for', () => {
  const ordinary = fc.string({
    unit: fc.constantFrom('a', 'Z', '9', '华', '，', '…', '★', '·', 'é'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(ordinary, fc.integer({ min: 1, max: 40 }), (text, columns) => {
      let kept = '';
      for (const sign of text) {
        if (stringWidth(kept + sign) > columns - 1) break;
        kept += sign;
      }
      expect(truncate(text, columns)).toBe(stringWidth(text) <= columns ? text : `${kept}…`);
    }),
    run,
  );
});

test('truncate always fits, and keeps a beginning of the text', () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 0, max: 40 }), (raw, columns) => {
      const text = clean(raw);
      const cut = truncate(text, columns);
      expect(stringWidth(cut)).toBeLessThanOrEqual(columns);
      expect(cut === text || cut === '' || text.startsWith(cut.slice(0, -1))).toBe(true);
    }),
    run,
  );
});

test.each([
  ['left', '华东  '],
  ['right', '  华东'],
  ['center', ' 华东 '],
] as const)('pad %s', (align, expected) => {
  expect(pad('华东', 6, align)).toBe(expected);
  expect(pad('华东精工', 6, align)).toBe('华东精工');
});

test.each([
  ['fits', '华东精工', 20, ['华东精工']],
  ['breaks Chinese anywhere', '成本优化率不低于要求', 8, ['成本优化', '率不低于', '要求']],
  ['fills the line after a Latin word', 'ROI 分析报告需要完成', 12, ['ROI 分析报告', '需要完成']],
  ['keeps Latin words whole', 'the quick brown fox', 9, ['the quick', 'brown fox']],
  ['keeps a number with its sign', '不低于25%，需补充', 9, ['不低于', '25%，需补', '充']],
  ['no mark begins a line', '补充测算。完成', 8, ['补充测', '算。完成']],
  ['no opening mark ends a line', '华东精工（上海）', 10, ['华东精工', '（上海）']],
  ['cuts a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['keeps blank lines', 'a\n\nb', 4, ['a', '', 'b']],
  ['keeps an indent', '  ab cd', 5, ['  ab', 'cd']],
  ['families stay together', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4, ['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']],
  ['nothing', '', 4, ['']],
  ['only spaces', '          ', 4, ['']],
] as const)('wrap: %s', (_, text, columns, expected) => {
  expect(wrap(text, columns)).toEqual(expected);
});

const letters = (text: string): string => text.replace(/\s/g, '');

test('wrap loses no character, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.oneof(mixed, hostile), fc.integer({ min: 2, max: 30 }), (raw, columns) => {
      const text = cleanLines(raw);
      const lines = wrap(text, columns);
      expect(letters(lines.join(''))).toBe(letters(text));
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }),
    { ...run, numRuns: 1500 },
  );
});

test.each([
  '成本优化率不低于25%，需补充测算 and more. ',
  'データ',
  '👨‍👩‍👧',
  'e\u0301',
  '\u0301',
  'ᄀ',
  '。',
  '（',
  'a',
  ' ',
])('a text of 40,000 characters of %j is measured, cut and wrapped', (part) => {
  const text = clean(part.repeat(40_000 / part.length));
  expect(letters(wrap(text, 40).join(''))).toBe(letters(text));
  expect(width(truncate(text, 40))).toBeLessThanOrEqual(40);
});
