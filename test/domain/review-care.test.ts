// Health, segments and care over a period, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { careFacts } from '../../src/domain/review-care.ts';
import { healthFacts } from '../../src/domain/review-health.ts';
import { segmentsFacts } from '../../src/domain/review-segments.ts';
import type { Customer, Settings, Survey } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, anOrder } from '../support/make.ts';
import { bookWith, scopeOf } from '../support/sales-month.ts';

const known = { first_contact: '2023-01-01', status: 'won', stage: 'cooperation' } as const;
const talks = (customer: string, ...days: readonly string[]) =>
  days.map((at) => aFollowup({ id: `${customer}${at}`, customer, at }));

/** Only conversations count, expected every 30 days: a customer whom nobody has bought from us. */
const onlyTalks: Settings = {
  health: { weights: { frequency: 100, complaints: 0, renewal: 0, satisfaction: 0, orders: 0 } },
};

describe('health', () => {
  const customer = [
    aCustomer({ id: 'rises', first_contact: '2024-01-01' }),
    aCustomer({ id: 'falls', first_contact: '2024-01-01', owner: 'chen' }),
    aCustomer({ id: 'fresh', first_contact: '2024-05-18' }),
    aCustomer({ id: 'lost', first_contact: '2024-01-01', status: 'lost', stage: 'gone' }),
    aCustomer({ id: 'filed', first_contact: '2024-01-01', archived: { on: '2024-05-15', reason: '…' } }),
  ];
  const followup = [
    ...talks('rises', '2024-03-01', '2024-04-01', '2024-05-16'),
    ...talks('falls', '2024-03-10', '2024-04-10', '2024-04-12'),
  ];
  const book = bookWith({ customer, followup }, onlyTalks);
  const facts = healthFacts(scopeOf(book, '2024-W20', { today: '2024-05-20' }));

  test('is that of the last day against the day before the period', () => {
    expect([facts.since, facts.on]).toEqual(['2024-05-12', '2024-05-19']);
    expect(facts.customers).toBe(3);
    // rises: 2 of 3 expected, 41 days silent: 2 - 41/30 = 0.633 → 63; then 3 of 3, 3 days: 100.
    expect(facts.risers).toEqual([
      {
        customer: { id: 'rises', no: null, name: '华东精工', owner: 'li' },
        from: { score: 63, colour: 'yellow' },
        to: { score: 100, colour: 'green' },
        change: 37,
        because: [{ key: 'frequency', from: 63, to: 100 }],
      },
    ]);
    // falls: 3 of 3, 30 days silent: 100; then 37 days: 2 - 37/30 = 0.766 → 77.
    expect(facts.fallers).toMatchObject([{ customer: { id: 'falls' }, change: -23 }]);
    expect(facts.colours).toEqual({ green: 2, yellow: 0, red: 0, unknown: 1 });
    expect(facts).toMatchObject({ rose: 1, fell: 1, worsened: 0, score: { value: 88.5, of: 2 } });
  });

  test('of one owner has their customers only', () => {
    const own = healthFacts(scopeOf(book, '2024-W20', { today: '2024-05-20', owner: 'chen' }));
    expect(own).toMatchObject({ customers: 1, rose: 0, fell: 1 });
  });

  test('five movers are named, all are counted', () => {
    const many = Array.from({ length: 7 }, (_, place) => `c${place}`);
    const given = {
      customer: many.map((id) => aCustomer({ id, first_contact: '2024-01-01' })),
      followup: many.flatMap((id) => talks(id, '2024-03-01', '2024-05-15')),
    };
    const all = healthFacts(scopeOf(bookWith(given, onlyTalks), '2024-W20'));
    expect(all.rose).toBe(7);
    expect(all.risers.map(({ customer: { id } }) => id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });
});

describe('segments', () => {
  test('are those of the last day, with who changed since the day before the period', () => {
    const book = bookWith({
      customer: [
        aCustomer({ id: 'buyer', ...known, status: 'interested', stage: 'need' }),
        aCustomer({ id: 'quiet', ...known }),
        aCustomer({ id: 'low', ...known, renewal_intent: 'low' }),
      ],
      order: [anOrder({ customer: 'buyer', amount: 900_000, signed_on: '2024-05-14' })],
    });
    const facts = segmentsFacts(scopeOf(book, '2024-W20'));
    // One order of 900,000: three points for the amount and one for the frequency make a B.
    expect(facts.segments).toEqual({ risk: 1, key: 1, grow: 0, routine: 1, none: 0 });
    expect(facts.changed).toMatchObject([{ customer: { id: 'buyer' }, from: null, to: 'key' }]);
    expect(facts.at_risk).toMatchObject([{ id: 'low', churn: false }]);
    expect(facts.states).toEqual({ active: 2, potential: 0, risk: 1 });
  });
});

describe('care', () => {
  const key = (given: Partial<Customer> = {}): Customer =>
    aCustomer({ id: 'a', ...known, segment: 'key', ...given });
  const cared = (name: string, days: readonly string[], given: Partial<Customer> = {}, today?: string) => {
    const book = bookWith({ customer: [key(given)], followup: talks('a', ...days) });
    const { kept, pending, missed } = careFacts(scopeOf(book, name, today == null ? {} : { today }));
    return [kept.part, kept.whole, pending, missed.map(({ due }) => due.slice(5))];
  };
  const paused = { until: '2024-05-20', reason: '…' };

  test.each<[string, string, string[], Partial<Customer>, string | undefined, unknown]>([
    ['monthly: spoken to on the day it fell due', '2024-05', ['2024-04-10', '2024-05-10'], {}, undefined, [1, 1, 0, []]],
    ['spoken to before', '2024-05', ['2024-04-10', '2024-05-02', '2024-05-08'], {}, undefined, [1, 1, 0, []]],
    ['a day late is missed', '2024-05', ['2024-04-10', '2024-05-11'], {}, undefined, [0, 1, 0, ['05-10']]],
    ['not due in the week', '2024-W20', ['2024-05-02'], {}, undefined, [0, 0, 0, []]],
    ['nobody spoke: every month anew, from the first contact', '2024-Q2', [], {}, undefined, [0, 3, 0, ['04-01', '05-01', '06-01']]],
    ['weekly: missed, missed again, then kept', '2024-05', ['2024-04-30', '2024-05-16', '2024-05-21', '2024-05-30'], { segment: 'risk' }, undefined, [1, 4, 0, ['05-07', '05-14', '05-28']]],
    ['due today', '2024-05', ['2024-04-20'], {}, '2024-05-20', [0, 0, 1, []]],
    ['due yesterday', '2024-05', ['2024-04-20'], {}, '2024-05-21', [0, 1, 0, ['05-20']]],
    ['paused: put off to the end of the pause', '2024-05', ['2024-04-10'], { paused }, undefined, [0, 1, 0, ['05-20']]],
    ['a pause before the next conversation', '2024-05', ['2024-04-10', '2024-05-18'], { paused }, undefined, [0, 1, 0, ['05-10']]],
    ['31 January and a month', '2024-02', ['2024-01-31'], {}, '2024-03-01', [0, 1, 0, ['02-29']]],
    ['archived before it was due', '2024-05', ['2024-04-10'], { archived: { on: '2024-05-10', reason: '…' } }, undefined, [0, 0, 0, []]],
    ['a segment without a cadence', '2024-05', ['2024-04-10'], { segment: 'routine' }, undefined, [0, 0, 0, []]],
  ])('%s', (_name, name, days, given, today, expected) => {
    expect(cared(name, days, given, today)).toEqual(expected);
  }); // prettier-ignore

  test('a cadence of hours is one of days', () => {
    const book = bookWith({ customer: [key()] }, { care: { key: '12h' } });
    expect(careFacts(scopeOf(book, '2024-W20', { today: '2024-05-20' })).kept).toEqual({ part: 0, whole: 7 });
  });

  test('counts by segment and by the owner of the customer', () => {
    const book = bookWith({
      customer: [key(), key({ id: 'b', owner: 'chen' })],
      followup: talks('b', '2024-05-01'),
    });
    const facts = careFacts(scopeOf(book, '2024-05'));
    expect(facts.kept).toEqual({ part: 1, whole: 2 });
    expect(
      facts.by_segment.map(({ segment, every, customers, kept }) => [segment, every, customers, kept.whole]),
    ).toEqual([
      ['risk', '1w', 0, 0],
      ['key', '1m', 2, 2],
      ['grow', '3m', 0, 0],
    ]);
    expect(facts.by_person).toEqual([
      { member: 'wang', kept: { part: 0, whole: 0 } },
      { member: 'li', kept: { part: 0, whole: 1 } },
      { member: 'chen', kept: { part: 1, whole: 1 } },
    ]);
  });

  test('whoever becomes a key customer within a quarter is cared for from the next month on', () => {
    const book = bookWith({
      customer: [aCustomer({ id: 'a', ...known, status: 'interested', stage: 'need' })],
      order: [anOrder({ customer: 'a', amount: 900_000, signed_on: '2024-04-12' })],
      followup: talks('a', '2024-04-12'),
    });
    const facts = careFacts(scopeOf(book, '2024-Q2'));
    expect(facts.missed.map(({ due }) => due)).toEqual(['2024-05-12', '2024-06-12']);
  });

  test('the effect compares the quarter before with the quarter after, by whether care was kept', () => {
    const aSurvey = (id: string, customer: string, at: string, quality: number): Survey => ({
      id,
      customer,
      at,
      by: 'chen',
      scores: { quality },
      recorded: { by: 'chen', at: '2024-01-01T10:00+08:00' },
    });
    const book = bookWith({
      customer: [key({ id: 'kept' }), key({ id: 'missed' }), key({ id: 'off', segment: 'routine' })],
      // Due on 15 January, 10 February and 5 March: kept each time.
      followup: talks('kept', '2023-12-15', '2024-01-10', '2024-02-05', '2024-03-01', '2024-03-28'),
      survey: [
        aSurvey('s1', 'kept', '2024-02-01', 3),
        aSurvey('s2', 'kept', '2024-05-01', 5),
        aSurvey('s3', 'missed', '2024-02-01', 4),
      ],
      order: [
        anOrder({ id: 'o1', customer: 'kept', signed_on: '2024-03-31', amount: 100 }),
        anOrder({ id: 'o2', customer: 'kept', signed_on: '2024-04-01', amount: 250 }),
        anOrder({ id: 'o3', customer: 'missed', signed_on: '2024-02-01', amount: 70, currency: 'USD' }),
        anOrder({ id: 'o4', customer: 'off', signed_on: '2024-02-01', amount: 1 }),
      ],
    });
    expect(careFacts(scopeOf(book, '2024-Q2')).effect).toEqual({
      before: { from: '2024-01-01', to: '2024-03-31' },
      after: { from: '2024-04-01', to: '2024-06-30' },
      kept: {
        customers: 1,
        satisfaction: { customers: 1, before: 3, after: 5 },
        amounts: [{ currency: 'CNY', before: 100, after: 250 }],
      },
      missed: {
        customers: 1,
        satisfaction: { customers: 0, before: null, after: null },
        amounts: [{ currency: 'USD', before: 70, after: 0 }],
      },
    });
  });
});
