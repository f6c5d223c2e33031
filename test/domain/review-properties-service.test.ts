// What holds for the service sections whatever the records are: sums over people and days, parts of wholes, no order of files.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordLists } from '../../src/domain/book.ts';
import { addDays } from '../../src/domain/day.ts';
import { actionsFacts } from '../../src/domain/review-actions.ts';
import { activityFacts } from '../../src/domain/review-activity.ts';
import { careFacts } from '../../src/domain/review-care.ts';
import { casesFacts } from '../../src/domain/review-cases.ts';
import { healthFacts } from '../../src/domain/review-health.ts';
import { ordersFacts } from '../../src/domain/review-orders.ts';
import { peopleFacts } from '../../src/domain/review-people.ts';
import { planFacts } from '../../src/domain/review-plan.ts';
import { qualityFacts } from '../../src/domain/review-quality.ts';
import { satisfactionFacts } from '../../src/domain/review-satisfaction.ts';
import type { ReviewScope } from '../../src/domain/review-scope.ts';
import { segmentsFacts } from '../../src/domain/review-segments.ts';
import { timelinessFacts } from '../../src/domain/review-timeliness.ts';
import type { Case, Customer, Followup, Order, Survey, Task } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, aNext, aPromise, anOrder } from '../support/make.ts';
import { bookWith, periodNamed } from '../support/sales-month.ts';

const runs = { seed: 20_240_520, numRuns: Number(process.env['TEND_PROPERTY_RUNS'] ?? 100) };

const people = ['wang', 'li', 'chen', 'zhao']; // the last one is in no team any more
const person = fc.constantFrom(...people);
const day = fc.nat(200).map((days) => addDays('2024-01-01', days));
/** A plain day, or an hour that another zone counts to the day before or after. */
const moment = fc
  .tuple(day, fc.constantFrom('', 'T00:30+08:00', 'T23:30+08:00', 'T20:00Z'))
  .map(([on, hour]) => `${on}${hour}`);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
/** The last one is of nobody. */
const customerId = fc.nat(8).map((place) => `c${place}`);
const later = (at: string, days: number): string => `${addDays(at.slice(0, 10), days)}T12:00+08:00`;

const customer = fc
  .record({
    owner: person,
    met: day,
    entered: fc.nat(50),
    archived: maybe(day),
    standing: fc.constantFrom(
      ['prospect', 'contact'] as const,
      ['won', 'cooperation'] as const,
      ['lost', 'gone'] as const,
    ),
    segment: maybe(fc.constantFrom('key' as const, 'risk' as const, 'routine' as const)),
    paused: maybe(day),
    verified: maybe(day),
    by: person,
  })
  .map(({ owner, met, entered, archived, standing: [status, stage], segment, paused, verified, by }) => ({
    ...aCustomer({ owner, first_contact: met, status, stage, recorded: { by, at: later(met, entered) } }),
    ...(archived == null ? {} : { archived: { on: archived, reason: '…' } }),
    ...(segment == null ? {} : { segment }),
    ...(paused == null ? {} : { paused: { until: paused, reason: '…' } }),
    ...(verified == null ? {} : { verified: { by, at: verified } }),
  }));

const followup = fc
  .record({
    of: customerId,
    at: moment,
    by: person,
    entered: fc.nat(3),
    method: fc.constantFrom('phone', 'visit', undefined),
    owner: person,
    due: fc.nat(30),
    done: maybe(fc.nat(40)),
    until: maybe(fc.nat(50)),
    state: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const),
  })
  .map(({ of, at, by, entered, method, owner, due, done, until, state }): Followup => {
    const on = at.slice(0, 10);
    const action = {
      due: addDays(on, due),
      state,
      ...(done == null || state === 'open' ? {} : { done: { at: later(on, done), by: owner } }),
      ...(until == null ? {} : { snoozed: { until: addDays(on, until), reason: '…' } }),
    };
    const { method: _, ...rest } = aFollowup({
      customer: of,
      at,
      by,
      recorded: { by, at: later(at, entered) },
    });
    return {
      ...rest,
      ...(method == null ? {} : { method }),
      next: [aNext({ ...action, owner })],
      promises: [aPromise({ ...action, by })],
    };
  });

const service = fc
  .record({
    of: customerId,
    at: moment,
    handler: person,
    kind: fc.constantFrom('complaint' as const, 'inquiry' as const, 'aftersales' as const),
    category: maybe(fc.constantFrom('quality', 'delivery')),
    responded: maybe(fc.nat(3)),
    resolved: maybe(fc.nat(20)),
  })
  .map(({ of, at, handler, kind, category, responded, resolved }): Omit<Case, 'id'> => ({
    customer: of,
    at,
    handler,
    kind,
    content: '…',
    state: resolved == null ? 'open' : 'resolved',
    recorded: { by: handler, at: later(at, 0) },
    ...(category == null ? {} : { category }),
    ...(responded == null ? {} : { responded_at: later(at, responded) }),
    ...(resolved == null ? {} : { resolved_at: later(at, resolved) }),
  }));

