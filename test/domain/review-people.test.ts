// Data quality, people and the plan, counted by hand; the examples of docs/reports.md.
import { describe, expect, test } from 'vitest';
import { peopleFacts } from '../../src/domain/review-people.ts';
import { followingPeriod, planFacts } from '../../src/domain/review-plan.ts';
import { qualityFacts } from '../../src/domain/review-quality.ts';
import type { Case, Customer, Settings } from '../../src/schema/generated/types.ts';
import { aCustomer, aFollowup, aNext, anOrder, team } from '../support/make.ts';
import { bookWith, periodNamed, scopeOf } from '../support/sales-month.ts';

const week = '2024-W20'; // 13 to 19 May

describe('data quality', () => {
  const settings: Settings = {
    require: [
      { record: 'customer', field: 'industry', when: 'kind:company' },
      { record: 'followup', field: 'topic' },
    ],
    fields: [
      {
        record: 'customer',
        key: 'region',
        type: 'text',
        label: { zh: '区域', en: 'Region' },
        required: true,
      },
    ],
  };
  const whole: Partial<Customer> = { industry: '零售业', custom: { region: '华东' } };
  const customer = [
    aCustomer({ id: 'whole', ...whole, verified: { by: 'wang', at: '2024-05-10' } }),
    aCustomer({ id: 'bare', verified: { by: 'wang', at: '2024-04-01' } }),
    aCustomer({
      id: 'person',
      kind: 'individual',
      custom: { region: '华东' },
      verified: { by: 'wang', at: '2024-05-25' },
    }),
    aCustomer({
      id: 'quiet',
      ...whole,
      first_contact: '2024-03-01',
      verified: { by: 'wang', at: '2024-05-01' },
    }),
    aCustomer({ id: 'lost', status: 'lost', stage: 'gone' }),
    aCustomer({ id: 'filed', archived: { on: '2024-05-19', reason: '…' } }),
  ];
  const followup = [
    aFollowup({ id: 'f1', customer: 'whole', at: '2024-05-14', topic: '…' }),
    aFollowup({
      id: 'f2',
      customer: 'bare',
      at: '2024-05-15',
      recorded: { by: 'li', at: '2024-05-18T10:00+08:00' },
    }),
    aFollowup({ id: 'f3', customer: 'bare', at: '2024-05-12' }),
  ];
  const book = bookWith({ customer, followup }, settings);
  const broken = [
    { file: 'orders/2024-05/14-x.yaml', code: 'shape.required' },
    { file: 'customers/a.yaml', code: 'yaml.syntax' },
    { file: 'customers/a.yaml', code: 'yaml.indent' },
  ];
  const facts = qualityFacts({ ...scopeOf(book, week, { today: '2024-05-26' }), broken });

  test('names what is required and missing, of customers and of the records of the period', () => {
    expect(facts.customers).toBe(4);
    expect(facts.complete).toEqual({ part: 3, whole: 4 });
    expect(facts.missing).toEqual([
      { record: 'customer', field: 'industry', records: ['bare'] },
      { record: 'followup', field: 'topic', records: ['f2'] },
      { record: 'customer', field: 'custom.region', records: ['bare'] },
    ]);
  });

  test('a check made after the period hides whether there was one before: not judged', () => {
    expect(facts.verified).toEqual({ part: 2, whole: 3 });
    expect(facts.unverified).toMatchObject([{ id: 'bare', verified_on: '2024-04-01' }]);
  });

  test('names the silent customers, the late entries and the broken files', () => {
    // The first contact of the quiet one was 79 days before the 19th.
    expect(facts.silent).toMatchObject([{ id: 'quiet', last_contact: '2024-03-01', days: 79 }]);
    expect(facts.late_entries).toBe(1);
    expect(facts.broken.map(({ code }) => code)).toEqual(['yaml.indent', 'yaml.syntax', 'shape.required']);
  });

  test('a paused customer is neither silent nor unverified', () => {
    const paused = { until: '2024-06-01', reason: '…' };
    const one = [
      aCustomer({ first_contact: '2024-01-01', paused, verified: { by: 'wang', at: '2024-01-01' } }),
    ];
    expect(qualityFacts(scopeOf(bookWith({ customer: one }), week))).toMatchObject({
      silent: [],
      unverified: [],
    });
  });

  test('of an empty folder there is nothing to judge', () => {
    const none = qualityFacts(scopeOf(bookWith({}), week));
    expect(none).toMatchObject({
      customers: 0,
      complete: { part: 0, whole: 0 },
      verified: { part: 0, whole: 0 },
    });
  });
});

