// Losses and common traits, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { lostFacts } from '../../src/domain/review-lost.ts';
import { sizeBand, traitsFacts } from '../../src/domain/review-traits.ts';
import type { Customer, Opportunity } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup } from '../support/make.ts';
import { bookWith, salesMonth, scopeOf } from '../support/sales-month.ts';

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };
const lostOpportunity = (given: Partial<Opportunity>): Opportunity => ({
  id: 'o1',
  customer: 'c',
  title: '…',
  owner: 'wang',
  recorded,
  closed: { on: '2024-05-09', result: 'lost', reason: 'price' },
  ...given,
});

describe('lost', () => {
  const book = bookWith({
    ...salesMonth,
    opportunity: [
      lostOpportunity({ amount: 1000 }),
      lostOpportunity({
        id: 'o2',
        amount: 50,
        currency: 'USD',
        closed: { on: '2024-05-20', result: 'lost' },
      }),
      lostOpportunity({ id: 'o3', customer: 'a', closed: { on: '2024-04-30', result: 'lost' } }),
      lostOpportunity({ id: 'o4', closed: { on: '2024-05-20', result: 'won', reason: 'price' } }),
    ],
  });
  const facts = lostFacts(scopeOf(book, '2024-05'));

  test('counts customers and opportunities by reason', () => {
    expect(facts).toMatchObject({
      customers: 1,
      opportunities: 2,
      with_note: 1,
      rate: { part: 1, whole: 6 },
    });
    expect(facts.reasons).toEqual([
      { reason: 'price', customers: 1, opportunities: 1, with_note: 1 },
      { reason: null, customers: 0, opportunities: 1, with_note: 0 },
    ]);
    expect(facts.lost).toEqual([
      {
        on: '2024-05-10',
        customer: { id: 'c', no: null, name: '华东精工', owner: 'wang' },
        from: 'need',
        reason: 'price',
        note: '报价低 20%',
      },
    ]);
    expect(facts.amounts).toEqual([
      { currency: 'CNY', amount: 1000, opportunities: 1 },
      { currency: 'USD', amount: 50, opportunities: 1 },
    ]);
  });

  test('is empty before and for somebody else', () => {
    expect(lostFacts(scopeOf(book, '2024-05', { today: '2024-05-08' }))).toMatchObject({
      customers: 0,
      opportunities: 0,
      rate: { part: 0, whole: 5 },
    });
    expect(lostFacts(scopeOf(book, '2024-05', { owner: 'chen' }))).toMatchObject({
      customers: 0,
      opportunities: 0,
      rate: { part: 0, whole: 1 },
    });
  });

  test('knows no reason of a customer that came back', () => {
    const back = bookWith({
      customer: [aCustomer({ status: 'prospect', stage: 'contact', first_contact: '2024-04-01' })],
      followup: [
        aFollowup({ id: 'x1', at: '2024-05-02', move: { from: 'contact', to: 'gone' } }),
        aFollowup({ id: 'x2', at: '2024-05-20', move: { from: 'gone', to: 'contact' } }),
      ],
    });
    expect(lostFacts(scopeOf(back, '2024-05')).reasons).toEqual([
      { reason: null, customers: 1, opportunities: 0, with_note: 0 },
    ]);
  });

  test('takes the day of the record where no move tells it', () => {
    const entered = bookWith({
      customer: [
        aCustomer({
          status: 'lost',
          stage: 'gone',
          first_contact: '2024-04-01',
          lost: { on: '2024-05-03', reason: 'other', note: '电话 13812345678' },
        }),
      ],
    });
    expect(lostFacts(scopeOf(entered, '2024-05')).lost).toMatchObject([
      { on: '2024-05-03', from: null, reason: 'other', note: '电话 138****5678' },
    ]);
    expect(lostFacts(scopeOf(entered, '2024-04')).customers).toBe(0);
  });
});

