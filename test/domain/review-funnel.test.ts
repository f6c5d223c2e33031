// The funnel and the conversion of the tiny book, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { conversionFacts } from '../../src/domain/review-conversion.ts';
import { funnelFacts } from '../../src/domain/review-funnel.ts';
import type { Customer, Followup, Opportunity } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup } from '../support/make.ts';
import { bookWith, salesMonth, scopeOf } from '../support/sales-month.ts';

const book = bookWith(salesMonth);
const may = scopeOf(book, '2024-05');

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };
const anOpportunity = (given: Partial<Opportunity>): Opportunity => ({
  id: 'o',
  customer: 'a',
  title: '…',
  owner: 'li',
  recorded,
  ...given,
});

describe('funnel', () => {
  test('tells who stands where, at the start and at the end', () => {
    const { standing } = funnelFacts(may);
    const counts = standing.map(({ id, at_start, customers }) => [id, at_start, customers]);
    expect(counts).toEqual([
      ['contact', 2, 3],
      ['need', 1, 0],
      ['proposal', 0, 1],
      ['negotiation', 0, 0],
      ['cooperation', 0, 1],
      ['aftercare', 0, 0],
      ['paused', 1, 0],
      ['gone', 0, 1],
    ]);
  });

  test('shrinks from step to step: whoever went beyond a step reached it', () => {
    const { steps, known } = funnelFacts(may);
    expect(known).toBe(6);
    expect(steps).toEqual([
      { id: 'contact', reached: 6, of_previous: null },
      { id: 'need', reached: 3, of_previous: { part: 3, whole: 6 } },
      { id: 'proposal', reached: 2, of_previous: { part: 2, whole: 3 } },
      { id: 'negotiation', reached: 1, of_previous: { part: 1, whole: 2 } },
      { id: 'won', reached: 1, of_previous: { part: 1, whole: 1 } },
    ]);
  });

  test('keeps archived customers in the steps and takes them out of who stands where', () => {
    const archived = bookWith({
      customer: [
        aCustomer({ status: 'interested', stage: 'need', archived: { on: '2024-05-10', reason: '…' } }),
      ],
    });
    const facts = funnelFacts(scopeOf(archived, '2024-05'));
    expect(facts).toMatchObject({ known: 1, archived: 1 });
    expect(facts.steps[1]?.reached).toBe(1);
    expect(facts.standing.every(({ customers }) => customers === 0)).toBe(true);
    expect(funnelFacts(scopeOf(archived, '2024-05', { today: '2024-05-09' })).standing[1]?.customers).toBe(1);
  });

  test('without stages goes by the statuses', () => {
    const bare = bookWith({ customer: [aCustomer({ status: 'interested' })] }, { stages: [] });
    expect(funnelFacts(scopeOf(bare, '2024-05')).steps).toEqual([
      { id: 'prospect', reached: 1, of_previous: null },
      { id: 'interested', reached: 1, of_previous: { part: 1, whole: 1 } },
      { id: 'won', reached: 0, of_previous: { part: 0, whole: 1 } },
    ]);
  });

  test('counts a stage that tend.yaml no longer has as the first of its status', () => {
    const old = bookWith({ customer: [aCustomer({ status: 'interested', stage: 'demo' })] });
    const facts = funnelFacts(scopeOf(old, '2024-05'));
    expect(facts.steps.map(({ reached }) => reached)).toEqual([1, 1, 0, 0, 0]);
    expect(facts.standing.find(({ id }) => id === 'need')?.customers).toBe(1);
  });

  test('adds open opportunities per currency', () => {
    const rich = bookWith({
      customer: [aCustomer({ id: 'a', owner: 'li' })],
      opportunity: [
        anOpportunity({ id: 'o1', amount: 1000, probability: 50 }),
        anOpportunity({ id: 'o2', amount: 300, currency: 'USD' }),
        anOpportunity({ id: 'o3', amount: 7, closed: { on: '2024-05-02', result: 'won' } }),
      ],
    });
    expect(funnelFacts(scopeOf(rich, '2024-05')).pipeline).toEqual([
      { currency: 'CNY', count: 1, amount: 1000, weighted: 500, unweighted: 0 },
      { currency: 'USD', count: 1, amount: 300, weighted: 0, unweighted: 1 },
    ]);
    expect(funnelFacts(scopeOf(rich, '2024-05', { owner: 'wang' })).pipeline).toEqual([]);
  });
});