describe('people', () => {
  const gone = { id: 'zhao', name: '赵敏', active: false } as const;
  const { method: _, ...won } = aFollowup({
    id: 'm1',
    customer: 'a',
    by: 'wang',
    at: '2024-05-16',
    move: { from: 'negotiation', to: 'cooperation' },
  });
  const complaint: Case = {
    id: 'c1',
    customer: 'a',
    kind: 'complaint',
    at: '2024-05-10',
    content: '…',
    handler: 'chen',
    state: 'resolved',
    resolved_at: '2024-05-14',
    recorded: { by: 'chen', at: '2024-05-10T10:00+08:00' },
  };
  const book = bookWith(
    {
      customer: [
        aCustomer({ id: 'a', owner: 'li', status: 'won', stage: 'cooperation', first_contact: '2024-04-01' }),
        aCustomer({ id: 'b', owner: 'zhao', first_contact: '2024-05-14', recorded: { by: 'li', at: '2024-05-14T12:00+08:00' } }),
      ],
      followup: [
        aFollowup({ id: 'f1', customer: 'a', at: '2024-05-13T09:00+08:00', by: 'li', next: [aNext({ due: '2024-05-15' })], recorded: { by: 'li', at: '2024-05-13T10:00+08:00' } }),
        aFollowup({ id: 'f2', customer: 'b', at: '2024-05-14', by: 'temp' }),
        won,
      ],
      order: [
        anOrder({ id: 'o1', customer: 'a', signed_on: '2024-05-16', amount: 100.1 }),
        anOrder({ id: 'o2', customer: 'a', signed_on: '2024-05-17', amount: 200.2 }),
        anOrder({ id: 'o3', customer: 'a', signed_on: '2024-05-17', amount: 7, currency: 'USD' }),
        anOrder({ id: 'o4', customer: 'nobody', signed_on: '2024-05-17', amount: 9 }),
      ],
      case: [complaint],
    },
    { team: [...team, gone] },
  ); // prettier-ignore
  const { people } = peopleFacts(scopeOf(book, week, { today: '2024-05-20' }));
  const of = (id: string | null) => people.find(({ member }) => member === id);

  test('are the team, those who left where they did something, and whoever else is named', () => {
    expect(people.map(({ member, left }) => [member, left])).toEqual([
      ['wang', false],
      ['li', false],
      ['chen', false],
      ['zhao', true],
      ['temp', true],
      [null, false],
    ]);
  });

  test('have their own conversations and actions, and what their customers brought', () => {
    expect(of('li')).toMatchObject({
      followups: 1,
      customers_spoken_to: 1,
      actions: { due: 1, missed: 1, kept: { part: 0, whole: 1 } },
      new_customers: 0,
      won: 1,
      orders: 3,
      amounts: [
        { currency: 'CNY', amount: 300.3 },
        { currency: 'USD', amount: 7 },
      ],
      complaints_resolved: 0,
      fast: { part: 1, whole: 1 },
      customers_in_time: { part: 1, whole: 1 },
    });
    // The one who moved the customer is not the one who owns it.
    expect(of('wang')).toMatchObject({ followups: 0, won: 0, orders: 0 });
    expect(of('zhao')).toMatchObject({ new_customers: 1, followups: 0 });
    expect(of('chen')).toMatchObject({ complaints: 0, complaints_resolved: 1 });
    expect(of('temp')).toMatchObject({ followups: 1, fast: { part: 0, whole: 0 } });
    expect(of(null)).toMatchObject({ orders: 1, amounts: [{ currency: 'CNY', amount: 9 }] });
  });

  test('one alone is shown where one is looked at', () => {
    const alone = peopleFacts(scopeOf(book, week, { today: '2024-05-20', owner: 'li' })).people;
    expect(alone).toEqual([of('li')]);
  });
});

