// What holds for the sales sections whatever the records are: sums over owners and days, funnels that shrink, no order of files.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerOn } from '../../src/domain/as-of.ts';
import type { RecordLists } from '../../src/domain/book.ts';
import { addDays, daysBetween } from '../../src/domain/day.ts';
import { contributionFacts } from '../../src/domain/review-contribution.ts';
import { conversionFacts } from '../../src/domain/review-conversion.ts';
import { funnelFacts } from '../../src/domain/review-funnel.ts';
import { lostFacts } from '../../src/domain/review-lost.ts';
import { movesFacts } from '../../src/domain/review-moves.ts';
import { newCustomersFacts } from '../../src/domain/review-new.ts';
import { ordersFacts } from '../../src/domain/review-orders.ts';
import { pathOf, stayOn } from '../../src/domain/review-path.ts';
import { productsFacts } from '../../src/domain/review-products.ts';
import { renewalFacts } from '../../src/domain/review-renewal.ts';
import type { ReviewScope } from '../../src/domain/review-scope.ts';
import { traitsFacts } from '../../src/domain/review-traits.ts';
import { standingOn } from '../../src/domain/standing.ts';
import type { Customer, Followup, Order, Status } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, anOrder } from '../support/make.ts';
import { bookWith, periodNamed } from '../support/sales-month.ts';

const runs = { seed: 20_240_520, numRuns: Number(process.env['TEND_PROPERTY_RUNS'] ?? 100) };

const kinds: Readonly<Record<string, Status>> = {
  contact: 'prospect',
  need: 'interested',
  proposal: 'interested',
  negotiation: 'interested',
  cooperation: 'won',
  aftercare: 'won',
  paused: 'silent',
  gone: 'lost',
};
const stages = Object.keys(kinds);
// The last one is in no team any more.
const owners = ['wang', 'li', 'chen', 'zhao'];

const life = fc.record({
  owner: fc.constantFrom(...owners),
  met: fc.nat(180),
  first: fc.constantFrom(...stages),
  moves: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...stages)), { maxLength: 5 }),
  archived: fc.option(fc.nat(60), { nil: null }),
  source: fc.constantFrom('referral', 'online', undefined),
  isClear: fc.boolean(),
});

const sale = fc.record({
  customer: fc.nat(13),
  on: fc.nat(200),
  cents: fc.nat(10_000_000),
  currency: fc.constantFrom('CNY', 'USD', undefined),
  kind: fc.constantFrom('contract' as const, 'order' as const, 'renewal' as const),
  months: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  product: fc.option(fc.constantFrom('A', 'a', 'B'), { nil: null }),
});

const idOf = (place: number): string => `c${String(place).padStart(2, '0')}`;

function livedBy(given: typeof life extends fc.Arbitrary<infer T> ? T : never, place: number) {
  const id = idOf(place);
  const met = addDays('2024-01-01', given.met);
  let [day, at] = [met, given.first];
  const followups: Followup[] = [];
  for (const [gap, to] of given.moves) {
    if (to === at) continue;
    day = addDays(day, gap);
    followups.push(
      aFollowup({ id: `f${place}${followups.length}`, customer: id, at: day, move: { from: at, to } }),
    );
    at = to;
  }
  const status = kinds[at]!;
  const customer: Customer = {
    ...aCustomer({ id, owner: given.owner, first_contact: met, status, stage: at }),
    ...(given.source ? { source: given.source } : {}),
    ...(given.isClear ? { needs: { description: '…', budget: 1 } } : {}),
    ...(status === 'lost' ? { lost: { on: day, reason: 'price' } } : {}),
    ...(given.archived == null ? {} : { archived: { on: addDays(day, given.archived), reason: '…' } }),
  };
  return { customer, followups };
}

const folder: fc.Arbitrary<RecordLists> = fc
  .record({ lives: fc.array(life, { maxLength: 12 }), sales: fc.array(sale, { maxLength: 15 }) })
  .map(({ lives, sales }) => {
    const lived = lives.map(livedBy);
    const order = sales.map(({ customer, on, cents, currency, kind, months, product }, place): Order => {
      const signed = addDays('2024-01-01', on);
      return {
        ...anOrder({
          id: `o${place}`,
          customer: idOf(customer),
          signed_on: signed,
          amount: cents / 100,
          kind,
        }),
        ...(currency ? { currency } : {}),
        ...(months == null ? {} : { end_on: addDays(signed, 30 * months) }),
        ...(product == null ? {} : { items: [{ id: 'i', product, quantity: 1, price: cents / 100 }] }),
      };
    });
    return {
      customer: lived.map(({ customer }) => customer),
      followup: lived.flatMap(({ followups }) => followups),
      order,
    };
  });

const seen = fc.record({
  folder,
  period: fc.constantFrom(
    '2024-W05',
    '2024-W20',
    '2024-03',
    '2024-05',
    '2024-Q1',
    '2024-Q2',
    '2023-12',
    '2025-01',
  ),
  today: fc.nat(260).map((days) => addDays('2024-01-01', days)),
});

const sections = {
  newCustomersFacts,
  movesFacts,
  funnelFacts,
  conversionFacts,
  lostFacts,
  traitsFacts,
  ordersFacts,
  contributionFacts,
  productsFacts,
  renewalFacts,
};

const holds = (check: (scope: ReviewScope, records: RecordLists) => void): void =>
  fc.assert(
    fc.property(seen, ({ folder: records, period, today }) =>
      check({ book: bookWith(records), period: periodNamed(period), today, owner: null }, records),
    ),
    runs,
  );

