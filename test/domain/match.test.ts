// What queries mean: every operator against every kind of field, and what is refused.
import { describe, expect, test } from 'vitest';
import { type Book, recordsOf } from '../../src/domain/book.ts';
import { compileQuery, queryNames } from '../../src/domain/match.ts';
import type { RecordType } from '../../src/domain/record.ts';
import { accept } from '../../src/errors.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise, anOrder } from '../support/make.ts';

const today = '2024-05-20';

const book = aBook(
  {
    customers: [
      aCustomer({
        id: 'huadong1',
        no: 'CRM202403001',
        name: '华东精工',
        status: 'interested',
        stage: 'need',
        owner: 'li',
        first_contact: '2024-03-04',
        source: 'exhibition',
        contacts: [
          { id: 'cont0001', name: '张敏', phone: '13812345678', email: 'zm@example.com', primary: true },
        ],
        address: { city: '苏州市' },
        needs: { types: ['purchase', '排产'], description: '成本优化率不低于25%', budget: 500_000 },
        tags: ['高潜力客户', 'VIP客户'],
        grade: { value: 'A', reason: '年采购额' },
        custom: { seats: 30, trial: true, region: '华东', renewed: '2024-04-30' },
      }),
      aCustomer({
        id: 'dongfang',
        no: 'CRM202404001',
        name: '东方教育',
        status: 'won',
        owner: 'chen',
        first_contact: '2024-04-07',
        tags: ['年度合作客户'],
        grade: { value: 'C', reason: '只采购一次' },
        custom: { seats: 5, trial: false },
      }),
      aCustomer({
        id: 'boyuan01',
        name: '博远机械',
        status: 'prospect',
        owner: 'wang',
        first_contact: '2024-02-26',
        verified: undefined as never,
      }),
      aCustomer({
        id: 'yunshan1',
        name: '云杉物流',
        status: 'lost',
        owner: 'wang',
        first_contact: '2024-01-05',
        lost: { on: '2024-03-15', reason: 'price' },
        archived: { on: '2024-04-01', reason: '流失' },
      }),
    ],
    followups: [
      aFollowup({
        id: 'foll0001',
        customer: 'huadong1',
        at: '2024-05-14T15:00+08:00',
        method: 'email',
        next: [aNext({ id: 'next0001', due: '2024-05-22' })],
        promises: [aPromise({ id: 'prom0001', due: '2024-05-24' })],
      }),
      aFollowup({
        id: 'foll0002',
        customer: 'dongfang',
        at: '2024-05-20',
        method: 'meeting',
        by: 'chen',
        summary: '方案评审',
        next: [aNext({ id: 'next0002', state: 'done', done: { at: '2024-05-18', by: 'chen' } })],
      }),
      aFollowup({
        id: 'foll0003',
        customer: 'boyuan01',
        at: '2024-04-09',
        method: 'visit',
        by: 'wang',
        move: { from: 'interested', to: 'prospect' },
      }),
    ],
    orders: [
      anOrder({
        id: 'orde0001',
        customer: 'dongfang',
        signed_on: '2024-04-12',
        amount: 360_000,
        items: [{ id: 'item0001', product: '排课系统', quantity: 12 }],
      }),
      anOrder({
        id: 'orde0002',
        customer: 'dongfang',
        signed_on: '2024-05-06',
        amount: 140_000.5,
        kind: 'renewal',
      }),
      anOrder({ id: 'orde0003', customer: 'huadong1', signed_on: '2024-05-25', amount: 9_000_000 }),
    ],
  },
  {
    queries: {
      vip: 'tag:VIP客户',
      mine: 'owner:me',
      both: '@vip @mine',
      loop: '@loop',
      old: 'archived:yes',
      deep: '@old OR @vip',
    },
    fields: [
      { record: 'customer', key: 'seats', type: 'number', label: { zh: '坐席数', en: 'Seats' } },
      { record: 'customer', key: 'trial', type: 'flag', label: { zh: '试用', en: 'On trial' } },
      {
        record: 'customer',
        key: 'region',
        type: 'choice',
        label: { zh: '大区', en: 'Region' },
        options: ['华东', '华南'],
      },
      { record: 'customer', key: 'renewed', type: 'day', label: { zh: '续费日', en: 'Renewed' } },
    ],
  },
);

const facts = { today, me: 'li', book };

function matching(
  query: string,
  type: RecordType = 'customer',
  around: { today: string; me: string | null; book: Book } = facts,
): string {
  const matches = accept(compileQuery(query, type, around));
  return recordsOf(around.book, type)
    .filter(matches)
    .map(({ id }) => (type === 'customer' ? id.slice(0, 6) : id))
    .toSorted()
    .join(' ');
}

// In the order of their ids: boyuan dongfa huadon yunsha.
const all = 'boyuan dongfa huadon yunsha';

