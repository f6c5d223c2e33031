// Tasks: the steps that are allowed, who may check, and that every refusal leaves the folder as it was.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cancelled, finished, reviewed, reviewersOf, snoozed, started } from '../../src/domain/task.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Parsed } from '../../src/errors.ts';
import type { Task } from '../../src/schema/generated/types.ts';
import { snapshot, tempFolder, tend } from '../support/folder.ts';
import { team } from '../support/make.ts';

const settings = fillSettings({ team });
const done = { at: '2024-05-20', by: 'li' };

function aTask(given: Partial<Task> = {}): Task {
  return {
    id: 'task0001',
    title: 'Prepare the offer',
    owner: 'li',
    due: '2024-05-24',
    priority: 'medium',
    state: 'todo',
    created_by: 'chen',
    recorded: { by: 'chen', at: '2024-05-02' },
    ...given,
  };
}

const outcome = (result: Parsed<Task>): string =>
  'problem' in result ? result.problem.code : result.value.state;

describe('the way of a task', () => {
  test.each([
    ['todo', 'doing', 'done', 'cancelled'],
    ['doing', 'task.state', 'done', 'cancelled'],
    ['done', 'task.state', 'task.state', 'task.state'],
    ['cancelled', 'doing', 'task.state', 'task.state'],
  ] as const)('from %s: start → %s, done → %s, cancel → %s', (state, start, finish, cancel) => {
    const task = aTask({ state, ...(state === 'done' || state === 'cancelled' ? { done } : {}) });
    expect([
      outcome(started(task, settings)),
      outcome(finished(task, done, settings)),
      outcome(cancelled(task, done, settings)),
    ]).toEqual([start, finish, cancel]);
  });

  test('taken up again, a task does not say that it was done', () => {
    expect(started(aTask({ state: 'cancelled', done }), settings)).toEqual({
      value: aTask({ state: 'doing' }),
    });
  });

  test('finished, it is neither postponed nor still sent back', () => {
    const task = aTask({
      state: 'doing',
      snoozed: { until: '2024-06-01', reason: 'x' },
      review: { by: 'wang', at: '2024-05-10', ok: false },
    });
    expect(finished(task, done, settings)).toEqual({ value: aTask({ state: 'done', done }) });
  });

  test.each([
    ['2024-05-24', 'todo', 'action.early'],
    ['2024-05-25', 'todo', 'todo'],
    ['2024-05-25', 'done', 'task.state'],
  ] as const)('postponed to %s while %s: %s', (until, state, result) => {
    expect(outcome(snoozed(aTask({ state }), { until, reason: 'x' }, settings))).toBe(result);
  });
});

describe('the check of finished work', () => {
  const verdict = { id: 'comm0001', at: '2024-05-20', ok: true, note: null };

  test.each([
    ['wang', 'the manager and lead', 'done'],
    ['chen', 'who gave it', 'done'],
    ['li', 'who did it', 'task.not_reviewer'],
  ])('by %s, %s: %s', (by, _, result) => {
    expect(outcome(reviewed(aTask({ state: 'done', done }), { ...verdict, by }, settings))).toBe(result);
  });

  test('one who left is not asked', () => {
    const gone = fillSettings({
      team: team.map((member) =>
        member.id === 'wang' ? { ...member, active: false } : { ...member, lead: 'chen' },
      ),
    });
    expect(reviewersOf(aTask({ created_by: 'li', owner: 'li' }), gone)).toEqual(['li', 'chen']);
  });

  test.each(['todo', 'doing', 'cancelled'] as const)(
    'of work that is %s there is nothing to check',
    (state) => {
      expect(outcome(reviewed(aTask({ state }), { ...verdict, by: 'wang' }, settings))).toBe('task.not_done');
    },
  );

  test('sent back, it is being done again, and the note outlives the review', () => {
    const back = reviewed(
      aTask({ state: 'done', done }),
      { ...verdict, by: 'wang', ok: false, note: 'No figures' },
      settings,
    );
    expect(back).toMatchObject({ value: { state: 'doing', review: { ok: false, note: 'No figures' } } });
    expect('value' in back && back.value.done).toBeUndefined();
    const again = finished('value' in back ? back.value : aTask(), done, settings);
    expect(again).toMatchObject({
      value: { state: 'done', comments: [{ id: 'comm0001', by: 'wang', text: 'No figures' }] },
    });
    expect('value' in again && again.value.review).toBeUndefined();
  });
});

