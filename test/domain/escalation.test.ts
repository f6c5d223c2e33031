// Who is told when something important stays undone: at each limit, and in teams of every shape.
import { describe, expect, test } from 'vitest';
import { dueFor, dueOn } from '../../src/domain/due.ts';
import { escalationOn, leadsOf } from '../../src/domain/escalation.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Member, Settings } from '../../src/schema/generated/types.ts';
import { aBook, aFollowup, aNext } from '../support/make.ts';

const team: readonly Member[] = [
  { id: 'zhao', name: '赵总' },
  { id: 'wang', name: '王芳', lead: 'zhao' },
  { id: 'li', name: '李雷', lead: 'wang' },
];
const settings = (given: Settings = {}) => fillSettings({ team, ...given });
const important = { priority: 'high', due: '2024-05-10', owner: 'li' } as const;

describe('after 3, 5 and 7 days', () => {
  test.each([
    ['2024-05-10', 0, []],
    ['2024-05-12', 0, []],
    ['2024-05-13', 1, ['wang']],
    ['2024-05-14', 1, ['wang']],
    ['2024-05-15', 2, ['wang', 'zhao']],
    ['2024-05-16', 2, ['wang', 'zhao']],
    ['2024-05-17', 3, ['wang', 'zhao']],
    ['2025-05-17', 3, ['wang', 'zhao']],
  ])('on %s', (today, level, to) =>
    expect(escalationOn(today, important, settings())).toEqual({ level, to }),
  );

  test.each(['medium', 'low'] as const)('%s priority never is', (priority) =>
    expect(escalationOn('2024-08-01', { ...important, priority }, settings())).toEqual({ level: 0, to: [] }),
  );
  test('limits of the team: one week, and never', () => {
    expect(escalationOn('2024-05-16', important, settings({ limits: { escalate: ['1w'] } })).level).toBe(0);
    expect(escalationOn('2024-05-17', important, settings({ limits: { escalate: ['1w'] } })).level).toBe(1);
    expect(escalationOn('2024-08-01', important, settings({ limits: { escalate: [] } })).level).toBe(0);
    expect(
      escalationOn(
        '2024-08-01',
        important,
        settings({ limits: { escalate: ['1d', '2d', '3d', '4d', '5d'] } }),
      ).level,
    ).toBe(3);
  });
});

const leads = (member: string, ...members: Member[]) => leadsOf(member, fillSettings({ team: members }));

describe('the leads of a member', () => {
  test('up to the top', () => expect(leadsOf('li', settings())).toEqual(['wang', 'zhao']));
  test('nobody', () => expect(leadsOf('zhao', settings())).toEqual([]));
  test('someone who is not in the team', () => expect(leadsOf('xu', settings())).toEqual([]));
  test('a circle ends', () =>
    expect(
      leads('li', { id: 'li', name: 'Li', lead: 'wang' }, { id: 'wang', name: 'Wang', lead: 'li' }),
    ).toEqual(['wang']));
  test('their own lead', () => expect(leads('li', { id: 'li', name: 'Li', lead: 'li' })).toEqual([]));
  test('one who left is passed over', () =>
    expect(
      leads(
        'li',
        { id: 'li', name: 'Li', lead: 'wang' },
        { id: 'wang', name: 'Wang', lead: 'zhao', active: false },
        { id: 'zhao', name: 'Zhao' },
      ),
    ).toEqual(['zhao']));
});

const book = (given = {}) =>
  aBook({ followups: [aFollowup({ next: [aNext({ priority: 'high', ...given })] })] }, { team });

const told = (today: string, given = {}): string[] =>
  team
    .map(({ id }) => id)
    .filter((id) => dueFor(id, dueOn(today, book(given))).some(({ kind }) => kind === 'next'));

describe('in the due list', () => {
  test('the lead from the first day, the lead’s lead after five', () => {
    expect(told('2024-05-10')).toEqual(['wang', 'li']);
    expect(told('2024-05-14')).toEqual(['wang', 'li']);
    expect(told('2024-05-15')).toEqual(['zhao', 'wang', 'li']);
  });
  test('a snooze starts it anew', () =>
    expect(told('2024-05-15', { snoozed: { until: '2024-05-14', reason: '…' } })).toEqual(['wang', 'li']));
  test('the item says so', () => {
    const [item] = dueOn('2024-05-15', book());
    expect(item).toMatchObject({ escalation: 2, escalated_to: ['wang', 'zhao'], days_late: 5 });
    expect(item?.why.en).toContain('5 days late: escalated to 王芳, 赵总');
    expect(item?.why.zh).toContain('逾期 5 天，已升级至王芳、赵总');
  });
  test('without a lead there is a level, and nobody to name', () => {
    const followups = [aFollowup({ next: [aNext({ owner: 'zhao', priority: 'high' })] })];
    const [item] = dueOn('2024-05-17', aBook({ followups }, { team }));
    expect(item).toMatchObject({ escalation: 3, escalated_to: [] });
    expect(item?.why.en).not.toContain('escalated');
  });
});