describe('customers', () => {
  test.each([
    ['', all],
    // choices: ids, labels of both languages, aliases
    ['status:won', 'dongfa'],
    ['status:成交客户', 'dongfa'],
    ['status:成交', 'dongfa'],
    ['status:Interested', 'huadon'],
    ['status:won,lost', 'dongfa yunsha'],
    ['status:won，lost', 'dongfa yunsha'],
    ['-status:won', 'boyuan huadon yunsha'],
    ['stage:need', 'huadon'],
    ['stage:none', 'boyuan dongfa yunsha'],
    ['stage:any', 'huadon'],
    ['standing:need', 'huadon'],
    ['standing:won', 'dongfa'],
    ['source:展会', 'huadon'],
    ['lost.reason:价格过高', 'yunsha'],
    ['needs.types:purchase', 'huadon'],
    ['needs.types:排产', 'huadon'],
    ['kind:company', all],
    ['grade:A', 'huadon'],
    ['grade:A,C', 'dongfa huadon'],
    ['grade:none', 'boyuan yunsha'],
    ['-grade:A', 'boyuan dongfa yunsha'],
    // members
    ['owner:me', 'huadon'],
    ['owner:我', 'huadon'],
    ['owner:wang', 'boyuan yunsha'],
    ['owner:王芳', 'boyuan yunsha'],
    ['owner:me,chen', 'dongfa huadon'],
    ['recorded.by:li', all],
    // days
    ['due:<+7d', 'huadon'],
    ['due:<2024-05-22', ''],
    ['due:<=2024-05-22', 'huadon'],
    ['due:2024-05-22', 'huadon'],
    ['due:>2024-05-21', 'huadon'],
    ['due:>=+3d', ''],
    ['due:none', 'boyuan dongfa yunsha'],
    ['due:any', 'huadon'],
    ['next_due:2024-W21', 'huadon'],
    ['last_contact:today', 'dongfa'],
    ['last_contact:2024-05', 'dongfa huadon'],
    ['last_contact:2024-Q2', 'boyuan dongfa huadon'],
    ['first_contact:2024', all],
    ['first_contact:<2024-02', 'yunsha'],
    ['first_contact:<=2024-02', 'boyuan yunsha'],
    ['first_contact:>2024-03', 'dongfa'],
    ['first_contact:>=2024-03', 'dongfa huadon'],
    ['first_contact:<2024', ''],
    ['lost.on:2024-03', 'yunsha'],
    ['archived.on:any', 'yunsha'],
    // lengths of time
    ['silent:>30d', 'boyuan yunsha'],
    ['silent:6d', 'huadon'],
    ['silent:<1w', 'dongfa huadon'],
    ['silent_days:>=6d', 'boyuan huadon yunsha'],
    // amounts: what was signed up to today
    ['amount:>=50万', 'dongfa'],
    ['amount:>500,000', 'dongfa'],
    ['amount:500000.5', 'dongfa'],
    ['amount:<5k', 'boyuan huadon yunsha'],
    ['budget:500k', 'huadon'],
    ['needs.budget:>1m', ''],
    // flags
    ['archived:yes', 'yunsha'],
    ['archived:no', 'boyuan dongfa huadon'],
    ['archived:是', 'yunsha'],
    ['-archived:yes', 'boyuan dongfa huadon'],
    ['verified:no', 'boyuan'],
    ['contacts.primary:yes', 'huadon'],
    // words: a part is enough
    ['tag:VIP', 'huadon'],
    ['tag:vip客户', 'huadon'],
    ['tags:none', 'boyuan yunsha'],
    ['-tag:any', 'boyuan yunsha'],
    ['name:东', 'dongfa huadon'],
    ['no:crm202403001', 'huadon'],
    ['city:苏州', 'huadon'],
    ['contact:张', 'huadon'],
    ['phone:1381234', 'huadon'],
    ['email:none', 'boyuan dongfa yunsha'],
    ['need:25%', 'huadon'],
    // names in Chinese, short and as the labels say
    ['状态:成交', 'dongfa'],
    ['负责人:我', 'huadon'],
    ['客户标签:VIP', 'huadon'],
    ['等级:A', 'huadon'],
    // custom fields
    ['custom.seats:>10', 'huadon'],
    ['custom.seats:5', 'dongfa'],
    ['custom.seats:none', 'boyuan yunsha'],
    ['custom.trial:yes', 'huadon'],
    ['custom.trial:no', 'dongfa'],
    ['custom.region:华东', 'huadon'],
    ['custom.renewed:<=2024-05', 'huadon'],
    ['坐席数:30', 'huadon'],
    // free text, anywhere in the record and without regard to case
    ['成本优化', 'huadon'],
    ['crm202404001', 'dongfa'],
    ['"成本优化率不低于25%"', 'huadon'],
    ['-成本优化', 'boyuan dongfa yunsha'],
    ['东 成本', 'huadon'],
    // several conditions, alternatives, named queries
    ['status:interested owner:me', 'huadon'],
    ['status:interested owner:wang', ''],
    ['status:won OR owner:wang -archived:yes', 'boyuan dongfa'],
    ['status:won | grade:A', 'dongfa huadon'],
    ['@vip', 'huadon'],
    ['@both', 'huadon'],
    ['-@vip', 'boyuan dongfa yunsha'],
    ['@vip OR status:won', 'dongfa huadon'],
  ])('%s', (query, expected) => {
    expect(matching(query)).toBe(expected);
  });

  test('an earlier day sees less', () => {
    const before = { ...facts, today: '2024-04-30' };
    expect(matching('archived:yes', 'customer', { ...facts, today: '2024-03-31' })).toBe('');
    expect(matching('amount:>0', 'customer', before)).toBe('dongfa');
    expect(matching('amount:>40万', 'customer', before)).toBe('');
    expect(matching('last_contact:2024-05', 'customer', before)).toBe('');
    expect(matching('due:any', 'customer', before)).toBe('');
  });
});