describe('conversion', () => {
  const facts = conversionFacts(may);

  test('says what became of who stood in a step at the start', () => {
    const none = { onward: 0, stayed: 0, back: 0, silent: 0, lost: 0, archived: 0 };
    expect(facts.snapshot).toEqual([
      { id: 'contact', at_start: 2, ...none, onward: 1, stayed: 1 },
      { id: 'need', at_start: 1, ...none, lost: 1 },
      { id: 'proposal', at_start: 0, ...none },
      { id: 'negotiation', at_start: 0, ...none },
    ]);
    expect(facts.won).toEqual({ part: 1, whole: 3 });
  });

  test('follows who was first met in the same month up to today', () => {
    const counts = facts.cohorts.map(({ period, customers, reached }) => [
      period,
      customers,
      reached.map(({ count }) => count).join(' '),
    ]);
    expect(counts.slice(-4)).toEqual([
      ['2024-02', 1, '1 0 0 0 0'],
      ['2024-03', 1, '1 1 0 0 0'],
      ['2024-04', 2, '2 1 1 1 1'],
      ['2024-05', 2, '2 1 1 0 0'],
    ]);
    expect(facts.cohort).toEqual(facts.cohorts.at(-1));
    // April looked at from the end of May knows the sale of 20 May; from the end of April it does not.
    const april = conversionFacts(scopeOf(book, '2024-04', { today: '2024-05-31' }));
    expect(april.cohort.reached.at(-1)?.count).toBe(1);
    expect(conversionFacts(scopeOf(book, '2024-04')).cohort.reached.at(-1)?.count).toBe(0);
  });

  test('measures the days in each step, ended and running', () => {
    const [contact, need, proposal, negotiation] = facts.stages;
    expect(contact).toEqual({
      id: 'contact',
      completed: { count: 2, median: 18, mean: 18, onward: 2 },
      running: { count: 3, median: 23, mean: 27.7 },
      all: { count: 5, median: 23, mean: 23.8 },
    });
    expect(need?.completed).toEqual({ count: 2, median: 26.5, mean: 26.5, onward: 1 });
    expect(proposal?.running).toEqual({ count: 1, median: 16, mean: 16 });
    expect(negotiation?.all).toEqual({ count: 0, median: null, mean: null });
  });

  test('names the slowest step of at least three stays, and what is slower of fewer', () => {
    expect(facts.bottleneck).toEqual({
      slowest: { id: 'contact', stays: 5, median: 23 },
      too_few: [{ id: 'need', stays: 2, median: 26.5 }],
    });
    const nothing = conversionFacts(scopeOf(bookWith({ customer: [] }), '2024-05'));
    expect(nothing.bottleneck).toEqual({ slowest: null, too_few: [] });
    expect(nothing).toMatchObject({ won: { part: 0, whole: 0 }, days_to_win: { count: 0, median: null } });
  });

  test('takes the days to a sale from the first contact, once', () => {
    expect(facts.days_to_win).toEqual({ count: 1, median: 40, mean: 40 });
  });

  test('ends a stay on the day of archiving', () => {
    const archived = bookWith({
      customer: [aCustomer({ first_contact: '2024-05-01', archived: { on: '2024-05-11', reason: '…' } })],
    });
    const { stages, snapshot } = conversionFacts(scopeOf(archived, '2024-05'));
    expect(stages[0]).toMatchObject({
      completed: { count: 1, median: 10, onward: 0 },
      running: { count: 0 },
    });
    expect(snapshot[0]?.at_start).toBe(0);
  });

  test.each<[string, Partial<Customer>, Partial<Followup>['move'], string]>([
    ['silent', { status: 'silent', stage: 'paused' }, { from: 'need', to: 'paused' }, 'silent'],
    ['back', { status: 'prospect', stage: 'contact' }, { from: 'need', to: 'contact' }, 'back'],
    ['onward', { status: 'won', stage: 'cooperation' }, { from: 'need', to: 'cooperation' }, 'onward'],
    [
      'archived',
      { status: 'interested', stage: 'need', archived: { on: '2024-05-09', reason: '…' } },
      undefined,
      'archived',
    ],
  ])('tells who went %s', (_, customer, move, outcome) => {
    const one = bookWith({
      customer: [aCustomer({ first_contact: '2024-04-01', ...customer })],
      followup: move ? [aFollowup({ at: '2024-05-09', move })] : [],
    });
    const [, need] = conversionFacts(scopeOf(one, '2024-05')).snapshot;
    expect(need).toMatchObject({ at_start: 1, [outcome]: 1 });
  });

  test('counts opportunities that were closed in the period', () => {
    const closed = (id: string, on: string, result: 'won' | 'lost') =>
      anOpportunity({ id, closed: { on, result } });
    const sold = bookWith({
      customer: [aCustomer({ id: 'a' })],
      opportunity: [
        closed('o1', '2024-05-02', 'won'),
        closed('o2', '2024-05-30', 'lost'),
        closed('o3', '2024-04-30', 'won'),
        anOpportunity({ id: 'o4' }),
      ],
    });
    expect(conversionFacts(scopeOf(sold, '2024-05')).opportunities).toEqual({ won: 1, lost: 1 });
    expect(conversionFacts(scopeOf(sold, '2024-05', { today: '2024-05-29' })).opportunities).toEqual({
      won: 1,
      lost: 0,
    });
  });
});
