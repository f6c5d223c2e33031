// Who is shown what (template S3: sales see their own customers, managers see all).
import { expect, test } from 'vitest';
import { mayView, viewFor } from '../../src/domain/access.ts';
import type { Member, Settings } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, team } from '../support/make.ts';

const own: Settings = { roles: { sales: { view: 'own' }, manager: { view: 'own' } } };
const member = (id: string): Member => team.find((one) => one.id === id)!;
const records = {
  customers: [aCustomer({ id: 'custaaaa', owner: 'li' }), aCustomer({ id: 'custbbbb', owner: 'chen' })],
  followups: [
    aFollowup({ id: 'follaaaa', customer: 'custaaaa' }),
    aFollowup({ id: 'follbbbb', customer: 'custbbbb' }),
  ],
};

test.each([
  ['li', ['custaaaa'], 'sales see their own'],
  ['chen', ['custaaaa', 'custbbbb'], 'service has no limit here'],
  ['wang', ['custaaaa', 'custbbbb'], 'a lead sees those of the people they lead'],
])('%s is shown %j: %s', (who, expected) => {
  const book = viewFor(member(who), aBook(records, own));
  expect(book.customers.map(({ id }) => id)).toEqual(expected);
  expect(new Set(book.followups.map(({ customer }) => customer))).toEqual(new Set(expected));
});

test('without the setting everyone sees everything, and the book is the same one', () => {
  const book = aBook(records);
  expect(viewFor(member('li'), book)).toBe(book);
  expect(viewFor(null, book)).toBe(book);
});

test('nobody in particular is shown everything: there is no one to hide it from', () => {
  const book = aBook(records, own);
  expect(book.customers.map((customer) => mayView(null, customer, book.settings))).toEqual([true, true]);
});
