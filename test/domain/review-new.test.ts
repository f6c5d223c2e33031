// New customers and moves of the tiny book, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { movesFacts } from '../../src/domain/review-moves.ts';
import { newCustomersFacts } from '../../src/domain/review-new.ts';
import { aCustomer, aFollowup } from '../support/make.ts';
import { bookWith, salesMonth, scopeOf } from '../support/sales-month.ts';

const book = bookWith(salesMonth);
const may = scopeOf(book, '2024-05');

describe('new customers', () => {
  test('are those first met in the period', () => {
    const facts = newCustomersFacts(may);
    expect(facts.customers.map(({ id }) => id)).toEqual(['d', 'e']);
    expect(facts).toMatchObject({ count: 2, active_before: 4, active: 6 });
    expect(facts.by_owner).toEqual([
      { owner: 'chen', count: 1 },
      { owner: 'li', count: 1 },
    ]);
    expect(facts.by_source).toEqual([
      { source: 'referral', count: 1 },
      { source: null, count: 1 },
    ]);
    expect(facts.customers[0]).toMatchObject({ status: 'interested', stage: 'proposal' });
    expect(facts.trend.slice(-4)).toEqual([
      { period: '2024-02', count: 1 },
      { period: '2024-03', count: 1 },
      { period: '2024-04', count: 2 },
      { period: '2024-05', count: 2 },
    ]);
  });

  test('met after today do not exist yet', () => {
    expect(newCustomersFacts(scopeOf(book, '2024-05', { today: '2024-05-11' })).count).toBe(1);
    expect(newCustomersFacts(scopeOf(book, '2024-06', { today: '2024-05-11' }))).toMatchObject({
      count: 0,
      active: 5,
    });
  });

  test('stand where they stood at the end, not where they stand now', () => {
    const [first] = newCustomersFacts(scopeOf(book, '2024-05', { today: '2024-05-14' })).customers;
    expect(first).toMatchObject({ id: 'd', status: 'prospect', stage: 'contact' });
  });

  test('leave the active ones when they are archived, from that day on', () => {
    const archived = bookWith({
      customer: [aCustomer({ first_contact: '2024-01-01', archived: { on: '2024-05-10', reason: '…' } })],
    });
    expect(newCustomersFacts(scopeOf(archived, '2024-05'))).toMatchObject({ active_before: 1, active: 0 });
  });

  test.each([
    ['empty', []],
    ['one customer of a later day', [aCustomer({ first_contact: '2025-01-01' })]],
  ])('of a folder that is %s are none', (_, customer) => {
    expect(newCustomersFacts(scopeOf(bookWith({ customer }), '2024-05'))).toMatchObject({
      count: 0,
      active: 0,
      by_owner: [],
      customers: [],
    });
  });
});

describe('moves', () => {
  test('are counted by their way and by what became of the customer', () => {
    const facts = movesFacts(may);
    expect(facts).toMatchObject({
      count: 5,
      customers: 4,
      ways: { forward: 3, back: 0, silent: 0, lost: 1, woken: 1, within: 0 },
      entered: { prospect: 1, interested: 2, won: 1, silent: 0, lost: 1 },
    });
    expect(facts.moves.map(({ on, customer, to, way }) => [on, customer.id, to, way])).toEqual([
      ['2024-05-06', 'a', 'need', 'forward'],
      ['2024-05-08', 'f', 'contact', 'woken'],
      ['2024-05-10', 'c', 'gone', 'lost'],
      ['2024-05-15', 'd', 'proposal', 'forward'],
      ['2024-05-20', 'a', 'cooperation', 'forward'],
    ]);
  });

  test('of one owner are those of the customers', () => {
    expect(movesFacts({ ...may, owner: 'wang' })).toMatchObject({ count: 2, customers: 2 });
    expect(movesFacts({ ...may, owner: 'nobody' })).toMatchObject({ count: 0, pairs: [] });
  });

  test('later than today are not used', () => {
    expect(movesFacts(scopeOf(book, '2024-05', { today: '2024-05-10' })).count).toBe(3);
  });

  test('back and forth are both told, and a phone in the reason is not', () => {
    const back = bookWith({
      customer: [aCustomer({ status: 'interested', stage: 'need' })],
      followup: [
        aFollowup({ id: 'x1', at: '2024-05-02', move: { from: 'contact', to: 'proposal' } }),
        aFollowup({
          id: 'x2',
          at: '2024-05-03',
          move: { from: 'proposal', to: 'need', reason: '13812345678' },
        }),
      ],
    });
    const facts = movesFacts(scopeOf(back, '2024-05'));
    expect(facts.ways).toMatchObject({ forward: 1, back: 1 });
    expect(facts.entered).toMatchObject({ interested: 1 });
    expect(facts.moves[1]?.reason).toBe('138****5678');
  });
});