const survey = fc
  .record({ of: customerId, at: moment, by: person, quality: fc.integer({ min: 1, max: 5 }) })
  .map(({ of, at, by, quality }): Omit<Survey, 'id'> => ({
    customer: of,
    at,
    by,
    scores: { quality },
    recorded: { by, at: later(at, 0) },
  }));

const order = fc
  .record({ of: customerId, on: day, cents: fc.nat(10_000_000), currency: fc.constantFrom('CNY', 'USD') })
  .map(({ of, on, cents, currency }): Order =>
    anOrder({ customer: of, signed_on: on, amount: cents / 100, currency }),
  );

const task = fc
  .record({ of: maybe(customerId), due: day, owner: person, at: day })
  .map(({ of, due, owner, at }): Omit<Task, 'id'> => ({
    ...(of == null ? {} : { customer: of }),
    title: '…',
    owner,
    due,
    priority: 'low',
    state: 'todo',
    created_by: owner,
    recorded: { by: owner, at: later(at, 0) },
  }));

const numbered = <T extends object>(prefix: string, records: readonly T[]) =>
  records.map((record, place) => ({ ...record, id: `${prefix}${place}` }));

const folder: fc.Arbitrary<RecordLists> = fc
  .record({
    customer: fc.array(customer, { maxLength: 7 }),
    followup: fc.array(followup, { maxLength: 14 }),
    case: fc.array(service, { maxLength: 6 }),
    survey: fc.array(survey, { maxLength: 5 }),
    order: fc.array(order, { maxLength: 6 }),
    task: fc.array(task, { maxLength: 4 }),
  })
  .map((lists) => ({
    customer: numbered('c', lists.customer) as Customer[],
    followup: numbered('f', lists.followup).map((each) => ({
      ...each,
      next: numbered(`${each.id}n`, each.next ?? []),
      promises: numbered(`${each.id}p`, each.promises ?? []),
    })),
    case: numbered('k', lists.case),
    survey: numbered('s', lists.survey),
    order: numbered('o', lists.order),
    task: numbered('t', lists.task),
  }));

