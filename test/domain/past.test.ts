// What happened to a record, from its versions: who comes from whom decides what is a change and what was lost.
import { describe, expect, test } from 'vitest';
import { type Version, eventsOf } from '../../src/domain/past.ts';
import { fillSettings } from '../../src/domain/settings.ts';

const settings = fillSettings({});

/** Versions by name, oldest first: `hash: [parents, record]`. */
function told(versions: Readonly<Record<string, readonly [string, Version['version']]>>): string[] {
  const newestFirst = Object.entries(versions)
    .map(([hash, [parents, version]]) => ({ hash, parents: parents.split(' ').filter(Boolean), version }))
    .toReversed();
  return eventsOf('customer', newestFirst, settings).map(({ hash, kind, changes, settled }) => {
    const said = changes.map(({ path, before, after }) => `${path} ${text(before)}>${text(after)}`);
    const lost = settled.map(
      ({ path, kept, dropped }) =>
        `${path} kept ${text(kept)} dropped ${dropped.map(({ value, hash: by }) => `${text(value)}@${by}`).join(' ')}`,
    );
    return [hash, kind, ...said, ...lost].join(' ');
  });
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join('+') : String(value ?? '-'));

describe('one after the other', () => {
  test.each<[string, Parameters<typeof told>[0], string[]]>([
    ['added', { a: ['', { name: 'A' }] }, ['a added name ->A']],
    [
      'changed',
      { a: ['', { name: 'A', status: 'won' }], b: ['a', { name: 'B', status: 'won' }] },
      ['b changed name A>B', 'a added name ->A status ->won'],
    ],
    ['removed', { a: ['', { name: 'A' }], b: ['a', null] }, ['b removed name A>-', 'a added name ->A']],
    ['nothing', { a: ['', { name: 'A' }], b: ['a', { name: 'A' }] }, ['a added name ->A']],
    ['not there yet', { a: ['', null], b: ['a', { name: 'A' }] }, ['b added name ->A']],
    [
      'the order of keys is no change',
      { a: ['', { name: 'A', status: 'won' }], b: ['a', { status: 'won', name: 'A' }] },
      ['a added name ->A status ->won'],
    ],
    [
      'a version that cannot be read hides what changed in it',
      {
        a: ['', { name: 'A' }],
        b: ['a', 'unreadable'],
        c: ['b', 'unreadable'],
        d: ['c', { name: 'D' }],
      },
      ['d changed name A>D', 'b unreadable', 'a added name ->A'],
    ],
    [
      'a clone without older commits',
      { b: ['missing', { name: 'B' }], c: ['b', { name: 'C' }] },
      ['c changed name B>C', 'b added name ->B'],
    ],
  ])('%s', (_, versions, events) => {
    expect(told(versions)).toEqual(events);
  });
});

describe('merged', () => {
  const from = (
    merged: Version['version'],
    ours: object | null,
    theirs: object | null,
    base: object = { name: 'A', tags: ['x'] },
  ) =>
    told({ a: ['', base], o: ['a', ours], t: ['a', theirs], m: ['o t', merged] }).filter((event) =>
      event.startsWith('m '),
    );

  test.each<[string, ReturnType<typeof from>, string[]]>([
    [
      'different fields',
      from({ name: 'B', owner: 'li' }, { name: 'B' }, { name: 'A', owner: 'li' }, { name: 'A' }),
      [],
    ],
    ['the same value', from({ name: 'B' }, { name: 'B' }, { name: 'B' }, { name: 'A' }), []],
    [
      'ours kept',
      from({ name: 'O' }, { name: 'O' }, { name: 'T' }, { name: 'A' }),
      ['m merged name kept O dropped T@t'],
    ],
    [
      'theirs kept',
      from({ name: 'T' }, { name: 'O' }, { name: 'T' }, { name: 'A' }),
      ['m merged name kept T dropped O@o'],
    ],
    [
      'neither kept',
      from({ name: 'N' }, { name: 'O' }, { name: 'T' }, { name: 'A' }),
      ['m merged name kept N dropped O@o T@t'],
    ],
    [
      'a change of one side dropped, without a conflict',
      from({ name: 'A' }, { name: 'A', owner: 'li' }, { name: 'T' }, { name: 'A' }),
      ['m merged owner kept - dropped li@o name kept A dropped T@t'],
    ],
    [
      'typed while merging',
      from({ name: 'A', owner: 'wang' }, { name: 'A', status: 'won' }, { name: 'A' }, { name: 'A' }),
      ['m merged owner ->wang status kept - dropped won@o'],
    ],
    ['words of both sides', from({ tags: ['x', 'o', 't'] }, { tags: ['x', 'o'] }, { tags: ['x', 't'] }), []],
    [
      'a word of theirs dropped',
      from({ name: 'A', tags: ['x', 'o'] }, { name: 'A', tags: ['x', 'o'] }, { name: 'A', tags: ['x', 't'] }),
      ['m merged tags kept x+o dropped x+t@t'],
    ],
    [
      'a word that ours took out is there again',
      from({ name: 'A', tags: ['x', 't'] }, { name: 'A' }, { name: 'A', tags: ['x', 't'] }),
      ['m merged tags kept x+t dropped -@o'],
    ],
    [
      'removed by one, changed by the other, removed',
      from(null, null, { name: 'T', tags: ['x'] }),
      ['m merged name kept - dropped T@t'],
    ],
    [
      'removed by one, changed by the other, kept',
      from({ name: 'T', tags: ['x'] }, null, { name: 'T', tags: ['x'] }),
      ['m merged'],
    ],
  ])('%s', (_, events, expected) => {
    expect(events).toEqual(expected);
  });

  test('who set the dropped value is found behind later changes of other fields', () => {
    const events = told({
      a: ['', { name: 'A' }],
      t1: ['a', { name: 'T' }],
      t2: ['t1', { name: 'T', owner: 'li' }],
      o: ['a', { name: 'O' }],
      m: ['o t2', { name: 'O', owner: 'li' }],
    });
    expect(events[0]).toBe('m merged name kept O dropped T@t1');
  });

  test('two merges across each other end', () => {
    const events = told({
      a: ['', { name: 'A' }],
      o: ['a', { name: 'O' }],
      t: ['a', { name: 'A', owner: 'li' }],
      m: ['o t', { name: 'O', owner: 'li' }],
      n: ['t o', { name: 'O', owner: 'li' }],
      x: ['m n', { name: 'O', owner: 'li' }],
    });
    expect(events).toEqual(['t changed owner ->li', 'o changed name A>O', 'a added name ->A']);
  });
});
