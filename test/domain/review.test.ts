// The frame of a review: which days, what before, how much of it has passed. And the book as it was known on a day.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, type RecordLists, bookOf, recordsOf } from '../../src/domain/book.ts';
import { parsePeriod } from '../../src/domain/date-grammar.ts';
import { addDays } from '../../src/domain/day.ts';
import { begunOn, bookOn } from '../../src/domain/known-on.ts';
import {
  firstRecordedDay,
  periodAround,
  previousPeriod,
  progressOf,
  reviewOf,
} from '../../src/domain/review.ts';
import { recordTypes } from '../../src/domain/record.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type {
  Case,
  Customer,
  Followup,
  Opportunity,
  Survey,
  Task,
} from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise, anOrder, team } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

function periodOf(name: string) {
  const parsed = parsePeriod(name, '2024-05-20');
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  return parsed.value;
}

describe('the period before', () => {
  test.each([
    ['2024-W20', '2024-W19'],
    ['2024-W01', '2023-W52'],
    // 2020 has 53 weeks.
    ['2021-W01', '2020-W53'],
    ['2024-05', '2024-04'],
    ['2024-01', '2023-12'],
    ['2024-Q2', '2024-Q1'],
    ['2024-Q1', '2023-Q4'],
  ])('of %s is %s', (name, before) => {
    const period = periodOf(name);
    const previous = previousPeriod(period);
    expect(previous).toEqual(periodOf(before));
    expect(addDays(previous.to, 1)).toBe(period.from);
  });

  test('a day lies in the period around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.constantFrom('week', 'month', 'quarter'),
        (n, unit) => {
          const day = addDays('2024-05-20', n);
          const { from, to } = periodAround(day, unit);
          expect(from <= day && day <= to).toBe(true);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('how much of 2024-W20 has passed', () => {
  test.each([
    ['2024-05-12', { state: 'future', past: 0, through: null, isWorkDone: false }],
    ['2024-05-13', { state: 'running', past: 1, through: '2024-05-13', isWorkDone: false }],
    ['2024-05-16', { state: 'running', past: 4, through: '2024-05-16', isWorkDone: false }],
    // Friday's review judges the week.
    ['2024-05-17', { state: 'running', past: 5, through: '2024-05-17', isWorkDone: true }],
    ['2024-05-18', { state: 'running', past: 6, through: '2024-05-18', isWorkDone: true }],
    ['2024-05-19', { state: 'past', past: 7, through: '2024-05-19', isWorkDone: true }],
    ['2024-06-30', { state: 'past', past: 7, through: '2024-05-19', isWorkDone: true }],
  ])('on %s', (day, expected) =>
    expect(progressOf(periodOf('2024-W20'), day)).toEqual({ all: 7, ...expected }),
  );

  test.each([
    // 2024-06-28 is the last Friday of June; 2024-05-24 a Friday with a week to come.
    ['2024-06', '2024-06-28', true],
    ['2024-05', '2024-05-24', false],
  ])('the working days of %s on %s', (name, day, isWorkDone) =>
    expect(progressOf(periodOf(name), day).isWorkDone).toBe(isWorkDone),
  );
});

test('both periods see the same book and the same day', () => {
  const scope = { book: aBook(), period: periodOf('2024-W20'), today: '2024-05-20', owner: 'li' };
  const { now, before } = reviewOf(scope);
  expect(now).toBe(scope);
  expect(before).toEqual({ ...scope, period: periodOf('2024-W19') });
});

test('the first day any record speaks of', () => {
  expect(firstRecordedDay(aBook({ customers: [] }))).toBeNull();
  const followups = [aFollowup({ at: '2024-04-02' })];
  expect(firstRecordedDay(aBook({ followups }))).toBe('2024-04-02');
});

const entered = (at: string) => ({ by: 'li', at });
const early = entered('2024-05-01T10:00+08:00');
const settings = fillSettings({ team, timezone: 'Asia/Shanghai' });
const bookWith = (lists: RecordLists) => bookOf(settings, { customer: [aCustomer()], ...lists });

const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'case0001',
  customer: 'cust0001',
  kind: 'complaint',
  at: '2024-05-06',
  content: '…',
  handler: 'chen',
  state: 'open',
  recorded: early,
  ...given,
});
const aTask = (given: Partial<Task> = {}): Task => ({
  id: 'task0001',
  customer: 'cust0001',
  title: '…',
  owner: 'li',
  due: '2024-05-30',
  priority: 'medium',
  state: 'todo',
  created_by: 'li',
  recorded: early,
  ...given,
});
const anOpportunity = (given: Partial<Opportunity> = {}): Opportunity => ({
  id: 'oppo0001',
  customer: 'cust0001',
  title: '…',
  owner: 'li',
  recorded: early,
  ...given,
});
const aSurvey = (given: Partial<Survey> = {}): Survey => ({
  id: 'surv0001',
  customer: 'cust0001',
  at: '2024-05-06',
  by: 'li',
  scores: { quality: 4 },
  recorded: early,
  ...given,
});

inEveryZone(() => {
  describe('what happened after the day is undone', () => {
    const day = '2024-05-10';
    const later = '2024-05-11T00:10+08:00';
    /** 23:50 in the team's zone, though the day after as it is written. */
    const stillToday = '2024-05-11T01:50+10:00';

    test('nothing after it: the very same book', () => {
      const book = bookWith({ followup: [aFollowup({ at: stillToday, recorded: entered(stillToday) })] });
      expect(bookOn(day, book)).toBe(book);
    });

    test('a follow-up, an order, a case, a survey, a task and an opportunity are left out', () => {
      const book = bookWith({
        followup: [aFollowup({ at: later, recorded: entered(later) })],
        order: [anOrder({ signed_on: '2024-05-11', recorded: early })],
        case: [aCase({ at: later })],
        survey: [aSurvey({ at: later })],
        task: [aTask({ recorded: entered(later) })],
        opportunity: [anOpportunity({ recorded: entered(later) })],
      });
      const then = bookOn(day, book);
      expect([then.followups, then.orders, then.cases, then.surveys, then.tasks, then.opportunities]).toEqual(
        [[], [], [], [], [], []],
      );
    });

    test('what was entered later was not known, whatever day it speaks of', () => {
      const book = bookWith({
        followup: [aFollowup({ at: '2024-05-05', recorded: entered(later) })],
        order: [anOrder({ signed_on: '2024-05-05', recorded: entered(later) })],
      });
      const then = bookOn(day, book);
      expect(then.followups).toEqual([]);
      expect(then.orders).toEqual([]);
      expect(bookOn('2024-05-11', book)).toBe(book);
    });

    test('a customer first met or entered later is left out with all that is theirs', () => {
      const customers: Customer[] = [
        aCustomer(),
        aCustomer({ id: 'cust0002', first_contact: '2024-05-11' }),
        aCustomer({ id: 'cust0003', recorded: entered(later) }),
      ];
      const tasks = customers.map(({ id }, place) => aTask({ id: `task000${place}`, customer: id }));
      const then = bookOn(day, bookWith({ customer: customers, task: tasks }));
      expect(then.customers.map(({ id }) => id)).toEqual(['cust0001']);
      expect(then.tasks.map(({ customer }) => customer)).toEqual(['cust0001']);
    });

    test('what was done later was open', () => {
      const done = { at: later, by: 'li' };
      const followup = aFollowup({
        next: [aNext({ state: 'done', done }), aNext({ id: 'next0002' })],
        promises: [aPromise({ state: 'done', done })],
        waiting: { for: '…', done },
      });
      const [then] = bookOn(day, bookWith({ followup: [followup] })).followups;
      expect(then).toEqual({
        ...followup,
        next: [aNext(), aNext({ id: 'next0002' })],
        promises: [aPromise()],
        waiting: { for: '…' },
      });
    });

    test('what was done on the day stays done', () => {
      const done = { at: stillToday, by: 'li' };
      const book = bookWith({ followup: [aFollowup({ next: [aNext({ state: 'done', done })] })] });
      expect(bookOn(day, book)).toBe(book);
    });

    test('a task: its end, its check and its comments', () => {
      const comment = { id: 'comm0001', at: '2024-05-09', by: 'li', text: '…' };
      const task = aTask({
        state: 'done',
        done: { at: later, by: 'li' },
        review: { by: 'wang', at: later, ok: true },
        comments: [comment, { ...comment, id: 'comm0002', at: later }],
      });
      expect(bookOn(day, bookWith({ task: [task] })).tasks).toEqual([aTask({ comments: [comment] })]);
    });

    test.each<[string, Partial<Case>, Partial<Case>]>([
      ['answered and resolved later: open', { responded_at: later }, { state: 'open' }],
      [
        'answered before: doing',
        { responded_at: '2024-05-07' },
        { state: 'doing', responded_at: '2024-05-07' },
      ],
    ])('a case, %s', (_, given, expected) => {
      const resolved = { state: 'resolved', resolved_at: later, result: '…', satisfied: true } as const;
      const then = bookOn(day, bookWith({ case: [aCase({ ...resolved, ...given })] }));
      expect(then.cases).toEqual([aCase(expected)]);
    });

    test('an opportunity: its stage as it was, and not closed', () => {
      const move = (id: string, at: string, from: string, to: string) => ({ id, at, by: 'li', from, to });
      const first = move('move0001', '2024-05-02', 'contact', 'need');
      const opportunity = anOpportunity({
        stage: 'won',
        moves: [first, move('move0002', later, 'need', 'won')],
        closed: { on: '2024-05-11', result: 'won' },
      });
      expect(bookOn(day, bookWith({ opportunity: [opportunity] })).opportunities).toEqual([
        anOpportunity({ stage: 'need', moves: [first] }),
      ]);
    });

    test('a customer: its status, its loss, the archive, the second check, an acknowledged milestone', () => {
      const customer = aCustomer({
        status: 'lost',
        lost: { on: '2024-05-11', reason: 'price' },
        archived: { on: '2024-05-12', reason: '…' },
        verified: { by: 'wang', at: later },
        milestones: [{ id: 'mile0001', kind: 'x', on: '05-01', acknowledged: ['2024-05-01', '2024-05-12'] }],
      });
      const followup = aFollowup({
        at: later,
        move: { from: 'interested', to: 'lost' },
        recorded: entered(later),
      });
      const [then] = bookOn(day, bookWith({ customer: [customer], followup: [followup] })).customers;
      expect(then).toMatchObject({ status: 'interested', milestones: [{ acknowledged: ['2024-05-01'] }] });
      expect(Object.keys(then!).filter((key) => ['lost', 'archived', 'verified'].includes(key))).toEqual([]);
    });

    test.each<[string, readonly Partial<Followup>[], string]>([
      ['a move made in time counts', [{ at: '2024-05-05', recorded: early }], 'won'],
      ['a move entered later is undone', [{ at: '2024-05-05', recorded: entered(later) }], 'prospect'],
      [
        'one entered late, before a move that was known, changes nothing',
        [
          {
            id: 'foll0001',
            at: '2024-05-04',
            recorded: entered(later),
            move: { from: 'prospect', to: 'interested' },
          },
          { id: 'foll0002', at: '2024-05-05', recorded: early, move: { from: 'interested', to: 'won' } },
        ],
        'won',
      ],
    ])('%s', (_, given, status) => {
      const followup = given.map((each) => aFollowup({ move: { from: 'prospect', to: 'won' }, ...each }));
      const book = bookWith({ customer: [aCustomer({ status: 'won' })], followup });
      expect(bookOn(day, book).customers[0]?.status).toBe(status);
    });
  });

  test('before the first entry, records count by the days they speak of', () => {
    const typedIn = entered('2025-01-10T10:00+08:00');
    const book = bookWith({
      customer: [aCustomer({ first_contact: '2024-03-01', recorded: typedIn })],
      followup: [
        aFollowup({ at: '2024-05-05', recorded: typedIn }),
        aFollowup({ id: 'foll0002', at: '2024-06-05', recorded: typedIn }),
      ],
    });
    expect(begunOn(book)).toBe('2025-01-10');
    const then = bookOn('2024-05-10', book);
    expect(then.customers).toHaveLength(1);
    expect(then.followups.map(({ id }) => id)).toEqual(['foll0001']);
  });
});

/** Records of a few days around the one that is asked for, entered on any of them. */
const offset = fc.integer({ min: -6, max: 6 });
const base = '2024-05-10';
const noon = (day: string): string => `${day}T12:00+08:00`;
const anEvent = fc.record({
  kind: fc.constantFrom('followup', 'order', 'case', 'survey', 'task'),
  at: offset,
  entered: offset,
  done: fc.option(offset),
});

function listsOf(events: readonly { kind: string; at: number; entered: number; done: number | null }[]) {
  const followup: Followup[] = [];
  const others = {
    order: [] as object[],
    case: [] as object[],
    survey: [] as object[],
    task: [] as object[],
  };
  for (const [place, event] of events.entries()) {
    const at = addDays(base, event.at);
    const recorded = entered(noon(addDays(base, event.entered)));
    const id = `${event.kind.slice(0, 4)}${String(place).padStart(4, '0')}`;
    const done = event.done == null ? null : { at: noon(addDays(base, event.done)), by: 'li' };
    if (event.kind === 'followup')
      followup.push(
        aFollowup({ id, at, recorded, next: [aNext(done == null ? {} : { state: 'done', done })] }),
      );
    if (event.kind === 'order') others.order.push(anOrder({ id, signed_on: at, recorded }));
    if (event.kind === 'case')
      others.case.push(
        aCase({ id, at, recorded, ...(done == null ? {} : { state: 'resolved', resolved_at: done.at }) }),
      );
    if (event.kind === 'survey') others.survey.push(aSurvey({ id, at, recorded }));
    if (event.kind === 'task')
      others.task.push(aTask({ id, recorded, ...(done == null ? {} : { state: 'done', done }) }));
  }
  return { followup, ...others } as RecordLists;
}

/** The records; the indexes of a book are made when they are asked for. */
const contentsOf = (book: Book) => recordTypes.map((type) => recordsOf(book, type));

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);

describe('properties of what was known', () => {
  test('records entered after the day change nothing', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (events) => {
        const all = bookOn(base, bookWith(listsOf(events)));
        // Ids say the place in the list: what was not known is taken out afterwards.
        const only = bookOn(base, bookWith(listsOfKept(events, (event) => event.entered <= 0)));
        expect(contentsOf(all)).toEqual(contentsOf(only));
      }),
      { seed: 6, numRuns },
    );
  });

  test('nothing in it lies after the day, and twice is once', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), offset, (events, n) => {
        const day = addDays(base, n);
        const then = bookOn(day, bookWith(listsOf(events)));
        const moments = JSON.stringify([then.followups, then.orders, then.cases, then.surveys, then.tasks]);
        const days = [...moments.matchAll(/"(?:at|signed_on|resolved_at)":"(\d{4}-\d{2}-\d{2})/g)];
        expect(days.map(([, on]) => on!).filter((on) => on > day)).toEqual([]);
        expect(contentsOf(bookOn(day, then))).toEqual(contentsOf(then));
      }),
      { seed: 7, numRuns },
    );
  });

  test('a later day knows no less', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), offset, (events, n) => {
        const book = bookWith(listsOf(events));
        const day = addDays(base, n);
        const idsOn = (on: string): string[] => {
          const then = bookOn(on, book);
          return [then.followups, then.orders, then.cases, then.surveys, then.tasks].flatMap((list) =>
            list.map(({ id }) => id),
          );
        };
        // The customer was entered on 1 May: the folder has begun on each of these days.
        expect(new Set(idsOn(addDays(day, 1)))).toEqual(new Set([...idsOn(day), ...idsOn(addDays(day, 1))]));
      }),
      { seed: 8, numRuns },
    );
  });
});

function listsOfKept<E extends { kind: string; at: number; entered: number; done: number | null }>(
  events: readonly E[],
  isKept: (event: E) => boolean,
): RecordLists {
  const kept = new Set(
    events.flatMap((event, place) => (isKept(event) ? [String(place).padStart(4, '0')] : [])),
  );
  const { followup = [], order = [], case: cases = [], survey = [], task = [] } = listsOf(events);
  const only = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.filter(({ id }) => kept.has(id.slice(4)));
  return {
    followup: only(followup),
    order: only(order),
    case: only(cases),
    survey: only(survey),
    task: only(task),
  };
}