describe('plan', () => {
  const customer = [
    aCustomer({ id: 'a', owner: 'li', milestones: [{ id: 'm1', kind: 'birthday', on: '05-22' }] }),
    aCustomer({ id: 'b', owner: 'chen', milestones: [{ id: 'm2', kind: 'birthday', on: '06-10' }] }),
  ];
  const next = [
    aNext({ id: 'n1', due: '2024-05-15' }),
    aNext({ id: 'n2', due: '2024-05-19' }),
    aNext({ id: 'n3', due: '2024-05-26', owner: 'chen' }),
    aNext({ id: 'n4', due: '2024-05-27' }),
  ];
  const book = bookWith({
    customer,
    followup: [
      aFollowup({ customer: 'a', at: '2024-05-13', next }),
      aFollowup({ id: 'f2', customer: 'b', at: '2024-05-16' }),
    ],
  });
  const ids = ({ items }: ReturnType<typeof planFacts>) => items.map(({ id }) => id);

  test('is what falls due in the next week, and what was left over', () => {
    const facts = planFacts(scopeOf(book, week, { today: '2024-05-20' }));
    expect(facts).toMatchObject({ on: '2024-05-19', next: { name: '2024-W21' } });
    expect(ids(facts)).toEqual(['n1', 'n2', 'm1', 'n3']);
    expect(facts).toMatchObject({ overdue: 2, remaining: 0, due: 2, ahead: 1 });
    expect(facts.by_person).toEqual([
      { member: 'wang', overdue: 0, remaining: 0, due: 0 },
      { member: 'li', overdue: 2, remaining: 0, due: 1 },
      { member: 'chen', overdue: 0, remaining: 0, due: 1 },
    ]);
    expect(facts.by_kind).toEqual([
      { kind: 'next', overdue: 2, remaining: 0, due: 1 },
      { kind: 'milestone', overdue: 0, remaining: 0, due: 1 },
    ]);
  });

  test('while the week runs, its last days still remain', () => {
    const facts = planFacts(scopeOf(book, week, { today: '2024-05-17' }));
    expect(facts).toMatchObject({ on: '2024-05-17', overdue: 1, remaining: 1, due: 2 });
    expect(planFacts(scopeOf(book, week, { today: '2024-05-15' })).overdue).toBe(0);
  });

  test('of one person is what they have to do', () => {
    expect(ids(planFacts(scopeOf(book, week, { today: '2024-05-20', owner: 'chen' })))).toEqual(['n3']);
  });

  test('counts what has no day of its own apart', () => {
    const facts = planFacts(
      scopeOf(
        bookWith({
          customer: [aCustomer({ first_contact: '2024-01-01', verified: { by: 'li', at: '2024-05-01' } })],
        }),
        week,
      ),
    );
    expect(facts.undated).toEqual([{ kind: 'silent', count: 1 }]);
    expect(facts.items).toEqual([]);
  });

  test.each([
    ['2024-W52', '2025-W01'],
    ['2024-12', '2025-01'],
    ['2024-Q4', '2025-Q1'],
    ['2026-W53', '2027-W01'],
  ])('after %s comes %s', (name, after) => {
    expect(followingPeriod(periodNamed(name))).toEqual(periodNamed(after));
  });
});