describe('what they have in common', () => {
  const won = { status: 'won', stage: 'cooperation' } as const;
  const high = { status: 'interested', stage: 'need', needs: { description: '…', budget: 1 } } as const;
  const unclear = { status: 'interested', stage: 'need', needs: { description: '…' } } as const;
  const customers = (source: string, given: readonly Partial<Customer>[]): Customer[] =>
    given.map((each, place) => aCustomer({ id: `${source}${place}`, source, ...each }));
  const book = bookWith({
    customer: [
      ...customers('referral', [won, won, high, high, {}, {}]),
      ...customers('online', [won, unclear, {}, {}, {}]),
      ...customers('exhibition', [high]),
    ],
  });
  const facts = traitsFacts(scopeOf(book, '2024-05'));

  test('is a lift over everybody, and none of fewer than five', () => {
    expect(facts).toMatchObject({ customers: 12, won: 3, high_intent: 3 });
    const source = facts.traits.find(({ trait }) => trait === 'source');
    expect(source).toEqual({
      trait: 'source',
      known: { part: 6, whole: 12 },
      unknown: 0,
      values: [
        // 4 of 6 over 6 of 12.
        { value: 'referral', customers: 6, won: 2, high_intent: 2, share: { part: 4, whole: 6 }, lift: 1.33 },
        // 1 of 5 over 6 of 12.
        { value: 'online', customers: 5, won: 1, high_intent: 0, share: { part: 1, whole: 5 }, lift: 0.4 },
        {
          value: 'exhibition',
          customers: 1,
          won: 0,
          high_intent: 1,
          share: { part: 1, whole: 1 },
          lift: null,
        },
      ],
    });
  });

  test('leaves out whose trait is not written down, except that no tag is known', () => {
    const industry = facts.traits.find(({ trait }) => trait === 'industry');
    expect(industry).toEqual({ trait: 'industry', known: { part: 0, whole: 0 }, unknown: 12, values: [] });
    const tag = facts.traits.find(({ trait }) => trait === 'tag');
    expect(tag).toMatchObject({ known: { part: 6, whole: 12 }, unknown: 0 });
  });

  test('judges by the standing of the day: who was won later was not won yet', () => {
    const later = bookWith({
      customer: [aCustomer({ ...won, needs: { description: '…', budget: 1 } })],
      followup: [aFollowup({ at: '2024-06-03', move: { from: 'need', to: 'cooperation' } })],
    });
    expect(traitsFacts(scopeOf(later, '2024-05'))).toMatchObject({ won: 0, high_intent: 1 });
    expect(traitsFacts(scopeOf(later, '2024-06'))).toMatchObject({ won: 1, high_intent: 0 });
  });

  test('stays won after the customer was lost', () => {
    const lost = bookWith({
      customer: [aCustomer({ status: 'lost', stage: 'gone' })],
      followup: [aFollowup({ at: '2024-05-03', move: { from: 'cooperation', to: 'gone' } })],
    });
    expect(traitsFacts(scopeOf(lost, '2024-05')).won).toBe(1);
  });

  test.each([
    ['49', 'lt50'],
    ['50', '50-200'],
    ['120', '50-200'],
    ['200', '50-200'],
    ['201', 'gt200'],
    ['lt50', 'lt50'],
    ['gt200', 'gt200'],
    ['gt500', 'gt200'],
    ['60-150', '50-200'],
    ['100-500', '100-500'],
    ['lt100', 'lt100'],
  ])('counts %s employees as %s', (employees, band) => {
    expect(sizeBand(employees)).toBe(band);
  });

  test('takes the first part of an industry', () => {
    const two = bookWith({
      customer: [
        aCustomer({ id: 'a', industry: '服务业-教育' }),
        aCustomer({ id: 'b', industry: '服务业－物流' }),
      ],
    });
    expect(traitsFacts(scopeOf(two, '2024-05')).traits[0]?.values).toMatchObject([
      { value: '服务业', customers: 2, lift: null },
    ]);
  });
});
