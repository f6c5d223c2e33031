// Customers that look alike, and why.
import { expect, test } from 'vitest';
import { lookAlikes } from '../../src/domain/duplicate.ts';
import { aCustomer } from '../support/make.ts';

const known = [
  aCustomer({
    id: 'custaaaa',
    name: '华东精工有限公司',
    aliases: ['HDJG'],
    contacts: [{ id: 'contaaaa', name: '张敏', phone: '13812345678' }],
  }),
  aCustomer({ id: 'custbbbb', name: 'Brightwater Ltd' }),
  aCustomer({ id: 'custcccc', name: '东方教育' }),
];

test.each([
  [{ name: '华东精工' }, ['custaaaa name']],
  [{ name: '华东精工（苏州）' }, ['custaaaa close_name']],
  [{ name: 'hdjg' }, ['custaaaa name']],
  [{ name: 'BRIGHTWATER' }, ['custbbbb close_name']],
  [{ name: 'Brihtwater Ltd' }, ['custbbbb close_name']],
  [{ name: '西方教育' }, ['custcccc close_name']],
  [{ name: '博远机械' }, []],
  [{ name: '新客户', phone: '138 1234 5678' }, ['custaaaa phone']],
  [{ name: '华' }, []],
])('%j', (wanted, expected) =>
  expect(lookAlikes(wanted, known).map(({ customer, because }) => `${customer.id} ${because}`)).toEqual(
    expected,
  ),
);
