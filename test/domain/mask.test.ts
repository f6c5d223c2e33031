import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskEmail, maskHandle, maskPhone, maskText } from '../../src/domain/mask.ts';

const run = { seed: 20240520, numRuns: 3000 };

test.each([
  ['13812345678', '138****5678'],
  ['138-1234-5678', '138****5678'],
  ['１３８１２３４５６７８', '138****5678'],
  ['+8613812345678', '+86138****5678'],
  ['+86 138 1234 5678', '+86138****5678'],
  ['(+86)13812345678', '+86138****5678'],
  ['008613812345678', '+86138****5678'],
  ['86-13812345678', '+86138****5678'],
  ['01088888888', '010-****8888'],
  ['010-88888888', '010-****8888'],
  ['(010)88888888', '010-****8888'],
  ['+86 10 88888888', '+8610-****8888'],
  ['0571-87654321', '0571-****4321'],
  ['0571-8765432', '0571-****5432'],
  ['400-800-1234', '400****1234'],
  ['+14155552671', '+1415****2671'],
  ['+6561234567', '+65****4567'],
  ['88888888', '****8888'],
  ['95588', '****88'],
  ['110', '****'],
  ['010-88888888-8001', '010****8001'],
  ['138****5678', '138****5678'],
  ['+86138****5678', '+86138****5678'],
  ['0571-****4321', '0571-****4321'],
  ['*13812345678', '138****5678'],
  ['138***12345678', '138****5678'],
  ['1234567*', '****67'],
  ['call me', '****'],
  ['', ''],
])('maskPhone %s', (phone, expected) => {
  expect(maskPhone(phone)).toBe(expected);
});

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const digit of whole) if (digit === part[at]) at += 1;
  return at === part.length;
}

test('a masked phone shows at most seven digits, hides some, invents none, and stays as it is', () => {
  const country = fc.constantFrom('', '+86', '+1', '+852', '+44 ');
  const number = fc.string({
    unit: fc.constantFrom(...'0123456789', '-', ' ', '(', ')', '*'),
    maxLength: 20,
  });
  fc.assert(
    fc.property(country, number, (prefix, text) => {
      const masked = maskPhone(prefix + text);
      expect(maskPhone(masked)).toBe(masked);
      expect(isWithin(digitsOf(masked), digitsOf(prefix + text))).toBe(true);
      const own = masked.replace(/^\+(?:86|1|852|44)/, '').replace(/^\D*0/, '');
      expect(digitsOf(own).length).toBeLessThanOrEqual(7);
      expect(masked === '' || masked.includes('***')).toBe(true);
    }),
    run,
  );
});

test.each([
  ['zhang@example.com', 'z***@example.com'],
  ['z@example.com', 'z***@example.com'],
  ['z***@example.com', 'z***@example.com'],
  ['13812345678@139.com', '1***@139.com'],
  ['张三@例子.中国', '张***@例子.中国'],
  ['"a@b"@example.com', '"***@example.com'],
  ['@example.com', '***@example.com'],
  ['no address', 'n***'],
  ['', ''],
])('maskEmail %s', (email, expected) => {
  expect(maskEmail(email)).toBe(expected);
});

test.each([
  ['zhangsan88', 'z***'],
  ['13812345678', '1***'],
  ['👩x', '👩***'],
  ['z***', 'z***'],
  ['***', '***'],
  ['', ''],
])('maskHandle %s', (handle, expected) => {
  expect(maskHandle(handle)).toBe(expected);
});

test('masking an address or a handle again changes nothing, and shows one character of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '1', '*', '@', '.', '张', ' '), maxLength: 12 }),
      (text) => {
        for (const mask of [maskEmail, maskHandle]) expect(mask(mask(text))).toBe(mask(text));
        expect([...maskHandle(text).replaceAll('*', '')].length).toBeLessThanOrEqual(1);
      },
    ),
    run,
  );
});

test.each([
  ['电话13812345678,邮箱zhang@example.com。', '电话138****5678,邮箱z***@example.com。'],
  ['2024-05-10 13812345678/13987654321', '2024-05-10 138****5678/139****4321'],
  ['致电 +86 138 1234 5678 或 010-8888 8888', '致电 +86138****5678 或 010-****8888'],
  ['（010）88888888转8001', '010-****8888转8001'],
  ['０５７１－８７６５４３２１', '0571-****4321'],
  ['138-123-45678 1381-234-5678', '138****5678 138****5678'],
  ['US +1 (415) 555-2671.', 'US +1415****2671.'],
  ['热线400-800-1234', '热线400****1234'],
  ['微信同号:86-13812345678', '微信同号:+86138****5678'],
  ['138\u200b1234\u200b5678', '138****5678'],
  ['李＠不是邮箱, wang＠example.com', '李＠不是邮箱, w***＠example.com'],
  ['a.b+c@mail.example.com,d@e.cn', 'a***@mail.example.com,d***@e.cn'],
])('maskText finds: %s', (text, expected) => {
  expect(maskText(text)).toBe(expected);
});

test.each([
  '2024-05-10T14:30+08:00 至 2024-05-11',
  '合同 CRM202405001,HT-2024-0001,金额 500000 元',
  '50万,1.2亿,+12%,+3d,-2w,25%-30%',
  '身份证 110101199003071234,时间戳 1715324400000',
  'GZ202405003 n7k3q2mx 2026-W47',
  '规格 100×200×300,数量 12000000+5000000',
  '补充测算@wang+2024-05-10',
  '已脱敏 138****5678 010-****8888 z***@example.com',
])('maskText leaves alone: %s', (text) => {
  expect(maskText(text)).toBe(text);
});

test('masking a text again changes nothing, and no mobile or address is left in it', () => {
  const part = fc.constantFrom(
    ...'0123456789',
    '13812345678',
    '1381234',
    '010',
    '0571',
    '8888',
    '88888888',
    '400',
    '+86',
    '+',
    '-',
    ' ',
    '(',
    ')',
    '*',
    '@',
    '.',
    'a',
    '电',
    'x@y.cn',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const masked = maskText(parts.join(''));
      expect(maskText(masked)).toBe(masked);
      expect(masked).not.toMatch(/(?<![\d*])1[3-9]\d{9}(?![\d*])/);
      expect(masked).not.toMatch(/[a-z0-9]@[a-z]+\.[a-z]/);
    }),
    { ...run, numRuns: 10_000 },
  );
});

test('a phone in the middle of any sentence is found', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.constantFrom('电话', '(', '：', ' ', 'tel:'),
      (phone, before) => {
        expect(maskText(`${before}${phone}，请回电`)).toBe(
          `${before}${phone.slice(0, 3)}****${phone.slice(-4)}，请回电`,
        );
      },
    ),
    { ...run, numRuns: 300 },
  );
});

test('long texts without an end to their numbers are read through', () => {
  for (const part of ['1', '138 ', '+', '+8', 'a', 'a.', '0571-', '1381234', '\u200b1', '@a', '(']) {
    expect(maskText(`${part.repeat(40_000)} `).length).toBeGreaterThan(0);
  }
});