/** The numbers that can be added, by name. */
function additive(scope: ReviewScope): Readonly<Record<string, number>> {
  const moves = movesFacts(scope);
  const orders = ordersFacts(scope);
  const lost = lostFacts(scope);
  const amounts = orders.currencies.map(({ currency, amount }) => [
    `amount ${currency}`,
    Math.round(amount * 100),
  ]);
  return {
    new: newCustomersFacts(scope).count,
    moves: moves.count,
    ...Object.fromEntries(Object.entries(moves.ways).map(([way, count]) => [`way ${way}`, count])),
    lostOpportunities: lost.opportunities,
    orders: orders.orders,
    ended: renewalFacts(scope).rate.whole,
    renewed: renewalFacts(scope).rate.part,
    items: productsFacts(scope).orders,
    ...Object.fromEntries(amounts),
  };
}

function added(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of all)
    for (const [key, value] of Object.entries(each)) sums[key] = (sums[key] ?? 0) + value;
  return sums;
}

const nonZero = (sums: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== 0));

describe('sales sections', () => {
  test('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(seen, fc.infiniteStream(fc.nat()), ({ folder: records, period, today }, keys) => {
        const shuffled = Object.fromEntries(
          Object.entries(records).map(([type, list]) => [
            type,
            (list as readonly object[])
              .map((record) => ({ record, key: keys.next().value as number }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ record }) => record),
          ]),
        ) as RecordLists;
        for (const facts of Object.values(sections)) {
          const of = (given: RecordLists) =>
            JSON.stringify(facts({ book: bookWith(given), period: periodNamed(period), today, owner: null }));
          expect(of(shuffled)).toBe(of(records));
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });

  test('of the team are the sum of the owners and of what belongs to nobody', () => {
    holds((scope, records) => {
      // Orders of customers that are gone count for the team only.
      const owned = new Set(records.customer?.map(({ id }) => id));
      const kept = { ...records, order: records.order?.filter(({ customer }) => owned.has(customer)) ?? [] };
      const book = bookWith(kept);
      const team = additive({ ...scope, book });
      const people = owners.map((owner) => additive({ ...scope, book, owner }));
      expect(nonZero(added(people))).toEqual(nonZero(team));
      const { by_owner: byOwner, count } = newCustomersFacts(scope);
      expect(byOwner.reduce((sum, each) => sum + each.count, 0)).toBe(count);
      for (const { by_owner: sums, orders } of ordersFacts(scope).currencies)
        expect(sums.reduce((sum, each) => sum + each.orders, 0)).toBe(orders);
    });
  });

  test('of a period are the sum of its days', () => {
    holds((scope) => {
      const { from, to } = scope.period;
      const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, place) => addDays(from, place));
      const daily = days.map((day) =>
        additive({ ...scope, period: { ...scope.period, from: day, to: day } }),
      );
      expect(nonZero(added(daily))).toEqual(nonZero(additive(scope)));
    });
  });

  test('have funnels that never grow', () => {
    holds((scope) => {
      const { steps, known } = funnelFacts(scope);
      expect(steps[0]?.reached).toBe(known);
      const lists = [
        steps.map(({ reached }) => reached),
        ...conversionFacts(scope).cohorts.map(({ reached }) => reached.map(({ count }) => count)),
      ];
      for (const counts of lists) expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    });
  });

  test('lose nobody between the start and the end', () => {
    holds((scope) => {
      const { standing, known, archived } = funnelFacts(scope);
      expect(standing.reduce((sum, { customers }) => sum + customers, 0)).toBe(known - archived);
      const { snapshot, won } = conversionFacts(scope);
      for (const { at_start: start, onward, stayed, back, silent, lost, archived: put } of snapshot)
        expect(onward + stayed + back + silent + lost + put).toBe(start);
      expect(snapshot.reduce((sum, { at_start: start }) => sum + start, 0)).toBe(won.whole);
    });
  });

  test('never have a part greater than its whole', () => {
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('part' in value && 'whole' in value) {
        expect(value.part).toBeGreaterThanOrEqual(0);
        expect(value.part).toBeLessThanOrEqual(value.whole as number);
      }
      for (const part of Object.values(value)) check(part);
    };
    holds((scope) => {
      for (const facts of Object.values(sections)) check(facts(scope));
    });
  });

  test('know nothing that came after today', () => {
    holds((scope, records) => {
      const { today, book } = scope;
      const buyers = new Set(records.order?.map(({ customer }) => customer));
      const earlier = {
        // Somebody who bought before the first contact is named by the orders.
        customer: book.customers
          .filter(({ id, first_contact: on }) => on <= today || buyers.has(id))
          .map((customer) => customerOn(today, customer, book)),
        followup: records.followup?.filter(({ at }) => at <= today) ?? [],
        order: records.order?.filter(({ signed_on: on }) => on <= today) ?? [],
      };
      for (const facts of Object.values(sections))
        expect(facts({ ...scope, book: bookWith(earlier) })).toEqual(facts(scope));
    });
  });

  test('stand where standing.ts says', () => {
    holds((scope) => {
      const { book, today } = scope;
      for (const customer of book.customers) {
        const stay = stayOn(pathOf(customer, book), today);
        if (customer.first_contact > today) continue;
        const { status, stage } = standingOn(
          today,
          customer,
          book.followupsOf.get(customer.id) ?? [],
          book.settings,
        );
        expect([stay?.status, stay?.stage]).toEqual([status, stage]);
      }
    });
  });
});
