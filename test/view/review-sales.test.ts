// The sales sections as they are shown: whole tables, both languages, and what must not be read out of few.
import { describe, expect, test } from 'vitest';
import type { RecordLists } from '../../src/domain/book.ts';
import { periodBefore } from '../../src/domain/review-period.ts';
import { figureText } from '../../src/view/figure.ts';
import { salesSections } from '../../src/view/review-sales.ts';
import type { SectionView } from '../../src/view/section.ts';
import { aCustomer, anOrder } from '../support/make.ts';
import { bookWith, salesMonth, scopeOf } from '../support/sales-month.ts';

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };
const rich: RecordLists = {
  ...salesMonth,
  order: [
    anOrder({ id: 'o1', customer: 'a', end_on: '2024-05-25' }),
    anOrder({ id: 'o2', customer: 'gone', currency: 'USD', amount: 10 }),
    anOrder({ id: 'o3', customer: 'b', items: [{ id: 'i', product: 'A', quantity: 2, price: 3 }] }),
  ],
  opportunity: [
    { id: 'p1', customer: 'a', title: '…', owner: 'li', amount: 9, probability: 50, recorded },
    {
      id: 'p2',
      customer: 'c',
      title: '…',
      owner: 'wang',
      closed: { on: '2024-05-10', result: 'lost' },
      recorded,
    },
  ],
};

function viewsOf(records: RecordLists, name = '2024-05', today?: string): readonly SectionView[] {
  const now = scopeOf(bookWith(records), name, today ? { today } : {});
  const before = { ...now, period: periodBefore(now.period) };
  return salesSections.map(({ facts, view }) => view(facts(now), facts(before), now));
}

function sectionOf(views: readonly SectionView[], key: string): SectionView {
  const view = views.find((each) => each.key === key);
  if (!view) throw new Error(`No section ${key}`);
  return view;
}

describe.each<[string, RecordLists, string, string | undefined]>([
  ['a month', rich, '2024-05', undefined],
  ['an empty folder', {}, '2024-05', undefined],
  ['one customer', { customer: [aCustomer()] }, '2024-W20', undefined],
  ['a time before the first record', rich, '2001-Q1', undefined],
  ['a time to come', rich, '2030-W01', '2024-05-20'],
])('of %s', (_, records, name, today) => {
  const views = viewsOf(records, name, today);

  test('every row has a cell for every column, and every key stands once', () => {
    for (const { tables, measures, charts } of views) {
      for (const { columns, rows } of tables)
        for (const row of rows) expect(row).toHaveLength(columns.length);
      for (const list of [measures, tables, charts, ...tables.map(({ columns }) => columns)]) {
        const keys = list.map((each) => each.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((each) => !/^[a-z][a-z0-9_]*$/.test(each))).toEqual([]);
      }
    }
  });

  test('every text is said in both languages', () => {
    const labels = views.flatMap(({ title, definition, measures, tables, notes }) => [
      title,
      definition,
      ...notes,
      ...measures.map(({ label }) => label),
      ...tables.flatMap(({ title: of, empty, columns }) => [of, empty, ...columns.map(({ label }) => label)]),
    ]);
    for (const { en, zh } of labels) {
      expect(en.trim()).not.toBe('');
      expect(zh.trim()).not.toBe('');
      expect(en).not.toMatch(/undefined|NaN|\[object/);
      expect(zh).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('every measure that counts nothing says why', () => {
    for (const { measures } of views)
      for (const { now } of measures)
        if (now.kind === 'share' || now.kind === 'days') expect(figureText(now).en).not.toMatch(/NaN|of 0/);
  });
});

describe('the sections', () => {
  const views = viewsOf(rich);

  test('name the bottleneck, and what is slower of too few', () => {
    expect(sectionOf(views, 'conversion').notes.map(({ en }) => en)).toEqual([
      'Bottleneck, of the steps with at least 3 stays: First contact, a median of 23 days over 5 stays that ended in the period or still run.',
      'Of 2 who stood there at the start, 1 moved onward.',
      'Slower, but of fewer stays: Need confirmed (26.5 days, 2 stays).',
      'Younger cohorts had less time: compare them by their age.',
    ]);
  });

  test('give no share of the top buyers below five buyers', () => {
    const top = sectionOf(views, 'orders').measures.find(({ key }) => key === 'top_20_cny');
    expect(top?.now).toMatchObject({ kind: 'none' });
  });

  test('keep currencies apart', () => {
    const { measures, notes } = sectionOf(views, 'orders');
    const amounts = measures.filter(({ key }) => key.startsWith('amount_')).map(({ now }) => now);
    expect(amounts).toEqual([
      { kind: 'amount', amount: 1_000_000, currency: 'CNY' },
      { kind: 'amount', amount: 10, currency: 'USD' },
    ]);
    expect(notes).toHaveLength(1);
  });

  test('say that the customer of an order is gone', () => {
    const owners = sectionOf(views, 'orders').tables.find(({ key }) => key === 'owners');
    expect(owners?.rows.map(([owner]) => owner)).toContainEqual({
      en: 'unknown (customer is gone)',
      zh: '未知（客户已不存在）',
    });
  });

  test('have a lost reason in the words of the team', () => {
    const [reasons] = sectionOf(views, 'lost').tables;
    expect(reasons?.rows[0]?.[0]).toEqual({ zh: '价格过高', en: 'Price too high' });
  });
});
