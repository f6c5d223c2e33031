// Amounts as people type them and as they are shown; both ways exact to the cent.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, largestAmount, parseAmount } from '../../src/domain/amount.ts';

const property = { seed: 500_000, numRuns: 1000 };
/** Amounts of every size, from one cent to the limit. */
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }))
  .map(([zeros, digits, cents]) => Math.min(digits * 10 ** zeros, largestAmount - 1) + cents / 100)
  .map((value) => Number(value.toFixed(2)));

test.each([
  ['500000', 500_000],
  ['500,000', 500_000],
  ['1,234,567.89', 1_234_567.89],
  ['500，000', 500_000],
  ['50万', 500_000],
  ['50 万', 500_000],
  ['50萬', 500_000],
  ['50w', 500_000],
  ['50W', 500_000],
  ['1.2亿', 120_000_000],
  ['1.2億', 120_000_000],
  ['3千', 3000],
  ['5十万', 500_000],
  ['3百万', 3_000_000],
  ['2千万', 20_000_000],
  ['5k', 5000],
  ['5K', 5000],
  ['3m', 3_000_000],
  ['1.5M', 1_500_000],
  ['50万元', 500_000],
  ['500元', 500],
  ['500块', 500],
  ['¥500000', 500_000],
  ['￥500,000', 500_000],
  ['¥ 50万', 500_000],
  ['人民币50万元', 500_000],
  ['CNY 500', 500],
  ['500 RMB', 500],
  ['５０万', 500_000],
  ['５００，０００．５０', 500_000.5],
  [' 42 ', 42],
  ['0', 0],
  ['0.00', 0],
  ['007', 7],
  ['0.01', 0.01],
  ['0.1', 0.1],
  ['19.99', 19.99],
  ['1.10', 1.1],
  ['1.100', 1.1],
  // What floating point would leave a crumb on: 1.1 * 10000 is 11000.000000000002.
  ['1.1万', 11_000],
  ['1.005k', 1005],
  ['4.35万', 43_500],
  ['0.000001万', 0.01],
  ['1.13亿', 113_000_000],
  ['8.41m', 8_410_000],
  ['9999999999999.99', 9_999_999_999_999.99],
  ['10000000000000', 1e13],
  ['100000亿', 1e13],
])('%j is %d', (text, expected) => {
  expect(parseAmount(text)).toEqual({ value: expected });
});

test.each([
  ['', 'it is not a number this program can read'],
  ['   ', 'it is not a number this program can read'],
  ['万', 'it is not a number this program can read'],
  ['NaN', 'it is not a number this program can read'],
  ['Infinity', 'it is not a number this program can read'],
  ['1e5', 'it is not a number this program can read'],
  ['0x10', 'it is not a number this program can read'],
  ['+5', 'it is not a number this program can read'],
  ['5万5', 'it is not a number this program can read'],
  ['5万万', 'it is not a number this program can read'],
  ['.5', 'it is not a number this program can read'],
  ['5.', 'it is not a number this program can read'],
  ['1.2.3', 'it is not a number this program can read'],
  ['50,00', 'it is not a number this program can read'],
  ['5,0000', 'it is not a number this program can read'],
  [',500', 'it is not a number this program can read'],
  ['$500', 'it is not a number this program can read'],
  ['500 usd', 'it is not a number this program can read'],
  ['about 500', 'it is not a number this program can read'],
  ['-5', 'an amount cannot be negative'],
  ['-50万', 'an amount cannot be negative'],
  ['-¥5', 'an amount cannot be negative'],
  ['¥-5', 'an amount cannot be negative'],
  ['0.001', 'an amount has at most two decimals'],
  ['1.234567k', 'an amount has at most two decimals'],
  ['1.0000001万', 'an amount has at most two decimals'],
  ['10000000000000.01', 'it is above the limit of 10 million million'],
  ['100001亿', 'it is above the limit of 10 million million'],
  ['999999999999999999999', 'it is above the limit of 10 million million'],
])('%j is refused: %s', (text, reason) => {
  const parsed = parseAmount(text);
  expect('problem' in parsed && parsed.problem).toMatchObject({
    code: 'amount.unreadable',
    exit: 2,
    message: { en: `"${text.trim()}" is not an amount: ${reason}.` },
  });
});

test('a pasted page is refused and quoted only in part', () => {
  const parsed = parseAmount('9'.repeat(100_000));
  expect('problem' in parsed && parsed.problem.message.zh).toBe(
    `“${'9'.repeat(40)}…”不是有效金额：不是能识别的数字。`,
  );
});

test.each([
  [0, '0', '0'],
  [0.1, '0.10', '0.10'],
  [19.99, '19.99', '19.99'],
  [9999, '9,999', '9,999'],
  [10_000, '1万', '10,000'],
  [12_300, '1.23万', '12,300'],
  [12_345, '12,345', '12,345'],
  [12_345.6, '12,345.60', '12,345.60'],
  [500_000, '50万', '500,000'],
  [505_000, '50.5万', '505,000'],
  [12_340_000, '1,234万', '12,340,000'],
  [100_000_000, '1亿', '100,000,000'],
  [120_000_000, '1.2亿', '120,000,000'],
  [123_456_700, '12,345.67万', '123,456,700'],
  [123_456_789, '123,456,789', '123,456,789'],
  [1e13, '100,000亿', '10,000,000,000,000'],
  // Differences are shown too, though nobody types them.
  [-500_000, '-50万', '-500,000'],
  [-0.001, '0', '0'],
  [0.1 + 0.2, '0.30', '0.30'],
  [Number.NaN, 'NaN', 'NaN'],
])('%d is shown as %s and %s', (value, zh, en) => {
  expect([formatAmount(value, 'zh'), formatAmount(value, 'en')]).toEqual([zh, en]);
});

describe('for all amounts', () => {
  test('what is shown reads back as the same amount', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('zh', 'en'), (value, lang) => {
        expect(parseAmount(formatAmount(value, lang))).toEqual({ value });
      }),
      property,
    );
  });

  test('a unit shifts the decimal point and nothing else', () => {
    const units = fc.constantFrom(['k', 3], ['万', 4], ['m', 6], ['亿', 8]) as fc.Arbitrary<
      readonly [string, number]
    >;
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 0, max: 9 }), units, (whole, tenth, [unit, zeros]) => {
        const shifted = Number(`${whole}${tenth}${'0'.repeat(zeros - 1)}`);
        expect(parseAmount(`${whole}.${tenth}${unit}`)).toEqual({ value: shifted });
      }),
      property,
    );
  });

  test('whatever is typed is an amount within the limits or refused', () => {
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,-+ ¥万亿千百km元'), maxLength: 20 }),
      fc.string(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAmount(text);
        if ('problem' in parsed) return;
        expect(parsed.value).toBeGreaterThanOrEqual(0);
        expect(parsed.value).toBeLessThanOrEqual(largestAmount);
        expect(Number(parsed.value.toFixed(2))).toBe(parsed.value);
      }),
      { ...property, numRuns: 3000 },
    );
  });
});
