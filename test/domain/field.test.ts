// Fields by name: reading them, setting them, and what typed text stands for.
import { describe, expect, test } from 'vitest';
import { fieldAt, listOf, parseField, valuesAt, withValue } from '../../src/domain/field.ts';
import { normalPhone } from '../../src/domain/phone.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import { aCustomer, team } from '../support/make.ts';

const settings = fillSettings({
  team,
  fields: [
    {
      record: 'customer',
      key: 'level',
      type: 'choice',
      label: { zh: '会员', en: 'Level' },
      options: ['金', '银'],
    },
    { record: 'customer', key: 'seats', type: 'number', label: { zh: '坐席', en: 'Seats' } },
  ],
});
const reading = {
  today: '2024-05-20',
  now: Date.parse('2024-05-20T01:00:00Z'),
  settings,
  phone: normalPhone,
};

describe('typed text', () => {
  const read = (path: string, text: string): unknown => {
    const parsed = parseField(fieldAt('customer', path, settings)!, text, reading);
    return 'value' in parsed ? parsed.value : parsed.problem.code;
  };
  test.each([
    ['kind', '企业', 'company'],
    ['kind', 'Company', 'company'],
    ['kind', 'firm', 'field.choice'],
    ['status', '意向客户', 'interested'],
    ['source', '行业展会推荐', 'exhibition'],
    ['source', 'radio', 'field.choice'],
    ['owner', '李雷', 'li'],
    ['owner', 'nobody', 'field.member'],
    ['needs.budget', '50万', 500_000],
    ['needs.types', '产品采购、技术咨询', ['purchase', 'consulting']],
    ['needs.types', '上门培训', ['上门培训']],
    ['first_contact', '昨天', '2024-05-19'],
    ['first_contact', '2026-02-30', 'day.impossible'],
    ['contacts.phone', '138-1234-5678', '13812345678'],
    ['contacts.phone', '123', 'field.phone'],
    ['contacts.email', 'a@b', 'field.email'],
    ['contacts.email', 'x@y.com\r\nBcc: z@q.com', 'field.email'],
    ['contacts.primary', '是', true],
    ['tags', 'vip, 重点，vip', ['vip', '重点']],
    ['size.employees', '200人以上', 'gt200'],
    ['size.employees', '50人以下', 'lt50'],
    ['size.employees', '50-200人', '50-200'],
    ['size.employees', '100-500人(中型企业)', '100-500'],
    ['size.employees', '100～500人（中型企业）', '100-500'],
    ['size.employees', '1,200 人', '1200'],
    ['size.employees', 'Over 200', 'gt200'],
    ['custom.level', '金', '金'],
    ['custom.level', '铜', 'field.choice'],
    ['custom.seats', '30', 30],
    ['custom.seats', '30 seats', 'field.number'],
    ['contacts', 'x', 'field.whole'],
  ])('%s %s', (path, text, expected) => expect(read(path, text)).toEqual(expected));

  test('a phone is never repeated in a message', () => {
    const parsed = parseField(fieldAt('customer', 'contacts.phone', settings)!, '1381234567', reading);
    expect(JSON.stringify(parsed)).not.toContain('1381234567');
  });
});

describe('paths', () => {
  test.each([
    ['needs.budget', 'needs.budget'],
    ['contacts.phone', 'contacts[].phone'],
    ['contacts.2.phone', 'contacts[].phone'],
    ['contacts.abcd1234.phone', 'contacts[].phone'],
    ['custom.level', 'custom.level'],
    ['needs.nothing', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s', (path, expected) => expect(fieldAt('customer', path, settings)?.path ?? null).toBe(expected));

  const customer = aCustomer({
    contacts: [
      { id: 'contaaaa', name: '张', phone: '1' },
      { id: 'contbbbb', name: '李' },
    ],
    tags: ['a', 'b'],
  });
  test('values, through lists', () =>
    expect([
      valuesAt(customer, 'contacts.name'),
      valuesAt(customer, 'tags'),
      valuesAt(customer, 'needs.budget'),
      valuesAt(customer, 'contacts[].phone'),
      valuesAt(customer.contacts, 'name'),
      valuesAt({ needs: null, tags: [] }, 'needs.budget'),
    ]).toEqual([['张', '李'], ['a', 'b'], [], ['1'], ['张', '李'], []]));

  const id = () => 'newaaaaa';
  test.each([
    ['needs.budget', 5, { needs: { budget: 5 } }],
    [
      'contacts.contbbbb.phone',
      '2',
      {
        contacts: [
          { id: 'contaaaa', name: '张', phone: '1' },
          { id: 'contbbbb', name: '李', phone: '2' },
        ],
      },
    ],
    [
      'contacts.2.title',
      '总',
      {
        contacts: [
          { id: 'contaaaa', name: '张', phone: '1' },
          { id: 'contbbbb', name: '李', title: '总' },
        ],
      },
    ],
    [
      'contacts.phone',
      null,
      {
        contacts: [
          { id: 'contaaaa', name: '张' },
          { id: 'contbbbb', name: '李' },
        ],
      },
    ],
  ])('set %s', (path, value, expected) =>
    expect(withValue(customer, path, value, id)).toEqual({ ...customer, ...expected }),
  );
  test('a list that was not there is made with an id', () =>
    expect(withValue(aCustomer(), 'contacts[].name', '王', id)).toMatchObject({
      contacts: [{ id: 'newaaaaa', name: '王' }],
    }));
  test('an emptied map goes', () =>
    expect(withValue(aCustomer({ needs: { budget: 5 } }), 'needs.budget', null, id)).not.toHaveProperty(
      'needs',
    ));
});

test('lists part at Chinese and English commas', () =>
  expect(listOf('高潜力客户,年度合作意向，VIP、a')).toEqual(['高潜力客户', '年度合作意向', 'VIP', 'a']));