describe('follow-ups and orders', () => {
  test.each<[RecordType, string, string]>([
    ['followup', 'customer:华东', 'foll0001'],
    ['followup', 'customer:CRM202404001', 'foll0002'],
    ['followup', 'customer:博远 method:visit', 'foll0003'],
    ['followup', 'customer:博远 method:phone', ''],
    ['followup', 'method:上门拜访', 'foll0003'],
    ['followup', 'open:yes due:2024-05-22', 'foll0001'],
    ['followup', 'owner:me', 'foll0001'],
    ['followup', 'by:me', 'foll0001'],
    ['followup', 'next.state:done next.owner:li', 'foll0002'],
    ['followup', 'at:2024-05-14', 'foll0001'],
    ['followup', 'move.to:潜在', 'foll0003'],
    ['order', 'product:排课', 'orde0001'],
    ['order', 'kind:renewal amount:>14万', 'orde0002'],
    ['order', 'signed_on:>2024-05-20 owner:li', 'orde0003'],
    ['order', 'items.quantity:12', 'orde0001'],
  ])('%s %s', (type, query, expected) => {
    expect(matching(query, type)).toBe(expected);
  });

  test('an action that was finished later was open on the day', () => {
    expect(matching('open:yes customer:东方', 'followup')).toBe('');
    const before = { ...facts, today: '2024-05-17' };
    expect(matching('open:yes customer:东方', 'followup', before)).toBe('foll0002');
  });
});

test.each([
  ['statu:won', 'query.unknown_field', 'Did you mean "status"?'],
  ['xyz:1', 'query.unknown_field', 'There is no field "xyz" to query.'],
  ['constructor:x', 'query.unknown_field', '"constructor"'],
  ['__proto__:x', 'query.unknown_field', '"__proto__"'],
  ['contacts:x', 'query.unknown_field', 'Did you mean "contact"?'],
  ['status:wn', 'query.unknown_value', 'prospect, interested, won, silent, lost, none, any'],
  ['health:purple', 'query.unknown_value', 'green, yellow, red, unknown'],
  ['segment:vip', 'query.unknown_value', 'key, grow, risk'],
  ['owner:zhao', 'query.unknown_value', 'me, wang, li, chen'],
  ['archived:maybe', 'query.unknown_value', 'yes, no'],
  ['custom.region:华北', 'query.unknown_value', '华东, 华南'],
  ['custom.seats:many', 'query.not_a_number', '"many" is not'],
  ['amount:many', 'amount.unreadable', 'many'],
  ['due:2024-02-30', 'day.impossible', '2024-02-30'],
  ['due:someday', 'day.unreadable', 'someday'],
  ['silent:>soon', 'duration.unreadable', 'soon'],
  ['@big', 'query.unknown_name', '@vip, @mine'],
  ['@loop', 'query.unknown_name', '@loop'],
  ['@constructor', 'query.unknown_name', '@constructor'],
  ['"open', 'query.unterminated_quote', '^'],
  ['a OR', 'query.dangling_or', '^'],
  ['status:', 'query.missing_value', '^'],
])('%s is refused', (query, code, said) => {
  const compiled = compileQuery(query, 'customer', facts);
  if (!('problem' in compiled)) throw new Error('was taken');
  expect(compiled.problem).toMatchObject({ code, exit: 2 });
  expect(compiled.problem.message.en).toContain(said);
});

test('nobody is me where nobody could tell', () => {
  const compiled = compileQuery('owner:me', 'customer', { ...facts, me: null });
  expect('problem' in compiled && compiled.problem.code).toBe('usage.nobody');
});

test.each([
  ['archived:yes', true],
  ['status:won -archived:no', true],
  ['archived.on:2024-04', true],
  ['归档:是', true],
  ['@old', true],
  ['@deep status:won', true],
  ['@loop', false],
  ['status:won', false],
  ['archived', false],
  ['"archived:yes"', false],
])('%s speaks of the history library: %s', (query, expected) => {
  expect(queryNames(query, 'archived', facts)).toBe(expected);
});
