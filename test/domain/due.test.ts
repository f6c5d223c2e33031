// What is due, kind by kind, at the edges of each limit, in every zone of the process.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { type DueItem, dueFor, dueOn } from '../../src/domain/due.ts';
import type { Followup, Settings } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

const brief = (items: readonly DueItem[]): string[] =>
  items.map(({ kind, id, due, days_late: late }) => `${kind} ${id} ${due} +${late}`);
const on = (day: string, followups: readonly Followup[], settings: Settings = {}, until = day): string[] =>
  brief(dueOn(day, aBook({ followups }, settings), until));

inEveryZone(() => {
  describe('next actions and promises', () => {
    const open = aFollowup({ next: [aNext()] });
    test.each([
      ['2024-05-09', []],
      ['2024-05-10', ['next next0001 2024-05-10 +0']],
      ['2024-05-11', ['next next0001 2024-05-10 +1']],
      ['2024-05-20', ['next next0001 2024-05-10 +10']],
    ])('on %s', (day, expected) => expect(on(day, [open])).toEqual(expected));

    test('ahead, with --within', () =>
      expect(on('2024-05-08', [open], {}, '2024-05-10')).toEqual(['next next0001 2024-05-10 +0']));
    test('done is done', () =>
      expect(
        on('2024-05-11', [
          aFollowup({ next: [aNext({ state: 'done', done: { at: '2024-05-11T08:00+08:00', by: 'li' } })] }),
        ]),
      ).toEqual([]));
    test('on a day before it was done, it was open', () =>
      expect(
        on('2024-05-10', [
          aFollowup({ next: [aNext({ state: 'done', done: { at: '2024-05-11T08:00+08:00', by: 'li' } })] }),
        ]),
      ).toEqual(['next next0001 2024-05-10 +0']));
    test('snoozed: due on the later day, and says why', () => {
      const [item] = dueOn(
        '2024-05-16',
        aBook({
          followups: [aFollowup({ next: [aNext({ snoozed: { until: '2024-05-15', reason: '客户出差' } })] })],
        }),
      );
      expect(item).toMatchObject({ due: '2024-05-15', days_late: 1 });
      expect(item?.why.zh).toContain('客户出差');
    });
    test('a promise is due by whoever gave it', () =>
      expect(
        dueOn('2024-05-12', aBook({ followups: [aFollowup({ promises: [aPromise({ by: 'chen' })] })] })),
      ).toMatchObject([{ kind: 'promise', owner: 'chen', days_late: 2 }]));
    test('a promise without a day is asked for after a week', () => {
      const { due: _due, ...undated } = aPromise();
      const followups = [aFollowup({ at: '2024-05-05', promises: [undated] })];
      expect(on('2024-05-11', followups)).toEqual([]);
      expect(on('2024-05-12', followups)).toEqual(['promise prom0001 2024-05-12 +0']);
    });
    test('a follow-up of a later day does not exist yet', () =>
      expect(on('2024-05-04', [aFollowup({ next: [aNext({ due: '2024-05-04' })] })])).toEqual([]));
  });

  describe('a day ends in the zone of the team', () => {
    // 23:30 in Shanghai is 15:30 UTC of the same day, and 11:30 in New York.
    const late = aFollowup({
      at: '2024-05-05T23:30+08:00',
      waiting: { for: '评审', expected: '2024-05-06' },
    });
    test('Shanghai', () =>
      expect(on('2024-05-05', [late], {}, '2024-05-06')).toEqual(['waiting foll0001 2024-05-06 +0']));
    test('Kiritimati is already on the 6th', () =>
      expect(
        on('2024-05-05', [late], { timezone: 'Pacific/Kiritimati' }, '2024-05-06').filter((line) =>
          line.startsWith('waiting'),
        ),
      ).toEqual([]));
  });

  describe('awaited replies', () => {
    const asked = aFollowup({ waiting: { for: '内部评审结果', expected: '2024-05-08' } });
    test('past the expected day', () =>
      expect(on('2024-05-09', [asked])).toEqual(['waiting foll0001 2024-05-08 +1']));
    test('a later conversation settles it', () =>
      expect(on('2024-05-09', [asked, aFollowup({ id: 'foll0002', at: '2024-05-08' })])).toEqual([]));
    test('a change of status without a conversation does not', () => {
      const { method: _method, ...change } = aFollowup({
        id: 'foll0002',
        at: '2024-05-08',
        move: { from: 'prospect', to: 'interested' },
      });
      expect(on('2024-05-09', [asked, change])).toEqual(['waiting foll0001 2024-05-08 +1']);
    });
    test('the customer answered', () =>
      expect(
        on('2024-05-09', [
          aFollowup({ waiting: { for: 'x', expected: '2024-05-08', done: { at: '2024-05-09', by: 'li' } } }),
        ]),
      ).toEqual([]));
  });

  describe('silence: more than 30 days without a conversation (template S0)', () => {
    const spoken = aFollowup({ at: '2024-05-18' });
    test.each([
      ['2024-06-17', 'no_plan'],
      ['2024-06-18', 'silent'],
    ])('on %s', (day, kind) =>
      expect(
        dueOn(
          day,
          aBook({ customers: [aCustomer({ verified: { by: 'li', at: day } })], followups: [spoken] }),
        ).map((item) => item.kind),
      ).toEqual([kind]),
    );
    test('it is due today, and says since when', () =>
      expect(
        dueOn('2024-06-18', aBook({ followups: [spoken] }, { limits: { verify: 'off' } })),
      ).toMatchObject([{ due: '2024-06-18', days_late: 0, since: '2024-05-18' }]));
    test.each([
      ['lost', { status: 'lost', lost: { on: '2024-05-20', reason: 'price' } } as const],
      ['archived', { archived: { on: '2024-05-20', reason: '…' } }],
      ['paused', { paused: { until: '2024-09-01', reason: '…' } }],
    ])('%s customers are left alone', (_name, given) =>
      expect(
        dueOn(
          '2024-08-01',
          aBook({ customers: [aCustomer(given)], followups: [spoken] }, { limits: { verify: 'off' } }),
        ),
      ).toEqual([]),
    );
    test('without any conversation the first contact counts', () =>
      expect(on('2024-06-01', [], { limits: { verify: 'off' } })).toEqual(['silent cust0001 2024-06-01 +0']));
    test('off', () =>
      expect(
        on('2024-09-01', [aFollowup({ at: '2024-05-05', next: [aNext({ due: '2025-01-01' })] })], {
          limits: { silent: 'off', verify: 'off' },
        }),
      ).toEqual([]));
  });

  describe('no plan: a week without any next action', () => {
    test.each([
      ['2024-05-12', []],
      ['2024-05-13', ['no_plan cust0001 2024-05-13 +0']],
    ])('on %s', (day, expected) => expect(on(day, [aFollowup()])).toEqual(expected));
    test('an open action, a promise or an awaited reply is a plan', () => {
      for (const plan of [
        { next: [aNext({ due: '2024-06-01' })] },
        { promises: [aPromise({ due: '2024-06-01' })] },
        { waiting: { for: 'x', expected: '2024-06-01' } },
      ]) {
        expect(on('2024-05-20', [aFollowup(plan)])).toEqual([]);
      }
    });
  });

  describe('late entries (24 h: template S0 for customers, S4 for follow-ups)', () => {
    const entered = (at: string, recordedAt: string): string[] =>
      on('2024-05-21', [
        aFollowup({ at, recorded: { by: 'li', at: recordedAt }, next: [aNext({ due: '2024-06-01' })] }),
      ]);
    test.each([
      ['2024-05-18T10:00+08:00', '2024-05-19T10:00+08:00', 0],
      ['2024-05-18T10:00+08:00', '2024-05-19T10:01+08:00', 1],
      ['2024-05-18', '2024-05-19T23:59+08:00', 0],
      ['2024-05-18', '2024-05-20T00:00+08:00', 1],
      ['2024-04-01', '2024-05-20T10:00+08:00', 0],
    ])('of %s, entered %s', (at, recordedAt, count) => expect(entered(at, recordedAt)).toHaveLength(count));
    test('shown for a week', () => {
      const followups = [
        aFollowup({
          at: '2024-05-10',
          recorded: { by: 'li', at: '2024-05-14T10:00+08:00' },
          next: [aNext({ due: '2024-06-01' })],
        }),
      ];
      expect(on('2024-05-13', followups)).toEqual([]);
      expect(on('2024-05-20', followups)).toEqual(['late_entry foll0001 2024-05-20 +0']);
      expect(on('2024-05-21', followups)).toEqual([]);
    });
  });

  describe('verification (template S1: second check; S4: every month)', () => {
    const verifiedOn = (verified: { by: string; at: string } | undefined, day: string): string[] => {
      const { verified: _verified, ...customer } = aCustomer();
      const plan = aFollowup({ at: day, next: [aNext({ due: '2025-01-01' })] });
      return brief(
        dueOn(
          day,
          aBook({ customers: [verified ? { ...customer, verified } : customer], followups: [plan] }),
        ),
      );
    };
    test('a paused customer is not asked for', () => {
      const { verified: _verified, ...customer } = aCustomer({
        paused: { until: '2024-06-01', reason: '…' },
      });
      const plan = aFollowup({ next: [aNext({ due: '2025-01-01' })] });
      const kinds = (day: string) =>
        dueOn(day, aBook({ customers: [customer], followups: [plan] })).map(({ kind }) => kind);
      expect(kinds('2024-05-31')).toEqual([]);
      expect(kinds('2024-06-01')).toEqual(['unverified']);
    });
    test('never', () =>
      expect(verifiedOn(undefined, '2024-05-02')).toEqual(['unverified cust0001 2024-05-02 +0']));
    test('30 days are in time', () =>
      expect(verifiedOn({ by: 'li', at: '2024-05-02' }, '2024-06-01')).toEqual([]));
    test('31 are not', () =>
      expect(verifiedOn({ by: 'li', at: '2024-05-02' }, '2024-06-02')).toEqual([
        'unverified cust0001 2024-06-02 +0',
      ]));
  });
});

