// How records are named: every way, which of them wins, and what is said when none or several are meant.
import { describe, expect, test } from 'vitest';
import { spellings } from '../../src/domain/pinyin.ts';
import { findAction, findCustomer, findRecord } from '../../src/domain/reference.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise, anOrder } from '../support/make.ts';

const phone = (number: string, name = '张敏') => [{ id: `k${number.slice(-7)}`, name, phone: number }];

const book = aBook({
  customers: [
    aCustomer({
      id: 'k7f3q2mx',
      no: 'CRM202403001',
      name: '华东精工',
      aliases: ['A001', '华东精密'],
      contacts: phone('13812345678'),
    }),
    aCustomer({
      id: 'k7f3zzzz',
      no: 'CRM202403002',
      name: '华信科技',
      contacts: phone('010-62345678', '李强'),
    }),
    aCustomer({ id: 'b9d4r1tt', name: '东方教育', contacts: phone('+442079460000', 'Ann Lee') }),
    aCustomer({ id: 'c2c2c2c2', no: 'CRM202405001', name: 'Acme', contacts: phone('13987654321', '周岚') }),
    aCustomer({ id: 'd3d3d3d3', name: 'Acme Asia' }),
    aCustomer({ id: 'm0m0m0m0', name: '林悦' }),
    aCustomer({ id: 'm1m1m1m1', name: '林悦' }),
    aCustomer({ id: 'e5e5e5e5', name: 'fol1' }),
  ],
  followups: [
    aFollowup({
      id: 'fol1aaaa',
      no: 'GZ202405001',
      customer: 'k7f3q2mx',
      at: '2024-05-14',
      next: [aNext({ id: 'nxt1aaaa', what: '发送方案' })],
      promises: [aPromise({ id: 'nxt1bbbb', what: '试用账号' })],
    }),
    aFollowup({
      id: 'fol2bbbb',
      no: 'GZ202405002',
      customer: 'c2c2c2c2',
      at: '2024-05-15',
      waiting: { for: '内部评审' },
    }),
  ],
  orders: [anOrder({ id: 'k7f3orde', no: 'HT202405001', customer: 'k7f3q2mx' })],
});

const paths = new Map([
  ['k7f3q2mx', 'customers/huadong-jinggong-k7f3q2mx.yaml'],
  ['k7f3zzzz', 'customers/huaxin-keji-k7f3zzzz.yaml'],
  ['d3d3d3d3', 'customers/acme-asia-d3d3d3d3.yaml'],
]);

function customer(text: string): string {
  const found = findCustomer(text, book, paths, spellings);
  return 'value' in found ? found.value.id : found.problem.code;
}

function record(text: string): string {
  const found = findRecord(text, book, paths, spellings);
  return 'value' in found ? `${found.value.type} ${found.value.record.id}` : found.problem.code;
}

