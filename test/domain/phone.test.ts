// Phone numbers: what is taken, and the one form that is kept.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalPhone } from '../../src/domain/phone.ts';

describe('in China (template S1: 11 digits; S4: area code)', () => {
  test.each([
    ['13812345678', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['+86 138 1234 5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['010-62345678', '010-62345678'],
    ['01062345678', '010-62345678'],
    ['(0571) 8765 4321', '0571-87654321'],
    ['+86 10 6234 5678', '+861062345678'],
    ['400-800-1234', '4008001234'],
    ['+442079460000', '+442079460000'],
    ['138****5678', '138****5678'],
    ['1381234567', null],
    ['138123456789', null],
    ['12812345678', null],
    ['62345678', null],
    ['电话', null],
    ['', null],
    ['+1', null],
  ])('%s', (text, expected) => expect(normalPhone(text, 'CN')).toBe(expected));
});

test.each([
  ['(650) 253-0000', 'US', '+16502530000'],
  ['030 123456', 'DE', '+4930123456'],
  ['12', 'US', null],
])('%s in %s', (text, region, expected) => expect(normalPhone(text, region)).toBe(expected));

test('the kept form is kept', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+0-9() -]{0,16}$/), (text) => {
      const once = normalPhone(text, 'CN');
      if (once != null) expect(normalPhone(once, 'CN')).toBe(once);
    }),
    { seed: 11, numRuns: 2000 },
  );
});
