// The laws of merging by field, for every kind of file; what is one value; and the cases that a person would ask about.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conflict, mergeRecord, settle } from '../../src/domain/merge.ts';
import { pruned } from '../../src/domain/merge-value.ts';
import { validate } from '../../src/schema/validate.ts';
import { aRecordOf, mergedTypes, threeOf } from '../support/record-data.ts';

/** `npm test` runs some 1,900 merges of records; TEND_MERGE_RUNS=2000 makes it 64,000. */
const numRuns = Number(process.env['TEND_MERGE_RUNS'] ?? 60);
const runs = { numRuns, seed: 20240520 };

const mirrored = (conflicts: readonly Conflict[]): unknown[] =>
  conflicts.map(({ ours, theirs, ...rest }) => ({ ...rest, ours: theirs, theirs: ours }));

const sorted = (conflicts: readonly unknown[]): string[] =>
  conflicts.map((one) => JSON.stringify(one)).toSorted();

describe.each(mergedTypes)('%s', (type) => {
  test('what one side changed alone is taken, and what both changed alike', () => {
    fc.assert(
      fc.property(threeOf(type), ([base, ours]) => {
        for (const [o, t] of [
          [ours, base],
          [base, ours],
          [ours, ours],
        ]) {
          const { merged, conflicts } = mergeRecord(type, base, o, t);
          expect(conflicts).toEqual([]);
          expect(pruned(merged)).toEqual(pruned(ours));
        }
      }),
      runs,
    );
  });

  test('the sides can be swapped', () => {
    fc.assert(
      fc.property(threeOf(type), ([base, ours, theirs]) => {
        const one = mergeRecord(type, base, ours, theirs);
        const other = mergeRecord(type, base, theirs, ours);
        expect(sorted(mirrored(other.conflicts))).toEqual(sorted(one.conflicts));
        const settled = (side: 'ours' | 'theirs', { merged, conflicts }: typeof one): unknown =>
          conflicts.reduce((data, conflict) => settle(type, data, conflict, side), merged);
        expect(settled('ours', one)).toEqual(settled('theirs', other));
        if (one.conflicts.length === 0) expect(JSON.stringify(one.merged)).toBe(JSON.stringify(other.merged));
      }),
      runs,
    );
  });

  test('nothing that one side alone changed is lost, and what both changed is told', () => {
    fc.assert(
      fc.property(threeOf(type), ([base, ours, theirs]) => {
        const { merged, conflicts } = mergeRecord(type, base, ours, theirs);
        const told = (path: string): boolean =>
          conflicts.some((conflict) =>
            [conflict.path, ...conflict.together.map((key) => [...conflict.path.slice(0, -1), key])].some(
              (at) => `${path}/`.startsWith(`${at.join('/')}/`),
            ),
          );
        const [b, o, t, m] = [base, ours, theirs, merged].map((data) => leaves(data, ''));
        for (const path of new Set([...b!.keys(), ...o!.keys(), ...t!.keys(), ...m!.keys()])) {
          const [was, mine, other, now] = [b, o, t, m].map((side) => side!.get(path));
          if (told(path)) continue;
          if (path.startsWith('recorded/') || isText(was, mine, other)) continue;
          const wanted = mine === was ? other : other === was || other === mine ? mine : 'told';
          expect([path, now]).toEqual([path, wanted]);
        }
      }),
      runs,
    );
  });

  test('the blend of valid versions is valid, and so is every way to settle it', () => {
    fc.assert(
      fc.property(threeOf(type), ([base, ours, theirs]) => {
        const { merged, conflicts } = mergeRecord(type, base, ours, theirs);
        expect(merged == null ? [] : validate(type, merged)).toEqual([]);
        for (const side of ['ours', 'theirs'] as const) {
          const settled = conflicts.reduce((data, conflict) => settle(type, data, conflict, side), merged);
          expect(settled == null ? [] : validate(type, settled)).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('two different records are never blended', () => {
    if (type === 'settings') return;
    fc.assert(
      fc.property(aRecordOf(type), aRecordOf(type), (one, other) => {
        const { merged, conflicts } = mergeRecord(type, null, one, { ...other, id: 'recd0002' });
        expect(merged).toEqual(pruned(one));
        expect(conflicts.map(({ path }) => path)).toEqual([[]]);
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

const recorded = { by: 'li', at: '2024-05-01' };
const customer = (given: object): object => ({
  id: 'cust0001',
  name: 'A',
  kind: 'company',
  owner: 'li',
  first_contact: '2024-05-01',
  status: 'prospect',
  recorded,
  ...given,
});
const task = (given: object): object => ({
  id: 'task0001',
  title: 'x',
  owner: 'li',
  due: '2024-05-20',
  priority: 'high',
  state: 'todo',
  created_by: 'li',
  recorded,
  ...given,
});
const next = (given: object): object => ({
  id: 'next0001',
  what: 'call',
  owner: 'li',
  due: '2024-05-10',
  priority: 'high',
  state: 'open',
  ...given,
});
const followup = (given: object): object => ({
  id: 'foll0001',
  customer: 'cust0001',
  at: '2024-05-05',
  by: 'li',
  recorded,
  ...given,
});
const order = (given: object): object => ({
  id: 'orde0001',
  customer: 'cust0001',
  kind: 'order',
  signed_on: '2024-05-01',
  amount: 100,
  recorded,
  ...given,
});

/** Fields that say one thing together: each side changed one of them, and the blend would be neither. */
describe('fields that are one value', () => {
  test.each([
    [
      'a status and the stage of another',
      'customer',
      customer({ stage: 'contact' }),
      customer({ stage: 'need' }),
      customer({ stage: 'contact', status: 'won' }),
      ['status', 'stage'],
    ],
    [
      'lost by one, moved by the other',
      'customer',
      customer({ stage: 'contact' }),
      customer({ status: 'lost', lost: { on: '2024-05-02', reason: 'price' } }),
      customer({ stage: 'need' }),
      ['stage', 'status', 'lost'],
    ],
    [
      'an amount and its currency',
      'order',
      order({}),
      order({ amount: 120 }),
      order({ currency: 'USD' }),
      ['amount', 'currency'],
    ],
    [
      'the start of one and the end of the other',
      'order',
      order({ start_on: '2024-06-01', end_on: '2025-06-01' }),
      order({ start_on: '2025-05-01', end_on: '2025-06-01' }),
      order({ start_on: '2024-06-01', end_on: '2025-01-01' }),
      ['start_on', 'end_on'],
    ],
    [
      'a task that one finished and the other cancelled',
      'task',
      task({}),
      task({ state: 'done', done: { at: '2024-05-02', by: 'li' } }),
      task({ state: 'cancelled' }),
      ['state', 'done'],
    ],
  ] as const)('%s', (_, type, base, ours, theirs, fields) => {
    const { merged, conflicts } = mergeRecord(type, base, ours, theirs);
    expect(merged).toEqual(ours);
    expect(conflicts).toHaveLength(1);
    const [{ path, together }] = conflicts as [Conflict];
    expect(new Set([...path, ...together])).toEqual(new Set(fields));
    expect(settle(type, merged, conflicts[0]!, 'theirs')).toEqual(theirs);
  });

  test('a date of the other calendar', () => {
    const one = (given: object): object =>
      customer({ milestones: [{ id: 'mile0001', kind: 'birthday', on: '05-12', ...given }] });
    const { conflicts } = mergeRecord('customer', one({}), one({ on: '06-01' }), one({ calendar: 'lunar' }));
    expect(conflicts).toMatchObject([{ path: ['milestones', 'mile0001', 'on'], together: ['calendar'] }]);
  });

  test('who verified it, and when', () => {
    const one = (by: string, at: string): object => customer({ verified: { by, at } });
    const { merged, conflicts } = mergeRecord(
      'customer',
      one('li', '2024-05-01'),
      one('wang', '2024-05-02'),
      one('li', '2024-05-03'),
    );
    expect(conflicts).toMatchObject([{ path: ['verified'], together: [] }]);
    expect(merged).toEqual(one('wang', '2024-05-02'));
  });

  test('two first contacts', () => {
    const people = (first: string): object =>
      customer({
        contacts: ['cont0001', 'cont0002', 'cont0003'].map((id) => ({
          id,
          name: id,
          ...(id === first ? { primary: true } : {}),
        })),
      });
    const { merged, conflicts } = mergeRecord(
      'customer',
      people('cont0001'),
      people('cont0002'),
      people('cont0003'),
    );
    expect(merged).toEqual(people('cont0002'));
    expect(conflicts.map(({ path }) => path)).toEqual([
      ['contacts', 'cont0002', 'primary'],
      ['contacts', 'cont0003', 'primary'],
    ]);
    const settled = conflicts.reduce<unknown>((data, one) => settle('customer', data, one, 'theirs'), merged);
    expect(settled).toEqual(people('cont0003'));
  });
});

describe('what goes together by itself', () => {
  test.each([
    [
      'an action done by one and postponed by the other',
      'followup',
      followup({ next: [next({})] }),
      followup({ next: [next({ state: 'done', done: { at: '2024-05-06', by: 'li' } })] }),
      followup({ next: [next({ due: '2024-05-12' })] }),
      followup({ next: [next({ due: '2024-05-12', state: 'done', done: { at: '2024-05-06', by: 'li' } })] }),
    ],
    [
      'custom fields, key by key',
      'customer',
      customer({ custom: { a: '1' } }),
      customer({}),
      customer({ custom: { a: '1', b: true } }),
      customer({ custom: { b: true } }),
    ],
    [
      'comments in the order of their time',
      'task',
      task({}),
      task({ comments: [{ id: 'zzzz0001', at: '2024-05-02T09:00+08:00', by: 'li', text: 'first' }] }),
      task({ comments: [{ id: 'aaaa0001', at: '2024-05-02T10:00+08:00', by: 'wang', text: 'second' }] }),
      task({
        comments: [
          { id: 'zzzz0001', at: '2024-05-02T09:00+08:00', by: 'li', text: 'first' },
          { id: 'aaaa0001', at: '2024-05-02T10:00+08:00', by: 'wang', text: 'second' },
        ],
      }),
    ],
    [
      'notes at different places',
      'customer',
      customer({ notes: 'a\nb\nc' }),
      customer({ notes: 'A\nb\nc' }),
      customer({ notes: 'a\nb\nC' }),
      customer({ notes: 'A\nb\nC' }),
    ],
    [
      'one recurrence that both closed',
      'task',
      null,
      task({ recorded: { by: 'li', at: '2024-05-02' } }),
      task({ recorded: { by: 'wang', at: '2024-05-01' } }),
      task({ recorded: { by: 'wang', at: '2024-05-01' } }),
    ],
    [
      'stages: one moved, one added',
      'settings',
      { stages: ['a', 'b', 'c'].map(stage) },
      { stages: ['c', 'a', 'b'].map(stage) },
      { stages: ['a', 'b', 'x', 'c'].map(stage) },
      { stages: ['c', 'a', 'b', 'x'].map(stage) },
    ],
    [
      'fields of the team, told apart by record and key',
      'settings',
      { fields: [field('a')] },
      { fields: [field('a'), field('b')] },
      { fields: [{ ...field('a'), required: true }] },
      { fields: [{ ...field('a'), required: true }, field('b')] },
    ],
  ] as const)('%s', (_, type, base, ours, theirs, wanted) => {
    expect(mergeRecord(type, base, ours, theirs)).toEqual({ merged: wanted, conflicts: [] });
    expect(mergeRecord(type, base, theirs, ours)).toEqual({ merged: wanted, conflicts: [] });
  });

  function stage(id: string): object {
    return { id, label: { zh: id, en: id }, kind: 'prospect' };
  }

  function field(key: string): object {
    return { record: 'customer', key, type: 'text', label: { zh: key, en: key } };
  }
});

describe('what only a person can decide', () => {
  test('an entry that one deleted and the other changed stays meanwhile', () => {
    const one = (given: object): object => followup({ next: [next(given)] });
    for (const [ours, theirs] of [
      [followup({}), one({ due: '2024-05-12' })],
      [one({ due: '2024-05-12' }), followup({})],
    ]) {
      const { merged, conflicts } = mergeRecord('followup', one({}), ours, theirs);
      expect(merged).toEqual(one({ due: '2024-05-12' }));
      expect(conflicts).toMatchObject([{ path: ['next', 'next0001'], base: next({}) }]);
      expect(settle('followup', merged, conflicts[0]!, 'ours')).toEqual(ours);
      expect(settle('followup', merged, conflicts[0]!, 'theirs')).toEqual(theirs);
      expect(settle('followup', merged, conflicts[0]!, 'base')).toEqual(one({}));
    }
  });

  test('a file that git takes for the new name of another record', () => {
    const [old, other] = [customer({}), customer({ id: 'cust0002', name: 'B' })];
    const { merged, conflicts } = mergeRecord('customer', old, other, customer({ owner: 'chen' }));
    expect(merged).toEqual(other);
    expect(conflicts.map(({ path }) => path)).toEqual([[]]);
  });

  test('stages that both put in another order', () => {
    const stages = (ids: string): object => ({
      stages: [...ids].map((id) => ({ id, label: { zh: id, en: id }, kind: 'won' })),
    });
    const { merged, conflicts } = mergeRecord('settings', stages('abc'), stages('bac'), stages('acb'));
    expect(merged).toEqual(stages('bac'));
    expect(conflicts.map(({ path }) => path)).toEqual([['stages']]);
  });

  test('more tags than a record may have', () => {
    const many = (from: number, to: number): object =>
      customer({ tags: Array.from({ length: to - from }, (__, at) => `t${from + at}`) });
    const { merged, conflicts } = mergeRecord('customer', customer({}), many(0, 30), many(30, 60));
    expect(conflicts.map(({ path }) => path)).toEqual([['tags']]);
    expect(merged).toEqual(many(0, 30));
  });

  test('another value settles it as well', () => {
    const one = (owner: string): object => customer({ owner });
    const { merged, conflicts } = mergeRecord('customer', one('li'), one('wang'), one('chen'));
    expect(settle('customer', merged, conflicts[0]!, { value: 'zhao' })).toEqual(one('zhao'));
  });
});

function isText(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value.startsWith('"'));
}

/** Every value by its path; entries by what names them, values of a set by themselves. */
function leaves(value: unknown, path: string): Map<string, string> {
  if (value == null) return new Map();
  if (Array.isArray(value)) {
    return new Map(
      value.flatMap((item: unknown): [string, string][] => {
        if (typeof item !== 'object' || item === null) return [[`${path}/=${JSON.stringify(item)}`, 'there']];
        const { id, record, key, field } = item as Record<string, unknown>;
        const name = String(id ?? `${String(record)}.${String(key ?? field)}`);
        return [...leaves(item, path === '' ? name : `${path}/${name}`)];
      }),
    );
  }
  if (typeof value !== 'object') return new Map([[path, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...leaves(part, path === '' ? key : `${path}/${key}`)]),
  );
}