describe('a customer', () => {
  test.each([
    ['its id', 'k7f3q2mx', 'k7f3q2mx'],
    ['the beginning of its id', 'b9d4', 'b9d4r1tt'],
    ['too little of its id', 'b9d', 'reference.unknown'],
    ['its number, in any case', 'crm202403001', 'k7f3q2mx'],
    ['an old number', 'a001', 'k7f3q2mx'],
    ['an old name', '华东精密', 'k7f3q2mx'],
    ['its slug', 'huadong-jinggong', 'k7f3q2mx'],
    ['its name', '东方教育', 'b9d4r1tt'],
    ['its name in full-width letters', 'Ａｃｍｅ', 'c2c2c2c2'],
    ['part of its name', '精工', 'k7f3q2mx'],
    ['the exact name before a longer one', 'acme', 'c2c2c2c2'],
    ['the longer name by more of it', 'acme a', 'd3d3d3d3'],
    ['the phone of a contact', '13812345678', 'k7f3q2mx'],
    ['the phone as it is written on a card', '138-1234-5678', 'k7f3q2mx'],
    ['the phone with the country code', '+86 138 1234 5678', 'k7f3q2mx'],
    ['a landline without its dash', '01062345678', 'k7f3zzzz'],
    ['a landline without its area', '62345678', 'k7f3zzzz'],
    ['a foreign number', '+44 20 7946 0000', 'b9d4r1tt'],
    ['the last four digits', '4321', 'c2c2c2c2'],
    ['the name of a contact', 'ann lee', 'b9d4r1tt'],
    ['pinyin initials', 'hxkj', 'k7f3zzzz'],
    ['part of the initials', 'dfj', 'b9d4r1tt'],
    ['the initials of an old name', 'hdjm', 'k7f3q2mx'],
    ['whole pinyin', 'dongfang', 'b9d4r1tt'],
    ['blanks around it', '  东方教育 ', 'b9d4r1tt'],
  ])('is named by %s', (_, text, expected) => {
    expect(customer(text)).toBe(expected);
  });

  test.each([
    ['two names with the same part', '华', ['CRM202403001  华东精工', 'CRM202403002  华信科技']],
    ['two ids with the same beginning', 'k7f3', ['CRM202403001  华东精工', 'CRM202403002  华信科技']],
    ['two customers of one name', '林悦', ['m0m0m0m0  林悦', 'm1m1m1m1  林悦']],
    ['two phones with the same end', '5678', ['CRM202403001  华东精工', 'CRM202403002  华信科技']],
  ])('is ambiguous by %s', (_, text, candidates) => {
    const found = findCustomer(text, book, paths, spellings);
    if (!('problem' in found)) throw new Error('one was found');
    expect(found.problem).toMatchObject({ code: 'reference.ambiguous', exit: 3 });
    expect(found.problem.message.en).toBe(
      `${text} could be any of ${candidates.length}:\n${candidates.map((line) => `  ${line}`).join('\n')}`,
    );
    expect(found.candidates).toHaveLength(candidates.length);
  });

  test.each([
    ['a name with one letter wrong', '华东精功', '; did you mean 华东精工?'],
    ['a name typed in a hurry', 'Acmee', '; did you mean Acme?'],
    ['something else', '北京烤鸭', '.'],
    ['nothing', '  ', '.'],
  ])('is not named by %s', (_, text, end) => {
    const found = findCustomer(text, book, paths, spellings);
    if (!('problem' in found)) throw new Error('one was found');
    expect(found.problem).toMatchObject({ code: 'reference.unknown', exit: 3 });
    expect(found.problem.message.en).toBe(`No customer or record is called ${text.trim()}${end}`);
    expect(found.candidates).toEqual([]);
  });

  test('a phone that nobody has is not repeated', () => {
    const found = findCustomer('13700001111', book, paths, spellings);
    expect('problem' in found && found.problem.message.en).toBe(
      'No customer or record is called 137****1111.',
    );
  });

  test('without a dictionary of sounds nothing is found by them', () => {
    expect('problem' in findCustomer('hxkj', book, paths, null)).toBe(true);
  });

  test('of many candidates ten are named', () => {
    const many = aBook({
      customers: Array.from({ length: 13 }, (_, place) =>
        aCustomer({ id: `many00${String(place).padStart(2, '0')}`, name: `分公司${place}` }),
      ),
    });
    const found = findCustomer('分公司', many, new Map(), null);
    if (!('problem' in found)) throw new Error('one was found');
    expect(found.problem.message.en.split('\n')).toHaveLength(12);
    expect(found.problem.message.en).toMatch(/… and 3 more$/);
    expect(found.candidates).toHaveLength(13);
  });
});

describe('any record', () => {
  test.each([
    ['a follow-up by its number', 'gz202405001', 'followup fol1aaaa'],
    ['a follow-up by the beginning of its id', 'fol2', 'followup fol2bbbb'],
    ['an order by its number', 'HT202405001', 'order k7f3orde'],
    ['a customer by anything', '精工', 'customer k7f3q2mx'],
    ['a customer by pinyin', 'hxkj', 'customer k7f3zzzz'],
    ['an exact name before the beginning of an id', 'fol1', 'customer e5e5e5e5'],
    ['an exact id before everything', 'fol1aaaa', 'followup fol1aaaa'],
    ['ids of several types that begin alike', 'k7f3', 'reference.ambiguous'],
    ['nothing', 'zzz', 'reference.unknown'],
  ])('%s', (_, text, expected) => {
    expect(record(text)).toBe(expected);
  });

  test('candidates of several types say what they are', () => {
    const found = findRecord('k7f3', book, paths, null);
    expect('problem' in found && found.problem.message.en.split('\n').slice(1)).toEqual([
      '  CRM202403001  华东精工',
      '  CRM202403002  华信科技',
      '  HT202405001  2024-05-20  华东精工',
    ]);
  });
});

describe('an action', () => {
  test.each([
    ['nxt1aaaa', 'next nxt1aaaa'],
    ['nxt1a', 'next nxt1aaaa'],
    ['NXT1B', 'promise nxt1bbbb'],
    ['fol2', 'waiting fol2bbbb'],
    ['gz202405002', 'waiting fol2bbbb'],
    ['nxt1', 'reference.ambiguous'],
    ['fol1', 'reference.not_an_action'],
    ['华东精工', 'reference.not_an_action'],
  ])('%s is %s', (text, expected) => {
    const found = findAction(text, book);
    expect('value' in found ? `${found.value.kind} ${found.value.id}` : found.problem.code).toBe(expected);
  });
});