describe('order and viewers', () => {
  test('overdue days, priority, grade, due, id: a total order', () => {
    const book = aBook({
      customers: [
        aCustomer({ id: 'custaaaa', grade: { value: 'B', reason: '…' } }),
        aCustomer({ id: 'custbbbb', grade: { value: 'A', reason: '…' } }),
      ],
      followups: [
        aFollowup({
          id: 'follaaaa',
          customer: 'custaaaa',
          next: [
            aNext({ id: 'nextcccc', due: '2024-05-12' }),
            aNext({ id: 'nextbbbb', due: '2024-05-12', priority: 'high' }),
            aNext({ id: 'nextaaaa' }),
          ],
        }),
        aFollowup({
          id: 'follbbbb',
          customer: 'custbbbb',
          next: [aNext({ id: 'nextdddd', due: '2024-05-12' }), aNext({ id: 'nexteeee', due: '2024-05-12' })],
        }),
      ],
    });
    expect(dueOn('2024-05-12', book).map(({ id }) => id)).toEqual([
      'nextaaaa',
      'nextbbbb',
      'nextdddd',
      'nexteeee',
      'nextcccc',
    ]);
  });

  test('high priority is shown to owner and lead (template S0: double reminder), to nobody else', () => {
    const items = dueOn(
      '2024-05-12',
      aBook({ followups: [aFollowup({ next: [aNext({ priority: 'high' })] })] }),
    );
    expect(['li', 'wang', 'chen'].map((who) => dueFor(who, items).length)).toEqual([1, 1, 0]);
    expect(items[0]?.why.en).toContain('lead');
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2024-05-01', n));
  const actions = fc.array(
    fc.record({ due: day, priority: fc.constantFrom('high', 'medium', 'low') as fc.Arbitrary<'high'> }),
    { maxLength: 6 },
  );

  test('what is due stays due the next day when nothing was recorded', () => {
    fc.assert(
      fc.property(actions, day, (list, today) => {
        const followups = [
          aFollowup({
            at: '2024-05-01',
            next: list.map((given, place) => aNext({ ...given, id: `next000${place}` })),
          }),
        ];
        const book = aBook({ followups }, { limits: { verify: 'off' } });
        const ids = (when: string): string[] =>
          dueOn(when, book)
            .filter(({ kind }) => kind === 'next')
            .map(({ id }) => id);
        const tomorrow = new Set(ids(addDays(today, 1)));
        expect(ids(today).every((id) => tomorrow.has(id))).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('the order of records does not matter', () => {
    fc.assert(
      fc.property(actions, fc.infiniteStream(fc.nat()), (list, noise) => {
        const followups = list.map((given, place) =>
          aFollowup({ id: `foll000${place}`, next: [aNext({ ...given, id: `next000${place}` })] }),
        );
        const shuffled = followups
          .map((followup) => ({ followup, key: noise.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ followup }) => followup);
        expect(dueOn('2024-07-01', aBook({ followups: shuffled }))).toEqual(
          dueOn('2024-07-01', aBook({ followups })),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
