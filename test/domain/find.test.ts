// Full text: what is searched, how words are compared, and in which order hits come.
import { describe, expect, test } from 'vitest';
import { find, wordsOf } from '../../src/domain/find.ts';
import { recordTypes } from '../../src/domain/record.ts';
import { theme } from '../../src/view/theme.ts';
import { around, highlighted, marked } from '../../src/view/excerpt.ts';
import { width } from '../../src/view/text.ts';
import { aBook, aCustomer, aFollowup, aNext, anOrder } from '../support/make.ts';

const book = aBook(
  {
    customers: [
      aCustomer({
        id: 'huadong1',
        no: 'CRM202403001',
        name: '华东精工',
        first_contact: '2024-03-04',
        status: 'won',
        contacts: [
          {
            id: 'cont0001',
            name: '张敏',
            phone: '13812345678',
            email: 'zhang.min@example.com',
            other: [{ id: 'othr0001', platform: '微信', handle: 'zhangmin88' }],
          },
        ],
        needs: { types: ['purchase', '排产优化'], description: '成本优化率不低于25%' },
        pain_points: ['降低供应链成本30%', '库存周转慢'],
        custom: { region: '华东大区' },
      }),
      aCustomer({
        id: 'acme0001',
        name: 'ACME Ltd',
        first_contact: '2024-05-10',
        contacts: [{ id: 'cont0002', name: 'Ann', phone: '+442079460000' }],
      }),
      aCustomer({
        id: 'oldone01',
        name: '云杉物流',
        first_contact: '2023-01-05',
        notes: '曾经问过成本',
        archived: { on: '2024-04-01', reason: '流失' },
      }),
    ],
    followups: [
      aFollowup({
        id: 'foll0001',
        customer: 'huadong1',
        at: '2024-03-06',
        summary: '先看成本测算',
        next: [aNext({ what: '准备成本测算' })],
      }),
      aFollowup({
        id: 'foll0002',
        customer: 'huadong1',
        at: '2024-05-14T15:00+08:00',
        summary: '发送方案，电话 138-1234-5678 找张敏',
      }),
      aFollowup({
        id: 'foll0003',
        customer: 'acme0001',
        at: '2024-05-15',
        summary: 'Cost estimate sent; 成本 to be agreed',
      }),
    ],
    orders: [
      anOrder({
        id: 'orde0001',
        customer: 'huadong1',
        signed_on: '2024-04-12',
        contract_no: 'HN-2024-07',
        items: [{ id: 'item0001', product: '成本管理系统' }],
      }),
    ],
  },
  { fields: [{ record: 'customer', key: 'region', type: 'text', label: { zh: '大区', en: 'Region' } }] },
);

function found(...texts: readonly string[]): string[] {
  return find(wordsOf(texts), recordTypes, '2024-05-20', book).map(({ record, matches }) =>
    [record.id, ...matches.map(({ field }) => field.path)].join(' '),
  );
}

describe('find', () => {
  test('hits come by customer, the one with the latest hit first; the customer before its events, those newest first', () => {
    expect(found('成本')).toEqual([
      'foll0003 summary',
      'huadong1 needs.description pain_points',
      'orde0001 items[].product',
      'foll0001 summary next[].what',
      'oldone01 notes',
    ]);
  });

  test.each([
    [['供应链'], ['huadong1 pain_points']],
    [['cost'], ['foll0003 summary']],
    [['ＣＯＳＴ'], ['foll0003 summary']],
    [['crm202403001'], ['huadong1 no']],
    [['HN-2024'], ['orde0001 contract_no']],
    [['大区'], ['huadong1 custom.region']],
    [['排产'], ['huadong1 needs.types']],
    [['zhangmin88'], ['huadong1 contacts[].other[].handle']],
    [['zhang.min@'], ['huadong1 contacts[].email']],
    // several words: all of them, in one record and the name of its customer
    [['成本', '供应链'], ['huadong1 needs.description pain_points']],
    [['华东', '测算'], ['foll0001 summary next[].what']],
    [['华东', 'cost'], []],
    [['成本 测算'], []],
    [['成本测算'], ['foll0001 summary next[].what']],
    // a name alone does not bring every conversation along
    [['ACME'], ['acme0001 name']],
    // phones: whole, however typed, or its end; a number in a free text also by a part of it
    [['13812345678'], ['huadong1 contacts[].phone', 'foll0002 summary']],
    [['138 1234 5678'], ['huadong1 contacts[].phone', 'foll0002 summary']],
    [['+8613812345678'], ['huadong1 contacts[].phone']],
    [['5678'], ['huadong1 contacts[].phone', 'foll0002 summary']],
    [['3812345'], ['foll0002 summary']],
    [['020 7946 0000'], []],
    [['2079460000'], ['acme0001 contacts[].phone']],
    // what a query finds is left to queries: choices, members, days, amounts, ids
    [['won'], []],
    [['成交'], []],
    [['li'], []],
    [['2024-05-14'], []],
    [['500000'], []],
    [['cont0001'], []],
    [['purchase'], []],
    [[''], []],
    [['nothing like it'], []],
  ])('%j', (texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });

  test('of one type only', () => {
    const hits = find(wordsOf(['成本']), ['order', 'followup'], '2024-05-20', book);
    expect(hits.map(({ record }) => record.id)).toEqual(['foll0003', 'orde0001', 'foll0001']);
  });
});

describe('marks', () => {
  test.each([
    ['降低供应链成本30%', ['成本'], '降低供应链«成本»30%'],
    ['Cost and cost', ['COST'], '«Cost» and «cost»'],
    ['ＣＯＳＴ 25', ['cost'], '«ＣＯＳＴ» 25'],
    ['½ of it', ['of'], '½ «of» it'],
    ['abcdef', ['abcd', 'cdef'], '«abcd»«ef»'],
    ['a\nb\tcost', ['cost'], 'a b «cost»'],
    ['138****5678', ['13812345678'], '«138****5678»'],
    ['call 138****5678 now', ['1381234567'], 'call «138****5678» now'],
    ['z***@example.com', ['zhang'], '«z***@example.com»'],
    ['none', ['other'], 'none'],
    ['\u001b[31mred cost', ['cost'], 'red «cost»'],
  ])('%j with %j', (text, words, expected) => {
    expect(marked(text, wordsOf(words))).toBe(expected);
  });

  test.each([
    ['short «text»', 20, 'short «text»'],
    ['一二三四五六七八九十«成本»一二三四五六七八九十', 24, '…八九十«成本»一二三四五…'],
    ['«成本»一二三四五六七八九十', 12, '«成本»一二…'],
    ['no mark in a long line of words', 12, 'no mark in…'],
  ])('%s within %i columns', (text, columns, expected) => {
    const shown = around(text, columns);
    expect(shown).toBe(expected);
    expect(width(shown)).toBeLessThanOrEqual(columns);
  });

  test('colour is added to the marks and does not replace them', () => {
    expect(highlighted((text) => `<${text}>`)('a «b» c «d')).toBe('a <«b»> c <«d>');
    expect(highlighted(theme(false).strong)('a «b»')).toBe('a «b»');
  });
});