const seen = fc.record({
  records: folder,
  name: fc.constantFrom(
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

const scopeFrom = (records: RecordLists, name: string, today: string): ReviewScope => ({
  book: bookWith(records),
  period: periodNamed(name),
  today,
  owner: null,
});

const holds = (check: (scope: ReviewScope) => void, numRuns = runs.numRuns): void =>
  fc.assert(
    fc.property(seen, ({ records, name, today }) => check(scopeFrom(records, name, today))),
    { ...runs, numRuns },
  );

const sections = {
  activityFacts,
  actionsFacts,
  timelinessFacts,
  casesFacts,
  satisfactionFacts,
  healthFacts,
  segmentsFacts,
  careFacts,
  qualityFacts,
  peopleFacts,
  planFacts,
};

type Numbers = Readonly<Record<string, number>>;

/** The numbers that belong to a person, whoever owns the customer. */
function ofPeople(scope: ReviewScope): Numbers {
  const {
    by_kind: _kinds,
    by_person: _people,
    missed_actions: missed,
    kept,
    ...actions
  } = actionsFacts(scope);
  const timely = timelinessFacts(scope);
  return {
    ...actions,
    kept: kept.part,
    over: kept.whole,
    listed: missed.length,
    followups: activityFacts(scope).followups,
    written: timely.followups.entered,
    writtenInTime: timely.followups.in_time.part,
    fast: timely.followups.fast.part,
    entered: timely.customers.entered,
    enteredInTime: timely.customers.in_time.part,
    typedIn: timely.typed_in,
    late: timely.late.length,
  };
}

/** The numbers that belong to the owner of a customer. */
function ofOwners(scope: ReviewScope): Numbers {
  const { happened, resolved, open, complaint_rate: rate } = casesFacts(scope);
  const { surveys, asked } = satisfactionFacts(scope);
  const { frequency, not_spoken_to: notSpoken } = activityFacts(scope);
  const { customers, colours, rose, fell } = healthFacts(scope);
  const { segments } = segmentsFacts(scope);
  const care = careFacts(scope);
  const quality = qualityFacts(scope);
  return {
    happened,
    resolved,
    open,
    complained: rate.part,
    active: rate.whole,
    surveys,
    asked: asked.part,
    buyers: asked.whole,
    conversations: frequency.conversations,
    notSpoken,
    customers,
    ...colours,
    rose,
    fell,
    ...segments,
    care: care.kept.whole,
    cared: care.kept.part,
    missedCare: care.missed.length,
    complete: quality.complete.part,
    verified: quality.verified.part,
    silent: quality.silent.length,
  };
}

/** The numbers of which a period has as many as its days together. */
function ofDays(scope: ReviewScope): Numbers {
  const { happened, resolved } = casesFacts(scope);
  return { ...ofPeople(scope), happened, resolved, surveys: satisfactionFacts(scope).surveys };
}

function added(all: readonly Numbers[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of all)
    for (const [key, value] of Object.entries(each)) sums[key] = (sums[key] ?? 0) + value;
  return sums;
}

function daysOf({ period }: ReviewScope): string[] {
  const days: string[] = [];
  for (let on = period.from; on <= period.to; on = addDays(on, 1)) days.push(on);
  return days;
}

describe('service sections', () => {
  test('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(seen, fc.infiniteStream(fc.nat()), ({ records, name, today }, keys) => {
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
          const of = (given: RecordLists) => JSON.stringify(facts(scopeFrom(given, name, today)));
          expect(of(shuffled)).toBe(of(records));
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });

  test('what people did adds up to the team', () =>
    holds((scope) => {
      const each = people.map((owner) => ofPeople({ ...scope, owner }));
      expect(added(each)).toEqual(ofPeople(scope));
    }));

  test('what owners have adds up to the team, but for customers that are gone', () => {
    fc.assert(
      fc.property(seen, ({ records, name, today }) => {
        const known = new Set(records.customer?.map(({ id }) => id));
        const isKnown = ({ customer: id }: { readonly customer?: string }) => id != null && known.has(id);
        const scope = scopeFrom(
          {
            ...records,
            followup: records.followup?.filter(isKnown) ?? [],
            case: records.case?.filter(isKnown) ?? [],
            survey: records.survey?.filter(isKnown) ?? [],
          },
          name,
          today,
        );
        const each = people.map((owner) => ofOwners({ ...scope, owner }));
        expect(added(each)).toEqual(ofOwners(scope));
      }),
      runs,
    );
  });

  test('a period has as much as its days', () =>
    holds(
      (scope) => {
        const each = daysOf(scope).map((on) =>
          ofDays({ ...scope, period: { ...scope.period, from: on, to: on } }),
        );
        expect(added(each)).toEqual(ofDays(scope));
      },
      Math.ceil(runs.numRuns / 4),
    ));

  test('rows add up to the number above them', () =>
    holds((scope) => {
      const activity = activityFacts(scope);
      const sum = (rows: readonly { readonly followups: number }[]) =>
        rows.reduce((total, { followups }) => total + followups, 0);
      expect(sum(activity.by_person)).toBe(activity.followups);
      expect(sum(activity.by_method)).toBe(activity.followups);
      expect(sum(activity.trend)).toBe(activity.followups);
      const actions = actionsFacts(scope);
      const { in_time: inTime, postponed, late, missed, pending, undated, due } = actions;
      expect(inTime + postponed + late + missed + pending + undated).toBe(due);
      for (const rows of [actions.by_kind, actions.by_person])
        expect(rows.reduce((total, row) => total + row.due, 0)).toBe(due);
      const cases = casesFacts(scope);
      expect(cases.by_kind.reduce((total, row) => total + row.happened, 0)).toBe(cases.happened);
      expect(cases.reasons.reduce((total, row) => total + row.complaints, 0)).toBe(
        cases.by_kind.find(({ kind }) => kind === 'complaint')?.happened,
      );
      const plan = planFacts(scope);
      expect(plan.overdue + plan.remaining + plan.due).toBe(plan.items.length);
      for (const rows of [plan.by_kind, plan.by_person])
        expect(rows.reduce((total, row) => total + row.due, 0)).toBe(plan.due);
      const care = careFacts(scope);
      for (const rows of [care.by_segment, care.by_person])
        expect(rows.reduce((total, row) => total + row.kept.whole, 0)).toBe(care.kept.whole);
      expect(care.kept.whole - care.kept.part).toBe(care.missed.length);
    }));

  test('people add up to the sections that they are made of', () =>
    holds((scope) => {
      const rows = peopleFacts(scope).people;
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + of(row), 0);
      expect(sum(({ followups }) => followups)).toBe(activityFacts(scope).followups);
      expect(sum(({ actions }) => actions.due)).toBe(actionsFacts(scope).due);
      expect(sum(({ complaints }) => complaints)).toBe(
        casesFacts(scope).by_kind.find(({ kind }) => kind === 'complaint')?.happened,
      );
      const orders = ordersFacts(scope);
      expect(sum(({ orders: count }) => count)).toBe(orders.orders);
      for (const { currency, amount } of orders.currencies) {
        const cents = sum(({ amounts }) =>
          Math.round((amounts.find((each) => each.currency === currency)?.amount ?? 0) * 100),
        );
        expect(cents).toBe(Math.round(amount * 100));
      }
    }));

  test('a part is never more than its whole, and a period to come has nothing', () =>
    holds((scope) => {
      for (const facts of Object.values(sections)) expectShares(facts(scope));
      if (scope.period.from <= scope.today) return;
      expect(activityFacts(scope)).toMatchObject({ followups: 0, trend: [] });
      expect(casesFacts(scope)).toMatchObject({ happened: 0, resolved: 0, open: 0 });
      expect(satisfactionFacts(scope).surveys).toBe(0);
      expect(careFacts(scope).kept).toEqual({ part: 0, whole: 0 });
      expect(healthFacts(scope)).toMatchObject({ rose: 0, fell: 0 });
    }));
});

function expectShares(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('part' in value && 'whole' in value) {
    expect(value.part).toBeGreaterThanOrEqual(0);
    expect(value.part).toBeLessThanOrEqual(value.whole as number);
  }
  for (const part of Object.values(value)) expectShares(part);
}