describe('tend task', () => {
  async function newFolder(): Promise<string> {
    const folder = tempFolder();
    const members = 'team: [{ id: wang, name: 王芳, role: manager }, { id: li, name: 李雷, lead: wang }]\n';
    writeFileSync(path.join(folder, 'tend.yaml'), members);
    expect(await tend(folder, ['task', 'add', 'Prepare the offer', '--due', '+3d'])).toMatchObject({
      code: 0,
    });
    return folder;
  }

  test.each([
    [['task', 'add'], 2],
    [['task', 'add', ' ', '--due', '+1d'], 2],
    [['task', 'add', 'x', '--due', '2024-02-30'], 2],
    [['task', 'add', 'x', '--due', '+1d', '--owner', 'nobody'], 2],
    [['task', 'add', 'x', '--due', '+1d', '--priority', 'urgent'], 2],
    [['task', 'add', 'x', '--due', '+1d', '--customer', '无此客户'], 3],
    [['task', 'add', 'x', '--due', '+1d', '--opportunity', 'JH202405009'], 3],
    [['task', 'add', 'x', '--due', '+1d', '--set', 'state=done'], 2],
    [['task', 'done'], 2],
    [['task', 'done', 'gone'], 3],
    [['task', 'done', 'offer', '--at', '2024-05-21'], 2],
    [['task', 'comment', 'offer'], 2],
    [['task', 'comment', 'offer', 'two', 'words'], 2],
    [['task', 'comment', 'gone', 'text'], 3],
    [['task', 'review', 'offer'], 2],
    [['task', 'review', 'offer', '--ok', 'maybe'], 2],
    [['task', 'set', 'offer', 'state=done'], 2],
    [['task', 'set', 'offer', 'attachments.path=attachments/x'], 2],
    [['task', 'finish', 'offer'], 2],
  ])('%j ends with %d, and nothing is written', async (argv, code) => {
    const folder = await newFolder();
    const before = snapshot(folder);
    const outcomes = await tend(folder, argv);
    expect({ code: outcomes.code, stderr: outcomes.stderr }).toEqual({
      code,
      stderr: expect.stringMatching(/^tend: /),
    });
    expect(snapshot(folder)).toEqual(before);
  });

  test('tend done and tend snooze take the id of a task', async () => {
    const folder = await newFolder();
    const id = (await tend(folder, ['task', 'list', '--format', 'ids'])).stdout.trim();
    expect(
      await tend(folder, ['snooze', id.slice(0, 5), '--until', '+5d', '--because', 'waiting for prices']),
    ).toMatchObject({ code: 0 });
    expect((await tend(folder, ['task', 'show', id, '--json'])).stdout).toContain('"until": "2024-05-25"');
    expect(await tend(folder, ['done', id, '--result', 'sent'])).toMatchObject({ code: 0 });
    const { items } = JSON.parse((await tend(folder, ['task', 'show', id, '--json'])).stdout) as {
      items: Task[];
    };
    expect(items[0]).toMatchObject({ state: 'done', done: { by: 'li', result: 'sent' } });
    expect(items[0]).not.toHaveProperty('snoozed');
    expect(await tend(folder, ['check'])).toMatchObject({ code: 0 });
  });

  test('phones in titles and comments are masked where they are shown', async () => {
    const folder = await newFolder();
    await tend(folder, ['task', 'comment', 'offer', 'Call 13812345678 first']);
    const { screen } = await tend(folder, ['task', 'show', 'offer'], { isTTY: true });
    expect(screen).toContain('138****5678');
    expect(screen).not.toContain('13812345678');
  });
});
