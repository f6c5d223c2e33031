// Who is told what in the morning, and under which heading; nothing that is due is told to nobody.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Digest,
  digestMembers,
  digestOf,
  digestSections,
  digestSize,
  digestsOf,
  inPlaceOf,
  toldTo,
} from '../../src/domain/digest.ts';
import type { DueItem } from '../../src/domain/due.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Member } from '../../src/schema/generated/types.ts';

const today = '2024-05-20';

const team: readonly Member[] = [
  { id: 'boss', name: 'Boss', role: 'manager' },
  { id: 'wang', name: '王芳', lead: 'boss' },
  { id: 'li', name: '李雷', lead: 'wang' },
  { id: 'chen', name: '陈晨', lead: 'wang' },
];

const settingsOf = (members: readonly Member[]) => fillSettings({ team: members });
const settings = settingsOf(team);

function item(given: Partial<DueItem> = {}): DueItem {
  return {
    id: 'bspq86jy',
    kind: 'next',
    customer: { id: 'b7wf9f6n', no: null, name: '华东精工' },
    title: { en: 'x', zh: 'x' },
    owner: 'li',
    lead: null,
    due: today,
    days_late: 0,
    priority: 'medium',
    grade: null,
    escalation: 0,
    escalated_to: [],
    since: today,
    why: { en: 'x', zh: 'x' },
    command: 'tend done bspq86jy',
    ...given,
  };
}

const placesOf = (digest: Digest): string[] =>
  digest.sections.flatMap(({ id, items }) =>
    items.map(({ isInherited }) => `${id}${isInherited ? '*' : ''}`),
  );

const told = (given: Partial<DueItem>, members: readonly Member[] = team): Record<string, string> => {
  const all = settingsOf(members);
  const digests = digestsOf(digestMembers([item(given)], all), [item(given)], today, all);
  return Object.fromEntries(
    digests.filter(({ sections }) => sections.length > 0).map((one) => [one.member.id, placesOf(one).join()]),
  );
};

describe('sections', () => {
  test.each([
    [{ days_late: 2, due: '2024-05-18' }, 'overdue'],
    [{}, 'today'],
    [{ due: '2024-05-22' }, 'coming'],
    [{ kind: 'task', days_late: 1, due: '2024-05-19' }, 'overdue'],
    [{ kind: 'promise', due: '2024-05-21' }, 'coming'],
    [{ kind: 'case', days_late: 1, due: '2024-05-19' }, 'overdue'],
    [{ kind: 'care', days_late: 3, due: '2024-05-17' }, 'overdue'],
    [{ kind: 'milestone', due: '2024-06-19' }, 'milestones'],
    [{ kind: 'milestone', days_late: 2, due: '2024-05-18' }, 'milestones'],
    [{ kind: 'renewal', due: '2024-06-10' }, 'milestones'],
    [{ kind: 'waiting', days_late: 2, due: '2024-05-18' }, 'waiting'],
    [{ kind: 'silent' }, 'silent'],
    [{ kind: 'no_plan' }, 'silent'],
    [{ kind: 'rot' }, 'silent'],
    [{ kind: 'late_entry' }, 'records'],
    [{ kind: 'unverified' }, 'records'],
  ] as const)('%j stands under %s', (given, section) => {
    expect(told(given)).toEqual({ li: section });
  });
});

describe('who is told', () => {
  const left = (...ids: readonly string[]): Member[] =>
    team.map((member) => (ids.includes(member.id) ? { ...member, active: false } : member));
  const important = { lead: 'wang', priority: 'high', days_late: 2, due: '2024-05-18' } as const;

  test.each<[string, Partial<DueItem>, readonly Member[], Record<string, string>]>([
    ['the owner', {}, team, { li: 'today' }],
    ['owner and lead of what is important', important, team, { li: 'overdue', wang: 'important' }],
    [
      'of what was escalated, the leads it was escalated to',
      { ...important, escalation: 2, escalated_to: ['wang', 'boss'] },
      team,
      { li: 'overdue', wang: 'escalated', boss: 'escalated' },
    ],
    ['the lead of one who left', {}, left('li'), { wang: 'today*' }],
    ['nobody twice', important, left('li'), { wang: 'overdue*' }],
    ['the lead of the lead, when both left', {}, left('li', 'wang'), { boss: 'today*' }],
    [
      'the lead of a lead who left, of what is important',
      important,
      left('wang'),
      { li: 'overdue', boss: 'important' },
    ],
    ['managers, of one who is not in the team', { owner: 'gone' }, team, { boss: 'today*' }],
    [
      'managers, of one who left and had no lead',
      { owner: 'boss' },
      [...left('boss'), { id: 'm', name: 'M', role: 'manager' }],
      { m: 'today*' },
    ],
    ['leads, when there is no manager', { owner: 'boss' }, left('boss'), { wang: 'today*' }],
    [
      'everybody, when there is no lead either',
      { owner: 'gone' },
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      { a: 'today*', b: 'today*' },
    ],
    ['every owner, while there is no team', {}, [], { li: 'today' }],
  ])('%s', (_, given, members, expected) => {
    expect(told(given, members)).toEqual(expected);
  });

  test('whoever left gets none', () => {
    expect(digestMembers([item()], settingsOf(left('li'))).map(({ id }) => id)).toEqual([
      'boss',
      'wang',
      'chen',
    ]);
  });

  test('a circle of leads ends', () => {
    const circle = settingsOf([
      { id: 'a', name: 'A', lead: 'b', active: false },
      { id: 'b', name: 'B', lead: 'a', active: false },
      { id: 'c', name: 'C' },
    ]);
    expect(inPlaceOf('a', circle)).toEqual(['c']);
  });
});

const ids = ['boss', 'wang', 'li', 'chen', 'gone'];
const anyItem = fc
  .record({
    owner: fc.constantFrom(...ids),
    lead: fc.constantFrom(...ids, null),
    escalated_to: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
    days_late: fc.nat(3),
    kind: fc.constantFrom('next', 'silent', 'milestone', 'waiting'),
  })
  .map((given) => item(given as Partial<DueItem>));
const anyTeam = fc
  .array(fc.record({ lead: fc.constantFrom(...ids), active: fc.boolean(), isManager: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((given) =>
    given.map(({ lead, active, isManager }, place): Member => ({
      id: ids[place]!,
      name: ids[place]!,
      lead,
      active,
      ...(isManager ? { role: 'manager' as const } : {}),
    })),
  );

describe('always', () => {
  test('while anybody is left, everything is told to somebody, to each once, and one digest is that of all', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), anyTeam, (items, members) => {
        const all = settingsOf(members);
        const active = digestMembers(items, all);
        const digests = digestsOf(active, items, today, all);
        const heard = digests.flatMap(({ sections }) => sections.flatMap(({ items: some }) => some));
        if (active.length > 0)
          for (const one of items) expect(heard.some(({ item: other }) => other === one)).toBe(true);
        for (const one of digests) {
          const mine = one.sections.flatMap(({ items: some }) => some.map(({ item: some1 }) => some1));
          expect(new Set(mine).size).toBe(mine.length);
          expect(digestSize(one)).toBe(mine.length);
          expect(new Set(toldTo(one.member.id, items, all))).toEqual(new Set(mine));
          expect(digestOf(one.member, items, today, all)).toEqual(one);
          const order = one.sections.map(({ id }) => digestSections.indexOf(id));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test('the settings of these tests are those of a team', () => {
  expect(settings.digest.within).toBe('3d');
});
