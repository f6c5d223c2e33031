// Complaints and satisfaction of one week, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { casesFacts } from '../../src/domain/review-cases.ts';
import { satisfactionFacts } from '../../src/domain/review-satisfaction.ts';
import type { Case, Survey } from '../../src/schema/generated/types.ts';
import { aCustomer, anOrder } from '../support/make.ts';
import { bookWith, scopeOf } from '../support/sales-month.ts';

const week = '2024-W20'; // 13 to 19 May
const recorded = { by: 'chen', at: '2024-05-01T10:00+08:00' };

const aCase = (id: string, customer: string, at: string, given: Partial<Case> = {}): Case => ({
  id,
  customer,
  kind: 'complaint',
  at,
  content: '…',
  handler: 'chen',
  state: given.resolved_at == null ? 'open' : 'resolved',
  recorded,
  ...given,
});

const customer = [
  aCustomer({ id: 'a', owner: 'li' }),
  aCustomer({ id: 'b', owner: 'wang' }),
  aCustomer({ id: 'c', owner: 'li' }),
];

describe('cases', () => {
  const book = bookWith({
    customer,
    case: [
      // Answered after 1 h, resolved after 48 h.
      aCase('c1', 'a', '2024-05-13T09:00+08:00', {
        category: 'quality',
        responded_at: '2024-05-13T10:00+08:00',
        resolved_at: '2024-05-15T09:00+08:00',
        satisfied: true,
      }),
      // Answered after 72 h, too late; still open.
      aCase('c2', 'a', '2024-05-14T09:00+08:00', {
        category: 'quality',
        responded_at: '2024-05-17T09:00+08:00',
        state: 'doing',
      }),
      // Never answered; its time is over.
      aCase('c3', 'b', '2024-05-15T09:00+08:00'),
      // Plain days say nothing of hours; two days to the solution.
      aCase('c4', 'b', '2024-05-16', { kind: 'inquiry', resolved_at: '2024-05-18' }),
      // Of the week before, resolved in this one after six days.
      aCase('c5', 'b', '2024-05-08T09:00+08:00', {
        category: 'delivery',
        resolved_at: '2024-05-14T09:00+08:00',
        satisfied: false,
      }),
      // Resolved on Monday after: open at the end of the week.
      aCase('c6', 'gone', '2024-05-19T09:00+08:00', {
        kind: 'aftersales',
        resolved_at: '2024-05-20T09:00+08:00',
      }),
    ],
  });
  const facts = casesFacts(scopeOf(book, week, { today: '2024-05-21' }));

  test('the complaint rate is customers who complained over active customers', () => {
    expect(facts.complaint_rate).toEqual({ part: 2, whole: 3 });
  });

  test('times to answer are of what happened, times to resolve of what was resolved', () => {
    expect(facts).toMatchObject({
      happened: 5,
      resolved: 3,
      open: 3,
      response_hours: { value: 36.5, of: 2 },
      resolution_hours: { value: 96, of: 2 },
      resolution_days: { value: 2, of: 3 },
      answered_in_time: { part: 1, whole: 5 },
      satisfied: { part: 1, whole: 2 },
    });
    expect(facts.open_cases.map(({ id, answered }) => [id, answered])).toEqual([
      ['c2', true],
      ['c3', false],
      ['c6', false],
    ]);
  });

  test('what is not answered yet is not late before its time is over', () => {
    const early = casesFacts(scopeOf(book, week, { today: '2024-05-16' }));
    // c1 in time; c2 unanswered and its day over; c3 and c4 may still be answered.
    expect(early.answered_in_time).toEqual({ part: 1, whole: 2 });
  });

  test('the reasons are those of complaints, the most frequent first, without a category last', () => {
    expect(facts.reasons).toEqual([
      { category: 'quality', complaints: 2, customers: 1 },
      { category: null, complaints: 1, customers: 1 },
    ]);
  });

  test('by kind and by owner they add up to all', () => {
    expect(facts.by_kind.map(({ kind, happened }) => [kind, happened])).toEqual([
      ['complaint', 3],
      ['inquiry', 1],
      ['aftersales', 1],
    ]);
    const owners = ['li', 'wang', 'chen'].map(
      (owner) => casesFacts(scopeOf(book, week, { today: '2024-05-21', owner })).happened,
    );
    // The one of a customer that is gone counts for the team only.
    expect(owners).toEqual([2, 2, 0]);
  });

  test('a period to come has none', () => {
    const none = casesFacts(scopeOf(book, '2024-W30', { today: '2024-05-21' }));
    expect(none).toMatchObject({ happened: 0, open: 0, complaint_rate: { part: 0, whole: 0 } });
    expect(none.response_hours).toEqual({ value: null, of: 0 });
  });
});

describe('satisfaction', () => {
  const aSurvey = (id: string, of: string, at: string, scores: Survey['scores']): Survey => ({
    id,
    customer: of,
    at,
    by: 'chen',
    scores,
    recorded,
  });
  const book = bookWith({
    customer,
    order: [
      anOrder({ customer: 'a', signed_on: '2024-04-01' }),
      anOrder({ id: 'o2', customer: 'b', signed_on: '2024-04-01' }),
    ],
    survey: [
      aSurvey('s1', 'a', '2024-05-13', { quality: 5, attitude: 4 }), // 4.5
      aSurvey('s2', 'a', '2024-05-15', { quality: 2 }), // 2
      aSurvey('s3', 'c', '2024-05-19', { quality: 4, speed: 2, other: 5 }), // 3.67
      aSurvey('s4', 'b', '2024-05-20', { quality: 1 }),
    ],
  });
  const facts = satisfactionFacts(scopeOf(book, week, { today: '2024-05-20' }));

  test('is the mean of the surveys, each with its own mean, and of each question', () => {
    // (4.5 + 2 + 11/3) / 3 = 3.388…; quality (5 + 2 + 4) / 3 = 3.666…
    expect(facts).toMatchObject({ surveys: 3, overall: 3.39 });
    expect(facts.questions).toEqual([
      { question: 'quality', mean: 3.67, answers: 3 },
      { question: 'attitude', mean: 4, answers: 1 },
      { question: 'speed', mean: 2, answers: 1 },
      { question: 'aftersales', mean: null, answers: 0 },
      { question: 'other', mean: 5, answers: 1 },
    ]);
    expect(facts.answers.map(({ answers }) => answers)).toEqual([0, 2, 0, 2, 2]);
  });

  test('names who gave less than 3, and how many buyers were asked', () => {
    expect(facts.low.map(({ id, score, questions }) => [id, score, questions])).toEqual([
      ['s2', 2, [{ question: 'quality', score: 2 }]],
      ['s3', 3.67, [{ question: 'speed', score: 2 }]],
    ]);
    // a and b have bought; b was asked the day after.
    expect(facts.asked).toEqual({ part: 1, whole: 2 });
  });

  test('of one owner is of their customers', () => {
    expect(satisfactionFacts(scopeOf(book, week, { owner: 'wang' })).surveys).toBe(0);
    expect(satisfactionFacts(scopeOf(book, week, { owner: 'wang' })).overall).toBeNull();
    expect(satisfactionFacts(scopeOf(book, week, { owner: 'li' })).surveys).toBe(3);
  });
});
