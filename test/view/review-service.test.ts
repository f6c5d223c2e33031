// The service sections as they are shown: whole tables in both languages, reasons in words, nothing that should be masked.
import { describe, expect, test } from 'vitest';
import type { Book } from '../../src/domain/book.ts';
import { periodBefore } from '../../src/domain/review-period.ts';
import type { ReviewScope } from '../../src/domain/review-scope.ts';
import { readFolder } from '../../src/store/read.ts';
import { serviceSections } from '../../src/view/review-service.ts';
import type { Cell, Figure, SectionView } from '../../src/view/section.ts';
import type { Label } from '../../src/errors.ts';
import { aCustomer, aFollowup, aNext, anOrder } from '../support/make.ts';
import { bookWith, scopeOf } from '../support/sales-month.ts';

const views = (scope: ReviewScope): readonly SectionView[] => {
  const before = { ...scope, period: periodBefore(scope.period) };
  return serviceSections.map(({ facts, view }) => view(facts(scope), facts(before), scope));
};

const sectionOf = (scope: ReviewScope, key: string): SectionView => {
  const found = views(scope).find((section) => section.key === key);
  if (!found) throw new Error(key);
  return found;
};

const example = (await readFolder('examples')).book;
const busy = bookWith({
  customer: [
    aCustomer({ id: 'a', first_contact: '2023-01-01', status: 'won', stage: 'cooperation', renewal_intent: 'low' }),
    aCustomer({ id: 'b', owner: 'zhao', name: '客户13812345678', first_contact: '2024-05-14' }),
  ],
  followup: [
    aFollowup({
      customer: 'a',
      at: '2024-05-10T09:00+08:00',
      next: [aNext({ what: '打电话 13812345678', due: '2024-05-15' }), aNext({ id: 'n2', what: '回电 13812345678', due: '2024-05-22' })],
    }),
    aFollowup({ id: 'f2', customer: 'gone', at: '2024-05-16', by: 'temp' }),
  ],
  order: [anOrder({ customer: 'a', signed_on: '2024-05-14' }), anOrder({ id: 'o2', customer: 'a', signed_on: '2024-05-14', currency: 'USD' })],
  case: [
    {
      id: 'c1',
      customer: 'a',
      kind: 'complaint',
      at: '2024-05-14T09:00+08:00',
      content: '…',
      category: 'no-longer-a-category',
      handler: 'chen',
      state: 'open',
      recorded: { by: 'chen', at: '2024-05-14T09:00+08:00' },
    },
  ],
  survey: [
    {
      id: 's1',
      customer: 'a',
      at: '2024-05-15',
      by: 'chen',
      scores: { quality: 2, attitude: 5 },
      recorded: { by: 'chen', at: '2024-05-15T09:00+08:00' },
    },
  ],
}); // prettier-ignore

const isLabel = (cell: Cell): cell is Label => typeof cell === 'object' && cell !== null && 'en' in cell;
const isFigure = (cell: Cell): cell is Figure => typeof cell === 'object' && cell !== null && 'kind' in cell;

const books: readonly (readonly [string, Book])[] = [
  ['an empty folder', bookWith({})],
  ['one customer', bookWith({ customer: [aCustomer()] })],
  ['the example', example],
  ['a busy week', busy],
];

describe.each(books)('%s', (_name, book) => {
  test.each(['2024-W20', '2024-05', '2024-Q2', '2023-W20', '2024-Q4'])('in %s is shown whole', (name) => {
    for (const section of views(scopeOf(book, name, { today: '2024-05-20' }))) {
      const labels = [
        section.title,
        section.definition,
        ...section.notes,
        ...section.measures.map(({ label }) => label),
      ];
      for (const label of labels) expect([label.en.trim(), label.zh.trim()]).not.toContain('');
      const keys = [...section.measures, ...section.tables, ...section.charts].map(({ key }) => key);
      expect(new Set([...section.tables, ...section.charts].map(({ key }) => key)).size).toBe(
        section.tables.length + section.charts.length,
      );
      for (const key of keys) expect(key).toMatch(/^[a-z_]+$/);
      for (const { columns, rows } of section.tables) {
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        for (const cell of rows.flat()) {
          if (isLabel(cell)) expect(`${cell.en} ${cell.zh}`).not.toMatch(/undefined|null|NaN/);
          if (isFigure(cell) && cell.kind !== 'none') expect(JSON.stringify(cell)).not.toMatch(/null/);
        }
      }
    }
  });
});

test('actions say what they are, without the phone that slipped in', () => {
  const scope = scopeOf(busy, '2024-W20', { today: '2024-05-20' });
  const missed = sectionOf(scope, 'actions').tables.find(({ key }) => key === 'missed');
  expect(missed?.rows[0]?.[0]).toBe('打电话 138****5678');
  const items = sectionOf(scope, 'plan').tables.find(({ key }) => key === 'items');
  expect(JSON.stringify(items?.rows)).toContain('回电 138****5678');
});

test('health says in words why it moved, and segments why a customer is at risk', () => {
  const scope = scopeOf(example, '2024-W20', { today: '2024-05-20' });
  const risers = sectionOf(scope, 'health').tables.find(({ key }) => key === 'risers');
  const because = risers?.rows[0]?.[5] as Label;
  expect(because.en).toMatch(/^Conversations: 1 conversation in the last 90 days/);
  expect(because.zh).toMatch(/^跟进频次：近 90 天互动 1 次/);
  const risk = sectionOf(scopeOf(busy, '2024-W20'), 'segments').tables.find(({ key }) => key === 'risk');
  const why = risk?.rows[0]?.[3] as Label;
  expect(why.en).toContain('low intent to renew');
});

test('amounts of people stand in a column for each currency', () => {
  const [table] = sectionOf(scopeOf(busy, '2024-W20'), 'people').tables;
  const keys = table?.columns.map(({ key }) => key).filter((key) => key.startsWith('amount'));
  expect(keys).toEqual(['amount_cny', 'amount_usd']);
});

test('who is not in the team is said', () => {
  const { notes } = sectionOf(scopeOf(busy, '2024-W20'), 'people');
  expect(notes[0]?.en).toBe('Not in the team today: temp, zhao.');
});

test('the period before stands beside what can be compared, and only there', () => {
  const measures = sectionOf(scopeOf(busy, '2024-W20'), 'quality').measures;
  expect(measures.filter(({ before }) => before == null).map(({ key }) => key)).toEqual([
    'complete',
    'broken',
  ]);
});
