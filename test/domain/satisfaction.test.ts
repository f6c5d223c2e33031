// Means of surveys: per question, per survey, over all, and which surveys count.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/domain/book.ts';
import {
  overallOf,
  satisfactionOf,
  scoreOf,
  scoreText,
  surveysWithin,
} from '../../src/domain/satisfaction.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Survey } from '../../src/schema/generated/types.ts';
import { aCustomer } from '../support/make.ts';

const settings = fillSettings({});
const aSurvey = (scores: Survey['scores'], given: Partial<Survey> = {}): Survey => ({
  id: 'surv0001',
  customer: 'cust0001',
  at: '2024-05-10',
  by: 'chen',
  scores,
  recorded: { by: 'chen', at: '2024-05-10T10:00+08:00' },
  ...given,
});

test('no surveys: every question is asked, nothing is known', () =>
  expect(satisfactionOf([], settings)).toEqual({
    surveys: 0,
    overall: null,
    questions: ['quality', 'attitude', 'speed', 'aftersales'].map((id) => ({ id, mean: null, answers: 0 })),
  }));

test('per question those who answered it, over all every survey the same', () => {
  const surveys = [
    aSurvey({ quality: 4, attitude: 5, speed: 3, aftersales: 4 }),
    aSurvey({ quality: 1, speed: 2 }),
  ];
  expect(satisfactionOf(surveys, settings)).toEqual({
    surveys: 2,
    // (4 + 5 + 3 + 4) / 4 = 4 and (1 + 2) / 2 = 1.5.
    overall: (4 + 1.5) / 2,
    questions: [
      { id: 'quality', mean: (4 + 1) / 2, answers: 2 },
      { id: 'attitude', mean: 5, answers: 1 },
      { id: 'speed', mean: (3 + 2) / 2, answers: 2 },
      { id: 'aftersales', mean: 4, answers: 1 },
    ],
  });
});

test('a question that tend.yaml no longer has is not forgotten', () => {
  const questions = satisfactionOf([aSurvey({ zeal: 2, quality: 4, design: 3 })], settings).questions;
  expect(questions.map(({ id }) => id)).toEqual([
    'quality',
    'attitude',
    'speed',
    'aftersales',
    'design',
    'zeal',
  ]);
  expect(questions.at(-1)).toEqual({ id: 'zeal', mean: 2, answers: 1 });
});

test.each([
  [2.5, '2.5'],
  [4, '4'],
  [11 / 3, '3.67'],
  [2.96, '2.96'],
])('%d is read as %s', (score, text) => expect(scoreText(score)).toBe(text));

describe('surveys of a stretch of days', () => {
  const customer = aCustomer();
  const within = (at: string): number => {
    const book = bookOf(settings, { customer: [customer], survey: [aSurvey({ quality: 1 }, { at })] });
    return surveysWithin(customer, book, { from: '2024-05-01', to: '2024-05-20' }).length;
  };
  test.each([
    ['2024-04-30', 0],
    ['2024-05-01', 1],
    ['2024-05-20', 1],
    ['2024-05-21', 0],
    // Half past midnight in Shanghai.
    ['2024-04-30T16:30+00:00', 1],
    ['2024-05-20T16:30+00:00', 0],
  ])('%s', (at, expected) => expect(within(at)).toBe(expected));
});

test('a mean lies between 1 and 5, whatever order the surveys come in', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }), { minKeys: 1 }),
        { minLength: 1, maxLength: 6 },
      ),
      (all) => {
        const surveys = all.map((scores) => aSurvey(scores));
        const overall = overallOf(surveys)!;
        expect(overall).toBeGreaterThanOrEqual(1);
        expect(overall).toBeLessThanOrEqual(5);
        expect(overallOf(surveys.toReversed())).toBeCloseTo(overall, 9);
        expect(scoreOf(surveys[0]!)).toBe(overallOf(surveys.slice(0, 1)));
      },
    ),
    { seed: 3, numRuns: 200 },
  ));
