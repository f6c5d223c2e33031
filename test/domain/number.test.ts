// The numbers people say.
import { describe, expect, test } from 'vitest';
import { isPattern, isPersonal, nextNumber } from '../../src/domain/number.ts';

const facts = { day: '2024-05-10', owner: 'li' };

describe('patterns', () => {
  test.each([
    ['CRM{YYYY}{MM}{seq:3}', true],
    ['A{seq:3}', true],
    ['{owner}-{YY}{MM}{DD}-{seq}', true],
    ['off', true],
    ['CRM', false],
    ['{seq:3}{seq:3}', false],
    ['{year}{seq:3}', false],
    ['客户{seq:3}', false],
    ['../{seq:3}', false],
  ])('%s', (pattern, expected) => expect(isPattern(pattern)).toBe(expected));
  test('with the owner two clones never meet', () =>
    expect([isPersonal('CRM{MM}-{owner}-{seq:3}'), isPersonal('CRM{seq:3}')]).toEqual([true, false]));
});

describe('the next one', () => {
  test.each([
    ['CRM{YYYY}{MM}{seq:3}', [], 'CRM202405001'],
    ['CRM{YYYY}{MM}{seq:3}', ['CRM202405001', 'CRM202405009', 'CRM202404099'], 'CRM202405010'],
    ['CRM{YYYY}{MM}{seq:3}', ['CRM202405999'], 'CRM2024051000'],
    ['A{seq:3}', ['A001', 'B007', 'Axyz'], 'A002'],
    ['CRM{YYYY}{MM}-{owner}-{seq:3}', ['CRM202405-li-002', 'CRM202405-wang-009'], 'CRM202405-li-003'],
    ['{seq:2}-{YY}', ['07-24', '09-23'], '08-24'],
  ])('%s after %j', (pattern, taken, expected) => expect(nextNumber(pattern, taken, facts)).toBe(expected));
  test('off gives none', () => expect(nextNumber('off', [], facts)).toBeNull());
});
