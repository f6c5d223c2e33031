// How long cases took, in hours where hours were written down, and whether they were open on a past day.
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/domain/book.ts';
import {
  complaintsWithin,
  hasHappened,
  isOpenOn,
  resolutionTime,
  responseTime,
} from '../../src/domain/case-time.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Case } from '../../src/schema/generated/types.ts';
import { aCustomer } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

const zone = 'Asia/Shanghai';
const today = '2024-05-20';

const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'case0001',
  customer: 'cust0001',
  kind: 'complaint',
  at: '2024-05-10T09:00+08:00',
  content: '物流配送延迟',
  handler: 'chen',
  state: 'open',
  recorded: { by: 'chen', at: '2024-05-10T09:30+08:00' },
  ...given,
});
const solved = (at: string, resolvedAt: string): Case =>
  aCase({ at, state: 'resolved', resolved_at: resolvedAt });

inEveryZone(() => {
  describe('the time to resolve', () => {
    test.each<[string, from: string, to: string, expected: unknown]>([
      ['hours', '2024-05-10T09:00+08:00', '2024-05-12T15:30+08:00', { hours: 2 * 24 + 6.5, days: 2 }],
      [
        'across offsets: 01:00 UTC is 09:00 in Shanghai',
        '2024-05-10T09:00+08:00',
        '2024-05-10T02:30+00:00',
        { hours: 1.5, days: 0 },
      ],
      ['past midnight', '2024-05-10T23:00+08:00', '2024-05-11T01:00+08:00', { hours: 2, days: 1 }],
      ['a plain day has no hour', '2024-05-10', '2024-05-16', { hours: null, days: 6 }],
      ['one plain day is enough', '2024-05-10', '2024-05-16T08:00+08:00', { hours: null, days: 6 }],
      [
        'S4, row B002: complaint on 10 October, resolved on the 16th',
        '2023-10-10',
        '2023-10-16',
        { hours: null, days: 6 },
      ],
      ['resolved today', '2024-05-10', today, { hours: null, days: 10 }],
      ['resolved tomorrow: still open', '2024-05-10', '2024-05-21', null],
      ['resolved before it happened: a slip, no time', '2024-05-10', '2024-05-09', null],
      ['the same, within a day', '2024-05-10T09:00+08:00', '2024-05-10T08:59+08:00', null],
    ])('%s', (_, from, to, expected) =>
      expect(resolutionTime(solved(from, to), today, zone)).toEqual(expected),
    );

    test('opened again: no time, whatever was written down', () =>
      expect(resolutionTime(aCase({ state: 'doing', resolved_at: '2024-05-12' }), today, zone)).toBeNull());
    test('closed, and nobody wrote down when', () =>
      expect(resolutionTime(aCase({ state: 'closed' }), today, zone)).toBeNull());
  });

  describe('the time to respond', () => {
    const answered = aCase({ responded_at: '2024-05-11T10:00+08:00' });
    test('in hours', () => expect(responseTime(answered, today, zone)).toEqual({ hours: 25, days: 1 }));
    test('not yet on the day before', () => expect(responseTime(answered, '2024-05-10', zone)).toBeNull());
    test('never', () => expect(responseTime(aCase(), today, zone)).toBeNull());
  });

  describe('open on a day', () => {
    test.each<[string, Partial<Case>, day: string, boolean]>([
      ['not before it happened', {}, '2024-05-09', false],
      ['on its first day', {}, '2024-05-10', true],
      ['while somebody works on it', { state: 'doing' }, today, true],
      [
        'the day before it was resolved',
        { state: 'resolved', resolved_at: '2024-05-16' },
        '2024-05-15',
        true,
      ],
      [
        'not on the day it was resolved',
        { state: 'resolved', resolved_at: '2024-05-16' },
        '2024-05-16',
        false,
      ],
      ['closed later: still open', { state: 'closed', resolved_at: '2024-05-21' }, today, true],
      ['closed without a day: not open', { state: 'closed' }, '2024-05-10', false],
      ['opened again', { state: 'open', resolved_at: '2024-05-12' }, today, true],
      ['a day ends in the zone of the team', { at: '2024-05-20T18:00+00:00' }, today, false],
    ])('%s', (_, given, day, expected) => expect(isOpenOn(aCase(given), day, zone)).toBe(expected));
  });

  test('it happened on its day in the zone of the team', () => {
    const late = aCase({ at: '2024-05-19T17:00+00:00' });
    expect(hasHappened(late, '2024-05-19', zone)).toBe(false);
    expect(hasHappened(late, '2024-05-20', zone)).toBe(true);
  });
});

test('complaints of a stretch of days, and the open ones however old', () => {
  const customer = aCustomer();
  const cases = [
    aCase({ id: 'caseold0', at: '2023-01-01' }),
    aCase({ id: 'caseoldr', at: '2023-01-02', state: 'resolved', resolved_at: '2023-01-03' }),
    aCase({ id: 'casefrst', at: '2024-05-01', state: 'resolved', resolved_at: '2024-05-02' }),
    aCase({ id: 'caselast', at: '2024-05-20' }),
    aCase({ id: 'caselatr', at: '2024-05-21' }),
    aCase({ id: 'caseaskd', at: '2024-05-10', kind: 'inquiry' }),
    aCase({ id: 'caseothr', at: '2024-05-10', customer: 'cust0002' }),
  ];
  const book = bookOf(fillSettings({}), { customer: [customer], case: cases });
  const { recent, open } = complaintsWithin(customer, book, { from: '2024-05-01', to: today });
  expect(recent.map(({ id }) => id)).toEqual(['casefrst', 'caselast']);
  expect(open.map(({ id }) => id)).toEqual(['caseold0', 'caselast']);
});
